import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** The command line as a program of its own, from the sources as they are: its streams, signals and end are what is tested. */
export const buildProgram = async (): Promise<string> => {
  const cache = join('node_modules', '.cache', 'oomdoctor')
  mkdirSync(cache, { recursive: true })
  const outdir = mkdtempSync(join(cache, 'program-'))
  await build({
    entryPoints: ['src/cli.ts'],
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  })
  return join(outdir, 'cli.mjs')
}

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program to its end; `when` is called once it has printed a text, e.g. to send a signal. */
export const ended = async (
  argv: readonly string[],
  {
    stdin = '',
    env = {},
    when,
  }: { stdin?: string | null; env?: Readonly<Record<string, string>>; when?: readonly [string, (kill: (signal: NodeJS.Signals) => void) => void] } = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(argv[0] ?? '', argv.slice(1), { env: { ...process.env, LC_ALL: 'C', ...env }, stdio: 'pipe', detached: true })
    let [stdout, stderr] = ['', '']
    let waiting = when
    child.stdout.on('data', (chunk: Uint8Array) => {
      stdout += Buffer.from(chunk).toString('latin1')
      if (waiting === undefined || !stdout.includes(waiting[0])) return
      const [, act] = waiting
      waiting = undefined
      act(signal => child.kill(signal))
    })
    child.stderr.on('data', (chunk: Uint8Array) => (stderr += Buffer.from(chunk).toString('latin1')))
    child.on('error', reject)
    child.on('exit', () => child.stdin.destroy())
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }))
    child.stdin.on('error', () => undefined)
    if (stdin !== null) child.stdin.end(stdin)
  })

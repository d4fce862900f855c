import { spawn, spawnSync, execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../src/main.ts'
import { chunksOf } from '../src/read/chunks.ts'
import { findInputs } from '../src/read/inputs.ts'
import { failing, healthy } from './render/report.ts'
import { buildProgram } from './run/program.ts'

// Files, pipes and signals as systems have them.

let program = ''
let dir = ''
const at = (name: string): string => join(dir, name)
beforeAll(async () => {
  program = resolve(await buildProgram())
  dir = mkdtempSync(join(tmpdir(), 'oomdoctor-resources-'))
  writeFileSync(at('oom.log'), failing().join('\n'))
  writeFileSync(at('fine.log'), healthy().join('\n'))
  writeFileSync(at('serve.sh'), 'vllm serve Qwen/Qwen2.5-7B --gpu-memory-utilization 1.2\n')
})
afterAll(() => {
  rmSync(dir, { recursive: true })
  rmSync(dirname(program), { recursive: true })
})

const told = async (argv: readonly string[], cwd = dir) => {
  const out = { stdout: '', stderr: '', code: 0 }
  out.code = await main(argv, {
    stdout: { write: text => (out.stdout += String(text)) },
    stderr: { write: text => (out.stderr += String(text)) },
    stdin: Object.assign((async function* () {})(), {}),
    env: {},
    cwd,
    today: '2026-11-26',
  })
  return out
}

describe.skipIf(process.platform === 'win32')('a reader that leaves', () => {
  test.each([
    [1, ['analyze', 'oom.log', '--all', '--ledger']],
    [1, ['analyze', 'oom.log', '--format', 'json']],
    [1, ['compare', 'fine.log', 'oom.log']],
    [1, ['check', 'serve.sh']],
    [0, ['explain', 'vllm/logprobs']],
    [0, ['rules', 'list']],
    [0, ['flags', 'vllm']],
    [0, ['completion', 'bash']],
    [0, ['--help']],
  ])('ends quietly with %i: %j', async (code, argv) => {
    const child = spawn(process.execPath, [program, ...argv], { cwd: dir, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    let stderr = ''
    child.stderr.on('data', text => (stderr += String(text)))
    const ended = await new Promise(done => child.on('close', done))
    expect(stderr).toBe('')
    expect(ended).toBe(code)
  })
  test.skipIf(process.platform !== 'linux')('a full disk behind stdout is told, with exit code 2', () => {
    const { status, stderr } = spawnSync('bash', ['-c', `"${process.execPath}" "${program}" analyze oom.log > /dev/full`], { cwd: dir, encoding: 'utf8' })
    expect(stderr).toContain('the result could not be written (the disk is full)')
    expect(status).toBe(2)
  })
})

describe.skipIf(process.platform === 'win32')('a signal to stop', () => {
  // Of which a shell makes 130.
  test('while standard input is read: ends as by the signal, and leaves nothing', async () => {
    mkdirSync(at('stopped'))
    const child = spawn(process.execPath, [program, 'analyze', '-', '--output', 'report.md'], { cwd: at('stopped'), stdio: ['pipe', 'ignore', 'pipe'] })
    child.stdin.write(failing().join('\n'))
    await new Promise(done => setTimeout(done, 500))
    child.kill('SIGINT')
    const signal = await new Promise(done => child.on('close', (_, by) => done(by)))
    expect(signal).toBe('SIGINT')
    expect(readdirSync(at('stopped'))).toEqual([])
  })
  test('while a report is written: it is written whole first', () => {
    mkdirSync(at('whole'))
    const bundle = at('undisturbed.mjs')
    const code = `import { undisturbed } from './src/undisturbed.ts'
import { writeFileSync } from 'node:fs'
undisturbed(() => { process.kill(process.pid, 'SIGINT'); writeFileSync(process.argv[2], 'whole') })
setTimeout(() => console.log('went on'), 2000)`
    execFileSync(process.execPath, [
      '-e',
      `require('esbuild').buildSync({ stdin: { contents: ${JSON.stringify(code)}, resolveDir: ${JSON.stringify(process.cwd())}, loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', outfile: ${JSON.stringify(bundle)} })`,
    ])
    const { signal, stdout } = spawnSync(process.execPath, [bundle, at('whole/a.md')], { encoding: 'utf8' })
    expect({ signal, stdout, files: readdirSync(at('whole')) }).toEqual({ signal: 'SIGINT', stdout: '', files: ['a.md'] })
  })
})

describe.skipIf(process.platform === 'win32')('files of other kinds', () => {
  test('links that loop, pipes and broken links of a folder are passed over', async () => {
    const folder = at('odd')
    mkdirSync(join(folder, 'deep'), { recursive: true })
    symlinkSync('..', join(folder, 'deep', 'up'))
    symlinkSync('self', join(folder, 'self'))
    symlinkSync('nowhere', join(folder, 'broken.log'))
    execFileSync('mkfifo', [join(folder, 'pipe.log')])
    writeFileSync(join(folder, 'deep', 'a.log'), 'x')
    const { inputs, unread } = await findInputs([folder])
    expect({ inputs: inputs.map(({ path }) => path), unread }).toEqual({ inputs: [join(folder, 'deep', 'a.log')], unread: [] })
  })
  test('a link to itself by its name', async () => {
    symlinkSync('loop', at('loop'))
    const { code, stderr } = await told(['analyze', at('loop')])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('there is no such file') })
  })
  test('a pipe by its name is read', () => {
    execFileSync('mkfifo', [at('pipe')])
    const { status, stdout } = spawnSync('bash', ['-c', `cat oom.log > pipe & "${process.execPath}" "${program}" analyze pipe`], { cwd: dir, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stdout).toContain('Ran out of GPU memory')
  })
  test.skipIf(!existsSync('/dev/null'))('a device without content', async () => {
    expect(await told(['analyze', '/dev/null'])).toMatchObject({ code: 2, stderr: expect.stringContaining('the file is empty') })
  })
  test.skipIf(process.platform !== 'linux')('a file that cannot be read', async () => {
    expect(await told(['analyze', '/proc/self/mem', at('oom.log')])).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('Ran out of GPU memory'),
      stderr: expect.stringContaining('/proc/self/mem: cannot be read (EIO)'),
    })
  })
  test.skipIf(process.platform !== 'linux')('a launch file that cannot be read', async () => {
    expect(await told(['check', '/proc/self/mem', at('serve.sh')])).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('serve.sh:1'),
      stderr: expect.stringContaining('/proc/self/mem: cannot be read'),
    })
  })
})

test('a file that grows while it is read is read as far as it goes', () => {
  writeFileSync(at('grows'), 'a'.repeat(10))
  let bytes = 0
  let more = 3
  for (const chunk of chunksOf(at('grows'))) {
    bytes += chunk.length
    if (more > 0) appendFileSync(at('grows'), 'b'.repeat(5))
    more -= 1
  }
  expect(bytes).toBe(25)
})
test.skipIf(process.platform === 'win32')('a file that vanishes while it is read is still read', () => {
  writeFileSync(at('vanishes'), 'x'.repeat(3 * 2 ** 20))
  let bytes = 0
  for (const chunk of chunksOf(at('vanishes'))) {
    bytes += chunk.length
    rmSync(at('vanishes'), { force: true })
  }
  expect(bytes).toBe(3 * 2 ** 20)
})

test('thousands of arguments', async () => {
  const { code, stdout } = await told(['analyze', ...Array.from({ length: 3000 }, () => at('oom.log')), '--format', 'json'])
  expect({ code, inputs: JSON.parse(stdout).inputs.length }).toEqual({ code: 1, inputs: 1 })
})

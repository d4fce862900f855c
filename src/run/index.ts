import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem } from '../errors.ts'
import type { Format } from '../render/formats.ts'
import { complain } from '../world.ts'
import type { Language } from '../render/language.ts'
import type { Report } from '../report.ts'
import type { ExitCode, World } from '../world.ts'
import type { RunAsked } from './arguments.ts'
import { capture, wholeLines } from './capture.ts'
import type { Captured } from './capture.ts'
import { runChild } from './child.ts'
import type { Ending } from './child.ts'
import { codeOf, endAlike, hasFailed, lastLine } from './ending.ts'
import { sampling } from './sampling.ts'
import { findProgram, quoted } from './terminal.ts'

const MiB = 1024 * 1024
const OUTPUT = { head: 16 * MiB, tail: 16 * MiB }
/** Hours of readings. */
const READINGS = { head: MiB, tail: 8 * MiB }
/** As shells have it. */
const NOT_FOUND = 127

/**
 * Runs a command as if we were not there, and says why when it fails. Until then only what starts it is loaded; what it
 * prints goes through untouched and is kept, bounded, on disk.
 */
export const runRun = async (asked: RunAsked, world: World): Promise<ExitCode> => {
  const [program] = asked.command
  if (program === undefined) throw new Problem('no command was given to run', 'For example: oomdoctor run -- vllm serve MODEL')
  const format = asked.report === undefined ? undefined : (await import('../render/extension.ts')).formatOf(asked.report)
  if (findProgram(program, world.env['PATH']) === undefined && process.platform !== 'win32') {
    complain(new Problem(`${program}: ${existsSync(program) ? 'may not be executed' : 'command not found'}`), world)
    return existsSync(program) && program.includes('/') ? NOT_FOUND - 1 : NOT_FOUND
  }
  const folder = mkdtempSync(join(tmpdir(), 'oomdoctor-'))
  try {
    const { ending, kept, readings } = await runKept(asked, folder, world)
    if (hasFailed(ending)) await explain(asked, { ending, kept, readings, format }, world)
    rmSync(folder, { recursive: true, force: true })
    return await endAlike(ending)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Ran {
  readonly ending: Ending
  readonly kept: Captured
  readonly readings: Captured
}

/** The run itself: streams passed on and kept, readings beside it. */
const runKept = async ({ command, interval, log }: RunAsked, folder: string, world: World): Promise<Ran> => {
  const output = captureAt(log ?? join(folder, 'output'), OUTPUT)
  const readings = capture(join(folder, 'nvidia-smi'), READINGS)
  // The command as it was typed: the change that mends a failure is shown in it.
  output.write(Buffer.from(`$ ${command.map(quoted).join(' ')}\n`))
  const [out, err] = [wholeLines(output.write), wholeLines(output.write)]
  let samples: ReturnType<typeof sampling> | undefined
  // A reader that goes away is no failure of ours; the command finds out as it would have.
  for (const stream of [world.stdout, world.stderr]) stream.on?.('error', () => undefined)
  try {
    const ending = await runChild(command, {
      stdout: world.stdout,
      stderr: world.stderr,
      terminals: { stdin: world.isTerminal?.(0) === true, stdout: world.stdout.isTTY === true, stderr: world.stderr.isTTY === true },
      size: [world.stdout.rows ?? 24, world.stdout.columns ?? 80],
      env: world.env,
      cwd: world.cwd,
      platform: process.platform,
      folder,
      keep: { stdout: out.write, stderr: err.write },
      started: () => {
        samples = sampling(interval, readings.write)
      },
    })
    out.end()
    err.end()
    // What a shell would have said goes below, on a line of its own.
    if (hasFailed(ending)) output.write(Buffer.from(`${output.inLine() ? '\n' : ''}${lastLine(ending)}\n`))
    const kept = output.end()
    return { ending, kept, readings: readings.end() }
  } finally {
    samples?.stop()
  }
}

const captureAt = (path: string, bounds: typeof OUTPUT): ReturnType<typeof capture> => {
  try {
    return capture(path, bounds)
  } catch (error) {
    throw new Problem(`${path}: cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'})`, 'Give --log a file in a folder that is there.', {
      cause: error,
    })
  }
}

interface Failed extends Ran {
  readonly format: Format | undefined
}

const explain = async (asked: RunAsked, { ending, kept, readings, format }: Failed, world: World): Promise<void> => {
  const [{ diagnoseRun }, { rulesFor, paperOf }, { render }] = await Promise.all([
    import('./diagnosis.ts'),
    import('../commands/options.ts'),
    import('../render/formats.ts'),
  ])
  const { language } = asked
  try {
    const rules = await rulesFor(asked.rules, world)
    const report = await diagnoseRun(
      [{ path: kept.path, name: asked.log ?? 'output' }, ...(readings.bytes > 0 ? [{ path: readings.path, name: 'nvidia-smi' }] : [])],
      rules,
      asked.modelConfig,
    )
    const redact = world.stderr.isTTY === true ? ('secrets' as const) : ('all' as const)
    const options = { language, redact, ...paperOf(asked.width, world.stderr, world) }
    world.stderr.write(`\n${endSays(ending, kept.omitted, language)}${isSilent(report) ? nothingSays(language) : await render(report, 'text', options)}`)
    if (asked.report === undefined || format === undefined) return
    const { writeWhole } = await import('../write.ts')
    writeWhole(asked.report, await render(report, format, { language, all: true, rules }))
  } catch (error) {
    // The command's exit code is what counts: a report that cannot be written changes nothing of it.
    complain(error instanceof Problem ? error : new Problem(`the report cannot be written: ${(error as Error).message}`), world)
  }
}

const endSays = (ending: Ending, omitted: number, language: Language): string => {
  const [code, { signal }] = [codeOf(ending), ending]
  if (language === 'zh')
    return `oomdoctor：命令${signal === null ? `以退出码 ${code} 结束` : `被信号 ${signal} 终止`}${omitted > 0 ? `；输出中间的 ${omitted} 字节未读取` : ''}。\n`
  return `oomdoctor: the command ${signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`}${omitted > 0 ? `; ${omitted} bytes in the middle of its output were not read` : ''}.\n`
}
const nothingSays = (language: Language): string =>
  language === 'zh' ? '输出中没有已知的显存或内存故障。\n' : 'Its output holds no memory failure that is known.\n'

/** Nothing but the end itself tells of a failure. */
const isSilent = ({ verdict, otherFailure, inputs }: Report): boolean =>
  verdict !== 'out-of-memory' &&
  verdict !== 'undecided' &&
  verdict !== 'memory-pressure' &&
  (otherFailure === null || otherFailure.at.line === inputs.find(({ path }) => path === otherFailure.at.file)?.lines)

import { randomUUID } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import { Problem } from '../errors.ts'
import { below } from '../read/below.ts'
import { findInputs } from '../read/inputs.ts'
import type { Level, Put } from '../render/github.ts'
import { say } from '../render/language.ts'
import type { FixView } from '../render/view.ts'
import type { Report } from '../report.ts'
import type { Text } from '../rules/rule.ts'
import { writeWhole } from '../write.ts'
import { markerOf, MOST_COMMENT, pullOf, writeComment } from './comment.ts'
import core from './core.ts'
import { FAIL_ON, readInputs } from './inputs.ts'
import type { Inputs } from './inputs.ts'
import { settingLine, startLine } from './launch-line.ts'
import type { LaunchText } from './launch-line.ts'
import { textOf } from './log-text.ts'

/** The runner as the action sees it. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The root of the checkout; names that the workflow gives start from here. */
  readonly cwd: string
  readonly print: (text: string) => void
}
/** Bytes that the summary of a step may have. */
const MOST_SUMMARY = 2 ** 20
const MOST_LAUNCH = 2 ** 20
const WIDTH = 120

/** Reads the logs that the workflow names, and tells what they say: annotations, the job's summary, outputs, files, a comment. Returns the exit code. */
export const runAction = async (runner: Runner): Promise<number> => {
  try {
    return await diagnoseStep(readInputs(runner.env), runner)
  } catch (error) {
    if (!isProblem(error)) throw error
    complain('error', error, runner)
    return 1
  }
}

const diagnoseStep = async (inputs: Inputs, runner: Runner): Promise<number> => {
  const { report: read, complete } = await readLogs(inputs, runner)
  if (read === undefined) {
    tellOutputs({ verdict: '', cause: '', confidence: '', 'report-path': '' }, runner)
    return inputs.failOn === 'never' ? 0 : 1
  }
  const report = core.redact(core.placed(read, below(runner.cwd, runner.cwd)), 'all')
  const all = core.annotationsOf(report, inputs.language, placesFor(launchTexts(inputs, runner)))
  const { shown, left } = core.chosen(all)
  for (const each of shown) runner.print(`${core.annotation(each)}\n`)
  runner.print(core.withoutCommands(core.toText(report, { language: inputs.language, width: WIDTH, colour: false, all: false, ledger: false }), randomUUID()))
  tellSummary(report, left, inputs, runner)
  const written = await writeReports(read, inputs, runner)
  const first = report.findings.find(({ kind }) => kind !== 'contributor')
  tellOutputs(
    {
      verdict: report.verdict,
      cause: first?.rule ?? '',
      confidence: first === undefined ? '' : first.confidence.toFixed(2),
      'report-path': written.join('\n'),
    },
    runner,
  )
  await comment(report, inputs, runner)
  return exitCode(report, inputs) === 1 || (!complete && inputs.failOn !== 'never') ? 1 : 0
}

/** What the logs and the snapshots beside them say; files that cannot be read are told and left out. */
const readLogs = async ({ logs, snapshots }: Inputs, runner: Runner): Promise<{ readonly report: Report | undefined; readonly complete: boolean }> => {
  const [found, beside] = [await findInputs(logs), await findInputs(snapshots)]
  const problems = [...found.unread, ...beside.unread].map(({ problem }) => problem)
  const chunks = [...found.inputs, ...beside.inputs].map(({ path }) => [path, textOf(path, problem => problems.push(problem))] as const)
  const report = found.inputs.length === 0 ? undefined : await core.analyzeStreams(Object.fromEntries(chunks))
  for (const problem of problems) complain('warning', problem, runner)
  return { report, complete: problems.length === 0 }
}
/** The files in which the guilty setting may stand: those that the workflow names, and the workflow itself. */
const launchTexts = ({ launchFiles }: Inputs, runner: Runner): readonly LaunchText[] => {
  const name = below(runner.cwd, runner.cwd)
  // `owner/name/.github/workflows/eval.yml@refs/heads/main`
  const workflow = /^[^/]+\/[^/]+\/(.+?)@/.exec(runner.env['GITHUB_WORKFLOW_REF'] ?? '')?.[1]
  const isThere = (file: string): boolean => existsSync(resolve(runner.cwd, file))
  for (const file of launchFiles)
    if (!isThere(file)) complain('warning', new Problem(`launch-file: ${file}: there is no such file`, 'Name it from the root of the checkout.'), runner)
  return [...launchFiles, ...(workflow === undefined ? [] : [workflow])].filter(isThere).flatMap(file => {
    const path = resolve(runner.cwd, file)
    const stat = statSync(path)
    return stat.isFile() && stat.size <= MOST_LAUNCH && isInside(name(file)) ? [{ file: name(file), content: readFileSync(path, 'utf8') }] : []
  })
}

/** An annotation stands where the change is to be made; else at the line of the log, if that lies in the checkout. */
const placesFor =
  (launches: readonly LaunchText[]): Put =>
  (at, { run, finding }) => {
    const log = at !== undefined && isInside(at.file) ? { file: at.file, line: at.line } : undefined
    const [fix] = finding?.fixes ?? []
    if (fix === undefined) return log
    const { facts, engine } = run.episode
    const program = facts['harness']?.value === 'lm-eval' ? 'lm-eval' : (engine ?? '')
    const { set } = fix.sets
    return settingLine(launches, guilty(set)) ?? (Object.keys(set).length === 0 ? undefined : startLine(launches, program)) ?? log
  }
const guilty = (set: FixView['sets']['set']) =>
  Object.entries(set).map(([name, { from }]) => ({ names: core.spellingsOf(core.ourRules().flags, name), value: from }))

/** A name from the root of the checkout. */
const isInside = (file: string): boolean => file !== '-' && !isAbsolute(file) && !file.startsWith('..')

const tellSummary = (report: Report, left: Readonly<Partial<Record<Level, number>>>, { language }: Inputs, { env }: Runner): void => {
  const path = env['GITHUB_STEP_SUMMARY']
  if (path === undefined || path === '') return
  const counts = Object.entries(left).map(([level, count]) => `${count} × ${level}`)
  const rest = counts.length === 0 ? '' : `\n${say(WORDS.left, language)} ${counts.join(', ')}\n`
  const before = existsSync(path) ? statSync(path).size : 0
  const limit = MOST_SUMMARY - before - Buffer.byteLength(rest) - 1
  appendFileSync(path, `${core.toMarkdown(report, { language, limit })}${rest}`)
}

/** Lays out every report before the first file is written. */
const writeReports = async (report: Report, { reports, language }: Inputs, { cwd }: Runner): Promise<readonly string[]> => {
  const place = below(cwd, cwd)
  const files = await Promise.all(
    core
      .readOutputs(reports)
      .map(async ({ format, path }) => ({ path: resolve(cwd, path), text: await core.render(report, format, { language, place, rules: core.ourRules() }) })),
  )
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true })
    writeWhole(path, text)
  }
  return files.map(({ path }) => path)
}

const tellOutputs = (outputs: Readonly<Record<string, string>>, { env }: Runner): void => {
  const path = env['GITHUB_OUTPUT']
  if (path === undefined || path === '') return
  // No value can end another's text: nobody knows the mark.
  const lines = Object.entries(outputs).map(([name, value]) => {
    const mark = randomUUID()
    return `${name}<<${mark}\n${value}\n${mark}\n`
  })
  appendFileSync(path, lines.join(''))
}

/** Only with a token is anything sent. */
const comment = async (report: Report, { token, language }: Inputs, runner: Runner): Promise<void> => {
  if (token === undefined) return
  const { env } = runner
  const number = pullOf(eventOf(env))
  if (number === undefined || env['GITHUB_REPOSITORY'] === undefined) return
  const pull = { api: env['GITHUB_API_URL'] || 'https://api.github.com', repository: env['GITHUB_REPOSITORY'], number, token }
  const marker = markerOf(env['GITHUB_WORKFLOW'] ?? '', env['GITHUB_JOB'] ?? '')
  const failed = report.verdict === 'out-of-memory' || report.verdict === 'undecided' || report.otherFailure !== null || report.findings.length > 0
  try {
    await writeComment(pull, marker, core.toMarkdown(report, { language, limit: MOST_COMMENT - marker.length - 1 }), failed)
  } catch (error) {
    if (!isProblem(error)) throw error
    complain('warning', error, runner)
  }
}
const eventOf = ({ GITHUB_EVENT_PATH: path }: Runner['env']): unknown => {
  try {
    return path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

const exitCode = ({ findings }: Report, { failOn }: Inputs): 0 | 1 => {
  const counts: readonly string[] = failOn === 'never' ? [] : FAIL_ON.slice(0, FAIL_ON.indexOf(failOn) + 1)
  return findings.some(({ kind }) => counts.includes(kind)) ? 1 : 0
}

const complain = (level: Level, { message, remedy }: Problem, { print }: Runner): void =>
  print(`${core.command(level, { title: 'oomdoctor' }, [message, ...(remedy === undefined ? [] : [remedy])].join('\n'))}\n`)

/** By its name: what the compressed part throws is of a class of its own. */
const isProblem = (error: unknown): error is Problem => error instanceof Error && error.name === 'Problem'

const WORDS = { left: { en: 'More annotations than a step can show:', zh: '超出单个步骤可显示数量的注释：' } } satisfies Record<string, Text>

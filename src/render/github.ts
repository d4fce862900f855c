import { command, piecesWithoutCommands } from '../encode/workflow.ts'
import { longReport } from '../long-report.ts'
import type { LongReport } from '../long-report.ts'
import type { Report } from '../report.ts'
import type { Language } from './language.ts'
import { textPieces } from './text/index.ts'
import { viewOf, worthTelling } from './view.ts'
import type { FindingView, Line, RunView } from './view.ts'

interface GithubOptions {
  readonly language: Language
  readonly width: number
  readonly all: boolean
  readonly ledger: boolean
  /** Ends the part of the output in which the runner looks for no commands; nobody who wrote a log may know it. */
  readonly token: string
}

/** A line of a file; without a line, the file as a whole. */
export interface Place {
  readonly file: string
  readonly line: number
}
/** Where an annotation goes: what is to be changed may stand elsewhere than what proves it. Without a place it belongs to the step. */
export type Put = (at: Line | undefined, about: { readonly run: RunView; readonly finding?: FindingView }) => Place | undefined

/** The runner shows this many of each level for a step, and drops the others. */
const MOST = 10
const LEVELS = ['error', 'warning', 'notice'] as const
export type Level = (typeof LEVELS)[number]
export interface Annotation {
  readonly level: Level
  readonly at: Place | undefined
  readonly title: string
  readonly text: string
}

/** Annotations for a workflow's run, the most important first, then the report as text, in which nothing is taken for a command. */
export const toGithub = (report: Report | LongReport, options: GithubOptions): string => [...githubPieces(longReport(report), options)].join('')

/** The same in pieces. */
export function* githubPieces(report: LongReport, options: GithubOptions): Generator<string> {
  for (const each of chosen(annotationsIn(report, options.language, atTheLog)).shown) yield `${annotation(each)}\n`
  yield* piecesWithoutCommands(textPieces(report, { ...options, colour: false }), options.token)
}

/** All annotations of a report, the most important first: at the line of the log that proves each, unless `put` says otherwise. */
export const annotationsOf = (report: Report, language: Language, put: Put = atTheLog): readonly Annotation[] => [
  ...annotationsIn(longReport(report), language, put),
]
function* annotationsIn(report: LongReport, language: Language, put: Put): Generator<Annotation> {
  const runs = worthTelling(viewOf(report, language))
  const of = (run: RunView, findings: readonly FindingView[]): Annotation[] => findings.map(each => finding(each, run, put))
  for (const run of runs) yield* of(run, run.causes.slice(0, 1))
  for (const run of runs) if (run.causes.length === 0) yield* undecided(run, put)
  for (const run of runs) yield* of(run, run.causes.slice(1))
  for (const run of runs) yield* of(run, run.contributors)
}
const atTheLog = (at: Line | undefined): Place | undefined => (at === undefined ? undefined : { file: at.file === '-' ? '' : at.file, line: at.line })

/** Those that a step can show, and how many of each level are left. */
export const chosen = (all: Iterable<Annotation>): { readonly shown: readonly Annotation[]; readonly left: Readonly<Partial<Record<Level, number>>> } => {
  const levels: Readonly<Record<Level, Annotation[]>> = { error: [], warning: [], notice: [] }
  const left: Partial<Record<Level, number>> = {}
  for (const each of all) {
    const { level } = each
    if (levels[level].length < MOST) levels[level].push(each)
    else left[level] = (left[level] ?? 0) + 1
  }
  return {
    shown: LEVELS.flatMap(level => levels[level]),
    left: Object.fromEntries(LEVELS.flatMap(level => (left[level] === undefined ? [] : [[level, left[level]]]))),
  }
}

/** As the runner reads it. */
export const annotation = ({ level, at, title, text }: Annotation): string => command(level, { file: at?.file, line: at?.line, title }, text)

const LEVEL_OF = { cause: 'error', snapshot: 'warning', contributor: 'notice' } as const
const finding = (each: FindingView, run: RunView, put: Put): Annotation => {
  const { kind, at, title, says, belief, rule, fixes } = each
  const [fix] = fixes
  const place = put(at, { run, finding: each })
  return {
    level: LEVEL_OF[kind],
    at: place,
    title: `${title} (${belief})`,
    text: [
      ...(run.evaluation === undefined ? [] : [run.evaluation]),
      says,
      ...quoted(at, run.failed ?? at, place),
      ...(fix === undefined ? [] : [`→ ${[fix.spelled, fix.does].filter(Boolean).join('  ')}`, ...(fix.command === undefined ? [] : [fix.command.after])]),
      rule,
    ].join('\n'),
  }
}

/** The line of the log that tells the failure, where the annotation stands in no log. */
const quoted = (at: Line | undefined, failed: Line | undefined, place: Place | undefined): string[] => {
  const there = atTheLog(at)
  return failed === undefined || (place?.file === there?.file && place?.line === there?.line) ? [] : [`${failed.place}  ${failed.text}`]
}

/** Memory failed and no cause was found, or something else failed: it is said all the same. */
const undecided = (run: RunView, put: Put): Annotation[] => {
  const { verdict, failed, headline, settling, other, evaluation } = run
  const task = evaluation === undefined ? [] : [evaluation]
  if (other !== undefined) {
    const at = put(other.line, { run })
    const place = at?.file === other.line.file ? [] : [`${other.line.place}`]
    return [{ level: 'notice', at, title: headline, text: [...task, other.says, [...place, other.line.text].join('  ')].join('\n') }]
  }
  if (verdict !== 'undecided' && verdict !== 'out-of-memory') return []
  const at = put(failed, { run })
  return [{ level: 'warning', at, title: headline, text: [...task, ...quoted(failed, failed, at), settling.join('\n') || headline].join('\n') }]
}

import { command, withoutCommands } from '../encode/workflow.ts'
import type { Report } from '../report.ts'
import type { Language } from './language.ts'
import { toText } from './text/index.ts'
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

/** The runner shows this many of each level for a step, and drops the others. */
const MOST = 10
const LEVELS = ['error', 'warning', 'notice'] as const
type Level = (typeof LEVELS)[number]
interface Annotation {
  readonly level: Level
  readonly at: Line | undefined
  readonly title: string
  readonly text: string
}

/** Annotations for a workflow's run, the most important first, then the report as text, in which nothing is taken for a command. */
export const toGithub = (report: Report, options: GithubOptions): string => {
  const all = annotations(worthTelling(viewOf(report, options.language)))
  const shown = LEVELS.flatMap(level => all.filter(each => each.level === level).slice(0, MOST))
  const lines = shown.map(({ level, at, title, text }) => command(level, { file: at?.file === '-' ? undefined : at?.file, line: at?.line, title }, text))
  return `${lines.map(line => `${line}\n`).join('')}${withoutCommands(toText(report, { ...options, colour: false }), options.token)}`
}

const annotations = (runs: readonly RunView[]): readonly Annotation[] => [
  ...runs.flatMap(({ causes }) => causes.slice(0, 1)).map(finding),
  ...runs.flatMap(run => (run.causes.length > 0 ? [] : undecided(run))),
  ...runs.flatMap(({ causes }) => causes.slice(1)).map(finding),
  ...runs.flatMap(({ contributors }) => contributors).map(finding),
]

const LEVEL_OF = { cause: 'error', snapshot: 'warning', contributor: 'notice' } as const
const finding = ({ kind, at, title, says, belief, rule, fixes: [fix] }: FindingView): Annotation => ({
  level: LEVEL_OF[kind],
  at,
  title: `${title} (${belief})`,
  text: [
    says,
    ...(fix === undefined ? [] : [`→ ${[fix.spelled, fix.does].filter(Boolean).join('  ')}`, ...(fix.command === undefined ? [] : [fix.command.after])]),
    rule,
  ].join('\n'),
})

/** Memory failed and no cause was found, or something else failed: it is said all the same. */
const undecided = ({ verdict, failed, headline, settling, other }: RunView): Annotation[] => {
  if (other !== undefined) return [{ level: 'notice', at: other.line, title: headline, text: `${other.says}\n${other.line.text}` }]
  if (verdict !== 'undecided' && verdict !== 'out-of-memory') return []
  return [{ level: 'warning', at: failed, title: headline, text: settling.join('\n') || headline }]
}

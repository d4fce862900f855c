import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { diagnose, open } from '../src/diagnose.ts'
import type { EpisodeReport, Report } from '../src/report.ts'
import { casesIn } from '../src/rules/check.ts'
import { ourRules } from '../src/rules/ours.ts'

/** A log in another shape. */
export type Shape = (log: string) => string | Uint8Array
/** What a report says that no shape of a log may change. */
export interface Told {
  readonly causes: unknown
  readonly figures: unknown
}

const rules = ourRules()
/** Large logs hold nothing of another form, and take most of the time. */
export const cases = casesIn('fixtures').filter(({ name, inputs }) => inputs.every(input => statSync(join('fixtures', name, input)).size < 64 * 1024))
/** Figures that stand in one line or in several, a step and a count of processes: what a broken, doubled or mixed-up line spoils first. */
const FIGURES = ['failure.requested', 'failure.step', 'failure.ranks', 'memory.capacity', 'memory.free', 'memory.weights', 'memory.kv-cache', 'memory.graphs']

/** What was found in one episode, without what only contributed. */
export const causesIn = ({ findings }: Report, episode: number): string[] =>
  findings.filter(finding => finding.kind !== 'contributor' && finding.episode === episode).map(({ rule }) => rule)
/** The figures of one episode, and each card's sum. */
export const figuresOf = ({ facts, ledger }: EpisodeReport): [facts: [string, unknown][], cards: unknown[]] => [
  FIGURES.map(name => [name, facts[name]?.value]),
  ledger.map(({ parts }) => parts.map(({ what, bytes }) => [what, bytes])),
]
export const told = (report: Report): Told => ({
  causes: [report.verdict, report.findings.filter(({ kind }) => kind !== 'contributor').map(({ rule }) => rule)],
  figures: report.episodes.map(figuresOf),
})
export const textOf = (name: string, input: string): string => readFileSync(join('fixtures', name, input), 'utf8')
export const reportIn = (name: string, inputs: readonly string[], shape: Shape): Report =>
  diagnose(
    inputs.map(input => {
      const reading = open(input)
      reading.read(Buffer.from(shape(textOf(name, input))))
      return reading.end()
    }),
    rules,
  )
export const eachLine = (log: string, shape: (line: string) => string): string => log.split('\n').map(shape).join('\n')

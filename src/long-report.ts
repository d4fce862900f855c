import type { Named } from './redact/pseudonyms.ts'
import type { EpisodeReport, FindingReport, Report, Verdict } from './report.ts'
import { changing } from './sequence.ts'
import type { Sequence } from './sequence.ts'

/** A run and what was found in it, in order. */
export interface RunReport {
  readonly episode: EpisodeReport
  readonly findings: readonly FindingReport[]
}
/** What is said of a run in one line. */
export interface Head extends Pick<EpisodeReport, 'at' | 'files' | 'step' | 'outcome' | 'verdict' | 'otherFailure'> {
  /** Those that the line needs. */
  readonly facts: EpisodeReport['facts']
  /** Its first cause. */
  readonly first: Pick<FindingReport, 'rule' | 'confidence' | 'title'> | undefined
}
/** What is at hand of each run at any time. */
export interface Outline {
  readonly files: readonly string[]
  /** Of its files those that hold its failure; the one where it begins, where none is said to. */
  readonly failedIn: readonly string[]
  readonly verdict: Verdict
  /** It failed for another reason than memory. */
  readonly failedOtherwise: boolean
  readonly findings: readonly Pick<FindingReport, 'rule' | 'kind'>[]
}

/** A report of any length: of thousands of runs few are at hand at a time, so it is read from one end to the other. */
export interface LongReport extends Pick<Report, 'schema' | 'tool' | 'verdict' | 'otherFailure' | 'inputs' | 'notes'> {
  readonly snapshots: Sequence<Report['snapshots'][number]>
  readonly runs: Sequence<RunReport>
  readonly heads: Sequence<Head>
  readonly outlines: readonly Outline[]
  /** Those of all runs, in order. */
  readonly findings: Sequence<FindingReport>
  readonly why: Sequence<Report['why'][number]>
  /** What is to be hidden, where it was looked for already; else it is when the report is redacted. */
  readonly named?: Readonly<Record<'all' | 'secrets', NamedIn | undefined>>
}
/** What is to be hidden, by the stretches of a report. */
export type NamedIn = Readonly<Record<'snapshots' | 'episodes' | 'findings' | 'why', Named>>

/** Facts that tell in a sentence how a run ended. */
const TOLD = ['failure.kind', 'failure.refusal', 'killed.for-memory', 'failure.allocator', 'failure.gpu', 'failure.ranks'] as const

export const headOf = ({ episode: { at, files, step, outcome, verdict, otherFailure, facts }, findings }: RunReport): Head => {
  const first = findings.find(({ kind }) => kind !== 'contributor')
  return {
    at,
    files,
    step,
    outcome,
    verdict,
    otherFailure,
    facts: Object.fromEntries(TOLD.flatMap(name => (facts[name] === undefined ? [] : [[name, facts[name]]]))),
    first: first && { rule: first.rule, confidence: first.confidence, title: first.title },
  }
}

export const outlineOf = ({ episode: { files, facts, at, verdict, otherFailure }, findings }: RunReport): Outline => {
  const failedIn = [...new Set((facts['failure.kind']?.from ?? []).map(({ file }) => file))]
  return {
    files,
    failedIn: failedIn.length > 0 ? failedIn : [at.file],
    verdict,
    failedOtherwise: otherFailure !== null,
    findings: findings.map(({ rule, kind }) => ({ rule, kind })),
  }
}

/** A report that is at hand whole, as one of any length; one of these is itself. */
export const longReport = (report: Report | LongReport): LongReport => {
  if ('runs' in report) return report
  const { episodes, ...rest } = report
  const byRun = new Map<number, FindingReport[]>()
  for (const each of report.findings) {
    const own = byRun.get(each.episode)
    if (own) own.push(each)
    else byRun.set(each.episode, [each])
  }
  const runs = episodes.map((episode, index): RunReport => ({ episode, findings: byRun.get(index) ?? [] }))
  return { ...rest, runs, heads: changing(runs, headOf), outlines: runs.map(outlineOf) }
}

/** A report each part of which is changed when it is read; `key` is what it stands under in a report. */
export const changedReport = (report: LongReport, change: <Part>(part: Part, key: string) => Part): LongReport => ({
  schema: report.schema,
  tool: change(report.tool, 'tool'),
  verdict: report.verdict,
  otherFailure: change(report.otherFailure, 'otherFailure'),
  snapshots: changing(report.snapshots, each => change(each, 'snapshots')),
  inputs: change(report.inputs, 'inputs'),
  runs: changing(report.runs, ({ episode, findings }) => ({ episode: change(episode, 'episodes'), findings: change(findings, 'findings') })),
  heads: changing(report.heads, each => change(each, 'episodes')),
  outlines: report.outlines.map(each => ({
    ...each,
    ...change({ files: each.files }, 'episodes'),
    failedIn: change({ files: each.failedIn }, 'episodes').files,
  })),
  findings: changing(report.findings, each => change(each, 'findings')),
  notes: change(report.notes, 'notes'),
  why: changing(report.why, each => change(each, 'why')),
})

/** The whole of it at hand. */
export const wholeReport = ({ schema, tool, verdict, otherFailure, snapshots, inputs, runs, findings, notes, why }: LongReport): Report => ({
  schema,
  tool,
  verdict,
  otherFailure,
  snapshots: [...snapshots],
  inputs,
  episodes: [...changing(runs, ({ episode }) => episode)],
  findings: [...findings],
  notes,
  why: [...why],
})

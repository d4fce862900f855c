import { fingerprint } from './fingerprint.ts'
import { longReport } from './long-report.ts'
import type { LongReport } from './long-report.ts'
import type { EpisodeReport, FindingReport, Report, Verdict } from './report.ts'
import type { Source } from './types.ts'

/** Runs that ended alike: the same cause, step and failing line but for its figures. */
export interface Group {
  readonly fingerprint: string
  /** How many runs. */
  readonly count: number
  readonly verdict: Verdict
  /** The first cause of the example; undefined where none was found. */
  readonly cause: FindingReport | undefined
  /** Index of the first of these runs, the example. */
  readonly example: number
  /** The line that tells its failure. */
  readonly line: Source | undefined
  readonly episodes: readonly number[]
  /** Each once, in the order of the runs. */
  readonly files: readonly string[]
}

/** The runs of a report in groups: those in which something failed before the others, then the most frequent first. */
export const groupsOf = (report: Report | LongReport): Group[] => {
  const groups = new Map<string, Group & { count: number; readonly episodes: number[]; readonly own: Set<string> }>()
  let index = 0
  for (const { episode, findings } of longReport(report).runs) {
    const [cause, line] = [findings.find(({ kind }) => kind !== 'contributor'), lineOf(episode)]
    const key = fingerprint(cause?.rule ?? episode.verdict, episode, line?.text ?? '')
    const group = groups.get(key) ?? {
      fingerprint: key,
      count: 0,
      verdict: episode.verdict,
      cause,
      example: index,
      line,
      episodes: [],
      files: [],
      own: new Set(),
    }
    groups.set(key, group)
    group.count += 1
    group.episodes.push(index)
    for (const file of episode.files) group.own.add(file)
    index += 1
  }
  return [...groups.values()]
    .map(({ own, ...group }) => ({ ...group, files: [...own] }))
    .toSorted((a, b) => Number(isQuiet(a)) - Number(isQuiet(b)) || b.count - a.count || a.example - b.example)
}

/** Nothing failed, and nothing is the matter. */
const isQuiet = ({ verdict, cause, line }: Group): boolean =>
  cause === undefined && line === undefined && (verdict === 'no-memory-problem' || verdict === 'unrecognised')

const lineOf = ({ facts, otherFailure }: EpisodeReport): Source | undefined =>
  facts['failure.kind']?.from[0] ?? (otherFailure === null ? undefined : { ...otherFailure.at, text: otherFailure.text })

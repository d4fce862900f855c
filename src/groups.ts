import { fingerprint } from './fingerprint.ts'
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
export const groupsOf = ({ episodes, findings }: Report): Group[] => {
  const causes = new Map<number, FindingReport>()
  for (const finding of findings) if (finding.kind !== 'contributor' && !causes.has(finding.episode)) causes.set(finding.episode, finding)
  const members = new Map<string, number[]>()
  for (const [index, episode] of episodes.entries()) {
    const key = fingerprint(causes.get(index)?.rule ?? episode.verdict, episode, lineOf(episode)?.text ?? '')
    const group = members.get(key)
    if (group === undefined) members.set(key, [index])
    else group.push(index)
  }
  return [...members]
    .flatMap(([key, indexes]): Group[] => {
      const [example] = indexes
      const episode = example === undefined ? undefined : episodes[example]
      if (example === undefined || episode === undefined) return []
      const files = [...new Set(indexes.flatMap(index => episodes[index]?.files ?? []))]
      const { verdict } = episode
      return [{ fingerprint: key, count: indexes.length, verdict, cause: causes.get(example), example, line: lineOf(episode), episodes: indexes, files }]
    })
    .toSorted((a, b) => Number(isQuiet(a)) - Number(isQuiet(b)) || b.count - a.count || a.example - b.example)
}

/** Nothing failed, and nothing is the matter. */
const isQuiet = ({ verdict, cause, line }: Group): boolean =>
  cause === undefined && line === undefined && (verdict === 'no-memory-problem' || verdict === 'unrecognised')

const lineOf = ({ facts, otherFailure }: EpisodeReport): Source | undefined =>
  facts['failure.kind']?.from[0] ?? (otherFailure === null ? undefined : { ...otherFailure.at, text: otherFailure.text })

import type { EpisodeReport, Report } from '../report.ts'
import type { Source } from '../types.ts'

/** Where an episode's failure stands; undefined where none is in it. A request that was refused while the server goes on is none. */
export const failureAt = ({ verdict, facts, otherFailure, outcome, at }: EpisodeReport): Source | undefined => {
  if (verdict === 'out-of-memory' || verdict === 'undecided') return facts['failure.kind']?.from[0] ?? at
  return otherFailure !== null && outcome === 'terminal' ? otherFailure.at : undefined
}

/** What is said of an episode, to tell whether something has changed. */
export const gist = (report: Report, index: number): string =>
  [report.episodes[index]?.verdict, ...report.findings.filter(each => each.episode === index && each.kind === 'cause').map(({ rule }) => rule)].join(' ')

/** The report about some of its episodes alone. */
export const about = (report: Report, indexes: readonly number[]): Report => {
  const episodes = indexes.flatMap(index => report.episodes[index] ?? [])
  return {
    ...report,
    verdict: episodes[0]?.verdict ?? report.verdict,
    otherFailure: episodes[0]?.otherFailure ?? null,
    episodes,
    findings: report.findings
      .filter(({ episode }) => indexes.includes(episode))
      .map((each, place) => ({ ...each, rank: place + 1, episode: indexes.indexOf(each.episode) })),
  }
}

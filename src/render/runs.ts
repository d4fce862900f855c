import type { FindingReport, Report } from '../report.ts'

/** What a run is among the others of its report. */
interface Place {
  readonly findings: readonly FindingReport[]
  /** Its number among the starts of its own files, and how many these are. */
  readonly start: number
  readonly starts: number
}

/** Worked out once a report: one of ten thousand logs is laid out too. */
const known = new WeakMap<Runs, readonly Place[]>()

const placesOf = ({ episodes, findings }: Runs): readonly Place[] => {
  const byRun = new Map<number, FindingReport[]>()
  for (const each of findings ?? []) {
    const own = byRun.get(each.episode)
    if (own) own.push(each)
    else byRun.set(each.episode, [each])
  }
  const counts = new Map<string, number>()
  const keys = episodes.map(({ files }) => files.join('\n'))
  const starts = keys.map(key => {
    counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts.get(key) ?? 1
  })
  return keys.map((key, index) => ({ findings: byRun.get(index) ?? [], start: starts[index] ?? 1, starts: counts.get(key) ?? 1 }))
}

/** A report, or the runs of one alone. */
export type Runs = Pick<Report, 'episodes'> & Partial<Pick<Report, 'findings'>>

/** The place of a run, by its number in the report. */
export const amongRuns = (report: Runs, index: number): Place => {
  const places = known.get(report) ?? placesOf(report)
  known.set(report, places)
  return places[index] ?? { findings: [], start: 1, starts: 1 }
}

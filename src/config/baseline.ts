import { Document, isMap, isSeq, parseDocument } from 'yaml'
import type { Report } from '../report.ts'
import type { Accepted } from './config.ts'
import { matchesGlob } from './glob.ts'

export type Entry = Omit<Accepted, 'line'>

/** The failures of a report as entries of a baseline, those left out that are in it already. */
export const entriesOf = (report: Report, known: readonly Accepted[], pathOf: (file: string) => string, told: Pick<Entry, 'reason' | 'until'>): Entry[] => {
  const entries = new Map<string, Entry>()
  for (const [index, { files }] of report.episodes.entries()) {
    const first = report.findings.find(finding => finding.episode === index && finding.kind !== 'contributor')
    const [file] = files
    if (first?.kind !== 'cause' || file === undefined) continue
    const log = pathOf(file)
    if (!known.some(entry => entry.cause === first.rule && matchesGlob(entry.log, log)))
      entries.set(`${log} ${first.rule}`, { log, cause: first.rule, ...told })
  }
  return [...entries.values()]
}

/** A configuration's text with more entries; what stands in it stays, comments too. */
export const withEntries = (content: string, entries: readonly Entry[]): string => {
  const parsed = parseDocument(content)
  const document = isMap(parsed.contents) ? parsed : new Document({})
  if (!isSeq(document.get('accepted', true))) document.set('accepted', document.createNode([]))
  for (const { log, cause, reason, until } of entries)
    document.addIn(['accepted'], document.createNode({ log, cause, reason, ...(until === undefined ? {} : { until }) }))
  return document.toString({ lineWidth: 0 })
}

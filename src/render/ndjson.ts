import { json } from '../encode/json.ts'
import { longReport } from '../long-report.ts'
import type { LongReport } from '../long-report.ts'
import type { Report } from '../report.ts'
import { plain } from './json.ts'
import type { Language } from './language.ts'

/** One line an input, an episode, a finding and a note, for what reads as it is written; `type` tells them apart, docs/formats.md the keys. */
export const toNdjson = (report: Report | LongReport, language: Language): string => [...ndjsonLines(longReport(report), language)].join('')

/** The same, line by line. */
export function* ndjsonLines(report: LongReport, language: Language): Generator<string> {
  const { inputs, episodes, findings, notes, snapshots, why = [], ...head } = plain(report, language)
  yield line({ type: 'report', ...head })
  for (const each of inputs) yield line({ type: 'input', ...each })
  for (const each of snapshots) yield line({ type: 'snapshot', ...each })
  let index = 0
  for (const each of episodes) yield line({ type: 'episode', index: index++, ...each })
  for (const each of findings) yield line({ type: 'finding', ...each })
  for (const each of notes) yield line({ type: 'note', ...each })
  for (const each of why) yield line({ type: 'why', ...each })
}

const line = (value: object): string => `${json(value)}\n`

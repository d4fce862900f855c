import { json } from '../encode/json.ts'
import type { Report } from '../report.ts'
import { plain } from './json.ts'
import type { Language } from './language.ts'

/** One line an input, an episode, a finding and a note, for what reads as it is written; `type` tells them apart, docs/formats.md the keys. */
export const toNdjson = (report: Report, language: Language): string => {
  const { inputs, episodes, findings, notes, snapshots, why, ...head } = plain(report, language)
  const lines = [
    { type: 'report', ...head },
    ...inputs.map(each => ({ type: 'input', ...each })),
    ...snapshots.map(each => ({ type: 'snapshot', ...each })),
    ...episodes.map((each, index) => ({ type: 'episode', index, ...each })),
    ...findings.map(each => ({ type: 'finding', ...each })),
    ...notes.map(each => ({ type: 'note', ...each })),
    ...(why ?? []).map(each => ({ type: 'why', ...each })),
  ]
  return lines.map(line => `${json(line)}\n`).join('')
}

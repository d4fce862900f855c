import { csv } from '../encode/csv.ts'
import { visible } from '../encode/terminal.ts'
import { longReport } from '../long-report.ts'
import type { LongReport } from '../long-report.ts'
import type { Report } from '../report.ts'
import type { Language } from './language.ts'
import { viewOf } from './view.ts'
import type { FindingView, RunView } from './view.ts'

const HEAD = ['file', 'line', 'engine', 'version', 'step', 'outcome', 'verdict', 'rank', 'rule', 'kind', 'confidence', 'title', 'set', 'command']

/** A row a finding, and one for a run without any: for a spreadsheet of many logs. */
export const toCsv = (report: Report | LongReport, language: Language): string => [...csvRows(longReport(report), language)].join('')

/** The same, run by run. */
export function* csvRows(report: LongReport, language: Language): Generator<string> {
  yield csv([HEAD])
  for (const run of viewOf(report, language).runs) {
    const findings = [...run.causes, ...run.contributors]
    const rows = findings.length === 0 ? [row(run, undefined, 0)] : findings.map((each, index) => row(run, each, index + 1))
    yield csv(rows.map(cells => cells.map(visible)))
  }
}

const row = ({ episode }: RunView, finding: FindingView | undefined, rank: number): string[] => {
  const at = finding?.at ?? episode.at
  const [fix] = finding?.fixes ?? []
  return [
    at.file,
    String(at.line),
    episode.engine ?? '',
    episode.engineVersion ?? '',
    episode.step ?? '',
    episode.outcome,
    episode.verdict,
    finding === undefined ? '' : String(rank),
    finding?.rule ?? '',
    finding?.kind ?? '',
    finding === undefined ? '' : finding.confidence.toFixed(2),
    finding?.title ?? '',
    fix?.spelled ?? '',
    fix?.command?.after ?? '',
  ]
}

import { csv } from '../encode/csv.ts'
import { visible } from '../encode/terminal.ts'
import type { Report } from '../report.ts'
import type { Language } from './language.ts'
import { viewOf } from './view.ts'
import type { FindingView, RunView } from './view.ts'

const HEAD = ['file', 'line', 'engine', 'version', 'step', 'outcome', 'verdict', 'rank', 'rule', 'kind', 'confidence', 'title', 'set', 'command']

/** A row a finding, and one for a run without any: for a spreadsheet of many logs. */
export const toCsv = (report: Report, language: Language): string => {
  const rows = viewOf(report, language).runs.flatMap(run => {
    const findings = [...run.causes, ...run.contributors]
    return findings.length === 0 ? [row(run, undefined, 0)] : findings.map((each, index) => row(run, each, index + 1))
  })
  return csv([HEAD, ...rows.map(cells => cells.map(visible))])
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

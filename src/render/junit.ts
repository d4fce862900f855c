import { visible } from '../encode/terminal.ts'
import { xmlLines, xmlText } from '../encode/xml.ts'
import { groupBy } from '../group-by.ts'
import { longReport } from '../long-report.ts'
import type { LongReport, Outline } from '../long-report.ts'
import type { Report } from '../report.ts'
import type { Language } from './language.ts'
import { viewOf } from './view.ts'
import type { FindingView, RunView, View } from './view.ts'
import { WORDS } from './words.ts'

/** One test a log: it fails where memory failed in a run that the log tells of, and is skipped where the log is none. */
export const toJunit = (report: Report | LongReport, language: Language): string => [...junitPieces(longReport(report), language)].join('')

/** The same, test by test. */
export function* junitPieces(report: LongReport, language: Language): Generator<string> {
  const view = viewOf(report, language)
  const runs = groupBy(
    report.outlines.flatMap(({ files }, index) => files.map(file => ({ file, index }))),
    ({ file }) => file,
  )
  const cases = report.inputs.map(({ path }) =>
    caseOf(
      path,
      (runs.get(path) ?? []).map(({ index }) => index),
      report.outlines,
    ),
  )
  const count = (result: Case['result']): number => cases.filter(each => each.result === result).length
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}"`
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="oomdoctor" ${counts}>\n  <testsuite name="oomdoctor" ${counts}>\n`
  for (const each of cases) yield `${written(each, view)}\n`
  yield '  </testsuite>\n</testsuites>\n'
}

interface Case {
  readonly path: string
  readonly result: 'failure' | 'skipped' | 'passed'
  /** Numbers of the runs that it tells. */
  readonly runs: readonly number[]
}

const caseOf = (path: string, runs: readonly number[], outlines: LongReport['outlines']): Case => {
  const which = (holds: (run: Outline) => boolean): readonly number[] => runs.filter(index => holds(outlines[index] as Outline))
  // What was read beside the files that hold a failure passes.
  const failed = which(({ verdict, failedIn }) => (verdict === 'out-of-memory' || verdict === 'undecided') && failedIn.includes(path))
  if (failed.length > 0) return { path, result: 'failure', runs: failed }
  const known = which(({ verdict, failedOtherwise }) => verdict !== 'unrecognised' || failedOtherwise)
  return { path, result: known.length === 0 ? 'skipped' : 'passed', runs }
}

const written = ({ path, result, runs: numbers }: Case, view: View): string => {
  const runs = result === 'skipped' ? [] : numbers.map(index => view.runs.at(index) as RunView)
  const line = result === 'failure' && runs[0]?.failed?.file === path ? ` line="${runs[0].failed.line}"` : ''
  const open = `    <testcase classname="oomdoctor" name="${xmlText(path)}" file="${xmlText(path)}"${line}`
  const [first] = runs
  if (result === 'failure' && first !== undefined) {
    const body = runs.flatMap(run => [...told(run, view), '']).join('\n')
    return `${open}>\n      <failure message="${xmlText(first.headline)}" type="${xmlText(first.causes[0]?.rule ?? first.verdict)}">${xmlLines(body)}</failure>\n    </testcase>`
  }
  if (result === 'skipped') return `${open}>\n      <skipped message="${xmlText(view.page.t(WORDS.unrecognised))}" />\n    </testcase>`
  return `${open}>\n      <system-out>${xmlLines(runs.flatMap(run => told(run, view)).join('\n'))}</system-out>\n    </testcase>`
}

const told = (run: RunView, { page: { t } }: View): string[] =>
  [
    run.heading,
    run.headline,
    ...(run.other === undefined ? [] : [run.other.says, `  ${run.other.line.place}  ${run.other.line.text}`]),
    ...[...run.causes, ...run.contributors].flatMap(each => finding(each, t(WORDS.doThis))),
    ...run.settling.map(text => `${t(WORDS.settle)}: ${text}`),
  ].map(visible)

const finding = ({ rule, title, belief, says, proofs, fixes: [fix] }: FindingView, doThis: string): string[] => [
  '',
  `${title} (${belief}, ${rule})`,
  `  ${says}`,
  ...proofs.map(({ place, text }) => `  ${place}  ${text}`),
  ...(fix === undefined
    ? []
    : [`  ${doThis}: ${[fix.spelled, fix.does].filter(Boolean).join('  ')}`, ...(fix.command === undefined ? [] : [`  ${fix.command.after}`])]),
]

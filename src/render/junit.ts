import { visible } from '../encode/terminal.ts'
import { xmlLines, xmlText } from '../encode/xml.ts'
import type { Report } from '../report.ts'
import type { Language } from './language.ts'
import { viewOf } from './view.ts'
import type { FindingView, RunView, View } from './view.ts'
import { WORDS } from './words.ts'

/** One test a log: it fails where memory failed in a run that the log tells of, and is skipped where the log is none. */
export const toJunit = (report: Report, language: Language): string => {
  const view = viewOf(report, language)
  const cases = report.inputs.map(({ path }) => caseOf(path, view))
  const count = (tag: string): number => cases.filter(each => each.includes(`\n      <${tag} `)).length
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="oomdoctor" ${counts}>`,
    `  <testsuite name="oomdoctor" ${counts}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

const caseOf = (path: string, view: View): string => {
  const runs = view.runs.filter(({ episode }) => episode.files.includes(path))
  const failed = runs.filter(run => (run.verdict === 'out-of-memory' || run.verdict === 'undecided') && tellsFailure(run, path))
  const [first] = failed
  const open = `    <testcase classname="oomdoctor" name="${xmlText(path)}" file="${xmlText(path)}"${first?.failed?.file === path ? ` line="${first.failed.line}"` : ''}`
  if (first !== undefined) {
    const body = failed.flatMap(run => [...told(run, view), '']).join('\n')
    return `${open}>\n      <failure message="${xmlText(first.headline)}" type="${xmlText(first.causes[0]?.rule ?? first.verdict)}">${xmlLines(body)}</failure>\n    </testcase>`
  }
  if (runs.every(({ verdict, other }) => verdict === 'unrecognised' && other === undefined))
    return `${open}>\n      <skipped message="${xmlText(view.page.t(WORDS.unrecognised))}" />\n    </testcase>`
  return `${open}>\n      <system-out>${xmlLines(runs.flatMap(run => told(run, view)).join('\n'))}</system-out>\n    </testcase>`
}

/** Of the files of a run those that hold its failure; what was read beside them passes. */
const tellsFailure = ({ episode }: RunView, path: string): boolean => {
  const files = (episode.facts['failure.kind']?.from ?? []).map(({ file }) => file)
  return files.length > 0 ? files.includes(path) : episode.at.file === path
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

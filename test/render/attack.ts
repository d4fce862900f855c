import type { Report } from '../../src/report.ts'
import { failing, reportOf } from './report.ts'

/** Text that every sink takes for something of its own; it reaches the report as a model's name, a file and a line of the log. */
export const ATTACK =
  "`@torvalds ``` #1 GH-2 a/b#3 deadbeef1234567 https://evil.example/x www.evil.example <script>alert(1)</script> \"onload='x' ![i](j) [k](javascript:l) &lt; </details> ]]> ::error::m ##[error]n %0A | $(touch o) =cmd -->"

/** With controls, a link, a turned line and characters without width. */
const HIDDEN = '\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007 \u009b31m \u202e \u2066 \u200b \ufeff \u007f \u2028'

const lines = (): string[] =>
  failing().map(line =>
    line
      .replace('/usr/lib/python3.12/site-packages/vllm', `/usr/${ATTACK.replaceAll('"', '')}${HIDDEN}/vllm`)
      .replace('2.00 GiB. GPU', `2.00 GiB. ${ATTACK} ${HIDDEN} GPU`),
  )

/** A failed run whose log, file and rule's text are attacks. */
export const attacked = (): Report => {
  const report = reportOf({ [`${ATTACK.replaceAll('/', '|')}${HIDDEN}.log`]: lines() })
  const evil = { en: `${ATTACK}\n${HIDDEN}`, zh: `${ATTACK}\n${HIDDEN}` }
  return {
    ...report,
    notes: [{ name: 'x', says: evil, at: [] }],
    findings: report.findings.map(finding => ({
      ...finding,
      rule: `${finding.rule}\u001b]0;x\u0007`,
      title: evil,
      says: evil,
      evidence: [
        ...finding.evidence,
        { says: evil, weight: 'weak' as const, at: [{ file: report.inputs[0]?.path ?? '', line: 2, text: `${ATTACK}${HIDDEN}` }] },
      ],
      fixes: finding.fixes.map(fix => ({ ...fix, do: evil, costs: evil, command: { before: `a\n${ATTACK}`, after: `b\n${ATTACK}${HIDDEN}` } })),
      references: [{ id: 'x', title: ATTACK, author: ATTACK, date: ATTACK, url: `javascript:${ATTACK}` }],
    })),
  }
}

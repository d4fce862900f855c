import type { FindingReport } from './report.ts'

export const FAIL_ON = ['cause', 'snapshot', 'contributor', 'never'] as const
/** The least finding that makes the exit code 1. */
export type FailOn = (typeof FAIL_ON)[number]

/** Whether one of these findings counts. */
export const fails = (findings: readonly Pick<FindingReport, 'kind'>[], failOn: FailOn): boolean => {
  const counts: readonly FailOn[] = failOn === 'never' ? [] : FAIL_ON.slice(0, FAIL_ON.indexOf(failOn) + 1)
  return findings.some(finding => counts.includes(finding.kind))
}

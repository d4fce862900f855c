import { redact } from '../../src/redact/index.ts'
import type { Redaction } from '../../src/redact/index.ts'
import type { Report } from '../../src/report.ts'
import { healthy, reportOf } from '../render/report.ts'

/** A report whose only note rests on these lines. */
const reportWith = (lines: readonly string[]): Report => ({
  ...reportOf({ 'a.log': healthy() }),
  notes: [{ name: 'x', says: { en: 'x', zh: 'x' }, at: lines.map((text, index) => ({ file: 'a.log', line: index + 1, text })) }],
})

/** The lines as they leave. */
export const redacted = (lines: readonly string[], how: Redaction = 'all'): string[] =>
  redact(reportWith(lines), how).notes.flatMap(({ at }) => at.map(({ text }) => text))

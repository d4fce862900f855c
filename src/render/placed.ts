import { changedReport } from '../long-report.ts'
import type { LongReport } from '../long-report.ts'
import { mapTexts } from './texts.ts'

/** A report, or a part of one, with every file named as `place` says: annotations are looked up by names of the reader's own. */
export const placed = <Part>(part: Part, place: (file: string) => string): Part => mapTexts(part, (text, key) => (NAMES.has(key) ? place(text) : text))

/** The same of a report of any length, part by part. */
export const placedReport = (report: LongReport, place: (file: string) => string): LongReport => changedReport(report, part => placed(part, place))

const NAMES = new Set(['file', 'path', 'files'])

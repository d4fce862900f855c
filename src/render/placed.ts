import type { Report } from '../report.ts'
import { mapTexts } from './texts.ts'

/** The report with every file named as `place` says: annotations are looked up by names of the reader's own. */
export const placed = (report: Report, place: (file: string) => string): Report => mapTexts(report, (text, key) => (NAMES.has(key) ? place(text) : text))

const NAMES = new Set(['file', 'path', 'files'])

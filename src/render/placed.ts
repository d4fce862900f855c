import type { Report } from '../report.ts'

/** The report with every file named as `place` says: annotations are looked up by names of the reader's own. */
export const placed = (report: Report, place: (file: string) => string): Report => renamed(report, '', place) as Report

const NAMES = new Set(['file', 'path', 'files'])
const renamed = (value: unknown, key: string, place: (file: string) => string): unknown => {
  if (typeof value === 'string') return NAMES.has(key) ? place(value) : value
  if (Array.isArray(value)) return value.map(each => renamed(each, key, place))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, renamed(each, name, place)]))
}

import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Report } from '../report.ts'

/** Where inputs' names start from, and the folder that a reader of the report will look in. */
export interface Base {
  readonly cwd: string
  readonly root: string
}

/** The report with every file below the root named from there, as annotations are looked up; others stay as they were given. */
export const relativeTo = (report: Report, { cwd, root }: Base): Report => {
  const place = (file: string): string => {
    if (file === '-') return file
    const path = relative(root, resolve(cwd, file))
    return path === '' || path.startsWith('..') || isAbsolute(path) ? file : path.split(sep).join('/')
  }
  return renamed(report, '', place) as Report
}

const NAMES = new Set(['file', 'path', 'files'])
const renamed = (value: unknown, key: string, place: (file: string) => string): unknown => {
  if (typeof value === 'string') return NAMES.has(key) ? place(value) : value
  if (Array.isArray(value)) return value.map(each => renamed(each, key, place))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, renamed(each, name, place)]))
}

import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Report } from '../report.ts'
import { mapTexts } from './texts.ts'

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
  return mapTexts(report, (text, key) => (NAMES.has(key) ? place(text) : text))
}

const NAMES = new Set(['file', 'path', 'files'])

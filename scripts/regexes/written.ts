// Every regular expression of src/, as it is written, for scripts/regexes.mjs.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'

export interface Expression {
  readonly file: string
  readonly line: number
  readonly source: string
  readonly flags: string
}

/** A place where one is put together as the program runs. */
export interface Constructor {
  readonly file: string
  readonly line: number
  /** Where the name `RegExp` stands in the file. */
  readonly callee: { readonly start: number; readonly end: number }
}

/** Literals, and places where a pattern is put together. */
export const expressions = (folder = 'src'): { readonly literal: readonly Expression[]; readonly computed: readonly Constructor[] } => {
  const [literal, computed]: [Expression[], Constructor[]] = [[], []]
  for (const file of filesIn(folder)) {
    const code = readFileSync(file, 'utf8')
    walk(parseSync(file, code).program, node => {
      const at = { file, line: code.slice(0, node.start).split('\n').length }
      if (node.type === 'Literal' && node.regex !== undefined) literal.push({ ...at, source: node.regex.pattern, flags: node.regex.flags })
      if ((node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee?.name === 'RegExp') computed.push({ ...at, callee: node.callee })
    })
  }
  return { literal, computed }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name))
    .toSorted()

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly regex?: { readonly pattern: string; readonly flags: string }
  readonly callee?: { readonly name?: string; readonly start: number; readonly end: number }
}
const walk = (node: unknown, visit: (node: Node) => void): void => {
  if (node === null || typeof node !== 'object') return
  if (typeof (node as { type?: unknown }).type === 'string') visit(node as Node)
  for (const each of Object.values(node)) walk(each, visit)
}

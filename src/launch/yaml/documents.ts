import { LineCounter, isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments } from 'yaml'
import type { Document, Node, Scalar as YamlScalar } from 'yaml'
import { OPEN } from '../launch.ts'
import type { Variable, Word } from '../launch.ts'

/** A file of YAML with what is needed to say where something stands in it. */
export interface Documents {
  readonly roots: readonly unknown[]
  readonly lineOf: (node: unknown) => number
  /** A scalar as text with its line; what a template fills in is open. */
  readonly word: (node: unknown) => Word | undefined
  /** A script as a shell reads it, and its first line: a folded text keeps its lines. */
  readonly script: (node: unknown) => Word | undefined
  readonly at: (node: unknown, ...path: readonly string[]) => unknown
  readonly items: (node: unknown) => readonly unknown[]
  readonly entries: (node: unknown) => readonly (readonly [string, unknown])[]
}

const MOST_ALIASES = 100

/** Reads YAML as it stands in repositories: several documents, and templates' leftovers in place of values. Never throws. */
export const documentsOf = (content: string): Documents => {
  const { text, conditional } = withoutTemplates(content)
  const counter = new LineCounter()
  const parsed = parse(text, counter)
  const offsetLine = (offset: number): number => counter.linePos(offset).line
  const lineOf = (node: unknown): number => offsetLine(rangeOf(node)?.[0] ?? 0)
  let aliases = 0
  const resolved = (node: unknown): unknown => {
    for (let each = node; ;) {
      if (!isAlias(each)) return each
      if ((aliases += 1) > MOST_ALIASES) return undefined
      const document = parsed.find(one => (each as { resolve: (doc: Document) => unknown }).resolve(one) !== undefined)
      each = document === undefined ? undefined : each.resolve(document)
    }
  }
  const at = (node: unknown, ...path: readonly string[]): unknown =>
    path.reduce<unknown>((each, key) => {
      const map = resolved(each)
      return isMap(map) ? resolved(map.get(key, true)) : undefined
    }, resolved(node))
  const word = (node: unknown): Word | undefined => {
    const scalar = resolved(node)
    if (!isScalar(scalar)) return undefined
    const line = lineOf(scalar)
    const value =
      scalar.value === null || scalar.value === undefined ? '' : typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value))
    return { text: conditional.has(line) && !value.startsWith('-') ? OPEN : value, line }
  }
  return {
    roots: parsed.map(document => document.contents),
    lineOf,
    word,
    at,
    script: node => scriptOf(resolved(node), text, offsetLine, word),
    items: node => {
      const list = resolved(node)
      return isSeq(list) ? list.items.map(resolved) : []
    },
    entries: node => {
      const map = resolved(node)
      return isMap(map) ? map.items.flatMap(pair => (isPair(pair) && isScalar(pair.key) ? [[String(pair.key.value), resolved(pair.value)] as const] : [])) : []
    },
  }
}

const parse = (text: string, counter: LineCounter): readonly Document[] => {
  try {
    const parsed = parseAllDocuments(text, { lineCounter: counter, uniqueKeys: false, strict: false, logLevel: 'silent' })
    return Array.isArray(parsed) ? (parsed as readonly Document[]) : []
  } catch {
    return []
  }
}

const rangeOf = (node: unknown): readonly number[] | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray((node as Node).range) ? ((node as Node).range ?? undefined) : undefined

/** The first line of a block's text is the one behind its mark; where lines are folded, a backslash keeps them apart. */
const scriptOf = (scalar: unknown, text: string, offsetLine: (offset: number) => number, word: (node: unknown) => Word | undefined): Word | undefined => {
  const plain = word(scalar)
  if (plain === undefined || !isScalar(scalar)) return plain
  const { type } = scalar as YamlScalar
  const [from = 0, end = 0] = rangeOf(scalar) ?? []
  if (type === 'BLOCK_LITERAL') return { text: plain.text, line: plain.line + 1 }
  const folded = type === 'BLOCK_FOLDED'
  if (!folded && (type !== 'PLAIN' || !text.slice(from, end).includes('\n'))) return plain
  const source = text.slice(from, end)
  const rows = (folded ? source.slice(source.indexOf('\n') + 1) : source)
    .trimEnd()
    .split('\n')
    .map(row => row.trim())
  return {
    text: rows.map((row, index) => (row === '' || rows[index + 1] === '' || index === rows.length - 1 ? row : `${row} \\`)).join('\n'),
    line: offsetLine(from) + (folded ? 1 : 0),
  }
}

/** Lines that only steer a template are blank, what it fills in is open, and what stands in one of its branches may not be there. */
const withoutTemplates = (content: string): { readonly text: string; readonly conditional: ReadonlySet<number> } => {
  const conditional = new Set<number>()
  if (!content.includes('{{')) return { text: content, conditional }
  const held = content.replaceAll(/(?<!\$)\{\{-?\s*\/\*(?:(?!\{\{-?\s*\/\*)[^])*?\*\/\s*-?\}\}|(?<!\$)\{\{(?:[^{}]|\{[^{}]*\})*\}\}/g, (found, at: number) => {
    const steers = /^\{\{-?\s*(?:if|else|end|range|with|define|block|template|\/\*|\$?\w+\s*:=)/.test(found)
    const start = content.lastIndexOf('\n', at) + 1
    const alone = content.slice(start, at).trim() === '' && /^[ \t]*(?:\n|$)/.test(content.slice(at + found.length))
    return (steers || alone ? '' : OPEN) + '\n'.repeat(found.split('\n').length - 1)
  })
  let depth = 0
  const depths = content.split('\n').map(line => {
    const before = depth
    for (const [, what = ''] of line.matchAll(/\{\{-?\s*(if|range|with|define|end)\b/g)) depth += what === 'end' ? -1 : 1
    depth = Math.max(0, depth)
    return { line, depth: before }
  })
  // A whole manifest stands in a branch as a rule: what counts is a branch inside a container.
  const usual = Math.min(...depths.filter(({ line }) => /^\s*(?:-\s+)?(?:image|args|command):/.test(line)).map(each => each.depth))
  for (const [index, each] of depths.entries()) if (each.depth > usual) conditional.add(index + 1)
  return { text: held, conditional }
}

/** A mapping or a list of `NAME=value` as variables; one without a value comes from outside. */
export const variablesOf = ({ entries, items, word }: Documents, node: unknown): Variable[] => [
  ...entries(node).flatMap(([name, value]) => {
    const told = word(value)
    return told === undefined ? [] : [{ name, value: told }]
  }),
  ...items(node).flatMap(item => {
    const told = word(item)
    const equals = told?.text.indexOf('=') ?? -1
    if (told === undefined) return []
    return equals < 0
      ? [{ name: told.text, value: { text: OPEN, line: told.line } }]
      : [{ name: told.text.slice(0, equals), value: { text: told.text.slice(equals + 1), line: told.line } }]
  }),
]

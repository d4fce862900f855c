import { kinds } from './holes.ts'
import type { HoleKind } from './holes.ts'

/**
 * A log sentence with typed holes: the log line with its figures replaced.
 *
 *     took {took:bytes}              a typed hole; kinds are listed in holes.ts
 *     {x:GiB} GB                     a hole with a fixed unit, where an engine prints GB and means GiB
 *     {device:GPU|XPU|CPU}           a hole that takes one of a few words
 *     in {s:number} secs[[, took {took?:bytes}]]     an optional part; holes inside it are named with `?`
 *     ((a|b {x?:int}))               alternatives, the first that fits is taken
 *     Model loading took {w:GiB}~~ GiB and {s?:number} seconds       after `~~` the message may be cut
 *     {{ }}                          literal braces; a backslash makes `[[`, `]]`, `((`, `))`, `~~`, `|` literal
 *     ^ first, $ last                the sentence starts or ends the message
 *
 * A blank stands for any run of blanks. A sentence is found anywhere in a message unless it is anchored.
 */
export type Holes<S extends string> = Unescaped<S> extends `${string}{${infer Name}:${infer Rest}` ? Hole<Name, Rest> : unknown
type Unescaped<S extends string> = S extends `${infer A}{{${infer B}` ? Unescaped<`${A}${B}`> : S
type Hole<Name extends string, Rest extends string> = Rest extends `${infer Kind}}${infer After}` ? Named<Tail<Name>, Kind> & Holes<After> : unknown
type Tail<N extends string> = N extends `${string}{${infer R}` ? Tail<R> : N
type Named<N extends string, K extends string> = N extends `${infer M}?` ? { readonly [P in M]?: Value<K> } : { readonly [P in N]: Value<K> }
type Value<K extends string> = K extends keyof HoleKind ? HoleKind[K] : Words<K>
type Words<K extends string> = K extends `${infer A}|${infer B}` ? A | Words<B> : K

/** A part of a parsed sentence. A literal holds words that are one blank apart. */
export type Part =
  | { readonly op: 'text'; readonly words: readonly string[]; readonly blankFirst: boolean; readonly blankLast: boolean }
  | { readonly op: 'hole'; readonly name: string; readonly kind: keyof typeof kinds | 'words'; readonly words: readonly string[] }
  | { readonly op: 'maybe'; readonly of: readonly Part[] }
  | { readonly op: 'either'; readonly of: readonly (readonly Part[])[] }
  | { readonly op: 'cut' }

export interface Sentence {
  readonly text: string
  readonly parts: readonly Part[]
  readonly fromStart: boolean
  readonly toEnd: boolean
}

/** Parses a sentence. Throws on a mistake in the notation: sentences are ours, or a user's rule file that is checked before use. */
export const sentence = (text: string): Sentence => {
  const fromStart = text.startsWith('^')
  const toEnd = text.endsWith('$') && !text.endsWith('\\$')
  const cursor = { text: text.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined), at: 0 }
  const parts = sequence(cursor, '')
  if (!fromStart && parts[0]?.op !== 'text') throw new Error(`a sentence that starts with a hole or an optional part needs ^: ${text}`)
  return { text, parts, fromStart, toEnd }
}

/** All parts, those in optional parts and alternatives too. */
export const partsOf = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap(part => [part, ...(part.op === 'maybe' ? partsOf(part.of) : part.op === 'either' ? part.of.flatMap(partsOf) : [])])

export const holesOf = (parts: readonly Part[]): readonly (Part & { readonly op: 'hole' })[] => partsOf(parts).filter(part => part.op === 'hole')

interface Cursor {
  readonly text: string
  at: number
}

const MARKS = ['[[', ']]', '((', '))', '~~'] as const

const sequence = (cursor: Cursor, until: '' | ']]' | '))'): Part[] => {
  const parts: Part[] = []
  let literal = ''
  const flush = () => {
    if (literal !== '')
      parts.push({ op: 'text', words: literal.split(/\s+/).filter(word => word !== ''), blankFirst: /^\s/.test(literal), blankLast: /\s$/.test(literal) })
    literal = ''
  }
  const { text } = cursor
  for (; cursor.at < text.length;) {
    const here = text[cursor.at]
    const twice = text[cursor.at + 1] === here
    if (until !== '' && text.startsWith(until, cursor.at)) break
    if (until === '))' && here === '|') break
    if (here === '\\') {
      const escaped = MARKS.find(mark => text.startsWith(mark, cursor.at + 1)) ?? text[cursor.at + 1] ?? '\\'
      literal += escaped
      cursor.at += 1 + escaped.length
    } else if (twice && (here === '{' || here === '}')) {
      literal += here
      cursor.at += 2
    } else if (here === '{') {
      flush()
      parts.push(hole(cursor, text.slice(cursor.at)))
    } else if (twice && here === '[') {
      flush()
      cursor.at += 2
      parts.push({ op: 'maybe', of: sequence(cursor, ']]') })
      cursor.at += 2
    } else if (twice && here === '(') {
      flush()
      parts.push(either(cursor))
    } else if (twice && here === '~') {
      flush()
      parts.push({ op: 'cut' })
      cursor.at += 2
    } else {
      literal += here
      cursor.at += 1
    }
  }
  if (until !== '' && cursor.at >= cursor.text.length) throw new Error(`"${until}" is missing: ${cursor.text}`)
  flush()
  return parts
}

/** Whatever is more than words, single blanks and holes. */
const MARKED = /\\|\{\{|\}\}|\[\[|\(\(|~~|[^\S ]/
const ENDS = /^\^|\$$/g
const HOLES = /\{[^}]*\}/

/**
 * The literals that every message of a sentence holds, each as its words: outside of holes, optional parts and alternatives,
 * and before the text may be cut. Read without parsing the sentence, since a start asks it of every sentence there is.
 */
export const literals = (text: string): string[][] => {
  if (!MARKED.test(text))
    return text
      .replace(ENDS, '')
      .split(HOLES)
      .map(literal => literal.split(' ').filter(word => word !== ''))
      .filter(words => words.length > 0)
  const found: string[][] = []
  let literal = ''
  const flush = () => {
    const words = literal.split(/\s+/).filter(word => word !== '')
    if (words.length > 0) found.push(words)
    literal = ''
  }
  let depth = 0
  for (let at = text.startsWith('^') ? 1 : 0; at < text.length; at += 1) {
    const here = text[at]
    const twice = text[at + 1] === here
    if (here === '\\') {
      const escaped = MARKS.find(mark => text.startsWith(mark, at + 1)) ?? text[at + 1] ?? ''
      if (depth === 0) literal += escaped
      at += escaped.length
    } else if (twice && (here === '{' || here === '}')) {
      if (depth === 0) literal += here
      at += 1
    } else if (here === '{') {
      if (depth === 0) flush()
      at = text.indexOf('}', at)
    } else if (twice && (here === '[' || here === '(')) {
      if (depth === 0) flush()
      depth += 1
      at += 1
    } else if (depth > 0) {
      if (twice && (here === ']' || here === ')')) {
        depth -= 1
        at += 1
      }
    } else if (twice && here === '~') break
    else if (here !== '$' || at < text.length - 1) literal += here
  }
  flush()
  return found
}

const hole = (cursor: Cursor, rest: string): Part => {
  const end = rest.indexOf('}')
  const colon = rest.indexOf(':')
  const [name, kind] = colon < 0 || colon > end ? [rest, ''] : [rest.slice(1, colon), rest.slice(colon + 1, end)]
  if (end < 0 || !/^[A-Za-z]\w*\??$/.test(name) || kind === '') throw new Error(`not a hole: ${rest}`)
  cursor.at += end + 1
  const plain = name.replace('?', '')
  if (kind in kinds) return { op: 'hole', name: plain, kind: kind as keyof typeof kinds, words: [] }
  if (!kind.includes('|')) throw new Error(`${kind} is no kind of hole: ${cursor.text}`)
  return { op: 'hole', name: plain, kind: 'words', words: kind.split('|') }
}

const either = (cursor: Cursor): Part => {
  const of: Part[][] = []
  do {
    cursor.at += of.length === 0 ? 2 : 1
    of.push(sequence(cursor, '))'))
  } while (cursor.text[cursor.at] === '|')
  cursor.at += 2
  return { op: 'either', of }
}

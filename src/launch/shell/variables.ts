import { OPEN } from '../launch.ts'
import type { Word } from '../launch.ts'
import { tokensOf } from './tokens.ts'
import type { Part, RawWord } from './tokens.ts'

/** A variable's words: one for a plain variable. Undefined: the file does not tell what it holds. */
export type Value = readonly Word[] | undefined
export type Scope = ReadonlyMap<string, Value>

const DEEPEST = 8

/** A word with its variables put in: none for an empty one, several where it is split. */
export const expand = ({ parts, line }: RawWord, scope: Scope, depth = 0): Word[] => {
  const words: Word[] = []
  let open: Word | undefined
  const append = (text: string, at = line): void => {
    open = { text: (open?.text ?? '') + text, line: open === undefined || open.text === '' ? at : open.line }
  }
  const split = (value: readonly Word[]): void => {
    for (const [index, { text, line: at }] of value.entries()) {
      if (index > 0) close()
      let row = at
      for (const piece of text.split(/([ \t\n]+)/)) {
        row += piece.split('\n').length - 1
        if (/^\s+$/.test(piece)) close()
        else if (piece !== '') append(piece, row)
      }
    }
  }
  const close = (): void => {
    if (open !== undefined) words.push(open)
    open = undefined
  }
  for (const part of parts) {
    if (part.kind === 'text') append(part.text)
    else if (part.kind === 'unknown') append(OPEN)
    else {
      const value = valueOf(part, scope, line, depth)
      if (value === undefined) append(OPEN)
      else if (part.quoted && part.all)
        for (const [index, each] of value.entries()) {
          if (index > 0) close()
          append(each.text, each.line)
        }
      else if (part.quoted) append(value.map(({ text }) => text).join(' '))
      else split(value)
    }
  }
  close()
  return words
}

const valueOf = (part: Part & { kind: 'variable' }, scope: Scope, line: number, depth: number): Value => {
  const known = scope.has(part.name)
  if (part.instead !== undefined) return known && scope.get(part.name) !== undefined ? inner(part.instead, scope, line, depth) : undefined
  if (known || part.otherwise === undefined) return scope.get(part.name)
  // What it is worth unless somebody gives another value from outside.
  return inner(part.otherwise, scope, line, depth)
}

const inner = (text: string, scope: Scope, line: number, depth: number): Value =>
  depth >= DEEPEST ? undefined : tokensOf(text, line).flatMap(token => (token.kind === 'word' ? expand(token, scope, depth + 1) : []))

/** A word that is never split: what is assigned, or a file's name. */
export const whole = (word: RawWord, scope: Scope): Word => ({
  text: expand({ ...word, parts: word.parts.map(part => ({ ...part, quoted: true })) }, scope)
    .map(({ text }) => text)
    .join(' '),
  line: word.line,
})

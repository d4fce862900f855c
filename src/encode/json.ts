import { HIDDEN } from './terminal.ts'
import { ORDER } from './workflow.ts'

/** A value as JSON whose text is harmless wherever it is printed (a terminal acts on some of what JSON may hold as it is, and so does whoever keeps a build's output); parsed, it is the same value. */
export const json = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent)
    .replace(HIDDEN, char => (char === '\n' ? char : [...units(char)].join('')))
    .replace(ORDER, String.raw`\u0023`)

/** The same with an indent of two, in pieces: a list in it may be anything that is read one after the other, whose entries are plain. */
export function* jsonPieces(value: unknown, indent = ''): Generator<string> {
  if (!holdsLazy(value)) return yield json(value, 2).replaceAll('\n', `\n${indent}`)
  const inner = `${indent}  `
  const isObject = !isIterable(value)
  let before = isObject ? '{' : '['
  for (const [key, each] of isObject ? Object.entries(value) : entries(value)) {
    if (isObject && each === undefined) continue
    yield `${before}\n${inner}${isObject ? `${json(key)}: ` : ''}`
    yield* jsonPieces(each, inner)
    before = ','
  }
  yield before === '[' ? '[]' : `\n${indent}${isObject ? '}' : ']'}`
}

/** Whether something in it is read one after the other, and no list. */
const holdsLazy = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && ((isIterable(value) && !Array.isArray(value)) || Object.values(value).some(holdsLazy))
const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value
function* entries(items: Iterable<unknown>): Generator<readonly [key: string, item: unknown]> {
  for (const item of items) yield ['', item]
}

/** `\ud83d\ude00`: JSON has four digits only. */
function* units(char: string): Generator<string> {
  for (let at = 0; at < char.length; at += 1) yield `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`
}

import type { Scalar } from '../../types.ts'
import type { PythonToken } from './tokens.ts'

/** What an expression is, as far as the text tells: a scalar, a dictionary of such, a call, or something that only a run knows. */
export type Expression =
  | { readonly kind: 'scalar'; readonly value: Scalar | null; readonly line: number }
  | { readonly kind: 'dictionary'; readonly entries: readonly Argument[]; readonly open: boolean; readonly line: number }
  | { readonly kind: 'call'; readonly callee: string; readonly args: Arguments; readonly line: number }
  | { readonly kind: 'unknown'; readonly line: number }
export interface Argument {
  readonly name: string
  readonly value: Expression
  readonly line: number
}
export interface Arguments {
  readonly positional: readonly Expression[]
  readonly named: readonly Argument[]
  /** `*args`, `**kwargs`: more is given than the text tells. */
  readonly open: boolean
}
/** What the names of a file stand for. */
export type Names = ReadonlyMap<string, Expression>

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** Where the bracket at `from` is closed. */
const closeOf = (tokens: readonly PythonToken[], from: number): number => {
  let depth = 0
  for (let at = from; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at] as PythonToken
    if (kind !== 'operator') continue
    if (text in CLOSES) depth += 1
    else if (')]}'.includes(text) && (depth -= 1) === 0) return at
  }
  return tokens.length
}

/** The pieces between commas, brackets left whole. */
const pieces = (tokens: readonly PythonToken[]): (readonly PythonToken[])[] => {
  const found: PythonToken[][] = [[]]
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as PythonToken
    if (token.kind === 'newline') continue
    if (token.kind === 'operator' && token.text === ',') {
      found.push([])
      continue
    }
    const end = token.kind === 'operator' && token.text in CLOSES ? Math.min(tokens.length - 1, closeOf(tokens, at)) : at
    found.at(-1)?.push(...tokens.slice(at, end + 1))
    at = end
  }
  return found.filter(piece => piece.length > 0)
}

const isOperator = (token: PythonToken | undefined, text: string): boolean => token?.kind === 'operator' && token.text === text

/** The arguments of the call whose bracket opens at `from`. */
export const argumentsAt = (tokens: readonly PythonToken[], from: number, names: Names): Arguments => {
  const all = pieces(tokens.slice(from + 1, closeOf(tokens, from)))
  const starred = all.filter(([first]) => isOperator(first, '*') || isOperator(first, '**'))
  const spread = starred.flatMap(piece => {
    const value = isOperator(piece[0], '**') ? expressionOf(piece.slice(1), names) : undefined
    return value?.kind === 'dictionary' && !value.open ? [value.entries] : []
  })
  const given = all.filter(piece => !starred.includes(piece))
  const isNamed = ([first, second]: readonly PythonToken[]): boolean => first?.kind === 'name' && isOperator(second, '=')
  return {
    positional: given.filter(piece => !isNamed(piece)).map(piece => expressionOf(piece, names)),
    named: [
      ...spread.flat(),
      ...given.filter(isNamed).map(piece => ({ name: piece[0]?.text ?? '', value: expressionOf(piece.slice(2), names), line: piece[0]?.line ?? 1 })),
    ],
    open: spread.length < starred.length,
  }
}

export const expressionOf = (piece: readonly PythonToken[], names: Names): Expression => {
  const tokens = piece.filter(({ kind }) => kind !== 'newline')
  const [first, second] = tokens
  const line = first?.line ?? 1
  const unknown: Expression = { kind: 'unknown', line }
  if (first === undefined) return unknown
  if (isOperator(first, '(') && closeOf(tokens, 0) === tokens.length - 1) return expressionOf(tokens.slice(1, -1), names)
  if (isOperator(first, '{') && closeOf(tokens, 0) === tokens.length - 1) return dictionary(tokens, names)
  // Strings beside each other are one.
  if (tokens.every(({ kind }) => kind === 'string'))
    return tokens.some(({ formatted }) => formatted) ? unknown : { kind: 'scalar', value: tokens.map(({ text }) => text).join(''), line }
  if (first.kind === 'number' && second === undefined) return { kind: 'scalar', value: Number(first.text), line }
  if (isOperator(first, '-') && second?.kind === 'number' && tokens.length === 2) return { kind: 'scalar', value: -Number(second.text), line }
  if (first.kind !== 'name') return product(tokens) ?? unknown
  if (second === undefined) {
    if (first.text === 'True' || first.text === 'False') return { kind: 'scalar', value: first.text === 'True', line }
    if (first.text === 'None') return { kind: 'scalar', value: null, line }
    if (/^(?:torch|jnp|np)\.\w+$/.test(first.text)) return { kind: 'scalar', value: first.text, line }
    return names.get(first.text) ?? unknown
  }
  if (isOperator(second, '(') && closeOf(tokens, 1) === tokens.length - 1) {
    const args = argumentsAt(tokens, 1, names)
    return first.text === 'dict' && args.positional.length === 0
      ? { kind: 'dictionary', entries: args.named, open: args.open, line }
      : { kind: 'call', callee: first.text, args, line }
  }
  return unknown
}

/** `8 * 1024`, `2 ** 15`. */
const product = (tokens: readonly PythonToken[]): Expression | undefined => {
  const [left, by, right, more] = tokens
  if (left?.kind !== 'number' || right?.kind !== 'number' || more !== undefined || by?.kind !== 'operator') return undefined
  const [a, b] = [Number(left.text), Number(right.text)]
  const value = by.text === '*' ? a * b : by.text === '**' ? a ** b : by.text === '/' ? a / b : undefined
  return value === undefined || !Number.isFinite(value) ? undefined : { kind: 'scalar', value, line: left.line }
}

const dictionary = (tokens: readonly PythonToken[], names: Names): Expression => {
  const all = pieces(tokens.slice(1, -1))
  const entries = all.flatMap(piece => {
    const [key, colon] = piece
    return key?.kind === 'string' && !key.formatted && isOperator(colon, ':')
      ? [{ name: key.text, value: expressionOf(piece.slice(2), names), line: key.line }]
      : []
  })
  return { kind: 'dictionary', entries, open: entries.length < all.length, line: tokens[0]?.line ?? 1 }
}

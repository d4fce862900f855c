import type { Bytes } from '../types.ts'

/** What a hole reads, and what TypeScript sees of it. */
export interface HoleKind {
  int: number
  number: number
  hex: string
  /** A size with its unit: `0.52 GiB`, `448.00 KiB`, `0 bytes`. */
  bytes: Bytes
  /** A bare number whose unit the sentence prints. */
  B: Bytes
  KiB: Bytes
  MiB: Bytes
  GiB: Bytes
  /** Up to a blank, or to the words that follow the hole. */
  word: string
  /** Up to the words that follow the hole, or to the end. */
  text: string
}

/** How far a hole reaches: the value and where it ends; `more` where the text ended too early to tell. */
export type Reading = { readonly value: string | number; readonly end: number } | 'more' | undefined

const scale: Readonly<Record<string, number>> = {
  b: 1,
  byte: 1,
  bytes: 1,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
  pib: 2 ** 50,
  eib: 2 ** 60,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  pb: 1e15,
  eb: 1e18,
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 160

/** Where a number that starts at `from` ends; thousands may be marked with commas. */
const numberEnd = (text: string, from: number): number => {
  let at = from
  if (text[at] === '-' || text[at] === '+') at += 1
  const first = at
  while (
    isDigit(text.charCodeAt(at)) ||
    (text[at] === ',' && at > first && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3)))
  )
    at += 1
  if (at === first) return from
  if (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) {
    at += 1
    while (isDigit(text.charCodeAt(at))) at += 1
  }
  const exponent = text[at] === 'e' || text[at] === 'E' ? at + 1 + (text[at + 1] === '-' || text[at + 1] === '+' ? 1 : 0) : at
  if (exponent > at && isDigit(text.charCodeAt(exponent))) {
    at = exponent
    while (isDigit(text.charCodeAt(at))) at += 1
  }
  return at
}

export const skipBlanks = (text: string, from: number): number => {
  let at = from
  while (isBlank(text.charCodeAt(at))) at += 1
  return at
}

const readNumber =
  (factor: number) =>
  (text: string, from: number): Reading => {
    const start = skipBlanks(text, from)
    const end = numberEnd(text, start)
    if (end === start) return start >= text.length ? 'more' : undefined
    return { value: Number(text.slice(start, end).replaceAll(',', '')) * factor, end }
  }

const readInt = (text: string, from: number): Reading => {
  const start = skipBlanks(text, from)
  let end = text[start] === '-' ? start + 1 : start
  const first = end
  while (
    isDigit(text.charCodeAt(end)) ||
    (text[end] === ',' && end > first && isDigit(text.charCodeAt(end + 1)) && isDigit(text.charCodeAt(end + 2)) && isDigit(text.charCodeAt(end + 3)))
  )
    end += 1
  if (end === first) return start >= text.length ? 'more' : undefined
  return { value: Number(text.slice(start, end).replaceAll(',', '')), end }
}

/** The unit that starts at `from` (blanks before it are skipped), its factor and its end. */
const unitAt = (text: string, from: number): { factor: number; end: number } | 'more' | undefined => {
  const start = skipBlanks(text, from)
  let end = start
  while (end - start < 6 && /[A-Za-z]/.test(text[end] ?? '')) end += 1
  const factor = scale[text.slice(start, end).toLowerCase()]
  if (factor !== undefined) return { factor, end }
  return end >= text.length ? 'more' : undefined
}

const readBytes = (text: string, from: number): Reading => {
  const start = skipBlanks(text, from)
  const end = numberEnd(text, start)
  if (end === start) return start >= text.length ? 'more' : undefined
  // numpy keeps the point of three digits that have none behind it: `113. GiB`.
  const unit = unitAt(text, text[end] === '.' && isBlank(text.charCodeAt(end + 1)) ? end + 1 : end)
  if (unit === undefined || unit === 'more') return unit
  return { value: Number(text.slice(start, end).replaceAll(',', '')) * unit.factor, end: unit.end }
}

const readHex = (text: string, from: number): Reading => {
  const found = /^(?:0x)?[0-9a-fA-F]+/.exec(text.slice(from, from + 40))
  return found ? { value: found[0], end: from + found[0].length } : undefined
}

/** The readers of the holes that end by themselves; `word` and `text` end where the next words begin, see match.ts. */
export const kinds = {
  int: readInt,
  number: readNumber(1),
  hex: readHex,
  bytes: readBytes,
  B: readNumber(1),
  KiB: readNumber(2 ** 10),
  MiB: readNumber(2 ** 20),
  GiB: readNumber(2 ** 30),
  word: undefined,
  text: undefined,
} satisfies Record<keyof HoleKind, ((text: string, from: number) => Reading) | undefined>

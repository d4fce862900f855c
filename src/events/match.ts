import { kinds, skipBlanks } from './holes.ts'
import type { Reading } from './holes.ts'
import type { Part, Sentence } from './sentence.ts'

export type Values = Readonly<Record<string, string | number>>

/** Found, with the holes' values; `open` where the message ended inside the sentence: a continuation line may complete it. */
export interface Match {
  readonly values: Values
  readonly start: number
  readonly end: number
  /** The message ended before the sentence did: what was read holds, more may follow. */
  readonly cut: boolean
}
export type Outcome = Match | 'open' | undefined

/** A literal that occurs more often than this in one message is not worth more tries: it bounds the work on a hostile line. */
const MOST_TRIES = 8

type TextPart = Part & { op: 'text' }

/** Finds a sentence in a message, in time linear in the message. */
export const match = (sentence: Sentence, text: string): Outcome => {
  const first = sentence.parts[0]
  let outcome: Outcome
  let from = 0
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const start = sentence.fromStart ? (tries === 0 ? skipBlanks(text, 0) : -1) : text.indexOf(first?.op === 'text' ? (first.words[0] ?? '') : '', from)
    if (start < 0) return outcome
    const found = at(sentence, text, start)
    if (typeof found === 'object') return found
    outcome ??= found
    from = start + 1
  }
  return outcome
}

const at = (sentence: Sentence, text: string, start: number): Outcome => {
  const values: Record<string, string | number> = {}
  const reached = run(sentence.parts, text, start, values, true)
  if (reached === undefined) return undefined
  if (reached.state === 'more') return 'open'
  if (sentence.toEnd && reached.state === 'done' && skipBlanks(text, reached.end) < text.length) return undefined
  return { values, start, end: reached.end, cut: reached.state === 'cut' }
}

type Reached = { readonly state: 'done' | 'cut' | 'more'; readonly end: number } | undefined

const run = (parts: readonly Part[], text: string, from: number, values: Record<string, string | number>, leading = false): Reached => {
  let at = from
  let soft = false
  for (const [index, part] of parts.entries()) {
    const reached = step(part, parts, index, text, at, values, leading && index === 0)
    if (reached === undefined) return soft ? { state: 'cut', end: at } : undefined
    if (reached === 'more') return { state: soft ? 'cut' : 'more', end: text.length }
    if (part.op === 'cut') soft = true
    at = reached
  }
  return { state: 'done', end: at }
}

const step = (
  part: Part,
  parts: readonly Part[],
  index: number,
  text: string,
  at: number,
  values: Record<string, string | number>,
  leading: boolean,
): number | 'more' | undefined => {
  switch (part.op) {
    case 'cut':
      return at
    case 'text':
      return literal(part, text, at, leading)
    case 'hole':
      return fill(part, parts, index, text, at, values)
    case 'maybe': {
      const inner: Record<string, string | number> = {}
      const reached = run(part.of, text, at, inner)
      if (reached?.state !== 'done')
        return reached?.state === 'more' && index === parts.length - 1 ? at : reached?.state === 'more' && wantsMore(part.of, text, at) ? 'more' : at
      Object.assign(values, inner)
      return reached.end
    }
    case 'either': {
      let open = false
      for (const alternative of part.of) {
        const inner: Record<string, string | number> = {}
        const reached = run(alternative, text, at, inner)
        if (reached?.state === 'more') open = true
        if (reached?.state !== 'done') continue
        Object.assign(values, inner)
        return reached.end
      }
      return open ? 'more' : undefined
    }
  }
}

/** Whether the rest of the text is a beginning of these parts, not just an end of the message. */
const wantsMore = (parts: readonly Part[], text: string, at: number): boolean => parts[0]?.op === 'text' && text.length > at

/**
 * Words with a run of blanks where the sentence has one. The blank between a figure and its unit may be missing
 * (`2.89GiB`), the one between two words may not. `leading`: nothing needs to stand before the first word.
 */
const literal = (part: TextPart, text: string, from: number, leading: boolean): number | 'more' | undefined => {
  let at = part.blankFirst && !leading ? skipBlanks(text, from) : from
  for (const [index, word] of part.words.entries()) {
    if (index > 0) {
      const after = skipBlanks(text, at)
      if (after === at) return at >= text.length ? 'more' : undefined
      at = after
    }
    if (!text.startsWith(word, at)) return at + word.length > text.length && word.startsWith(text.slice(at)) ? 'more' : undefined
    at += word.length
  }
  return part.blankLast ? skipBlanks(text, at) : at
}

const fill = (
  part: Part & { op: 'hole' },
  parts: readonly Part[],
  index: number,
  text: string,
  at: number,
  values: Record<string, string | number>,
): number | 'more' | undefined => {
  const reading = read(part, parts.slice(index + 1), text, at)
  if (reading === undefined || reading === 'more') return reading
  values[part.name] = reading.value
  return reading.end
}

const read = (part: Part & { op: 'hole' }, following: readonly Part[], text: string, at: number): Reading => {
  if (part.kind === 'words') {
    const start = skipBlanks(text, at)
    const word = part.words.find(choice => text.startsWith(choice, start))
    if (word !== undefined) return { value: word, end: start + word.length }
    return part.words.some(choice => choice.startsWith(text.slice(start))) ? 'more' : undefined
  }
  if (part.kind !== 'word' && part.kind !== 'text') return kinds[part.kind](text, at)
  const start = skipBlanks(text, at)
  const limit = part.kind === 'word' ? blankAfter(text, start) : text.length
  const stop = stopOf(following, text, start, limit)
  if (stop === undefined && part.kind === 'text' && mustFollow(following)) return 'more'
  const end = Math.min(stop ?? limit, limit)
  return end === start ? undefined : { value: text.slice(start, end).trim(), end }
}

const blankAfter = (text: string, from: number): number => {
  const found = text.slice(from).search(/\s/)
  return found < 0 ? text.length : from + found
}

const mustFollow = (following: readonly Part[]): boolean => following[0]?.op === 'text' || following[0]?.op === 'either'

/** Where the parts after an open-ended hole first begin, up to `limit`; a text part must fit there whole. */
const stopOf = (following: readonly Part[], text: string, from: number, limit: number): number | undefined => {
  let stop: number | undefined
  for (const part of following) {
    if (part.op === 'hole') break
    const found =
      part.op === 'text'
        ? literalFrom(part, text, from, limit)
        : part.op === 'cut'
          ? undefined
          : earliest(part.op === 'maybe' ? [part.of] : part.of, text, from, limit)
    if (found !== undefined && (stop === undefined || found < stop)) stop = found
    if (part.op === 'text' || part.op === 'either') break
  }
  return stop
}

const earliest = (sequences: readonly (readonly Part[])[], text: string, from: number, limit: number): number | undefined => {
  const starts = sequences.map(parts => stopOf(parts, text, from, limit)).filter(start => start !== undefined)
  return starts.length === 0 ? undefined : Math.min(...starts)
}

const literalFrom = (part: TextPart, text: string, from: number, limit: number): number | undefined => {
  const word = part.words[0]
  if (word === undefined) return undefined
  for (let at = text.indexOf(word, from), tries = 0; at >= 0 && at <= limit && tries < MOST_TRIES; at = text.indexOf(word, at + 1), tries += 1) {
    const start = part.blankFirst ? backOverBlanks(text, at) : at
    if (part.blankFirst && start === at) continue
    if (typeof literal(part, text, at, true) === 'number') return start
  }
  return undefined
}

const backOverBlanks = (text: string, from: number): number => {
  let at = from
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at -= 1
  return at
}

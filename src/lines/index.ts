import type { Stage } from '../stage.ts'
import type { LogLine } from '../types.ts'
import { splitBars } from './bars.ts'
import { clean, isFence } from './clean.ts'
import { isDoubled, undoubled } from './doubled.ts'
import { encodingOf } from './encoding.ts'
import type { Encoding } from './encoding.ts'
import { isNumbered, unnumbered } from './numbered.ts'
import { takeOuter, unwrapDockerJson } from './outer.ts'
import type { Stripped } from './outer.ts'
import { wholeRows } from './rows.ts'
import { outsideSecrets } from '../redact/cut.ts'
import { shorten } from './shorten.ts'
import { unwrapped, wrapWidth } from './wraps.ts'
import type { FileLine } from './wraps.ts'

/** A longer line is kept in its head and its tail: what matters in a line of a megabyte stands at one of its ends. */
const LONGEST = 128 * 1024
/** How many bytes tell the encoding; a pipe may hand on its first ones alone. */
const TELLING = 256
/** How many tell whether a terminal broke the lines. A log that is read while it grows comes from no terminal's window. */
const TELLING_WIDTH = 64 * 1024

interface LineCut {
  readonly line: number
  readonly characters: number
}
export interface LineReader extends Stage<Uint8Array, LogLine> {
  /** Known after the first chunk. */
  readonly encoding: () => Encoding
  readonly count: () => number
  /** Whether lines may be passed over: UTF-8 that no terminal broke. Known after the first lines. */
  readonly isPlain: () => boolean
  /** Whether no line is half read. */
  readonly resting: () => boolean
  /** Lines were passed over: the next one has this many before it. */
  readonly seek: (lines: number) => void
  /** Lines of which the middle was left out. */
  readonly cuts: readonly LineCut[]
}

/**
 * bytes -> lines. Empty lines and fences are left out; lines are numbered as an editor numbers them. `live`: every line is
 * handed on as soon as it ends.
 */
export const lineReader = (file: string, live = false): LineReader => {
  const telling = live ? TELLING : TELLING_WIDTH
  let wraps: Stage<FileLine, FileLine> | undefined
  let counts: ((line: FileLine) => boolean) | undefined
  let numbered = false
  let judged = live
  let first: FileLine[] = []
  let encoding: Encoding | undefined
  let decoder = new TextDecoder()
  let held: Uint8Array = new Uint8Array()
  let pending = ''
  let number = 0
  const rows = wholeRows()
  const cuts: LineCut[] = []

  let leftOut = 0
  /** A line that does not end must not grow for ever: its middle goes while it is read. */
  const bounded = (whole: string): string => {
    if (whole.length <= 2 * LONGEST) return whole
    const text = squeezed(whole)
    if (text.length <= 2 * LONGEST) return text
    leftOut += text.length - LONGEST
    return `${text.slice(0, LONGEST / 2)}${text.slice(-LONGEST / 2)}`
  }
  const line = (raw: string): readonly LogLine[] => {
    number += 1
    const ended = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const whole = ended.length > LONGEST ? squeezed(ended) : ended
    const kept = whole.length > LONGEST ? withoutMiddle(whole) : whole
    if (leftOut + whole.length > LONGEST) cuts.push({ line: number, characters: leftOut + whole.length - LONGEST })
    leftOut = 0
    return each(rows.read({ number, text: clean(unwrapDockerJson(kept) ?? kept) }), unbroken)
  }
  /** The first lines are held until they tell whether a terminal broke them, or something printed them twice. */
  const unbroken = (whole: FileLine): readonly LogLine[] => {
    if (!judged) {
      first.push(whole)
      return []
    }
    const line = numbered ? { ...whole, text: unnumbered(whole.text) } : whole
    if (counts?.(line) === false) return []
    return wraps === undefined ? logLines(file, line) : each(wraps.read(line), whole => logLines(file, whole))
  }
  const judge = (): readonly LogLine[] => {
    if (judged) return []
    judged = true
    numbered = isNumbered(first.map(({ text }) => text))
    const texts = first.map(({ text }) => (numbered ? unnumbered(text) : text))
    const width = wrapWidth(texts)
    if (isDoubled(texts)) counts = undoubled()
    if (width !== undefined) wraps = unwrapped(width)
    const sample = first
    first = []
    return sample.flatMap(unbroken)
  }
  const lines = (text: string): readonly LogLine[] => {
    if (!text.includes('\n')) {
      // Of a line without end no piece is searched twice.
      pending = bounded(pending + text)
      return []
    }
    const all = (pending + text).split('\n')
    pending = bounded(all.pop() ?? '')
    return each(all, line)
  }
  const settle = (): Uint8Array => {
    encoding = encodingOf(held)
    if (encoding !== 'binary') decoder = new TextDecoder(encoding)
    const first = held
    held = new Uint8Array()
    return first
  }
  const decoded = (chunk: Uint8Array): readonly LogLine[] => (encoding === 'binary' ? [] : lines(decoder.decode(chunk, { stream: true })))
  return {
    cuts,
    encoding: () => encoding ?? 'utf-8',
    count: () => number,
    isPlain: () => judged && wraps === undefined && encoding === 'utf-8',
    resting: () => pending === '',
    seek: lines => (number = lines),
    read: chunk => {
      if (encoding !== undefined) return decoded(chunk)
      held = held.length === 0 ? chunk : joined(held, chunk)
      if (held.length >= telling) return [...decoded(settle()), ...judge()]
      // The chunk's buffer is filled again.
      held = new Uint8Array(held)
      return []
    },
    end: () => {
      const early = encoding === undefined ? decoded(settle()) : []
      if (encoding === 'binary') return []
      const last = [...early, ...lines(decoder.decode())]
      const rest = pending
      pending = ''
      return [
        ...last,
        ...(rest === '' ? [] : line(rest)),
        ...rows.end().flatMap(unbroken),
        ...judge(),
        ...(wraps?.end() ?? []).flatMap(each => logLines(file, each)),
      ]
    },
  }
}

/** flatMap for what every line goes through: one thing becomes one, mostly. */
const each = <In, Out>(all: readonly In[], made: (one: In) => readonly Out[]): readonly Out[] => {
  if (all.length === 1) return made(all[0] as In)
  const out: Out[] = []
  for (const one of all) for (const other of made(one)) out.push(other)
  return out
}

/** The same without the redraws of bars that a later one replaced: they are no content. */
const squeezed = (text: string): string => (text.includes('\r') ? `${splitBars(text).join('\r')}${text.endsWith('\r') ? '\r' : ''}` : text)

const withoutMiddle = (whole: string): string => {
  const [head, tail] = outsideSecrets(whole, LONGEST / 2, whole.length - LONGEST / 2)
  return `${whole.slice(0, head)} … ${whole.slice(tail)}`
}

/** A line of a file as the lines a program printed: an outer prefix taken off, a bar's redraws and what is glued to them apart. */
const logLines = (file: string, { number, text: whole }: FileLine): readonly LogLine[] => {
  // A prefix of a container stands once before all redraws of a bar.
  const { text, outer } = takeOuter(whole)
  const pieces = splitBars(outer === '' ? text : clean(text))
  if (pieces.length === 1) return logLine(file, number, { text: pieces[0] ?? '', outer })
  return pieces.flatMap((piece, index) => logLine(file, number, index === 0 ? { text: piece, outer } : glued(piece, outer)))
}

/** What follows a bar in its line may have a prefix of its own. */
const glued = (piece: string, before: string): Stripped => {
  const { text, outer } = takeOuter(piece)
  return { text, outer: outer === '' ? before : outer }
}

const logLine = (file: string, number: number, { text, outer }: Stripped): readonly LogLine[] => {
  const body = text.trimEnd()
  if (body === '' || isFence(body)) return []
  const at = { file, line: number, text: shorten(body) }
  return [outer === '' ? { at, text: body } : { at, text: body, outer }]
}

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

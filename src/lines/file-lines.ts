import type { Stage } from '../stage.ts'
import { outsideSecrets } from '../redact/cut.ts'
import { splitBars } from './bars.ts'
import { clean } from './clean.ts'
import { encodingOf } from './encoding.ts'
import type { Encoding } from './encoding.ts'
import { unwrapDockerJson } from './outer.ts'
import { wholeRows } from './rows.ts'
import type { FileLine } from './wraps.ts'

/** A longer line is kept in its head and its tail: what matters in a line of a megabyte stands at one of its ends. */
const LONGEST = 128 * 1024

interface LineCut {
  readonly line: number
  readonly characters: number
}
export interface FileLines extends Stage<Uint8Array, FileLine> {
  /** Takes the encoding from the first bytes; the first ones that are read tell it where nobody did. */
  readonly tell: (first: Uint8Array) => void
  readonly encoding: () => Encoding
  readonly count: () => number
  /** Whether no line is half read. */
  readonly resting: () => boolean
  /** Lines were passed over: the next one has this many before it. */
  readonly seek: (lines: number) => void
  /** Lines of which the middle was left out. */
  readonly cuts: readonly LineCut[]
}

/** bytes -> lines of the file, numbered as an editor numbers them: no colours, no quoting, rows of tables whole. */
export const fileLines = (): FileLines => {
  let encoding: Encoding | undefined
  let decoder = new TextDecoder()
  /** No character goes on in the next bytes, since these end with a line. */
  let endsLine = false
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
  const line = (raw: string): readonly FileLine[] => {
    number += 1
    const ended = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const whole = ended.length > LONGEST ? squeezed(ended) : ended
    const kept = whole.length > LONGEST ? withoutMiddle(whole) : whole
    if (leftOut + whole.length > LONGEST) cuts.push({ line: number, characters: leftOut + whole.length - LONGEST })
    leftOut = 0
    return rows.read({ number, text: clean(unwrapDockerJson(kept) ?? kept) })
  }
  const lines = (text: string): readonly FileLine[] => {
    if (!text.includes('\n')) {
      // Of a line without end no piece is searched twice.
      pending = bounded(pending + text)
      return NONE
    }
    const all = (pending + text).split('\n')
    pending = bounded(all.pop() ?? '')
    return all.length === 1 ? line(all[0] as string) : all.flatMap(line)
  }
  const tell = (first: Uint8Array): void => {
    encoding = encodingOf(first)
    if (encoding !== 'binary') decoder = new TextDecoder(encoding)
  }
  const decoded = (chunk: Uint8Array): string => {
    const ends = encoding === 'utf-8' && chunk.at(-1) === LINE_BREAK
    const text = ends && endsLine ? ofLines.decode(chunk) : decoder.decode(chunk, { stream: true })
    endsLine = ends
    return text
  }
  return {
    cuts,
    tell,
    encoding: () => encoding ?? 'utf-8',
    count: () => number,
    resting: () => pending === '',
    seek: lines => (number = lines),
    read: chunk => {
      if (encoding === undefined) tell(chunk)
      return encoding === 'binary' ? NONE : lines(decoded(chunk))
    },
    end: () => {
      if (encoding === 'binary') return NONE
      const last = lines(decoder.decode())
      const rest = pending
      pending = ''
      return [...last, ...(rest === '' ? NONE : line(rest)), ...rows.end()]
    },
  }
}
const NONE: readonly FileLine[] = []

const LINE_BREAK = 0x0a
/** For whole lines: one that is told of a stream takes another way for ever, five times as slow. */
const ofLines = new TextDecoder('utf-8', { ignoreBOM: true })

/** The same without the redraws of bars that a later one replaced: they are no content. */
const squeezed = (text: string): string => (text.includes('\r') ? `${splitBars(text).join('\r')}${text.endsWith('\r') ? '\r' : ''}` : text)

const withoutMiddle = (whole: string): string => {
  const [head, tail] = outsideSecrets(whole, LONGEST / 2, whole.length - LONGEST / 2)
  return `${whole.slice(0, head)} … ${whole.slice(tail)}`
}

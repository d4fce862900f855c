import type { Stage } from '../stage.ts'
import type { LogLine } from '../types.ts'
import { splitBars } from './bars.ts'
import { clean, isFence } from './clean.ts'
import { undoubled } from './doubled.ts'
import { fileLines } from './file-lines.ts'
import type { FileLines } from './file-lines.ts'
import { AS_PRINTED, layoutOf } from './layout.ts'
import type { Layout } from './layout.ts'
import { unnumbered } from './numbered.ts'
import { takeOuter } from './outer.ts'
import type { Stripped } from './outer.ts'
import { shorten } from './shorten.ts'
import { unwrapped } from './wraps.ts'
import type { FileLine } from './wraps.ts'

/** How many bytes tell the encoding; a pipe may hand on its first ones alone. */
const TELLING = 256
/** How many tell whether a terminal broke the lines. A log that is read while it grows comes from no terminal's window. */
const TELLING_LAYOUT = 64 * 1024

export interface LineReader extends Stage<Uint8Array, LogLine>, Pick<FileLines, 'encoding' | 'count' | 'seek' | 'cuts'> {
  readonly resting: FileLines['resting']
  /** Looks at the first bytes of a log, before they are read: what they tell of the others is known from then on. */
  readonly tell: (first: Uint8Array) => void
  /** Whether lines may be passed over: UTF-8 that no terminal broke. Known once the first lines were read, or looked at. */
  readonly isPlain: () => boolean
}

/** bytes -> lines. Empty lines and fences are left out. `live`: every line is handed on as soon as it ends. */
export const lineReader = (file: string, live = false): LineReader => {
  const lines = fileLines()
  const laid = asPrinted(file)
  /** The first bytes are held until they are enough to tell. */
  let held: Uint8Array | undefined = new Uint8Array()
  let layout: Layout | undefined
  const know = (known: Layout): void => {
    layout = known
    laid.know(known)
  }
  if (live) know(AS_PRINTED)
  const laidOut = (all: readonly FileLine[]): readonly LogLine[] => {
    if (layout === undefined) know(layoutOf(all.map(({ text }) => text)))
    return each(all, laid.read)
  }
  return {
    cuts: lines.cuts,
    encoding: lines.encoding,
    count: lines.count,
    resting: lines.resting,
    seek: lines.seek,
    tell: first => {
      const telling = first.subarray(0, TELLING_LAYOUT)
      lines.tell(telling)
      know(
        layoutOf(
          fileLines()
            .read(telling)
            .map(({ text }) => text),
        ),
      )
      held = undefined
    },
    isPlain: () => held === undefined && layout?.width === undefined && lines.encoding() === 'utf-8',
    read: chunk => {
      if (held === undefined) return laidOut(lines.read(chunk))
      const first = held.length === 0 ? chunk : joined(held, chunk)
      if (first.length >= (live ? TELLING : TELLING_LAYOUT)) {
        held = undefined
        return laidOut(lines.read(first))
      }
      // The chunk's buffer is filled again.
      held = new Uint8Array(first)
      return []
    },
    end: () => {
      const first = held === undefined ? [] : lines.read(held)
      held = undefined
      return [...laidOut([...first, ...lines.end()]), ...laid.end()]
    },
  }
}

/** lines of the file -> lines as programs printed them, once it is known what was done to them. */
const asPrinted = (file: string): Stage<FileLine, LogLine> & { readonly know: (layout: Layout) => void } => {
  let wraps: Stage<FileLine, FileLine> | undefined
  let counts: ((line: FileLine) => boolean) | undefined
  let numbered = false
  return {
    know: layout => {
      numbered = layout.numbered
      if (layout.doubled) counts = undoubled()
      if (layout.width !== undefined) wraps = unwrapped(layout.width)
    },
    read: whole => {
      const line = numbered ? { ...whole, text: unnumbered(whole.text) } : whole
      if (counts?.(line) === false) return []
      return wraps === undefined ? logLines(file, line) : each(wraps.read(line), whole => logLines(file, whole))
    },
    end: () => (wraps?.end() ?? []).flatMap(each => logLines(file, each)),
  }
}

/** flatMap for what every line goes through: one thing becomes one, mostly. */
const each = <In, Out>(all: readonly In[], made: (one: In) => readonly Out[]): readonly Out[] => {
  if (all.length === 1) return made(all[0] as In)
  const out: Out[] = []
  for (const one of all) for (const other of made(one)) out.push(other)
  return out
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

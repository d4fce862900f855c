import { appendFileSync, closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { chunksOf } from '../read/chunks.ts'

/** How much is kept: a start prints its figures first, a failure its traceback last. */
export interface Bounds {
  readonly head: number
  /** Of the end at least this much is kept, and at most twice as much. */
  readonly tail: number
}

/** What was kept. `omitted`: bytes between head and tail. */
export interface Captured {
  readonly path: string
  readonly bytes: number
  readonly omitted: number
}
export interface Capture {
  readonly write: (bytes: Uint8Array) => void
  /** What is kept so far, in order; more may be written afterwards. Chunks are valid until the next is asked for. */
  readonly read: () => Iterable<Uint8Array>
  /** The last line has no end yet. */
  readonly inLine: () => boolean
  /** Joins head and tail in the one file. A disk that was full left out the rest. */
  readonly end: () => Captured
}

const LINE_END = 10

/** Writes to `path`, whose size stays bounded however much there comes; pieces of the tail lie beside it until the end. */
export const capture = (path: string, { head, tail }: Bounds): Capture => {
  const [current, before] = [`${path}.tail`, `${path}.tail-before`]
  let file: number | undefined = openSync(path, 'w', 0o600)
  let inHead = 0
  let full = false
  let inTail = 0
  let inBefore = 0
  let total = 0
  let last = LINE_END

  const write = (bytes: Uint8Array): void => {
    if (bytes.length === 0 || file === undefined) return
    try {
      total += bytes.length
      last = bytes.at(-1) ?? last
      const rest = full ? bytes : toHead(bytes, file)
      if (rest.length > 0) toTail(rest)
    } catch {
      // The disk is full or gone: that must not disturb the command.
      file = undefined
    }
  }
  const toHead = (bytes: Uint8Array, into: number): Uint8Array => {
    const room = head - inHead
    const end = bytes.length <= room ? bytes.length : bytes.lastIndexOf(LINE_END, room - 1) + 1
    // A line that is longer than what is left goes to the tail whole.
    inHead += writeAll(into, bytes.subarray(0, end))
    if (end === bytes.length) return bytes.subarray(end)
    full = true
    closeSync(into)
    file = openSync(current, 'w', 0o600)
    return bytes.subarray(end)
  }
  const toTail = (bytes: Uint8Array): void => {
    if (inTail >= tail && file !== undefined) {
      closeSync(file)
      renameSync(current, before)
      file = openSync(current, 'w', 0o600)
      inBefore = inTail
      inTail = 0
    }
    if (file !== undefined) inTail += writeAll(file, bytes)
  }

  return {
    write,
    read: function* () {
      yield* chunksOf(path)
      if (!full) return
      const omitted = total - inHead - inBefore - inTail
      if (omitted > 0) yield Buffer.from(`[${omitted} bytes left out]\n`)
      let begins = omitted > 0
      for (const part of [...(inBefore > 0 ? [before] : []), current])
        for (const chunk of chunksOf(part)) {
          yield begins ? chunk.subarray(chunk.indexOf(LINE_END) + 1) : chunk
          begins = false
        }
    },
    inLine: () => last !== LINE_END,
    end: () => {
      if (file !== undefined) closeSync(file)
      file = undefined
      const omitted = total - inHead - inBefore - inTail
      if (full) {
        for (const [index, part] of [...(inBefore > 0 ? [before] : []), current].entries()) {
          const bytes = readFileSync(part)
          // The first line of the tail has lost its beginning.
          if (index === 0 && omitted > 0) appendFileSync(path, `[${omitted} bytes left out]\n`)
          appendFileSync(path, index === 0 && omitted > 0 ? bytes.subarray(bytes.indexOf(LINE_END) + 1) : bytes)
        }
        rmSync(before, { force: true })
        rmSync(current, { force: true })
      }
      return { path, bytes: total, omitted }
    },
  }
}

const writeAll = (file: number, bytes: Uint8Array): number => {
  let done = 0
  while (done < bytes.length) done += writeSync(file, bytes, done)
  return done
}

/** A line longer than this (a progress bar redraws its line for hours) is written in pieces. */
const LONGEST = 64 * 1024

/** Hands on whole lines: two streams that are written to one file must not break each other's. */
export const wholeLines = (to: (bytes: Uint8Array) => void): { readonly write: (bytes: Uint8Array) => void; readonly end: () => void } => {
  let held: Uint8Array[] = []
  let size = 0
  const settle = (): void => {
    if (size > 0) to(held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held))
    held = []
    size = 0
  }
  return {
    write: bytes => {
      const end = bytes.lastIndexOf(LINE_END) + 1
      if (end > 0) {
        held.push(bytes.subarray(0, end))
        size += end
        settle()
      }
      if (end < bytes.length) {
        held.push(Uint8Array.from(bytes.subarray(end)))
        size += bytes.length - end
        if (size > LONGEST) settle()
      }
    },
    end: settle,
  }
}

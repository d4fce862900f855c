import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { Problem } from '../errors.ts'

/** The first chunk shows whether a log is long (SHORT in diagnose.ts). */
const FIRST = 256 * 1024
/** So much is read at a time: more is slower by a multiple. */
export const CHUNK = 128 * 1024

/** Where the next chunk is to be read from (behind the last one where nothing is said), and into what; it may be shorter. */
export interface Next {
  readonly at?: number | undefined
  readonly into?: Uint8Array | undefined
}

/**
 * A file's bytes in chunks, none of which goes over a multiple of `CHUNK`; each is valid until the next is asked for. Throws
 * Problem where the file cannot be read.
 */
export const chunksOf = function* (path: string): Generator<Uint8Array, void, Next | undefined> {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch (error) {
    throw new Problem(`${path}: cannot be opened (${(error as NodeJS.ErrnoException).code ?? 'error'})`, 'Check that the file may be read.', { cause: error })
  }
  try {
    let buffer: Uint8Array = Buffer.allocUnsafe(roomFor(descriptor))
    let own: Uint8Array | undefined
    let read = 0
    /** null: behind what was read last, all that a pipe can do. */
    let at: number | null = null
    for (let most = FIRST; ; most = CHUNK) {
      const size: number = readSync(descriptor, buffer, 0, Math.min(most - (read % CHUNK), buffer.length), at)
      if (size === 0) return
      read += size
      if (at !== null) at = read
      const next: Next | undefined = yield buffer.subarray(0, size)
      if (next?.at !== undefined) read = at = next.at
      buffer = next?.into ?? (own ??= Buffer.allocUnsafe(CHUNK))
    }
  } catch (error) {
    throw unreadable(path, error)
  } finally {
    closeSync(descriptor)
  }
}

/** Thousands of short logs would each take as much as the first chunk of a long one. A pipe and what the kernel makes up have no size. */
const roomFor = (descriptor: number): number => Math.min(FIRST, fstatSync(descriptor).size || FIRST)

/** What is said of a file that was opened and cannot be read. */
export const unreadable = (path: string, error: unknown): Problem =>
  new Problem(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'})`, 'Check the file.', { cause: error })

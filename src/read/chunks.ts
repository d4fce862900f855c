import { closeSync, openSync, readSync } from 'node:fs'
import { Problem } from '../errors.ts'

/** The first chunk shows whether a log is long (SHORT in diagnose.ts). Larger reads than the others are slower by a multiple. */
const FIRST = 256 * 1024
const CHUNK = 128 * 1024

/**
 * A file's bytes in chunks, none of which goes over a multiple of `CHUNK`; each is valid until the next is asked for, with which a
 * place to go on from may be given. Throws Problem where the file cannot be read.
 */
export const chunksOf = function* (path: string): Generator<Uint8Array, void, number | undefined> {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch (error) {
    throw new Problem(`${path}: cannot be opened (${(error as NodeJS.ErrnoException).code ?? 'error'})`, 'Check that the file may be read.', { cause: error })
  }
  try {
    let buffer = Buffer.allocUnsafe(FIRST)
    let read = 0
    /** Where to read on; null: behind what was read last, all that a pipe can do. */
    let at: number | null = null
    for (;;) {
      const size: number = readSync(descriptor, buffer, 0, buffer.length - (read % CHUNK), at)
      if (size === 0) return
      read += size
      if (at !== null) at = read
      const place: number | undefined = yield buffer.subarray(0, size)
      if (place !== undefined) read = at = place
      if (buffer.length > CHUNK) buffer = Buffer.allocUnsafe(CHUNK)
    }
  } catch (error) {
    throw new Problem(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'})`, 'Check the file.', { cause: error })
  } finally {
    closeSync(descriptor)
  }
}

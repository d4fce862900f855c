import { closeSync, openSync, readSync } from 'node:fs'
import { Problem } from '../errors.ts'

const CHUNK = 1024 * 1024

/** A file's bytes in chunks; each chunk is valid until the next is asked for. Throws Problem where the file cannot be read. */
export const chunksOf = function* (path: string): Generator<Uint8Array> {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch (error) {
    throw new Problem(`${path}: cannot be opened (${(error as NodeJS.ErrnoException).code ?? 'error'})`, 'Check that the file may be read.', { cause: error })
  }
  try {
    const buffer = Buffer.allocUnsafe(CHUNK)
    for (;;) {
      const size = readSync(descriptor, buffer, 0, CHUNK, null)
      if (size === 0) return
      yield buffer.subarray(0, size)
    }
  } catch (error) {
    throw new Problem(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'})`, 'Check the file.', { cause: error })
  } finally {
    closeSync(descriptor)
  }
}

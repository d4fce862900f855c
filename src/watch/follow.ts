import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'

const CHUNK = 256 * 1024
/** The first bytes of a file tell it from another that was put in its place. */
const BEGINNING = 256

/** One file as it grows. */
export interface Followed {
  readonly path: string
  /** Hands on what came since the last time; each chunk is valid until the next. Tells whether anything came. */
  readonly poll: (take: (bytes: Uint8Array) => void) => boolean
  readonly close: () => void
}

/**
 * Follows what a program writes to a path: a file that appears later, one that is renamed and made anew (what the old one
 * still gets is read first), one that is copied away and emptied. What was in between is not missed, the bytes of all make
 * one stream.
 */
export const follow = (path: string): Followed => {
  const buffer = Buffer.allocUnsafe(CHUNK)
  let file: number | undefined
  let offset = 0
  let beginning = Buffer.alloc(0)

  const open = (): boolean => {
    try {
      file = openSync(path, 'r')
    } catch {
      return false
    }
    offset = 0
    beginning = Buffer.alloc(0)
    return true
  }
  const read = (from: number, take: (bytes: Uint8Array) => void): boolean => {
    const before = offset
    for (;;) {
      const size = readSync(from, buffer, 0, CHUNK, offset)
      if (size === 0) return offset > before
      if (beginning.length < BEGINNING && offset === beginning.length) beginning = Buffer.concat([beginning, buffer.subarray(0, BEGINNING - beginning.length)])
      if (beginning.length > offset + size) beginning = beginning.subarray(0, offset + size)
      offset += size
      take(buffer.subarray(0, size))
    }
  }
  /** Emptied since, and perhaps filled again beyond where we were. */
  const isEmptied = (from: number): boolean => {
    if (fstatSync(from).size < offset) return true
    const now = Buffer.alloc(beginning.length)
    return readSync(from, now, 0, now.length, 0) < now.length || !now.equals(beginning)
  }
  const isReplaced = (from: number): boolean => {
    const [here, there] = [fstatSync(from), statSync(path, { throwIfNoEntry: false })]
    // Between the renaming and the new file there is none: the old one is still written to.
    return there !== undefined && (there.ino !== here.ino || there.dev !== here.dev)
  }
  return {
    path,
    poll: take => {
      if (file === undefined && !open()) return false
      let heard = false
      while (file !== undefined) {
        if (isEmptied(file)) {
          offset = 0
          beginning = Buffer.alloc(0)
        }
        const isOld = isReplaced(file)
        if (read(file, take)) heard = true
        if (!isOld) break
        closeSync(file)
        file = undefined
        open()
      }
      return heard
    },
    close: () => {
      if (file !== undefined) closeSync(file)
      file = undefined
    },
  }
}

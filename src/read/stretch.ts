import { readSync } from 'node:fs'
import { CHUNK } from './chunks.ts'

/** A long log is surveyed by stretches of so many bytes: a stretch has the lines that start in it. */
export const STRETCH = 1024 * 1024
/** Its last line may go on for so long. */
const REST = 64 * 1024
/** So much is read of it. */
export const MOST = STRETCH + REST
const LINE_BREAK = 0x0a

/** Who has a stretch: nobody yet, who reads the log, who surveys it; and one that was surveyed. */
export const FREE = 0
export const READ = 1
export const TAKEN = 2
export const SURVEYED = 3
/** Behind the owners of all stretches stands how far the log was read, and whether the second thread has started. */
export const ownersOf = (count: number): Int32Array => new Int32Array(new SharedArrayBuffer(4 * (count + 2)))
export const readAt = (owners: Int32Array): number => owners.length - 2
export const startedAt = (owners: Int32Array): number => owners.length - 1
/** So many may be surveyed before they are read: what is known of them is held, 24 KiB each. */
export const AHEAD = 256

/** How many stretches of a log of this size may be surveyed: the end is read, for most failures are there. */
export const countOf = (size: number): number => Math.max(0, Math.floor((size - REST) / STRETCH))

/** Reads a stretch into a room; where its lines start and end there; undefined where its last line goes on for too long. */
export const readStretch = (descriptor: number, index: number, room: Uint8Array): Lines | undefined => {
  // The byte before tells whether a line starts with the stretch.
  const at = Math.max(0, index * STRETCH - 1)
  let size = 0
  for (let read = -1; read !== 0 && size < MOST; size += read) read = readSync(descriptor, room, size, Math.min(CHUNK, MOST - size), at + size)
  const from = index === 0 ? 0 : room.indexOf(LINE_BREAK) + 1
  const last = room.subarray(0, size).indexOf(LINE_BREAK, (index + 1) * STRETCH - 1 - at)
  return last < from ? undefined : { from, to: last + 1, at }
}
interface Lines {
  readonly from: number
  readonly to: number
  /** Where the room's first byte stands in the log. */
  readonly at: number
}

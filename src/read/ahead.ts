import type { Next } from './chunks.ts'
import type { SecondThread } from './second-thread.ts'
import { STRETCH } from './stretch.ts'
import type { Calm } from '../scan/survey.ts'

/** What reads a log: its bytes, in order, but for stretches that it passes over. */
export interface Reading {
  readonly read: (bytes: Uint8Array) => void
  /** Where it would have the next bytes. */
  readonly room?: () => Uint8Array | undefined
  /** Passes over a stretch in which nothing has to be read; false where it has to be, all the same. */
  readonly pass: (calm: Calm) => boolean
}

/** Reads a log from its first chunk on; what the second thread has surveyed by then is passed over. `tell` is told how far reading came. */
export const readAhead = (
  chunks: Generator<Uint8Array, void, Next | undefined>,
  first: IteratorResult<Uint8Array, void>,
  reading: Reading,
  second: Pick<SecondThread, 'surveyed'> | undefined,
  tell: (bytes: number) => void,
): void => {
  let bytes = 0
  let calm: Calm | undefined
  /** Up to a stretch that may be passed over only the rest of a line is read. */
  const room = (): Uint8Array | undefined => {
    const all = reading.room?.()
    return calm === undefined ? all : all?.subarray(0, calm.start - bytes)
  }
  let place: number | undefined
  /** Passes over a stretch that begins here. */
  const passes = (each: Calm): boolean => {
    if (!reading.pass(each)) return false
    place = bytes = each.end
    return true
  }
  for (let next = first; !next.done; next = chunks.next({ at: place, into: room() })) {
    let chunk = next.value
    place = undefined
    if (calm !== undefined) {
      const rest = chunk.subarray(0, calm.start - bytes)
      reading.read(rest)
      bytes += rest.length
      chunk = chunk.subarray(rest.length)
      if (bytes === calm.start) {
        passes(calm)
        calm = undefined
      }
    }
    if (place === undefined) {
      reading.read(chunk)
      bytes += chunk.length
    }
    if (second !== undefined && calm === undefined && (place !== undefined || bytes % STRETCH === 0)) {
      calm = second.surveyed(bytes)
      while (calm?.start === bytes) calm = passes(calm) ? second.surveyed(bytes) : undefined
    }
    tell(bytes)
  }
}

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
  let place: number | undefined
  for (let next = first; !next.done; next = chunks.next({ at: place, into: reading.room?.() })) {
    const chunk = next.value
    // The last line before the stretch goes on in it.
    const before = calm === undefined ? chunk.length : Math.min(calm.start - bytes, chunk.length)
    reading.read(chunk.subarray(0, before))
    place = calm !== undefined && before < chunk.length && reading.pass(calm) ? calm.end : undefined
    if (place === undefined && before < chunk.length) reading.read(chunk.subarray(before))
    bytes = place ?? bytes + chunk.length
    calm = undefined
    if (second !== undefined && (place !== undefined || bytes % STRETCH === 0))
      for (calm = second.surveyed(bytes); calm?.start === bytes && reading.pass(calm); calm = second.surveyed(bytes)) place = bytes = calm.end
    tell(bytes)
  }
}

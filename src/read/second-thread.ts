import { closeSync, openSync, readSync } from 'node:fs'
import { unreadable } from './chunks.ts'
import { foundOf } from './found.ts'
import { FREE, READ, readAt, startedAt, STRETCH, SURVEYED, TAKEN } from './stretch.ts'
import type { Calm } from '../scan/survey.ts'
import { threadFor } from './surveying-thread.ts'

/** A stretch takes a millisecond: a disk that does not answer, or a thread that died. */
const LONGEST = 5000

/** A second thread that surveys a log ahead of the first. */
export interface SecondThread {
  /**
   * The bytes of a stretch are about to be read, which starts at `at` or in which `at` lies: what is known of it, where it was
   * surveyed. The stretch belongs to the caller where nothing is. Its text may be asked for until the end.
   */
  readonly surveyed: (at: number) => Calm | undefined
  /** Whether its program is loaded. */
  readonly started: () => boolean
  readonly end: () => void
}

/** That of a log, where it is worth one. */
export const secondThread = (path: string, size: number): SecondThread | undefined => {
  const thread = threadFor(path, size)
  if (thread === undefined) return undefined
  const { owners, found, worker } = thread
  const count = readAt(owners)
  const descriptor = openSync(path, 'r')
  const read = (from: number, to: number): Uint8Array => {
    const bytes = Buffer.allocUnsafe(to - from)
    try {
      return bytes.subarray(0, readSync(descriptor, bytes, 0, to - from, from))
    } catch (error) {
      throw unreadable(path, error)
    }
  }
  return {
    surveyed: at => {
      const index = Math.floor(at / STRETCH)
      if (index >= count) return undefined
      Atomics.store(owners, readAt(owners), index)
      Atomics.notify(owners, readAt(owners))
      if (Atomics.compareExchange(owners, index, FREE, READ) === FREE) return undefined
      Atomics.wait(owners, index, TAKEN, LONGEST)
      return Atomics.load(owners, index) === SURVEYED ? foundOf(found, index, read) : undefined
    },
    started: () => Atomics.load(owners, startedAt(owners)) === 1,
    end: () => {
      void worker.terminate()
      closeSync(descriptor)
    },
  }
}

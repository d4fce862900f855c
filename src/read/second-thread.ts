import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { unreadable } from './chunks.ts'
import { foundOf, roomForFound } from './found.ts'
import { countOf, FREE, ownersOf, READ, readAt, startedAt, STRETCH, SURVEYED, TAKEN } from './stretch.ts'
import type { Calm } from '../scan/survey.ts'
import type { Surveying } from './surveying.ts'

/** Beside the command line; elsewhere (a bundle of somebody's own, TypeScript as it is) there are no threads. */
const WORKER = fileURLToPath(new URL('../surveying.js', import.meta.url))
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

/** Starts it, where there is a core for it. */
export const secondThread = (path: string, size: number): SecondThread | undefined => {
  if (availableParallelism() < 2 || !existsSync(WORKER)) return undefined
  const count = countOf(size)
  const owners = ownersOf(count)
  const found = roomForFound()
  const worker = new Worker(WORKER, { workerData: { path, owners, found } satisfies Surveying })
  // A thread that dies is missed below.
  worker.on('error', () => {})
  worker.unref()
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

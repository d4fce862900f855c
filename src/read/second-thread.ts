import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { countOf, FREE, READ, STRETCH, SURVEYED, TAKEN } from './stretch.ts'
import type { Calm } from '../scan/survey.ts'
import type { Surveyed, Surveying } from './surveying.ts'

/** Beside the command line; elsewhere (a bundle of somebody's own, TypeScript as it is) there are no threads. */
const WORKER = fileURLToPath(new URL('../surveying.js', import.meta.url))
/** A stretch takes a millisecond: a disk that does not answer, or a thread that died. */
const LONGEST = 5000

/** A second thread that surveys a log ahead of the first. */
export interface SecondThread {
  /**
   * The bytes of a stretch are about to be read, which starts at `at` or in which `at` lies: what is known of it, where it was
   * surveyed. The stretch belongs to the caller where nothing is.
   */
  readonly surveyed: (at: number) => Calm | undefined
  readonly end: () => void
}

/** Starts it, where there is a core for it. */
export const secondThread = (path: string, size: number): SecondThread | undefined => {
  if (availableParallelism() < 2 || !existsSync(WORKER)) return undefined
  const count = countOf(size)
  const owners = new Int32Array(new SharedArrayBuffer(4 * (count + 1)))
  const { port1: told, port2: port } = new MessageChannel()
  const worker = new Worker(WORKER, { workerData: { path, owners, port } satisfies Surveying, transferList: [port] })
  // A thread that dies is missed below.
  worker.on('error', () => {})
  worker.unref()
  const calm = new Map<number, Calm>()
  const listen = (): void => {
    for (let next = receiveMessageOnPort(told); next !== undefined; next = receiveMessageOnPort(told)) {
      const { index, calm: found } = next.message as Surveyed
      if (found !== undefined) calm.set(index, found)
    }
  }
  return {
    surveyed: at => {
      const index = Math.floor(at / STRETCH)
      if (index >= count) return undefined
      Atomics.store(owners, count, index)
      Atomics.notify(owners, count)
      if (Atomics.compareExchange(owners, index, FREE, READ) === FREE) return undefined
      Atomics.wait(owners, index, TAKEN, LONGEST)
      if (Atomics.load(owners, index) !== SURVEYED) return undefined
      listen()
      const found = calm.get(index)
      calm.delete(index)
      return found
    },
    end: () => void worker.terminate(),
  }
}

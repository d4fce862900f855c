// What runs in a thread: surveys stretches of a long log ahead of whoever reads it.
import { closeSync, openSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { speakers } from '../events/speakers.ts'
import { surveyor } from '../scan/survey.ts'
import { putFound } from './found.ts'
import { AHEAD, FREE, MOST, readAt, readStretch, startedAt, SURVEYED, TAKEN } from './stretch.ts'

/** What the thread is given: the log, who has its stretches, and where it puts what it found. */
export interface Surveying {
  readonly path: string
  readonly owners: Int32Array
  readonly found: SharedArrayBuffer
}

const { path, owners, found } = workerData as Surveying
/** So many stretches the reader has before it comes to one that is taken: it would have to wait for it otherwise. */
const LEFT = 3
const areLeft = (from: number, to: number): boolean => {
  let left = 0
  for (let index = from; index < to && left < LEFT; index += 1) if (Atomics.load(owners, index) === FREE) left += 1
  return left === LEFT
}
Atomics.store(owners, startedAt(owners), 1)
const { room, address, survey } = surveyor(speakers, MOST)
const descriptor = openSync(path, 'r')
const count = readAt(owners)
for (let index = 1; index < count; index += 1) {
  for (let read = Atomics.load(owners, count); index > read + AHEAD; read = Atomics.load(owners, count)) Atomics.wait(owners, count, read)
  if (!areLeft(Atomics.load(owners, count) + 1, index)) continue
  if (Atomics.compareExchange(owners, index, FREE, TAKEN) !== FREE) continue
  const lines = readStretch(descriptor, index, room)
  const { from, to, at } = lines ?? { from: 0, to: 0, at: 0 }
  putFound(found, index, lines === undefined ? undefined : survey(from, to), { start: at + from, end: at + to, origin: at - address })
  Atomics.store(owners, index, SURVEYED)
  Atomics.notify(owners, index)
}
closeSync(descriptor)

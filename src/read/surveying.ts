// What runs in a thread: surveys stretches of a long log ahead of whoever reads it.
import { closeSync, openSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import type { MessagePort } from 'node:worker_threads'
import { speakers } from '../events/speakers.ts'
import { surveyor } from '../scan/survey.ts'
import type { Calm } from '../scan/survey.ts'
import { AHEAD, FREE, MOST, readStretch, SURVEYED, TAKEN } from './stretch.ts'

/** What the thread is given: the log, who has its stretches, and where it tells of them. */
export interface Surveying {
  readonly path: string
  readonly owners: Int32Array
  readonly port: MessagePort
}
/** A stretch in which nothing has to be read; undefined of one in which something has. */
export interface Surveyed {
  readonly index: number
  readonly calm: Calm | undefined
}

/** So near to the reader. */
const NEAR = 4

const { path, owners, port } = workerData as Surveying
const { room, survey } = surveyor(speakers, MOST)
const descriptor = openSync(path, 'r')
const count = owners.length - 1
for (let index = 1; index < count; index += 1) {
  for (let read = Atomics.load(owners, count); index > read + AHEAD; read = Atomics.load(owners, count)) Atomics.wait(owners, count, read)
  // Every other one is left to the reader, who would have to wait for it otherwise.
  if (index % 2 === 0 && index < Atomics.load(owners, count) + NEAR) continue
  if (Atomics.compareExchange(owners, index, FREE, TAKEN) !== FREE) continue
  const lines = readStretch(descriptor, index, room)
  const found = lines === undefined ? undefined : survey(lines.from, lines.to)
  const calm = lines === undefined || found === undefined ? undefined : { start: lines.start, end: lines.end, survey: found }
  port.postMessage({ index, calm } satisfies Surveyed)
  Atomics.store(owners, index, SURVEYED)
  Atomics.notify(owners, index)
}
closeSync(descriptor)

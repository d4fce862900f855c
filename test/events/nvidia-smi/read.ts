import { readFileSync } from 'node:fs'
import { snapshots } from '../../../src/events/nvidia-smi/index.ts'
import { lineReader } from '../../../src/lines/index.ts'
import { recordReader } from '../../../src/records/index.ts'
import { chain } from '../../../src/stage.ts'
import type { EventBody, Snapshot } from '../../../src/types.ts'

/** What the parser makes of a text that goes through the stages before it, as a file does. */
export const bodiesIn = (text: string | Uint8Array): readonly EventBody[] => {
  const stages = chain(chain(lineReader('sample'), recordReader()), snapshots.make())
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return [...stages.read(bytes), ...stages.end()].map(({ body }) => body)
}

export const snapshotsIn = (text: string | Uint8Array): readonly Snapshot[] => bodiesIn(text).flatMap(body => (body.kind === 'snapshot' ? [body.snapshot] : []))

export const capture = (name: string): Uint8Array => readFileSync(new URL(`../../../fixtures/captures/${name}`, import.meta.url))

export const MiB = 2 ** 20
export const inMiB = (bytes: number | undefined): number | undefined => (bytes === undefined ? undefined : bytes / MiB)

/** Used and total of each card, in MiB. */
export const memory = ({ gpus }: Snapshot): readonly (readonly [number | undefined, number | undefined, number | undefined])[] =>
  gpus.map(({ index, used, total }) => [index, inMiB(used), inMiB(total)])
/** Card, pid and memory in MiB of each process. */
export const running = ({ processes }: Snapshot): readonly (readonly [number | undefined, number | undefined, number | undefined])[] =>
  processes.map(({ gpu, pid, used }) => [gpu, pid, inMiB(used)])

/** The only snapshot in a text. */
export const snapshotIn = (text: string | Uint8Array): Snapshot => {
  const all = snapshotsIn(text)
  if (all.length !== 1) throw new Error(`${all.length} snapshots`)
  return all[0] as Snapshot
}

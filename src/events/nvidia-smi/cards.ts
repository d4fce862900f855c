import type { LogRecord } from '../../types.ts'
import type { Utterance } from '../parser.ts'
import { draftAt, given, utter } from './draft.ts'
import type { Gpu, Process } from './draft.ts'

/** A card of `-q` or `-q -x` with what was said below it. */
export interface Card {
  readonly gpu: Gpu
  readonly slices: Gpu[]
  readonly processes: Process[]
  /** undefined: no list of processes was printed. */
  list: 'none' | 'some' | undefined
}
/** What `-q` says, in either of its two forms. */
export interface Query {
  readonly first: LogRecord
  time?: string
  driver?: string
  /** How many cards the driver knows; `-i` prints fewer. */
  attached?: number
  readonly cards: Card[]
}

export const card = (gpu: Gpu = {}): Card => ({ gpu, slices: [], processes: [], list: undefined })

/** Cards are printed in the order of their numbers, but a number is not printed; the minor number is another one on HGX boards. */
export const utterQuery = ({ first, time, driver, attached, cards }: Query, out: Utterance[]): void => {
  const draft = draftAt(first, 'nvidia-smi', time)
  draft.driver = driver
  for (const [at, { gpu, slices, processes }] of cards.entries()) {
    const index = given('index', attached === cards.length ? at : undefined)
    const place = { ...given('gpu', index.index), ...given('uuid', gpu.uuid), ...given('bus', gpu.bus) }
    if (Object.keys(gpu).length > 0) draft.gpus.push({ ...index, ...gpu })
    for (const slice of slices) draft.gpus.push({ ...index, ...given('bus', gpu.bus), ...slice })
    for (const process of processes) draft.processes.push({ ...place, ...process })
  }
  const lists = cards.map(({ list }) => list)
  draft.listed = draft.processes.length > 0 ? 'rows' : lists.every(list => list === undefined) ? 'absent' : lists.includes('some') ? 'empty' : 'none-running'
  utter(draft, out)
}

/** An instance's number; outside MIG it is N/A. */
export const slice = (instance: string | undefined, compute: string | undefined): string | undefined =>
  instance !== undefined && compute !== undefined && /^\d{1,3}$/.test(instance) && /^\d{1,3}$/.test(compute) ? `${instance}/${compute}` : undefined

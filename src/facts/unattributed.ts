import { cardReserve } from '../events/nvidia-smi/reserve.ts'
import type { EventOf, GpuReading, ProcessReading, Snapshot } from '../types.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'

/** From this driver on nvidia-smi leaves the driver's own part out of what is used. */
const WITHOUT_RESERVE = 510
/** What a driver keeps of a card that is not in the table. */
const USUAL_RESERVE = 0.02

interface Unexplained {
  readonly gpu: GpuReading
  readonly bytes: number
  readonly rows: readonly ProcessReading[]
}

/** Memory in use that no listed process accounts for, on the card where it is most; not known where the tool cannot attribute memory at all. */
export const unattributed: Question = ({ episode }) => {
  const all = episode.events.filter((event): event is EventOf<'snapshot'> => event.kind === 'snapshot').map(event => event.snapshot)
  // A list whose end is cut off may lack the rows that hold the rest.
  const listing = all.findLast(({ listed, cut }) => (listed === 'rows' && cut !== true) || listed === 'none-running')
  // A query of the processes alone names no card's use: the reading before it does.
  const cards = listing?.gpus.some(gpu => gpu.used !== undefined) === true ? listing : all.findLast(each => each.gpus.some(gpu => gpu.used !== undefined))
  if (listing === undefined || cards === undefined) return {}
  const found = cards.gpus.flatMap(gpu => unexplained(cards, listing, gpu) ?? [])
  const most = found.reduce<Unexplained | undefined>((a, b) => (a === undefined || b.bytes > a.bytes ? b : a), undefined)
  if (most === undefined) return {}
  const { gpu, bytes, rows } = most
  return answers({
    'snapshot.unattributed': known(bytes, cards.at, listing.at),
    'snapshot.unattributed-gpu': known(gpu.index, cards.at),
    'snapshot.unattributed-share': gpu.total === undefined ? undefined : known(bytes / gpu.total, cards.at, listing.at),
    'snapshot.unattributed-rows': known(rows.filter(isNamed).length, listing.at),
    'snapshot.row-without-process': rows.some(row => !isNamed(row)) ? known(true, listing.at) : undefined,
  })
}

/** gpustat prints `(null)` where the driver holds a process that the system no longer knows. */
const isNamed = (row: ProcessReading): boolean => row.name !== '(null)'

const unexplained = (cards: Snapshot, listing: Snapshot, gpu: GpuReading): Unexplained | undefined => {
  // A slice's processes hold the slice's memory, and the card sums them up in its own way.
  if (gpu.used === undefined || gpu.mig !== undefined || cards.gpus.some(other => other.mig !== undefined && other.index === gpu.index)) return undefined
  const rows = listing.processes.filter(row => isOn(row, gpu))
  // WDDM, another user's process: what they hold is not told.
  if (
    rows.some(row => row.used === undefined && isNamed(row)) ||
    listing.processes.some(row => row.gpu === undefined && row.uuid === undefined && row.bus === undefined)
  )
    return undefined
  // A desktop whose processes are not listed (WSL).
  if (rows.length === 0 && gpu.display === true) return undefined
  const sum = rows.reduce((total, row) => total + (row.used ?? 0), 0)
  return { gpu, rows, bytes: Math.max(0, gpu.used - sum - reserveWithin(cards, gpu)) }
}

const isOn = (row: ProcessReading, gpu: GpuReading): boolean =>
  (row.gpu !== undefined && row.gpu === gpu.index) || (row.uuid !== undefined && row.uuid === gpu.uuid) || (row.bus !== undefined && row.bus === gpu.bus)

/** The driver's own part, where the tool counts it as used, or may. */
const reserveWithin = ({ tool, driver }: Snapshot, { name, total, reserved }: GpuReading): number => {
  if (tool === 'nvidia-smi' && Number.parseInt(driver ?? '', 10) >= WITHOUT_RESERVE) return 0
  return reserved ?? (total === undefined ? undefined : cardReserve(name, total)) ?? USUAL_RESERVE * (total ?? 0)
}

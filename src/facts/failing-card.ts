import { cardOf, completed, seenCards, snapshotsIn, visibleIn } from '../episodes/cards.ts'
import { maybeZones, momentIn, secondsFrom } from '../episodes/clock.ts'
import { SAME_MOMENT, failureTime, fits } from '../episodes/ties.ts'
import type { GpuReading, ProcessReading, Snapshot, Source } from '../types.ts'
import { GiB } from '../units.ts'
import type { Asked } from './question.ts'

/** The card that ran out, as nvidia-smi shows it, and the reading that shows it best. */
export interface FailingCard {
  readonly snapshot: Snapshot
  readonly gpu: GpuReading
  /** What says that it is this card: a variable, a process that the message names, its figures, or nothing but its number. */
  readonly by: 'variable' | 'number' | 'process' | 'figures' | 'full'
  readonly from: readonly Source[]
}

/** A card with less left than this has run out, whatever was asked for. */
const NEARLY_FULL = 0.95
const PLENTY = 4 * GiB

/**
 * Which card of nvidia-smi failed: by the number that the message gives and the variables that number cards anew; where that
 * contradicts the figures, by these; where the message gives no number, the one card of those that the run sees which is full.
 */
export const failingCard = ({ episode, failure }: Pick<Asked, 'episode' | 'failure'>): FailingCard | undefined => {
  if (failure === undefined) return undefined
  const readings = nearestFirst(episode)
  for (const snapshot of readings) {
    const found = cardIn(snapshot, episode, failure)
    if (found !== undefined) return found
  }
  return undefined
}

const cardIn = (snapshot: Snapshot, { events }: Asked['episode'], failure: NonNullable<Asked['failure']>): FailingCard | undefined => {
  const visible = visibleIn(events)
  const seen = seenCards(visible, snapshot) ?? snapshot.gpus.filter(({ mig }) => mig === undefined)
  const number = failure.oom.gpu ?? failure.refusal?.gpu ?? (seen.length === 1 ? 0 : undefined)
  const placed = number === undefined ? undefined : cardOf(number, visible, snapshot)
  if (placed?.by !== undefined) return { snapshot, gpu: placed.gpu, by: 'variable', from: placed.from }
  const [capacity, free] = [failure.oom.capacity ?? failure.refusal?.capacity, failure.oom.free ?? failure.refusal?.found]
  const at = failure.event.at
  const named = new Set((failure.oom.processes ?? []).map(({ pid }) => pid))
  const shown = seen.filter(gpu => processesOn(snapshot, gpu).some(({ pid }) => pid !== undefined && named.has(pid)))
  if (shown.length === 1 && shown[0] !== undefined && shown[0] !== placed?.gpu) return { snapshot, gpu: shown[0], by: 'process', from: [at] }
  if (capacity !== undefined && free !== undefined) {
    const fitting = seen.filter(gpu => fits(gpu, capacity, free, failure.oom.held))
    // Nothing was said of variables, and the card of that number is another one: the run sees the cards in its own way.
    if (fitting.length === 1 && fitting[0] !== undefined && fitting[0] !== placed?.gpu) return { snapshot, gpu: fitting[0], by: 'figures', from: [at] }
    if (fitting.length > 1 && placed !== undefined && !fitting.includes(placed.gpu)) return undefined
  }
  if (placed !== undefined) return { snapshot, gpu: placed.gpu, by: 'number', from: [at] }
  if (number !== undefined) return undefined
  const full = seen.filter(gpu => shareOf(gpu) >= NEARLY_FULL)
  const roomy = seen.filter(gpu => gpu.total !== undefined && gpu.used !== undefined && gpu.total - gpu.used >= PLENTY)
  return full.length === 1 && full[0] !== undefined && roomy.length === seen.length - 1 ? { snapshot, gpu: full[0], by: 'full', from: [] } : undefined
}
const shareOf = ({ used, total }: GpuReading): number => (used === undefined || total === undefined || total <= 0 ? 0 : used / total)

/** Whether a reading is of another time than the failure: then it shows neither who was there nor what was free. */
export const isOfAnotherTime = ({ time }: Snapshot, { events }: Asked['episode']): boolean => {
  const [failed, moment] = [failureTime(events), momentIn(time)]
  if (failed === undefined || moment === undefined) return false
  const seconds = secondsFrom(failed.moment, moment)
  return Math.abs(seconds) > LONG && !maybeZones(seconds, SAME_MOMENT)
}
/** A neighbour of ten minutes ago may be gone. */
const LONG = 600

/** Readings with processes before those without, and of these the nearest to the failure; without stamps the fullest. */
const nearestFirst = ({ events }: Asked['episode']): readonly Snapshot[] => {
  const failed = failureTime(events)
  const distance = ({ time }: Snapshot): number => {
    const moment = momentIn(time)
    return failed === undefined || moment === undefined ? Number.POSITIVE_INFINITY : Math.abs(secondsFrom(failed.moment, moment))
  }
  const used = ({ gpus }: Snapshot): number => gpus.reduce((sum, gpu) => sum + (gpu.used ?? 0), 0)
  return withProcesses(completed(snapshotsIn(events))).toSorted(
    (a, b) => Number(b.listed === 'rows') - Number(a.listed === 'rows') || compare(distance(a), distance(b)) || used(b) - used(a),
  )
}
const compare = (a: number, b: number): number => (a === b ? 0 : a - b)

/** A query of the processes alone names no card's use, one of the cards no process: of one machine, taken together, they are a reading. */
const withProcesses = (all: readonly Snapshot[]): readonly Snapshot[] => {
  const cards = all.findLast(({ gpus }) => gpus.some(({ used }) => used !== undefined))
  const listing = all.findLast(({ listed, gpus }) => listed === 'rows' && !gpus.some(({ used }) => used !== undefined))
  return cards === undefined || listing === undefined || cards.listed === 'rows'
    ? all
    : [
        ...all.filter(each => each !== cards),
        { ...cards, processes: listing.processes, listed: listing.listed, ...(listing.processRows === undefined ? {} : { processRows: listing.processRows }) },
      ]
}

/** Where a process stands: its row, else where the reading begins. */
export const rowOfProcess = (snapshot: Snapshot, process: ProcessReading): Source => snapshot.processRows?.[snapshot.processes.indexOf(process)] ?? snapshot.at

/** The processes on a card, a slice's with it. */
export const processesOn = (snapshot: Snapshot, gpu: GpuReading): readonly ProcessReading[] =>
  snapshot.processes.filter(
    process =>
      (process.gpu !== undefined && process.gpu === gpu.index) ||
      (process.uuid !== undefined && process.uuid === gpu.uuid) ||
      (process.bus !== undefined && process.bus === gpu.bus),
  )

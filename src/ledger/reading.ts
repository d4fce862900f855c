import { cardOf, completed, snapshotsIn, visibleIn } from '../episodes/cards.ts'
import { maybeZones, momentIn, secondsFrom } from '../episodes/clock.ts'
import type { Episode } from '../episodes/index.ts'
import { SAME_MOMENT, failureTime, fits, ownPids } from '../episodes/ties.ts'
import { BARE_CONTEXT } from '../facts/account.ts'
import { failingCard, processesOn, rowOfProcess } from '../facts/failing-card.ts'
import type { Failure } from '../facts/failure.ts'
import type { Bytes, GpuReading, Oom, ProcessReading, Snapshot, Source } from '../types.ts'
import { MiB } from '../units.ts'

/** Which reading of the cards a ledger takes figures from, and why it is of the right moment. */
export interface ReadAt {
  readonly at: Source
  /** nvidia-smi's own stamp. */
  readonly time?: string
  /** `log`: it stands beside the failure in the same file; `figures`: its use is what the message says. */
  readonly by: 'time' | 'log' | 'figures'
  /** From the failure to the reading. */
  readonly seconds?: number
}

/** A card as it was read at the failure. */
export interface Reading {
  readonly moment: ReadAt
  readonly card: GpuReading
  readonly row: Source
  readonly processes: readonly { readonly process: ProcessReading; readonly row: Source; readonly own: boolean }[]
  /** The list is whole: what it does not hold is nobody's that can be seen. */
  readonly whole: boolean
}

/** What nvidia-smi knows of a run's cards: the size that it shows, and the reading at the failure. By the run's own numbers. */
export interface Readings {
  /** The card's whole size and the line that tells it: the driver keeps what of it no program can have. */
  readonly sizeOf: (gpu: number, capacity: Bytes) => { readonly total: Bytes; readonly row: Source } | undefined
  readonly atFailure: (gpu: number | undefined, oom: Partial<Omit<Oom, 'kind'>>) => Reading | undefined
}

export const NO_READINGS: Readings = { sizeOf: () => undefined, atFailure: () => undefined }

/** The driver's and the firmware's part is a few hundred MiB, up to about 2 GiB on the largest cards. */
const MOST_RESERVE = 0.03
/** So many lines beside the failure a reading in the log is of its moment. */
const BESIDE = 200

/** The readings of an episode, for its ledgers. */
export const readingsOf = (episode: Episode, failure: Failure | undefined): Readings => {
  const snapshots = completed(snapshotsIn(episode.events))
  if (snapshots.length === 0) return NO_READINGS
  const visible = visibleIn(episode.events)
  return {
    sizeOf: (number, capacity) => {
      for (const snapshot of snapshots) {
        const cards = snapshot.gpus.filter(({ mig, total }) => mig === undefined && total !== undefined)
        const alike = new Set(cards.map(({ total }) => total)).size === 1
        const gpu = cardOf(number, visible, snapshot)?.gpu ?? (alike ? cards[0] : undefined)
        const total = gpu?.mig === undefined ? gpu?.total : undefined
        // Rounded figures of a card without a part of the driver's own may be some MiB apart.
        if (gpu !== undefined && total !== undefined && total - capacity >= 8 * MiB && total - capacity <= MOST_RESERVE * total)
          return { total, row: rowOf(snapshot, gpu) }
      }
      return undefined
    },
    atFailure: (number, oom) => {
      const failing = failingCard({ episode, failure })
      for (const snapshot of snapshots.toReversed()) {
        const own = number === undefined || number === failure?.oom.gpu || failing?.by === 'variable' ? undefined : cardOf(number, visible, snapshot)?.gpu
        const index = own?.index ?? (failing !== undefined && failing.by !== 'full' ? failing.gpu.index : undefined)
        const card = snapshot.gpus.find(gpu => gpu.mig === undefined && gpu.index === index && gpu.used !== undefined)
        const moment = card === undefined ? undefined : momentOf(snapshot, card, episode, failure, oom)
        if (card !== undefined && moment !== undefined) return reading(snapshot, card, moment, episode)
      }
      return undefined
    },
  }
}

const rowOf = (snapshot: Snapshot, gpu: GpuReading): Source => snapshot.rows?.[snapshot.gpus.indexOf(gpu)] ?? snapshot.at

const reading = (snapshot: Snapshot, card: GpuReading, moment: ReadAt, episode: Episode): Reading => {
  const pids = ownPids(episode.events)
  return {
    moment,
    card,
    row: rowOf(snapshot, card),
    processes: processesOn(snapshot, card).map(process => ({
      process,
      row: rowOfProcess(snapshot, process),
      own: process.pid !== undefined && pids.has(process.pid),
    })),
    whole: snapshot.listed === 'rows' && snapshot.cut !== true,
  }
}

/** Why a reading is of the failure's moment; undefined where it is not, or that is not known. */
const momentOf = (
  snapshot: Snapshot,
  card: GpuReading,
  episode: Episode,
  failure: Failure | undefined,
  oom: Partial<Omit<Oom, 'kind'>>,
): ReadAt | undefined => {
  if (failure === undefined) return undefined
  const { time, at } = snapshot
  const base = { at: rowOf(snapshot, card), ...(time === undefined ? {} : { time }) }
  const [failed, taken] = [failureTime(episode.events), momentIn(time)]
  const seconds = failed === undefined || taken === undefined ? undefined : Math.round(secondsFrom(failed.moment, taken))
  // What was asked for would have fitted: the process was gone already, or had not come yet.
  const [requested, free] = [oom.requested ?? failure.oom.requested, card.free]
  if (requested !== undefined && free !== undefined && free > requested && oom.free === undefined) return undefined
  if (seconds !== undefined && Math.abs(seconds) <= SAME_MOMENT) return { ...base, by: 'time', seconds }
  if (seconds !== undefined && !maybeZones(seconds, SAME_MOMENT)) return undefined
  const { capacity, free: left, held } = { ...failure.oom, ...oom }
  if (capacity !== undefined && left !== undefined && fits(card, capacity, left, held)) return { ...base, by: 'figures' }
  if (seconds === undefined && at.file === failure.event.at.file && Math.abs(at.line - failure.event.at.line) <= BESIDE) return { ...base, by: 'log' }
  return undefined
}

/** What the run's own processes hold there by the driver's count, where the reading lists them. */
export const ownOf = (read: Reading | undefined): { readonly bytes: Bytes; readonly row: Source } | undefined => {
  const own = read?.processes.filter(each => each.own && each.process.used !== undefined) ?? []
  return own[0] === undefined ? undefined : { bytes: own.reduce((sum, { process }) => sum + (process.used ?? 0), 0), row: own[0].row }
}
/** The others with more than a context. */
export const strangers = (read: Reading | undefined): Reading['processes'] =>
  read?.processes.filter(each => !each.own && (each.process.used ?? 0) > BARE_CONTEXT) ?? []

import { cardReserve } from '../events/nvidia-smi/reserve.ts'
import { accountOf, isContradictory } from '../facts/account.ts'
import type { Account } from '../facts/account.ts'
import type { Failure } from '../facts/failure.ts'
import type { Facts } from '../facts/sheet.ts'
import type { Bytes, Oom, Source, Step } from '../types.ts'
import { lmdeployPlan } from './lmdeploy-plan.ts'
import { cacheOf, ledgerOf, part } from './parts.ts'
import type { Ledger, LedgerPart } from './parts.ts'
import { BEFORE_CACHE, engineParts } from './placed.ts'
import { NO_READINGS, ownOf, strangers } from './reading.ts'
import type { Reading, Readings } from './reading.ts'
import { sglangPlan } from './sglang-plan.ts'
import { vllmPlan } from './vllm-plan.ts'

export type { Holding, Ledger } from './parts.ts'

/** Figures are rounded by the engines, and one process's own figures overlap a little. */
const TOLERANCE = 0.01

/** One ledger for each card whose size the log or a reading tells: at the failure, else as the engine planned it. */
export const ledgersOf = (facts: Facts, failure: Failure | undefined, readings: Readings = NO_READINGS): Ledger[] => {
  const accounts = (failure?.fanOut ?? []).map(oom => ({ ...failure?.oom, ...oom, at: oom.at }))
  const byCard = new Map<number, Ledger>()
  for (const oom of accounts) {
    const ledger = atFailure(oom, oom.at, facts, readings.atFailure(oom.gpu, oom))
    if (ledger !== undefined && !byCard.has(ledger.gpu)) byCard.set(ledger.gpu, ledger)
  }
  const planned = byCard.size > 0 ? undefined : asPlanned(facts, readings)
  const all = planned === undefined ? [...byCard.values()].toSorted((a, b) => a.gpu - b.gpu) : [planned]
  return all.map(ledger => withDriver(ledger, readings))
}

/** What the driver keeps for itself, where nvidia-smi tells the card's whole size. */
const withDriver = (ledger: Ledger, { sizeOf }: Readings): Ledger => {
  const size = ledger.parts.some(({ what }) => what === 'driver') ? undefined : sizeOf(ledger.gpu, ledger.capacity)
  return size === undefined
    ? ledger
    : { ...ledger, capacity: size.total, parts: [{ what: 'driver', bytes: size.total - ledger.capacity, from: [size.row] }, ...ledger.parts] }
}

/** No allocation failed with figures: what the engine said of its plan. */
const asPlanned = (facts: Facts, readings: Readings): Ledger | undefined => {
  const engine = facts.engine?.value
  return engine === 'lmdeploy' ? lmdeployPlan(facts) : engine === 'sglang' ? sglangPlan(facts) : vllmPlan(facts, readings)
}

type Told = Partial<Omit<Oom, 'kind'>>

/** The allocator's message tells how much is whose; the engine's own figures tell for what; a reading of that moment what the message leaves out. */
const atFailure = (oom: Told, at: Source, facts: Facts, read: Reading | undefined): Ledger | undefined => {
  const { capacity, free } = oom
  if (capacity === undefined || free === undefined || isContradictory(oom)) return read === undefined ? undefined : asRead(oom, facts, read)
  const outside = facts.engine?.value === 'lmdeploy' && facts['engine.backend']?.value !== 'pytorch'
  const told = accountOf(oom, outside)
  const measured = oom.held === undefined ? ownOf(read) : undefined
  const own = measured?.bytes ?? told.own
  // What PyTorch does not count is somebody else's only where it is too much to be this process' own.
  const counted = facts['memory.others-told']?.value === false && facts['memory.others-decide']?.value === false ? 0 : told.others
  const others = measured === undefined ? counted : Math.max(0, capacity - free - measured.bytes)
  const account: Account = { ...told, own, others, ownTold: told.ownTold || measured !== undefined }
  const rows = others === undefined || others === 0 ? [] : strangers(read)
  const parts: (LedgerPart | undefined)[] = [part('other-processes', others, at, ...rows.map(({ row }) => row))]
  if (oom.allocated === undefined) parts.push(...named(facts, own, at))
  else if (outside) parts.push(...besideTorch(facts, oom.allocated, account, at))
  else parts.push(...named(facts, oom.allocated, at), part('unallocated', account.unallocated, at), contextOf(oom, account, at, measured?.row))
  const made = ledgerOf(oom.gpu ?? 0, capacity, [...parts, part('free', free, at)])
  return read !== undefined && (rows.length > 0 || measured !== undefined) ? { ...made, read: read.moment } : made
}

/** What a process holds beside PyTorch. Without the driver's count it is what is left of the card where nobody else holds anything, else a usual context. */
const contextOf = (oom: Told, { torch = 0, own, ownTold, others }: Account, at: Source, row: Source | undefined): LedgerPart | undefined => {
  if (own === undefined || oom.capacity === undefined || oom.free === undefined) return undefined
  if (ownTold) return part('context', own - torch, row ?? at)
  return others === 0 ? part('context', oom.capacity - oom.free - torch, at) : part('context', own - torch)
}

/** The message has no figures: the reading's stand in. What is free in it is told only where the run is seen in it too, else the run may have taken it since. */
const asRead = (oom: Told, facts: Facts, read: Reading): Ledger | undefined => {
  const { card, row, moment } = read
  const own = ownOf(read)
  const others = strangers(read)
  const foreign = facts['snapshot.foreign-pid']?.value
  const proven = own === undefined ? others.filter(({ process }) => process.pid === foreign) : others
  if (card.total === undefined || (own === undefined && proven.length === 0)) return undefined
  const driver =
    card.reserved ?? cardReserve(card.name, card.total) ?? (card.free === undefined || card.used === undefined ? 0 : card.total - card.used - card.free)
  const held = proven.reduce((sum, { process }) => sum + (process.used ?? 0), 0)
  const free = own === undefined || card.used === undefined ? undefined : (card.free ?? card.total - driver - card.used)
  return {
    ...ledgerOf(oom.gpu ?? facts['failure.gpu']?.value ?? 0, card.total, [
      part('driver', Math.max(0, driver), row),
      part('other-processes', held, ...proven.map(each => each.row)),
      ...(own === undefined ? [] : named(facts, own.bytes, own.row)),
      part('free', free, row),
    ]),
    read: moment,
  }
}

/** TurboMind's weights and cache are its own, and torch's figures are of what runs beside it: the conversion, a vision tower. */
const besideTorch = (facts: Facts, allocated: Bytes, { torch, own, unallocated }: Account, at: Source): (LedgerPart | undefined)[] => {
  const beside = own === undefined ? undefined : own - (torch ?? allocated)
  const step = facts['failure.step']?.value
  const counted = step !== undefined && BEFORE_CACHE.has(step) ? undefined : cacheOf(facts)
  const cache = counted !== undefined && beside !== undefined && counted.bytes <= beside * (1 + TOLERANCE) ? counted : undefined
  return [
    part('torch', allocated, at),
    part('unallocated', unallocated, at),
    cache,
    part('context', beside === undefined ? undefined : Math.max(0, beside - (cache?.bytes ?? 0)), at),
  ]
}

/** What a process holds, split by the engine's own figures as far as they had been placed when it failed. */
const named = (facts: Facts, held: Bytes | undefined, at: Source): (LedgerPart | undefined)[] => {
  const step = facts['failure.step']?.value
  if (held === undefined) return engineParts(facts, step)
  if (LOADING.has(step ?? 'serve')) return [part('weights', held, at)]
  const placed = engineParts(facts, step)
  const sum = placed.reduce((total, { bytes }) => total + bytes, 0)
  // An engine's figures that exceed what its process holds are of another process, or were never placed.
  if (placed.length === 0 || sum > held * (1 + TOLERANCE)) return [part('torch', held, at)]
  // What is left is of the passes only where weights and cache are told; some releases count the cache in tokens alone.
  const told = facts['memory.weights'] !== undefined && ((step !== undefined && BEFORE_CACHE.has(step)) || placed.some(({ what }) => what === 'kv-cache'))
  return [...placed, part(told ? 'activations' : 'torch', Math.max(0, held - sum), at)]
}

/** Steps in which nothing but weights is there. */
const LOADING: ReadonlySet<Step> = new Set(['load-weights', 'convert'])

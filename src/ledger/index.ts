import { BARE_CONTEXT, CONTEXT, accountOf } from '../facts/account.ts'
import type { Account } from '../facts/account.ts'
import type { Failure } from '../facts/failure.ts'
import type { Facts } from '../facts/sheet.ts'
import { cardReserve } from '../events/nvidia-smi/reserve.ts'
import type { Bytes, Fact, Oom, Source, Step } from '../types.ts'
import { NO_READINGS } from './reading.ts'
import type { ReadAt, Reading, Readings } from './reading.ts'

/** What the memory of a card goes to. `torch`: allocated by PyTorch, and the log does not tell for what. `driver`: no program can have it. */
export type Holding = 'driver' | 'other-processes' | 'weights' | 'kv-cache' | 'graphs' | 'activations' | 'torch' | 'context' | 'unallocated' | 'free'
interface LedgerPart {
  readonly what: Holding
  readonly bytes: Bytes
  readonly from: readonly Source[]
}

/** Where the memory of one card went. The parts and `unexplained` add up to the capacity; a negative rest is a figure of the log that does not fit. */
export interface Ledger {
  readonly gpu: number
  /** What programs can have of the card; its whole size where there is a part `driver`. */
  readonly capacity: Bytes
  readonly parts: readonly LedgerPart[]
  readonly unexplained: Bytes
  /** The reading of nvidia-smi that figures were taken from, and why it is of the failure's moment. */
  readonly read?: ReadAt
}

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

type Told = Partial<Omit<Oom, 'kind'>>

/** The allocator's message tells how much is whose; the engine's own figures tell for what; a reading of that moment what the message leaves out. */
const atFailure = (oom: Told, at: Source, facts: Facts, read: Reading | undefined): Ledger | undefined => {
  const { capacity, free } = oom
  if (capacity === undefined || free === undefined) return read === undefined ? undefined : asRead(oom, facts, read)
  const outside = facts.engine?.value === 'lmdeploy' && facts['engine.backend']?.value !== 'pytorch'
  const told = accountOf(oom, outside)
  const measured = oom.held === undefined ? ownOf(read) : undefined
  const own = measured?.bytes ?? told.own
  const others = measured === undefined ? told.others : Math.max(0, capacity - free - measured.bytes)
  const account: Account = { ...told, own, others }
  const rows = others === undefined || others === 0 ? [] : strangers(read)
  const parts: (LedgerPart | undefined)[] = [part('other-processes', others, at, ...rows.map(({ row }) => row))]
  if (oom.allocated === undefined) parts.push(...named(facts, own, at))
  else if (outside) parts.push(...besideTorch(facts, oom.allocated, account, at))
  else
    parts.push(
      ...named(facts, oom.allocated, at),
      part('unallocated', account.unallocated, at),
      part('context', own === undefined ? undefined : own - (account.torch ?? 0), measured?.row ?? at),
    )
  const made = ledger(oom.gpu ?? 0, capacity, [...parts, part('free', free, at)])
  return read !== undefined && (rows.length > 0 || measured !== undefined) ? { ...made, read: read.moment } : made
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
    ...ledger(oom.gpu ?? facts['failure.gpu']?.value ?? 0, card.total, [
      part('driver', Math.max(0, driver), row),
      part('other-processes', held, ...proven.map(each => each.row)),
      ...(own === undefined ? [] : named(facts, own.bytes, own.row)),
      part('free', free, row),
    ]),
    read: moment,
  }
}

/** What the run's own processes hold there by the driver's count, where the reading lists them. */
const ownOf = (read: Reading | undefined): { readonly bytes: Bytes; readonly row: Source } | undefined => {
  const own = read?.processes.filter(each => each.own && each.process.used !== undefined) ?? []
  return own[0] === undefined ? undefined : { bytes: own.reduce((sum, { process }) => sum + (process.used ?? 0), 0), row: own[0].row }
}
/** The others with more than a context. */
const strangers = (read: Reading | undefined): Reading['processes'] =>
  read?.processes.filter(each => !each.own && (each.process.used ?? 0) > BARE_CONTEXT) ?? []

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
/** Steps before the cache is there. */
const BEFORE_CACHE: ReadonlySet<Step> = new Set(['start', 'load-weights', 'convert', 'profile', 'profile-vision', 'estimate-graphs', 'place-kv-cache'])
const BEFORE_GRAPHS: ReadonlySet<Step> = new Set([...BEFORE_CACHE, 'capture-graphs'])

const engineParts = (facts: Facts, step: Step | undefined): LedgerPart[] =>
  [
    of('weights', facts, 'memory.weights'),
    step !== undefined && BEFORE_CACHE.has(step) ? undefined : cacheOf(facts),
    step !== undefined && BEFORE_GRAPHS.has(step) ? undefined : (of('graphs', facts, 'memory.graphs') ?? of('graphs', facts, 'memory.graph-pool')),
  ].filter(each => each !== undefined)

/** LMDeploy counts blocks, vLLM bytes. */
const cacheOf = (facts: Facts): LedgerPart | undefined => {
  const [blocks, size] = [facts['kv.blocks'], facts['kv.block-size']]
  const counted = blocks !== undefined && size !== undefined && blocks.value > 0 ? blocks.value * size.value : undefined
  return of('kv-cache', facts, 'memory.kv-cache') ?? part('kv-cache', counted, ...(blocks?.from ?? []), ...(size?.from ?? []))
}

/** No allocation failed: what the engine said of its plan. Without a figure for its peak, peak and free space are one. */
const asPlanned = (facts: Facts, readings: Readings): Ledger | undefined => {
  const capacity = facts['memory.capacity']
  if (capacity === undefined) return undefined
  if (facts['failure.refusal']?.value === 'free-below-utilization') return atStart(capacity, facts, readings.atFailure(facts['failure.gpu']?.value, {}))
  const refused = facts['failure.kind']?.value === 'refusal'
  const start = facts['memory.free-at-start']
  const others = facts['memory.others']
  const step = refused ? facts['failure.step']?.value : undefined
  const parts = [
    others === undefined ? undefined : part('other-processes', others.value, ...others.from),
    start === undefined ? undefined : part('context', capacity.value - start.value - (others?.value ?? 0), ...start.from),
    ...engineParts(facts, step),
    of('activations', facts, 'memory.activations'),
    part('context', facts['memory.non-torch']?.value, ...(facts['memory.non-torch']?.from ?? [])),
  ]
  const told = facts['memory.activations'] !== undefined || refused
  const sum = parts.reduce((total, each) => total + (each?.bytes ?? 0), 0)
  const free = told && sum > 0 && sum <= capacity.value ? part('free', capacity.value - sum, ...capacity.from) : undefined
  return sum === 0 ? undefined : ledger(facts['failure.gpu']?.value ?? 0, capacity.value, [...parts, free])
}

/** The engine refused before it placed anything, and says itself what was free; a peer on another card may be further. */
const atStart = (capacity: Fact<Bytes>, facts: Facts, read: Reading | undefined): Ledger | undefined => {
  const [found, others] = [facts['failure.found'], facts['memory.others']]
  if (found === undefined) return undefined
  const rows = strangers(read)
  const listed = rows.reduce((sum, { process }) => sum + (process.used ?? 0), 0)
  // The message leaves a context's worth open; rows that come as near say it to the megabyte.
  const exact = rows.length > 0 && Math.abs(listed - (others?.value ?? 0)) <= CONTEXT && listed <= capacity.value - found.value
  const held = exact ? listed : (others?.value ?? 0)
  const made = ledger(facts['failure.gpu']?.value ?? 0, capacity.value, [
    part('other-processes', held, ...(exact ? rows.map(({ row }) => row) : (others?.from ?? []))),
    part('context', capacity.value - found.value - held, ...found.from),
    part('free', found.value, ...found.from),
  ])
  return exact && read !== undefined ? { ...made, read: read.moment } : made
}

const ledger = (gpu: number, capacity: Bytes, parts: readonly (LedgerPart | undefined)[]): Ledger => {
  const together = new Map<Holding, LedgerPart>()
  for (const each of parts) {
    if (each === undefined) continue
    const before = together.get(each.what)
    together.set(each.what, before === undefined ? each : { ...each, bytes: before.bytes + each.bytes, from: [...before.from, ...each.from] })
  }
  const all = ORDER.flatMap(what => together.get(what) ?? [])
  return { gpu, capacity, parts: all, unexplained: capacity - all.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** Nobody's and somebody else's first, what is left last. */
const ORDER: readonly Holding[] = ['driver', 'other-processes', 'weights', 'kv-cache', 'graphs', 'activations', 'torch', 'context', 'unallocated', 'free']

const part = (what: Holding, bytes: Bytes | undefined, ...from: readonly Source[]): LedgerPart | undefined =>
  bytes === undefined || bytes <= 0 ? (what === 'free' && bytes === 0 ? { what, bytes, from } : undefined) : { what, bytes, from }

const of = (what: Holding, facts: Facts, name: 'memory.weights' | 'memory.kv-cache' | 'memory.graphs' | 'memory.graph-pool' | 'memory.activations') => {
  const fact = facts[name]
  return fact === undefined ? undefined : part(what, fact.value, ...fact.from)
}

import { accountOf } from '../facts/account.ts'
import type { Account } from '../facts/account.ts'
import type { Failure } from '../facts/failure.ts'
import type { Facts } from '../facts/sheet.ts'
import type { Bytes, Oom, Source, Step } from '../types.ts'
import { lmdeployPlan } from './lmdeploy-plan.ts'
import { cacheOf, ledgerOf, part } from './parts.ts'
import type { Ledger, LedgerPart } from './parts.ts'
import { BEFORE_CACHE, engineParts } from './placed.ts'
import { sglangPlan } from './sglang-plan.ts'
import { vllmPlan } from './vllm-plan.ts'

export type { Holding, Ledger } from './parts.ts'

/** Figures are rounded by the engines, and one process's own figures overlap a little. */
const TOLERANCE = 0.01

/** One ledger for each card whose size the log tells: at the failure, else as the engine planned it. */
export const ledgersOf = (facts: Facts, failure: Failure | undefined): Ledger[] => {
  const accounts = (failure?.fanOut ?? []).map(oom => ({ ...failure?.oom, ...oom, at: oom.at }))
  const byCard = new Map<number, Ledger>()
  for (const oom of accounts) {
    const ledger = atFailure(oom, oom.at, facts)
    if (ledger !== undefined && !byCard.has(ledger.gpu)) byCard.set(ledger.gpu, ledger)
  }
  if (byCard.size > 0) return [...byCard.values()].toSorted((a, b) => a.gpu - b.gpu)
  const planned = asPlanned(facts)
  return planned === undefined ? [] : [planned]
}

/** No allocation failed with figures: what the engine said of its plan. */
const asPlanned = (facts: Facts): Ledger | undefined => {
  const engine = facts.engine?.value
  return engine === 'lmdeploy' ? lmdeployPlan(facts) : engine === 'sglang' ? sglangPlan(facts) : vllmPlan(facts)
}

type Told = Partial<Omit<Oom, 'kind'>>

/** The allocator's message tells how much is whose; the engine's own figures tell for what. */
const atFailure = (oom: Told, at: Source, facts: Facts): Ledger | undefined => {
  const { capacity, free } = oom
  const outside = facts.engine?.value === 'lmdeploy' && facts['engine.backend']?.value !== 'pytorch'
  const account = accountOf(oom, outside)
  if (capacity === undefined || free === undefined) return undefined
  const parts: (LedgerPart | undefined)[] = [part('other-processes', account.others, at)]
  if (oom.allocated === undefined) parts.push(...named(facts, account.own, at))
  else if (outside) parts.push(...besideTorch(facts, oom.allocated, account, at))
  else
    parts.push(
      ...named(facts, oom.allocated, at),
      part('unallocated', account.unallocated, at),
      part('context', account.own === undefined ? undefined : account.own - (account.torch ?? 0), at),
    )
  return ledgerOf(oom.gpu ?? 0, capacity, [...parts, part('free', free, at)])
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
  const told =
    (facts.engine?.value === 'transformers' || facts['memory.weights'] !== undefined) &&
    ((step !== undefined && BEFORE_CACHE.has(step)) || placed.some(({ what }) => what === 'kv-cache' || facts.engine?.value === 'transformers'))
  return [...placed, part(told ? 'activations' : 'torch', Math.max(0, held - sum), at)]
}

/** Steps in which nothing but weights is there. */
const LOADING: ReadonlySet<Step> = new Set(['load-weights', 'convert'])

import type { Facts } from '../../facts/sheet.ts'
import type { Holding, Ledger } from '../../ledger/index.ts'
import type { Bytes, Scalar } from '../../types.ts'

/** A card's ledger after a change, and what must find room in it. */
export interface Predicted extends Ledger {
  /** What is then asked for in one piece, where it comes on top of the parts. */
  readonly asked?: Bytes
  /** What the cache must hold. */
  readonly needs?: Bytes
  /** How many times as many tokens a byte of the cache holds. */
  readonly denser?: number
}

/** What a change moves: new sizes of parts (all others stay), and what is then asked for. */
export interface Moved {
  readonly parts: Partial<Record<Holding, Bytes>>
  readonly asked?: Bytes
  readonly needs?: Bytes
  readonly denser?: number
}

/** How one setting's change moves what the parts of a card hold. Undefined where the log lacks a figure for it. */
export type Effect = (ledger: Predicted, from: Scalar | undefined, to: Scalar, facts: Facts) => Moved | undefined

export const bytesOf = (ledger: Ledger, what: Holding): Bytes => ledger.parts.find(part => part.what === what)?.bytes ?? 0
export const has = (ledger: Ledger, what: Holding): boolean => ledger.parts.some(part => part.what === what)

/** A setting that is a number. */
export const numberIn = (facts: Facts, name: string): number | undefined => {
  const value = facts[`setting.${name}`]?.value
  return typeof value === 'number' ? value : undefined
}

/** What the cache holds, or what an engine found it short of; undefined where the ledger has none and no sum of the engine's tells it. */
export const cacheOf = (ledger: Ledger, facts: Facts): Bytes | undefined => {
  const told = facts['memory.kv-cache']?.value
  return has(ledger, 'kv-cache') ? bytesOf(ledger, 'kv-cache') : told !== undefined && told <= 0 ? told : undefined
}

/** A cache that is what the rest leaves, after the rest lost or gained; a cache set by hand, or none yet, stays. */
export const cacheAfter = (ledger: Ledger, gained: Bytes, facts: Facts): Moved['parts'] => {
  const cache = cacheOf(ledger, facts)
  const fixed =
    facts['setting.kv_cache_memory_bytes'] !== undefined ||
    facts['setting.num_gpu_blocks_override'] !== undefined ||
    facts['setting.max_total_tokens'] !== undefined
  const ratio = facts.engine?.value === 'lmdeploy' ? numberIn(facts, 'cache_max_entry_count') : 1
  return cache === undefined || fixed || ratio === undefined || ratio > 1 ? {} : { 'kv-cache': cache + ratio * gained }
}

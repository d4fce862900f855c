import type { Facts } from '../facts/sheet.ts'
import type { Holding, Ledger } from '../ledger/index.ts'
import type { Bytes, Scalar } from '../types.ts'

/** How one setting's change moves what the parts of a card hold. Undefined where the log lacks a figure for it. */
type Effect = (ledger: Ledger, from: Scalar | undefined, to: Scalar, facts: Facts) => Partial<Record<Holding, Bytes>> | undefined

const bytesOf = (ledger: Ledger, what: Holding): Bytes => ledger.parts.find(part => part.what === what)?.bytes ?? 0
const has = (ledger: Ledger, what: Holding): boolean => ledger.parts.some(part => part.what === what)

/** vLLM's budget is a share of what programs can have of the card, and the cache gets what the rest of the budget leaves. */
const share: Effect = (ledger, from, to) =>
  typeof from === 'number' && typeof to === 'number' && has(ledger, 'kv-cache')
    ? { 'kv-cache': Math.max(0, bytesOf(ledger, 'kv-cache') + (to - from) * (ledger.capacity - bytesOf(ledger, 'driver'))) }
    : undefined

/** LMDeploy's cache is a share of what the weights left. */
const ratio: Effect = (ledger, from, to) =>
  typeof from === 'number' && typeof to === 'number' && from > 0 && from < 1 && has(ledger, 'kv-cache')
    ? { 'kv-cache': (bytesOf(ledger, 'kv-cache') * to) / from }
    : undefined

const cacheSize: Effect = (ledger, _, to) => (typeof to === 'number' && has(ledger, 'kv-cache') ? { 'kv-cache': to } : undefined)

const noGraphs: Effect = (ledger, _, to) => (to === true && has(ledger, 'graphs') ? { graphs: 0 } : undefined)

/** What was measured in the failing pass is in proportion to it, what is left of an engine's budget is not. */
const EFFECTS: Readonly<Record<string, Effect>> = {
  gpu_memory_utilization: share,
  cache_max_entry_count: ratio,
  kv_cache_memory_bytes: cacheSize,
  enforce_eager: noGraphs,
  eager_mode: noGraphs,
}

/** The ledger of a card after a change: what a part loses is free, what it gains was. */
export const predict = (ledger: Ledger, setting: string, from: Scalar | undefined, to: Scalar, facts: Facts): Ledger | undefined => {
  const moved = EFFECTS[setting]?.(ledger, from, to, facts)
  if (moved === undefined || !has(ledger, 'free')) return undefined
  const gained = ledger.parts.reduce((sum, { what, bytes }) => sum + bytes - (moved[what] ?? bytes), 0)
  return {
    ...ledger,
    parts: ledger.parts.map(part => ({ ...part, bytes: part.what === 'free' ? part.bytes + gained : (moved[part.what] ?? part.bytes) })),
  }
}

/** Whether what failed would find its room: at the failing card, what was asked for in one piece. */
export const fits = (predicted: Ledger, facts: Facts): boolean => {
  const free = bytesOf(predicted, 'free')
  const requested = facts['failure.requested']?.value
  return free >= 0 && (requested === undefined || free >= requested)
}

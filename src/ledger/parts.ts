import type { Facts } from '../facts/sheet.ts'
import type { Bytes, Source } from '../types.ts'
import type { ReadAt } from './reading.ts'

/**
 * What the memory of a card goes to. `driver`: no program can have it. `torch`: allocated by PyTorch, and the log does not tell for what. `room`: what an
 * engine's plan leaves beside weights and cache, for buffers, graphs and activations; how much of it is in use is not told.
 */
export type Holding = 'driver' | 'other-processes' | 'weights' | 'kv-cache' | 'graphs' | 'activations' | 'torch' | 'context' | 'unallocated' | 'room' | 'free'
export interface LedgerPart {
  readonly what: Holding
  readonly bytes: Bytes
  readonly from: readonly Source[]
}

/** Where the memory of one card went. The parts and `unexplained` add up to the capacity; a negative rest is a figure of the log that does not fit. */
export interface Ledger {
  readonly gpu: number
  /** What programs can have of the card; its whole size where there is a part `driver`. */
  readonly capacity: Bytes
  /** Where the size of the card is not in the log: how it was worked out, or that it is what this engine found of it. */
  readonly sizeFrom?: 'nvidia-smi' | 'budget' | 'found-by-engine'
  readonly parts: readonly LedgerPart[]
  readonly unexplained: Bytes
  /** The reading of nvidia-smi that figures were taken from, and why it is of the failure's moment. */
  readonly read?: ReadAt
}

/** Makes a ledger of parts, those of one kind together. */
export const ledgerOf = (gpu: number, capacity: Bytes, parts: readonly (LedgerPart | undefined)[], sizeFrom?: Ledger['sizeFrom']): Ledger => {
  const together = new Map<Holding, LedgerPart>()
  for (const each of parts) {
    if (each === undefined) continue
    const before = together.get(each.what)
    together.set(each.what, before === undefined ? each : { ...each, bytes: before.bytes + each.bytes, from: [...before.from, ...each.from] })
  }
  const all = ORDER.flatMap(what => together.get(what) ?? [])
  return { gpu, capacity, ...(sizeFrom === undefined ? {} : { sizeFrom }), parts: all, unexplained: capacity - all.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** Nobody's and somebody else's first, what is left last. */
export const ORDER: readonly Holding[] = [
  'driver',
  'other-processes',
  'weights',
  'kv-cache',
  'graphs',
  'activations',
  'torch',
  'context',
  'unallocated',
  'room',
  'free',
]

export const part = (what: Holding, bytes: Bytes | undefined, ...from: readonly Source[]): LedgerPart | undefined =>
  bytes === undefined || bytes <= 0 ? (what === 'free' && bytes === 0 ? { what, bytes, from } : undefined) : { what, bytes, from }

/** A part of which one fact is the size. */
export const of = (what: Holding, facts: Facts, name: 'memory.weights' | 'memory.kv-cache' | 'memory.graphs' | 'memory.graph-pool' | 'memory.activations') => {
  const fact = facts[name]
  return fact === undefined ? undefined : part(what, fact.value, ...fact.from)
}

/** LMDeploy counts blocks, vLLM bytes. */
export const cacheOf = (facts: Facts): LedgerPart | undefined => {
  const [blocks, size] = [facts['kv.blocks'], facts['kv.block-size']]
  const counted = blocks !== undefined && size !== undefined && blocks.value > 0 ? blocks.value * size.value : undefined
  return of('kv-cache', facts, 'memory.kv-cache') ?? part('kv-cache', counted, ...(blocks?.from ?? []), ...(size?.from ?? []))
}

/** What programs can have of a card. */
export const usable = (ledger: Ledger): Bytes => ledger.capacity - (ledger.parts.find(({ what }) => what === 'driver')?.bytes ?? 0)

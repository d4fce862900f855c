import type { Facts } from '../facts/sheet.ts'
import { ORDER } from '../ledger/parts.ts'
import type { Holding, Ledger } from '../ledger/parts.ts'
import type { Bytes, Scalar } from '../types.ts'
import { BATCH_EFFECTS } from './effects/batch.ts'
import { CACHE_EFFECTS } from './effects/cache.ts'
import type { Effect, Predicted } from './effects/effect.ts'
import { bytesOf, has } from './effects/effect.ts'
import { WEIGHT_EFFECTS } from './effects/weights.ts'
import { askedInAll, cacheNeeded } from './needs.ts'

/** One setting's change. */
export interface Change {
  readonly setting: string
  readonly from: Scalar | undefined
  readonly to: Scalar
}

const EFFECTS: Readonly<Record<string, Effect>> = { ...CACHE_EFFECTS, ...BATCH_EFFECTS, ...WEIGHT_EFFECTS }

/** A ledger as it stood, with what must find room in it. An engine that refused had sized a cache that it did not place. */
const begun = (ledger: Ledger, facts: Facts): Predicted => {
  const [asked, needs, cache] = [askedInAll(facts), cacheNeeded(facts), facts['memory.kv-cache']?.value ?? 0]
  const sized = needs !== undefined && cache > 0 && !has(ledger, 'kv-cache') && has(ledger, 'free')
  return {
    ...ledger,
    ...(asked === undefined ? {} : { asked }),
    ...(needs === undefined ? {} : { needs }),
    ...(sized ? { parts: resized(ledger, { 'kv-cache': cache }, 'free') } : {}),
  }
}

/** Parts with new sizes; what they lose or gain is the rest's. */
const resized = (ledger: Ledger, sizes: Partial<Record<Holding, Bytes>>, rest: 'free' | 'room'): Ledger['parts'] => {
  const gained = Object.entries(sizes).reduce((sum, [what, bytes]) => sum + bytesOf(ledger, what as Holding) - bytes, 0)
  return ORDER.flatMap(what => {
    const part = ledger.parts.find(each => each.what === what)
    const bytes = what === rest ? bytesOf(ledger, rest) + gained : sizes[what]
    return bytes === undefined ? (part ?? []) : part === undefined && bytes === 0 ? [] : { what, bytes, from: part?.from ?? [] }
  })
}

/** The ledger of a card after changes: what a part loses is free, what it gains was. Undefined where the log lacks a figure that one of them moves. */
export const predictAll = (ledger: Ledger, changes: readonly Change[], facts: Facts): Predicted | undefined =>
  changes.reduce<Predicted | undefined>((last, change) => last && after(last, change, facts), begun(ledger, facts))

/** The ledger of a card after one change. */
export const predict = (ledger: Ledger, setting: string, from: Scalar | undefined, to: Scalar, facts: Facts): Predicted | undefined =>
  predictAll(ledger, [{ setting, from, to }], facts)

const after = (ledger: Predicted, { setting, from, to }: Change, facts: Facts): Predicted | undefined => {
  const moved = EFFECTS[setting]?.(ledger, from, to, facts)
  const rest = has(ledger, 'free') ? 'free' : 'room'
  if (moved === undefined || !has(ledger, rest)) return undefined
  const { parts, ...needs } = moved
  return { ...ledger, ...needs, parts: resized(ledger, parts, rest) }
}

/** What a predicted card is short of, for what is asked of it and for the cache; 0 where everything finds its room. A cache below nothing is what the rest is too large by. */
export const shortOf = (predicted: Predicted): Bytes => {
  const spare = bytesOf(predicted, has(predicted, 'free') ? 'free' : 'room')
  return Math.max(0, (predicted.asked ?? 0) - spare) + Math.max(0, (predicted.needs ?? 0) * ROUNDED - bytesOf(predicted, 'kv-cache'))
}
/** Logs print sizes with two decimals. */
const ROUNDED = 0.995

/** Whether everything finds its room: at the failing card what was asked for in one piece, in the cache what one request needs. */
export const fits = (predicted: Predicted): boolean => shortOf(predicted) === 0

/** What a change is worth by the predicted ledgers: everything finds its room, or does not; `open`: the log lacks a figure for that. */
export type Worth = 'enough' | 'short' | 'open'
export const worthOf = (predicted: readonly Predicted[]): Worth => (predicted.length === 0 ? 'open' : predicted.every(fits) ? 'enough' : 'short')

import type { Facts } from '../facts/sheet.ts'
import { ORDER } from '../ledger/parts.ts'
import type { Holding, Ledger } from '../ledger/parts.ts'
import type { Bytes, Scalar } from '../types.ts'
import { BATCH_EFFECTS } from './effects/batch.ts'
import { CACHE_EFFECTS } from './effects/cache.ts'
import type { Effect, Predicted } from './effects/effect.ts'
import { bytesOf, has } from './effects/effect.ts'
import { WEIGHT_EFFECTS } from './effects/weights.ts'
import { cacheNeeded } from './needs.ts'

/** One setting's change. */
export interface Change {
  readonly setting: string
  readonly from: Scalar | undefined
  readonly to: Scalar
}

const EFFECTS: Readonly<Record<string, Effect>> = { ...CACHE_EFFECTS, ...BATCH_EFFECTS, ...WEIGHT_EFFECTS }

/** A ledger as it stood, with what must find room in it. */
const begun = (ledger: Ledger, facts: Facts): Predicted => {
  const [asked, needs] = [facts['failure.requested']?.value, cacheNeeded(facts)]
  return { ...ledger, ...(asked === undefined ? {} : { asked }), ...(needs === undefined ? {} : { needs }) }
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
  const gained = Object.entries(parts).reduce((sum, [what, bytes]) => sum + bytesOf(ledger, what as Holding) - bytes, 0)
  return {
    ...ledger,
    ...needs,
    parts: ORDER.flatMap(what => {
      const part = ledger.parts.find(each => each.what === what)
      const bytes = what === rest ? bytesOf(ledger, rest) + gained : parts[what]
      return bytes === undefined ? (part ?? []) : part === undefined && bytes === 0 ? [] : { what, bytes, from: part?.from ?? [] }
    }),
  }
}

/** Whether everything finds its room: at the failing card what was asked for in one piece, in the cache what one request needs. */
export const fits = (predicted: Predicted): boolean => {
  const spare = bytesOf(predicted, has(predicted, 'free') ? 'free' : 'room')
  const asked: Bytes = predicted.asked ?? 0
  return spare >= asked && (predicted.needs === undefined || bytesOf(predicted, 'kv-cache') >= predicted.needs)
}

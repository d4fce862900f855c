import type { Facts } from '../../facts/sheet.ts'
import type { Bytes } from '../../types.ts'
import { shardsNow } from '../shards.ts'
import { bytesOf, cacheAfter, has } from './effect.ts'
import type { Effect, Moved, Predicted } from './effect.ts'

/** All weights of a GPU: what the engine said, else what the model's shape makes; while they load the ledger holds a part of them only. */
const allWeights = (facts: Facts): Bytes | undefined => facts['memory.weights']?.value ?? facts['model.weights-expected']?.value

/** Nothing but weights had been there: the rest of a plan is not known yet. */
const isLoading = (facts: Facts): boolean => ['load-weights', 'convert'].includes(facts['failure.step']?.value ?? '')

/** Weights of another size, and a cache that is what they leave. */
const weightsOf = (ledger: Predicted, bytes: Bytes | undefined, facts: Facts): Moved | undefined => {
  if (bytes === undefined) return undefined
  // What failed was one of the weights, and they are in the new figure.
  if (isLoading(facts)) return { parts: { weights: bytes, unallocated: 0 }, asked: 0 }
  // How graphs shrink with the matrices that they hold is not known.
  return has(ledger, 'weights') && !has(ledger, 'graphs')
    ? { parts: { weights: bytes, ...cacheAfter(ledger, bytesOf(ledger, 'weights') - bytes, facts) } }
    : undefined
}

/** Each GPU holds its part. */
const split: Effect = (ledger, from, to, facts) => {
  const [all, now] = [allWeights(facts), shardsNow(facts, from)]
  if (now === undefined || typeof (from ?? 1) !== 'number' || typeof to !== 'number' || all === undefined) return undefined
  return weightsOf(ledger, (all * now) / to, facts)
}

/** fp8 on load: the layers' matrices, not the embedding and the head. */
const quantised: Effect = (ledger, from, to, facts) =>
  to === 'fp8' && (from === undefined || from === 'None') ? weightsOf(ledger, facts['model.weights-fp8']?.value, facts) : undefined

const WIDTHS: Readonly<Record<string, number>> = { float32: 4, float: 4, bfloat16: 2, float16: 2, half: 2 }

/** Weights and what the passes hold follow the type. */
const type: Effect = (ledger, from, to, facts) => {
  const [before, after] = [WIDTHS[String(from).replace(/^torch\./, '')], WIDTHS[String(to).replace(/^torch\./, '')]]
  const all = allWeights(facts)
  if (before === undefined || after === undefined || all === undefined) return undefined
  const times = after / before
  const moved = weightsOf(ledger, all * times, facts)
  if (moved === undefined || isLoading(facts)) return moved
  const passes = bytesOf(ledger, 'activations') * (1 - times)
  const inPlan = facts['failure.kind']?.value === 'oom' ? 0 : passes
  return {
    parts: {
      ...moved.parts,
      ...(passes > 0 ? { activations: bytesOf(ledger, 'activations') - passes } : {}),
      ...cacheAfter(ledger, bytesOf(ledger, 'weights') - all * times + inPlan, facts),
    },
    ...(ledger.asked === undefined ? {} : { asked: ledger.asked * times }),
  }
}

export const WEIGHT_EFFECTS: Readonly<Record<string, Effect>> = {
  tensor_parallel_size: split,
  tp: split,
  tp_size: split,
  quantization: quantised,
  dtype: type,
  torch_dtype: type,
}

import { matricesOf } from '../models/architectures.ts'
import type { ModelShape } from '../models/shape.ts'
import type { Bytes } from '../types.ts'

/** What a step and a set of adapters take at least, by the shape of a model: sums that hold before anything has run. */

/** The widest activation of a pass over so many tokens: gate and up side by side. Undefined with experts, whose tokens are dealt out. */
export const widestActivation = ({ type, intermediate, experts }: ModelShape, tokens: number, elementBytes: Bytes, tensorParallel: number): Bytes | undefined =>
  experts !== undefined || intermediate === undefined ? undefined : (tokens * (matricesOf(type) - 1) * intermediate * elementBytes) / tensorParallel

/** What lives at once in a feed-forward layer: gate and up, their product, and the stream of hidden states, which is not split. */
export const stepPeak = (shape: ModelShape, tokens: number, elementBytes: Bytes, tensorParallel: number): Bytes | undefined => {
  const { type, intermediate, experts, hidden } = shape
  if (experts !== undefined || intermediate === undefined) return undefined
  const gated = matricesOf(type) === 3
  return tokens * elementBytes * (((gated ? 3 : 1) * intermediate) / tensorParallel + hidden)
}

/** Logits of so many positions over the whole vocabulary. */
export const logits = ({ vocabulary }: ModelShape, positions: number, elementBytes: Bytes): Bytes => positions * vocabulary * elementBytes

/** vLLM's sampler: logits, their sorted copy, and the order, of 64 bit. */
export const sampler = (shape: ModelShape, requests: number): Bytes => logits(shape, requests, 4 + 4 + 8)

/** Adapters that are held on the card: two matrices of a rank beside each one of a layer. Of a split engine every card holds at least its part. */
export const adapterSlots = (
  { layers, heads, kvHeads, headDim, hidden, intermediate, experts, type }: ModelShape,
  {
    slots,
    rank,
    elementBytes,
    tensorParallel,
  }: { readonly slots: number; readonly rank: number; readonly elementBytes: Bytes; readonly tensorParallel: number },
): Bytes | undefined => {
  if (intermediate === undefined || experts !== undefined) return undefined
  const [query, keys] = [heads * headDim, kvHeads * headDim]
  const attention = 2 * (hidden + query) + 2 * (hidden + keys)
  return (slots * rank * layers * (attention + matricesOf(type) * (hidden + intermediate)) * elementBytes) / tensorParallel
}

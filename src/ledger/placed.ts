import type { Facts } from '../facts/sheet.ts'
import type { Step } from '../types.ts'
import { cacheOf, of, part } from './parts.ts'
import type { LedgerPart } from './parts.ts'

/** Steps before the cache is there. */
export const BEFORE_CACHE: ReadonlySet<Step> = new Set(['start', 'load-weights', 'convert', 'profile', 'profile-vision', 'estimate-graphs', 'place-kv-cache'])
const BEFORE_GRAPHS: ReadonlySet<Step> = new Set([...BEFORE_CACHE, 'capture-graphs'])

/** What the engine said it had placed by the time of a step, or of all its plan. */
export const engineParts = (facts: Facts, step: Step | undefined): LedgerPart[] =>
  [
    of('weights', facts, 'memory.weights') ?? shaped(facts),
    step !== undefined && BEFORE_CACHE.has(step) ? undefined : cacheOf(facts),
    step !== undefined && BEFORE_GRAPHS.has(step) ? undefined : (of('graphs', facts, 'memory.graphs') ?? of('graphs', facts, 'memory.graph-pool')),
  ].filter(each => each !== undefined)

/** Steps of plain Hugging Face code in which the weights are all there and nothing is trained. */
const COMPUTING: ReadonlySet<Step> = new Set(['score', 'detect-batch', 'prefill', 'decode'])
/** Plain Hugging Face code never says how large its weights are; while it computes they are all there. */
const shaped = (facts: Facts): LedgerPart | undefined => {
  const expected = facts['model.weights-expected']
  const step = facts['failure.step']?.value
  return facts.engine?.value !== 'transformers' || expected === undefined || step === undefined || !COMPUTING.has(step)
    ? undefined
    : part('weights', expected.value, ...expected.from)
}

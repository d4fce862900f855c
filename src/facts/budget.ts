import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'
import type { Facts } from './sheet.ts'

/** vLLM's budget: what the profiled peak takes of it, and whether the card has room for it beside CUDA graphs and other processes. */
export const budget: Question = ({ facts }) => {
  if (facts.engine?.value !== 'vllm') return {}
  const { 'memory.activations': activations, 'memory.budget': whole, 'memory.others': others, 'memory.capacity': capacity } = facts
  const { 'memory.graphs': graphs, 'failure.requested': requested, 'failure.free': free } = facts
  const lacking = lackOf(facts)
  return answers({
    'memory.activations-share':
      activations === undefined || whole === undefined ? undefined : known(activations.value / whole.value, ...activations.from, ...whole.from),
    'memory.activations-decide': activations === undefined || lacking === undefined ? undefined : known(activations.value >= lacking, ...activations.from),
    'memory.capture-decides':
      graphs === undefined || requested === undefined || free === undefined
        ? undefined
        : known(free.value + graphs.value >= requested.value, ...graphs.from, ...requested.from),
    // A few hundred MiB of others are contexts and rounding.
    'memory.budget-overlaps':
      others === undefined || whole === undefined || capacity === undefined
        ? undefined
        : known(others.value > 0 && whole.value + others.value > capacity.value, ...whole.from, ...others.from),
  })
}

/** What the KV cache lacks where the engine declined for it: for one request of full length, or to be there at all. */
const lackOf = (facts: Facts): number | undefined => {
  const refusal = facts['failure.refusal']?.value
  if (refusal === 'no-kv-cache-memory') {
    const cache = facts['memory.kv-cache']?.value
    return cache === undefined ? undefined : Math.max(0, -cache)
  }
  if (refusal !== 'kv-cache-too-short') return undefined
  const [wanted, found, token] = [facts['failure.tokens-wanted']?.value, facts['failure.tokens-found']?.value, facts['model.kv-bytes-per-token']?.value]
  return facts['failure.short']?.value ?? (wanted === undefined || found === undefined || token === undefined ? undefined : (wanted - found) * token)
}

import type { Facts } from '../facts/sheet.ts'
import type { Bytes, Refusal } from '../types.ts'

/** vLLM's block on CUDA, where nobody sets another. */
const TOKENS_A_BLOCK = 16

/** What the cache of one request of full length takes, where the size of a block or the model's shape is known. */
export const fullLength = (facts: Facts): Bytes | undefined => {
  const length = facts['setting.max_model_len']?.value
  const [block, tokens] = [facts['kv.block-size']?.value, facts['setting.block_size']?.value ?? TOKENS_A_BLOCK]
  const token = facts['model.kv-bytes-per-token']?.value
  if (typeof length !== 'number') return undefined
  if (block !== undefined && typeof tokens === 'number') return Math.ceil(length / tokens) * block
  return token === undefined ? undefined : length * token
}

/** Refusals for want of a cache: a start needs one that holds a request of full length. */
const OF_CACHE: ReadonlySet<Refusal> = new Set(['no-kv-cache-memory', 'kv-cache-too-short'])

/** What the cache must hold for the engine to start, where that is why it refused. */
export const cacheNeeded = (facts: Facts): Bytes | undefined => {
  const refusal = facts['failure.refusal']?.value
  return refusal === undefined || !OF_CACHE.has(refusal) ? undefined : (facts['failure.wanted']?.value ?? fullLength(facts) ?? 1)
}

/**
 * How many times the failing tensor's size a pass still needs. Log-probabilities of prompts: 16-bit logits, a float32 copy of
 * twice their size, and the log-softmax of that as large again; what failed is one of the three.
 */
const timesAsked = (facts: Facts): number => {
  const where = facts['failure.where']?.value ?? ''
  if (facts.engine?.value !== 'vllm' || facts['failure.tensor']?.value !== 'logprobs') return 1
  return /softmax|compute_logprobs/i.test(where) ? 2 : /gemm|logits|linear|lm_head/i.test(where) ? 5 : 1
}

/** What the pass that failed still needed, the request itself counted in. */
export const askedInAll = (facts: Facts): Bytes | undefined => {
  const requested = facts['failure.requested']?.value
  return requested === undefined ? undefined : requested * timesAsked(facts)
}

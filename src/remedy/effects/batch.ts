import { usable } from '../../ledger/parts.ts'
import { profiledPeak } from '../../facts/card.ts'
import type { Tensor } from '../../facts/glossary/index.ts'
import type { Facts } from '../../facts/sheet.ts'
import { ownShare, stepNeed } from '../../facts/static-pool.ts'
import { stepReserve } from '../../ledger/lmdeploy-plan.ts'
import type { Bytes } from '../../types.ts'
import { bytesOf, cacheAfter, cacheOf, has, numberIn } from './effect.ts'
import type { Effect, Moved, Predicted } from './effect.ts'

/** Tensors with a row a token of the step. */
const OF_TOKENS: ReadonlySet<Tensor> = new Set(['logits', 'logprobs', 'activation', 'attention-scores', 'attention-mask'])
/** Tensors with a row a request. */
const OF_REQUESTS: ReadonlySet<Tensor> = new Set(['logits', 'sampling'])
/** Steps in which a forward pass runs. */
const PASSES: ReadonlySet<string> = new Set(['profile', 'warm-up', 'prefill', 'serve', 'score', 'detect-batch'])

/** What the passes hold, and the request that failed if it is of them, in proportion. */
const scaled = (ledger: Predicted, times: number, isOfThem: boolean): Moved => ({
  parts: has(ledger, 'activations') ? { activations: bytesOf(ledger, 'activations') * times } : {},
  ...(ledger.asked === undefined ? {} : { asked: isOfThem ? ledger.asked * times : ledger.asked }),
})

const timesOf = (from: unknown, to: unknown): number | undefined =>
  typeof from === 'number' && typeof to === 'number' && from > 0 && to > 0 ? to / from : undefined

/** The sampler's rows in a profile run, one a request, sorted or not: what is left of the peak when steps are small. */
const samplerFloor = (facts: Facts, tokens: number): Bytes => {
  const [vocabulary, requests] = [facts['model.vocabulary']?.value, numberIn(facts, 'max_num_seqs') ?? USUAL_REQUESTS]
  return vocabulary === undefined ? 0 : Math.min(requests, tokens) * vocabulary * (facts['engine.runner']?.value === 'v2' ? 8 : 16)
}
const USUAL_REQUESTS = 1024
/** What follows the tensor that failed in a gated layer is half its size: the product of gate and up. */
const FOLLOWS = 1.5

/** vLLM: a profile run of this many tokens measures the peak, and what the peak loses the cache gains. */
const tokensOfVllm: Effect = (ledger, from, to, facts) => {
  const times = timesOf(from, to)
  // A larger step may be bound by something else than what bound this one.
  if (times === undefined || times > 1 || typeof to !== 'number' || facts.engine?.value !== 'vllm') return undefined
  const [tensor, step] = [facts['failure.tensor']?.value, facts['failure.step']?.value]
  if (step === 'profile' && facts['failure.kind']?.value === 'oom' && !has(ledger, 'kv-cache'))
    return tensor === 'sampling' ? undefined : profiledAt(ledger, times, to, facts)
  const peak = profiledPeak(facts, usable(ledger))
  const cache = cacheOf(ledger, facts)
  if (peak === undefined && cache !== undefined && facts['setting.kv_cache_memory_bytes'] === undefined) return undefined
  const less = peak === undefined ? 0 : peak - Math.min(peak, Math.max(peak * times, samplerFloor(facts, to)))
  // As planned, the ledger's activations are the peak itself; at a failure, what the failing pass held.
  const refused = facts['failure.kind']?.value !== 'oom'
  const pass = refused
    ? { parts: { activations: bytesOf(ledger, 'activations') - less } }
    : scaled(ledger, times, step !== undefined && PASSES.has(step) && tensor !== undefined && OF_TOKENS.has(tensor))
  return { ...pass, parts: { ...pass.parts, ...cacheAfter(ledger, less, facts) } }
}

/** The profile run itself failed: the plan of the run that gets through it. */
const profiledAt = (ledger: Predicted, times: number, tokens: number, facts: Facts): Moved | undefined => {
  const [share, weights] = [numberIn(facts, 'gpu_memory_utilization'), has(ledger, 'weights') ? bytesOf(ledger, 'weights') : undefined]
  if (share === undefined || weights === undefined || ledger.asked === undefined || facts['setting.kv_cache_memory_bytes'] !== undefined) return undefined
  const peak = Math.max(times * (bytesOf(ledger, 'activations') + FOLLOWS * ledger.asked), samplerFloor(facts, tokens))
  const cache = share * usable(ledger) - weights - peak - bytesOf(ledger, 'context')
  return { parts: { activations: peak, unallocated: 0, 'kv-cache': cache }, asked: 0 }
}

/** LMDeploy's PyTorch engine keeps room for a step before it gives the cache its share. */
const tokensOfLmdeploy: Effect = (ledger, from, to, facts) => {
  const times = timesOf(from, to)
  if (times === undefined || times > 1 || typeof to !== 'number' || facts.engine?.value !== 'lmdeploy') return undefined
  const [tensor, step] = [facts['failure.tensor']?.value, facts['failure.step']?.value]
  const pass = scaled(ledger, times, step !== undefined && PASSES.has(step) && tensor !== undefined && OF_TOKENS.has(tensor))
  if (facts['engine.backend']?.value !== 'pytorch') return has(ledger, 'activations') ? pass : undefined
  const kept = reserveMoves(ledger, facts, { tokens: to })
  return kept === undefined ? undefined : { ...pass, parts: { ...pass.parts, ...kept } }
}

/** LMDeploy's PyTorch engine: a batch's logits are kept twice from 0.9.2 on; the request that failed follows it where a batch's rows were asked for. */
const requestsOfLmdeploy: Effect = (ledger, from, to, facts) => {
  const times = timesOf(from, to)
  if (times === undefined || times > 1 || typeof to !== 'number' || facts['engine.backend']?.value !== 'pytorch') return undefined
  const kept = reserveMoves(ledger, facts, { batch: to })
  if (kept === undefined) return undefined
  const decoding = isRows(facts, typeof from === 'number' ? from : undefined)
  return { parts: kept, ...(ledger.asked === undefined ? {} : { asked: decoding ? ledger.asked * times : ledger.asked }) }
}

/** The reserve is taken off before the cache's share is; undefined where its sum is not known. */
const reserveMoves = (ledger: Predicted, facts: Facts, change: { readonly tokens?: number; readonly batch?: number }): Moved['parts'] | undefined => {
  const [before, after] = [stepReserve(facts), stepReserve(facts, change)]
  return !has(ledger, 'kv-cache') ? {} : before === undefined || after === undefined ? undefined : cacheAfter(ledger, before - after, facts)
}

/** SGLang chooses its share of the card by the size of a step; a share given by hand stays. */
const tokensOfSglang: Effect = (ledger, from, to, facts) => {
  const times = timesOf(from, to)
  const [share, start] = [numberIn(facts, 'mem_fraction_static'), facts['memory.free-at-start']?.value]
  if (times === undefined || times > 1 || typeof to !== 'number' || facts.engine?.value !== 'sglang' || share === undefined || start === undefined)
    return undefined
  const [need, less] = [facts, { ...facts, 'setting.chunked_prefill_size': { value: to, from: [] } }].map(stepNeed)
  if (need === undefined || less === undefined) return undefined
  const chosen = Math.abs(ownShare(start, need) - share) < OWN
  const [tensor, step] = [facts['failure.tensor']?.value, facts['failure.step']?.value]
  const pass = scaled(ledger, times, step !== undefined && PASSES.has(step) && tensor !== undefined && OF_TOKENS.has(tensor))
  return { ...pass, parts: { ...pass.parts, ...(chosen ? cacheAfter(ledger, (ownShare(start, less) - share) * start, facts) : {}) } }
}
/** Shares are printed with three digits. */
const OWN = 0.002

/** Rows of a vocabulary, one a request, in a type that logits have. */
const isRows = (facts: Facts, requests: number | undefined): boolean => {
  const [asked, vocabulary, rows] = [facts['failure.requested']?.value, facts['model.vocabulary']?.value, facts['failure.rows']?.value ?? requests]
  const tensor = facts['failure.tensor']?.value
  if (asked === undefined || vocabulary === undefined || rows === undefined || tensor === undefined || !OF_REQUESTS.has(tensor)) return false
  return [2, 4, 8].some(bytes => Math.abs(asked / (rows * vocabulary * bytes) - 1) < ROUNDED)
}
const ROUNDED = 0.1

/** vLLM's sampler has a row a request: where its rows were asked for, they follow; nothing else that the log has a figure for does. */
const requestsOfVllm: Effect = (ledger, from, to, facts) => {
  const times = timesOf(from, to)
  const current = typeof from === 'number' ? from : undefined
  return times === undefined || times > 1 || ledger.asked === undefined || !isRows(facts, current) ? undefined : { parts: {}, asked: ledger.asked * times }
}

/** Plain Hugging Face code: everything that a pass holds follows the batch. */
const batch: Effect = (ledger, from, to, facts) => {
  const times = timesOf(from, to)
  return times === undefined || facts.engine?.value !== 'transformers' ? undefined : scaled(ledger, times, true)
}

export const BATCH_EFFECTS: Readonly<Record<string, Effect>> = {
  max_num_batched_tokens: tokensOfVllm,
  max_num_seqs: requestsOfVllm,
  max_prefill_token_num: tokensOfLmdeploy,
  max_batch_size: requestsOfLmdeploy,
  chunked_prefill_size: tokensOfSglang,
  batch_size: batch,
}

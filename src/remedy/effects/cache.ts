import { graphsInside } from '../../facts/card.ts'
import { usable } from '../../ledger/parts.ts'
import { bytesOf, cacheOf, has } from './effect.ts'
import type { Effect } from './effect.ts'

/** vLLM's budget is a share of what programs can have of the card, and the cache gets what the rest of the budget leaves. */
const share: Effect = (ledger, from, to, facts) => {
  const cache = cacheOf(ledger, facts)
  return typeof from === 'number' && typeof to === 'number' && cache !== undefined && facts['setting.kv_cache_memory_bytes'] === undefined
    ? { parts: { 'kv-cache': cache + (to - from) * usable(ledger) } }
    : undefined
}

/** LMDeploy's cache is a share of what the weights left. */
const ratio: Effect = (ledger, from, to) =>
  typeof from === 'number' && typeof to === 'number' && from > 0 && from < 1 && has(ledger, 'kv-cache')
    ? { parts: { 'kv-cache': (bytesOf(ledger, 'kv-cache') * to) / from } }
    : undefined

/** SGLang: weights and pool together are a share of what was free at the start. */
const fraction: Effect = (ledger, from, to, facts) => {
  const [start, pool] = [facts['memory.free-at-start']?.value, cacheOf(ledger, facts)]
  return typeof from === 'number' && typeof to === 'number' && start !== undefined && pool !== undefined
    ? { parts: { 'kv-cache': pool + (to - from) * start } }
    : undefined
}

const cacheSize: Effect = (ledger, _, to) => (typeof to === 'number' && has(ledger, 'kv-cache') ? { parts: { 'kv-cache': to } } : undefined)

/** Without graphs; where the engine had kept room for them inside its budget, the cache gets it. */
const noGraphs: Effect = (ledger, _, to, facts) =>
  to === true && has(ledger, 'graphs')
    ? { parts: { graphs: 0, ...(graphsInside(facts) > 0 && has(ledger, 'kv-cache') ? { 'kv-cache': bytesOf(ledger, 'kv-cache') + graphsInside(facts) } : {}) } }
    : undefined

/** Graphs take memory about in proportion to the largest batch that they are captured for: sizes are evenly spaced. */
const fewerGraphs: Effect = (ledger, from, to) =>
  typeof from === 'number' && typeof to === 'number' && to > 0 && to <= from && has(ledger, 'graphs')
    ? { parts: { graphs: (bytesOf(ledger, 'graphs') * to) / from } }
    : undefined

/** How many bytes an element of the cache takes, by the engines' words for it. */
const WIDTHS: Readonly<Record<string, number>> = { auto: 2, bfloat16: 2, float16: 2, fp8: 1, fp8_e4m3: 1, fp8_e5m2: 1, fp8_inc: 1 }

/** The cache is what the rest leaves, whatever it is made of: it holds more tokens, and a request needs less of it. */
const narrowerCache: Effect = (ledger, from, to, facts) => {
  const [before, after] = [WIDTHS[String(from ?? 'auto')], WIDTHS[String(to)]]
  if (before === undefined || after === undefined || facts['setting.dtype']?.value === 'float32') return undefined
  return { parts: {}, denser: ((ledger.denser ?? 1) * before) / after, ...(ledger.needs === undefined ? {} : { needs: (ledger.needs * after) / before }) }
}

/** A shorter context needs less of the cache; the cache itself is what the rest leaves. Without chunked prefill it sets the size of a step too, which is not told here. */
const shorterContext: Effect = (ledger, from, to, facts) =>
  typeof from === 'number' && typeof to === 'number' && from > 0 && facts['setting.enable_chunked_prefill']?.value === true && facts.engine?.value === 'vllm'
    ? { parts: {}, ...(ledger.needs === undefined ? {} : { needs: (ledger.needs * to) / from }) }
    : undefined

/** How many samples are evaluated is no matter of memory. */
const nothing: Effect = () => ({ parts: {} })

export const CACHE_EFFECTS: Readonly<Record<string, Effect>> = {
  gpu_memory_utilization: share,
  cache_max_entry_count: ratio,
  mem_fraction_static: fraction,
  kv_cache_memory_bytes: cacheSize,
  enforce_eager: noGraphs,
  eager_mode: noGraphs,
  disable_cuda_graph: noGraphs,
  cuda_graph_max_bs: fewerGraphs,
  cuda_graph_max_bs_decode: fewerGraphs,
  'compilation_config.max_cudagraph_capture_size': fewerGraphs,
  max_cudagraph_capture_size: fewerGraphs,
  kv_cache_dtype: narrowerCache,
  max_model_len: shorterContext,
  limit: nothing,
}

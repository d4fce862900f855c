import type { Holding } from '../ledger/index.ts'
import type { Bytes, Refusal, Step } from '../types.ts'
import { cacheOf, capacityOf, partsOf, settingOf, shareOf } from './side.ts'
import type { Side } from './side.ts'

/** What a difference takes from the room that the failing run lacked: positive where the bad run had less of it. */
export interface Moved {
  readonly part: Holding
  readonly bytes: Bytes
  /** A bound: it may be more. */
  readonly atLeast?: boolean
}
type Effect = (good: Side, bad: Side, name: string) => Moved | undefined

const BEFORE_CACHE: ReadonlySet<Step> = new Set(['start', 'load-weights', 'convert', 'profile', 'profile-vision', 'estimate-graphs', 'place-kv-cache'])
/** Refusals for which a cache is too small, so that a larger share helps. */
const CACHE_TOO_SMALL: ReadonlySet<Refusal> = new Set([
  'no-kv-cache-memory',
  'kv-cache-too-short',
  'no-runtime-room',
  'no-state-cache-room',
  'auto-fit-impossible',
  'weights-above-budget',
])

/** Whether more for the cache is what the bad run lacked, or what left it too little; undefined where the share plays no part. */
const wantsMore = ({ facts }: Side): boolean | undefined => {
  const refusal = facts['failure.refusal']?.value
  if (refusal !== undefined) return CACHE_TOO_SMALL.has(refusal) ? true : refusal === 'free-below-utilization' ? false : undefined
  const step = facts['failure.step']?.value
  return facts['failure.kind']?.value !== 'oom' || (step !== undefined && BEFORE_CACHE.has(step)) ? undefined : false
}

const share: Effect = (good, bad, name) => {
  const [from, to] = [shareOf(good, name), shareOf(bad, name)]
  const capacity = capacityOf(bad, good)
  const more = wantsMore(bad)
  return from === undefined || to === undefined || capacity === undefined || more === undefined
    ? undefined
    : { part: 'kv-cache', bytes: (more ? from - to : to - from) * capacity }
}

/** LMDeploy: of what the weights left, which the cache of either run tells. */
const ratio: Effect = (good, bad, name) => {
  const [from, to] = [shareOf(good, name), shareOf(bad, name)]
  const pool = [
    [bad, to],
    [good, from],
  ] as const
  const free = pool.map(([side, value]) => {
    const cache = cacheOf(side)
    return cache === undefined || value === undefined || value <= 0 ? side.facts['memory.free-at-start']?.value : cache / value
  })
  const known = free.find(bytes => bytes !== undefined)
  const more = wantsMore(bad)
  return from === undefined || to === undefined || known === undefined || more === undefined
    ? undefined
    : { part: 'kv-cache', bytes: (more ? from - to : to - from) * known }
}
const cacheByHand: Effect = (good, bad, name) => {
  const [from, to] = [shareOf(good, name) ?? cacheOf(good), shareOf(bad, name) ?? cacheOf(bad)]
  const more = wantsMore(bad)
  return from === undefined || to === undefined || more === undefined ? undefined : { part: 'kv-cache', bytes: more ? from - to : to - from }
}

/** Graphs that one run has and the other has not. */
const graphs: Effect = (good, bad, name) => {
  const off = settingOf(good, name)?.value === true && settingOf(bad, name)?.value !== true
  const bytes = bad.facts['memory.graphs']?.value ?? bad.facts['memory.graph-pool']?.value
  return off && bytes !== undefined ? { part: 'graphs', bytes } : undefined
}

const weights: Effect = (good, bad) => {
  const [from, to] = [good, bad].map(({ facts }) => facts['memory.weights']?.value ?? facts['model.weights-expected']?.value)
  return from === undefined || to === undefined ? undefined : { part: 'weights', bytes: to - from }
}

/** The allocation that failed is in proportion to it. */
const inProportion =
  (...steps: readonly Step[]): Effect =>
  (good, bad, name) => {
    const [from, to] = [shareOf(good, name), shareOf(bad, name)]
    const { facts } = bad
    const step = facts['failure.step']?.value
    const requested = facts['failure.requested']?.value
    if (from === undefined || to === undefined || to <= 0) return undefined
    const [before, after] = [good, bad].map(side => side.facts['memory.activations']?.value)
    if (facts['failure.kind']?.value === 'refusal' && before !== undefined && after !== undefined) return { part: 'activations', bytes: after - before }
    if (facts['failure.kind']?.value !== 'oom' || requested === undefined || step === undefined || !steps.includes(step)) return undefined
    return { part: 'activations', bytes: requested * (1 - from / to) }
  }

/** A cache must hold one request of full length. */
const length: Effect = (good, bad, name) => {
  const [from, to] = [shareOf(good, name), shareOf(bad, name)]
  const token = bad.facts['model.kv-bytes-per-token']?.value ?? good.facts['model.kv-bytes-per-token']?.value
  return from === undefined || to === undefined || token === undefined || bad.facts['failure.refusal']?.value !== 'kv-cache-too-short'
    ? undefined
    : { part: 'kv-cache', bytes: (to - from) * token }
}

const tokens = inProportion('profile', 'prefill', 'serve', 'score', 'warm-up')

/** What a setting moves; anything else differs without a sum. */
const EFFECTS: Readonly<Record<string, Effect>> = {
  gpu_memory_utilization: share,
  mem_fraction_static: share,
  cache_max_entry_count: ratio,
  kv_cache_memory_bytes: cacheByHand,
  enforce_eager: graphs,
  eager_mode: graphs,
  disable_cuda_graph: graphs,
  dtype: weights,
  torch_dtype: weights,
  quantization: weights,
  model_format: weights,
  load_in_4bit: weights,
  load_in_8bit: weights,
  tensor_parallel_size: weights,
  pipeline_parallel_size: weights,
  tp: weights,
  tp_size: weights,
  pp_size: weights,
  cpu_offload_gb: weights,
  max_num_batched_tokens: tokens,
  chunked_prefill_size: tokens,
  max_prefill_token_num: tokens,
  num_tokens_per_iter: tokens,
  batch_size: inProportion('score', 'serve', 'prefill'),
  max_num_seqs: inProportion('warm-up'),
  max_batch_size: inProportion('warm-up', 'decode'),
  max_model_len: length,
}

export const effectOf = (good: Side, bad: Side, name: string): Moved | undefined => EFFECTS[name]?.(good, bad, name)

/** Differences that are no setting. */
export const modelEffect = (good: Side, bad: Side): Moved | undefined => weights(good, bad, 'model')
/** Where the good run's log does not tell who else was there, what it placed itself bounds it. */
export const othersEffect = (good: Side, bad: Side): Moved | undefined => {
  const to = bad.facts['memory.others']?.value
  const told = good.facts['memory.others']?.value
  const most = told ?? roomBeside(good, capacityOf(good, bad))
  if (to === undefined || most === undefined || (told === undefined && to <= most)) return undefined
  return { part: 'other-processes', bytes: to - most, ...(told === undefined ? { atLeast: true } : {}) }
}
const roomBeside = (side: Side, capacity: Bytes | undefined): Bytes | undefined => {
  const parts = partsOf(side)
  return capacity === undefined || !parts.has('kv-cache') ? undefined : Math.max(0, capacity - OWN.reduce((sum, what) => sum + (parts.get(what) ?? 0), 0))
}
const OWN: readonly Holding[] = ['weights', 'kv-cache', 'graphs', 'activations']
export const cardEffect = (good: Side, bad: Side): Moved | undefined => {
  const [from, to] = [good, bad].map(({ facts }) => facts['memory.capacity']?.value)
  return from === undefined || to === undefined ? undefined : { part: 'free', bytes: from - to }
}

import type { Facts } from '../facts/sheet.ts'
import { within } from '../rules/versions.ts'
import type { Event, EventOf } from '../types.ts'
import { showBytes } from '../units.ts'
import { failed, first, useless } from './judgement.ts'
import type { AdviceTable, Judge } from './judgement.ts'

const HIGHEST = 0.98
const LEAST_CACHE = 0.01

/** A larger share of the card adds at most what the card has left beside it, and from 0.9.1 on the engine refuses a share of more than is free. */
const nothingToRaise: Judge = ({ facts }) => {
  const [capacity, share] = [facts['memory.capacity']?.value, facts['setting.gpu_memory_utilization']?.value]
  // Weights that another process holds are no figure of the cache.
  if (capacity === undefined || typeof share !== 'number' || facts['failure.refusal']?.value === 'weights-above-budget') return undefined
  const wanted = facts['failure.wanted']?.value ?? 0
  const need = Math.max(wanted, capacity * LEAST_CACHE)
  const highest = Math.max(share, Math.min(HIGHEST, highestByFree(facts, capacity) ?? HIGHEST))
  const [most, byCard] = [highest, HIGHEST].map(each => cacheAt(each, share, capacity, facts))
  if (most === undefined || byCard === undefined || most >= need) return undefined
  const reason =
    byCard >= need
      ? { en: 'no more of the card was free when it started', zh: '启动时空闲显存不足，无法再高' }
      : { en: 'weights and activations take the rest', zh: '其余被权重和激活占用' }
  const had = showBytes(Math.max(0, most))
  return useless(
    `even at ${highest} the cache would have ${had}${wanted > 0 ? ` of the ${showBytes(wanted)} it needs` : ''}: ${reason.en}`,
    `即使设为 ${highest}，KV 缓存也只有 ${had}${wanted > 0 ? `，而需要 ${showBytes(wanted)}` : ''}：${reason.zh}`,
  )
}

/** What the cache would have at another share: from what it had at this one, else at most what the weights leave. */
const cacheAt = (highest: number, share: number, capacity: number, facts: Facts): number | undefined => {
  const found = facts['failure.found']?.value ?? facts['memory.kv-cache']?.value
  if (found !== undefined) return found + Math.max(0, highest - share) * capacity
  const weights = facts['memory.weights']?.value
  return weights === undefined ? undefined : highest * capacity - weights - (facts['memory.activations']?.value ?? 0)
}

const highestByFree = (facts: Facts, capacity: number): number | undefined => {
  const [free, version] = [facts['memory.free-at-start']?.value, facts['engine.version']?.value]
  return free !== undefined && version !== undefined && within(version, '0.9.1') ? Math.floor((free / capacity) * 100) / 100 : undefined
}

/** A cache whose size is given by hand does not follow the share. */
const sizeIsGiven: Judge = ({ facts }) =>
  facts['setting.kv_cache_memory_bytes'] === undefined
    ? undefined
    : useless(
        'kv_cache_memory_bytes is given, so the size of the cache does not follow gpu_memory_utilization',
        '已指定 kv_cache_memory_bytes，KV 缓存大小不再随 gpu_memory_utilization 变化',
      )

/** Up to the placing of the KV cache the share plays no part. */
const beforeTheCache: Judge = ({ facts }) => {
  const step = facts['failure.step']?.value
  return step !== undefined && ['load-weights', 'profile', 'profile-vision', 'estimate-graphs'].includes(step)
    ? useless(
        'gpu_memory_utilization plays no part before the KV cache is placed: weights and the profiling pass take what they take',
        '在分配 KV 缓存之前 gpu_memory_utilization 不起作用：权重和探测运行所需的显存不变',
      )
    : undefined
}

/** The sampler is tried twice: inside the profile, where the share plays no part, and beside the cache, where it does. The message is the same. */
const triedInTheProfile: Judge = ({ failure, events }) => {
  const framed = failure?.frames.some(frame => PROFILES.has(frame.function)) === true
  const weights = events.some(event => event.kind === 'holding' && event.what === 'weights')
  return framed || (weights && !events.some(placesCache))
    ? useless(
        'the sampler was tried inside the profiling pass, before the KV cache was placed, where gpu_memory_utilization plays no part; a smaller max_num_seqs does help',
        '采样器是在探测运行中、分配 KV 缓存之前预热的，此时 gpu_memory_utilization 不起作用；有效的是减小 max_num_seqs',
      )
    : undefined
}
const PROFILES = new Set(['profile_run', '_profile_run', 'determine_available_memory', 'determine_num_available_blocks'])
const placesCache = (event: Event): boolean =>
  (event.kind === 'holding' && event.what === 'kv-cache') ||
  (event.kind === 'count' && (event.what === 'kv-blocks' || event.what === 'kv-tokens')) ||
  (event.kind === 'step' && (event.step === 'place-kv-cache' || event.step === 'capture-graphs'))

/** Weights are loaded before the budget is drawn, so this holds in every release that says it. */
const weightsIgnoreTheShare: Judge = () =>
  useless(
    'gpu_memory_utilization plays no part before the KV cache is placed: weights take what they take; more GPUs or quantised weights do help',
    '在分配 KV 缓存之前 gpu_memory_utilization 不起作用，权重所需显存不变；有效的是更多 GPU 或量化权重',
  )

const hostRanOut: Judge = ({ facts }) =>
  facts['failure.memory']?.value === 'host' ? useless('it is the host’s memory that ran out, not the card’s', '耗尽的是主机内存而不是显存') : undefined

/** The engine prints this at every start. After a failure outside the budget the margin is what was too small. */
const eatsTheMargin: Judge = ({ facts, failure, given }) => {
  const step = facts['failure.step']?.value
  if (failure?.kind !== 'oom' || step === undefined || !['capture-graphs', 'warm-up', 'serve', 'prefill', 'decode', 'score', 'encode-vision'].includes(step))
    return undefined
  const [share, capacity] = [facts['setting.gpu_memory_utilization']?.value, facts['memory.capacity']?.value]
  const more = typeof share === 'number' && typeof given.value === 'number' && capacity !== undefined ? (given.value - share) * capacity : undefined
  const amount = more !== undefined && more > 0 ? showBytes(more) : undefined
  return useless(
    `it gives the KV cache ${amount ?? 'more'} out of the room beside the budget, and that room is what ran out`,
    `它会把预算之外的空间${amount === undefined ? '' : `（${amount}）`}再分给 KV 缓存，而耗尽的正是这部分空间`,
  )
}

/** Releases whose suggestion takes the graphs off twice: their estimate is part of the profiled peak, and the capture's figure comes off again (vLLM 57936). */
const TWICE = [
  ['0.18.0', '0.18'],
  ['0.27.0', '0.33'],
] as const

/** The cache's size for the next start. After a failure a size no smaller than the one in force leaves no more room than there was. */
const suggestedCache: Judge = ({ facts, failure, events, given }) => {
  const suggested = typeof given.value === 'number' ? given.value : undefined
  if (suggested === undefined) return undefined
  if (failure !== undefined) {
    const now = facts['memory.kv-cache']?.value
    return failure.kind === 'oom' && facts['failure.memory']?.value !== 'host' && now !== undefined && suggested >= now
      ? useless(
          `that is no less than the ${showBytes(now)} that the cache has now, and what ran out is the room beside it`,
          `它不小于 KV 缓存现有的 ${showBytes(now)}，而耗尽的正是缓存之外的空间`,
        )
      : undefined
  }
  const [version, estimate] = [facts['engine.version']?.value, facts['graphs.estimated']?.value]
  if (version === undefined || estimate === undefined || estimate <= 0 || facts['graphs.estimate-applied']?.value !== true) return undefined
  if (!TWICE.some(([since, until]) => within(version, since, until))) return undefined
  const told = events.findLast((event): event is EventOf<'remark'> => event.kind === 'remark' && event.name === 'kv-cache-memory-suggestion')
  const whole = told?.values?.['whole']
  const right = (value: number): string => `${Math.floor(value + estimate)}`
  return {
    verdict: 'off',
    because: {
      en: `release ${version} takes the CUDA graphs off twice; with their estimate of ${showBytes(estimate)} back it is ${right(suggested)} (${showBytes(suggested + estimate)})${typeof whole === 'number' ? `, and ${right(whole)} (${showBytes(whole + estimate)}) to use the whole card` : ''}`,
      zh: `${version} 版本把 CUDA 图扣除了两次；加回估算的 ${showBytes(estimate)} 后应为 ${right(suggested)}（${showBytes(suggested + estimate)}）${typeof whole === 'number' ? `，用满整卡则为 ${right(whole)}（${showBytes(whole + estimate)}）` : ''}`,
    },
  }
}

const lower = { en: 'lower gpu_memory_utilization', zh: '降低 gpu_memory_utilization' }

/** Advice that vLLM prints. */
export const VLLM: AdviceTable = {
  'vllm-increase-utilization': {
    called: { en: 'increase gpu_memory_utilization', zh: '提高 gpu_memory_utilization' },
    judge: failed(first(sizeIsGiven, nothingToRaise)),
  },
  'vllm-lower-utilization-for-weights': { called: lower, judge: failed(weightsIgnoreTheShare) },
  'vllm-lower-utilization-for-graphs': { called: lower, judge: failed(first(hostRanOut, sizeIsGiven, beforeTheCache)) },
  'vllm-graphs-take-memory': { called: lower, judge: failed(first(hostRanOut, sizeIsGiven, beforeTheCache)) },
  'vllm-lower-seqs-or-utilization': { called: lower, judge: failed(first(sizeIsGiven, triedInTheProfile)) },
  'vllm-increase-utilization-for-graph-estimate': {
    called: { en: 'increase gpu_memory_utilization to keep the size of the KV cache', zh: '提高 gpu_memory_utilization 以保持 KV 缓存大小' },
    judge: eatsTheMargin,
  },
  'vllm-kv-cache-memory': {
    called: { en: 'set the size of the KV cache (kv-cache-memory)', zh: '直接设定 KV 缓存大小（kv-cache-memory）' },
    judge: suggestedCache,
  },
}

import { compareVersions } from '../rules/versions.ts'
import { MiB } from '../units.ts'
import type { Event, EventOf, Fact } from '../types.ts'
import type { Facts } from './sheet.ts'
import { known } from './sheet.ts'

/** Bytes that a token takes in one GPU's KV cache, by the log's own figures; undefined where they do not tell it. */
export const kvMeasured = (events: readonly Event[], facts: Facts): Fact<number> | undefined =>
  facts['setting.num_gpu_blocks_override'] !== undefined || events.some(event => event.kind === 'remark' && UNEVEN.has(event.name))
    ? undefined
    : (byTokens(events, facts) ?? byBlock(events, facts) ?? byPool(facts) ?? byRefusal(facts))

/** Figures that count another cache too, or tokens of several GPUs. */
const UNEVEN: ReadonlySet<string> = new Set(['kv-size-multiplied', 'kv-cache-partly-in-host-memory', 'linear-state-pool', 'linear-state-slot'])

const number = (facts: Facts, name: string): number | undefined => {
  const value = facts[`setting.${name}`]?.value
  return typeof value === 'number' ? value : undefined
}

/** vLLM: the cache's size over the tokens (or blocks) that it holds. Every rank prints its size; the smallest decides. */
const byTokens = (events: readonly Event[], facts: Facts): Fact<number> | undefined => {
  if (facts.engine?.value !== 'vllm') return undefined
  const size = events
    .filter((event): event is EventOf<'holding'> => event.kind === 'holding' && event.what === 'kv-cache' && event.bytes > 0)
    .toSorted((a, b) => a.bytes - b.bytes)[0]
  const counts = events.filter((event): event is EventOf<'count'> => event.kind === 'count' && (event.what === 'kv-tokens' || event.what === 'kv-blocks'))
  const tokens = counts.findLast(event => event.what === 'kv-tokens') ?? counts.at(-1)
  if (size === undefined || tokens === undefined) return undefined
  // Engines side by side have caches of their own sizes.
  if (counts.some(event => event.what === tokens.what && Math.abs(event.value / tokens.value - 1) > SAME)) return undefined
  // Up to 0.20 the tokens of a model whose layers keep different things are too few: requests that fit at once tell it.
  const [requests, length] = [facts['kv.concurrency']?.value, number(facts, 'max_model_len')]
  const held = tokens.value * (tokens.what === 'kv-tokens' ? 1 : (number(facts, 'block_size') ?? V0_BLOCK))
  if (requests !== undefined && length !== undefined && Math.abs(requests * length - held) > SAME * held + ROUNDED * length) return undefined
  return held > 0 ? known(size.bytes / held, size.at, tokens.at) : undefined
}
const SAME = 0.01
/** Requests at once are printed with two decimals. */
const ROUNDED = 0.01
/** Tokens of a block of vLLM's V0 on CUDA. */
const V0_BLOCK = 16

/** TurboMind: the size of a block over its tokens. */
const byBlock = (events: readonly Event[], facts: Facts): Fact<number> | undefined => {
  if (facts.engine?.value !== 'lmdeploy') return undefined
  const last = facts['engine.version']?.value ?? facts['engine.until']?.value
  const tokens = number(facts, 'cache_block_seq_len') ?? (last !== undefined && compareVersions(last, '0.3.0') < 0 ? 128 : 64)
  const block = facts['kv.block-size']
  if (block !== undefined) return isWhole(block.value, facts) ? undefined : known(block.value / tokens, ...block.from)
  // From 0.15.0 on a slab holds objects of one kind; with several kinds the tokens of each are not told.
  const slabs = events.filter((event): event is EventOf<'remark'> => event.kind === 'remark' && event.name === 'kv-slab')
  const [object, ...others] = new Set(slabs.map(({ values }) => Number(values?.['object'])))
  return object !== undefined && object > 0 && others.length === 0 ? known(object / tokens, slabs[0]?.at) : undefined
}
/** Up to 0.7.3 whole MiB are printed, the rest cut off: too coarse below this. */
const isWhole = (bytes: number, facts: Facts): boolean => {
  const first = facts['engine.version']?.value ?? facts['engine.since']?.value
  return bytes < 20 * MiB && bytes % MiB === 0 && (first === undefined || compareVersions(first, '0.8.0') < 0)
}

/** LMDeploy's PyTorch engine, with a log level of DEBUG: the pool over its blocks. */
const byPool = (facts: Facts): Fact<number> | undefined => {
  const [free, reserve, blocks, ratio] = [facts['memory.free-at-start'], facts['memory.reserve'], facts['kv.blocks'], number(facts, 'cache_max_entry_count')]
  if (facts['engine.backend']?.value !== 'pytorch' || free === undefined || reserve === undefined || blocks === undefined || ratio === undefined)
    return undefined
  const tokens = blocks.value * (number(facts, 'block_size') ?? 64)
  return tokens > 0 && free.value > reserve.value
    ? known(((free.value - reserve.value) * ratio) / tokens, ...free.from, ...reserve.from, ...blocks.from)
    : undefined
}

/** vLLM says what a request of full length would need. Where the part that fits would need another share of it, layers keep different things. */
const byRefusal = (facts: Facts): Fact<number> | undefined => {
  const [bytes, tokens] = [facts['failure.wanted'], facts['failure.tokens-wanted']]
  if (bytes === undefined || tokens === undefined || tokens.value <= 0) return undefined
  const [found, fit] = [facts['failure.found']?.value, facts['failure.tokens-fit']?.value]
  const each = bytes.value / tokens.value
  const uneven = found !== undefined && fit !== undefined && Math.abs(found / fit / each - 1) > UNLIKE
  return uneven ? undefined : known(each, ...bytes.from, ...tokens.from)
}
const UNLIKE = 0.05

import { cardSize } from '../facts/card.ts'
import type { Facts } from '../facts/sheet.ts'
import { compareVersions } from '../rules/versions.ts'
import type { Bytes, Fact } from '../types.ts'
import { cacheOf, ledgerOf, part } from './parts.ts'
import type { Ledger, LedgerPart } from './parts.ts'

/**
 * LMDeploy says what the weights left, and gives the cache a share of it. The card's size it never says: without it the
 * ledger is of what the weights and the rest make up together.
 */
export const lmdeployPlan = (facts: Facts): Ledger | undefined => {
  const [size, weights, left, others] = [
    cardSize(facts),
    facts['memory.weights'] ?? facts['model.weights-expected'],
    afterWeights(facts),
    facts['memory.others'],
  ]
  if (left === undefined || weights === undefined) return undefined
  const cache = cacheOf(facts) ?? shareOf(facts, left)
  if (cache === undefined || cache.bytes > left.value) return undefined
  const named = weights.value + left.value + (others?.value ?? 0)
  const capacity = size?.value ?? named
  const context = capacity - named
  // Figures of several starts, or of another model than the table's.
  if (context < 0) return undefined
  const room = part('room', left.value - cache.bytes, ...left.from, ...cache.from)
  return ledgerOf(
    facts['failure.gpu']?.value ?? 0,
    capacity,
    [
      others === undefined ? undefined : part('other-processes', others.value, ...others.from),
      part('weights', weights.value, ...weights.from),
      part('context', context, ...(size?.from ?? [])),
      cache,
      room,
    ],
    size === undefined ? 'found-by-engine' : facts['card.size-from']?.value,
  )
}

/** What the weights left; the PyTorch engine prints it at DEBUG only, and its cache tells it. */
const afterWeights = (facts: Facts): Fact<Bytes> | undefined => facts['memory.free-at-start'] ?? byCache(facts)

const byCache = (facts: Facts): Fact<Bytes> | undefined => {
  const [ratio, reserve] = [facts['setting.cache_max_entry_count'], stepReserve(facts)]
  const cache = byBlocks(facts)
  return facts['engine.backend']?.value !== 'pytorch' || cache === undefined || reserve === undefined || typeof ratio?.value !== 'number' || ratio.value <= 0
    ? undefined
    : { value: cache.bytes / ratio.value + reserve, from: [...cache.from, ...ratio.from] }
}

const shareOf = (facts: Facts, left: Fact<Bytes>): LedgerPart | undefined => {
  const ratio = facts['setting.cache_max_entry_count']
  const counted = byBlocks(facts)
  if (counted !== undefined) return counted
  return facts['engine.backend']?.value === 'pytorch' || typeof ratio?.value !== 'number' || ratio.value >= 1
    ? undefined
    : part('kv-cache', left.value * ratio.value, ...left.from, ...ratio.from)
}

const byBlocks = (facts: Facts): LedgerPart | undefined => {
  const [blocks, token] = [facts['kv.blocks'], facts['model.kv-bytes-per-token']]
  const tokens = facts['setting.block_size']?.value ?? 64
  return blocks === undefined || token === undefined || typeof tokens !== 'number' || facts['engine.backend']?.value !== 'pytorch'
    ? undefined
    : part('kv-cache', blocks.value * tokens * token.value, ...blocks.from, ...token.from)
}

/**
 * What the PyTorch engine keeps for a step before it gives the cache its share: logits of the tokens of a step, and of two
 * batches from 0.9.2 on. Its own figure stands at DEBUG only.
 */
export const stepReserve = (
  facts: Facts,
  {
    tokens = numberIn(facts, 'max_prefill_token_num'),
    batch = numberIn(facts, 'max_batch_size'),
  }: { readonly tokens?: number | undefined; readonly batch?: number | undefined } = {},
): Bytes | undefined => {
  const [version, vocabulary] = [facts['engine.version']?.value, facts['model.vocabulary']?.value]
  if (version === undefined || vocabulary === undefined || tokens === undefined) return undefined
  if (compareVersions(version, '0.9.2') < 0) return compareVersions(version, '0.2.6') < 0 ? undefined : tokens * vocabulary * 7
  return batch === undefined ? undefined : (tokens + 2 * batch) * vocabulary * 2
}

const numberIn = (facts: Facts, name: string): number | undefined => {
  const value = facts[`setting.${name}`]?.value
  return typeof value === 'number' ? value : undefined
}

import { cardReserve } from '../events/nvidia-smi/reserve.ts'
import { compareVersions } from '../rules/versions.ts'
import type { EventOf, Fact } from '../types.ts'
import { GiB, KiB } from '../units.ts'
import { cardBetween } from './card-sizes.ts'
import type { Asked, Question } from './question.ts'
import { answers, known } from './sheet.ts'
import type { Facts } from './sheet.ts'

/**
 * The size of the card where no message tells it: nvidia-smi's total less what the driver keeps, or the one size of card
 * that vLLM's figures allow. Kept apart from `memory.capacity`, which is read and decides causes; this one is for sums.
 */
export const card: Question = asked => {
  const { facts } = asked
  if (facts['memory.capacity'] !== undefined || facts['cap.kind'] !== undefined) return {}
  return shown(asked) ?? byBudget(facts) ?? {}
}

/** vLLM: what its profile run took beside the weights, libraries and all, by what was left of the budget; where the log prints it, that. */
export const peak: Question = ({ facts }) => {
  const [told, size] = [facts['memory.activations'], cardSize(facts)]
  const worked = size === undefined ? undefined : profiledPeak(facts, size.value)
  return answers({
    'memory.peak': told ?? (worked === undefined ? undefined : known(worked, ...(facts['memory.kv-cache']?.from ?? []), ...(size?.from ?? []))),
  })
}

/** vLLM's budget holds weights, peak, cache and, in some releases, graphs: the peak is what the others leave of it. Undefined where the log lacks one of them. */
export const profiledPeak = (facts: Facts, capacity: number): number | undefined => {
  const [share, weights, cache] = [facts['setting.gpu_memory_utilization']?.value, facts['memory.weights']?.value, facts['memory.kv-cache']?.value]
  if (facts.engine?.value !== 'vllm' || facts['setting.kv_cache_memory_bytes'] !== undefined || facts['setting.num_gpu_blocks_override'] !== undefined)
    return undefined
  if (typeof share !== 'number' || weights === undefined || cache === undefined || !isOwn(facts)) return undefined
  const rest = share * capacity - weights - cache - graphsInside(facts)
  return rest > 0 ? rest : undefined
}

/** Every card of the reading is of one kind, or the reading is of one card: whichever of them failed has this size. */
const shown = ({ episode }: Pick<Asked, 'episode'>): Facts | undefined => {
  const readings = episode.events.filter((event): event is EventOf<'snapshot'> => event.kind === 'snapshot')
  const cards = readings.flatMap(({ snapshot }) => snapshot.gpus)
  const [first] = cards
  if (first?.total === undefined || cards.some(({ total, mig }) => total !== first.total || mig !== undefined)) return undefined
  const reserve = first.reserved ?? cardReserve(first.name, first.total)
  return reserve === undefined
    ? undefined
    : answers({
        'card.size': known(first.total - reserve, readings[0]?.at),
        'card.name': known(first.name, readings[0]?.at),
        'card.size-from': known('nvidia-smi', readings[0]?.at),
      })
}

/** Libraries, communication, and what a profile run holds beside its largest step. */
const BESIDE = GiB
/** Without the model's shape: what a token of a step takes of a large dense model, and what the sampler takes of a large vocabulary. */
const TOKEN_MOST = 256 * KiB
const SAMPLER_MOST = 2 * GiB
const TOKENS = 8192
const ROWS = 1024

/** The most that a profiled peak is likely to take: a step's matrices (a gated layer holds about 27 bytes an element of its input), or a sampler's sorted logits. */
const peakMost = (facts: Facts): number => {
  const tokens = facts['setting.max_num_batched_tokens']?.value
  const [hidden, vocabulary] = [facts['model.hidden']?.value, facts['model.vocabulary']?.value]
  const step = (typeof tokens === 'number' ? tokens : TOKENS) * (hidden === undefined ? TOKEN_MOST : 32 * hidden)
  return Math.max(step, vocabulary === undefined ? SAMPLER_MOST : 16 * ROWS * vocabulary) + BESIDE
}
/** A peak may be larger than that: where a larger card would do then, none is named. */
const CARE = 1.08

/**
 * vLLM: budget = weights + peak + cache, and the budget is a share of the card. The peak alone is not printed at INFO, but it
 * has bounds, and hardly ever are there two sizes of cards between them.
 */
const byBudget = (facts: Facts): Facts | undefined => {
  const share = facts['setting.gpu_memory_utilization']
  const [weights, cache] = [facts['memory.weights'], facts['memory.kv-cache']]
  if (facts.engine?.value !== 'vllm' || weights === undefined || cache === undefined || typeof share?.value !== 'number' || share.value <= 0) return undefined
  if (facts['setting.kv_cache_memory_bytes'] !== undefined || facts['setting.num_gpu_blocks_override'] !== undefined || !isOwn(facts)) return undefined
  // An encoder's peak has no such bounds.
  if (facts['multimodal.items'] !== undefined || facts['multimodal.tokens'] !== undefined) return undefined
  const inside = weights.value + cache.value + graphsInside(facts)
  const told = facts['memory.activations'] === undefined ? undefined : facts['memory.activations'].value + (facts['memory.non-torch']?.value ?? 0)
  const most = told === undefined ? peakMost(facts) : told + BESIDE
  const found = cardBetween((inside + (told ?? 0)) / share.value, (CARE * (inside + most)) / share.value)
  const from = [...share.from, ...weights.from, ...cache.from]
  return found === undefined
    ? undefined
    : answers({ 'card.size': known(found.size, ...from), 'card.name': known(found.name, ...from), 'card.size-from': known('budget', ...from) })
}

/** Releases whose cache is what this engine's own use leaves of its budget, whoever else is on the card. */
const isOwn = (facts: Facts): boolean => {
  const first = facts['engine.version']?.value ?? facts['engine.since']?.value
  return facts['memory.others']?.value === 0 || (first !== undefined && compareVersions(first, '0.9.1') >= 0)
}

/** What of vLLM's budget is kept for graphs (0.20 and later, one of its two model runners). */
export const graphsInside = (facts: Facts): number => (facts['graphs.estimate-applied']?.value === true ? (facts['graphs.estimated']?.value ?? 0) : 0)

/** The card's size, told or worked out. */
export const cardSize = (facts: Facts): Fact<number> | undefined => facts['memory.capacity'] ?? facts['card.size']

import { cardSize } from '../facts/card.ts'
import type { Facts } from '../facts/sheet.ts'
import type { Text } from '../rules/rule.ts'
import { GiB, showBytes, showCount } from '../units.ts'
import { askedInAll, fullLength } from './needs.ts'
import { graphGoals } from './graph-goals.ts'
import { imageGoals } from './image-goals.ts'
import { ratioGoals } from './ratio-goals.ts'
import { down, powerBelow, up } from './rounding.ts'
import { shardsNow } from './shards.ts'
import { staticPoolGoals } from './static-pool-goals.ts'

/** A value that reaches a goal, and the sum behind it in one line. */
export interface Worked {
  readonly value: number | string
  readonly why: Text
  /** As far as it goes: more is not legal, and by itself it does not reach the goal. */
  readonly partly?: boolean
}

/** Works out a lever's value from what is known, `usual` being its default; undefined where the log lacks a figure that the sum needs, null where no legal value reaches the goal. */
export type Goal = (facts: Facts, current: number | undefined, usual?: number) => Worked | undefined | null

/** Later allocations follow the one that failed: a card's worth of slack, in proportion to the card and to the request. */
const slack = (capacity: number, requested: number): number => Math.max(GiB, 0.01 * capacity, requested)

/** vLLM: what failed after the KV cache was placed must fit outside the budget. */
const roomOutsideBudget: Goal = (facts, current) => {
  const capacity = facts['memory.capacity']?.value
  const requested = facts['failure.requested']?.value
  const free = facts['failure.free']?.value
  const inAll = askedInAll(facts)
  if (capacity === undefined || requested === undefined || inAll === undefined || free === undefined || current === undefined) return undefined
  const missing = Math.max(0, inAll - free)
  // Where the sum of what follows is known, only a margin is left to add.
  const wanted = missing + (inAll > requested ? Math.max(0.5 * GiB, 0.01 * capacity) : slack(capacity, requested))
  const value = down(current - wanted / capacity)
  if (value < 0.2 || value >= current) return null
  const outside = (share: number): string => showBytes(capacity * (1 - share))
  const [then, thenZh] =
    inAll > requested
      ? [`with the float32 copies and their log-softmax ${showBytes(inAll)} are needed`, `加上 float32 副本与 log-softmax 共需 ${showBytes(inAll)}`]
      : ['the next allocations need room too', '后续分配也需要余量']
  return {
    value,
    why: {
      en: `of ${showBytes(capacity)}, ${outside(value)} stay outside the budget (now ${outside(current)}): ${showBytes(requested)} were asked for, ${showBytes(free)} were free, and ${then}`,
      zh: `${showBytes(capacity)} 中留出 ${outside(value)} 在预算之外（现在 ${outside(current)}）：申请 ${showBytes(requested)}，当时空闲 ${showBytes(free)}，${thenZh}`,
    },
  }
}

/** What graphs, context and what comes while serving need outside the budget. */
const MOST_SHARE = 0.95
const SMALLEST_SHARE = 0.15
const WEIGHTS_AND_A_CACHE = 1.1

/** vLLM: the budget must not exceed what was free at the start. */
const withinFree: Goal = (facts, current) => {
  const capacity = facts['memory.capacity']?.value
  const free = facts['failure.found']?.value
  if (capacity === undefined || free === undefined) return undefined
  const value = down((free - 0.5 * GiB) / capacity)
  const weights = facts['memory.weights']?.value ?? facts['model.weights-expected']?.value
  // Without their size: no model worth a server lives in so little of a card.
  const holds = weights === undefined ? value >= SMALLEST_SHARE : value * capacity >= weights * WEIGHTS_AND_A_CACHE
  if (!holds || (current !== undefined && value >= current)) return null
  return {
    value,
    why: {
      en: `${showBytes(free)} of ${showBytes(capacity)} were free: (${showBytes(free)} - 0.5 GiB) / ${showBytes(capacity)} = ${value}`,
      zh: `${showBytes(capacity)} 中空闲 ${showBytes(free)}：(${showBytes(free)} - 0.5 GiB) / ${showBytes(capacity)} = ${value}`,
    },
  }
}

/** vLLM: the budget must hold weights, peak and a KV cache for one request of full length. */
const roomForCache: Goal = (facts, current) => {
  const capacity = cardSize(facts)?.value ?? facts['memory.capacity-at-least']?.value
  const kv = facts['memory.kv-cache']?.value
  const need = statesWanted(facts) ?? facts['failure.wanted']?.value ?? fullLength(facts)
  const found = facts['failure.found']?.value ?? kv
  if (current !== undefined && current >= MOST_SHARE) return null
  if (capacity === undefined || current === undefined || found === undefined) return undefined
  const missing = (need ?? Math.max(GiB, 0.02 * capacity)) - found
  const value = up(current + (missing + 0.3 * GiB) / capacity)
  if (missing <= 0) return null
  if (value > MOST_SHARE)
    return {
      value: MOST_SHARE,
      partly: true,
      why: {
        en: `${MOST_SHARE} of ${showBytes(capacity)} give the cache ${showBytes((MOST_SHARE - current) * capacity)} of the ${showBytes(missing)} that it lacks`,
        zh: `取 ${showBytes(capacity)} 的 ${MOST_SHARE} 使缓存多得 ${showBytes((MOST_SHARE - current) * capacity)}，而它缺 ${showBytes(missing)}`,
      },
    }
  return {
    value,
    why: {
      en: `${showBytes(missing)} more for the cache: ${current} + (${showBytes(missing)} + 0.3 GiB) / ${showBytes(capacity)} = ${value}`,
      zh: `KV 缓存还差 ${showBytes(missing)}：${current} + (${showBytes(missing)} + 0.3 GiB) / ${showBytes(capacity)} = ${value}`,
    },
  }
}

/** vLLM: a cache with a state block for every sequence; all blocks are of one size. */
const statesWanted = (facts: Facts): number | undefined => {
  const [kv, states, wanted] = [facts['memory.kv-cache']?.value, facts['kv.states']?.value, facts['kv.states-wanted']?.value]
  return kv === undefined || states === undefined || wanted === undefined || states <= 0 ? undefined : (kv * wanted) / states
}

/** vLLM: as many sequences as there are blocks for the states of a model with recurrent layers. */
const sequencesWithState: Goal = (facts, current) => {
  const value = facts['kv.states']?.value
  if (value === undefined) return undefined
  return value < 1 || (current !== undefined && value >= current)
    ? null
    : {
        value,
        why: {
          en: `each running sequence keeps its state in a block of its own, and ${showCount(value)} fit`,
          zh: `每个运行中的序列独占一个状态块，共放得下 ${showCount(value)} 个`,
        },
      }
}

/** vLLM: a context that the KV cache holds. */
const contextThatFits: Goal = facts => {
  const fits = facts['failure.tokens-fit']?.value ?? facts['failure.tokens-found']?.value ?? scaled(facts)
  if (fits === undefined) return undefined
  if (fits < 16) return null
  const value = Math.floor(fits / 16) * 16
  return {
    value,
    why: {
      en: `the cache holds ${showCount(Math.floor(fits))} tokens; rounded down to whole blocks`,
      zh: `KV 缓存可容纳 ${showCount(Math.floor(fits))} 个 token，向下取整到整块`,
    },
  }
}
/** A context that is still of use. */
export const LEAST_CONTEXT = 4096
/** A shorter context where nothing is left for any, as short as is of use: how long it can be is worked out with what else is changed. */
const shorterContext: Goal = (_, current) =>
  current === undefined || current <= LEAST_CONTEXT
    ? null
    : {
        value: LEAST_CONTEXT,
        partly: true,
        why: { en: 'a request of full length needs less of the cache', zh: '一个满长度请求所需的缓存变小' },
      }

const scaled = (facts: Facts): number | undefined => {
  const [tokens, need, found] = [facts['failure.tokens-wanted']?.value, facts['failure.wanted']?.value, facts['failure.found']?.value]
  return tokens !== undefined && need !== undefined && found !== undefined && need > 0 ? (tokens * found) / need : undefined
}

/** How much of what was free the failing tensor may take: logits are copied to float32 and once more for their log-softmax, twice the size each. */
const roomFor = (facts: Facts): number => (['logits', 'logprobs'].includes(facts['failure.tensor']?.value ?? '') ? 0.8 / 5 : 0.5)

/** One forward pass must fit into what was free: its memory is proportional to the batch (or to the tokens of a step). */
const proportional =
  (least: number): Goal =>
  (facts, current) => {
    const requested = facts['failure.requested']?.value
    const free = facts['failure.free']?.value
    if (current === undefined) return undefined
    if (current <= least) return null
    const fits =
      requested !== undefined && free !== undefined && requested > free
        ? Math.max(least, powerBelow(Math.max(1, (current * free * roomFor(facts)) / requested)))
        : powerBelow(current / 2)
    const value = Math.max(least, Math.min(fits, powerBelow(current / 2)))
    if (value >= current) return null
    return {
      value,
      why:
        requested !== undefined && free !== undefined
          ? {
              en: `at ${showCount(current)} one tensor is ${showBytes(requested)}; at ${showCount(value)} it is about ${showBytes((requested * value) / current)}, and ${showBytes(free)} were free`,
              zh: `取 ${showCount(current)} 时单个张量为 ${showBytes(requested)}；取 ${showCount(value)} 时约 ${showBytes((requested * value) / current)}，当时空闲 ${showBytes(free)}`,
            }
          : {
              en: `memory is proportional to it: ${showCount(current)} → ${showCount(value)}`,
              zh: `占用与之成正比：${showCount(current)} → ${showCount(value)}`,
            },
    }
  }

/** The smallest number of GPUs over which the weights leave room for a cache. */
const splitWeights: Goal = (facts, current) => {
  // SGLang never prints the card's size: what was free when it started stands for it.
  const capacity =
    cardSize(facts)?.value ?? facts['memory.capacity-at-least']?.value ?? (facts.engine?.value === 'sglang' ? facts['memory.free-at-start']?.value : undefined)
  const weights = facts['memory.weights']?.value ?? facts['model.weights-loading']?.value ?? facts['model.weights-expected']?.value
  const now = shardsNow(facts, current)
  // A number that may be the present one is no advice.
  if (now === undefined) return undefined
  for (const value of [2, 4, 8, 16, 32]) {
    if (value <= now) continue
    if (capacity === undefined || weights === undefined)
      return {
        value,
        why:
          facts['start.ranks-heard'] === undefined
            ? { en: `the next number of GPUs that divides the heads evenly; check the model's size`, zh: '下一个可整除注意力头数的 GPU 数；请核对模型大小' }
            : { en: `the log shows ${now} ranks at least; twice as many halve what each holds`, zh: `日志中至少有 ${now} 个 rank；翻倍可使每卡占用减半` },
      }
    const each = (weights * now) / value
    if (each <= 0.75 * capacity)
      return {
        value,
        why: {
          en: `${showBytes(weights)} of weights over ${now} become ${showBytes(each)} on each of ${value} (${showBytes(capacity)} each)`,
          zh: `权重 ${showBytes(weights)}（${now} 卡）分到 ${value} 卡后每卡 ${showBytes(each)}（每卡 ${showBytes(capacity)}）`,
        },
      }
  }
  return null
}

/** vLLM: a cache size set by hand that leaves room for weights, warm-up and graphs. */
const cacheBesideWeights: Goal = (facts, current) => {
  const capacity = facts['memory.capacity']?.value
  const weights = facts['memory.weights']?.value
  if (capacity === undefined || weights === undefined || current === undefined) return undefined
  const rest = Math.max(0.05 * capacity, 2 * GiB, (facts['failure.requested']?.value ?? 0) * 4)
  const value = Math.floor((capacity - weights - rest) / GiB) * GiB
  if (value <= 0 || value >= current) return null
  return {
    value,
    why: {
      en: `${showBytes(capacity)} less ${showBytes(weights)} of weights less ${showBytes(rest)} for run-time memory leave ${showBytes(value)} (now ${showBytes(current)})`,
      zh: `${showBytes(capacity)} 减去权重 ${showBytes(weights)} 与运行时 ${showBytes(rest)}，剩 ${showBytes(value)}（现为 ${showBytes(current)}）`,
    },
  }
}

/** vLLM V0: swap space of all GPUs together, within the share of RAM of which it does not even warn. */
const swapWithinHost: Goal = (facts, current) => {
  const memory = facts['host.memory']?.value ?? facts['failure.found']?.value
  if (memory === undefined) return undefined
  const gpus = facts['setting.tensor_parallel_size']?.value
  const split = typeof gpus === 'number' && gpus > 1 ? gpus : 1
  const value = Math.floor((0.4 * memory) / split / GiB)
  if (value >= (current ?? DEFAULT_SWAP)) return null
  return {
    value,
    why: {
      en: `40 % of ${showBytes(memory)} of RAM over ${split} GPU(s) hold ${value} GiB each`,
      zh: `内存 ${showBytes(memory)} 的 40 % 分给 ${split} 张卡，每卡 ${value} GiB`,
    },
  }
}
const DEFAULT_SWAP = 4

/** Goals by the names that rules use. */
export const GOALS: Readonly<Record<string, Goal>> = {
  'room-outside-budget': roomOutsideBudget,
  'within-free': withinFree,
  'room-for-cache': roomForCache,
  'context-that-fits': contextThatFits,
  'shorter-context': shorterContext,
  'smaller-batch': proportional(1),
  'fewer-tokens-a-step': proportional(512),
  // The engine's own count of the sequences that failed stands for a setting the log does not show.
  'fewer-sequences': (facts, current) => proportional(8)(facts, facts['failure.rows']?.value ?? current),
  'sequences-with-state': sequencesWithState,
  'split-weights': splitWeights,
  'cache-beside-weights': cacheBesideWeights,
  'swap-within-host': swapWithinHost,
  ...graphGoals,
  ...imageGoals,
  ...ratioGoals,
  ...staticPoolGoals,
}

import type { Facts } from '../facts/sheet.ts'
import { LEAST_POOL, MARGIN, activationsOf, ownShare, stepNeed } from '../facts/static-pool.ts'
import { GiB, showBytes, showCount } from '../units.ts'
import type { Goal } from './goals.ts'
import { down, powerBelow, up } from './rounding.ts'

/**
 * SGLang: `mem_fraction_static` f is a share of what was free when it started. Weights and pool stay inside, the rest, free x
 * (1 - f), holds graphs, workspaces and activations. There is a window: below it no pool fits, above it the rest is too small.
 */
const DIGITS = 3
/** What graphs and a step take of most models (0.5 to 6 GiB were seen for graphs). */
const FEW = 4 * GiB

const missing = (facts: Facts): number | undefined => {
  const [requested, free] = [facts['failure.requested']?.value, facts['failure.free']?.value]
  return requested === undefined || free === undefined ? undefined : Math.max(0, requested - free)
}

/** Activations follow batch and prompt: the next request may be larger than the one that failed. */
const GROWS = 1.5

/** What failed behind the pool must fit beside it, and what comes after it too; but not less than SGLang's own choice asks for. */
const roomOutsidePool: Goal = (facts, current) => {
  const start = facts['memory.free-at-start']?.value ?? facts['memory.capacity']?.value
  const short = missing(facts)
  if (start === undefined || short === undefined || current === undefined) return undefined
  const step = facts['failure.step']?.value
  const starting = step === 'capture-graphs' || step === 'warm-up' || step === 'place-kv-cache'
  const least = current - ((starting ? short : GROWS * short) + MARGIN) / start
  const need = stepNeed(facts)
  const lowest = Math.min(least, need === undefined ? least - FEW / start : ownShare(start, need))
  const toCome = (facts['memory.graphs-to-come']?.value ?? 0) + (activationsOf(facts) ?? 0)
  const value = down(starting ? Math.max(least - toCome / start, lowest) : least, DIGITS)
  const pool = facts['memory.kv-cache']?.value
  const rest = pool === undefined ? undefined : pool - (current - value) * start
  if (value >= current || (rest === undefined ? value < 0.3 : rest < LEAST_POOL)) return null
  const outside = (share: number): string => showBytes(start * (1 - share))
  const [requested, free] = [showBytes(facts['failure.requested']?.value ?? 0), showBytes(facts['failure.free']?.value ?? 0)]
  return {
    value,
    why: {
      en: `of ${showBytes(start)} free at the start, ${outside(value)} stay outside weights and pool (now ${outside(current)}): ${requested} were asked for, ${free} were free, and what comes next needs room too`,
      zh: `启动时空闲 ${showBytes(start)}，其中 ${outside(value)} 留在权重与 KV 池之外（现为 ${outside(current)}）：申请 ${requested}，当时空闲 ${free}，后续分配也需要余量`,
    },
  }
}

/** The share must hold the weights and a pool, and leave a step its room; where both do not go together, the pool comes first and the step has to shrink. */
const roomForPool: Goal = (facts, current) => {
  const [start, loaded, least] = [facts['memory.free-at-start']?.value, facts['memory.free-after-weights']?.value, facts['memory.least-fraction']?.value]
  if (facts['memory.pool-possible']?.value === false) return null
  if (start === undefined || loaded === undefined) {
    if (least === undefined) return undefined
    const value = up(least + 0.02, DIGITS)
    return value > 0.96 || (current !== undefined && value <= current)
      ? null
      : {
          value,
          why: {
            en: `at ${least} the pool holds nothing; 0.02 more give it a fiftieth of the memory`,
            zh: `取 ${least} 时池为空；再加 0.02 才有约五十分之一的显存`,
          },
        }
  }
  const need = stepNeed(facts)
  const lowest = up(1 - (loaded - LEAST_POOL) / start, DIGITS)
  const tops = need === undefined ? [] : [down(ownShare(start, need), DIGITS), down(1 - need / start, DIGITS)]
  const value = tops.find(top => top >= lowest) ?? lowest
  if (value > 0.98 || (current !== undefined && value <= current)) return null
  const [pool, rest] = [showBytes(loaded - start * (1 - value)), showBytes(start * (1 - value))]
  return {
    value,
    why: {
      en: `of ${showBytes(start)} free at the start, ${showBytes(loaded)} are left behind the weights: ${value} gives the pool ${pool} and leaves ${rest} for graphs and activations`,
      zh: `启动时空闲 ${showBytes(start)}，权重之后剩 ${showBytes(loaded)}：取 ${value} 时 KV 池得到 ${pool}，留 ${rest} 给 CUDA 图与激活`,
    },
  }
}

/** A step of prompts takes memory in proportion to its tokens; powers of two are multiples of every page size. */
const smallerStep: Goal = (facts, current) => {
  if (current === undefined) return undefined
  const room = facts['memory.free-when-up']?.value
  const short = missing(facts)
  const fits = room === undefined || short === undefined ? current / 2 : (current * room) / (room + short + MARGIN)
  const value = current <= 0 ? 0 : powerBelow(Math.max(1, Math.min(fits, current / 2)))
  if (value < 512) return null
  return {
    value,
    why: {
      en: `activations are proportional to it: ${showCount(current)} → ${showCount(value)}`,
      zh: `激活占用与之成正比：${showCount(current)} → ${showCount(value)}`,
    },
  }
}

/** Graphs take memory about in proportion to the largest batch they are captured for. */
const smallerGraphs: Goal = (facts, current) => {
  if (current === undefined) return undefined
  const room = facts['memory.free-after-pool']?.value
  const short = missing(facts)
  const fits =
    room === undefined || short === undefined
      ? current / 2
      : (current * room) / (room + short + Math.min(room, facts['memory.graphs-to-come']?.value ?? 0) + MARGIN)
  if (current < 2) return null
  const value = powerBelow(Math.max(1, Math.min(fits, current / 2)))
  return {
    value,
    why: {
      en: `their memory is about proportional to it: ${showCount(current)} → ${showCount(value)}`,
      zh: `图的占用大致与之成正比：${showCount(current)} → ${showCount(value)}`,
    },
  }
}

/** Batches that have a graph need no memory beside it. */
const requestsWithGraphs: Goal = (facts, current) => {
  const largest = facts['setting.cuda_graph_max_bs']?.value ?? facts['setting.cuda_graph_max_bs_decode']?.value
  if (typeof largest !== 'number') return undefined
  if (current !== undefined && current <= largest) return null
  return {
    value: largest,
    why: { en: `graphs are captured up to ${showCount(largest)} requests`, zh: `CUDA 图最多捕获到 ${showCount(largest)} 个请求` },
  }
}

export const staticPoolGoals: Readonly<Record<string, Goal>> = {
  'room-outside-pool': roomOutsidePool,
  'room-for-pool': roomForPool,
  'smaller-step': smallerStep,
  'smaller-graphs': smallerGraphs,
  'requests-with-graphs': requestsWithGraphs,
}

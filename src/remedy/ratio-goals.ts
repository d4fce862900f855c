import { GiB, showBytes, showCount } from '../units.ts'
import type { Goal } from './goals.ts'
import { powerBelow } from './rounding.ts'

/** LMDeploy: what the cache leaves must hold the request that failed. */
const roomBesideCache: Goal = (facts, current, usual) => {
  const ratio = current ?? usual
  if (ratio === undefined || ratio >= 1) return undefined
  const blocks = facts['kv.blocks']?.value
  const size = facts['kv.block-size']?.value
  const reserve = facts['memory.reserve']?.value ?? 0
  const cache = facts['memory.kv-cache']?.value ?? (blocks !== undefined && size !== undefined ? blocks * size : undefined)
  const free = facts['memory.free-at-start']?.value ?? (cache === undefined ? undefined : cache / ratio + reserve)
  if (free === undefined) return undefined
  const pool = free - reserve
  const requested = facts['failure.requested']?.value
  const room = facts['failure.free']?.value
  const known = requested !== undefined && room !== undefined
  const missing = known ? Math.max(0, requested - room) + Math.max(0.5 * GiB, requested) : Math.max(0.05 * pool, 0.5 * GiB)
  const value = Math.floor((ratio - missing / pool) * 20 + 1e-9) / 20
  if (value < 0.05 || value >= ratio) return null
  if (!known && usual !== undefined && ratio > usual)
    return {
      value: usual,
      why: {
        en: `the message tells no figure; of ${showBytes(pool)} free after the weights, ${ratio} leaves ${showBytes(pool * (1 - ratio))} and the default ${usual} leaves ${showBytes(pool * (1 - usual))}`,
        zh: `报错没有给出数字；权重之后空闲 ${showBytes(pool)}：比例 ${ratio} 留下 ${showBytes(pool * (1 - ratio))}，默认值 ${usual} 留下 ${showBytes(pool * (1 - usual))}`,
      },
    }
  return {
    value,
    why: {
      en: `of ${showBytes(pool)} free after the weights, ${ratio} leaves ${showBytes(pool * (1 - ratio))} and ${value} leaves ${showBytes(pool * (1 - value))}; ${showBytes(missing)} more are needed`,
      zh: `权重之后空闲 ${showBytes(pool)}：比例 ${ratio} 留下 ${showBytes(pool * (1 - ratio))}，${value} 留下 ${showBytes(pool * (1 - value))}；还需要 ${showBytes(missing)}`,
    },
  }
}

/** LMDeploy's PyTorch engine: what it keeps for one step must leave room for the cache. */
const fewerPrefillTokens: Goal = (_, current) => {
  if (current === undefined) return undefined
  if (current < 1024) return null
  const value = powerBelow(current / 2)
  return {
    value,
    why: {
      en: `the room kept for one step is proportional to it: ${showCount(current)} → ${showCount(value)}`,
      zh: `每步预留空间与之成正比：${showCount(current)} → ${showCount(value)}`,
    },
  }
}

/** LMDeploy: every request keeps a state of its own, all of them before a cache. */
const fewerStates: Goal = (facts, current) => {
  const [wanted, found] = [facts['failure.wanted']?.value, facts['failure.found']?.value]
  if (current === undefined || wanted === undefined || found === undefined || wanted <= 0) return undefined
  const value = powerBelow((current * found) / wanted)
  if (value < 1 || value >= current) return null
  return {
    value,
    why: {
      en: `the states of ${showCount(current)} requests take ${showBytes(wanted)}, and ${showBytes(found)} are there: ${showCount(value)} take ${showBytes((wanted * value) / current)}`,
      zh: `${showCount(current)} 个请求的状态占 ${showBytes(wanted)}，而可用 ${showBytes(found)}：${showCount(value)} 个占 ${showBytes((wanted * value) / current)}`,
    },
  }
}

/** LMDeploy's goals by the names that rules use: its cache is a ratio of what the weights left. */
export const ratioGoals: Readonly<Record<string, Goal>> = {
  'room-beside-cache': roomBesideCache,
  'fewer-prefill-tokens': fewerPrefillTokens,
  'fewer-states': fewerStates,
}

import type { Facts } from '../facts/sheet.ts'
import type { Text } from '../rules/rule.ts'
import type { Bytes } from '../types.ts'
import { showBytes, showCount } from '../units.ts'
import type { Attempt } from './attempt.ts'
import { numberIn } from './effects/effect.ts'
import type { Remedied } from './index.ts'
import { predictAll, shortOf } from './predict.ts'
import type { Change } from './predict.ts'
import { shardsNow } from './shards.ts'

/** What a card lacks whatever is set on it, and what would be enough. */
export interface Shortfall {
  readonly missing: Bytes
  readonly says: Text
}

/** Levers that take more cards, or other weights: what is left when no setting of this run is enough. */
const BEYOND: ReadonlySet<string> = new Set([
  'tensor_parallel_size',
  'tp',
  'tp_size',
  'pipeline_parallel_size',
  'quantization',
  'parallelize',
  'cpu_offload_gb',
  'dtype',
  'torch_dtype',
])

export const isBeyond = ({ set }: Attempt): boolean => set !== undefined && BEYOND.has(set.change.setting)

/**
 * By how much the settings of this run fall short, all of them together; undefined where one or some of them are enough, or
 * where the log lacks a figure for what one of them moves.
 */
export const shortfallOf = (attempts: readonly Attempt[], { ledgers, ground: { facts } }: Remedied): Shortfall | undefined => {
  const within = attempts.filter(each => !isBeyond(each))
  const [ledger] = ledgers
  if (ledger === undefined || within.length === 0 || within.some(({ worth }) => worth !== 'short')) return undefined
  const changes = within.flatMap(({ set }) => (set === undefined ? [] : [set.change]))
  const all = predictAll(ledger, changes, facts)
  const missing = all === undefined ? 0 : shortOf(all)
  if (missing <= 0) return undefined
  const enough = (more: Change): boolean => {
    const predicted = predictAll(ledger, [...changes, more], facts)
    return predicted !== undefined && shortOf(predicted) === 0
  }
  const ways = [...quantised(facts, enough), ...split(facts, enough), ...smaller(facts, missing)]
  const [en, zh] = [ways.map(way => way.en), ways.map(way => way.zh)]
  const named = changes.map(({ setting, to }) => `${setting} ${String(to)}`).join(', ')
  return {
    missing,
    says: {
      en: `with ${named} ${showBytes(missing)} are still missing${en.length === 0 ? '' : `; enough would be ${en.join(', or ')}`}`,
      zh: `取 ${named} 仍缺 ${showBytes(missing)}${zh.length === 0 ? '' : `；以下任一项足够：${zh.join('；')}`}`,
    },
  }
}

const quantised = (facts: Facts, enough: (more: Change) => boolean): Text[] => {
  const [weights, fp8] = [facts['memory.weights']?.value ?? facts['model.weights-expected']?.value, facts['model.weights-fp8']?.value]
  return fp8 === undefined || weights === undefined || !enough({ setting: 'quantization', from: undefined, to: 'fp8' })
    ? []
    : [{ en: `fp8 weights (${showBytes(fp8)} instead of ${showBytes(weights)})`, zh: `fp8 权重（${showBytes(fp8)}，原为 ${showBytes(weights)}）` }]
}

/** The fewest GPUs, in the numbers that divide the heads of most models. */
const split = (facts: Facts, enough: (more: Change) => boolean): Text[] => {
  const setting = facts.engine?.value === 'lmdeploy' ? 'tp' : facts.engine?.value === 'sglang' ? 'tp_size' : 'tensor_parallel_size'
  const now = shardsNow(facts, numberIn(facts, setting))
  const weights = facts['memory.weights']?.value ?? facts['model.weights-expected']?.value
  if (now === undefined) return []
  const gpus = [2, 4, 8, 16].find(each => each > now && enough({ setting, from: now, to: each }))
  return gpus === undefined || weights === undefined
    ? []
    : [{ en: `${gpus} GPUs (${showBytes((weights * now) / gpus)} of weights on each)`, zh: `${gpus} 张 GPU（每卡权重 ${showBytes((weights * now) / gpus)}）` }]
}

/** A model whose weights are smaller by what is missing. */
const smaller = (facts: Facts, missing: Bytes): Text[] => {
  const weights = facts['memory.weights']?.value ?? facts['model.weights-expected']?.value
  if (weights === undefined || weights <= missing) return []
  const [rest, parameters] = [weights - missing, facts['model.parameters']?.value]
  const share = parameters === undefined || parameters <= 0 ? undefined : Math.floor(((parameters * rest) / weights / 1e9) * 10) / 10
  return [
    share === undefined || share < 0.1
      ? { en: `a model of at most ${showBytes(rest)} of weights`, zh: `权重不超过 ${showBytes(rest)} 的模型` }
      : {
          en: `a model of at most ${showBytes(rest)} of weights on a card (about ${showCount(share)} billion parameters stored as these are)`,
          zh: `每卡权重不超过 ${showBytes(rest)} 的模型（同样存法约 ${showCount(share * 10)} 亿参数）`,
        },
  ]
}

import type { Bytes } from '../../types.ts'
import { GiB, showBytes, showCount } from '../../units.ts'
import type { Setting } from '../launch.ts'
import type { Run } from '../run.ts'
import { sampler } from '../sizes.ts'
import { numberOf, text, written } from './check.ts'
import type { Check } from './check.ts'
import { HALF, HIGHEST, SHARES, changed, needsOf, shareOf } from './needs.ts'
import type { Needs } from './needs.ts'

/** Sums by the model's shape are right within a hundredth or two. */
const CERTAIN = 0.98

const MODEL: Setting = { name: 'model', value: undefined, flag: 'model', line: 0 }
const modelIn = (run: Run): Setting => ({
  ...MODEL,
  flag: run.model ?? 'model',
  line:
    run.launch.call?.model?.line ?? run.launch.words.find(({ text: word }) => word === run.model || word.includes(`=${run.model}`))?.line ?? run.launch.line,
})

/** Weights that are larger than what may hold them. */
export const weightsDoNotFit: Check = {
  id: 'weights-do-not-fit',
  judge: (run, knowledge) => {
    const needs = needsOf(run, knowledge)
    if (needs === undefined) return []
    const { capacity, weights } = needs
    const share = shareOf(run, knowledge)
    const budget = share === undefined ? capacity : share * capacity
    if (CERTAIN * weights <= budget) return []
    const setting = run.settings.get(SHARES[run.engine ?? ''] ?? '')
    const byShare = setting !== undefined && weights <= HIGHEST * capacity
    const [en, zh] =
      share === undefined
        ? [`the card has ${showBytes(capacity)}`, `单卡只有 ${showBytes(capacity)}`]
        : [
            `the engine may use ${showBytes(budget)} (${share} of ${showBytes(capacity)})`,
            `引擎可用 ${showBytes(budget)}（${showBytes(capacity)} 的 ${share}）`,
          ]
    const target = byShare ? setting : modelIn(run)
    return [
      {
        severity: 'error',
        flag: target.flag,
        line: target.line,
        says: text(
          `cannot fit: ${kindOf(run, needs)[0]} take ${showBytes(weights)} on each GPU, and ${en}`,
          `放不下：每张卡上${kindOf(run, needs)[1]}需 ${showBytes(weights)}，而${zh}`,
        ),
        ...changed(byShare ? raised(setting, weights + 2 * GiB, capacity) : undefined, smaller(run, needs, share ?? 0.9)),
      },
    ]
  },
}

const kindOf = (run: Run, { elementBytes }: Needs): readonly [string, string] =>
  elementBytes === 4 ? ['weights of float32', 'float32 权重'] : run.shape?.quantization === undefined ? ['weights', '权重'] : ['weights', '权重']

/** vLLM: what is placed before the KV cache leaves it nothing, or less than one request of full length needs. */
export const cacheDoesNotFit: Check = {
  id: 'cache-does-not-fit',
  judge: (run, knowledge) => {
    const needs = needsOf(run, knowledge)
    const share = shareOf(run, knowledge)
    if (needs === undefined || share === undefined || run.engine !== 'vllm') return []
    const { capacity, weights, token, activation, adapters } = needs
    const budget = share * capacity
    if (CERTAIN * weights > budget) return []
    const before = weights + activation + adapters
    const parts: readonly (readonly [string, string, Bytes])[] = [
      [kindOf(run, needs)[0], kindOf(run, needs)[1], weights],
      ['activations of a step', '一步的激活', activation],
      ['LoRA slots', 'LoRA 槽位', adapters],
    ]
    const sum = (language: 0 | 1): string =>
      parts
        .filter(([, , bytes]) => bytes > 0)
        .map(part => `${part[language]} ${showBytes(part[2])}`)
        .join(language === 0 ? ' + ' : ' + ')
    const of = text(
      `the budget is ${showBytes(budget)} (${share} of ${showBytes(capacity)})`,
      `预算为 ${showBytes(budget)}（${showBytes(capacity)} 的 ${share}）`,
    )
    if (CERTAIN * before > budget) {
      const culprit = adapters > activation ? run.settings.get('max_loras') : run.settings.get('max_num_batched_tokens')
      const target = culprit ?? modelIn(run)
      const room = budget - weights
      const value =
        culprit === undefined
          ? undefined
          : typeof culprit.value === 'number'
            ? Math.floor((culprit.value * room * HALF) / Math.max(adapters, activation))
            : undefined
      return [
        {
          severity: 'error',
          flag: target.flag,
          line: target.line,
          says: text(`cannot fit: ${sum(0)}, and ${of.en}: nothing is left for a KV cache`, `放不下：${sum(1)}，而${of.zh}：没有剩余给 KV 缓存`),
          ...changed(culprit === undefined || value === undefined || value < 1 ? undefined : written(culprit, rounded(value))),
        },
      ]
    }
    const length = run.settings.get('max_model_len')
    if (length === undefined || typeof length.value !== 'number' || token === undefined) return []
    const cache = length.value * token
    if (CERTAIN * (before + cache) <= budget) return []
    const tokens = Math.floor((budget - before) / token / 1024) * 1024
    const setting = run.settings.get('gpu_memory_utilization') ?? {
      flag: run.launch.call === undefined ? '--gpu-memory-utilization' : 'gpu_memory_utilization=',
    }
    return [
      {
        severity: 'error',
        flag: length.flag,
        line: length.line,
        says: text(
          `cannot fit: a request of ${showCount(length.value)} tokens needs ${showBytes(cache)} of KV cache; ${sum(0)} leave ${showBytes(budget - before)} at most, and ${of.en}`,
          `放不下：长度 ${showCount(length.value)} 的请求需要 ${showBytes(cache)} KV 缓存；${sum(1)} 之后最多剩 ${showBytes(budget - before)}，而${of.zh}`,
        ),
        ...changed(raised(setting, before + cache + GiB, capacity), tokens >= 1024 ? written(length, tokens) : undefined),
      },
    ]
  },
}
const rounded = (value: number): number => (value >= 1024 ? 2 ** Math.floor(Math.log2(value)) : value)

const raised = (setting: Pick<Setting, 'flag'>, bytes: Bytes, capacity: Bytes): string | undefined => {
  const value = Math.ceil((bytes / capacity) * 100) / 100
  return value <= HIGHEST ? written(setting, value) : undefined
}

/** More cards, or fewer bits a weight. */
const smaller = (run: Run, { capacity, weights, tensorParallel, elementBytes }: Needs, share: number): string | undefined => {
  const onCommandLine = run.launch.call === undefined && run.harness === undefined
  const full = elementBytes === 4
  const one = (full ? weights / 2 : weights) * tensorParallel
  const room = share * capacity * ROOMY
  const cards = [1, 2, 4, 8, 16].find(size => size >= tensorParallel && (run.shape?.heads ?? 0) % size === 0 && one / size <= room)
  if (cards === undefined || (run.engine === 'transformers' && cards > 1)) return undefined
  const size = run.engine === 'vllm' ? 'tensor-parallel-size' : 'tp'
  const ways = [
    ...(full ? [onCommandLine ? '--dtype bfloat16' : 'dtype=bfloat16'] : []),
    ...(cards > tensorParallel ? [onCommandLine ? `--${size} ${cards}` : `${size === 'tp' ? 'tp' : 'tensor_parallel_size'}=${cards}`] : []),
  ]
  return ways.length === 0 ? undefined : ways.join(' ')
}
const ROOMY = 0.85

/** vLLM: a KV cache whose size is set by hand is not checked against the rest. */
export const cacheByHandTooLarge: Check = {
  id: 'cache-by-hand-too-large',
  judge: (run, knowledge) => {
    const needs = needsOf(run, knowledge)
    const setting = run.settings.get('kv_cache_memory_bytes')
    if (needs === undefined || run.engine !== 'vllm' || setting === undefined || typeof setting.value !== 'number' || run.shape === undefined) return []
    const requests = numberOf(run, 'max_num_seqs') ?? 256
    const step = Math.max(needs.activation, sampler(run.shape, requests))
    const rest = needs.capacity - needs.weights - setting.value
    if (rest >= step + CONTEXT) return []
    const value = Math.floor((needs.capacity * HIGHEST - needs.weights - step) / GiB)
    return [
      {
        severity: CERTAIN * (needs.weights + setting.value) > needs.capacity ? 'error' : 'warning',
        flag: setting.flag,
        line: setting.line,
        says: text(
          `a KV cache of ${showBytes(setting.value)} set by hand beside weights of ${showBytes(needs.weights)} leaves ${showBytes(Math.max(0, rest))} of ${showBytes(needs.capacity)}; a step of ${showCount(requests)} requests takes ${showBytes(step)} beside the CUDA context`,
          `手动指定的 KV 缓存 ${showBytes(setting.value)} 加上权重 ${showBytes(needs.weights)}，在 ${showBytes(needs.capacity)} 中只剩 ${showBytes(Math.max(0, rest))}；${showCount(requests)} 个请求的一步除 CUDA 上下文外还需 ${showBytes(step)}`,
        ),
        ...changed(value >= 1 ? written(setting, setting.flag.endsWith('=') ? value * GiB : `${value}G`) : undefined),
      },
    ]
  },
}
const CONTEXT = 0.5 * GiB

import type { Text } from '../../rules/rule.ts'
import type { Bytes } from '../../types.ts'
import type { Knowledge, Run } from '../run.ts'
import { adapterSlots, stepPeak } from '../sizes.ts'
import { defaultOf, isOn, numberOf, text } from './check.ts'
import type { Judged } from './check.ts'

/** What a launch needs at least, in the order in which it is placed. Sums by the model's shape are right within a hundredth or two. */
export interface Needs {
  readonly capacity: Bytes
  readonly weights: Bytes
  /** Of one token, on one card. */
  readonly token: Bytes | undefined
  readonly activation: Bytes
  readonly adapters: Bytes
  readonly tensorParallel: number
  readonly elementBytes: Bytes
}
/** Undefined without a card or the size of the weights. */
export const needsOf = (run: Run, { card }: Knowledge): Needs | undefined => {
  const weights = run.facts['model.weights-expected']?.value
  if (card === undefined || weights === undefined) return undefined
  const elementBytes = /32|^(?:torch\.)?float$/.test(String(run.settings.get('dtype')?.value ?? '')) ? 4 : 2
  const tensorParallel = numberOf(run, 'tensor_parallel_size', 'tp', 'tp_size') ?? 1
  const [tokens, slots] = [numberOf(run, 'max_num_batched_tokens'), numberOf(run, 'max_loras') ?? 1]
  const rank = numberOf(run, 'max_lora_rank') ?? 16
  const { shape } = run
  return {
    capacity: card.capacity,
    weights,
    token: run.facts['model.kv-bytes-per-token']?.value,
    activation: (shape === undefined || tokens === undefined ? undefined : stepPeak(shape, tokens, elementBytes, tensorParallel)) ?? 0,
    adapters: (shape === undefined || !isOn(run, 'enable_lora') ? undefined : adapterSlots(shape, { slots, rank, elementBytes: 2, tensorParallel })) ?? 0,
    tensorParallel,
    elementBytes,
  }
}

/** The setting that holds an engine's share of the card. */
export const SHARES: Readonly<Record<string, string>> = { vllm: 'gpu_memory_utilization', sglang: 'mem_fraction_static' }
/** vLLM and SGLang plan with a share of the card; undefined where the share is not told, or does not bound the weights. */
export const shareOf = (run: Run, knowledge: Knowledge): number | undefined => {
  if (run.engine !== 'vllm' && run.engine !== 'sglang') return undefined
  const name = SHARES[run.engine] ?? ''
  if (run.settings.has('kv_cache_memory_bytes')) return undefined
  const given = run.settings.get(name)
  if (given !== undefined) return typeof given.value === 'number' && given.value > 0 && given.value <= 1 ? given.value : undefined
  const usual = defaultOf(run, knowledge, name)
  return typeof usual === 'number' ? usual : undefined
}

/** A share that leaves room for what comes beside it. */
export const HIGHEST = 0.9
/** Of a room that bounds a step, what the step may take. */
export const HALF = 0.5

/** Ways out, the first first; nothing where there is none. */
export const changed = (...ways: readonly (string | undefined)[]): Partial<Pick<Judged, 'change'>> => {
  const known = ways.filter(way => way !== undefined)
  const change: Text | undefined = known.length === 0 ? undefined : text(known.join(', or '), known.join('，或 '))
  return change === undefined ? {} : { change }
}

import { quantizationOf } from '../models/quantization.ts'
import type { Quantization } from '../models/quantization.ts'
import type { Bytes, Event } from '../types.ts'
import type { Facts } from './sheet.ts'

/** Over how many GPUs one copy of the model is split. */
export interface Split {
  readonly tensorParallel: number
  readonly pipelineParallel: number
}

const text = (facts: Facts, ...names: readonly string[]): string | undefined =>
  names.map(name => facts[`setting.${name}`]?.value).find((value): value is string => typeof value === 'string')
const number = (facts: Facts, ...names: readonly string[]): number | undefined =>
  names.map(name => facts[`setting.${name}`]?.value).find((value): value is number => typeof value === 'number')

/** Whether the log shows all that this engine was given, its command or a complete echo: what is not there is at its default. */
export const isTold = (events: readonly Event[], facts: Facts): boolean =>
  events.some(
    event =>
      (event.kind === 'settings' && event.complete === true && event.scope === facts.engine?.value) ||
      (event.kind === 'launch' && event.program === facts.engine?.value),
  )

/** Undefined where the log does not tell it, or the layers are spread in another way. */
export const splitOf = (facts: Facts, told: boolean): Split | undefined => {
  const engine = facts.engine?.value
  const other = told ? 1 : undefined
  const tensorParallel =
    engine === 'vllm'
      ? (number(facts, 'tensor_parallel_size') ?? other)
      : engine === 'lmdeploy'
        ? (number(facts, 'tp') ?? other)
        : engine === 'sglang'
          ? (number(facts, 'tp_size', 'tensor_parallel_size') ?? other)
          : engine === 'transformers' && facts['setting.parallelize']?.value !== true && facts['setting.device_map'] === undefined
            ? 1
            : undefined
  // Replicas of attention may share the GPUs of one tensor-parallel group.
  const shared = engine === 'lmdeploy' ? [number(facts, 'dp'), number(facts, 'cp')] : engine === 'sglang' ? [number(facts, 'dp_size')] : []
  if (tensorParallel === undefined || tensorParallel < 1 || shared.some(each => each !== undefined && each > 1)) return undefined
  return { tensorParallel, pipelineParallel: Math.max(1, number(facts, 'pipeline_parallel_size') ?? 1) }
}

/** Bytes of a parameter that is not quantised. Engines load a float32 checkpoint as 16 bit unless they are told otherwise. */
export const plainBytes = (facts: Facts, told: boolean, checkpoint: string | undefined): Bytes | undefined => {
  const given = text(facts, 'dtype', 'torch_dtype')?.replace(/^torch\./, '')
  if (given !== undefined && given !== 'auto') return WIDTHS[given]
  if (facts.engine?.value === 'transformers') return given === 'auto' && checkpoint !== undefined ? WIDTHS[checkpoint] : undefined
  return given === 'auto' || told ? 2 : undefined
}
const WIDTHS: Readonly<Record<string, Bytes>> = { bfloat16: 2, float16: 2, half: 2, float32: 4, float: 4 }

/** The engine's word for how weights are stored, with the width by name or config; undefined: they are not quantised. */
export const quantizationInForce = (facts: Facts, checkpoint: Quantization | undefined): Quantization | undefined => {
  if (facts['setting.load_in_4bit']?.value === true) return quantizationOf('bitsandbytes', 4)
  if (facts['setting.load_in_8bit']?.value === true) return quantizationOf('bitsandbytes', 8)
  const word = text(facts, 'quantization') ?? (facts.engine?.value === 'lmdeploy' ? text(facts, 'model_format') : undefined)
  if (word === undefined || /^(?:none|auto|hf|llama)$/i.test(word)) return checkpoint
  const its = quantizationOf(word)
  // A method with many widths, or the checkpoint's own: that one tells the width.
  return its.bits === undefined || its.method === checkpoint?.method ? (checkpoint ?? its) : its
}

/** How one element of the KV cache is stored; undefined where the log does not tell it or the form has sizes of its own. */
export const cacheElement = (
  facts: Facts,
  told: boolean,
  weights: Bytes | undefined,
): { readonly elementBytes: Bytes; readonly extraPerHead: Bytes } | undefined => {
  const plain = (bytes: Bytes | undefined) => (bytes === undefined ? undefined : { elementBytes: bytes, extraPerHead: 0 })
  switch (facts.engine?.value) {
    case 'vllm':
    case 'sglang': {
      const type = text(facts, 'kv_cache_dtype') ?? (told ? 'auto' : undefined)
      return type === undefined ? undefined : plain(type === 'auto' ? weights : /^(?:fp8|fp8_e4m3|fp8_e5m2|fp8_inc)$/.test(type) ? 1 : WIDTHS[type])
    }
    case 'lmdeploy': {
      const policy = policyOf(facts) ?? (told ? 0 : undefined)
      // A scale and a zero point of 16 bit for each head's keys and for its values.
      if (policy === 8 || policy === 4) return { elementBytes: policy / 8, extraPerHead: 2 * 2 * 2 }
      return policy === 0 ? plain(2) : undefined
    }
    case 'transformers':
      return plain(weights)
    default:
      return undefined
  }
}

/** `0`, or `<QuantPolicy.INT8: 8>` from 0.13 on. */
const policyOf = (facts: Facts): number | undefined => {
  const value = facts['setting.quant_policy']?.value
  if (typeof value === 'number') return value
  const figure = /:\s*(\d+)>$/.exec(String(value ?? ''))?.[1]
  return figure === undefined ? undefined : Number(figure)
}

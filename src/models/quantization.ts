import { first, isObject, text } from './fields.ts'
import type { Config } from './fields.ts'

/** How the matrices of the layers are stored. */
export interface Quantization {
  readonly method: string
  /** Of one weight, scales and zero points counted in; undefined where it is not told. */
  readonly bits?: number
  /** The rest stays in 16 bit. */
  readonly only?: 'experts'
}

/** A scale of 16 bit and a zero point of the weights' own width for each group; 8 bit have a scale a row, as a rule. */
const grouped = (bits: number, group = bits < 8 ? 128 : -1): number => (group > 0 ? bits + (16 + bits) / group : bits)
/** A float32 maximum for 64 weights. */
const NF4 = 4 + 32 / 64
/** A shared exponent of 8 bit for 32 weights. */
const MXFP4 = 4 + 8 / 32
/** A scale of 8 bit for 16 weights. */
const NVFP4 = 4 + 8 / 16

/** What an engine's or a checkpoint's word for it means. */
export const quantizationOf = (word: string, bits?: number, group?: number): Quantization => {
  const method = word.toLowerCase().replaceAll(/[-_]marlin|^auto_/g, '')
  if (method === 'awq') return { method, bits: grouped(bits ?? 4, group) }
  if (method === 'fp8' || /^(?:fbgemm|ptpc)_fp8$/.test(method)) return { method: 'fp8', bits: 8 }
  if (method === 'mxfp4') return { method, bits: MXFP4, only: 'experts' }
  if (method === 'nvfp4' || method === 'modelopt_fp4') return { method: 'nvfp4', bits: NVFP4 }
  if (method === 'bitsandbytes') return { method, bits: bits === 8 ? 8 : NF4 }
  return { method, ...(bits !== undefined && WIDTHS.test(method) ? { bits: grouped(bits, group) } : {}) }
}
/** Methods that store a matrix in as many bits as they say. */
const WIDTHS = /^(?:gptq|compressed-tensors|auto-round|int)$/

/** What `quantization_config` says. */
export const quantizationIn = (config: Config): Quantization | undefined => {
  const given = config['quantization_config'] ?? config['compression_config']
  if (!isObject(given)) return undefined
  const word = text(given, 'quant_method', 'quant_algo') ?? 'unknown'
  const groups = isObject(given['config_groups']) ? Object.values(given['config_groups']) : []
  const weights = groups.map(each => (isObject(each) ? each['weights'] : undefined)).filter(isObject)
  // Groups of different widths: how much of the model each holds is not told.
  if (new Set(weights.map(each => each['num_bits'])).size > 1) return { method: word }
  const told = [given, ...weights]
  const of = (...names: string[]): number | undefined => told.map(each => first(each, ...names)).find(each => each !== undefined)
  const only = keepsAttention(given) ? { only: 'experts' as const } : {}
  const bits = of('bits', 'w_bit', 'num_bits') ?? (given['load_in_8bit'] === true ? 8 : undefined)
  return { ...quantizationOf(word, bits, of('group_size', 'q_group_size')), ...only }
}

/** Attention is left in 16 bit: the experts make up nearly all of the rest. */
const keepsAttention = (given: Config): boolean =>
  [given['ignore'], given['modules_to_not_convert'], given['exclude_modules']].some(
    list => Array.isArray(list) && list.some(each => /self_attn(?:[.*]|$)/.test(String(each))),
  )

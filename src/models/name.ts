import type { Quantization } from './quantization.ts'
import { withoutQuantization } from './quantized-name.ts'

/** A model's name as it is compared: spelling, training stage and quantisation aside. */
export interface ModelName {
  readonly key: string
  /** Without dates and context lengths either: they tell releases apart, as a rule of one shape. */
  readonly loose: string
  readonly quantization: Quantization | undefined
  /** It names a type (`-bf16`), so nothing is quantised, whatever its authors publish. */
  readonly precision: boolean
}

/** Words that name a training stage, a vendor or a format: the shape stays. */
const ASIDE: ReadonlySet<string> = new Set(
  'instruct inst chat it base hf pt thinking reasoning preview text original latest merged sft dpo meta safetensors'.split(' '),
)
const LOOSE = /^(?:\d{4}|\d{6}|\d{8}|\d+[km])$/
const FILE = /(?:-\d{5}-of-\d{5})?\.(?:gguf|safetensors|bin|pth?)$/

/** Reads a name or a path: `Qwen/Qwen2.5-7B-Instruct-AWQ`, `/models/llama3.1-8b/`, `models--Qwen--Qwen2.5-7B/snapshots/a09a3…`, `x-q4_k_m.gguf`. */
export const readName = (given: string): ModelName | undefined => {
  const plain = lastPart(given).toLowerCase()
  const { rest, quantization } = withoutQuantization(plain.replace(FILE, ''))
  // Letters of other scripts would be dropped by what follows, and another name would remain.
  if (/[^ -~]/.test(rest)) return undefined
  const words = wordsOf(rest).filter(word => !ASIDE.has(word))
  const key = words.join(' ')
  return key === '' ? undefined : { key, loose: words.filter(word => !LOOSE.test(word)).join(' '), quantization, precision: PRECISION.test(rest) }
}

/** The part of a path that names the model. */
const lastPart = (given: string): string => {
  const parts = given
    .trim()
    .replaceAll('\\', '/')
    .replace(/\/snapshots\/[^/]+(?=\/|$)/, '')
    .split('/')
    .filter(part => part !== '' && part !== '.')
  const last = parts.at(-1) ?? ''
  return (last.startsWith('models--') ? last.slice(last.lastIndexOf('--') + 2) : last).replace(/@[\w.-]+$/, '')
}

/** `internlm2_5`, `Qwen2___5`, `v3p1` are the dots of names that may not hold any. */
const wordsOf = (name: string): string[] =>
  name
    .replace(PRECISION, ' ')
    .replaceAll(/(?<=\d)(?:_{1,3}|p)(?=\d)/g, '.')
    .replaceAll(/(?<![a-z0-9])v(?=\d)/g, ' ')
    .match(/[a-z]+|\d+(?:\.\d+)*[a-z]*/g) ?? []
const PRECISION = /(?<![a-z0-9])(?:b?f(?:p|loat)?16|f(?:p|loat)?32|half)(?![a-z0-9])/

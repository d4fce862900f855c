import { quantizationOf } from './quantization.ts'
import type { Quantization } from './quantization.ts'

interface Word {
  readonly is: RegExp
  readonly method?: string
}

/** A word of its own: `fp8` in `-FP8-dynamic`, not in `fp80`. */
const word = (source: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`)

/** How checkpoints are called after what was done to their weights; the first figure in such a word is the width. */
const WORDS: readonly Word[] = [
  { is: word('(?:auto)?awq'), method: 'awq' },
  { is: word('gptq(?:model)?'), method: 'gptq' },
  { is: word('w([48])a16'), method: 'compressed-tensors' },
  { is: word('w(8)a8'), method: 'int' },
  { is: word('fp8'), method: 'fp8' },
  { is: word('nvfp4'), method: 'nvfp4' },
  { is: word('mxfp4'), method: 'mxfp4' },
  { is: word('bnb|bitsandbytes|nf4'), method: 'bitsandbytes' },
  // The files of llama.cpp: the width differs from matrix to matrix.
  { is: word('gguf|ggml|(?:ud[-_])?i?q[2-8](?:[-_](?:k|[01]|nl|x{0,2}s|m|x?l)){0,2}'), method: 'gguf' },
  { is: word('exl[23]|eetq|hqq|aqlm|smoothquant|auto[-_]?round|mlx|quip'), method: 'other' },
  { is: word('int([48])|([48])[-_]?bits?'), method: 'int' },
]
/** Words that go with one of these and change nothing of the width. */
const WITH = word('quantized|marlin|dynamic|static|block|per[-_]?(?:tensor|channel|group)|tensor|g(?:32|64|128)|sym|asym|torch|unsloth')

/** Takes the words of quantisation out of a name, and says what they mean. */
export const withoutQuantization = (name: string): { readonly rest: string; readonly quantization: Quantization | undefined } => {
  let rest = name
  let method: string | undefined
  let bits: number | undefined
  for (const { is, method: its } of WORDS) {
    const found = is.exec(rest)
    if (found === null) continue
    method ??= its
    bits ??= Number(found.slice(1).find(each => each !== undefined)) || undefined
    rest = rest.replace(is, ' ')
  }
  if (method === undefined) return { rest, quantization: undefined }
  while (WITH.test(rest)) rest = rest.replace(WITH, ' ')
  return { rest, quantization: quantizationOf(method, bits) }
}

import { expect, test } from 'vitest'
import { knownIn } from './known.ts'

const isQuantized = (...log: readonly string[]): unknown => knownIn(...log)['weights.quantized']?.value
const OUT = 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 112.00 MiB.'
const dies = (path: string): readonly string[] => ['Traceback (most recent call last):', `  File "${path}", line 90, in apply`, '    return self.run(x)', OUT]

test.each([
  ['the command', ['$ vllm serve m --quantization awq', OUT]],
  ['the model’s name', ['$ vllm serve Qwen/Qwen2.5-7B-Instruct-AWQ', OUT]],
  ['a line of the engine', ['[2025-08-19 10:14:02 TP0] Detected fp8 checkpoint.', OUT]],
  ['the failing code', dies('/venv/vllm/model_executor/layers/quantization/mxfp4.py')],
  ['its schemes', dies('/venv/vllm/model_executor/layers/quantization/compressed_tensors/schemes/compressed_tensors_w8a8_int8.py')],
])('told by %s', (_, log) => expect(isQuantized(...log)).toBe(true))

test.each([
  ['nothing', ['$ vllm serve Qwen/Qwen2.5-7B-Instruct', OUT]],
  ['a type that is none', ['$ vllm serve Qwen/Qwen2.5-7B-Instruct --quantization none', OUT]],
  ['the code of weights as they are', dies('/venv/sglang/srt/layers/quantization/unquant.py')],
  ['the code of a cache', dies('/venv/vllm/model_executor/layers/quantization/kv_cache.py')],
])('near miss: %s', (_, log) => expect(isQuantized(...log)).toBeUndefined())

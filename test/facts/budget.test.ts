import { describe, expect, test } from 'vitest'
import { knownIn, valuesOf } from './known.ts'

const PLAN = (share: string, budget: string, activations: string, rest: string) => [
  `INFO 02-20 16:31:27 worker.py:267] the current vLLM instance can use total_gpu_memory (23.69GiB) x gpu_memory_utilization (${share}) = ${budget}GiB`,
  `INFO 02-20 16:31:27 worker.py:267] model weights take 14.25GiB; non_torch_memory takes 0.06GiB; PyTorch activation peak memory takes ${activations}GiB; the rest of the memory reserved for KV Cache is ${rest}GiB.`,
]
const NONE = 'ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization` when initializing the engine.'
const SHORT = (wanted: number, found: number) =>
  `ValueError: The model's max seq len (${wanted}) is larger than the maximum number of tokens that can be stored in KV cache (${found}). Try increasing \`gpu_memory_utilization\` or decreasing \`max_model_len\` when initializing the engine.`

describe('the profiled peak beside what the cache lacks', () => {
  const of = (...log: readonly string[]) => valuesOf(knownIn(...log), 'memory.activations', 'memory.activations-decide')
  test('no cache at all: without the peak there would be one', () => {
    expect(of(...PLAN('0.65', '15.40', '1.40', '-0.31'), NONE)).toEqual({ 'memory.activations': 1.4, 'memory.activations-decide': true })
  })
  test('no cache at all: the weights alone are more than the budget', () => {
    expect(of(...PLAN('0.55', '13.03', '1.40', '-2.68'), NONE)['memory.activations-decide']).toBe(false)
  })
  // The cache holds 60672 tokens in 3.24 GiB: 10000 more are 0.53 GiB, 40000 more 2.14.
  test('a cache that is too short, by little or by much', () => {
    const log = [...PLAN('0.80', '18.95', '1.40', '3.24'), 'INFO 02-20 16:31:27 executor_base.py:110] # CUDA blocks: 3792, # CPU blocks: 4681']
    expect(of(...log, SHORT(70_672, 60_672))['memory.activations-decide']).toBe(true)
    expect(of(...log, SHORT(100_672, 60_672))['memory.activations-decide']).toBe(false)
  })
  test('a run that was not refused asks nothing', () => {
    expect(of(...PLAN('0.80', '18.95', '1.40', '3.24'))['memory.activations-decide']).toBeUndefined()
  })
  test('0.6.4 prints weights and activations as one peak, and what was in use before', () => {
    const facts = knownIn(
      'INFO 11-18 10:03:25 model_runner.py:1077] Loading model weights took 14.9888 GB',
      'INFO 11-18 10:03:31 worker.py:235] Memory profiling results: total_gpu_memory=79.11GiB initial_memory_usage=15.12GiB peak_torch_memory=16.60GiB memory_usage_post_profile=15.23Gib non_torch_memory=0.22GiB kv_cache_size=54.38GiB gpu_memory_utilization=0.90',
    )
    expect(valuesOf(facts, 'memory.activations', 'memory.torch-peak', 'memory.in-use-before')).toEqual({
      'memory.activations': 1.61,
      'memory.torch-peak': 16.6,
      'memory.in-use-before': 15.12,
    })
  })
})

describe('a budget that does not count the other processes', () => {
  const oom = (others: string, own: string) =>
    `ERROR 02-20 16:31:28 engine.py:389] torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 76.00 MiB. GPU 0 has a total capacity of 23.69 GiB of which 61.31 MiB is free. Process 90412 has ${others} GiB memory in use. Including non-PyTorch memory, this process has ${own} GiB memory in use. Of the allocated memory ${own} GiB is allocated by PyTorch, and 0 bytes is reserved by PyTorch but unallocated.`
  test.each([
    ['7.21', '16.42', true],
    ['5.00', '18.63', false],
  ])('%s GiB of others beside 17.77', (others, own, overlaps) => {
    expect(knownIn(...PLAN('0.75', '17.77', '1.40', '2.06'), oom(others, own))['memory.budget-overlaps']?.value).toBe(overlaps)
  })
})

describe('CUDA graphs beside what was missing', () => {
  const oom = (asked: string) =>
    `ERROR 04-09 08:47:33 [core.py:343] torch.OutOfMemoryError: CUDA out of memory. Tried to allocate ${asked} GiB. GPU 0 has a total capacity of 44.45 GiB of which 0.30 GiB is free.`
  const graphs = 'INFO 04-09 08:42:50 [gpu_model_runner.py:1534] Graph capturing finished in 41 secs, took 2.41 GiB'
  test.each([
    ['2.60', true],
    ['2.80', false],
  ])('%s GiB asked, 0.30 free and 2.41 in graphs', (asked, decides) => {
    expect(knownIn(graphs, oom(asked))['memory.capture-decides']?.value).toBe(decides)
  })
  test('without a capture there is nothing to compare', () => {
    expect(knownIn(oom('2.60'))['memory.capture-decides']).toBeUndefined()
  })
})

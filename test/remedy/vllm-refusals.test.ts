import { expect, test } from 'vitest'
import { reportOf } from '../render/report.ts'

/** What the fixes of the first cause set, in their order. */
const setBy = (...log: readonly string[]): unknown[] =>
  (reportOf({ 'server.log': log }).findings[0]?.fixes ?? []).flatMap(({ set }) => Object.entries(set).map(([name, { to }]) => `${name} ${to}`))
/** The settings that its fixes name, with a value or without. */
const namedBy = (...log: readonly string[]): unknown[] => (reportOf({ 'server.log': log }).findings[0]?.fixes ?? []).map(({ spelled }) => spelled.cli)

const TOO_SHORT =
  "ValueError: To serve at least one request with the model's max seq len (131072), (1.34 GiB KV cache is needed, which is larger than the available KV cache memory (0.3 GiB). Based on the available memory, the estimated maximum model length is 29344."

test('fewer state blocks than sequences', () => {
  const refused = (found: number) =>
    `ValueError: max_num_seqs (1024) exceeds available Mamba cache blocks (${found}). Each decode sequence requires one Mamba cache block`
  expect(setBy('$ vllm serve m', refused(690))[0]).toBe('max_num_seqs 690')
  expect(setBy('$ vllm serve m', refused(0))).not.toContain('max_num_seqs 0')
  expect(setBy('$ vllm serve m', refused(690)).join()).not.toContain('max_model_len')
})

test('options whose command was left out', () => {
  const options = ['--tensor-parallel-size 4 \\', '--kv-cache-dtype fp8_ds_mla \\', '--gpu-memory-utilization 0.97 \\', '--trust-remote-code']
  expect(setBy(...options, TOO_SHORT)).toEqual(['max_model_len 29344', 'tensor_parallel_size 8'])
  expect(namedBy(...options, TOO_SHORT)).not.toContain('--gpu-memory-utilization')
  expect(namedBy(TOO_SHORT)).toContain('--gpu-memory-utilization')
})

test('one image for each sequence: V0 with an encoder of its own', () => {
  const ran = (...lines: readonly string[]) => [
    'INFO 02-14 10:03:10 model_runner.py:1025] Loading model weights took 10.0714 GB',
    ...lines,
    'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.95 GiB. GPU 1 has a total capacity of 22.09 GiB of which 758.44 MiB is free. Process 71 has 21.35 GiB memory in use. Of the allocated memory 20.90 GiB is allocated by PyTorch, and 85.19 MiB is reserved by PyTorch but unallocated.',
  ]
  expect(setBy(...ran('INFO 02-14 10:03:18 enc_dec_model_runner.py:280] Starting profile run for multi-modal models.'))).toEqual(['max_num_seqs 16'])
  const others = setBy(
    ...ran(
      'INFO 02-14 10:03:18 [gpu_model_runner.py:1620] Encoder cache will be initialized with a budget of 16384 tokens, and profiled with 29 image items of the maximum feature size.',
    ),
  )
  expect(others.join()).toContain('mm_processor_kwargs')
  expect(others.join()).not.toContain('max_num_seqs')
})

const CONFIG = (type: string) =>
  `INFO 01-11 15:51:02 llm_engine.py:70] Initializing an LLM engine with config: model='m', tokenizer='m', dtype=torch.float16, max_seq_len=4096, tensor_parallel_size=1, quantization=None, enforce_eager=False, ${type}seed=0)`
const REFUSED =
  "ValueError: The model's max seq len (4096) is larger than the maximum number of tokens that can be stored in KV cache (3664). Try increasing `gpu_memory_utilization` or decreasing `max_model_len` when initializing the engine."
test('a release whose configuration has no type of the cache takes none', () => {
  expect(namedBy(CONFIG(''), REFUSED).join()).not.toContain('kv-cache-dtype')
  expect(namedBy(CONFIG('kv_cache_dtype=auto, device_config=cuda, '), REFUSED).join()).toContain('kv-cache-dtype')
})

test('another server inside the budget of 0.6.4', () => {
  const measured = (used: number) =>
    `INFO 11-18 10:03:31 worker.py:235] Memory profiling results: total_gpu_memory=79.15GiB initial_memory_usage=${used}GiB peak_torch_memory=10.60GiB memory_usage_post_profile=68.23GiB non_torch_memory=58.22GiB kv_cache_size=-53.00GiB gpu_memory_utilization=0.20`
  const evidence = (used: number) =>
    reportOf({
      'server.log': [
        'INFO 11-18 10:03:10 model_runner.py:1072] Loading model weights took 9.3800 GB',
        measured(used),
        'ValueError: No available memory for the cache blocks.',
      ],
    })
      .findings[0]?.evidence.map(({ says }) => says.en)
      .join()
  expect(evidence(68.01)).toContain('about 57.63 GiB more than this model')
  expect(evidence(10.4)).not.toContain('more than this model')
})

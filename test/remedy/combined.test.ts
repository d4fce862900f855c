import { describe, expect, test } from 'vitest'
import { fits } from '../../src/remedy/predict.ts'
import type { FindingReport } from '../../src/report.ts'
import { GiB } from '../../src/units.ts'
import { fixtureReports, reportOf } from '../render/report.ts'

const SMI = ['index, name, memory.total [MiB], memory.used [MiB]', '0, NVIDIA GeForce RTX 4090, 24564 MiB, 16 MiB']
/** A start that has nothing left for its cache: 0.8 x 23.65 GiB = 18.92, weights 15.3, and a peak of what is left. */
const refused = (length: number, cache: string, weights = '15.3'): FindingReport => {
  const { findings } = reportOf({
    'server.log': [
      `$ vllm serve Qwen/Qwen2.5-14B-Instruct-GPTQ-Int8 --gpu-memory-utilization 0.8 --max-num-batched-tokens 32768 --max-model-len ${length}`,
      '(APIServer pid=7) INFO 11-21 12:38:32 [api_utils.py:339]  version 0.24.0',
      `(APIServer pid=7) INFO 11-21 12:38:32 [api_utils.py:270] non-default args: {'model_tag': 'Qwen/Qwen2.5-14B-Instruct-GPTQ-Int8', 'model': 'Qwen/Qwen2.5-14B-Instruct-GPTQ-Int8', 'max_model_len': ${length}, 'gpu_memory_utilization': 0.8, 'max_num_batched_tokens': 32768, 'max_num_seqs': 256}`,
      '(APIServer pid=7) INFO 11-21 12:38:33 [scheduler.py:252] Chunked prefill is enabled with max_num_batched_tokens=32768.',
      `(EngineCore pid=8) INFO 11-21 12:38:40 [core.py:106] Initializing a V1 LLM engine (v0.24.0) with config: model='Qwen/Qwen2.5-14B-Instruct-GPTQ-Int8', dtype=torch.float16, max_seq_len=${length}, tensor_parallel_size=1, quantization=gptq_marlin, enforce_eager=False, kv_cache_dtype=auto)`,
      `(EngineCore pid=8) INFO 11-21 12:38:50 [gpu_model_runner.py:4700] Model loading took ${weights} GiB memory and 8.1 seconds`,
      `(EngineCore pid=8) INFO 11-21 12:38:58 [gpu_worker.py:298] Available KV cache memory: ${cache} GiB`,
      '(EngineCore pid=8) ERROR 11-21 12:38:58 [core.py:1231] ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization` when initializing the engine.',
    ],
    'smi.csv': SMI,
  })
  const first = findings.find(({ rule }) => rule === 'vllm/no-kv-cache-memory')
  if (first === undefined) throw new Error('another finding')
  return first
}

describe('where no change is enough alone', () => {
  const [fix, ...others] = refused(32_768, '-0.40').fixes
  test('those that are together stand first, in one command with one ledger', () => {
    expect(fix?.set).toEqual({ gpu_memory_utilization: { from: 0.8, to: 0.95 }, max_num_batched_tokens: { from: 32_768, to: 2048 } })
    expect(fix?.command?.after).toBe(
      'vllm serve Qwen/Qwen2.5-14B-Instruct-GPTQ-Int8 --gpu-memory-utilization 0.95 --max-num-batched-tokens 2048 --max-model-len 32768',
    )
    expect(fix?.spelled).toMatchObject({
      cli: '--gpu-memory-utilization 0.95 --max-num-batched-tokens 2048',
      python: 'gpu_memory_utilization=0.95, max_num_batched_tokens=2048',
    })
    expect(fix?.predicted).toHaveLength(1)
    // 0.95 x 23.65 - 15.3 - 0.58 of sampler; 32768 tokens x 192 KiB = 6 GiB are needed
    const cache = fix?.predicted[0]?.parts.find(({ what }) => what === 'kv-cache')?.bytes ?? 0
    expect(cache / GiB).toBeCloseTo(6.59, 1)
    expect(fix?.why?.en).toMatch(/^none of these is enough alone; .*one request of full length needs 6 GiB$/)
    expect(fix?.scores).toBe(false)
  })
  test('and none of them stands alone', () => {
    for (const { set } of others) for (const name of ['gpu_memory_utilization', 'max_num_batched_tokens', 'max_model_len']) expect(set).not.toHaveProperty(name)
  })
  test('the context is cut only as far as it must be', () => {
    const [longer] = refused(131_072, '-0.40').fixes
    expect(Object.keys(longer?.set ?? {}).toSorted()).toEqual(['gpu_memory_utilization', 'max_model_len', 'max_num_batched_tokens'])
    const to = longer?.set['max_model_len']?.to
    const cache = longer?.predicted[0]?.parts.find(({ what }) => what === 'kv-cache')?.bytes ?? 0
    expect(to).toBe(Math.floor(cache / 196_608 / 16) * 16)
  })
  test('one that is enough stands alone', () => {
    // 1.5 GiB for 8192 tokens and 0.4 that are lacking: 0.1 of the card
    expect(refused(8192, '-0.40').fixes[0]?.set).toEqual({ gpu_memory_utilization: { from: 0.8, to: 0.9 } })
  })
})

describe('where all together are not enough', () => {
  const [first] = fixtureReports().find(([name]) => name === 'engine-vllm-weights')?.[1].findings ?? []
  test('it is said by how much, and what would be', () => {
    // 0.95 x 139.8 - 131.45 - 0.98 of sampler = 0.38 GiB, and 4096 tokens need 1.25 GiB
    expect((first?.shortfall?.missing ?? 0) / GiB).toBeCloseTo(0.86, 1)
    expect(first?.shortfall?.says.en).toBe(
      'with gpu_memory_utilization 0.95, max_num_batched_tokens 2048, max_model_len 4096 883 MiB are still missing; enough would be fp8 weights (67.66 GiB instead of 131.4 GiB), or 2 GPUs (65.72 GiB of weights on each), or a model of at most 130.6 GiB of weights on a card (about 70 billion parameters stored as these are)',
    )
    expect(first?.fixes.map(({ set }) => Object.keys(set))).toEqual([['tensor_parallel_size'], ['quantization']])
  })
  test('a run that can be mended is not short', () => expect(refused(32_768, '-0.40').shortfall).toBeUndefined())
})

test('a fix of any fixture that has a predicted ledger fits, and what can change scores is first only where nothing else is', () => {
  for (const [name, { findings }] of fixtureReports())
    for (const { fixes } of findings) {
      for (const { predicted } of fixes) for (const each of predicted) expect(fits(each), name).toBe(true)
      if (fixes.some(({ scores }) => !scores)) expect(fixes[0]?.scores, name).toBe(false)
    }
})

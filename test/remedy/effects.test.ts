import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/facts/sheet.ts'
import type { Holding, Ledger } from '../../src/ledger/index.ts'
import { fits, predict, predictAll } from '../../src/remedy/predict.ts'
import { GiB } from '../../src/units.ts'

const ledger = (parts: Partial<Record<Holding, number>>): Ledger => ({
  gpu: 0,
  capacity: Object.values(parts).reduce((sum, each) => sum + each * GiB, 0),
  parts: Object.entries(parts).map(([what, size]) => ({ what: what as Holding, bytes: size * GiB, from: [] })),
  unexplained: 0,
})
const facts = (values: Readonly<Record<string, unknown>>): Facts =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, from: [] }])) as Facts
const shown = (each: ReturnType<typeof predict>) =>
  each && {
    ...Object.fromEntries(each.parts.map(({ what, bytes }) => [what, Math.round((bytes / GiB) * 100) / 100])),
    ...(each.asked === undefined ? {} : { asked: Math.round((each.asked / GiB) * 100) / 100 }),
  }

describe('fewer tokens a step', () => {
  const VLLM = { engine: 'vllm', 'failure.kind': 'oom', 'failure.step': 'serve', 'failure.requested': 4 * GiB, 'failure.tensor': 'logprobs' }
  const BUDGET = { 'engine.version': '0.24.0', 'setting.gpu_memory_utilization': 0.9, 'memory.weights': 15 * GiB, 'memory.kv-cache': 54 * GiB }
  test('vLLM: the pass, what it asked for, and the peak that the cache gets', () => {
    // 0.9 x 80 - 15 - 54 = 3 GiB of peak: a quarter of it is left
    const before = ledger({ weights: 15, 'kv-cache': 54, activations: 4, context: 4, free: 3 })
    expect(shown(predict(before, 'max_num_batched_tokens', 8192, 2048, facts({ ...VLLM, ...BUDGET })))).toEqual({
      weights: 15,
      'kv-cache': 56.25,
      activations: 1,
      context: 4,
      free: 3.75,
      asked: 1,
    })
  })
  test('a sampler keeps its part of the peak', () => {
    const before = ledger({ weights: 15, 'kv-cache': 54, activations: 4, context: 4, free: 3 })
    // 256 x 131072 x 16 bytes = 0.5 GiB
    const known = facts({ ...VLLM, ...BUDGET, 'model.vocabulary': 131_072, 'setting.max_num_seqs': 256 })
    expect(shown(predict(before, 'max_num_batched_tokens', 8192, 512, known))).toMatchObject({ 'kv-cache': 56.5 })
  })
  test('what was asked for stays where it has no row a token', () => {
    const before = ledger({ weights: 15, 'kv-cache': 54, activations: 4, context: 4, free: 3 })
    expect(shown(predict(before, 'max_num_batched_tokens', 8192, 2048, facts({ ...VLLM, ...BUDGET, 'failure.tensor': 'sampling' })))).toMatchObject({
      asked: 4,
    })
  })
  test('where the budget is not in the log, what the cache gains is not told', () => {
    const before = ledger({ weights: 15, 'kv-cache': 54, activations: 4, context: 4, free: 3 })
    expect(predict(before, 'max_num_batched_tokens', 8192, 2048, facts(VLLM))).toBeUndefined()
  })
  test('more tokens are not in proportion', () => {
    const before = ledger({ weights: 15, 'kv-cache': 54, activations: 4, context: 4, free: 3 })
    expect(predict(before, 'max_num_batched_tokens', 8192, 16_384, facts({ ...VLLM, ...BUDGET }))).toBeUndefined()
  })
  test('the profile run failed: the plan of the one that gets through', () => {
    const before = ledger({ weights: 15, activations: 32, context: 1, unallocated: 8, free: 84 })
    const known = facts({ ...VLLM, 'failure.step': 'profile', 'failure.requested': 112 * GiB, 'setting.gpu_memory_utilization': 0.9 })
    // (32 + 1.5 x 112) / 4 = 50; 0.9 x 140 - 15 - 50 - 1 = 60
    const after = predict(before, 'max_num_batched_tokens', 2_097_152, 524_288, known)
    expect(shown(after)).toEqual({ weights: 15, 'kv-cache': 60, activations: 50, context: 1, free: 14, unallocated: 0, asked: 0 })
    expect(after && fits(after)).toBe(true)
    const still = predict(before, 'max_num_batched_tokens', 2_097_152, 1_572_864, known)
    expect(still && fits(still)).toBe(false)
  })
  test("LMDeploy's PyTorch engine: the room kept for a step goes to the cache by its ratio", () => {
    const before = ledger({ weights: 15, 'kv-cache': 54, activations: 4, context: 4, free: 3 })
    const known = facts({
      engine: 'lmdeploy',
      'engine.backend': 'pytorch',
      'engine.version': '0.9.2',
      'model.vocabulary': 131_072,
      'setting.max_prefill_token_num': 8192,
      'setting.max_batch_size': 1024,
      'setting.cache_max_entry_count': 0.8,
      'failure.kind': 'oom',
      'failure.step': 'prefill',
      'failure.tensor': 'logits',
      'failure.requested': 4 * GiB,
    })
    // (8192 - 2048) x 131072 x 2 bytes = 1.5 GiB, of which the cache gets 0.8
    expect(shown(predict(before, 'max_prefill_token_num', 8192, 2048, known))).toMatchObject({ 'kv-cache': 55.2, activations: 1, asked: 1, free: 4.8 })
    const { 'engine.version': _, ...unknown } = known
    expect(predict(before, 'max_prefill_token_num', 8192, 2048, unknown)).toBeUndefined()
  })
  test('SGLang: a share given by hand stays, its own choice moves', () => {
    const before = ledger({ weights: 15, 'kv-cache': 50, activations: 6, context: 4, free: 5 })
    const known = (share: number) =>
      facts({
        engine: 'sglang',
        'memory.free-at-start': 40 * GiB,
        'setting.mem_fraction_static': share,
        'setting.chunked_prefill_size': 8192,
        'setting.disable_cuda_graph': true,
        'failure.step': 'prefill',
        'failure.tensor': 'activation',
        'failure.requested': 4 * GiB,
      })
    expect(shown(predict(before, 'chunked_prefill_size', 8192, 4096, known(0.9)))).toMatchObject({ 'kv-cache': 50, activations: 3, free: 8, asked: 2 })
    // 0.5 + 12 + 0.125 GiB of 40 are kept: 0.684; 6 GiB less for 4096 tokens
    expect(shown(predict(before, 'chunked_prefill_size', 8192, 4096, known(0.684)))).toMatchObject({ 'kv-cache': 56.02, activations: 3, asked: 2 })
  })
})

describe('fewer requests', () => {
  const before = ledger({ weights: 15, 'kv-cache': 54, context: 4, free: 0.2 })
  const asked = (bytes: number) =>
    facts({ engine: 'vllm', 'failure.tensor': 'sampling', 'failure.requested': bytes, 'model.vocabulary': 131_072, 'setting.max_num_seqs': 1024 })
  test('a row each was asked for', () => {
    expect(shown(predict(before, 'max_num_seqs', 1024, 256, asked(1024 * 131_072 * 4)))).toMatchObject({ asked: 0.13 })
  })
  test('something else was asked for: it does not follow', () => expect(predict(before, 'max_num_seqs', 1024, 256, asked(3.7 * GiB))).toBeUndefined())
})

describe('plain Hugging Face code', () => {
  test('everything that a pass holds follows the batch, the weights do not', () => {
    const known = facts({ engine: 'transformers', 'failure.requested': 64 * GiB })
    expect(shown(predict(ledger({ weights: 2, activations: 16, free: 62 }), 'batch_size', 64, 8, known))).toEqual({
      weights: 2,
      activations: 2,
      free: 76,
      asked: 8,
    })
  })
})

describe('smaller weights', () => {
  const REFUSED = {
    engine: 'vllm',
    'failure.kind': 'refusal',
    'failure.refusal': 'no-kv-cache-memory',
    'memory.weights': 60 * GiB,
    'memory.kv-cache': -2 * GiB,
    'setting.max_model_len': 8192,
  }
  const before = ledger({ weights: 60, activations: 4, free: 16 })
  test('over two GPUs: the cache gets what they leave', () => {
    expect(shown(predict(before, 'tensor_parallel_size', 1, 2, facts(REFUSED)))).toEqual({ weights: 30, 'kv-cache': 28, activations: 4, free: 18 })
  })
  test('fp8 on load, by the model’s shape; without it nothing is said', () => {
    expect(shown(predict(before, 'quantization', undefined, 'fp8', facts({ ...REFUSED, 'model.weights-fp8': 32 * GiB })))).toMatchObject({
      weights: 32,
      'kv-cache': 26,
    })
    expect(predict(before, 'quantization', undefined, 'fp8', facts(REFUSED))).toBeUndefined()
  })
  test('a narrower type: what passes hold follows', () => {
    expect(shown(predict(before, 'dtype', 'torch.float32', 'bfloat16', facts(REFUSED)))).toEqual({ weights: 30, 'kv-cache': 30, activations: 2, free: 18 })
  })
  test('while they load, all of them count, not those that were there', () => {
    const loading = facts({
      engine: 'vllm',
      'failure.kind': 'oom',
      'failure.step': 'load-weights',
      'failure.requested': GiB,
      'model.weights-expected': 140 * GiB,
    })
    const after = [2, 4].map(gpus => predict(ledger({ weights: 79, context: 0.5, free: 0.5 }), 'tensor_parallel_size', 1, gpus, loading))
    expect(after.map(shown)).toEqual([
      { weights: 70, context: 0.5, free: 9.5, asked: 0 },
      { weights: 35, context: 0.5, free: 44.5, asked: 0 },
    ])
  })
  test('a narrower cache holds more, and a request needs less of it', () => {
    const after = predict(
      ledger({ weights: 60, 'kv-cache': 5, free: 15 }),
      'kv_cache_dtype',
      'auto',
      'fp8',
      facts({ ...REFUSED, 'failure.refusal': 'kv-cache-too-short', 'failure.wanted': 8 * GiB }),
    )
    expect(after).toMatchObject({ denser: 2, needs: 4 * GiB })
    expect(after && fits(after)).toBe(true)
  })
})

test('several changes one after the other', () => {
  const known = facts({
    engine: 'vllm',
    'failure.kind': 'oom',
    'failure.step': 'capture-graphs',
    'failure.requested': GiB,
    'setting.gpu_memory_utilization': 0.95,
  })
  const after = predictAll(
    ledger({ weights: 15, 'kv-cache': 60, graphs: 1, free: 4 }),
    [
      { setting: 'gpu_memory_utilization', from: 0.95, to: 0.9 },
      { setting: 'enforce_eager', from: false, to: true },
    ],
    known,
  )
  expect(shown(after)).toEqual({ weights: 15, 'kv-cache': 56, graphs: 0, free: 9, asked: 1 })
  expect(predictAll(ledger({ weights: 15, 'kv-cache': 60, free: 4 }), [{ setting: 'unheard_of', from: 1, to: 2 }], known)).toBeUndefined()
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readInputs } from '../../src/analyze.ts'
import { compare } from '../../src/compare/index.ts'
import type { Comparison } from '../../src/compare/index.ts'
import { sideOf } from '../../src/compare/side.ts'
import type { Side } from '../../src/compare/side.ts'
import { diagnoseEpisodes, open } from '../../src/diagnose.ts'
import { ourRules } from '../../src/rules/ours.ts'

const rules = ourRules()
const side = async (name: string): Promise<Side> => {
  const { read } = await readInputs([`fixtures/${name}`], { rules })
  return sideOf(diagnoseEpisodes(read, rules)) as Side
}
const between = async (good: string, bad: string): Promise<Comparison> => compare(await side(good), await side(bad), rules.flags)
const first = ({ differences: [difference] }: Comparison): string | undefined =>
  difference && `${difference.name} ${String(difference.good.value)} → ${String(difference.bad.value)}: ${difference.bearing}`

/** A run that failed and the same one mended: what was changed stands first. */
const TWINS: readonly (readonly [fixed: string, failed: string, first: string])[] = [
  ['engine-lm-eval-hf-batch-fixed', 'engine-lm-eval-hf-batch', 'batch_size 8 → 64: explains'],
  ['engine-lm-eval-vllm-fixed', 'engine-lm-eval-vllm', 'gpu_memory_utilization 0.85 → 0.97: explains'],
  ['engine-lmdeploy-turbomind-ratio-fixed', 'engine-lmdeploy-turbomind-ratio', 'cache_max_entry_count 0.8 → 0.99: moves'],
  ['engine-vllm-float32-fixed', 'engine-vllm-float32', 'dtype torch.bfloat16 → torch.float32: moves'],
  ['engine-vllm-graphs-fixed-eager', 'engine-vllm-graphs', 'enforce_eager true → false: explains'],
  ['engine-vllm-no-kv-fixed', 'engine-vllm-no-kv', 'gpu_memory_utilization 0.35 → 0.1: explains'],
  ['engine-vllm-profile-fixed', 'engine-vllm-profile', 'max_num_batched_tokens 16384 → 2097152: explains'],
  ['engine-vllm-prompt-logprobs-fixed', 'engine-vllm-prompt-logprobs', 'max_num_batched_tokens 2048 → 32768: explains'],
  ['engine-vllm-startup-free-fixed', 'engine-vllm-startup-free', 'gpu_memory_utilization 0.5 → 0.92: explains'],
  ['engine-vllm-weights-fixed-fp8', 'engine-vllm-weights', 'quantization fp8 → undefined: explains'],
  ['engine-vllm-weights-fixed-tp2', 'engine-vllm-weights', 'tensor_parallel_size 2 → 1: explains'],
]

describe('twins of our captures', () => {
  test.each(TWINS)('%s and %s: %s', async (fixed, failed, expected) => {
    expect(first(await between(fixed, failed))).toBe(expected)
  })
  test.each(TWINS.filter(([fixed]) => !fixed.includes('float32')))('the other way round it was mended by the same: %s, %s', async (fixed, failed, expected) => {
    const comparison = await between(failed, fixed)
    expect(first(comparison)).toBe(expected)
    expect(comparison.mended).toBe(true)
  })
})

describe('what else may differ', () => {
  test('another process', async () => {
    expect(first(await between('engine-vllm-healthy', 'engine-vllm-second-server'))).toMatch(/^memory\.others undefined → [\d.]+: explains$/)
  })
  test('another process that may have been there before, for all that the log tells', async () => {
    const { differences } = await between('engine-vllm-startup-free-fixed', 'engine-vllm-startup-free')
    expect(differences.find(({ name }) => name === 'memory.others')?.bearing).toBe('unknown')
  })
  test('another process that the good run’s ledger leaves no room for', async () => {
    const { differences } = await between('engine-vllm-healthy', 'engine-vllm-startup-free')
    expect(differences.find(({ name }) => name === 'memory.others')?.bearing).toBe('explains')
  })
  test('nothing: a run and itself', async () => {
    const comparison = await between('engine-vllm-healthy', 'engine-vllm-healthy')
    expect([comparison.differences, comparison.follow]).toEqual([[], []])
  })
  test('defaults of another release', async () => {
    const log = readFileSync('fixtures/engine-vllm-healthy/server.log', 'utf8')
    const [before, after] = ['0.19.0', '0.24.0'].map(release => {
      const reading = open(`${release}.log`)
      reading.read(new TextEncoder().encode(log.replaceAll('0.24.0', release)))
      return sideOf(diagnoseEpisodes([reading.end()], rules)) as Side
    })
    const { differences } = compare(before as Side, after as Side, rules.flags)
    const named = differences.map(({ name, good, bad }) => `${name} ${String(good.value)} → ${String(bad.value)}`)
    expect(named).toContain('engine.version 0.19.0 → 0.24.0')
    expect(named).toContain('gpu_memory_utilization 0.9 → 0.92')
  })
  test('two failures', async () => {
    const comparison = await between('engine-vllm-no-kv', 'engine-vllm-max-len')
    expect([comparison.good.failed, comparison.bad.failed, comparison.mended]).toEqual([true, true, false])
  })
})

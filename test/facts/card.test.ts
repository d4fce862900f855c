import { describe, expect, test } from 'vitest'
import { cardBetween } from '../../src/facts/card-sizes.ts'
import { GiB } from '../../src/units.ts'
import { fixtureReports, reportOf } from '../render/report.ts'

const factsOf = (log: readonly string[]) => reportOf({ 'server.log': log }).episodes[0]?.facts ?? {}
const served = (share: number, weights: string, cache: string, more: readonly string[] = [], version = '0.24.0'): string[] => [
  `(APIServer pid=7) INFO 11-21 12:38:32 [api_utils.py:270] non-default args: {'model_tag': 'm', 'gpu_memory_utilization': ${share}}`,
  `(EngineCore pid=8) INFO 11-21 12:38:40 [core.py:106] Initializing a V1 LLM engine (v${version}) with config: model='m', max_seq_len=8192, enforce_eager=False)`,
  `(EngineCore pid=8) INFO 11-21 12:38:50 [gpu_model_runner.py:4700] Model loading took ${weights} GiB memory and 8.1 seconds`,
  ...more,
  `(EngineCore pid=8) INFO 11-21 12:38:58 [gpu_worker.py:298] Available KV cache memory: ${cache} GiB`,
  '(APIServer pid=7) INFO:     Application startup complete.',
]

describe('a size between two bounds', () => {
  test.each([
    [138, 143, 'H200', 139.8],
    [22.5, 26, 'A30 / RTX 4090 / RTX 3090 / RTX A5000', 23.64],
    [78, 84, 'H100 / A100 80GB', 79.15],
  ])('%d to %d GiB', (low, high, name, size) => expect(cardBetween(low * GiB, high * GiB)).toEqual({ name, size: size * GiB }))
  test('cards of several sizes tell none', () => expect(cardBetween(42 * GiB, 48 * GiB)).toBeUndefined())
  test('no card is that large', () => expect(cardBetween(100 * GiB, 120 * GiB)).toBeUndefined())
})

describe("vLLM's budget", () => {
  test('tells the card where one size holds it', () => {
    // (15.0 + 112.28) / 0.92 = 138.3 GiB and a peak
    expect(factsOf(served(0.92, '15.0', '112.28'))).toMatchObject({
      'card.size': { value: 139.8 * GiB },
      'card.name': { value: 'H200' },
      'card.size-from': { value: 'budget' },
    })
  })
  test('not where a larger card would do', () => expect(factsOf(served(0.9, '15.0', '20.1'))['card.size']).toBeUndefined())
  test('not where an encoder was profiled: its peak has no bounds', () => {
    const encoder =
      '(EngineCore pid=8) INFO 11-21 12:38:52 [gpu_model_runner.py:2500] Encoder cache will be initialized with a budget of 16384 tokens, and profiled with 1 image items of the maximum feature size.'
    expect(factsOf(served(0.92, '15.0', '112.28', [encoder]))['card.size']).toBeUndefined()
  })
  test('not in releases that count what others hold', () => expect(factsOf(served(0.92, '15.0', '112.28', [], '0.8.5'))['card.size']).toBeUndefined())
  test('the size that a message tells stands alone', () => {
    for (const [name, { episodes }] of fixtureReports())
      for (const { facts } of episodes) expect('memory.capacity' in facts && 'card.size' in facts, name).toBe(false)
  })
  test('of every capture the size is that of the card that it ran on', () => {
    const sizes = fixtureReports().flatMap(([name, { episodes }]) =>
      name.startsWith('engine-')
        ? episodes.flatMap(({ facts }) => (facts['card.size'] === undefined ? [] : [[name, Number(facts['card.size'].value) / GiB] as const]))
        : [],
    )
    expect(sizes.length).toBeGreaterThan(15)
    for (const [name, size] of sizes) expect(size, name).toBeCloseTo(139.8, 1)
  })
})

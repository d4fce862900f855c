import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/facts/sheet.ts'
import { GOALS } from '../../src/remedy/goals.ts'
import { usualOf } from '../../src/rules/flags.ts'
import { ourRules } from '../../src/rules/ours.ts'

const GiB = 2 ** 30
const MiB = 2 ** 20
const facts = (values: Readonly<Record<string, number>>): Facts =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, from: [] }])) as Facts

type Case = readonly [name: string, goal: string, given: Readonly<Record<string, number>>, current: number | undefined, expected: number | null | undefined]
const usual = usualOf(ourRules().flags['lmdeploy']?.find(({ name }) => name === 'cache_max_entry_count'))
const RATIO = typeof usual === 'number' ? usual : undefined
const check = (cases: readonly Case[]): void => {
  test.each(cases)('%s', (_, goal, given, current, expected) => {
    const worked = GOALS[goal]?.(facts(given), current, goal === 'room-beside-cache' ? RATIO : undefined)
    expect(worked === undefined || worked === null ? worked : worked.value).toBe(expected)
  })
}

describe('room-outside-budget: what failed after the KV cache was placed must fit outside', () => {
  const failed = { 'memory.capacity': 80 * GiB, 'failure.requested': 2 * GiB, 'failure.free': GiB }
  check([
    // 1 GiB is missing, 2 GiB are kept for the next ones: 3 / 80 = 0.0375
    ['0.95 less 0.0375, rounded down', 'room-outside-budget', failed, 0.95, 0.91],
    // 50 MiB missing, at least 1 GiB of slack: (0.0488 + 1) / 80 = 0.0131
    ['a small request still leaves a GiB', 'room-outside-budget', { ...failed, 'failure.requested': 66 * MiB, 'failure.free': 16 * MiB }, 0.92, 0.9],
    // nothing missing by the figures: 1.4 GiB of slack (1 % of the card) / 139.8 = 0.01
    [
      'a fitting request failed: the slack alone',
      'room-outside-budget',
      { 'memory.capacity': 140 * GiB, 'failure.requested': 66 * MiB, 'failure.free': 100 * MiB },
      0.95,
      0.94,
    ],
    // 60 of 80 GiB: 0.9 - (59 + 60) / 80 is below nothing
    ['a request that no budget leaves room for', 'room-outside-budget', { ...failed, 'failure.requested': 60 * GiB }, 0.9, null],
    ['without the setting', 'room-outside-budget', failed, undefined, undefined],
    ['without the figures', 'room-outside-budget', { 'memory.capacity': 80 * GiB }, 0.9, undefined],
  ])
})

describe('within-free: the budget must not exceed what was free', () => {
  const started = { 'memory.capacity': 80 * GiB, 'failure.found': 40.5 * GiB }
  check([
    ['(40.5 - 0.5) / 80', 'within-free', started, 0.9, 0.5],
    // (78.27 - 0.5) / 139.8 = 0.5562
    ['rounded down', 'within-free', { 'memory.capacity': 139.8 * GiB, 'failure.found': 78.27 * GiB }, 0.92, 0.55],
    ['without the setting all the same', 'within-free', started, undefined, 0.5],
    ['nothing worth starting with is free', 'within-free', { ...started, 'failure.found': 4 * GiB }, 0.9, null],
    ['it would be no less than now', 'within-free', started, 0.5, null],
    ['without the figures', 'within-free', { 'memory.capacity': 80 * GiB }, 0.9, undefined],
  ])
})

describe('room-for-cache: the budget must hold one request', () => {
  check([
    // 4 GiB are missing, 0.3 GiB on top: 4.3 / 80 = 0.05375
    ['0.8 and 0.05375, rounded up', 'room-for-cache', { 'memory.capacity': 80 * GiB, 'failure.wanted': 16 * GiB, 'failure.found': 12 * GiB }, 0.8, 0.86],
    // no need is told: 2 % of the card (1.6 GiB) above the deficit of 2.14 GiB: (3.74 + 0.3) / 80 = 0.0505
    ['a deficit', 'room-for-cache', { 'memory.capacity': 80 * GiB, 'memory.kv-cache': -2.14 * GiB }, 0.8, 0.86],
    // 32768 tokens in blocks of 16 that take 2 MiB each are 4 GiB: (2.14 + 4 + 0.3) / 80 = 0.0805
    [
      'a deficit, and the need of one request',
      'room-for-cache',
      { 'memory.capacity': 80 * GiB, 'memory.kv-cache': -2.14 * GiB, 'kv.block-size': 2 * MiB, 'setting.max_model_len': 32_768 },
      0.8,
      0.89,
    ],
    // blocks of 32 tokens hold them in half as many
    [
      'larger blocks',
      'room-for-cache',
      { 'memory.capacity': 80 * GiB, 'memory.kv-cache': -2.14 * GiB, 'kv.block-size': 2 * MiB, 'setting.max_model_len': 32_768, 'setting.block_size': 32 },
      0.8,
      0.86,
    ],
    [
      'more than a card can give: as far as it goes',
      'room-for-cache',
      { 'memory.capacity': 80 * GiB, 'failure.wanted': 40 * GiB, 'failure.found': 12 * GiB },
      0.8,
      0.95,
    ],
    [
      'more than a card can give, and all of it is given',
      'room-for-cache',
      { 'memory.capacity': 80 * GiB, 'failure.wanted': 40 * GiB, 'failure.found': 12 * GiB },
      0.95,
      null,
    ],
    ['nothing is missing', 'room-for-cache', { 'memory.capacity': 80 * GiB, 'failure.wanted': 10 * GiB, 'failure.found': 12 * GiB }, 0.8, null],
    ['without the figures', 'room-for-cache', { 'memory.capacity': 80 * GiB }, 0.8, undefined],
    ['without the setting', 'room-for-cache', { 'memory.capacity': 80 * GiB, 'failure.found': 0 }, undefined, undefined],
  ])
})

describe('context-that-fits: a context that the cache holds', () => {
  check([
    ['as the engine says, in whole blocks', 'context-that-fits', { 'failure.tokens-fit': 97_130 }, 131_072, 97_120],
    ['the tokens of the cache', 'context-that-fits', { 'failure.tokens-found': 2400 }, 8192, 2400],
    // 131072 x 11.86 / 16 = 97157
    ['in proportion', 'context-that-fits', { 'failure.tokens-wanted': 131_072, 'failure.wanted': 16 * GiB, 'failure.found': 11.86 * GiB }, 131_072, 97_152],
    ['not even one block', 'context-that-fits', { 'failure.tokens-fit': 10 }, 4096, null],
    ['nothing is left at all', 'context-that-fits', { 'failure.tokens-wanted': 4096, 'failure.wanted': GiB, 'failure.found': -GiB }, 4096, null],
    ['without the figures', 'context-that-fits', {}, 4096, undefined],
  ])
})

describe('room-beside-cache: what the ratio leaves must hold the request', () => {
  check([
    // 20 GiB free; 1 GiB missing and 2 GiB for the next ones: 0.8 - 3 / 20 = 0.65
    ['0.8 - 3 / 20', 'room-beside-cache', { 'memory.free-at-start': 20 * GiB, 'failure.requested': 2 * GiB, 'failure.free': GiB }, 0.8, 0.65],
    // 1112 blocks of 2 MiB at 0.8: 2780 MiB were free; 512 MiB of them are 0.18
    ['from the blocks, without figures of the failure', 'room-beside-cache', { 'kv.blocks': 1112, 'kv.block-size': 2 * MiB }, 0.8, 0.6],
    // 20 GiB less 4 GiB kept for a step: 0.8 - 3 / 16 = 0.6125
    [
      'less what is kept for a step',
      'room-beside-cache',
      { 'memory.free-at-start': 20 * GiB, 'memory.reserve': 4 * GiB, 'failure.requested': 2 * GiB, 'failure.free': GiB },
      0.8,
      0.6,
    ],
    [
      'the default where it is not told',
      'room-beside-cache',
      { 'memory.free-at-start': 20 * GiB, 'failure.requested': 2 * GiB, 'failure.free': GiB },
      undefined,
      0.65,
    ],
    [
      'a request that no ratio leaves room for',
      'room-beside-cache',
      { 'memory.free-at-start': 4 * GiB, 'failure.requested': 3 * GiB, 'failure.free': GiB },
      0.8,
      null,
    ],
    ['a number of blocks is no ratio', 'room-beside-cache', { 'memory.free-at-start': 20 * GiB }, 1200, undefined],
    ['without the figures', 'room-beside-cache', {}, 0.8, undefined],
  ])
})

describe('in proportion to a batch or to the tokens of a step', () => {
  const failed = { 'failure.requested': 8 * GiB, 'failure.free': 3 * GiB }
  check([
    // 64 x 3 x 0.5 / 8 = 12, and the power below
    ['a batch', 'smaller-batch', failed, 64, 8],
    ['never above half', 'smaller-batch', { 'failure.requested': 4 * GiB, 'failure.free': 3.9 * GiB }, 64, 16],
    ['without figures half', 'smaller-batch', {}, 100, 32],
    ['one is the least', 'smaller-batch', { 'failure.requested': 80 * GiB, 'failure.free': 0 }, 16, 1],
    ['one cannot shrink', 'smaller-batch', failed, 1, null],
    ['auto is no figure', 'smaller-batch', failed, undefined, undefined],
    // 8192 x 3 x 0.5 / 8 = 1536
    ['tokens', 'fewer-tokens-a-step', failed, 8192, 1024],
    ['not below 512 tokens', 'fewer-tokens-a-step', { 'failure.requested': 80 * GiB, 'failure.free': GiB }, 8192, 512],
    ['512 tokens cannot shrink', 'fewer-tokens-a-step', failed, 512, null],
    // 256 x 3 x 0.5 / 8 = 48
    ['sequences', 'fewer-sequences', failed, 256, 32],
    ['not below 8 sequences', 'fewer-sequences', { 'failure.requested': 80 * GiB, 'failure.free': GiB }, 256, 8],
    ['9 sequences become 8', 'fewer-sequences', {}, 9, 8],
    ['8 sequences cannot shrink', 'fewer-sequences', failed, 8, null],
    ['a step of LMDeploy’s PyTorch engine', 'fewer-prefill-tokens', {}, 8192, 4096],
    ['a step of an odd size', 'fewer-prefill-tokens', {}, 6000, 2048],
    ['a step that is small already', 'fewer-prefill-tokens', {}, 512, null],
    ['a step of unknown size', 'fewer-prefill-tokens', {}, undefined, undefined],
  ])
})

describe('split-weights: the fewest GPUs that leave room for a cache', () => {
  check([
    // 70 GiB over 2 is 35 of 40 (above 30), over 4 is 17.5
    ['a model of 70 GiB on cards of 40', 'split-weights', { 'memory.capacity': 40 * GiB, 'memory.weights': 70 * GiB }, 1, 4],
    ['its shard of 35 GiB on each of two', 'split-weights', { 'memory.capacity': 40 * GiB, 'memory.weights': 35 * GiB }, 2, 4],
    ['one more than needed is not asked for', 'split-weights', { 'memory.capacity': 80 * GiB, 'memory.weights': 70 * GiB }, 1, 2],
    ['all that was given names no split', 'split-weights', { 'start.parallel': 1, 'memory.capacity': 80 * GiB, 'memory.weights': 70 * GiB }, undefined, 2],
    ['over how many it is split now is not known', 'split-weights', { 'memory.capacity': 80 * GiB, 'memory.weights': 70 * GiB }, undefined, undefined],
    ['three of four ranks speak', 'split-weights', { 'start.ranks-heard': 3 }, undefined, 8],
    ['without figures the next', 'split-weights', {}, 2, 4],
    ['two ranks speak, and no setting is shown', 'split-weights', { 'start.ranks-heard': 2, 'memory.capacity': 80 * GiB, 'memory.weights': 75 * GiB }, 1, 4],
    ['a number that is no power', 'split-weights', {}, 3, 4],
    ['more than there are', 'split-weights', { 'memory.capacity': GiB, 'memory.weights': 1000 * GiB }, 1, null],
    ['as many as there are', 'split-weights', {}, 32, null],
  ])
})

describe('cache-beside-weights: a cache size set by hand', () => {
  check([
    // 80 - 15 - 4 (5 % of the card) = 61
    ['80 less 15 less 4', 'cache-beside-weights', { 'memory.capacity': 80 * GiB, 'memory.weights': 15 * GiB }, 70 * GiB, 61 * GiB],
    // four times the request of 2 GiB is more than 5 %
    [
      'four times what failed is kept',
      'cache-beside-weights',
      { 'memory.capacity': 80 * GiB, 'memory.weights': 15 * GiB, 'failure.requested': 2 * GiB },
      70 * GiB,
      57 * GiB,
    ],
    ['it fits already', 'cache-beside-weights', { 'memory.capacity': 80 * GiB, 'memory.weights': 15 * GiB }, 50 * GiB, null],
    ['the weights leave nothing', 'cache-beside-weights', { 'memory.capacity': 16 * GiB, 'memory.weights': 15 * GiB }, 10 * GiB, null],
    ['without the figures', 'cache-beside-weights', {}, 70 * GiB, undefined],
  ])
})

describe('swap-within-host: swap space of all GPUs within 40 % of the RAM', () => {
  check([
    // 0.4 x 41.07 = 16.4 over two GPUs
    ['two GPUs', 'swap-within-host', { 'failure.found': 41.07 * GiB, 'setting.tensor_parallel_size': 2 }, 16, 8],
    ['one GPU, the default of 4', 'swap-within-host', { 'failure.found': 4.3 * GiB }, undefined, 1],
    ['too little for any', 'swap-within-host', { 'host.memory': 2 * GiB }, 4, 0],
    ['it would be no less than now', 'swap-within-host', { 'failure.found': 256 * GiB }, 16, null],
    ['without the figures', 'swap-within-host', {}, 4, undefined],
  ])
})

describe('the sum', () => {
  test('is told in both languages with its figures', () => {
    const { why } = GOALS['within-free']?.(facts({ 'memory.capacity': 80 * GiB, 'failure.found': 40.5 * GiB }), 0.9) ?? {}
    for (const text of [why?.en, why?.zh]) for (const figure of ['40.50 GiB', '80 GiB', '0.5']) expect(text).toContain(figure)
  })
  test('says "halves" only where it does', () => {
    expect(GOALS['fewer-prefill-tokens']?.({}, 6000)?.why.en).not.toContain('halves')
  })
  test('of every goal is finite', () => {
    const everything = facts({
      'memory.capacity': 80 * GiB,
      'failure.requested': 2 * GiB,
      'failure.free': GiB,
      'failure.found': 40 * GiB,
      'failure.wanted': 44 * GiB,
      'memory.weights': 15 * GiB,
      'memory.free-at-start': 60 * GiB,
      'failure.tokens-fit': 5000,
    })
    for (const [name, goal] of Object.entries(GOALS))
      for (const current of [undefined, 0, 0.5, 0.9, 1, 64, 8192, 70 * GiB]) {
        const worked = goal(everything, current)
        if (worked) expect(Number.isFinite(worked.value), name).toBe(true)
      }
  })
})

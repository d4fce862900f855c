import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/facts/sheet.ts'
import { GOALS } from '../../src/remedy/goals.ts'
import { GiB } from '../../src/units.ts'
import type { Scalar } from '../../src/types.ts'

const facts = (values: Readonly<Record<string, Scalar>>): Facts =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, from: [] }])) as Facts

type Case = readonly [name: string, given: Readonly<Record<string, Scalar>>, current: number | undefined, expected: number | null | undefined]
const check = (goal: string, cases: readonly Case[]): void => {
  test.each(cases)('%s', (_, given, current, expected) => {
    const worked = GOALS[goal]?.(facts(given), current)
    expect(worked === undefined || worked === null ? worked : worked.value).toBe(expected)
  })
}

describe('room-outside-pool: what failed behind the pool must fit beside it', () => {
  const failed = { 'memory.free-at-start': 80 * GiB, 'memory.kv-cache': 40 * GiB, 'failure.requested': 2 * GiB, 'failure.free': GiB, 'failure.step': 'prefill' }
  check('room-outside-pool', [
    // 1.5 x 1 GiB, since the next prompt may be longer, and 0.5 GiB: 2 / 80
    ['0.9 less 0.025', failed, 0.9, 0.875],
    // 1 GiB and 0.5 GiB: 1.5 / 80 = 0.01875; nothing is known of a step, so 4 GiB at most are kept for graphs and activations
    ['in a capture', { ...failed, 'failure.step': 'capture-graphs' }, 0.9, 0.881],
    ['in a capture, with graphs to come', { ...failed, 'failure.step': 'capture-graphs', 'memory.graphs-to-come': 2 * GiB }, 0.9, 0.856],
    ['… but no more than that', { ...failed, 'failure.step': 'capture-graphs', 'memory.graphs-to-come': 30 * GiB }, 0.9, 0.831],
    // A step of 8192 tokens wants 12 GiB; SGLang itself would leave 0.5 + 12 + 0.31 + 0.13 = 12.94 GiB: 0.838
    [
      '… and with the size of a step not below SGLang’s own choice',
      { ...failed, 'failure.step': 'capture-graphs', 'setting.chunked_prefill_size': 8192 },
      0.9,
      0.838,
    ],
    [
      'the card stands for what was free',
      { 'memory.capacity': 80 * GiB, 'failure.requested': 2 * GiB, 'failure.free': GiB, 'failure.step': 'prefill' },
      0.9,
      0.875,
    ],
    // 28.5 GiB less than 29 GiB: no pool
    ['no pool would be left', { ...failed, 'memory.kv-cache': 2.5 * GiB }, 0.9, null],
    ['a request that no share leaves room for', { ...failed, 'failure.requested': 60 * GiB }, 0.9, null],
    ['without the share', failed, undefined, undefined],
    ['without the figures', { 'memory.free-at-start': 80 * GiB }, 0.9, undefined],
  ])
})

describe('room-for-pool: the share must hold weights and a pool', () => {
  const loaded = (free: number, left: number, more: Readonly<Record<string, Scalar>> = {}) => ({
    'memory.free-at-start': free * GiB,
    'memory.free-after-weights': left * GiB,
    'memory.pool-possible': true,
    ...more,
  })
  check('room-for-pool', [
    // 1 - (12.23 - 1) / 78.54 = 0.857: a step of 8192 tokens does not fit beside it, the pool comes first
    ['the least pool of a GiB', loaded(78.54, 12.23, { 'setting.chunked_prefill_size': 8192 }), 0.8, 0.858],
    ['the same without the size of a step', loaded(78.54, 12.23), 0.8, 0.858],
    // 40 GiB are left: the share that SGLang would choose, 1 - 12.94 / 78.54 = 0.835
    ['room for a step: SGLang’s own choice', loaded(78.54, 40, { 'setting.chunked_prefill_size': 8192 }), 0.5, 0.835],
    // 0.5 + 3 + 0.31 + 0.13 = 3.94 GiB; 10 GiB are what SGLang leaves on a large card: 1 - 10 / 78.54 = 0.8727
    ['on a large card it leaves 10 GiB', loaded(78.54, 40, { 'setting.chunked_prefill_size': 2048 }), 0.5, 0.872],
    ['on a small card it does not', loaded(23.19, 12, { 'setting.chunked_prefill_size': 2048 }), 0.4, 0.83],
    ['no value works', loaded(77.57, 1.67, { 'memory.pool-possible': false }), 0.9, null],
    ['the figures contradict the setting', loaded(78.54, 12.23), 0.9, null],
    ['the message alone names the empty pool', { 'memory.least-fraction': 0.9112 }, 0.83, 0.932],
    ['… so high that nothing is left', { 'memory.least-fraction': 0.97 }, 0.83, null],
    ['nothing is known', {}, 0.8, undefined],
  ])
})

describe('smaller-step', () => {
  const failed = { 'memory.free-when-up': 2 * GiB, 'failure.requested': 2 * GiB, 'failure.free': GiB }
  check('smaller-step', [
    ['half', {}, 8192, 4096],
    // 8192 x 2 / (2 + 1 + 0.5) = 4681
    ['by what was free', failed, 8192, 4096],
    // 8192 x 1 / (1 + 3 + 0.5) = 1820
    ['much less', { ...failed, 'memory.free-when-up': GiB, 'failure.requested': 4 * GiB }, 8192, 1024],
    ['too small to help', {}, 512, null],
    ['prompts are not split', {}, -1, null],
    ['without the setting', {}, undefined, undefined],
  ])
})

describe('smaller-graphs', () => {
  check('smaller-graphs', [
    ['half', {}, 256, 128],
    // 512 x 1.5 / (1.5 + 0.25 + 0.5 + 1.5) = 204: a thousand graphs to come do not count beyond what there was
    [
      'by what was free',
      { 'memory.free-after-pool': 1.5 * GiB, 'failure.requested': 0.25 * GiB, 'failure.free': 0, 'memory.graphs-to-come': 30 * GiB },
      512,
      128,
    ],
    ['one is the least', {}, 2, 1],
    ['nothing is smaller', {}, 1, null],
    ['without the setting: the rule’s own value', {}, undefined, undefined],
  ])
})

describe('requests-with-graphs', () => {
  check('requests-with-graphs', [
    ['as many as the largest graph', { 'setting.cuda_graph_max_bs': 256 }, 2048, 256],
    ['0.5.14 and later', { 'setting.cuda_graph_max_bs_decode': 64 }, undefined, 64],
    ['it is so already', { 'setting.cuda_graph_max_bs': 256 }, 200, null],
    ['not known', {}, 2048, undefined],
  ])
})

describe('split-weights: SGLang never prints the size of the card', () => {
  check('split-weights', [
    ['what was free stands for it', { engine: 'sglang', 'memory.free-at-start': 77 * GiB, 'memory.weights': 76 * GiB }, 2, 4],
    // 66 / 2 = 33
    ['one to two', { engine: 'sglang', 'start.parallel': 1, 'memory.free-at-start': 77 * GiB, 'memory.weights': 66 * GiB }, undefined, 2],
  ])
})

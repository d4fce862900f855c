import { expect, test } from 'vitest'
import { soundly } from '../../src/events/figures.ts'
import { bodiesOf } from './log.ts'

const OOM = { kind: 'oom', allocator: 'torch', requested: 2, capacity: 80 } as const
test.each([
  ['what is sound stays as it is', OOM, OOM],
  ['what is left may be below zero', { kind: 'holding', what: 'kv-cache', bytes: -3 }, { kind: 'holding', what: 'kv-cache', bytes: -3 }],
  ['a card has no size below zero', { ...OOM, capacity: -1 }, { kind: 'oom', allocator: 'torch', requested: 2 }],
  ['no figure is infinite', { ...OOM, free: Number.POSITIVE_INFINITY }, OOM],
  ['nor is one in a remark', { kind: 'remark', name: 'x', values: { a: Number.NaN, b: 1 } }, { kind: 'remark', name: 'x', values: { b: 1 } }],
  ['an event without what it is about is none', { kind: 'count', what: 'layers', value: Number.NaN }, undefined],
] as const)('%s', (_, body, expected) => expect(soundly(body)).toEqual(expected))
test('of a broken message the rest counts', () => {
  expect(
    bodiesOf('torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1e999 GiB. GPU 0 has a total capacity of 79.19 GiB of which 1.02 GiB is free.'),
  ).toEqual([expect.objectContaining({ kind: 'oom', capacity: 79.19 * 2 ** 30 })])
})

import { expect, test } from 'vitest'
import type { Event } from '../../src/types.ts'
import { warner } from '../../src/watch/warnings.ts'

const at = { file: 'a.log', line: 1, text: '' }
const preempted = (value: number, engine: 'vllm' | 'lmdeploy'): Event => ({ kind: 'count', what: 'preemptions', value, at, by: { lane: '', engine }, order: 0 })
const used = (gib: number): Event => ({ kind: 'usage', series: 'allocated', bytes: gib * 2 ** 30, at, by: { lane: '' }, order: 0 })
const start: Event = { kind: 'start', mark: 'banner', at, by: { lane: '' }, order: 0 }
const said = (events: readonly Event[]): string[] => warner()(events).map(({ says }) => says.en.replace(/:.*/, ''))

test.each([
  ['vllm', [0, 1, 1, 2, 3, 4, 5, 9], [1, 2, 4, 9]],
  ['lmdeploy', [1, 1, 1, 1, 5], [1, 2, 4, 9]],
] as const)('preemptions of %s: each doubling once', (engine, values, counts) => {
  expect(said(values.map(value => preempted(value, engine)))).toEqual(
    counts.map(count => `${count} ${count === 1 ? 'request was' : 'requests were'} put off so far for lack of KV cache (preempted) and computed again`),
  )
})
test('memory that grows from turn to turn: when it is much, and when that has doubled', () => {
  expect(said([10, 10.1, 10.2, 10.3, 10.4, 10.5].map(used))).toEqual([])
  expect(said([10, 10.5, 11, 11.5, 12, 12.5, 13, 13.5, 14].map(used))).toEqual([
    'Memory grows by 512 MiB from turn to turn, 2 GiB so far, 12 GiB now.',
    'Memory grows by 512 MiB from turn to turn, 4 GiB so far, 14 GiB now.',
  ])
  expect(said([10, 14, 10, 14, 10, 14].map(used))).toEqual([])
})
test('another start begins from nothing', () => {
  expect(said([preempted(4, 'vllm'), start, preempted(1, 'vllm')])).toHaveLength(2)
})

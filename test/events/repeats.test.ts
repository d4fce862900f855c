import { expect, test } from 'vitest'
import { repeats } from '../../src/events/repeats.ts'
import type { Event } from '../../src/types.ts'

const oom = (order: number, lane = ''): Event => ({
  kind: 'oom',
  allocator: 'torch',
  at: { file: 'x', line: order, text: `CUDA out of memory. Tried to allocate ${order}.00 GiB` },
  by: { lane },
  order,
})
const usage = (order: number): Event => ({
  kind: 'usage',
  series: 's',
  bytes: order,
  at: { file: 'x', line: order, text: `used ${order}` },
  by: { lane: '' },
  order,
})

test('of a failure that repeats without end the first ones and the last are kept', () => {
  const heard = repeats()
  for (let order = 1; order <= 100_000; order += 1) heard.take(oom(order))
  const orders = heard.all().map(event => event.order)
  expect(orders).toHaveLength(201)
  expect(orders.slice(0, 3)).toEqual([1, 2, 3])
  expect(orders.at(-1)).toBe(100_000)
  expect(heard.passedOver()).toBe(100_000 - 201)
})
test('another process, and what grows, is no repeat; the order is that of the input', () => {
  const heard = repeats()
  for (let order = 1; order <= 250; order += 1) {
    heard.take(oom(2 * order, `#${order % 2}`))
    heard.take(usage(2 * order + 1))
  }
  const all = heard.all()
  expect(all).toHaveLength(500)
  expect(all.map(event => event.order)).toEqual(all.map(event => event.order).toSorted((a, b) => a - b))
})

import { expect, test } from 'vitest'
import { repeats } from '../../src/events/repeats.ts'
import { thinned } from '../../src/events/thinned.ts'
import type { Event } from '../../src/types.ts'

const usage = (order: number, series = 's'): Event => ({
  kind: 'usage',
  series,
  bytes: order,
  at: { file: 'x', line: order, text: `used ${order}` },
  by: { lane: '' },
  order,
})
const count = (order: number, value: number): Event => ({ ...usage(order), kind: 'count', what: 'kv-usage', value })
const oom = (order: number): Event => ({ ...usage(order), kind: 'oom', allocator: 'torch' })
const orders = (events: readonly Event[]): number[] => events.map(({ order }) => order).toSorted((a, b) => a - b)

/** A series of its own. */
const alone = () => {
  const series = thinned()
  let place = 0
  return { ...series, take: (event: Event) => series.take({ event, place: (place += 1) }), all: () => series.all().map(({ event }) => event) }
}

test('a short series is kept whole', () => {
  const series = alone()
  for (let order = 1; order <= 600; order += 1) series.take(usage(order))
  expect(orders(series.all())).toEqual(Array.from({ length: 600 }, (_, index) => index + 1))
  expect(series.passedOver()).toBe(0)
})
test('of one without end the first, the newest, and one in so many between them, which stand for all', () => {
  const series = alone()
  for (let order = 1; order <= 100_000; order += 1) series.take(usage(order))
  const all = series.all()
  expect(all.length).toBeLessThan(800)
  expect(orders(all).slice(0, 200)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1))
  expect(orders(all).slice(-64)).toEqual(Array.from({ length: 64 }, (_, index) => 99_937 + index))
  expect(all.reduce((sum, { stands = 1 }) => sum + stands, 0)).toBe(100_000)
  expect(series.passedOver()).toBe(100_000 - all.length)
  // As far from each other as the rest: none is left out for long.
  const between = orders(all).slice(200, -64)
  expect(Math.max(...between.slice(1).map((order, index) => order - (between[index] ?? 0)))).toBeLessThanOrEqual(512)
})
test('the highest is kept wherever it stands', () => {
  const series = alone()
  for (let order = 1; order <= 50_000; order += 1) series.take(count(order, order === 33_333 ? 99 : order % 7))
  expect(series.all().filter(event => event.kind === 'count' && event.value === 99)).toHaveLength(1)
})
test('what was measured just before a failure stays', () => {
  const heard = repeats()
  for (let order = 1; order <= 50_000; order += 1) heard.take(order === 20_001 ? oom(order) : usage(order))
  const all = orders(heard.all())
  expect(all).toEqual(expect.arrayContaining([19_993, 20_000, 20_001, 50_000]))
  expect(all.length).toBeLessThan(900)
})
test('series are kept apart', () => {
  const heard = repeats()
  for (let order = 1; order <= 20_000; order += 1) heard.take(usage(order, order % 2 === 0 ? 'allocated' : 'reserved'))
  for (const series of ['allocated', 'reserved'])
    expect(
      heard
        .all()
        .filter(event => event.kind === 'usage' && event.series === series)
        .reduce((sum, { stands = 1 }) => sum + stands, 0),
    ).toBe(10_000)
})
test('what one line says keeps its order, figures too', () => {
  const heard = repeats()
  const [first, second, third] = [oom(7), count(7, 3), { ...oom(7), kind: 'up' as const }]
  for (const event of [first, second, third]) heard.take(event as Event)
  expect(heard.all().map(({ kind }) => kind)).toEqual(['oom', 'count', 'up'])
})

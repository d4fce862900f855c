import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/facts/sheet.ts'
import type { Holding, Ledger } from '../../src/ledger/index.ts'
import { GOALS } from '../../src/remedy/goals.ts'
import { fits, predict } from '../../src/remedy/predict.ts'
import { GiB } from '../../src/units.ts'
import { fixtureReports } from '../render/report.ts'

const ledger = (parts: Partial<Record<Holding, number>>): Ledger => ({
  gpu: 0,
  capacity: Object.values(parts).reduce((sum, each) => sum + each * GiB, 0),
  parts: Object.entries(parts).map(([what, size]) => ({ what: what as Holding, bytes: size * GiB, from: [] })),
  unexplained: 0,
})
const partsOf = (each: Ledger | undefined): Record<string, number> => Object.fromEntries((each?.parts ?? []).map(({ what, bytes }) => [what, bytes / GiB]))
const facts = (values: Readonly<Record<string, number>>): Facts =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, from: [] }])) as Facts

const FULL = { weights: 15, 'kv-cache': 80, graphs: 1, activations: 3, free: 1 } as const

describe('what a change moves', () => {
  test.each([
    ['a smaller share of the card: off the cache', 'gpu_memory_utilization', 0.95, 0.9, { ...FULL, 'kv-cache': 75, free: 6 }],
    ['a larger share: onto it', 'gpu_memory_utilization', 0.9, 0.91, { ...FULL, 'kv-cache': 81, free: 0 }],
    ['a smaller ratio of what the weights left', 'cache_max_entry_count', 0.8, 0.4, { ...FULL, 'kv-cache': 40, free: 41 }],
    ['a size by hand', 'kv_cache_memory_bytes', 80 * GiB, 60 * GiB, { ...FULL, 'kv-cache': 60, free: 21 }],
    ['no graphs', 'enforce_eager', false, true, { ...FULL, graphs: 0, free: 2 }],
  ])('%s', (_, setting, from, to, expected) => {
    const after = partsOf(predict(ledger(FULL), setting, from, to, facts({})))
    for (const [what, size] of Object.entries(expected)) expect(after[what], what).toBeCloseTo(size)
  })
  test.each([
    ['a setting whose effect is not known', 'max_num_seqs', 256, 128],
    ['a share that was not known', 'gpu_memory_utilization', undefined, 0.9],
    ['a ratio that is a count of blocks', 'cache_max_entry_count', 1200, 0.8],
  ])('%s moves nothing that could be said', (_, setting, from, to) => expect(predict(ledger(FULL), setting, from, to, facts({}))).toBeUndefined())
})

describe('whether it fits', () => {
  test('what was asked for finds its room', () => expect(fits({ ...ledger({ weights: 10, free: 2 }), asked: GiB })).toBe(true))
  test('or does not', () => expect(fits({ ...ledger({ weights: 10, free: 0.5 }), asked: GiB })).toBe(false))
  test('and a request of full length in the cache', () => {
    expect(fits({ ...ledger({ 'kv-cache': 10, free: 2 }), needs: 10 * GiB })).toBe(true)
    expect(fits({ ...ledger({ 'kv-cache': 9, free: 2 }), needs: 10 * GiB })).toBe(false)
  })
})

describe('fixes of every fixture', () => {
  const all = fixtureReports().flatMap(([name, { findings }]) => findings.flatMap(({ fixes }) => fixes.map(fix => [name, fix] as const)))
  test('with a predicted ledger add up to the card, and hold what was asked for', () => {
    const predicted = all.flatMap(([name, fix]) => fix.predicted.map(each => [name, each] as const))
    expect(predicted.length).toBeGreaterThan(8)
    for (const [name, { capacity, parts, unexplained }] of predicted) {
      expect(
        parts.reduce((sum, { bytes }) => sum + bytes, unexplained),
        name,
      ).toBeCloseTo(capacity, -3)
      expect(
        parts.every(({ bytes }) => bytes >= 0),
        name,
      ).toBe(true)
    }
  })
})

describe('a larger need', () => {
  const size = fc.integer({ min: 1, max: 40 * 1024 }).map(mib => mib * 2 ** 20)
  test('outside the budget never yields a larger utilization', () => {
    fc.assert(
      fc.property(size, size, fc.integer({ min: 50, max: 99 }), (one, other, percent) => {
        const value = (requested: number) =>
          GOALS['room-outside-budget']?.(facts({ 'memory.capacity': 80 * GiB, 'failure.requested': requested, 'failure.free': 0 }), percent / 100)
        const [less, more] = [value(Math.min(one, other)), value(Math.max(one, other))]
        // null: no legal value is small enough
        if (less === null) expect(more).toBeNull()
        else if (more !== null) expect(more?.value).toBeLessThanOrEqual(Number(less?.value ?? 1))
      }),
    )
  })
  test('for the cache never yields a smaller one', () => {
    fc.assert(
      fc.property(size, size, (one, other) => {
        const value = (wanted: number) => GOALS['room-for-cache']?.(facts({ 'memory.capacity': 80 * GiB, 'failure.wanted': wanted, 'failure.found': 0 }), 0.3)
        const [less, more] = [value(Math.min(one, other)), value(Math.max(one, other))]
        if (less === null) expect(more).toBeNull()
        else if (more !== null) expect(more?.value).toBeGreaterThanOrEqual(Number(less?.value ?? 0))
      }),
    )
  })
})

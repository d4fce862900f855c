import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { batchesOf } from '../../src/many/batches.ts'

const names = (count: number, name: (index: number) => string): string[] => Array.from({ length: count }, (_, index) => name(index))
const two = (number: number): string => String(number).padStart(2, '0')

test('few are one batch', () => {
  expect(batchesOf([], 4)).toEqual([[]])
  expect(batchesOf(['a', 'b', 'c', 'd'], 4)).toEqual([['a', 'b', 'c', 'd']])
})

describe('a batch ends where the run does', () => {
  test.each([
    ['between folders, of which each holds one', names(60, index => `logs/${two(Math.floor(index / 8))}/rank${index % 8}.log`), 8],
    ['between runs of a folder', names(60, index => `logs/run${two(Math.floor(index / 8))}_rank${index % 8}.log`), 8],
    ['between machines', names(60, index => `logs/node-${two(Math.floor(index / 4))}-${index % 4}.log`), 4],
  ])('%s', (_, paths, size) => {
    const batches = batchesOf(paths, 20)
    expect(batches.length).toBeGreaterThan(2)
    for (const batch of batches.slice(0, -1)) expect(batch.length % size).toBe(0)
  })
  test('a folder that changes counts before names that differ early', () => {
    expect(batchesOf(['a/1.log', 'a/x2.log', 'b/x3.log', 'b/x4.log', 'b/y5.log', 'b/y6.log'], 4)[0]).toEqual(['a/1.log', 'a/x2.log'])
  })
})

test('every path is in one batch, in order, and none is too large', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[ab\d]{0,3}(?:\/[ab\d]{1,3}){0,2}$/), { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (given, most) => {
      const paths = given.toSorted()
      const batches = batchesOf(paths, most)
      expect(batches.flat()).toEqual(paths)
      expect(batches.filter(batch => batch.length > most || (batch.length === 0 && paths.length > 0))).toEqual([])
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backwards, changing, firstAbove, together } from '../src/sequence.ts'
import type { Sequence } from '../src/sequence.ts'

const read = <Item>(all: Sequence<Item>): readonly (Item | undefined)[] => Array.from({ length: all.length }, (_, index) => all.at(index))

describe('a sequence is read as the list would be, from one end to the other and by its places', () => {
  const lists = fc.array(fc.array(fc.integer(), { maxLength: 4 }), { maxLength: 5 })
  test('several as one', () => {
    fc.assert(
      fc.property(lists, parts => {
        const all = together(parts)
        expect([...all]).toEqual(parts.flat())
        expect(read(all)).toEqual(parts.flat())
        expect(all.at(parts.flat().length)).toBeUndefined()
      }),
    )
  })
  test('the last one first', () => {
    fc.assert(
      fc.property(lists, parts => {
        const all = backwards(together(parts))
        expect([...all]).toEqual(parts.flat().toReversed())
        expect(read(all)).toEqual(parts.flat().toReversed())
      }),
    )
  })
  test('each changed, with its place, as often as it is asked for', () => {
    const all = changing([3, 1], (item, index) => `${index}:${item}`)
    expect([...all]).toEqual(['0:3', '1:1'])
    expect([...all]).toEqual(['0:3', '1:1'])
    expect(all.at(1)).toBe('1:1')
    expect(all.at(2)).toBeUndefined()
  })
})

test('the first figure above another', () => {
  expect([0, 1, 2, 3, 4].map(figure => firstAbove([1, 1, 3], figure))).toEqual([0, 2, 2, 3, 3])
  expect(firstAbove([], 1)).toBe(0)
})

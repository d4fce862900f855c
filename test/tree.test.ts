import { expect, test } from 'vitest'
import { mapped, mappedList } from '../src/tree.ts'

test('each of its own values is changed, and what a log calls __proto__ stays a key', () => {
  const given = JSON.parse('{ "a": 1, "__proto__": 2 }') as object
  const out = mapped(given, (value, key) => `${key}=${String(value)}`)
  expect(Object.entries(out)).toEqual([
    ['a', 'a=1'],
    ['__proto__', '__proto__=2'],
  ])
  expect(Object.getPrototypeOf(out)).toBe(Object.prototype)
})

test('what nothing is changed in is not copied', () => {
  const tree = { a: 1, b: Number.NaN }
  expect(mapped(tree, value => value)).toBe(tree)
  expect(mapped(tree, (value, key) => (key === 'a' ? 2 : value))).toEqual({ a: 2, b: Number.NaN })
  expect(tree.a).toBe(1)
  const list = [1, 2]
  expect(mappedList(list, each => each)).toBe(list)
  expect(mappedList(list, each => (each === 2 ? 3 : each))).toEqual([1, 3])
  expect(list).toEqual([1, 2])
})

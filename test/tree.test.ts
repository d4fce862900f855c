import { expect, test } from 'vitest'
import { mapped } from '../src/tree.ts'

test('each of its own values is changed, and what a log calls __proto__ stays a key', () => {
  const given = JSON.parse('{ "a": 1, "__proto__": 2 }') as object
  const out = mapped(given, (value, key) => `${key}=${String(value)}`)
  expect(Object.entries(out)).toEqual([
    ['a', 'a=1'],
    ['__proto__', '__proto__=2'],
  ])
  expect(Object.getPrototypeOf(out)).toBe(Object.prototype)
})

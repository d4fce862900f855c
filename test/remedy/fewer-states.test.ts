import { expect, test } from 'vitest'
import type { Facts } from '../../src/facts/sheet.ts'
import { GOALS } from '../../src/remedy/goals.ts'

const GiB = 2 ** 30
const states = (wanted: number | undefined, found: number | undefined, current: number | undefined): unknown => {
  const facts = Object.fromEntries(
    Object.entries({ 'failure.wanted': wanted, 'failure.found': found }).flatMap(([name, value]) => (value === undefined ? [] : [[name, { value, from: [] }]])),
  ) as Facts
  const worked = GOALS['fewer-states']?.(facts, current)
  return worked === undefined || worked === null ? worked : worked.value
}

test.each([
  // 384 x 13.1 / 22.7 = 221
  ['as many as the budget holds, rounded down', 22.7 * GiB, 13.1 * GiB, 384, 128],
  ['far fewer, where it holds far fewer', 24 * GiB, 2 * GiB, 384, 32],
  ['not one', 24 * GiB, 0.01 * GiB, 64, null],
  ['without the engine’s figures', undefined, undefined, 384, undefined],
  ['without the setting', 24 * GiB, 2 * GiB, undefined, undefined],
])('%s', (_, wanted, found, current, expected) => expect(states(wanted, found, current)).toBe(expected))

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CHECKS } from '../../src/launch/checks/index.ts'

test('docs/check.md names every check, and no other', () => {
  const named = [...readFileSync('docs/check.md', 'utf8').matchAll(/^\| `([a-z-]+)`/gm)].map(found => found[1])
  expect(named.toSorted()).toEqual(CHECKS.map(({ id }) => id).toSorted())
})

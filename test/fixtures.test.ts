import { describe, expect, test } from 'vitest'
import { casesIn, diagnoseCase } from '../src/rules/check.ts'
import { ourRules } from '../src/rules/ours.ts'

/** Whole logs: what they must yield first, in order, and what they nearly reach and must not. `[]` is an expectation too. */
describe('fixtures', () => {
  test.each(casesIn('fixtures').map(each => [each.name, each] as const))('%s', (_, each) => {
    const found = diagnoseCase('fixtures', each, ourRules()).findings
    const causes = found.filter(({ kind }) => kind !== 'contributor').map(({ rule }) => rule)
    expect(each.causes.length === 0 ? causes : causes.slice(0, each.causes.length)).toEqual(each.causes)
    expect(found.filter(({ kind }) => kind === 'contributor').map(({ rule }) => rule)).toEqual(expect.arrayContaining([...each.contributors]))
    for (const id of each.not) expect(found.map(({ rule }) => rule)).not.toContain(id)
  })
})

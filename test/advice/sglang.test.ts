import { describe, expect, test } from 'vitest'
import { casesIn, diagnoseCase } from '../../src/rules/check.ts'
import { ourRules } from '../../src/rules/ours.ts'

const cases = casesIn('fixtures')
const notes = (name: string): string[] => {
  const found = cases.find(each => each.name === name)
  if (found === undefined) throw new Error(`no fixture ${name}`)
  return diagnoseCase('fixtures', found, ourRules())
    .notes.map(note => note.name)
    .filter(each => each.startsWith('sglang-'))
}

/** Advice that SGLang prints, in logs where it does not hold, and in some where it does. */
describe('advice that does not hold here', () => {
  test.each([
    ['"out of memory" of its own table', 'sglang-own-pool-full', ['sglang-own-table-full']],
    ['hints under a capture that failed for something else', 'sglang-capture-not-memory', ['sglang-capture-hints']],
    ['the same hints where memory ran out', 'sglang-graph-capture', []],
    ['a higher share where none works', 'sglang-weights-no-window', ['sglang-increase-mem-fraction']],
    ['a higher share where one does', 'sglang-fraction-too-low', []],
    ['a server that is busy', 'sglang-healthy-busy', []],
  ])('%s', (_, name, expected) => {
    expect(notes(name)).toEqual(expected)
  })
})

import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/facts/sheet.ts'
import type { Condition, Rule } from '../../src/rules/rule.ts'
import { why } from '../../src/rules/trace.ts'

const AT = { file: 'server.log', line: 7, text: '' }
const facts = { 'failure.kind': { value: 'oom', from: [AT] }, 'failure.share': { value: 0.2, from: [] } } as unknown as Facts
const fact = (name: 'failure.kind' | 'failure.share' | 'memory.others', test: Extract<Condition, { op: 'fact' }>['test']): Condition => ({
  op: 'fact',
  name,
  test,
})
const judged = (when: Condition) => why({ id: 'x/y', when, signs: [] } as unknown as Rule, 0, { facts, events: [], frames: [] }).when

describe('each part with what became of it', () => {
  test('a list shows its parts, also those behind the one that decides', () => {
    const trace = judged({
      op: 'all',
      of: [
        fact('failure.share', { op: 'between', min: 1 }),
        fact('failure.kind', { op: 'is', values: ['oom'] }),
        fact('memory.others', { op: 'between', min: 1 }),
      ],
    })
    expect(trace.holds).toBe(false)
    expect(trace.parts.map(({ holds, value }) => [holds, value])).toEqual([
      [false, 0.2],
      [true, 'oom'],
      [undefined, undefined],
    ])
    expect(trace.parts[1]?.at).toEqual([AT])
  })
  test('what does not stand in the way holds, and shows what it asked', () => {
    const trace = judged({ op: 'unless', of: fact('memory.others', { op: 'between', min: 1 }) })
    expect([trace.holds, trace.parts.map(({ holds }) => holds)]).toEqual([true, [undefined]])
  })
})

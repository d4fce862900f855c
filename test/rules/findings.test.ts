import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/facts/sheet.ts'
import { judge } from '../../src/rules/findings.ts'
import { readRule } from '../../src/rules/schema.ts'
import type { Scalar } from '../../src/types.ts'

const text = (en: string) => ({ en, zh: en })
const AT = { file: 'server.log', line: 7, text: '' }
const { rule } = readRule('cuda/fragmentation', {
  kind: 'cause',
  level: 'general',
  title: text('the cause'),
  says: text('enough, but in pieces'),
  when: [{ 'failure.kind': 'oom' }, { 'memory.pieces-suffice': true }],
  contributes: { title: text('a part of it'), says: text('not enough, but much'), when: [{ 'failure.kind': 'oom' }, { 'memory.pieces-margin': { min: 0.5 } }] },
  signs: [
    { if: { 'memory.unallocated-share': { min: 0.05 } }, weight: 'strong', says: text('much is unused') },
    { if: { engine: 'vllm' }, weight: 'against', says: text('on purpose') },
  ],
  over: ['cuda/weights-exceed-capacity'],
})
const judged = (known: Readonly<Record<string, Scalar>>) =>
  judge([rule], Object.fromEntries(Object.entries(known).map(([name, value]) => [name, { value, from: [AT] }])) as Facts, [], undefined)

describe('what a rule contributes', () => {
  const PIECES = { engine: 'vllm', 'failure.kind': 'oom', 'memory.pieces-margin': 0.8, 'memory.unallocated-share': 0.2 }
  test('where its own condition does not hold, the contributor alone matches, in the words for that', () => {
    const { matches, nearly } = judged({ ...PIECES, 'memory.pieces-suffice': false })
    expect(matches).toHaveLength(1)
    expect(matches[0]).toMatchObject({
      beside: true,
      ground: [AT, AT],
      against: [],
      rule: { id: rule.id, kind: 'contributor', title: text('a part of it'), over: [] },
    })
    expect(matches[0]?.evidence.map(({ says }) => says.en)).toEqual(['much is unused'])
    expect(nearly).toEqual([])
  })
  test('where its own condition holds, it is the cause, which keeps what it contributes', () => {
    const [match] = judged({ ...PIECES, 'memory.pieces-suffice': true }).matches
    expect(match?.rule).toBe(rule)
    expect(match?.lesser?.rule.kind).toBe('contributor')
  })
  test('where its own condition is open, that stays a question', () => {
    const { matches, nearly } = judged(PIECES)
    expect([matches.length, nearly.map(({ open }) => open)]).toEqual([1, [['memory.pieces-suffice']]])
  })
  test('where neither is proven, nothing matches', () => {
    expect(judged({ ...PIECES, 'memory.pieces-suffice': false, 'memory.pieces-margin': 0.3 }).matches).toEqual([])
    expect(judged({ 'failure.kind': 'oom', 'memory.pieces-suffice': false }).matches).toEqual([])
  })
})

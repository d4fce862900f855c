import { describe, expect, test } from 'vitest'
import { rank, WEIGHTS } from '../src/rank.ts'
import type { Weights } from '../src/rank.ts'
import type { Match } from '../src/rules/findings.ts'
import type { Level, Rule, Weight } from '../src/rules/rule.ts'

const text = { en: 'x', zh: 'x' }
interface Given {
  readonly kind?: Rule['kind']
  readonly level?: Level
  readonly over?: readonly string[]
  readonly signs?: readonly Weight[]
}
const match = (id: string, { kind = 'cause', level = 'step', over = [], signs = [] }: Given = {}): Match => {
  const evidence = signs.map(weight => ({ says: text, weight, at: [] }))
  return {
    rule: { id, kind, level, over, about: 'device', title: text, says: text, when: { op: 'all', of: [] }, signs: [], fixes: [], references: [], tests: [] },
    ground: [],
    evidence: evidence.filter(({ weight }) => weight !== 'against'),
    against: evidence.filter(({ weight }) => weight === 'against'),
    open: [],
  }
}
const ranked = (matches: readonly Match[], failed = true, decides: (match: Match) => boolean = () => false) => rank(matches, failed, decides)
const order = (...matches: readonly Match[]): string[] => ranked(matches).map(each => each.match.rule.id)
const belief = (...matches: readonly Match[]): number[] => ranked(matches).map(({ confidence }) => confidence)

describe('order', () => {
  test('the more special stands above the more general', () => {
    expect(order(match('general', { level: 'general' }), match('specific', { level: 'specific' }), match('step'))).toEqual(['specific', 'step', 'general'])
  })
  test('signs lift a cause', () => {
    expect(order(match('a', { signs: ['weak'] }), match('b', { signs: ['strong'] }), match('c', { signs: ['decisive'] }))).toEqual(['c', 'b', 'a'])
    expect(order(match('a', { level: 'specific' }), match('b', { level: 'general', signs: ['decisive'] }))).toEqual(['b', 'a'])
  })
  test('what speaks against a cause lowers it', () => {
    expect(order(match('a', { signs: ['strong', 'against'] }), match('b', { signs: ['weak'] }))).toEqual(['b', 'a'])
  })
  test('equals stand in the order of their ids, however they came', () => {
    expect(order(match('b'), match('a'), match('c'))).toEqual(['a', 'b', 'c'])
    expect(order(match('c'), match('b'), match('a'))).toEqual(['a', 'b', 'c'])
  })
  test('contributors stand last, whatever their signs', () => {
    expect(
      order(match('c', { kind: 'contributor', level: 'specific', signs: ['decisive', 'decisive'] }), match('a', { level: 'general', signs: ['against'] })),
    ).toEqual(['a', 'c'])
  })
  test('nothing is nothing', () => {
    expect(ranked([])).toEqual([])
  })
})

describe('a cause that a special one explains', () => {
  const general = match('cuda/general', { level: 'general', signs: ['decisive', 'decisive'] })
  test('never stands above it', () => {
    expect(order(general, match('vllm/special', { over: ['cuda/general'] }))).toEqual(['vllm/special', 'cuda/general'])
  })
  test('is demoted, not hidden', () => {
    const [, demoted] = ranked([general, match('vllm/special', { over: ['cuda/general'] })])
    expect(demoted?.confidence).toBeLessThan(ranked([general])[0]?.confidence ?? 0)
  })
  test('takes no certainty from it', () => {
    const special = match('vllm/special', { level: 'specific', signs: ['strong'], over: ['cuda/general'] })
    expect(belief(special, general)[0]).toBe(belief(special)[0])
  })
  test('is demoted once, however many explain it', () => {
    const one = match('a/one', { level: 'specific', signs: ['decisive'], over: ['cuda/general'] })
    const two = match('a/two', { level: 'specific', signs: ['decisive'], over: ['cuda/general'] })
    const score = (confidence = 0): number => Math.log(confidence / (1 - confidence))
    const weak = match('cuda/general', { level: 'general' })
    expect(score(ranked([one, two, weak]).at(-1)?.confidence)).toBeCloseTo(score(ranked([one, weak]).at(-1)?.confidence), 5)
  })
  test('over a rule that does not hold says nothing', () => {
    expect(belief(match('a', { over: ['b'] }))).toEqual(belief(match('a')))
  })
})

describe('belief', () => {
  // 1 / (1 + e^-score): a step starts at 0.4, a specific cause at 1, a general one at -0.5.
  test.each([
    ['general, no sign', { level: 'general' }, 0.38, 'possible'],
    ['step, no sign', {}, 0.6, 'likely'],
    ['specific, no sign', { level: 'specific' }, 0.73, 'likely'],
    ['step, strong', { signs: ['strong'] }, 0.82, 'likely'],
    ['step, decisive', { signs: ['decisive'] }, 0.93, 'likely'],
    ['specific, decisive', { level: 'specific', signs: ['decisive'] }, 0.96, 'certain'],
    ['step, decisive but one against', { signs: ['decisive', 'against'] }, 0.73, 'likely'],
    ['step, one against', { signs: ['against'] }, 0.23, 'possible'],
    ['specific, everything', { level: 'specific', signs: ['decisive', 'decisive', 'decisive'] }, 0.99, 'certain'],
  ] as const)('%s', (_, given: Given, confidence, level) => {
    expect(ranked([match('a', given)])[0]).toMatchObject({ confidence, level })
  })
  test('a rival close behind takes some of it, one far behind none', () => {
    const first = match('a', { signs: ['strong'] })
    expect(belief(first, match('b', { signs: ['strong'] }))[0]).toBe(0.76)
    expect(belief(first, match('b', { level: 'general' }))[0]).toBe(0.82)
  })
  test('a contributor is no rival', () => {
    expect(belief(match('a', { signs: ['strong'] }), match('b', { kind: 'contributor', signs: ['strong'] }))[0]).toBe(0.82)
  })
  test('beside a sure cause one that its own counter-evidence speaks against is left out', () => {
    expect(order(match('a', { signs: ['decisive'] }), match('b', { signs: ['against'] }))).toEqual(['a'])
    expect(order(match('a', { signs: ['weak'] }), match('b', { signs: ['against'] }))).toEqual(['a', 'b'])
  })
})

describe('what a rule contributes', () => {
  const lesser: Match = { ...match('b', { kind: 'contributor', signs: ['strong'] }), beside: true }
  const disproven: Match = { ...match('b', { signs: ['strong', 'against', 'against'] }), lesser }
  test('is named beside a cause, and never alone', () => {
    expect(ranked([lesser, match('a')]).map(({ match: { rule }, role }) => [rule.id, role])).toEqual([
      ['a', 'cause'],
      ['b', 'contributor'],
    ])
    expect(order(lesser)).toEqual([])
    expect(order(match('c', { kind: 'contributor' }), lesser)).toEqual(['c'])
  })
  test('stands in for it where a surer cause leaves it no rival', () => {
    const [, second] = ranked([match('a', { signs: ['decisive'] }), disproven])
    expect([second?.match, second?.role]).toEqual([lesser, 'contributor'])
  })
  test('is not said of a rival', () => {
    expect(ranked([match('a', { signs: ['weak'] }), disproven]).map(({ match: { rule }, role }) => [rule.id, role])).toEqual([
      ['a', 'cause'],
      ['b', 'cause'],
    ])
  })
})

test('other constants are one argument', () => {
  const order = (weights: Weights): string[] =>
    rank([match('a', { signs: ['decisive'] }), match('b', { signs: ['strong'] })], true, () => false, weights).map(each => each.match.rule.id)
  expect(order(WEIGHTS)).toEqual(['a', 'b'])
  expect(order({ ...WEIGHTS, signs: { ...WEIGHTS.signs, decisive: 0.2 } })).toEqual(['b', 'a'])
  const [flat] = rank([match('a', { signs: ['decisive'] })], true, () => false, { ...WEIGHTS, slope: 0 })
  expect(flat?.confidence).toBe(0.5)
})

describe('the kind of a finding is its role in this report', () => {
  test.each([
    ['a cause of a failure', 'cause', true, false, 'cause'],
    ['a cause where nothing failed', 'cause', false, false, 'snapshot'],
    ['a snapshot where nothing failed', 'snapshot', false, false, 'snapshot'],
    ['a snapshot beside a failure', 'snapshot', true, false, 'contributor'],
    ['a snapshot that decides the failure', 'snapshot', true, true, 'cause'],
    ['a contributor', 'contributor', true, true, 'contributor'],
  ] as const)('%s', (_, kind, failed, decides, role) => {
    expect(ranked([match('a', { kind })], failed, () => decides)[0]?.role).toBe(role)
  })
})

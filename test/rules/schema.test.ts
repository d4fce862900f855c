import { describe, expect, test } from 'vitest'
import { RuleMistake, condition, readRule } from '../../src/rules/schema.ts'

const text = { en: 'x', zh: '某' }
const RULE = { kind: 'cause', level: 'step', title: text, says: text, when: [{ engine: 'vllm' }, { 'failure.kind': 'oom' }] }
const read = (change: object = {}): unknown => readRule('vllm/x', { ...RULE, ...change })

describe('a rule', () => {
  test('its least form', () => {
    expect(readRule('vllm/x', RULE).rule).toMatchObject({
      id: 'vllm/x',
      kind: 'cause',
      level: 'step',
      signs: [],
      over: [],
      fixes: [],
      references: [],
      tests: [],
    })
  })
  test('sizes are bytes by the time it is loaded', () => {
    const { rule } = readRule('vllm/x', {
      ...RULE,
      when: { 'memory.others': { min: '1 GiB', max: '512 MiB' } },
      tests: [{ name: 'a', given: { 'memory.others': '1.5 GiB', model: 'a' }, expect: 'match' }],
    })
    expect(rule.when).toEqual({ op: 'fact', name: 'memory.others', test: { op: 'between', min: 2 ** 30, max: 2 ** 29 } })
    expect(rule.tests[0]?.given).toEqual({ 'memory.others': 1.5 * 2 ** 30, model: 'a' })
  })
  test('sentences of one’s own', () => {
    expect(readRule('site/x', { ...RULE, sentences: [{ says: 'site: GPU guard freed {freed:bytes}', as: 'gpu-guard' }] }).sentences).toEqual([
      { says: 'site: GPU guard freed {freed:bytes}', as: 'gpu-guard' },
    ])
  })
  test.each([
    ['a text without Chinese', { title: { en: 'x' } }, /title\.zh/],
    ['a key that is none', { titel: text }, /titel/],
    ['a level that is none', { level: 'high' }, /level.*general.*step.*specific/],
    ['a weight that is none', { signs: [{ if: { engine: 'vllm' }, weight: 'heavy', says: text }] }, /signs\.0\.weight.*decisive/],
    ['a fix without its price', { fixes: [{ says: text }] }, /fixes\.0\.costs/],
    ['no condition', { when: undefined }, /when: a condition is a list/],
    ['an unknown fact', { when: { 'failure.stepp': 'x' } }, /when: failure\.stepp is no fact; did you mean failure\.step\?/],
    [
      'an unknown fact in a sign',
      { signs: [{ if: { 'memory.other': 1 }, weight: 'weak', says: text }] },
      /signs\.0\.if: memory\.other is no fact; did you mean memory\.others\?/,
    ],
    ['an unknown fact in a fix', { fixes: [{ says: text, costs: text, when: { enginee: 'x' } }] }, /fixes\.0\.when: enginee is no fact; did you mean engine\?/],
    [
      'an unknown fact in a test',
      { tests: [{ name: 'a', given: { 'kv.block': 1 }, expect: 'match' }] },
      /tests: kv\.block is no fact; did you mean kv\.blocks\?/,
    ],
    ['an empty list', { when: [] }, /when: an empty list would always hold/],
    ['an empty list within', { when: [{ any: [] }] }, /when\.0\.any: an empty list would always hold/],
    ['an empty mapping', { when: {} }, /when: a condition is a list, or a mapping/],
    ['an unknown unit', { when: { 'memory.others': { min: '1 GB' } } }, /when\.memory\.others\.min: 1 GB is neither a number nor a size like 1 GiB/],
    ['bounds without a bound', { when: { 'memory.others': {} } }, /when\.memory\.others: .*min, max, since, until, known, like/],
    ['an unknown test', { when: { 'memory.others': { over: 1 } } }, /when\.memory\.others: over is no test; min, max, since, until, known, like/],
    ['an unknown kind of event', { when: { seen: 'explosion' } }, /when: explosion is no kind of event; one of frame, oom/],
    ['something beside seen', { when: { seen: 'oom', where: {} } }, /when: seen takes only with, not where/],
    ['something beside any', { when: { any: [{ engine: 'vllm' }], engine: 'x' } }, /when: any stands alone/],
    ['something beside not', { when: { not: { engine: 'vllm' }, model: 'x' } }, /when: not stands alone/],
    ['something beside unless', { when: { unless: { engine: 'vllm' }, model: 'x' } }, /when: unless stands alone/],
    ['a release as a figure: YAML reads 0.10 as 0.1', { when: { 'engine.version': { since: 0.1 } } }, /when\.engine\.version\.since: .*quote/],
    ['known, but neither true nor false', { when: { 'failure.gpu': { known: 'yes' } } }, /when\.failure\.gpu\.known: true or false/],
    ['a list within a list of values', { when: { engine: [['vllm']] } }, /when\.engine: a value, a list of values, or a range was expected/],
    ['an empty list of values', { when: { engine: [] } }, /when\.engine: an empty list would never hold/],
    ['no value', { when: { engine: null } }, /when\.engine: a value, a list of values, or a range was expected/],
    ['a broken sentence', { sentences: [{ says: 'freed {freed:byte}', as: 'x' }] }, /sentences\.0: byte is no kind of hole/],
  ])('%s is refused, with its place', (_, change, message) => {
    expect(() => read(change)).toThrow(RuleMistake)
    expect(() => read(change)).toThrow(message)
  })
  test.each([
    ['nothing', null],
    ['text', 'x'],
    ['a list', []],
  ])('%s is no rule', (_, content) => {
    expect(() => readRule('a/b', content)).toThrow(RuleMistake)
  })
})

describe('the form of a condition', () => {
  test.each([
    ['a fact', { engine: 'vllm' }, { op: 'fact', name: 'engine', test: { op: 'is', values: ['vllm'] } }],
    ['a setting, whatever its name', { 'setting.max_num_seqs': 8 }, { op: 'fact', name: 'setting.max_num_seqs', test: { op: 'is', values: [8] } }],
    ['a pattern', { model: 'Qwen*' }, { op: 'fact', name: 'model', test: { op: 'like', patterns: ['Qwen*'] } }],
    ['known', { model: { known: false } }, { op: 'fact', name: 'model', test: { op: 'known', is: false } }],
    [
      'a release',
      { 'engine.version': { since: '0.10', until: '0.11' } },
      { op: 'fact', name: 'engine.version', test: { op: 'version', since: '0.10', until: '0.11' } },
    ],
    ['seen', { seen: 'frame', with: { function: ['a', 'b'] } }, { op: 'seen', kind: 'frame', with: { function: { op: 'is', values: ['a', 'b'] } } }],
    ['not', { not: { engine: 'vllm' } }, { op: 'not', of: { op: 'fact', name: 'engine', test: { op: 'is', values: ['vllm'] } } }],
  ])('%s', (_, surface, expected) => {
    expect(condition(surface, 'when')).toEqual(expected)
  })
})

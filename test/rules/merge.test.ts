import { expect, test } from 'vitest'
import { readName } from '../../src/models/name.ts'
import { modelTable } from '../../src/models/table.ts'
import { mergeRules } from '../../src/rules/merge.ts'
import type { RuleSet } from '../../src/rules/rule.ts'
import { readRule } from '../../src/rules/schema.ts'

const text = { en: 'x', zh: 'x' }
const set = (hash: string, ids: readonly string[], more: Partial<RuleSet> = {}): RuleSet => ({
  rules: ids.map(id => readRule(id, { kind: 'cause', level: 'step', title: { en: `${id} of ${hash}`, zh: 'x' }, says: text, when: { engine: 'vllm' } }).rule),
  flags: {},
  references: [],
  sentences: [],
  models: { date: '', rows: [] },
  hash,
  ...more,
})
const titles = ({ rules }: RuleSet): string[] => rules.map(({ title }) => title.en)

test('without any others ours stay as they are', () => {
  const ours = set('ours', ['a/x', 'a/y'])
  expect(mergeRules(ours, [])).toEqual({ rules: ours, replaced: [] })
})
test('a new rule is added, one with an id that exists replaces ours, and that is said', () => {
  const { rules, replaced } = mergeRules(set('ours', ['a/x', 'a/y']), [set('mine', ['a/y', 'b/z'])])
  expect(titles(rules).toSorted()).toEqual(['a/x of ours', 'a/y of mine', 'b/z of mine'])
  expect(replaced).toEqual(['a/y'])
})
test('of several folders the last one counts', () => {
  const { rules, replaced } = mergeRules(set('ours', ['a/x']), [set('one', ['a/x', 'b/z']), set('two', ['a/x', 'b/z'])])
  expect(titles(rules).toSorted()).toEqual(['a/x of two', 'b/z of two'])
  expect([...new Set(replaced)]).toEqual(['a/x'])
})
test('a rule set that was changed has another hash', () => {
  const ours = set('ours', ['a/x'])
  expect(mergeRules(ours, [set('one', [])]).rules.hash).not.toBe(ours.hash)
  expect(mergeRules(ours, [set('one', [])]).rules.hash).not.toBe(mergeRules(ours, [set('two', [])]).rules.hash)
})
test('references and sentences add up; flags stay ours', () => {
  const reference = (id: string) => ({ id, title: 'x', author: 'x', date: '2026' })
  const ours = set('ours', [], { references: [reference('a')], sentences: [{ says: 'a {b:int}', as: 'x' }], flags: { vllm: [] } })
  const { rules } = mergeRules(ours, [
    set('mine', [], { references: [reference('b')], sentences: [{ says: 'c {d:int}', as: 'y' }], flags: { vllm: [{ name: 'x', type: 'int', says: text }] } }),
  ])
  expect(rules.references.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(rules.sentences.map(({ as }) => as)).toEqual(['x', 'y'])
  expect(rules.flags).toEqual({ vllm: [] })
})
test('a model of the user is looked up before ours; ours stay', () => {
  const row = (name: string, layers: number) => ({
    family: 'x',
    names: [name],
    keys: [readName(name)?.key ?? ''],
    billions: 1,
    config: { num_hidden_layers: layers, num_attention_heads: 8, hidden_size: 64, vocab_size: 100 },
  })
  const ours = set('ours', [], { models: { date: '2026-01-01', rows: [row('a-7b', 32), row('b-7b', 32)] } })
  const { rules } = mergeRules(ours, [set('mine', [], { models: { date: '2026-02-02', rows: [row('A-7B', 40), row('c-7b', 40)] } })])
  const { find } = modelTable(rules.models)
  expect(['a-7b', 'b-7b', 'c-7b'].map(name => find(name)?.shape.layers)).toEqual([40, 32, 40])
  expect(mergeRules(ours, [set('none', [])]).rules.models).toEqual(ours.models)
})

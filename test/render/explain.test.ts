import { describe, expect, test } from 'vitest'
import { Problem } from '../../src/errors.ts'
import { explain, listRules } from '../../src/render/explain.ts'
import { widthOf } from '../../src/width.ts'
import { ourRules } from '../../src/rules/ours.ts'

const rules = ourRules()
const page = { language: 'en', width: 80, colour: false } as const

describe('explain', () => {
  test.each(['en', 'zh'] as const)('every rule: no line wider than asked, no figure left open, %s', language => {
    for (const { id } of rules.rules) {
      const text = explain(rules, id, { ...page, language })
      expect(text.startsWith(`${id}\n`)).toBe(true)
      expect(text).not.toContain('{{')
      expect(text).not.toContain('\u001b')
      for (const line of text.split('\n')) expect(widthOf(line), `${id}: ${line}`).toBeLessThanOrEqual(80)
    }
  })
  test('what a rule contributes beside another cause is told where it does', () => {
    expect(explain(rules, 'vllm/profile-run-activation', page)).toMatch(/Beside another cause\n {4}· The profiled peak takes <memory\.activations> of the/)
    expect(explain(rules, 'vllm/preemption', page)).not.toContain('Beside another cause')
  })
  test.each([
    ['cuda-graph-capture', 'vllm/cuda-graph-capture'],
    ['lmdeploy/cuda-graph-capture', 'vllm/cuda-graph-capture'],
    ['vllm/cuda-graph-captur', 'vllm/cuda-graph-capture'],
    ['fragmentation', 'cuda/fragmentation'],
  ])('%s is no rule; %s is suggested', (id, near) => {
    let problem: unknown
    try {
      explain(rules, id, page)
    } catch (error) {
      problem = error
    }
    expect(problem).toBeInstanceOf(Problem)
    expect((problem as Problem).message).toContain(id)
    expect((problem as Problem).remedy).toContain(near)
  })
  test('where nothing is near the list is named', () => {
    expect(() => explain(rules, 'nonsense/zzzzzzzzzz', page)).toThrow(/no rule nonsense\/zzzzzzzzzz/)
  })
})

test('the list holds every rule once, with its title', () => {
  const lines = listRules(rules, 'zh').trimEnd().split('\n')
  expect(lines.map(line => line.split(/\s/)[0])).toEqual(rules.rules.map(({ id }) => id))
  for (const [index, line] of lines.entries()) expect(line).toContain(rules.rules[index]?.title.zh)
})

import { describe, expect, test } from 'vitest'
import { code } from '../scripts/markdown.ts'
import { pages, written } from '../scripts/pages.ts'
import { GLOSSARY } from '../src/facts/glossary/index.ts'
import { conditionText } from '../src/render/condition.ts'
import { loadRules } from '../src/rules/load.ts'

const made = new Map(pages().map(page => [page.path, written(page)]))

describe('every page', () => {
  test.each([...made])('%s has a title, says how it is made, and leaves no place open', (_, text) => {
    expect(text).toMatch(/^# \w+\n\n_Made by `npm run generate` from .+_\n/)
    expect(text).not.toMatch(/\bundefined\b|\[object |\{\{[\w.-]+\}\}|NaN/)
    expect(text.endsWith('\n')).toBe(true)
  })
})

test('the pages hold every rule, fact, flag and model', () => {
  const { rules, flags, models } = loadRules('rules')
  for (const { id, title } of rules) expect(made.get('docs/rules.md')).toMatch(`### ${id}\n\n**${title.en.slice(0, 8)}`)
  for (const name of Object.keys(GLOSSARY)) expect(made.get('docs/facts.md')).toContain(`| \`${name}\` |`)
  for (const { name } of Object.values(flags).flat()) expect(made.get('docs/flags.md')).toContain(`| \`${name}\` |`)
  const page = made.get('docs/models.md') ?? ''
  expect(page).toContain(models.date)
  for (const { names } of models.rows) for (const name of names) expect(page).toContain(name)
})

test('a condition reads as a sentence, sizes with their units', () => {
  expect(
    conditionText(
      {
        op: 'all',
        of: [
          { op: 'fact', name: 'engine', test: { op: 'is', values: ['vllm', 'sglang'] } },
          { op: 'unless', of: { op: 'fact', name: 'memory.others', test: { op: 'between', min: 2 ** 30 } } },
          {
            op: 'any',
            of: [
              { op: 'seen', kind: 'frame', with: { function: { op: 'like', patterns: ['capture*'] } } },
              { op: 'fact', name: 'memory.graphs', test: { op: 'known', is: false } },
            ],
          },
        ],
      },
      code,
    ),
  ).toBe(
    '`engine` is `vllm` or `sglang` and unless `memory.others` ≥ 1 GiB and (a frame was seen whose function is like `capture*` or `memory.graphs` is not known)',
  )
})

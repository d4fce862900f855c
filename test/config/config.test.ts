import { describe, expect, test } from 'vitest'
import { withEntries } from '../../src/config/baseline.ts'
import { matchesGlob } from '../../src/config/glob.ts'
import { readConfig } from '../../src/config/load.ts'
import { Problem } from '../../src/errors.ts'

const mistake = (content: string): string => {
  try {
    readConfig('/r/.oomdoctor.yaml', content)
  } catch (error) {
    if (error instanceof Problem) return error.message
    throw error
  }
  return 'none'
}

describe('the file', () => {
  test('everything that it may say', () => {
    const content = `
logs: logs/*.log
snapshots: [smi.txt]
language: zh
fail-on: contributor
format: json
rules: [site/rules]
model-config: models/config.json
accepted:
  - { log: logs/a.log, cause: vllm/no-kv-cache-memory, reason: a test }
  - log: logs/b/**
    cause: cuda/fragmentation
    reason: known
    until: 2026-12-31
`
    expect(readConfig('/r/.oomdoctor.yaml', content)).toEqual({
      file: '/r/.oomdoctor.yaml',
      root: '/r',
      logs: ['logs/*.log'],
      snapshots: ['smi.txt'],
      language: 'zh',
      failOn: 'contributor',
      format: 'json',
      rules: ['site/rules'],
      modelConfig: 'models/config.json',
      accepted: [
        { log: 'logs/a.log', cause: 'vllm/no-kv-cache-memory', reason: 'a test', line: 10 },
        { log: 'logs/b/**', cause: 'cuda/fragmentation', reason: 'known', until: '2026-12-31', line: 11 },
      ],
    })
  })
  test('nothing', () => {
    expect(readConfig('/r/.oomdoctor.yaml', '# later\n')).toMatchObject({ logs: [], accepted: [] })
  })
})

test.each([
  ['not YAML', 'logs: [a\nb: c', /^\/r\/\.oomdoctor\.yaml:\d: /],
  ['a list', '- a\n', /^\/r\/\.oomdoctor\.yaml:1: the file: /],
  ['a key that is none', 'logs: a\nlanguages: zh\n', /^\/r\/\.oomdoctor\.yaml:2: languages: there is no such key$/],
  ['a language that is none', '\nlanguage: fr\n', /^\/r\/\.oomdoctor\.yaml:2: language: /],
  ['an entry without a reason', 'accepted:\n  - log: a\n    cause: b\n', /^\/r\/\.oomdoctor\.yaml:2: accepted\.0\.reason: /],
  [
    'a day that is none',
    'accepted:\n  - log: a\n    cause: b\n    reason: c\n    until: soon\n',
    /^\/r\/\.oomdoctor\.yaml:5: accepted\.0\.until: a day was expected, e\.g\. 2026-12-31$/,
  ],
  [
    'a key too many in an entry',
    'accepted:\n  - log: a\n    cause: b\n    reason: c\n    why: d\n',
    /^\/r\/\.oomdoctor\.yaml:5: accepted\.0\.why: there is no such key$/,
  ],
])('%s', (_, content, expected) => {
  expect(mistake(content)).toMatch(expected)
})
test('aliases without end', () => {
  const bomb = [
    'logs: &a0 [x, x]',
    ...Array.from({ length: 12 }, (_, index) => `k${index}: &a${index + 1} [${Array.from({ length: 9 }, () => `*a${index}`).join(', ')}]`),
  ].join('\n')
  expect(mistake(bomb)).toMatch(/^\/r\/\.oomdoctor\.yaml:1: /)
})

test.each([
  ['lists without end', `logs: ${'['.repeat(50_000)}`],
  [
    'aliases that double',
    `a: &a [x, x, x, x, x]\n${Array.from(
      { length: 20 },
      (_, at) =>
        `k${at}: &k${at} [${Array(5)
          .fill(at === 0 ? '*a' : `*k${at - 1}`)
          .join(', ')}]`,
    ).join('\n')}`,
  ],
  ['a key that every object has', '__proto__: { polluted: true }\n'],
  ['thousands of logs', `logs: [${Array.from({ length: 1001 }, (_, at) => `a${at}`).join(', ')}]`],
  ['thousands of entries', `accepted: [${Array(1001).fill('{ log: a, cause: b, reason: c }').join(', ')}]`],
  ['dozens of folders of rules', `rules: [${Array.from({ length: 21 }, (_, at) => `a${at}`).join(', ')}]`],
  ['a name without end', `logs: ${'a'.repeat(1001)}`],
])('a hostile file is refused: %s', (_, content) => {
  expect(mistake(content)).toMatch(/^\/r\/\.oomdoctor\.yaml:1: /)
})

test.each([
  ['a.log', 'a.log', true],
  ['./a.log', 'a.log', true],
  ['a.log', 'b/a.log', false],
  ['*.log', 'b/a.log', false],
  ['**/*.log', 'b/c/a.log', true],
  ['**/*.log', 'a.log', true],
  ['b/**', 'b/c/a.log', true],
  ['b/', 'b/c/a.log', true],
  ['b/{x,y}.log', 'b/y.log', true],
  ['b/{x,y}.log', 'b/z.log', false],
  ['a+(1).log', 'a+(1).log', true],
  ['a?.log', 'a1.log', true],
  ['a.log', 'aXlog', false],
])('%s means %s: %s', (glob, path, expected) => {
  expect(matchesGlob(glob, path)).toBe(expected)
})

test.each([
  [`${'*a'.repeat(300)}b`, 'a'.repeat(4000), false],
  [`${'*a'.repeat(300)}*`, 'a'.repeat(4000), true],
  ['{,a}'.repeat(250), 'a'.repeat(200), true],
  [`${'{a,{b,'.repeat(100)}c${'}}'.repeat(100)}`, 'c', true],
  ['**/'.repeat(200), `${'a/'.repeat(500)}b`, true],
  ['{'.repeat(1000), 'a', false],
  ['a{b', 'ab', true],
  ['a}b', 'a}b', true],
])('no pattern is tried in all ways: %.20s', (glob, path, expected) => {
  expect(matchesGlob(glob, path)).toBe(expected)
})

test('entries are added, what stands there stays', () => {
  expect(
    withEntries('# ours\nlogs: a # here\naccepted:\n  # old\n  - { log: a, cause: b, reason: c }\n', [
      { log: 'x.log', cause: 'y', reason: 'z', until: '2026-12-31' },
    ]),
  ).toBe(
    '# ours\nlogs: a # here\naccepted:\n  # old\n  - { log: a, cause: b, reason: c }\n  - log: x.log\n    cause: y\n    reason: z\n    until: 2026-12-31\n',
  )
  expect(withEntries('', [{ log: 'x.log', cause: 'y', reason: 'z' }])).toBe('accepted:\n  - log: x.log\n    cause: y\n    reason: z\n')
})

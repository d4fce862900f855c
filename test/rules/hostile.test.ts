import fc from 'fast-check'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diagnose, open } from '../../src/diagnose.ts'
import { Problem } from '../../src/errors.ts'
import { match } from '../../src/events/match.ts'
import { partsOf, sentence } from '../../src/events/sentence.ts'
import type { Part, Sentence } from '../../src/events/sentence.ts'
import { mistakeIn } from '../../src/rules/limits.ts'
import { loadRules } from '../../src/rules/load.ts'
import { mergeRules } from '../../src/rules/merge.ts'
import { ourRules } from '../../src/rules/ours.ts'
import type { RuleSentence } from '../../src/rules/rule.ts'
import { budget } from '../../src/work.ts'
import { failing } from '../render/report.ts'

/** A rule in YAML with something put in. */
const rule = ({ when = '[{ failure.kind: oom }]', more = '' } = {}): string => `kind: cause
level: specific
title: { en: a, zh: a }
says: { en: a, zh: a }
when: ${when}
${more}
`
const sentences = (...says: readonly string[]): string => rule({ more: `sentences: ${JSON.stringify(says.map(each => ({ says: each, as: 'a' })))}` })
const many = (count: number, of: (index: number) => string): string => Array.from({ length: count }, (_, index) => of(index)).join(', ')

describe('a folder of rules', () => {
  let dir = ''
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'rules-'))
  })
  afterAll(() => rmSync(dir, { recursive: true }))
  let number = 0
  /** What is said of a folder with these files, and how it is mended; the rules, where nothing is. */
  const load = (files: Readonly<Record<string, string>>): unknown => {
    const folder = join(dir, String((number += 1)))
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    try {
      return mergeRules(ourRules(), [loadRules(folder)])
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      expect(error.remedy).toMatch(/^[A-Za-z].*\.$/)
      expect(error.message.length).toBeLessThan(400)
      return error.message.replaceAll(folder, 'DIR').replaceAll('\\', '/')
    }
  }

  test.each([
    [
      'aliases that double again and again',
      `a: &a [x, x, x, x, x, x, x, x, x]\n${many(9, index => `${index}: &b${index} [${many(9, () => (index === 0 ? '*a' : `*b${index - 1}`))}]`).replaceAll('], ', ']\n')}`,
      /^DIR\/site\/r\.yaml is not valid YAML: Excessive alias count/,
    ],
    ['lists without end', `when: ${'['.repeat(50_000)}`, /^DIR\/site\/r\.yaml is not valid YAML: lists and mappings stand too deep in each other$/],
    [
      'conditions in conditions',
      rule({ when: `${'[{ not: '.repeat(40)}{ failure.kind: oom }${' }]'.repeat(40)}` }),
      /: when\.0\.not\.0\..*: more than 24 lists and/,
    ],
    [
      'a list of thousands',
      rule({ when: `{ failure.kind: [${many(5000, index => `v${index}*`)}] }` }),
      /: when\.failure\.kind: a list of 5000, of 200 that it may have$/,
    ],
    [
      'lists of lists',
      rule({ when: `[{ any: [${many(60, () => `{ all: [${many(60, () => '{ engine: vllm }')}] }`)}] }]` }),
      /: the file: it holds more than 4000 values$/,
    ],
    [
      'a text that never ends',
      rule({ when: `{ failure.kind: ${'a*'.repeat(1000)} }` }),
      /: when\.failure\.kind: a text of 2000 characters, of 1000 that it may have$/,
    ],
    ['a file of a gigabyte', `# ${'x'.repeat(300_000)}\n${rule()}`, /^DIR\/site\/r\.yaml has 300\d+ bytes, of 262144 that a file of rules may have$/],
    ['a fact that every object has', rule({ when: '[{ __proto__: oom }]' }), /: when\.0: __proto__ is no fact/],
    ['another', rule({ when: '[{ constructor: oom }]' }), /: when\.0: constructor is no fact/],
    ['a key that every object has', `${rule()}__proto__: { polluted: true }\n`, /: the file: Unrecognized key: "__proto__"$/],
    ['code', '!!js/function "() => 1"\n', /: the file: Invalid input: expected object, received string$/],
    ['nothing', '\0\0\0', /: the file: Invalid input/],
    ['a sentence of a book', sentences(`guarded ${'abcd '.repeat(100)}`), /: sentences\.0: it has 508 characters, of 400 that it may have: guarded abcd/],
    ['a sentence of holes', sentences(`guarded ${many(17, index => `{h${index}:int}`)}`), /: sentences\.0: it has 17 holes, of 16 that it may have: guarded/],
    ['a sentence of parts', sentences(`guarded ${'[[a]]'.repeat(40)}`), /: sentences\.0: it has 8\d parts, of 64 that it may have: guarded/],
    ['a sentence that never closes', sentences(`guarded ${'[['.repeat(100)}`), /: sentences\.0: "\]\]" is missing/],
    ['a sentence of two letters', sentences('ab {x:int}'), /: sentences\.0: a sentence needs a word of four letters that always occurs: ab/],
    ['a sentence without a word', sentences('^ {x:text}'), /: sentences\.0: a sentence needs a word of four letters/],
    ['a sentence of nothing', sentences(''), /: sentences\.0\.says: Too small/],
    ['a hole that every object has', sentences('guarded {__proto__:int}'), /: sentences\.0: not a hole: \{__proto__:int\}$/],
  ])('%s', (_, content, said) => {
    expect(load({ 'site/r.yaml': content })).toMatch(said)
  })
  test('more sentences than a line is to be compared with, in however many files', () => {
    const files = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`site/r${index}.yaml`, sentences(`guarded by ${index} {x:int}`)]))
    expect(load(files(64))).toMatchObject({ replaced: [] })
    expect(load(files(65))).toBe('your rules hold 65 sentences, of 64 that they may have in all')
  })
  test('more files, and more bytes, than anybody writes', () => {
    const files = (count: number, content: string) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`site/r${index}.yaml`, content]))
    expect(load(files(1001, ''))).toBe('DIR holds 1001 YAML files, of 1000 that a folder of rules may have')
    expect(load(files(9, `# ${'x'.repeat(250_000)}`))).toBe('DIR holds 2250018 bytes of YAML, of 2097152 that a folder of rules may have')
  })
  test('more tests than an event is to be put to', () => {
    const file = rule({ when: `[{ seen: frame, with: { function: [${many(190, index => `f${index}`)}] } }]` })
    const files = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`site/r${index}.yaml`, file]))
    expect(load(files(26))).toMatchObject({ replaced: [] })
    expect(load(files(27))).toBe('your rules hold 5157 tests, of 5000 that they may have in all')
  })
  test('near miss: what looks like an expression is a text, and names that every object has are names', () => {
    expect(load({ 'site/r.yaml': sentences('guarded (a+)+$ .*{x:int}', 'toString {constructor:int} {valueOf:word}') })).toMatchObject({ replaced: [] })
    expect(load({ 'site/r.yaml': rule({ when: '[{ seen: oom, with: { constructor: "*", toString: x } }]' }) })).toMatchObject({ replaced: [] })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})

/** A sentence whose parts tell how often they are looked at. */
const counted = (text: string): { readonly sentence: Sentence; readonly looks: () => number; readonly parts: number } => {
  const parsed = sentence(text)
  let looks = 0
  const telling = (part: Part): Part => {
    const inner =
      part.op === 'maybe' ? { ...part, of: part.of.map(telling) } : part.op === 'either' ? { ...part, of: part.of.map(all => all.map(telling)) } : part
    return Object.defineProperty({ ...inner }, 'op', {
      get: () => {
        looks += 1
        return part.op
      },
    })
  }
  return { sentence: { ...parsed, parts: parsed.parts.map(telling) }, looks: () => looks, parts: partsOf(parsed.parts).length }
}

const PIECES = [
  '{x:text}',
  '{y:word}',
  '{z:int}',
  '{b?:bytes}',
  '[[',
  ']]',
  '((',
  '|',
  '))',
  '~~',
  ' ',
  'a',
  'ab',
  'q ',
  'abcd',
  '1',
  '\\',
  '$',
  '^',
  '{w:a|ab}',
]
const said = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map(pieces => `abcd ${pieces.join('')}`)
  .filter(text => mistakeIn(text) === undefined)
const spoken = fc
  .array(fc.constantFrom('abcd ', 'a', 'b', ' ', 'q', '1', '1 GiB', 'ab ', 'abcd abcd '), { maxLength: 60 })
  .map(pieces => `abcd ${pieces.join('')}`)

describe('a sentence', () => {
  test('a message is looked through a number of times that the sentence sets, however long the message is', () => {
    fc.assert(
      fc.property(said, spoken, fc.integer({ min: 1, max: 30 }), (text, piece, times) => {
        const { sentence: telling, looks, parts } = counted(text)
        match(telling, piece.repeat(times))
        // Eight places to begin; each part may look ahead over those behind it, in a handful of ways.
        expect(looks()).toBeLessThanOrEqual(8 * 8 * parts * (parts + 1))
      }),
      { numRuns: 3000 },
    )
  })
  test('what the sentences of users cost is counted, and a log is left where the budget ends', () => {
    const limit = 40
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 8 }), fc.array(spoken, { minLength: 1, maxLength: 200 }), (texts, lines) => {
        const own: RuleSentence[] = texts.map(says => ({ says, as: 'a' }))
        const work = budget(limit)
        let steps = 0
        const reading = open('a.log', own, undefined, {
          ...work,
          tried: (parts, length) => {
            steps += parts / 32
            work.tried(parts, length)
          },
        })
        reading.read(Buffer.from(`${lines.join('\n')}\n`))
        reading.end()
        // Beyond the budget there is at most the line in hand: every sentence is looked for in it, and where it goes on with one of thirteen lines
        // before it, in eight ways.
        const line = texts.reduce((sum, text) => sum + partsOf(sentence(text).parts).length / 32, 0)
        expect(steps).toBeLessThanOrEqual(limit + line * (1 + 13 * 8))
      }),
      { numRuns: 200 },
    )
  })
  test('a log whose every line holds the words of every sentence is cut, and says so', () => {
    const own = Array.from({ length: 64 }, (_, index): RuleSentence => ({ says: `guarded ${'[[a]]'.repeat(20)} zz${index}`, as: 'a' }))
    const reading = open('a.log', own, undefined, budget(2000))
    reading.read(Buffer.from(`${failing().join('\n')}\n${Array.from({ length: 1000 }, (_, index) => `guarded by ${index}\n`).join('')}`))
    const report = diagnose([reading.end()], ourRules())
    expect(report.inputs[0]?.cut).toEqual([expect.stringMatching(/^more is in it than one log may cost: not read from line \d+ on$/)])
    expect(report.findings[0]?.rule).toBe('vllm/utilization-too-high')
  })
  test('near miss: a sentence of ordinary size on a log of ordinary size costs next to nothing', () => {
    const reading = open('a.log', [{ says: 'site: GPU guard freed {freed:bytes}', as: 'gpu-guard' }])
    reading.read(Buffer.from('site: GPU guard freed 1.5 GiB\n'.repeat(100_000)))
    expect(reading.end().report.cut).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/arguments.ts'
import { folded, sayable, withNames } from '../../src/commands/names.ts'

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `logs/${index}.log`)

describe('words for the parser', () => {
  test('few stay as they are', () => {
    const few = ['analyze', ...names(50), '--all', ...names(50)]
    expect(folded(few)).toEqual(few)
  })
  test('of many it sees a handful, whatever stands between them', () => {
    expect(folded(['analyze', ...names(100_000)])).toHaveLength(9)
    expect(folded(['analyze', '--all', ...names(50_000), '--lang', 'zh', ...names(50_000)]).length).toBeLessThan(25)
  })
  test('none is lost, none is added, and the order stays', () => {
    const word = fc.oneof(fc.constantFrom('-', '--all', 'a', 'a b', ''), fc.string()).filter(each => !each.includes('\u0000') && each !== '--')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.integer({ min: 1, max: 200 }), (words, times) => {
        const all = words.flatMap(each => (each.startsWith('-') ? [each] : Array.from({ length: times }, () => each)))
        const read: Record<string, unknown> = { paths: folded(all) }
        withNames(read)
        expect(read['paths']).toEqual(all)
      }),
    )
  })
})

describe('commands', () => {
  const asked = async (...argv: readonly string[]): Promise<unknown> => {
    const read = await readArguments(argv, {}, 80)
    return 'said' in read ? read.said : read.asked
  }
  test.each(['analyze', 'smi', 'check', 'watch', 'baseline'])('%s takes as many names as it is given', async name => {
    expect(await asked(name, ...names(20_000), '-')).toMatchObject({ paths: [...names(20_000), '-'] })
  })
  test('options between and behind them are read', async () => {
    expect(await asked('analyze', '--all', ...names(500), '--format', 'json', ...names(300))).toMatchObject({
      all: true,
      format: 'json',
      paths: [...names(500), ...names(300)],
    })
    expect(await asked('analyze', 'a.log', '--rules', ...names(500))).toMatchObject({ paths: ['a.log'], rules: names(500) })
  })
  test.each(['analyze', 'smi', 'check', 'watch', 'baseline'])('%s: behind -- everything is a name', async name => {
    expect(await asked(name, '--', '-x.log', '--all', 'true', '-')).toMatchObject({ paths: ['-x.log', '--all', 'true', '-'] })
    expect(await asked(name, 'a', '--', ...names(500), '-b')).toMatchObject({ paths: ['a', ...names(500), '-b'] })
  })
  test('they are no values of the option before', async () => {
    expect(await asked('analyze', '--rules', 'site', '--', 'a.log', '--', 'b')).toMatchObject({ rules: ['site'], paths: ['a.log', '--', 'b'] })
    expect(await asked('compare', '--', '-good', '-bad')).toMatchObject({ good: '-good', bad: '-bad' })
  })
  test('near miss: a command that takes two says what it does not know', async () => {
    expect(await asked('compare', ...names(200))).toMatch(/^Unknown arguments?: .*logs\/2\.log/)
    expect(await asked('compare', ...names(200))).not.toMatch(/logs\/150/)
    expect(await asked('compare', 'a', 'b', '-')).toMatch(/Unknown argument: -$/)
  })
})

test('what the parser says of one word for many', () => {
  expect(sayable('Unknown arguments: a, \u0000b\u0000c\u0000d')).toBe('Unknown arguments: a, b …')
  expect(sayable('Unknown argument: a')).toBe('Unknown argument: a')
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { launches } from '../../scripts/fuzz/corpus.ts'
import { shellQuote } from '../../src/encode/shell.ts'
import { scalarOf, readPairs } from '../../src/events/echo/python-literal.ts'
import { shellWords } from '../../src/events/command/shell-words.ts'
import { readLaunches } from '../../src/launch/read.ts'
import { readShell } from '../../src/launch/shell/script.ts'
import { parseBytes, showBytes } from '../../src/units.ts'

// What is tried is the same each day: a gate must not depend on it. Another seed tries others.
fc.configureGlobal({ seed: 20_261_127 })

const PIECES = [
  '"',
  "'",
  '`',
  '$(',
  ')',
  '${',
  '}',
  '\\',
  '\n',
  '\t',
  '<<EOT',
  '&',
  '|',
  ';',
  '#',
  '- ',
  ': ',
  '[',
  ']',
  '{',
  '*',
  '&a ',
  '*a',
  '!!x',
  '"""',
  'f"',
  '\u0000',
  '显存',
  '1e999',
  'FROM',
  'command:',
]

describe('every kind of file that starts engines', () => {
  test.each(launches().map(({ path, lines }) => [path, lines.join('\n')] as const))(
    '%s: changed in any way it is read, and each start stands in it',
    async (path, text) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.record({ at: fc.nat(text.length), gone: fc.nat(12), put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8, unit: 'binary' })) }),
            { maxLength: 6 },
          ),
          async edits => {
            const content = edits.reduce((all, { at, gone, put }) => all.slice(0, at) + put + all.slice(at + gone), text)
            const { described } = await readLaunches(path, content)
            const last = content.split('\n').length
            for (const { line, words } of described.launches)
              for (const each of [line, ...words.map(word => word.line)]) if (each < 1 || each > last) throw new Error(`line ${each} of ${last}`)
          },
        ),
        { numRuns: 150 },
      )
    },
  )
})

describe('what is written is read as it was', () => {
  const word = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter(text => !['\u0000', '\r', '\n', '\uE000'].some(each => text.includes(each)))
  test('words of a command line', () => {
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), words => void expect(shellWords(words.map(shellQuote).join(' '))).toEqual(words)))
  })
  test('words of a script', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), words => {
        const [launch] = readShell(`vllm serve ${words.map(shellQuote).join(' ')}`).launches
        expect(launch?.words.slice(2).map(({ text }) => text)).toEqual(words)
      }),
    )
  })
  test('values of an echo in Python', () => {
    const text = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'B', '0', ' ', ',', '=', '(', ')', '[', ']', '{', '}', ':', '/', '.', '"', '显') })
    const value = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), fc.boolean(), fc.constant(null), text)
    const written = (each: unknown): string =>
      each === null ? 'None' : each === true ? 'True' : each === false ? 'False' : typeof each === 'string' ? `'${each}'` : String(each)
    fc.assert(fc.property(value, each => void expect(scalarOf(written(each))).toEqual(Object.is(each, -0) ? 0 : each)))
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), value, { maxKeys: 6 }), all => {
        const echo = `ServerArgs(${Object.entries(all)
          .map(([name, each]) => `${name}=${written(each)}`)
          .join(', ')})`
        expect(Object.fromEntries(readPairs(echo, echo.indexOf('(') + 1))).toEqual(
          Object.fromEntries(Object.entries(all).map(([name, each]) => [name, Object.is(each, -0) ? 0 : each])),
        )
      }),
    )
  })
  test('sizes, to the digits that are shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 46 }), bytes => {
        const read = parseBytes(showBytes(bytes)) ?? Number.NaN
        expect(Math.abs(read - bytes)).toBeLessThanOrEqual(bytes * 0.005 + 0.5)
      }),
    )
  })
})

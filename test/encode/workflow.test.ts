import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { command, commandData, commandProperty, withoutCommands, withoutOrders } from '../../src/encode/workflow.ts'

/** As the runner reads a line: its name, its properties, its data. */
const runner = (line: string): { name: string; properties: Record<string, string>; data: string } => {
  const [, name = '', all, data = ''] = /^::(\w+)(?: (.*?))?::(.*)$/.exec(line) ?? []
  const un = (text: string, more = false): string => {
    const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
    return (more ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',') : plain).replaceAll('%25', '%')
  }
  const properties = Object.fromEntries(
    (all === undefined ? [] : all.split(',')).map(pair => [pair.split('=')[0], un(pair.slice(pair.indexOf('=') + 1), true)]),
  )
  return { name, properties, data: un(data) }
}

const ATTACKS = [
  'x\n::add-mask::y',
  'x\r::error::y',
  'x\r\n::set-output name=a::b',
  '100%',
  '%0A::error::y',
  '%250A',
  'a::b',
  'a,line=9',
  'title::x',
  '##[error]x',
  '::stop-commands::now',
  'C:\\a,b:c',
]

describe('a command is one line that says what was meant', () => {
  test.each(ATTACKS)('%j', attack => {
    const line = command('error', { file: attack, line: 3, title: attack }, attack)
    expect(line).not.toMatch(/[\r\n]/)
    expect(runner(line)).toEqual({ name: 'error', properties: { file: attack, line: '3', title: attack }, data: attack })
  })
  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('%', '2', '5', '0', 'A', 'D', ':', ',', '\n', '\r', 'a', '=', ' '), minLength: 1 }), text => {
        const line = command('warning', { title: text }, text)
        expect(line).not.toMatch(/[\r\n]/)
        expect(runner(line)).toEqual({ name: 'warning', properties: { title: text }, data: text })
      }),
    )
  })
  test('each character by itself', () => {
    expect(commandData('% \r \n : ,')).toBe('%25 %0D %0A : ,')
    expect(commandProperty('% \r \n : ,')).toBe('%25 %0D %0A %3A %2C')
  })
  test('without properties', () => {
    expect(command('notice', { file: undefined, title: '' }, 'x')).toBe('::notice::x')
  })
})

describe('printed text', () => {
  test('stands between the two halves of the token', () => {
    expect(withoutCommands('::error::x\n##[error]y', 'abc')).toBe('::stop-commands::abc\n::error::x\n##[error]y\n::abc::\n')
  })
})

/** Whether the runner does what a line says: `::` behind blanks (TryParseV2), `##[` anywhere (TryParse). */
const isOrder = (line: string): boolean => line.trimStart().startsWith('::') || /##(?:\[|vso\[|teamcity\[)/.test(line)

describe('printed text without orders', () => {
  test.each([
    ['::error::x', '\\u003a:error::x'],
    ['  \t::add-mask::y', '  \t\\u003a:add-mask::y'],
    ['a\n\n ::set-output name=a::b\n', 'a\n\n \\u003a:set-output name=a::b\n'],
    ['see ##[error]x', 'see \\u0023#[error]x'],
    ['###[error]x', '#\\u0023#[error]x'],
    ['##vso[task.setvariable]x', '\\u0023#vso[task.setvariable]x'],
    [':::', '\\u003a::'],
  ])('%j', (text, expected) => {
    expect(withoutOrders(text)).toBe(expected)
  })
  test.each(['VLLM::Worker_TP0', 'ray::IDLE', '## Heading', '1 :: 2', 'std::bad_alloc', ': a', '# [x]', ''])('near miss: %j stays', text => {
    expect(withoutOrders(text)).toBe(text)
  })
  test('no text holds one, and nothing else changes', () => {
    const unit = fc.constantFrom(':', '::', '#', '##', '[', 'vso[', ' ', '\t', '\u00a0', '\u3000', '\n', 'error', ']', 'a')
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), pieces => {
        const text = pieces.join('')
        const printed = withoutOrders(text)
        expect(printed.split('\n').filter(isOrder)).toEqual([])
        expect(printed.replaceAll('\\u003a', ':').replaceAll('\\u0023', '#')).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })
  test('a text of a million blanks and colons is read once', () => {
    for (const piece of ['\n', '\r', '\u2028', ' ', ':', '#', '\n ', ': '])
      expect(withoutOrders(`::${piece.repeat(1_000_000)}`).length).toBeGreaterThan(1_000_000)
  })
})

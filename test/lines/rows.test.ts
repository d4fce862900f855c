import { describe, expect, test } from 'vitest'
import { wholeRows } from '../../src/lines/rows.ts'

const TABLE = [
  '+-----------------------------------------------------------------------------------------+',
  '|  GPU   GI   CI              PID   Type   Process name                        GPU Memory |',
  '|=========================================================================================|',
  '|    0   N/A  N/A            2417      G   /usr/lib/xorg/Xorg                      711MiB |',
  '+-----------------------------------------------------------------------------------------+',
]
const atColumn = (width: number, lines: readonly string[]): string[] => lines.flatMap(line => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
const read = (lines: readonly string[]) => {
  const stage = wholeRows()
  return [...lines.flatMap((text, index) => stage.read({ number: index + 1, text })), ...stage.end()]
}

describe('rows that a terminal broke', () => {
  test.each([72, 80, 90])('at column %i', width => expect(read(atColumn(width, TABLE)).map(({ text }) => text)).toEqual(TABLE))
  test('the number is that of the first piece', () => {
    expect(read(atColumn(80, TABLE)).map(({ number }) => number)).toEqual([1, 3, 5, 7, 9])
  })
})

describe('rows as they are', () => {
  test.each([
    ['a table of a wide window', TABLE],
    ['a list in Markdown', ['| one | two', '| 1 | 2', 'and so on |']],
    ['a shell that pipes', ['| tee server.log', 'INFO: Started |']],
    ['an open row at the end', [`| ${'x'.repeat(80)}`]],
    ['an open row before a whole one', [`| ${'x'.repeat(80)}`, '| a | b |']],
    ['an open row before a line of its own', [`| ${'x'.repeat(80)}`, 'INFO: Started']],
  ])('%s', (_, lines) => expect(read(lines).map(({ text }) => text)).toEqual(lines))
})

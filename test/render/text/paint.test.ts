import { describe, expect, test } from 'vitest'
import { painter, visible, wantsColour } from '../../../src/render/text/paint.ts'

describe('whether to colour', () => {
  test.each([
    ['a terminal', {}, true, true],
    ['a pipe', {}, false, false],
    ['NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR says nothing', { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
    ['NO_COLOR before FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['a dumb terminal', { TERM: 'dumb' }, true, false],
  ])('%s', (_, env, isTTY, expected) => {
    expect(wantsColour(env, isTTY)).toBe(expected)
  })
  test('colour is put around a text, and only where it is wanted', () => {
    expect(painter(false)('bold', 'x')).toBe('x')
    expect(painter(true)('bold', 'x')).toBe('\u001b[1mx\u001b[22m')
  })
})

test.each([
  ['an escape', '\u001b[31mx', String.raw`\u001b[31mx`],
  ['a C1 escape', '\u009b31mx', String.raw`\u009b31mx`],
  ['a carriage return', 'a\rb', String.raw`a\u000db`],
  ['a bell and a backspace', 'a\u0007\u0008', String.raw`a\u0007\u0008`],
  ['an override of direction', 'a\u202eb\u202c', String.raw`a\u202eb\u202c`],
  ['an isolate', '\u2066a\u2069', String.raw`\u2066a\u2069`],
  ['marks of direction', '\u200ea\u200f\u061c', String.raw`\u200ea\u200f\u061c`],
  ['a line separator', 'a\u2028b', String.raw`a\u2028b`],
  ['a tab', 'a\tb', 'a b'],
  ['Chinese and arrows', '显存 → 不足', '显存 → 不足'],
])('%s is shown', (_, text, shown) => {
  expect(visible(text)).toBe(shown)
})

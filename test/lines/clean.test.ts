import { describe, expect, test } from 'vitest'
import { clean, isFence } from '../../src/lines/clean.ts'

const ESC = '\u001b'

describe('escape codes', () => {
  test.each([
    ['real ones', `${ESC}[1;36m(EngineCore_0 pid=1)${ESC}[0;0m x`, '(EngineCore_0 pid=1) x'],
    ['a level in colour', `2024-07-17 13:52:34,618 - lmdeploy - ${ESC}[31mERROR${ESC}[0m - x`, '2024-07-17 13:52:34,618 - lmdeploy - ERROR - x'],
    ['256 colours', `${ESC}[38;5;208mx${ESC}[39m`, 'x'],
    ['cursor movements of bars', `${ESC}[A${ESC}[2Kx`, 'x'],
    ['a title and a link', `${ESC}]0;title\u0007${ESC}]8;;https://a.b${ESC}\\x${ESC}]8;;${ESC}\\`, 'x'],
    ['as less types them', '^[[0;36m(EngineCore_DP0 pid=7)^[[0;0m x', '(EngineCore_DP0 pid=7) x'],
    ['as syslog types them', '#033[2m#033[33m(raylet)#033[0m x', '(raylet) x'],
    ['as a string of Python or C', String.raw`\x1b[31mx\x1B[0m \033[1my\e[0m`, 'x y'],
    ['as JSON types them', String.raw`\u001b[31mx\u001B[0m`, 'x'],
    ['as a symbol', '␛[31mx␛[0m', 'x'],
  ])('%s are taken out', (_, text, expected) => {
    expect(clean(text)).toBe(expected)
  })
  test('nothing that could move a cursor is left, even of broken codes', () => {
    // oxlint-disable-next-line no-control-regex
    expect(clean(`a${ESC}b${ESC}[31\u009b2Jc\u0008\u0007\u0000d`)).not.toMatch(/[\u0000-\u0008\u001b\u009b]/)
  })
})

describe('other marks', () => {
  test.each([
    ['a byte-order mark inside', 'a\ufeffb', 'ab'],
    ['a zero-width blank', 'a\u200bb', 'ab'],
    ['control characters', 'a\u0001\u0007\u007fb', 'ab'],
    ['^M at the end', 'a^M', 'a'],
  ])('%s goes', (_, text, expected) => {
    expect(clean(text)).toBe(expected)
  })
  test.each([
    ['a tab', 'a\tb'],
    ['a carriage return: a bar is split there', 'a\rb'],
    ['Chinese', '显存不足'],
    ['a path of Windows', String.raw`C:\Users\x1\e\models`],
    ['an exponent', '2^[3]'],
    ['a greater-than sign', 'a > b'],
  ])('%s stays', (_, text) => {
    expect(clean(text)).toBe(text)
  })
  test.each([
    ['> a', 'a'],
    ['>a', 'a'],
    ['> > a', 'a'],
    ['>> a', 'a'],
    ['>   File "x.py"', '  File "x.py"'],
    ['>>> a', '>>> a'],
  ])('quoting: %s', (text, expected) => {
    expect(clean(text)).toBe(expected)
  })
})

test.each([
  ['```', true],
  ['```python', true],
  ['  ~~~', true],
  ['<details>', true],
  ['</pre>', true],
  ['```a b', false],
  ['`x`', false],
  ['<summary>Log</summary>', false],
  ['~~~~~~~^^^^', false],
])('%s opens or closes a block: %s', (line, expected) => {
  expect(isFence(line)).toBe(expected)
})

import { describe, expect, test } from 'vitest'
import { visible, visibleLines } from '../../src/encode/terminal.ts'

describe('what a terminal would act on, or not show, is written out', () => {
  test.each([
    ['an escape', '\u001b[31mx', String.raw`\u001b[31mx`],
    ['a C1 escape', '\u009b31mx', String.raw`\u009b31mx`],
    ['a link (OSC 8)', '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007', String.raw`\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007`],
    ['a link with C1 controls', '\u009d8;;https://evil.example\u009cx', String.raw`\u009d8;;https://evil.example\u009cx`],
    ['a title', '\u001b]0;pwned\u0007', String.raw`\u001b]0;pwned\u0007`],
    ['a carriage return', 'a\rb', String.raw`a\u000db`],
    ['a bell and a backspace', 'a\u0007\u0008', String.raw`a\u0007\u0008`],
    ['DEL', 'a\u007f', String.raw`a\u007f`],
    ['NUL', 'a\u0000b', String.raw`a\u0000b`],
    ['an override of direction', 'a\u202eb\u202c', String.raw`a\u202eb\u202c`],
    ['an isolate', '\u2066a\u2069', String.raw`\u2066a\u2069`],
    ['marks of direction', '\u200ea\u200f\u061c', String.raw`\u200ea\u200f\u061c`],
    ['a line separator', 'a\u2028b\u2029', String.raw`a\u2028b\u2029`],
    ['zero-width characters', 'a\u200bb\u200c\u200d\u2060\ufeff', String.raw`a\u200bb\u200c\u200d\u2060\ufeff`],
    ['a soft hyphen', 'pass\u00adword', String.raw`pass\u00adword`],
    ['fillers that look like nothing', '\u115f\u3164\uffa0', String.raw`\u115f\u3164\uffa0`],
    ['marks between lines of glosses', '\ufff9a\ufffab\ufffb', String.raw`\ufff9a\ufffab\ufffb`],
    ['tags', 'a\u{e0041}', String.raw`a\u{e0041}`],
    ['a variation selector', 'a\ufe0f', String.raw`a\ufe0f`],
    ['half a pair', 'a\ud83d', String.raw`a\ud83d`],
    ['a tab', 'a\tb', 'a b'],
    ['a line break', 'a\nb', String.raw`a\u000ab`],
    ['Chinese, arrows, an emoji', '显存 → 不足 😀', '显存 → 不足 😀'],
  ])('%s', (_, text, shown) => {
    expect(visible(text)).toBe(shown)
  })
  test('every control of C0 and C1', () => {
    for (let point = 0; point < 0xa0; point += 1) {
      if ((point >= 0x20 && point < 0x7f) || point === 9) continue
      expect(visible(String.fromCodePoint(point))).toBe(`\\u${point.toString(16).padStart(4, '0')}`)
    }
  })
  test('what was written out stays as it is', () => {
    const once = visible('a\u001b[0m\u202e')
    expect(visible(once)).toBe(once)
  })
})

test('of several lines each is shown', () => {
  expect(visibleLines('a\u001b\nb\r')).toBe(`a${String.raw`\u001b`}\nb${String.raw`\u000d`}`)
})

test('what is taken for plain at a glance holds no character that must be written out', () => {
  for (let point = 0; point <= 0xffff; point += 1) {
    const char = String.fromCharCode(point)
    // oxlint-disable-next-line no-control-regex
    if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(char)) expect(visible(`a${char}b`)).not.toBe(`a${char}b`)
    else expect(visible(`a${char}b`)).toBe(`a${char}b`)
  }
})

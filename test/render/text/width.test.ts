import { describe, expect, test } from 'vitest'
import { clip, pad, wrap } from '../../../src/render/text/width.ts'
import { widthOf } from '../../../src/width.ts'

describe('columns', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['显存', 4],
    ['显存 GPU 0。', 12],
    ['ｆｕｌｌ', 8],
    ['한국어', 6],
    ['カタカナ', 8],
    ['🚀', 2],
    ['→ ·…×', 5],
    ['█▄▀│', 4],
    ['\u001b[1;31mred\u001b[0m', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['a\u200bb', 2],
  ])('%j takes %i', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })
})

describe('wrapping', () => {
  test.each([
    ['at blanks', 'one two three', 7, ['one two', 'three']],
    ['to the last column', 'one two', 7, ['one two']],
    ['between Chinese characters', '显存不足时', 4, ['显存', '不足', '时']],
    ['a full stop stays with what it ends', '显存不足。', 8, ['显存不', '足。']],
    ['an opening bracket stays with what it opens', '显存（不足）', 6, ['显存', '（不', '足）']],
    ['two of them, before a word', '显存（“abc”', 8, ['显存', '（“abc”']],
    ['mixed', 'GPU 显存 0', 6, ['GPU 显', '存 0']],
    ['nothing', '', 10, ['']],
    ['blanks', '   ', 10, ['']],
    ['a word longer than the line is cut', 'abcdefghij k', 4, ['abcd', 'efgh', 'ij k']],
    ['a long word behind a short one', 'ab cdefghij', 4, ['ab', 'cdef', 'ghij']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
  test('no line is wider than asked, and nothing is lost', () => {
    const text =
      'of 79.19 GiB, 7.13 GiB stay outside the budget（现在 3.96 GiB）：申请 2 GiB，当时空闲 1.02 GiB --limit-mm-per-prompt /a/very/long/path/without/any/blank/in/it'
    for (const width of [2, 5, 10, 17, 40, 80]) {
      const lines = wrap(text, width)
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }
  })
})

describe('clipping', () => {
  test.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['显存不足', 5, '显存…'],
    ['显存不足', 6, '显存…'],
    ['ab cd', 4, 'ab…'],
    ['abc', 1, '…'],
  ])('%s to %i', (text, width, clipped) => {
    expect(clip(text, width)).toBe(clipped)
    expect(widthOf(clip(text, width))).toBeLessThanOrEqual(width)
  })
})

test.each([
  ['ab', 4, 'ab  '],
  ['显', 4, '显  '],
  ['abcde', 4, 'abcde'],
])('%s is padded to %i', (text, width, padded) => {
  expect(pad(text, width)).toBe(padded)
})

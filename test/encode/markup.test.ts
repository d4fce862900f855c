import { describe, expect, test } from 'vitest'
import { htmlText, webAddress } from '../../src/encode/html.ts'
import { xmlLines, xmlText } from '../../src/encode/xml.ts'

const un = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#39;|&apos;/g, "'")
    .replaceAll('&amp;', '&')

const ATTACKS = [
  '<script>alert(1)</script>',
  '</style><script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  '&lt;script&gt;',
  '&#60;b&#62;',
  '<!-- -->',
  ']]>',
  '<![CDATA[x]]>',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY a "b">]>&a;',
]

describe.each([
  ['HTML', htmlText],
  ['XML', xmlText],
])('%s', (_, encode) => {
  test.each(ATTACKS)('%s is text', attack => {
    const out = encode(attack)
    expect(out).not.toMatch(/[<>"']|&(?!(?:lt|gt|quot|amp|apos|#39);)/)
    expect(un(out)).toBe(attack)
  })
  test.each([
    ['an escape', 'a\u001b[0m', String.raw`a\u001b[0m`],
    ['NUL', '\u0000', String.raw`\u0000`],
    ['a vertical tab and a form feed', '\u000b\u000c', String.raw`\u000b\u000c`],
    ['a turned line', '\u202ex', String.raw`\u202ex`],
    ['half a pair', '\udc00x', String.raw`\udc00x`],
    ['a line break in an attribute', 'a\nb', String.raw`a\u000ab`],
    ['Chinese and an emoji', '显存 😀', '显存 😀'],
  ])('%s', (_, text, expected) => {
    expect(encode(text)).toBe(expected)
  })
})

test('XML knows two characters less', () => {
  expect(xmlText('a\ufffe\uffff')).toBe(String.raw`a\ufffe\uffff`)
})
test('XML in several lines', () => {
  expect(xmlLines('a<\n\u0001b')).toBe(`a&lt;\n${String.raw`\u0001`}b`)
})

describe('an address', () => {
  test.each([
    ['https://a.example/?x=1&y="2"', 'https://a.example/?x=1&amp;y=&quot;2&quot;'],
    ['javascript:alert(1)', undefined],
    [' javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['https://a.example/ onclick=x', undefined],
    [undefined, undefined],
  ])('%s', (url, expected) => {
    expect(webAddress(url)).toBe(expected)
  })
})

import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { csv } from '../../src/encode/csv.ts'
import { json } from '../../src/encode/json.ts'
import { shellQuote } from '../../src/encode/shell.ts'
import { fileUri } from '../../src/encode/uri.ts'
import { yamlScalar } from '../../src/encode/yaml.ts'

describe('JSON', () => {
  test.each(['\u001b[31m', '\u009b31m', '\u007f', '\u202e', '\u2028', '\u200b', '\ufeff', '\u{e0041}', '\ud800', '</script>'])(
    '%j is harmless as text',
    text => {
      const out = json({ [text]: [text] })
      expect(out).toMatch(/^[ -~]*$/)
      expect(JSON.parse(out)).toEqual({ [text]: [text] })
    },
  )
  test.each(['##[error]x', '\\##[error]x', '####[', '##vso[a]'])('%j is no order', text => {
    const out = json({ [text]: [text] })
    expect(out).not.toMatch(/##(?:\[|vso)/)
    expect(JSON.parse(out)).toEqual({ [text]: [text] })
  })
  test('any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(JSON.parse(json(value, 2))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
  test('lines and Chinese stay readable', () => {
    expect(json({ a: '显存' }, 2)).toBe('{\n  "a": "显存"\n}')
  })
})

describe('CSV', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-cmd', "'-cmd"],
    ['@SUM(1)', "'@SUM(1)"],
    ['  =1', "'  =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\uff1d1', "'\uff1d1"],
    ['\uff0b1a', "'\uff0b1a"],
    ['\uff0da', "'\uff0da"],
    ['\uff20a', "'\uff20a"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\nx', "'\nx"],
  ])('%j is no formula', (text, cell) => {
    expect(csv([[text]])).toBe(`"${cell}"\r\n`)
  })
  test('figures and plain text stay', () => {
    expect(csv([['-5', '+0.5', 'a-b', '显存']])).toBe('-5,+0.5,a-b,显存\r\n')
  })
  test('quotes, commas and line ends', () => {
    expect(csv([['a,b', 'a"b', 'a\nb', ' a']])).toBe('"a,b","a""b","a\nb"," a"\r\n')
  })
})

describe('a word of a shell', () => {
  test.each([
    '$(touch x)',
    '`id`',
    'a b',
    "a'b",
    'a"b',
    'a;b',
    'a|b',
    'a&b',
    '>x',
    '*',
    '~',
    '!x',
    '#x',
    'a\nb',
    '',
    '\\',
    '=ls',
    '{a,b}',
    '$HOME',
    '-x',
    "''",
  ])('%j comes out as it went in', word => {
    expect(execFileSync('/bin/sh', ['-c', `printf %s ${shellQuote(word)}`], { encoding: 'utf8' })).toBe(word)
  })
  test('is quoted only where it must be', () => {
    expect(['--a=0.9', 'a/b:c', '=ls', 'a b'].map(shellQuote)).toEqual(['--a=0.9', 'a/b:c', "'=ls'", "'a b'"])
  })
})

describe('YAML', () => {
  test.each([
    'true',
    'no',
    'null',
    '~',
    '1',
    '0x1f',
    '1e3',
    '.inf',
    '2026-01-01',
    '1:30',
    'a: b',
    'a #b',
    '- a',
    '*a',
    '&a',
    '!a',
    '{a',
    '[a',
    '@a',
    '`a',
    '%a',
    '|',
    '>',
    '"a',
    "'a",
    '',
    ' a',
    'a\nb',
    'a\u0085b',
    'a\u2028b',
    'y',
  ])('%j is read as the text that it is', text => {
    expect(parse(`key: ${yamlScalar(text)}\n`)).toEqual({ key: text })
    expect(parse(`key: ${yamlScalar(text)}\n`, { version: '1.1' })).toEqual({ key: text })
  })
  test('figures, truth and words are plain', () => {
    expect([0.9, 12, true, 'auto', 'fp8_e5m2', 'a/b'].map(yamlScalar)).toEqual(['0.9', '12', 'true', 'auto', 'fp8_e5m2', 'a/b'])
  })
})

describe("a file's URI", () => {
  test.each([
    ['logs/a.log', 'logs/a.log'],
    ['a b#c?d%.log', 'a%20b%23c%3Fd%25.log'],
    ['日志.log', '%E6%97%A5%E5%BF%97.log'],
    ['a:b.log', 'a%3Ab.log'],
    ['/srv/a.log', 'file:///srv/a.log'],
    ['C:\\logs\\a.log', 'file:///C:/logs/a.log'],
    ['logs\\a.log', 'logs/a.log'],
    ["it's(1)!*.log", 'it%27s%281%29%21%2A.log'],
    ['<user-1>/a.log', '%3Cuser-1%3E/a.log'],
    ['a\ud800.log', 'a%EF%BF%BD.log'],
    ['a\u001b\n.log', 'a%1B%0A.log'],
  ])('%j', (path, uri) => {
    expect(fileUri(path)).toBe(uri)
  })
})

import { describe, expect, test } from 'vitest'
import { shorten } from '../../src/lines/shorten.ts'
import { outsideSecrets } from '../../src/redact/cut.ts'
import { pseudonyms } from '../../src/redact/pseudonyms.ts'
import { hideSecrets } from '../../src/redact/secrets.ts'
import { run } from '../commands/world.ts'
import { failing } from '../render/report.ts'

/** A secret, and the text that it stands in. */
const PLANTED: readonly (readonly [text: string, secret: string])[] = [
  ['password=Hunter2x', 'Hunter2x'],
  ['--ssl-keyfile-password Hunter2x', 'Hunter2x'],
  ["'password': 'correct horse battery staple'", 'correct horse battery staple'],
  ['"client_secret": "Zq9xWv7u"', 'Zq9xWv7u'],
  ['HF_TOKEN=Zq9xWv7u', 'Zq9xWv7u'],
  ['--hf-token Zq9xWv7u', 'Zq9xWv7u'],
  ['token: "8f3aZq9xWv7u"', '8f3aZq9xWv7u'],
  ["'--api-key', 'Zq9xWv7uTs5r'", 'Zq9xWv7uTs5r'],
  ["api_keys=['Zq9xWv7u', 'Yp8wVu6t']", "Zq9xWv7u', 'Yp8wVu6t"],
  ['--api-keys Zq9xWv7u Yp8wVu6t', 'Zq9xWv7u Yp8wVu6t'],
  ['https://carol:Zq9xWv7u@proxy.example/simple', 'Zq9xWv7u'],
  ['git+https://Zq9xWv7u@github.com/a/b', 'Zq9xWv7u'],
  ['Authorization: Bearer Zq9xWv7uTs5r', 'Zq9xWv7uTs5r'],
  ['hf_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789', 'hf_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789'],
  ['sk-proj-AbCdEfGh0123456789AbCdEfGh', 'sk-proj-AbCdEfGh0123456789AbCdEfGh'],
  ['AKIAABCDEFGH12345678', 'AKIAABCDEFGH12345678'],
  ['ghp_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789', 'ghp_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dBjftJeZ4CVPmB92K27uhbUJU1p1r', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dBjftJeZ4CVPmB92K27uhbUJU1p1r'],
]
const FILL = 'the lazy dog and so on over it '
const filled = (length: number): string => FILL.repeat(Math.ceil(length / FILL.length)).slice(0, length)

/** Pieces of four characters of a secret that a text still holds. Fill and separators are none. */
const leaks = (secret: string, text: string): string[] =>
  Array.from({ length: secret.length - 3 }, (_, at) => secret.slice(at, at + 4)).filter(piece => !/[\s'",]/.test(piece) && text.includes(piece))

describe('no part of a secret stays where the middle of a line is left out', () => {
  test.each(PLANTED)('%s', (text, secret) => {
    for (const length of [310, 420, 1500])
      for (const place of [240, length - 56])
        for (let at = Math.max(0, place - text.length - 4); at <= Math.min(place + 4, length - text.length - 2); at += 1) {
          const line = `${filled(at - 1)} ${text} ${filled(length - at - text.length - 1)}`
          expect({ at, left: leaks(secret, hideSecrets(shorten(line), pseudonyms())) }).toEqual({ at, left: [] })
        }
  })
  test('what is asked for without redaction holds no part of one either that nothing tells', () => {
    const line = `${filled(300)} password=Hunter2x ${filled(50)}`
    expect(shorten(line)).not.toContain('nter2x')
  })
})

describe('near miss: other lines are cut where they always were', () => {
  test.each([
    ['words', filled(1000)],
    ['counts of tokens', 'max_num_batched_tokens=8192, skip_special_tokens=True, '.repeat(20)],
    ['a secret in the middle', `${filled(400)} password=Hunter2x ${filled(400)}`],
    ['a secret in the end, with its name', `${filled(400)} password=Hunter2x ${filled(10)}`],
  ])('%s', (_, line) => {
    expect(outsideSecrets(line, 240, line.length - 56)).toEqual([240, line.length - 56])
    expect(shorten(line)).toBe(`${line.slice(0, 240)} … ${line.slice(-56)}`.trim())
  })
  test('a short one is whole', () => {
    expect(shorten(`password=Hunter2x ${filled(280)} `)).toBe(`password=Hunter2x ${filled(280)}`.trim())
  })
})

test('a run of the command line: in no format is there a part of it', async () => {
  const secret = 'Zq9xWv7uTs'
  const lines = failing().map(line =>
    line.includes('Tried to allocate') ? `${filled(200)} ${line.slice(0, 400)} --password ${secret} ${filled(56 - secret.length + 6)}` : line,
  )
  const stdin = [...lines, `RuntimeError: ${filled(400)} password="${secret}" ${filled(45)}`].join('\n')
  for (const format of ['text', 'json', 'markdown', 'html', 'sarif', 'github', 'junit', 'csv', 'ndjson', 'issue']) {
    const { stdout } = await run(['analyze', '-', '--all', '--format', format, '--no-config'], { stdin })
    expect({ format, left: leaks(secret, stdout) }).toEqual({ format, left: [] })
  }
})

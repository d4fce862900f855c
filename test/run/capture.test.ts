import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { capture, wholeLines } from '../../src/run/capture.ts'

const dir = mkdtempSync(join(tmpdir(), 'oomdoctor-capture-'))
afterAll(() => rmSync(dir, { recursive: true }))
const lines = (from: number, to: number): string => Array.from({ length: to - from }, (_, index) => `line ${String(from + index).padStart(4, '0')}\n`).join('')
const captured = (chunks: readonly string[], bounds: { head: number; tail: number }) => {
  const kept = capture(join(dir, 'log'), bounds)
  for (const chunk of chunks) kept.write(Buffer.from(chunk))
  const end = kept.end()
  return { ...end, text: readFileSync(end.path, 'utf8') }
}
const pieces = (text: string, size: number): string[] => text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []

describe('what is kept', () => {
  test.each([1, 7, 100, 5000])('everything below the bounds, in pieces of %i', size => {
    expect(captured(pieces(lines(0, 30), size), { head: 100, tail: 200 })).toMatchObject({ text: lines(0, 30), omitted: 0, bytes: 300 })
  })
  test.each([10, 30, 70])('head and tail of more, whole lines, in pieces of %i; what lies between is counted', size => {
    const { text, omitted, bytes } = captured(pieces(lines(0, 1000), size), { head: 105, tail: 200 })
    expect(bytes).toBe(10_000)
    const [head = '', tail = ''] = text.split(`[${omitted} bytes left out]\n`)
    expect(head).toBe(lines(0, 10))
    expect(lines(0, 1000).endsWith(tail)).toBe(true)
    expect(tail).toMatch(/^line/)
    expect(tail.length).toBeGreaterThanOrEqual(200)
    expect(tail.length).toBeLessThanOrEqual(2 * (200 + size))
    expect(readdirSync(dir)).toEqual(['log'])
  })
  test('whether a line is open', () => {
    const kept = capture(join(dir, 'log'), { head: 10, tail: 10 })
    expect(kept.inLine()).toBe(false)
    kept.write(Buffer.from('a'))
    expect(kept.inLine()).toBe(true)
    kept.write(Buffer.from('\n'))
    expect(kept.inLine()).toBe(false)
    kept.end()
  })
})

test('two streams into one file do not break each other’s lines', () => {
  let all = ''
  const [out, err] = [wholeLines(bytes => (all += Buffer.from(bytes).toString())), wholeLines(bytes => (all += Buffer.from(bytes).toString()))]
  out.write(Buffer.from('one, '))
  err.write(Buffer.from('warning\nand '))
  out.write(Buffer.from('two\nthree'))
  err.write(Buffer.from('another'))
  out.end()
  err.end()
  expect(all).toBe('warning\none, two\nthreeand another')
})
test('a line that does not end is not held for ever', () => {
  let size = 0
  const { write } = wholeLines(bytes => (size += bytes.length))
  for (let index = 0; index < 100; index += 1) write(new Uint8Array(1024).fill(65))
  expect(size).toBeGreaterThan(0)
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Problem } from '../../src/errors.ts'
import { chunksOf } from '../../src/read/chunks.ts'

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'oomdoctor-chunks-'))
})
afterAll(() => rmSync(dir, { recursive: true }))

test('a file comes whole and in order, in chunks none of which goes over a multiple of their size', () => {
  const bytes = Buffer.alloc(500_000, 0).map((_, index) => index % 251)
  writeFileSync(join(dir, 'a'), bytes)
  const sizes: number[] = []
  const read = Buffer.concat([...map(chunksOf(join(dir, 'a')), chunk => (sizes.push(chunk.length), Buffer.from(chunk)))])
  expect(read.equals(bytes)).toBe(true)
  expect(sizes).toEqual([262_144, 131_072, 106_784])
})
test('it goes on from a place that is given', () => {
  const bytes = Buffer.alloc(900_000, 0).map((_, index) => index % 251)
  writeFileSync(join(dir, 'long'), bytes)
  const chunks = chunksOf(join(dir, 'long'))
  chunks.next()
  expect(Buffer.from(chunks.next({ at: 600_000 }).value ?? []).equals(bytes.subarray(600_000, 5 * 131_072))).toBe(true)
  expect(Buffer.from(chunks.next().value ?? []).equals(bytes.subarray(5 * 131_072, 6 * 131_072))).toBe(true)
  chunks.return()
})
test('an empty file has none', () => {
  writeFileSync(join(dir, 'empty'), '')
  expect([...chunksOf(join(dir, 'empty'))]).toEqual([])
})
test('a reader that stops early leaves no file open', () => {
  for (let each = 0; each < 2000; each += 1) for (const _ of chunksOf(join(dir, 'a'))) break
})
test.each([
  ['a file that is not there', 'gone', /gone: cannot be opened \(ENOENT\)/],
  ['a folder', '.', /: cannot be read \(EISDIR\)/],
])('%s is a problem with its name', (_, name, message) => {
  expect(() => [...chunksOf(join(dir, name))]).toThrow(Problem)
  expect(() => [...chunksOf(join(dir, name))]).toThrow(message)
})

function* map<A, B>(all: Iterable<A>, by: (each: A) => B): Generator<B> {
  for (const each of all) yield by(each)
}

import { appendFileSync, copyFileSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { follow } from '../../src/watch/follow.ts'

const dir = mkdtempSync(join(tmpdir(), 'oomdoctor-follow-'))
afterAll(() => rmSync(dir, { recursive: true }))
const path = join(dir, 'server.log')
beforeEach(() => rmSync(path, { force: true }))

const following = () => {
  const file = follow(path)
  return {
    ...file,
    came: (): string => {
      let text = ''
      file.poll(bytes => (text += Buffer.from(bytes).toString()))
      return text
    },
  }
}

describe('what comes', () => {
  test('to a file that is there, from its beginning, each byte once', () => {
    writeFileSync(path, 'one\n')
    const file = following()
    expect([file.came(), file.came()]).toEqual(['one\n', ''])
    appendFileSync(path, 'two')
    appendFileSync(path, ' more\n')
    expect([file.came(), file.came()]).toEqual(['two more\n', ''])
    file.close()
  })
  test('to one that appears later', () => {
    const file = following()
    expect(file.came()).toBe('')
    writeFileSync(path, 'one\n')
    expect(file.came()).toBe('one\n')
    file.close()
  })
  test('after it was renamed: the rest of the old one first', () => {
    writeFileSync(path, 'one\n')
    const file = following()
    file.came()
    renameSync(path, `${path}.1`)
    appendFileSync(`${path}.1`, 'last of the old\n')
    expect(file.came()).toBe('last of the old\n')
    appendFileSync(`${path}.1`, 'really the last\n')
    writeFileSync(path, 'first of the new\n')
    expect(file.came()).toBe('really the last\nfirst of the new\n')
    appendFileSync(path, 'more\n')
    expect(file.came()).toBe('more\n')
    file.close()
  })
  test('after it was copied away and emptied', () => {
    writeFileSync(path, 'one\ntwo\nthree\n')
    const file = following()
    file.came()
    copyFileSync(path, `${path}.1`)
    truncateSync(path)
    expect(file.came()).toBe('')
    appendFileSync(path, 'four\n')
    expect(file.came()).toBe('four\n')
    file.close()
  })
  test('after it was emptied and filled beyond where we were', () => {
    writeFileSync(path, 'one\n')
    const file = following()
    file.came()
    truncateSync(path)
    appendFileSync(path, 'another and longer than before\n')
    expect(file.came()).toBe('another and longer than before\n')
    file.close()
  })
  test('beyond a chunk', () => {
    const text = Array.from({ length: 60_000 }, (_, index) => `line ${index}\n`).join('')
    writeFileSync(path, text)
    const file = following()
    expect(file.came() === text).toBe(true)
    truncateSync(path)
    expect(file.came()).toBe('')
    file.close()
  })
})

import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Problem } from '../src/errors.ts'
import { writeWhole } from '../src/write.ts'

let dir = ''
const at = (name: string): string => join(dir, name)
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'oomdoctor-write-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

test('a new file, and nothing beside it', () => {
  writeWhole(at('a.md'), '显存\n'.repeat(100_000))
  expect(readFileSync(at('a.md'), 'utf8')).toBe('显存\n'.repeat(100_000))
  expect(readdirSync(dir)).toEqual(['a.md'])
})

test('an old file is replaced and keeps its mode', () => {
  writeFileSync(at('a.md'), 'old and longer')
  chmodSync(at('a.md'), 0o640)
  writeWhole(at('a.md'), 'new')
  expect(readFileSync(at('a.md'), 'utf8')).toBe('new')
  expect(statSync(at('a.md')).mode & 0o777).toBe(0o640)
})

test('behind a link the file is replaced, not the link', () => {
  writeFileSync(at('real.md'), 'old')
  symlinkSync(at('real.md'), at('link.md'))
  writeWhole(at('link.md'), 'new')
  expect(readFileSync(at('real.md'), 'utf8')).toBe('new')
})

describe('what cannot be written is a Problem, and nothing is left', () => {
  test('no such folder', () => {
    expect(() => writeWhole(at('none/a.md'), 'x')).toThrow(`${at('none/a.md')}: the file could not be written (there is no such folder)`)
  })
  test('a folder of that name', () => {
    mkdirSync(at('a.md'))
    expect(() => writeWhole(at('a.md'), 'x')).toThrow(Problem)
    expect(() => writeWhole(at('a.md'), 'x')).toThrow('there is a folder of that name')
    expect(readdirSync(dir)).toEqual(['a.md'])
  })
  test.skipIf(process.platform !== 'linux')('a full disk: a device that says so', () => {
    expect(() => writeWhole('/dev/full', 'x')).toThrow('/dev/full: the file could not be written (the disk is full)')
  })
  // A process of its own may write 64 KiB and no more: the write fails in its middle, as it does on a full disk.
  test.skipIf(process.platform !== 'linux')('a disk that fills up in the middle: the old report stays', () => {
    writeFileSync(at('a.md'), 'old')
    const script = `import { writeWhole } from './src/write.ts'
process.on('SIGXFSZ', () => {})
try { writeWhole(process.argv[2], 'x'.repeat(1_000_000)) } catch (error) { console.log(error.message) }`
    const bundle = at('write.mjs')
    execFileSync(process.execPath, [
      '-e',
      `require('esbuild').buildSync({ stdin: { contents: ${JSON.stringify(script)}, resolveDir: ${JSON.stringify(process.cwd())}, loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', outfile: ${JSON.stringify(bundle)} })`,
    ])
    const said = execFileSync('/bin/sh', ['-c', `ulimit -f 64; exec "${process.execPath}" "${bundle}" "${at('a.md')}"`], { encoding: 'utf8' })
    expect(said).toContain('could not be written (the file would be too large)')
    expect(readFileSync(at('a.md'), 'utf8')).toBe('old')
    expect(readdirSync(dir).toSorted()).toEqual(['a.md', 'write.mjs'])
  })
})

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findInputs } from '../../src/read/inputs.ts'

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'oomdoctor-inputs-'))
  for (const folder of ['logs/deep', 'logs/.cache', 'logs/node_modules/x', 'empty', 'code']) mkdirSync(join(dir, folder), { recursive: true })
  for (const file of [
    'logs/b.log',
    'logs/a.txt',
    'logs/deep/c.out',
    'logs/run.sh',
    'logs/config.yaml',
    'logs/model.safetensors',
    'logs/.hidden',
    'logs/.cache/d.log',
    'logs/node_modules/x/e.log',
    'code/main.py',
    'logs/[1].log',
    'logs/nvidia smi',
  ])
    writeFileSync(join(dir, file), 'x')
  symlinkSync(join(dir, 'gone.log'), join(dir, 'logs/broken.log'))
})
afterAll(() => rmSync(dir, { recursive: true }))

/** Paths below the folder, and the problems, in the order in which they are found. */
const find = async (...given: readonly string[]): Promise<{ inputs: string[]; unread: string[] }> => {
  const { inputs, unread } = await findInputs(given.map(each => (each === '-' ? each : join(dir, each))))
  return { inputs: inputs.map(({ path }) => path.replace(`${dir}/`, '')), unread: unread.map(({ problem }) => problem.message.replaceAll(`${dir}/`, '')) }
}

describe('what a path stands for', () => {
  test.each([
    ['a file', ['logs/b.log'], ['logs/b.log']],
    ['a file of any kind, given by name', ['code/main.py'], ['code/main.py']],
    ['standard input', ['-'], ['-']],
    ['a glob', ['logs/*.txt'], ['logs/a.txt']],
    ['a glob through folders', ['logs/**/*.{log,out}'], ['logs/[1].log', 'logs/b.log', 'logs/deep/c.out', 'logs/node_modules/x/e.log']],
    ['a name that looks like a glob', ['logs/[1].log'], ['logs/[1].log']],
    ['a name with a blank', ['logs/nvidia smi'], ['logs/nvidia smi']],
    ['one file by several ways', ['logs/b.log', 'logs/../logs/b.log', 'logs/b.*'], ['logs/b.log']],
    ['several', ['logs/b.log', '-', 'logs/a.txt'], ['logs/b.log', '-', 'logs/a.txt']],
  ])('%s', async (_, given, inputs) => {
    expect(await find(...given)).toEqual({ inputs, unread: [] })
  })
  test('a folder: its logs at any depth, but no code, weights, hidden or installed files', async () => {
    expect((await find('logs')).inputs).toEqual(['logs/[1].log', 'logs/a.txt', 'logs/b.log', 'logs/deep/c.out', 'logs/nvidia smi', 'logs/run.sh'])
  })
})

describe('what cannot be read is named, and the rest is found all the same', () => {
  test.each([
    ['no such file', 'gone.log', /^gone\.log: there is no such file/],
    ['a glob without a match', 'logs/*.gone', /^logs\/\*\.gone: no file has such a name/],
    ['an empty folder', 'empty', /^empty: the folder holds no logs/],
    ['a folder of other files', 'code', /^code: the folder holds no logs/],
    ['a file as a folder', 'logs/b.log/x', /^logs\/b\.log\/x: there is no such file/],
    ['a broken link', 'logs/broken.log', /^logs\/broken\.log: there is no such file/],
    ['a name that no file can have', 'x'.repeat(5000), /: there is no such file|: cannot be/],
    ['a log in place of its name', `a\u0000b`, /cannot be|no such file/],
  ])('%s', async (_, given, message) => {
    const { inputs, unread } = await find(given, 'logs/b.log')
    expect(inputs).toEqual(['logs/b.log'])
    expect(unread).toHaveLength(1)
    expect(unread[0]).toMatch(message)
  })
})

describe('a pattern that would be followed for ever', () => {
  test.each([
    ['stars', `logs/${'*a'.repeat(25)}.log`, /25 stars in one part of the path, of 4 that it may have$/],
    ['braces', 'logs/{a,b}{a,b}{a,b}{a,b}{a,b}', /5 braces, of 4 that a pattern may have$/],
    ['choices', `logs/{${'a,'.repeat(25)}b}`, /more than 24 choices in braces$/],
    ['ranges', 'logs/{1..900}{1..900}', /a range in braces beside other braces$/],
    ['a range', 'logs/{1..100000000}', /the pattern cannot be followed \(/],
    ['length', `logs/*${'a'.repeat(2000)}`, /^.{1,300}: a pattern of 2\d+ characters, of 1000 that it may have$/],
    ['braces that never close', `logs/{{{{${'a'.repeat(300)}`, /no file has such a name$|the pattern cannot be followed/],
    ['groups within groups', 'logs/*+(+(a|aa)|b)+(a)c', /no file has such a name$/],
  ])('%s', async (_, pattern, said) => {
    const { inputs, unread } = await find(pattern)
    expect(inputs).toEqual([])
    expect(unread).toEqual([expect.stringMatching(said)])
  })
  test('near miss: what people write', async () => {
    expect((await find('logs/{a,b}.{txt,log}', 'log*/**/*c*.o*')).inputs).toEqual(['logs/a.txt', 'logs/b.log', 'logs/deep/c.out'])
  })
})

test('of more files than one report can be about the first are read, and it is said', async () => {
  const many = join(dir, 'many')
  mkdirSync(many)
  for (let each = 0; each < 10_001; each += 1) writeFileSync(join(many, `${String(each).padStart(5, '0')}.log`), '')
  const { inputs, unread } = await findInputs([many])
  expect(inputs).toHaveLength(10_000)
  expect(unread.map(({ problem }) => problem.message)).toEqual([`${many}: 10001 files, of which the first 10000 were read`])
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diagnose, open } from '../src/diagnose.ts'
import { episodes } from '../src/episodes/index.ts'
import { ourRules } from '../src/rules/ours.ts'
import { budget, latest } from '../src/work.ts'
import { run } from './commands/world.ts'
import { failing, healthy } from './render/report.ts'

const line = (length: number, number = 1) => ({ text: 'x'.repeat(length), at: { file: 'a.log', line: number, text: 'x' } })

test('ordinary lines cost nothing, however many', () => {
  const work = budget(10)
  expect(Array.from({ length: 100_000 }, (_, number) => work.allows(line(200, number + 1))).every(Boolean)).toBe(true)
  expect(work.exceeded()).toBeUndefined()
})

test('long lines and what is heard are counted; beyond the budget nothing is read', () => {
  const work = budget(10)
  expect(work.allows(line(8192, 1))).toBe(true)
  expect(work.allows(line(8192, 2))).toBe(true)
  work.spend({} as never)
  expect(work.allows(line(8192, 3))).toBe(false)
  expect(work.allows(line(1, 4))).toBe(false)
  expect(work.exceeded()).toBe('more is in it than one log may cost: not read from line 3 on')
})

test('a log of long lines is read up to the budget, and the report says so', () => {
  const reading = open('a.log', [], undefined, budget(5000))
  reading.read(Buffer.from(`${failing().join('\n')}\n${`${'1.5 '.repeat(30_000)}\n`.repeat(10)}`))
  const input = reading.end()
  const report = diagnose([input], ourRules())
  expect(report.findings[0]?.rule).toBe('vllm/utilization-too-high')
  expect(report.inputs[0]?.cut).toEqual([expect.stringMatching(/^more is in it than one log may cost: not read from line \d+ on$/)])
  expect(report.notes.find(({ name }) => name === 'cut')?.says.zh).toMatch(/^a\.log：内容超出单个日志的处理上限，自第 \d+ 行起未读取。$/)
})

test('of more runs than are studied the last ones stay, by log', () => {
  const read = (file: string, runs: number) => {
    const reading = open(file)
    reading.read(Buffer.from(Array.from({ length: runs }, (_, index) => `$ vllm serve Qwen/Qwen2.5-7B --port ${index}\n`).join('')))
    return reading.end()
  }
  const all = episodes([read('a.log', 5), read('b.log', 2)])
  const { episodes: kept, left } = latest(all, 3)
  expect(kept.map(({ at }) => `${at.file}:${at.line}`)).toEqual(['a.log:3', 'a.log:4', 'a.log:5', 'b.log:1', 'b.log:2'])
  expect([...left]).toEqual([['a.log', ['2 runs before the last 3 were not studied']]])
  expect(latest(all, 5).left.size).toBe(0)
})

test('the command line: a log beyond the budget is told, with exit code 3, and a cause that was found before with 1', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'oomdoctor-work-'))
  // Sentences of many parts in lines as long as lines get: what a budget of a million steps holds is little then.
  const says = Array.from({ length: 64 }, (_, index) => ({ says: `guarded ${'[[a]]'.repeat(30)} zz${index}`, as: 'a' }))
  const rule = { kind: 'cause', level: 'general', title: { en: 'a', zh: 'a' }, says: { en: 'a', zh: 'a' }, when: { engine: 'none' }, sentences: says }
  mkdirSync(join(dir, 'rules', 'site'), { recursive: true })
  writeFileSync(join(dir, 'rules', 'site', 'guard.yaml'), JSON.stringify(rule))
  const long = (count: number): string => `guarded ${'x'.repeat(127 * 1024)}\n`.repeat(count)
  writeFileSync(join(dir, 'fine.log'), `${healthy().join('\n')}\n${long(20)}`)
  writeFileSync(join(dir, 'oom.log'), `${failing().join('\n')}\n${long(20)}`)
  writeFileSync(join(dir, 'less.log'), `${healthy().join('\n')}\n${long(2)}`)
  const read = (name: string, ...more: readonly string[]) => run(['analyze', join(dir, name), '--rules', join(dir, 'rules'), '--no-config', ...more])
  try {
    const fine = await read('fine.log')
    expect(fine).toMatchObject({ code: 3, stderr: '' })
    expect(fine.stdout).toMatch(/fine\.log: more is in it than one log may cost: not read from line \d+ on\./)
    const { inputs } = JSON.parse((await read('fine.log', '--format', 'json')).stdout) as { readonly inputs: readonly { readonly cut: readonly string[] }[] }
    expect(inputs[0]?.cut).toEqual([expect.stringMatching(/^more is in it than one log may cost: not read from line \d+ on$/)])
    expect((await read('oom.log')).code).toBe(1)
    expect((await read('oom.log', '--fail-on', 'never')).code).toBe(3)
    expect((await read('less.log')).code).toBe(0)
  } finally {
    rmSync(dir, { recursive: true })
  }
})

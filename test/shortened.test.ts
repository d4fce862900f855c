import { describe, expect, test } from 'vitest'
import { diagnose, open } from '../src/diagnose.ts'
import type { Report } from '../src/report.ts'
import { ourRules } from '../src/rules/ours.ts'
import { cases, causesIn, textOf } from './told.ts'

// People paste the last lines, the one line of the error, or everything but it: what is left may prove less, and never something else for certain.

const reportOf = (lines: readonly string[]): Report => {
  const reading = open('a.log')
  reading.read(Buffer.from(`${lines.join('\n')}\n`))
  return diagnose([reading.end()], ourRules())
}
const FAILED =
  /out of memory|No available memory|larger than the (?:maximum|available)|ess than desired GPU memory|Not enough memory|leave no GPU memory|No enough gpu memory|oom-kill|Killed process/i
/** What an engine logs of a request is no error of its own. */
const QUOTED = /prompt[:=]|Request: |If out-of-memory|\{"doc_id"/

const logs = cases
  .filter(({ inputs }) => inputs.length === 1)
  .flatMap(({ name, inputs: [input = ''] }) => {
    const lines = textOf(name, input).replace(/\n$/, '').split('\n')
    const at = lines.findIndex(line => FAILED.test(line) && !QUOTED.test(line))
    const whole = reportOf(lines)
    return at < 0 || whole.verdict !== 'out-of-memory'
      ? []
      : [{ name, lines, at, causes: new Set(whole.episodes.flatMap((_, index) => causesIn(whole, index))) }]
  })
const bare = (line: string): string => line.replace(/^.*?((?:[\w.]+\.)?\w*(?:Error|Exception): )/, '$1')
/** Where the traceback of the failure begins, else the failure itself. */
const begins = (lines: readonly string[], at: number): number => {
  const above = lines.slice(0, at).findLastIndex(line => line.includes('Traceback (most recent call last'))
  return above < 0 ? at : above
}

const SHORTENED: Readonly<Record<string, (lines: readonly string[], at: number) => readonly string[]>> = {
  'the line of the error, as it was logged': (lines, at) => [lines[at] ?? ''],
  'the line of the error alone': (lines, at) => [bare(lines[at] ?? '')],
  'a title and the error': (lines, at) => [`[Bug]: ${bare(lines[at] ?? '').slice(0, 120)}`, '', bare(lines[at] ?? '')],
  'words of another language around the error in a fence': (lines, at) => [
    '我在启动服务时遇到如下报错，请问怎么解决？',
    '',
    '```',
    bare(lines[at] ?? ''),
    '```',
    '已经试过重启，还是不行。',
  ],
}

describe('one line of an error is no proof of another cause', () => {
  test.each(Object.entries(SHORTENED))('%s', (_, shortened) => {
    for (const { name, lines, at, causes } of logs) {
      const report = reportOf(shortened(lines, at))
      const [first] = report.findings
      if (first?.level === 'certain') expect([...causes], name).toContain(first.rule)
    }
  })
  test('where neither a traceback nor a step is told, the report asks what ran', () => {
    const { verdict, findings, episodes } = reportOf([
      'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 224.00 MiB. GPU 0 has a total capacity of 23.65 GiB of which 100.00 MiB is free. Including non-PyTorch memory, this process has 23.54 GiB memory in use. Of the allocated memory 23.10 GiB is allocated by PyTorch, and 10.00 MiB is reserved by PyTorch but unallocated.',
    ])
    expect([verdict, findings[0]?.level]).toEqual(['out-of-memory', 'likely'])
    expect(episodes[0]?.missing).toContain('failure.step')
  })
})

describe('a start without the error', () => {
  test('names no failure', () => {
    for (const { name, lines, at, causes } of logs) {
      const before = lines.slice(0, begins(lines, at))
      if (before.length < 3 || before.some(line => FAILED.test(line) && !QUOTED.test(line))) continue
      const { findings } = reportOf(before)
      for (const { rule, kind } of findings) if (kind === 'cause') expect([...causes], name).toContain(rule)
    }
  })
})

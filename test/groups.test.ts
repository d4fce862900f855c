import { describe, expect, test } from 'vitest'
import { fingerprint, shapeOf } from '../src/fingerprint.ts'
import { groupsOf } from '../src/groups.ts'
import { toJson } from '../src/render/json.ts'
import { toText } from '../src/render/text/index.ts'
import { widthOf } from '../src/width.ts'
import { run } from './commands/world.ts'
import { failing, healthy, reportOf } from './render/report.ts'

/** Another failure of the same kind: other figures in another unit. */
const other = (): string[] =>
  failing().map(line => line.replace('Tried to allocate 2.00 GiB', 'Tried to allocate 512.00 MiB').replace('1.02 GiB is free', '96.00 MiB is free'))
const starting = (): string[] => [
  ...failing().slice(0, 4),
  '(EngineCore pid=8) ERROR 11-21 12:38:52 [core.py:700] ValueError: Free memory on device cuda:0 (10.00/79.19 GiB) on startup is less than desired GPU memory utilization (0.95, 75.23 GiB). Decrease GPU memory utilization or reduce GPU memory used by other processes.',
]
const report = () =>
  reportOf({
    'a.log': starting(),
    'b.log': failing(),
    'c.log': healthy(),
    'd.log': other(),
    'e.log': failing(),
    'f.log': healthy(),
    'g.log': healthy(),
    'h.log': healthy(),
  })

describe('a fingerprint', () => {
  test('does not know figures, nor their units', () => {
    expect(shapeOf('Tried to allocate 2.00 GiB on GPU 0')).toBe(shapeOf('Tried to allocate 512 MiB on GPU 3'))
    expect(shapeOf('Tried to allocate 2.00 GiB')).not.toBe(shapeOf('Tried to reserve 2.00 GiB'))
  })
  test('knows the cause, the engine, the step, the line and, where they are given, the files', () => {
    const at = { engine: 'vllm', step: 'serve' }
    const all = [
      fingerprint('a', at, 'line'),
      fingerprint('b', at, 'line'),
      fingerprint('a', { ...at, engine: null }, 'line'),
      fingerprint('a', { ...at, step: 'start' }, 'line'),
      fingerprint('a', at, 'another'),
      fingerprint('a', at, 'line', ['a.log']),
    ]
    expect(new Set(all).size).toBe(all.length)
    expect(fingerprint('a', at, 'x 1')).toBe(fingerprint('a', at, 'x 27'))
  })
})

describe('groups', () => {
  test('of what failed, the most frequent first; what did not fail stands last', () => {
    expect(groupsOf(report()).map(({ count, files }) => [count, files])).toEqual([
      [3, ['b.log', 'd.log', 'e.log']],
      [1, ['a.log']],
      [4, ['c.log', 'f.log', 'g.log', 'h.log']],
    ])
  })
  test('each run is in one', () => {
    const all = report()
    expect(
      groupsOf(all)
        .flatMap(({ episodes }) => episodes)
        .toSorted((a, b) => a - b),
    ).toEqual(all.episodes.map((_, index) => index))
  })
  test('none of nothing', () => expect(groupsOf(reportOf({ 'a.log': ['hello'] })).filter(({ cause }) => cause !== undefined)).toEqual([]))
})

describe('in print', () => {
  const options = { language: 'en', width: 80, colour: false, all: false, ledger: false, group: true } as const
  test('as wide as asked for, in both languages', () => {
    for (const language of ['en', 'zh'] as const)
      for (const width of [50, 80, 200])
        for (const line of toText(report(), { ...options, language, width }).split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(Math.min(width, 160))
  })
  test('counts, an example with its line, and the files', () => {
    const text = toText(report(), { ...options, width: 160 })
    expect(text).toContain('8 runs in 3 groups')
    expect(text).toMatch(/^ 3 x {2}\S+\/\S+ · .+\n.+\n {6}such as b\.log:11 {2}.*torch\.OutOfMemoryError.*\n {6}b\.log, d\.log, e\.log$/m)
    expect(text).toContain('c.log, f.log, g.log and 1 more')
    expect(toText(report(), { ...options, all: true })).toContain('c.log, f.log, g.log, h.log')
    expect(toText(report(), { ...options, language: 'zh' })).toContain('8 次运行，分为 3 组')
  })
  test('in JSON beside all the rest, and only where it was asked for', () => {
    const json = JSON.parse(toJson(report(), 'en', true))
    const { groups, ...rest } = json
    expect(rest).toEqual(JSON.parse(toJson(report(), 'en')))
    expect(groups[0]).toMatchObject({ count: 3, verdict: 'out-of-memory', engine: 'vllm', example: 1, episodes: [1, 3, 4], at: { file: 'b.log', line: 11 } })
    expect(groups[0].rule).toBe(json.findings.find((each: { episode: number }) => each.episode === 1).rule)
    expect(groups[2]).toMatchObject({ rule: null, title: null, at: null, verdict: 'no-memory-problem' })
  })
  test('of a folder, from the command line', async () => {
    const { code, stdout } = await run(['analyze', 'fixtures/engine-vllm-graphs', 'fixtures/vllm-sampler-warmup', '--group'])
    expect(code).toBe(1)
    expect(stdout).toContain('2 runs in 2 groups')
  })
})

import { describe, expect, test } from 'vitest'
import { OOM, UP, episodesOf, traceback, vllmStart } from './read.ts'

const TITLE =
  '[Bug]: torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 MiB. GPU 6 has a total capacity of 44.53 GiB of which 448.00 KiB is free.'
/** Of each run its kinds of events, the first and the last. */
const ends = (...log: readonly string[]): string[] => episodesOf({ log }).map(({ events }) => `${events[0]?.kind} … ${events.at(-1)?.kind}`)

test('an error above a log that ends before it stands behind what led to it', () => {
  const [run, ...others] = episodesOf({ log: [TITLE, '', ...vllmStart()] })
  expect(others).toEqual([])
  expect([run?.events[0]?.kind, run?.events.some(({ kind, at }) => kind === 'oom' && at.line === 1), run?.at.line]).toEqual(['start', true, 3])
  const [last] = run?.events.filter(({ at }) => at.line > 1).slice(-1) ?? []
  expect(run?.events.find(({ kind }) => kind === 'oom')?.order).toBeGreaterThan(last?.order ?? 0)
})

describe('near misses: the first line happened before', () => {
  test.each([
    ['the log tells a failure of its own', [TITLE, '', ...vllmStart(), ...traceback('(EngineCore pid=8) ')]],
    ['the server came up', [TITLE, ...vllmStart(), UP]],
    [
      'what follows a failure stands below it, then a restart',
      [TITLE, 'RuntimeError: Engine core initialization failed. See root cause above.', ...vllmStart()],
    ],
    ['a process printed it', [`(EngineCore pid=8) ${OOM}`, ...vllmStart()]],
  ])('%s', (_, log) => {
    expect(ends(...log)).toHaveLength(2)
    expect(ends(...log)[1]).toMatch(/^start/)
  })
  test('nothing but the error', () => {
    expect(episodesOf({ log: [TITLE, '', 'please help'] })).toHaveLength(1)
  })
})

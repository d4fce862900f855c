import { describe, expect, test } from 'vitest'
import { turbomindNotes } from '../../src/advice/turbomind.ts'
import { episodesOf } from '../episodes/read.ts'
import { knownIn } from '../facts/known.ts'

const notes = (...log: readonly string[]): string[] => {
  const episode = episodesOf({ 'server.log': log }).at(-1)
  return episode === undefined ? [] : turbomindNotes(episode, knownIn(...log)).map(({ says }) => says.en)
}

/** Lines of TurboMind's that sound like a lack of memory. */
describe('what ended nothing', () => {
  test('a session that was cut, as both eras word it', () => {
    expect(notes('[TM][WARNING] No enough blocks for `session_len` (65536), `session_len` truncated to 40960.')[0]).toContain('from 65536 to 40960')
    expect(notes('[TM][WARN][0512.10:02:45.002790][engine.cc:253] `session_len` truncated to 40960 due to limited KV cache memory')[0]).toContain(
      'session_len to 40960',
    )
  })
  test('a warm-up that was too long', () =>
    expect(notes('[TM][ERROR] [Engine] Warm-up for 8192 tokens failed with status 6')).toEqual([expect.stringContaining('no lack of memory')]))
  test('near miss: one that failed for something else', () => expect(notes('[TM][ERROR] [Engine] Warm-up for 8192 tokens failed with status 5')).toEqual([]))
})

describe('slots and blocks', () => {
  const dies = (what: string) => [
    "terminate called after throwing an instance of 'std::runtime_error'",
    `  what():  [TM][ERROR] ${what} Assertion fail: /opt/lmdeploy/src/turbomind/models/llama/LlamaBatch.cc:417 `,
    'Aborted (core dumped)',
  ]
  test('no slot for a sequence is no lack of the card’s memory', () => {
    expect(notes(...dies('No enough cache entries.'))).toEqual([expect.stringContaining('48 unless set otherwise')])
    expect(knownIn(...dies('No enough cache entries.'))['failure.kind']).toBeUndefined()
  })
  test('no blocks for one request is one', () => expect(knownIn(...dies('No enough blocks.'))['failure.refusal']?.value).toBe('cache-below-one-request'))
  test('near miss: another assertion', () => expect(knownIn(...dies(''))['failure.kind']).toBeUndefined())
})

import { describe, expect, test } from 'vitest'
import { maybeZones, momentIn, secondsFrom } from '../../src/episodes/clock.ts'

const apart = (a: string, b: string): number | undefined => {
  const [one, other] = [momentIn(a), momentIn(b)]
  return one && other && secondsFrom(one, other)
}

describe('one moment in every stamp', () => {
  test.each([
    ['vLLM', '11-21 12:38:32'],
    ['lm-eval', '2026-11-21:12:38:32'],
    ['LMDeploy', '2026-11-21 12:38:32,000'],
    ['TurboMind', '1121.12:38:32.000000'],
    ['glog', '1121 12:38:32.000000'],
    ['nvidia-smi’s csv', '2026/11/21 12:38:32.000'],
    ['OpenCompass', '11/21 12:38:32'],
    ['ISO with a zone', '2026-11-21T12:38:32+08:00'],
    ['syslog', 'Nov 21 12:38:32'],
    ['dmesg -T', 'Sat Nov 21 12:38:32 2026'],
    ['dmesg -T in Chinese', '六 11月 21 12:38:32 2026'],
  ])('%s', (_, stamp) => {
    expect(apart('2026-11-21 12:38:32', stamp)).toBe(0)
    expect(apart('2026-11-21 12:36:30', stamp)).toBe(122)
  })
  test('a clock alone is of the nearest day', () => {
    expect(apart('2026-11-21 23:59:50', '00:00:10')).toBe(20)
    expect(apart('00:00:10', '2026-11-21 23:59:50')).toBe(-20)
  })
  test('seconds since the start of the machine are no time of day', () => expect(momentIn('[  230.005949] x')).toBeUndefined())
})

test('clocks of two zones are whole or half hours apart', () => {
  expect([8 * 3600, 8 * 3600 + 40, -5.5 * 3600].map(seconds => maybeZones(seconds, 60))).toEqual([true, true, true])
  expect([0, 40, 1000, 8 * 3600 + 400, 20 * 3600].map(seconds => maybeZones(seconds, 60))).toEqual([false, false, false, false, false])
})

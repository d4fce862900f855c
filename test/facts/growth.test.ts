import { expect, test } from 'vitest'
import { open } from '../../src/diagnose.ts'
import { growthIn } from '../../src/facts/growth.ts'
import { growthOver } from '../../src/facts/used-over-time.ts'
import type { EventOf } from '../../src/types.ts'

/** Reads a log of so many lines to its end. */
const heardOf = (count: number, line: (at: number) => string, head = '') => {
  const reading = open('run.log')
  reading.read(Buffer.from(`${head}${Array.from({ length: count }, (_, at) => line(at)).join('\n')}\n`))
  return reading.end().events
}
const usageOf = (count: number, line: (at: number) => string) =>
  growthIn(heardOf(count, line).filter((event): event is EventOf<'usage'> => event.kind === 'usage'))

test('of a program that prints its memory without end all figures count, though few are kept', () => {
  const short = usageOf(900, at => `memory allocated: ${1000 + at} MiB`)
  expect(short['growth.turns']?.value).toBe(900)
  const long = usageOf(20_000, at => `memory allocated: ${1000 + at} MiB`)
  expect(long['growth.turns']?.value).toBe(20_000)
  expect(long['growth.per-turn']?.value).toBe(2 ** 20)
  expect(long['growth.steady']?.value).toBe(true)
})

test('of readings without end each counts at its level', () => {
  const stamp = (second: number): string =>
    new Date(Date.UTC(2026, 10, 21) + second * 60_000).toISOString().replaceAll('-', '/').replace('T', ' ').replace('Z', '')
  const used = (at: number): number => (at < 12_000 ? 30_000 : 30_000 + (at - 11_999) * 500)
  const events = heardOf(12_060, at => `${stamp(at)}, 0, ${used(at)} MiB, 81559 MiB`, 'timestamp, index, memory.used [MiB], memory.total [MiB]\n')
  const readings = events.flatMap(event =>
    event.kind === 'snapshot' ? [event.stands === undefined ? event.snapshot : { ...event.snapshot, stands: event.stands }] : [],
  )
  expect(readings.length).toBeLessThan(1500)
  const found = growthOver(readings)
  expect(found['snapshot.growth']?.value).toBe(60 * 500 * 2 ** 20)
  // All that stayed at the first level, and those that rose.
  expect(found['snapshot.growth-instants']?.value).toBe(12_060)
})

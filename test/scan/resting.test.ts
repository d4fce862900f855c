import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { open } from '../../src/diagnose.ts'
import { scan } from '../../src/scan/index.ts'
import { trafficOf } from './traffic.ts'

// Whatever stands in a long log, what comes behind it is passed over again: a stage that never rests would have all of it read.

const HEAD = Buffer.from(trafficOf(2200, 1))
const requests = (count: number): string =>
  Array.from({ length: count }, (_, at) => `INFO:     10.0.0.1:${32_768 + at} - "GET /health HTTP/1.1" 200 OK\n`).join('')
const BEHIND = Buffer.from(requests(9000))
const BREAK = Buffer.from('\n')
const logs = readdirSync('fixtures', { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && !entry.name.endsWith('.json'))
  .map(entry => join(entry.parentPath, entry.name))

/** How much of the traffic is read in full, some time behind a text. */
const readBehind = (text: Uint8Array): number => {
  const reading = open('run.log', [], scan)
  for (const each of [HEAD, text, BREAK, BEHIND]) reading.read(each)
  const before = reading.inFull()
  reading.read(BEHIND)
  return reading.inFull() - before
}
const USUAL = readBehind(Buffer.alloc(0))

test('most of the traffic is passed over', () => expect(USUAL).toBeLessThan(1000))

test.each(logs)('%s', path => expect(readBehind(readFileSync(path))).toBeLessThan(USUAL + 1000))

test('a traceback that one rank printed, and then its HTTP server alone', () => {
  const prefix =
    '[2026-11-03 10:00:00 TP1] Scheduler hit an exception: Traceback (most recent call last):\n  File "/app/a.py", line 1, in forward\n    x()\nRuntimeError: failed\n'
  expect(readBehind(Buffer.from(prefix))).toBeLessThan(USUAL + 1000)
})

test('rows of cards that stand apart are found behind an answer that was passed on from', () => {
  const answer = 'timestamp, name, memory.used [MiB]\n2026/11/03 10:00:00.123, Card of mine, 70000 MiB\n'
  const later = '2026/11/03 10:05:00.123, Card of mine, 71000 MiB\n'
  const used = (scanned: boolean): readonly (number | undefined)[] => {
    const reading = open('run.log', [], scanned ? scan : undefined)
    for (const each of [HEAD, Buffer.from(answer), BEHIND, Buffer.from(later), BEHIND]) reading.read(each)
    return reading.end().events.flatMap(event => (event.kind === 'snapshot' ? event.snapshot.gpus.map(gpu => gpu.used) : []))
  }
  expect(used(true)).toEqual([70_000 * 2 ** 20, 71_000 * 2 ** 20])
  expect(used(false)).toEqual(used(true))
})

test('a row that said nothing before its columns were named says something behind them, though the same line recurs', () => {
  const row = 'my card, 70000 MiB\n'
  const calm = 'starting the worker\n'.repeat(6)
  const events = (text: string): readonly string[] => {
    const reading = open('run.log')
    reading.read(Buffer.from(text))
    return reading.end().events.map(({ kind, at }) => `${kind} ${at.line}`)
  }
  expect(events((row + calm).repeat(3))).toEqual([])
  expect(events(`${(row + calm).repeat(3)}name, memory.used [MiB]\n${row}${calm}${row}`)).toEqual(['snapshot 22', 'snapshot 30'])
})

describe('a container that was killed in the midst of a traceback, beside one that goes on', () => {
  const killed = 'llm-1  | Traceback (most recent call last):\nllm-1  |   File "/app/a.py", line 1, in forward\nllm-1  |     x()\n'
  const beside = (count: number): string =>
    requests(count)
      .replaceAll(/^/gm, 'web-1  | ')
      .replace(/web-1 {2}\| $/, '')
  const heard = (parts: readonly string[], scanned: boolean): readonly string[] => {
    const reading = open('run.log', [], scanned ? scan : undefined)
    for (const each of parts) reading.read(Buffer.from(each))
    return reading.end().events.flatMap(({ kind, at }) => (kind === 'request' ? [] : [`${kind} ${at.line}`]))
  }
  test('is not waited for', () => {
    const reading = open('run.log', [], scan)
    for (const each of [beside(6000), killed, beside(9000)]) reading.read(Buffer.from(each))
    const before = reading.inFull()
    reading.read(Buffer.from(beside(9000)))
    expect(reading.inFull() - before).toBeLessThan(1000)
  })
  test.each([
    ['goes on soon', 100],
    ['goes on late', 2500],
    ['does not go on', 9000],
  ])('%s: all lines and those that are chosen say the same', (_, count) => {
    const rest = count === 9000 ? '' : 'llm-1  | torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.\n'
    const parts = [beside(6000), killed, beside(count), rest, beside(100)]
    expect(heard(parts, true)).toEqual(heard(parts, false))
    expect(heard(parts, false).some(each => each.startsWith('oom'))).toBe(rest !== '')
  })
})

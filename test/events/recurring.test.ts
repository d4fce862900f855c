import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ears, indexOf } from '../../src/events/ears.ts'
import type { Said } from '../../src/events/ears.ts'
import type { Parser } from '../../src/events/parser.ts'
import { parsers } from '../../src/events/parsers.ts'
import { memory, recurring } from '../../src/events/recurring.ts'
import type { Recurring } from '../../src/events/recurring.ts'
import { speakers } from '../../src/events/speakers.ts'
import { lineReader } from '../../src/lines/index.ts'
import { recordReader } from '../../src/records/index.ts'
import type { LogRecord } from '../../src/types.ts'

// A parser at rest is read only what wakes it, and what recurs is not read again: what is said is what everyone would say who is read everything.

const logs = ['fixtures', 'test/clean'].flatMap(folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.endsWith('.json'))
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .filter(text => text.length < 60_000),
)
const recordsOf = (text: string): LogRecord[] => {
  const [lines, records] = [lineReader('a.log'), recordReader()]
  return [...lines.read(new TextEncoder().encode(text)), ...lines.end()].flatMap(line => records.read(line))
}

/** What has to see the lines before others is read all; here everyone is. */
const sleepless = parsers.map((parser): Parser => ({ ...parser, wakes: [...parser.wakes, { words: [] }] }))
const [index, all] = [indexOf(speakers, parsers), indexOf(speakers, sleepless)]
const saidBy = (stage: Recurring<Said>, records: readonly LogRecord[]): Said[] => [...records.flatMap(record => stage.read(record)), ...stage.end()]
const expectSame = (stage: Recurring<Said>, text: string): void => {
  const records = recordsOf(text)
  expect(saidBy(stage, records)).toEqual(saidBy(ears(all, sleepless), records))
}

test('a parser that sleeps hears what is meant for it', () => {
  for (const log of logs) expectSame(ears(index, parsers), log)
}, 120_000)
test('and what stands in pieces of logs, one behind the other', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 2, maxLength: 20 }), pieces => expectSame(ears(index, parsers), pieces.join('\n'))),
    { numRuns: 100, seed: 20_261_127 },
  )
}, 120_000)

/** The same at another time. */
const later = (text: string): string => text.replaceAll(/(?<=\d\d[-/: ])\d\d:(\d\d):\d\d/g, '23:$1:59')

test('of a log that recurs at another time the same is said of its lines', () => {
  const known = memory<Said>()
  for (const log of logs) {
    expectSame(recurring(ears(index, parsers), known), log)
    expectSame(recurring(ears(index, parsers), known), `${later(log)}\n${log}`)
  }
}, 120_000)
test('pieces that recur before and behind others', () => {
  const repeated = fc.tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(), { minLength: 4, maxLength: 40 }))
  fc.assert(
    fc.property(repeated, ([pieces, places]) =>
      expectSame(recurring(ears(index, parsers), memory()), places.map(each => pieces[each % pieces.length] ?? '').join('\n')),
    ),
    { numRuns: 100, seed: 20_261_127 },
  )
}, 120_000)
const piece = fc
  .record({ log: fc.constantFrom(...logs), from: fc.double({ min: 0, max: 1, noNaN: true }), lines: fc.integer({ min: 1, max: 25 }) })
  .map(({ log, from, lines }) => {
    const text = log.split('\n')
    const first = Math.floor(from * text.length)
    return text.slice(first, first + lines).join('\n')
  })

/** Counts what reaches it. */
const counted = (): { readonly stage: ReturnType<typeof ears>; readonly count: () => number } => {
  const stage = ears(index, parsers)
  let count = 0
  return { stage: { ...stage, read: record => ((count += 1), stage.read(record)) }, count: () => count }
}
const failure = `(EngineCore pid=7) ERROR 11-21 12:29:07 [core.py:1231] Traceback (most recent call last):
(EngineCore pid=7) ERROR 11-21 12:29:07 [core.py:1231]   File "/opt/vllm/v1/sample/ops.py", line 914, in apply
(EngineCore pid=7) ERROR 11-21 12:29:07 [core.py:1231]     buffer = logits.new_empty((size, vocab_size))
(EngineCore pid=7) ERROR 11-21 12:29:07 [core.py:1231] torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 66.00 MiB. Of the allocated memory 1.00 GiB is allocated by PyTorch, and 44.14 MiB is reserved by PyTorch but unallocated.
`
test('a failure that recurs is read once, whenever it was', () => {
  const { stage, count } = counted()
  const records = recordsOf(failure + later(failure).repeat(50))
  const said = saidBy(recurring(stage, memory()), records)
  expect(count()).toBe(4)
  expect(said.filter(({ body }) => body.kind === 'traceback').map(({ record }) => record.at.line)).toEqual(
    Array.from({ length: 51 }, (_, each) => 4 * each + 4),
  )
  expect(said.at(-1)?.record.time).toBe('11-21 23:29:59')
})
test('another process, another figure and another end are read', () => {
  const others = [failure.replaceAll('pid=7', 'pid=8'), failure.replace('66.00', '67.00'), failure.replace('914', '915')]
  for (const other of others) {
    const { stage, count } = counted()
    saidBy(recurring(stage, memory()), recordsOf(failure + other))
    expect(count()).toBe(8)
  }
})
test('a stamp within a message is no stamp of its line', () => {
  const line = (second: number): string => `2026-11-21T12:38:3${second}Z CUDA error: out of memory at 2026-11-21T12:38:3${second}Z by ${'x'.repeat(20)}\n`
  const records = recordsOf(line(1) + line(2)).map((record, index): LogRecord => ({ ...record, time: `2026-11-21T12:38:3${index + 1}Z` }))
  const { stage, count } = counted()
  saidBy(recurring(stage, memory()), records)
  expect(count()).toBe(2)
})
test('what a parser bears in mind is read each time', () => {
  const text = 'RuntimeError: CUDA error: CUBLAS_STATUS_NOT_INITIALIZED\n'
  const fault = 'RuntimeError: CUDA error: an illegal memory access was encountered\n'
  const said = saidBy(recurring(ears(index, parsers), memory()), recordsOf(text + text + fault + text))
  expect(said.filter(each => 'parser' in each && each.parser === 'library handles').map(({ body }) => body.kind)).toEqual(['oom', 'oom', 'cascade'])
})
test('memory is bounded', () => {
  const known = memory<Said>()
  const stage = recurring(ears(index, parsers), known)
  for (let each = 0; each < 200; each += 1)
    saidBy(stage, recordsOf(Array.from({ length: 100 }, (_, line) => `line ${each} ${line} ${'x'.repeat(200)}`).join('\n')))
  expect(known.size).toBeLessThan(2 ** 20)
  expect(known.first.size).toBeLessThan(4000)
})

test('lines of which each is another are not remembered, and what recurs behind them is known soon', () => {
  const known = memory<Said>()
  const { stage, count } = counted()
  const read = recurring(stage, known)
  for (const record of recordsOf(Array.from({ length: 3000 }, (_, at) => `step ${at} memory allocated: ${at}.5 GB`).join('\n'))) read.read(record)
  expect(known.first.size).toBeLessThan(600)
  const again = recordsOf('step 7 memory allocated: 99999.5 GB\n'.repeat(400))
  const before = count()
  for (const record of again) read.read(record)
  expect(count() - before).toBeLessThan(20)
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { open } from '../../src/diagnose.ts'
import { speakers } from '../../src/events/speakers.ts'
import { scan } from '../../src/scan/index.ts'
import { surveyor } from '../../src/scan/survey.ts'
import type { Survey } from '../../src/scan/survey.ts'
import { trafficOf } from './traffic.ts'

// What was surveyed apart is passed over: what comes out must be what comes out of all lines.

const { room, address, survey } = surveyor(speakers, 2 ** 20)
/** As the second thread hands it on: the table copied, the text read again when it is asked for. */
const surveyed = (bytes: Buffer): Survey | undefined => {
  room.set(bytes)
  const found = survey(0, bytes.length)
  return found && { ...found, shapes: found.shapes.slice(), text: (from, to) => bytes.subarray(from - address, to - address) }
}
/** But for lines that have to be read. */
const calmTraffic = (lines: number, seed: number): Buffer =>
  Buffer.from(trafficOf(lines, seed).replaceAll(/.* (?:400 Bad Request|500 Internal Server Error)\n/g, ''))
const HEAD = Buffer.from(trafficOf(1700, 1))
const LOGS = [
  'fixtures/engine-vllm-graphs/server.log',
  'fixtures/engine-lmdeploy-pytorch-ratio/server.log',
  'fixtures/container-memory-limit/node-kernel.log',
].map(path => readFileSync(path))

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.record({ lines: fc.integer({ min: 1, max: 600 }), seed: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ log: fc.nat({ max: LOGS.length - 1 }), from: fc.double({ min: 0, max: 1, noNaN: true }) }) },
)
const textOf = (each: { readonly lines: number; readonly seed: number } | { readonly log: number; readonly from: number }): Buffer => {
  if ('lines' in each) return calmTraffic(each.lines, each.seed)
  const log = LOGS[each.log] ?? Buffer.alloc(0)
  return log.subarray(each.from * log.length)
}
/** A stretch has more lines than may have a bearing on the next. */
const SIZES = { min: 12_000, max: 100_000 }

/** Cuts text into stretches of whole lines. */
const stretchesOf = (bytes: Buffer, size: number): Buffer[] => {
  const all: Buffer[] = []
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at + size) + 1
    all.push(bytes.subarray(at, end === 0 ? bytes.length : end))
    at += all.at(-1)?.length ?? 0
  }
  return all
}

test('mixtures of logs and traffic, of which some stretches were surveyed', () => {
  let passed = 0
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 4, maxLength: 7 }),
      fc.integer(SIZES),
      fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
      (pieces, size, coins) => {
        const log = Buffer.concat([HEAD, calmTraffic(1000, 5), ...pieces.flatMap(each => [textOf(each), Buffer.from('\n')])])
        const [one, other] = [open('run.log', [], scan), open('run.log')]
        const first = log.indexOf(10, 300_000) + 1
        one.read(log.subarray(0, first))
        let start = first
        for (const [index, text] of stretchesOf(log.subarray(first), size).entries()) {
          const calm = coins[index % coins.length] === true && text.at(-1) === 10 ? surveyed(text) : undefined
          if (calm !== undefined && one.pass({ start, end: start + text.length, survey: calm })) passed += 1
          else one.read(text)
          start += text.length
        }
        other.read(log)
        const [{ events, report }, expected] = [one.end(), other.end()]
        expect({ events: events.map(event => ({ ...event, order: 0 })), report }).toEqual({
          events: expected.events.map(event => ({ ...event, order: 0 })),
          report: expected.report,
        })
      },
    ),
    { numRuns: 25, seed: 3 },
  )
  expect(passed).toBeGreaterThan(10)
}, 120_000)

test.each([
  ['a failure', 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.\n'],
  ['a line that goes on for long', `${'x'.repeat(120_000)}\n`],
])('%s has to be read', (_, line) => {
  const text = Buffer.concat([calmTraffic(100, 1), Buffer.from(line)])
  expect(surveyed(text.subarray(0, text.length - line.length))).toMatchObject({ lines: expect.any(Number) as number })
  expect(surveyed(text)).toBeUndefined()
})

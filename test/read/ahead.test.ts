import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAhead } from '../../src/read/ahead.ts'
import { chunksOf } from '../../src/read/chunks.ts'
import { foundOf, roomForFound } from '../../src/read/found.ts'
import { countOf, FREE, MOST, ownersOf, READ, readStretch, STRETCH, SURVEYED } from '../../src/read/stretch.ts'
import type { Surveying } from '../../src/read/surveying.ts'
import type { Calm } from '../../src/scan/survey.ts'

const dir = mkdtempSync(join(tmpdir(), 'oomdoctor-ahead-'))
const log = join(dir, 'server.log')
const LINE = '(APIServer pid=12906) INFO:     10.0.0.1:32768 - "GET /health HTTP/1.1" 200 OK'
beforeAll(() => {
  // Lines of several lengths, so that stretches end within lines; the sixth stretch has a failure, the eighth starts with a line.
  const lines: string[] = []
  let bytes = 0
  const add = (line: string): void => {
    lines.push(line)
    bytes += line.length + 1
  }
  for (let left = 10 * STRETCH; left > STRETCH / 2; left = 10 * STRETCH - bytes) {
    if (lines.length === 68_000) add('torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.')
    const untilEighth = left - 3 * STRETCH
    add(untilEighth > 0 && untilEighth < 200 ? 'x'.repeat(untilEighth - 1) : LINE)
  }
  writeFileSync(log, `${lines.join('\n')}\n`)
})
afterAll(() => rmSync(dir, { recursive: true }))

const calmOf = (index: number): Calm | undefined => {
  const descriptor = openSync(log, 'r')
  const lines = readStretch(descriptor, index, Buffer.alloc(MOST))
  closeSync(descriptor)
  const survey = { lines: 0, shapes: new Uint8Array(), text: () => new Uint8Array(), before: 0, end: 0 }
  return lines && { start: lines.at + lines.from, end: lines.at + lines.to, survey }
}

const room = Buffer.alloc(300_000)

test.each([
  ['no stretch', [], true, undefined],
  ['the second', [1], true, undefined],
  ['several together', [1, 2, 3], true, undefined],
  ['some', [1, 3], true, undefined],
  ['some that have to be read all the same', [1, 2, 3], false, undefined],
  ['several together, into a room', [1, 2, 3], true, room],
  ['some, into a room', [1, 3, 7], true, room],
  // The eighth starts with a line, so that nothing is left to read before it.
  ['some that have to be read all the same, into a room', [1, 2, 6, 7], false, room],
])('what is read where others are surveyed: %s', (_, surveyed, passes, into) => {
  const bytes = readFileSync(log)
  const expected = surveyed.toReversed().reduce((all, index) => {
    const calm = calmOf(index)
    return passes && calm ? Buffer.concat([all.subarray(0, calm.start), all.subarray(calm.end)]) : all
  }, bytes)
  const parts: Buffer[] = []
  const chunks = chunksOf(log)
  const asked: number[] = []
  readAhead(
    chunks,
    chunks.next(),
    { read: chunk => parts.push(Buffer.from(chunk)), room: () => into, pass: () => passes },
    {
      surveyed: at => {
        asked.push(at)
        const index = Math.floor(at / STRETCH)
        return surveyed.includes(index) ? calmOf(index) : undefined
      },
    },
    () => {},
  )
  expect(Buffer.concat(parts).equals(expected)).toBe(true)
  // Each stretch but the first is asked for when it is entered.
  expect([...new Set(asked.map(at => Math.floor(at / STRETCH)))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('stretches share no line and leave none out', () => {
  const count = countOf(statSync(log).size)
  expect(count).toBe(9)
  const all = Array.from({ length: count }, (_, index) => calmOf(index))
  expect(all[0]?.start).toBe(0)
  for (const [index, each] of all.entries()) if (index > 0) expect(each?.start).toBe(all[index - 1]?.end)
  // One that starts with a line starts with its own.
  expect(all[7]?.start).toBe(7 * STRETCH)
})

/** What the thread has done at its end with a log of which these stretches were read by then. */
const ownersAfter = async (read: readonly number[], found = roomForFound()): Promise<number[]> => {
  const owners = ownersOf(countOf(statSync(log).size))
  for (const index of read) owners[index] = READ
  const worker = new Worker('./dist/surveying.js', { workerData: { path: log, owners, found } satisfies Surveying })
  await new Promise(resolve => void worker.on('exit', resolve))
  return [...owners].slice(0, -2)
}

test('three stretches are left to the reader before it comes to one that is taken', async () => {
  expect(await ownersAfter([0])).toEqual([READ, FREE, FREE, FREE, SURVEYED, SURVEYED, SURVEYED, SURVEYED, SURVEYED])
  expect(await ownersAfter([0, 2, 6])).toEqual([READ, FREE, READ, FREE, FREE, SURVEYED, READ, SURVEYED, SURVEYED])
})

test('the thread says where something has to be read', async () => {
  const found = roomForFound()
  await ownersAfter([0], found)
  const bytes = readFileSync(log)
  const read = (from: number, to: number) => bytes.subarray(from, to)
  expect(foundOf(found, 5, read)).toBeUndefined()
  const calm = foundOf(found, 7, read)
  const { start, end } = calmOf(7) ?? {}
  expect(calm).toMatchObject({ start, end, survey: { lines: bytes.subarray(start, end).toString().split('\n').length - 1 } })
  // Its last lines, as many as may have a bearing on the next.
  expect(calm?.survey.text(calm.survey.before, calm.survey.end).toString()).toBe(`${LINE}\n`.repeat(20))
})

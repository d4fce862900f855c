import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAhead } from '../../src/read/ahead.ts'
import { chunksOf } from '../../src/read/chunks.ts'
import { foundOf, roomForFound } from '../../src/read/found.ts'
import { countOf, MOST, ownersOf, readStretch, STRETCH } from '../../src/read/stretch.ts'
import type { Surveying } from '../../src/read/surveying.ts'
import type { Calm } from '../../src/scan/survey.ts'

const dir = mkdtempSync(join(tmpdir(), 'oomdoctor-ahead-'))
const log = join(dir, 'server.log')
const LINE = '(APIServer pid=12906) INFO:     10.0.0.1:32768 - "GET /health HTTP/1.1" 200 OK'
beforeAll(() => {
  // Lines of several lengths, so that stretches end within lines; the second stretch has a failure, the fourth starts with a line.
  const lines: string[] = []
  let bytes = 0
  const add = (line: string): void => {
    lines.push(line)
    bytes += line.length + 1
  }
  for (let left = 6 * STRETCH; left > STRETCH / 2; left = 6 * STRETCH - bytes) {
    if (lines.length === 15_000) add('torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.')
    const untilThird = left - 3 * STRETCH
    add(untilThird > 0 && untilThird < 200 ? 'x'.repeat(untilThird - 1) : LINE)
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

test.each([
  ['no stretch', [], true],
  ['the second', [1], true],
  ['several together', [1, 2, 3], true],
  ['some', [1, 3], true],
  ['some that have to be read all the same', [1, 2, 3], false],
])('what is read where others are surveyed: %s', (_, surveyed, passes) => {
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
    { read: chunk => parts.push(Buffer.from(chunk)), pass: () => passes },
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
  expect([...new Set(asked.map(at => Math.floor(at / STRETCH)))]).toEqual([1, 2, 3, 4, 5])
})

test('stretches share no line and leave none out', () => {
  const count = countOf(statSync(log).size)
  expect(count).toBe(5)
  const all = Array.from({ length: count }, (_, index) => calmOf(index))
  expect(all[0]?.start).toBe(0)
  for (const [index, each] of all.entries()) if (index > 0) expect(each?.start).toBe(all[index - 1]?.end)
  // One that starts with a line starts with its own.
  expect(all[3]?.start).toBe(3 * STRETCH)
})

test('the thread surveys what nobody has, and says where something has to be read', async () => {
  const count = countOf(statSync(log).size)
  const owners = ownersOf(count)
  const found = roomForFound()
  // Somebody reads the fifth.
  owners[4] = 1
  const worker = new Worker('./dist/surveying.js', { workerData: { path: log, owners, found } satisfies Surveying })
  await new Promise(resolve => void worker.on('exit', resolve))
  // The third is left to the reader. Nothing was read meanwhile, and the thread has started.
  expect([...owners]).toEqual([0, 3, 0, 3, 1, 0, 1])
  const bytes = readFileSync(log)
  const read = (from: number, to: number) => bytes.subarray(from, to)
  expect(foundOf(found, 1, read)).toBeUndefined()
  const calm = foundOf(found, 3, read)
  const { start, end } = calmOf(3) ?? {}
  expect(calm).toMatchObject({ start, end, survey: { lines: bytes.subarray(start, end).toString().split('\n').length - 1 } })
  // Its last lines, as many as may have a bearing on the next.
  expect(calm?.survey.text(calm.survey.before, calm.survey.end).toString()).toBe(`${LINE}\n`.repeat(20))
})

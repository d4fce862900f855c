import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { open, SHORT } from '../../src/diagnose.ts'
import { scan } from '../../src/scan/index.ts'
import { trafficOf } from './traffic.ts'

// A long log is scanned: what comes out must be what comes out of all of its lines.

const heard = (chunks: readonly Uint8Array[], scanned: boolean) => {
  const reading = open('run.log', [], scanned ? scan : undefined)
  for (const chunk of chunks) reading.read(chunk)
  const { events, report } = reading.end()
  return { events: events.map(event => ({ ...event, order: 0 })), report }
}
const expectSame = (chunks: readonly Uint8Array[]): void => expect(heard(chunks, true)).toEqual(heard(chunks, false))

const logs = readdirSync('fixtures', { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && !entry.name.endsWith('.json'))
  .map(entry => join(entry.parentPath, entry.name))
const small = logs.filter(path => readFileSync(path).length < 60_000)

/** More than is read before a log counts as long. */
const HEAD = Buffer.from(trafficOf(2200, 1))
if (HEAD.length < SHORT) throw new Error('no log of these is scanned')
const BETWEEN = Buffer.from(trafficOf(40, 2))
const BREAK = Buffer.from('\n')
const TOGETHER = 24
const groups = Array.from({ length: Math.ceil(logs.length / TOGETHER) }, (_, index) => logs.slice(index * TOGETHER, (index + 1) * TOGETHER))

test.each(groups)(
  'logs in the midst of traffic, from %s on',
  (...paths) => {
    const all = paths.flatMap(path => {
      const log = readFileSync(path)
      return [log, BREAK, BETWEEN, log.subarray(log.length * 0.7), BREAK, BETWEEN]
    })
    expectSame([Buffer.concat([HEAD, ...all])])
  },
  120_000,
)

/** No stretch of it is read because of what stands before: each log begins a file of its own. */
const few = logs.filter((_, index) => index % 6 === 0)
test.each([
  ['in one chunk', Number.POSITIVE_INFINITY],
  ['in chunks as a pipe hands them on', 65_536],
])(
  'logs from the first line of a long log on, %s',
  (_, size) => {
    for (const path of few) {
      const log = Buffer.concat([readFileSync(path), BREAK, HEAD])
      const chunks: Uint8Array[] = []
      for (let at = 0; at < log.length; at += size) chunks.push(log.subarray(at, at + size))
      expectSame(chunks)
    }
  },
  120_000,
)

test('mixtures of logs and traffic, in chunks of any size', () => {
  const piece = fc.oneof(
    fc.record({ path: fc.constantFrom(...small), from: fc.double({ min: 0, max: 1, noNaN: true }), to: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({ lines: fc.integer({ min: 1, max: 60 }), seed: fc.nat() }),
  )
  const bytes = fc.array(piece, { minLength: 2, maxLength: 8 }).map(pieces =>
    Buffer.concat([
      HEAD,
      ...pieces.flatMap(each => {
        if ('lines' in each) return [Buffer.from(trafficOf(each.lines, each.seed))]
        const log = readFileSync(each.path)
        return [log.subarray(Math.floor(each.from * log.length), Math.ceil(each.to * log.length)), BREAK]
      }),
    ]),
  )
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1000, max: 400_000 }), (log, size) => {
      const chunks: Uint8Array[] = []
      for (let at = 0; at < log.length; at += size) chunks.push(log.subarray(at, at + size))
      expectSame(chunks)
    }),
    { numRuns: 10, seed: 20_261_126 },
  )
}, 120_000)

test.each([
  ['a line of megabytes', `${'x'.repeat(3_000_000)} CUDA out of memory\n`],
  ['a line of megabytes without an end', 'y'.repeat(5_000_000)],
  ['a line that is cut', `${'z'.repeat(140_000)}\n`],
  ['escape codes inside of a word', '\u001b[31mtorch.OutOfMem\u001b[0moryError: CUDA out of mem\u001b[1mory. Tried to allocate 2.00 GiB\n'],
  ['escape codes between words', '(EngineCore pid=7) ERROR \u001b[31mCUDA\u001b[0m out of \u001b[1mmemory\u001b[0m. Tried to allocate 2.00 GiB\n'],
  ['a size that the end of a colour follows', Array.from({ length: 6 }, (_, step) => `step ${step} mem: \u001b[1m${step + 3}1.5G\u001b[0m\n`).join('')],
  ['a container log', `${JSON.stringify({ log: 'RuntimeError: CUDA error: out of memory\n', stream: 'stderr' })}\n`],
  ['a log of objects', `${JSON.stringify({ level: 'ERROR', message: 'File "x.py", line 3, in f said "OOMKilled": true' })}\n`],
  [
    'a sentence that a forum broke',
    'torch.OutOfMemoryError: CUDA out of\nmemory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of\n79.10 GiB of which 1.10 GiB is free.\n',
  ],
  ['a last line without its break', 'RuntimeError: CUDA error: out of memory'],
  ['an exception under a source line', '    return self.model(input_ids)\nRuntimeError: CUDA error: an illegal thing\n'],
  [
    'words of a prompt',
    "INFO 11-21 12:38:01 [logger.py:43] Received request cmpl-1: prompt: 'why CUDA out of memory. Tried to allocate 2 GiB?', params: SamplingParams(n=1)\n",
  ],
])('%s', (_, text) => {
  expectSame([HEAD, Buffer.from(text)])
  expectSame([HEAD, Buffer.from(text), BETWEEN])
})

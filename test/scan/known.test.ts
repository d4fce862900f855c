import fc from 'fast-check'
import { expect, test } from 'vitest'
import { customSpeaker } from '../../src/events/custom.ts'
import { speakers } from '../../src/events/speakers.ts'
import { kernelFor } from '../../src/scan/kernel.ts'
import type { Kernel } from '../../src/scan/kernel.ts'
import { teacher } from '../../src/scan/learn.ts'
import { patternsOf, waitingOf } from '../../src/scan/patterns.ts'

// A line whose like was searched before is passed over: whatever was searched before, the same lines must be found.

const ROOM = 2 ** 20
const patterns = patternsOf(speakers)
const waiting = waitingOf(speakers)
const literals = [...new Set(patterns.map(({ words }) => words.join(' ').trim()))]
const fresh = (): Kernel => kernelFor(speakers, true, ROOM)
/** What it costs to learn lines is earned by searching: this pays for some. */
const SEARCHED = Array.from({ length: 30 }, () => 'the quick brown fox jumps over the lazy dog '.repeat(25))

/** Which lines have to be read, by number, with their literals; traffic is marked as seen. */
const foundIn = (kernel: Kernel, lines: readonly string[], heard = waiting): string[] => {
  const { memory, text } = kernel
  const tell = teacher(kernel, heard)
  const bytes = Buffer.from(`${lines.join('\n')}\n`)
  memory.set(bytes, text)
  memory[text - 1] = 10
  const found: string[] = []
  const to = text + bytes.length
  for (let at = text, before = 0; at < to; at = kernel.lineEnd(), before = kernel.lineNumber() + 1) {
    const start = kernel.next(at, to, before, ROOM)
    if (start === to) break
    if (kernel.quotes()) tell(start, kernel.lineEnd())
    else {
      const shape = kernel.shapeAt()
      if (shape === 0) found.push(`${kernel.lineNumber()}: ${kernel.hits().toSorted((a, b) => a - b)}`)
      else kernel.markSeen(shape)
    }
  }
  return found
}
const unlearned = fresh()
/** Expects the same of the last of some lines, behind all others and by itself. What a kernel may learn without using it is limited. */
const expecting = (): ((before: readonly string[], last: string) => void) => {
  let kernel = fresh()
  let left = 80
  return (before, last) => {
    if ((left -= 1) === 0) [kernel, left] = [fresh(), 80]
    const lines = [...SEARCHED, ...before, last]
    const number = lines.length - 1
    unlearned.unlearn()
    const own = foundIn(unlearned, [last]).map(each => each.replace('0: ', `${number}: `))
    expect(foundIn(kernel, lines).filter(each => each.startsWith(`${number}: `))).toEqual(own)
  }
}

const figures = fc.constantFrom(...'0123456789')
const hexadecimals = fc.constantFrom(...'0123456789abcdef')
/** The same with other figures, or with other letters and figures of hexadecimal numbers. */
const likeOf = (text: string, of: fc.Arbitrary<string>, where: RegExp): fc.Arbitrary<string> =>
  fc.tuple(...Array.from(text, char => (where.test(char) ? fc.oneof(of, fc.constant(char)) : fc.constant(char)))).map(chars => chars.join(''))
const frame = fc.constantFrom(
  (text: string) => `(APIServer pid=12906) INFO 11-21 12:38:01 [core.py:43] ${text}`,
  (text: string) => `\u001b[36m(Worker pid=7)\u001b[0m x=${text}`,
  (text: string) => text,
  (text: string) => `id=7f3a${text}`,
  (text: string) => `${text}-7f3a`,
  (text: string) => `req-${text}: "${text}"`,
)

test.each([
  ['figures', literals.filter(text => /\d/.test(text)), figures, /\d/, 400],
  ['hexadecimal numbers', literals, hexadecimals, /[\da-f]/, 1000],
] as const)('a literal is found behind lines with other %s in its place', (_, texts, of, where, numRuns) => {
  expect(texts.length).toBeGreaterThan(20)
  const expectFound = expecting()
  const cases = fc
    .constantFrom(...texts)
    .chain(text => fc.record({ text: fc.constant(text), likes: fc.array(likeOf(text, of, where), { minLength: 3, maxLength: 4 }), frame }))
  fc.assert(
    fc.property(cases, ({ text, likes, frame: framed }) =>
      expectFound(
        likes.flatMap(like => [framed(like), framed(like)]),
        framed(text),
      ),
    ),
    { numRuns, seed: 1 },
  )
})

const users = [
  ...speakers,
  ...customSpeaker([
    { says: 'job dead: gone', as: 'a' },
    { says: 'a zyx42w happened twice', as: 'b' },
    { says: 'the zyxwvut was "a 500 b" again', as: 'c' },
  ]),
]
test.each([
  ['a word of letters that are figures elsewhere', 'job 1ace: gone', 'job dead: gone'],
  ['a sentence that is cut', 'a zyx17w happened tw', 'a zyx42w happened tw'],
  ['a sentence that is cut by a quote', 'x "a zyx17w happened tw"', 'x "a zyx42w happened tw"'],
  ['escaped quotes', String.raw`the zyxwvut was \"a 200 b\" again`, String.raw`the zyxwvut was \"a 500 b\" again`],
  ['escape codes between words', 'a \u001b[Kzyx17w happened twice', 'a \u001b[Kzyx42w happened twice'],
  ['an escape code that is typed out', 'x#011[K y', 'x#033[K y'],
  ['a name of a card', 'GPUa1b2: x', 'GPU11b2: x'],
  ['a name of a card, apart', 'GPU a1b2: x', 'GPU 11b2: x'],
])('%s is found behind lines that are alike', (_, like, line) => {
  const heard = waitingOf(users)
  const kernel = kernelFor(users, false, ROOM)
  const lines = [...SEARCHED, like, like, like, like, line]
  const number = lines.length - 1
  const found = foundIn(kernel, lines, heard).filter(each => each.startsWith(`${number}: `))
  expect(found).toHaveLength(1)
})

const request = (prompt: string, behind = `', params: SamplingParams(n=1, max_tokens=16), prompt_token_ids: None.`): string =>
  `INFO 11-21 12:38:01 [logger.py:43] Received request cmpl-${'0a1b2c3d'.repeat(4)}-0: prompt: '${prompt}${behind}`

test.each([
  [
    'words behind the quotation',
    request('CUDA out of memory', `', params: SamplingParams(n=1, max_tokens=16), torch.OutOfMemoryError: CUDA out of memory.`),
    true,
  ],
  ['a quotation without an end', request('CUDA out of memory', ''), true],
  ['words of the user', request(`CUDA out of memory', params: SamplingParams(n=1), torch.OutOfMemoryError: CUDA out of memory.`), false],
  ['a line break of the user that is typed out', request('a\\nCUDA out of memory'), false],
])('among known requests: %s', (_, line, found) => {
  const kernel = fresh()
  const known = Array.from({ length: 20 }, (__, at) => request(`What is ${at}?`))
  const number = SEARCHED.length + known.length
  const lines = foundIn(kernel, [...SEARCHED, ...known, line]).filter(each => each.startsWith(`${number}: `))
  expect(lines.length > 0).toBe(found)
})

/** Which lines of traffic are read, by number. */
const trafficReadIn = (lines: readonly string[]): number[] => {
  const kernel = fresh()
  const bytes = Buffer.from(`${lines.join('\n')}\n`)
  kernel.memory.set(bytes, kernel.text)
  kernel.memory[kernel.text - 1] = 10
  const read: number[] = []
  for (let at = kernel.text, before = 0, to = at + bytes.length; ; at = kernel.lineEnd(), before = kernel.lineNumber() + 1) {
    if (kernel.next(at, to, before, ROOM) === to) return read
    read.push(kernel.lineNumber())
    kernel.markSeen(kernel.shapeAt())
  }
}

test('figures of known traffic are still compared', () => {
  const stats = (usage: string, waiting_: number): string =>
    `INFO 11-21 12:38:01 [loggers.py:273] Engine 000: Avg prompt throughput: 10.0 tokens/s, Avg generation throughput: 20.0 tokens/s, Running: 4 reqs, Waiting: ${waiting_} reqs, GPU KV cache usage: ${usage}%, Prefix cache hit rate: 0.0%`
  const lines = [...SEARCHED, ...Array.from({ length: 20 }, () => stats('50.0', 3)), stats('49.9', 5), stats('50.1', 3), stats('50.1', 4), stats('50.0', 0)]
  const read = trafficReadIn(lines).map(number => number - SEARCHED.length)
  // The first, a higher one, and one in which nobody waits.
  expect(read).toEqual([0, 21, 23])
})

test.each([
  ['the end of a colour', '\u001b[32mINFO\u001b[0m: served in 12.5 s', false],
  ['a colour of two figures', '\u001b[1;38m12\u001b[0m requests', false],
  ['a code at the start of the line', '\u001b[0mserved', false],
  ['a size behind a colour', '\u001b[1m12 GiB\u001b[0m in use', true],
  ['a size that a colour parts from what follows', '12.5m\u001b[0m in use', true],
  ['a figure with a bracket before it', '[0m] in use', true],
])('%s: whether there is a size in %j: %s', (_, line, found) => {
  const kernel = fresh()
  expect(foundIn(kernel, [line])).toHaveLength(found ? 1 : 0)
})

test('traffic with another number in each line is of one shape', () => {
  const stats = (request: string): string =>
    `INFO 11-21 12:38:01 [a.py:2] ${request} Avg prompt throughput: 10.0 tokens/s, Avg generation throughput: 2.0 tokens/s`
  const shapes = (...lines: readonly string[]): number => trafficReadIn(lines).length
  expect(shapes(stats('cmpl-24261fcb8788'), stats('cmpl-fb570ebe1d17'), stats('cmpl-0a1b2c3d-beef-4d2a-9c01-00000000cafe'))).toBe(1)
  // Words, dates and short numbers are none.
  expect(shapes(stats('facade'), stats('decade'), stats('2025-11-21'), stats('x24261fcb8788'), stats('x00261fcb878a'))).toBe(5)
})

test('the key of a JSON object is no sentence that was cut off', () => {
  const kernel = fresh()
  expect(foundIn(kernel, ['{"request": "a", "at least one request": 1}'])).toEqual([])
  expect(foundIn(kernel, ['{"log": "To serve at least one request"}'])).toHaveLength(1)
})

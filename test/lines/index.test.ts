import { describe, expect, test } from 'vitest'
import { lineReader } from '../../src/lines/index.ts'
import { piecesOf, readChunks, textsOf } from './read.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('numbering', () => {
  test('lines are numbered as an editor numbers them: empty lines, fences and dropped lines count', () => {
    const { lines, reader } = readChunks(bytes('first\n\n```\nfourth\r\n   \nsixth'))
    expect(lines.map(({ at, text }) => [at.line, text])).toEqual([
      [1, 'first'],
      [4, 'fourth'],
      [6, 'sixth'],
    ])
    expect(reader.count()).toBe(6)
  })
  test('the last line needs no line break, and one more break is no further line', () => {
    expect(readChunks(bytes('a\nb')).reader.count()).toBe(2)
    expect(readChunks(bytes('a\nb\n')).reader.count()).toBe(2)
  })
  test('redraws of a bar and what is glued to it keep the number of their line', () => {
    const { lines } = readChunks(
      bytes('x\nLoading:   0%|          | 0/2 [00:00<?, ?it/s]\rLoading: 100%|██████████| 2/2 [00:03<00:00,  1.6s/it]INFO done\ny\n'),
    )
    expect(lines.map(({ at }) => at.line)).toEqual([1, 2, 2, 3])
  })
})

describe('chunk borders', () => {
  const log =
    'INFO 03-20 17:28:12 [a.py:1] 模型 ✓ 🚀\r\n\u001b[31mERROR\u001b[0m Loading:  50%|█████     | 1/2 [00:01<00:01,  1.0it/s]\rLoading: 100%|██████████| 2/2 [00:02<00:00,  1.0it/s]\nlast line'
  test.each([1, 2, 3, 5, 11, 50])('a border anywhere changes nothing: pieces of %i bytes', size => {
    expect(readChunks(...piecesOf(bytes(log), size)).lines).toEqual(readChunks(bytes(log)).lines)
  })
  test('a line is handed on as soon as it ends, not before', () => {
    const reader = lineReader('server.log', true)
    const head = bytes(`${'x'.repeat(5000)}\nsecond`)
    expect(reader.read(head).map(({ text }) => text)).toEqual(['x'.repeat(5000)])
    expect(reader.read(bytes(' half\n')).map(({ text }) => text)).toEqual(['second half'])
  })
})

describe('the first bytes of a long log, looked at before they are read', () => {
  const told = (log: string) => {
    const reader = lineReader('server.log')
    reader.tell(bytes(log))
    return reader
  }
  test('nothing is read by looking', () => {
    const reader = told('one\ntwo\n')
    expect([reader.count(), reader.isPlain()]).toEqual([0, true])
    reader.seek(1)
    expect(reader.read(bytes('two\n')).map(({ at, text }) => [at.line, text])).toEqual([[2, 'two']])
  })
  test('what they tell holds for whichever line is read first', () => {
    const numbered = Array.from({ length: 20 }, (_, index) => `${String(index + 1).padStart(6)}\tINFO step ${index}`).join('\n')
    expect(
      told(numbered)
        .read(bytes('    21\tERROR CUDA out of memory\n'))
        .map(({ text }) => text),
    ).toEqual(['ERROR CUDA out of memory'])
  })
  test('lines that a terminal broke may not be passed over', () => {
    const lines = [
      'INFO 03-20 17:28:12 [gpu_worker.py:227] Available KV cache memory: 61.63 GiB, of a card whose budget is 71.27 GiB in this run',
      'INFO 03-20 17:28:13 [kv_cache_utils.py:634] GPU KV cache size: 403,872 tokens, shared by everything that is running at one time',
      'ERROR 03-20 17:28:15 [core.py:400] EngineCore failed to start, the reasons stand in the lines that follow this one, see there',
    ]
    const broken = lines.flatMap(line => line.match(/.{1,80}/g) ?? []).join('\n')
    expect(told(lines.join('\n')).isPlain()).toBe(true)
    expect(told(broken).isPlain()).toBe(false)
  })
  test('nor may text in another code', () => {
    const reader = lineReader('server.log')
    reader.tell(Buffer.from('\ufeffCUDA out of memory\n', 'utf16le'))
    expect([reader.encoding(), reader.isPlain()]).toEqual(['utf-16le', false])
  })
})

describe('line ends', () => {
  test.each([
    ['CRLF', 'one\r\ntwo\r\n'],
    ['CR CR LF, as a logger of vLLM 0.6 joins its lines', 'one\r\r\ntwo\r\r\n'],
    ['^M typed out by a pager', 'one^M\ntwo^M\n'],
  ])('%s leaves no trace', (_, log) => {
    expect(textsOf(log)).toEqual(['one', 'two'])
  })
})

describe('what a forum or a container puts around a log', () => {
  test.each([
    ['a fence', '```\na\n```', ['a']],
    ['a fence with a language', '```log\na\n```', ['a']],
    ['tildes', '~~~\na\n~~~', ['a']],
    ['an indented fence', '   ```bash\n   a\n   ```', ['   a']],
    ['a folded section', '<details>\n<summary>\na\n</summary>\n</details>', ['a']],
    ['preformatted text', '<pre>\na\n</pre>', ['a']],
    ['quoting', '> INFO a\n> > ERROR b\n>c', ['INFO a', 'ERROR b', 'c']],
    ['a quoted fence', '> ```\n> a\n> ```', ['a']],
    [
      'a quoted traceback keeps its indentation',
      '> Traceback (most recent call last):\n>   File "x.py", line 1, in f',
      ['Traceback (most recent call last):', '  File "x.py", line 1, in f'],
    ],
    [
      'lines of Docker’s own log files',
      '{"log":"INFO a\\n","stream":"stderr","time":"2026-01-01T00:00:00Z"}\n{"log":"b\\r\\n","stream":"stdout"}',
      ['INFO a', 'b'],
    ],
    ['escapes inside them', '{"log":"\\u001b[1;36m(EngineCore_0 pid=1)\\u001b[0;0m 显存\\n","stream":"stderr"}', ['(EngineCore_0 pid=1) 显存']],
  ])('%s is taken off', (_, log, lines) => {
    expect(textsOf(log)).toEqual(lines)
  })
  test.each([
    ['a code span', '```pip install vllm```'],
    ['a prompt of Python', '>>> llm = LLM(model="m")'],
    ['a JSON line of another kind', '{"level":"INFO","message":"log"}'],
    ['a docker line that was cut', '{"log":"INFO a'],
    ['a docker line whose log is no text', '{"log":"a","log":1}'],
    ['carets under a traceback line', '    ~~~~~~~~^^^^^^^^^^^'],
  ])('%s stays as it is', (_, line) => {
    expect(textsOf(line)).toEqual([line])
  })
})

describe('very long lines', () => {
  const KiB = 1024
  test('the middle is left out and reported; both ends are kept', () => {
    const { lines, reader } = readChunks(...piecesOf(bytes(`a\nHEAD${'x'.repeat(1000 * KiB)}TAIL\nb\n`), 64 * KiB))
    expect(lines).toHaveLength(3)
    expect(lines[1]?.text.startsWith('HEADx')).toBe(true)
    expect(lines[1]?.text.endsWith('xTAIL')).toBe(true)
    expect(lines[1]?.text.length).toBeLessThan(130 * KiB)
    expect(reader.cuts).toEqual([{ line: 2, characters: 8 + 1000 * KiB - 128 * KiB }])
  })
  test('the figure is the same in one chunk and in many', () => {
    const log = bytes(`${'x'.repeat(777_777)}\n`)
    expect(readChunks(...piecesOf(log, 10_000)).reader.cuts).toEqual(readChunks(log).reader.cuts)
  })
  test('the longest line that is kept whole is not reported', () => {
    const { lines, reader } = readChunks(bytes(`${'x'.repeat(128 * KiB)}\n`))
    expect(lines[0]?.text).toHaveLength(128 * KiB)
    expect(reader.cuts).toEqual([])
  })
  test('a line that never ends does not grow for ever', () => {
    const reader = lineReader('server.log', true)
    const chunk = bytes('y'.repeat(1024 * KiB))
    const before = process.memoryUsage().heapUsed
    for (let each = 0; each < 200; each += 1) reader.read(chunk)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150 * 1024 * KiB)
    expect(reader.end()[0]?.text.length).toBeLessThan(130 * KiB)
  })
  test('redraws of a bar are no content: an hour of them is not reported as a cut', () => {
    const redraws = Array.from(
      { length: 20_000 },
      (_, done) => `Running loglikelihood requests: ${String(Math.floor(done / 200)).padStart(3)}%|          | ${done}/20000 [00:01<09:59, 12.3it/s]`,
    )
    const log = bytes(`${redraws.join('\r')}Traceback (most recent call last):\nend\n`)
    for (const chunks of [[log], piecesOf(log, 100_000)]) {
      const { lines, reader } = readChunks(...chunks)
      expect(lines.map(({ text }) => text)).toEqual([redraws.at(-1), 'Traceback (most recent call last):', 'end'])
      expect(reader.cuts).toEqual([])
    }
  })
  test('a report shows a long line shortened', () => {
    const text = readChunks(bytes(`start ${'x'.repeat(1000)} end`)).lines[0]?.at.text ?? ''
    expect(text.length).toBeLessThanOrEqual(300)
    expect(text).toMatch(/^start x+ … x+ end$/)
  })
})

describe('hostile lines are read in linear time', () => {
  test.each([
    ['blanks before a bar', ` it/s]${' '.repeat(120_000)}`],
    ['digits before a bar', `/s]${'1'.repeat(120_000)}`],
    ['opened brackets of bars', `it/s]${'[00:00<'.repeat(17_000)}`],
    ['quoting', '> '.repeat(60_000)],
    ['escapes typed out', '^['.repeat(60_000)],
    ['a prefix that never ends', `${'a'.repeat(120_000)} | `],
    ['carriage returns', '\r'.repeat(120_000)],
    ['parentheses', `(a pid=1 ${'('.repeat(100_000)}\rx`],
  ])('%s', (_, line) => {
    const { lines } = readChunks(bytes(`${line}\n`))
    expect(lines.length).toBeLessThanOrEqual(2)
    expect(lines.every(({ at }) => at.line === 1 && at.text.length <= 300)).toBe(true)
  })
})

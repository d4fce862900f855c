import { describe, expect, test } from 'vitest'
import { unwrapped, wrapWidth } from '../../src/lines/wraps.ts'

const LOG = [
  'INFO 03-20 17:28:12 [gpu_worker.py:227] Available KV cache memory: 61.63 GiB, of a card whose budget is 71.27 GiB in this run',
  'INFO 03-20 17:28:13 [kv_cache_utils.py:634] GPU KV cache size: 403,872 tokens, shared by everything that is running at one time',
  'INFO 03-20 17:28:14 [kv_cache_utils.py:637] Maximum concurrency for 32,768 tokens per request: 12.33x',
  'ERROR 03-20 17:28:15 [core.py:400] EngineCore failed to start, the reasons stand in the lines that follow this one, see there',
]
const atColumn = (width: number): string[] => LOG.flatMap(line => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
const atBlanks = (width: number): string[] =>
  LOG.flatMap(line => {
    const lines: string[] = []
    for (const word of line.split(' ')) {
      const last = lines.at(-1)
      if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
      else lines.push(word)
    }
    return lines
  })

describe('where a terminal broke the lines', () => {
  test.each([60, 72, 80, 100])('at column %i', width => expect(wrapWidth(atColumn(width))).toBe(width))
  test.each([
    [
      'two lines in front of a blank, at a usual width',
      ['$ python embed.py', ...Array.from({ length: 2 }, () => ['x'.repeat(120), ' `srcIndex` failed.']).flat(), '  File "/x.py", line 3, in f'],
      120,
    ],
    [
      'pieces of a list that begin alike',
      ['INFO: a start', ...['the tokens', '1, 2', '7, 3', '4, 5'].map(each => each.padEnd(99, ' 1,').concat('1')), '2]'],
      100,
    ],
    [
      'two lines of a width that is not usual',
      ['$ lmdeploy serve api_server m', ...['cache_max_en', 'meta_instruc'].map(each => each.padStart(160, 'a=None, ')).flatMap(each => [each, 'tion=None'])],
      160,
    ],
    [
      'frames of a recursion, each broken',
      [...Array.from({ length: 6 }, (_, index) => ['  File "/x.py", line 17'.padStart(90, '/x'), `${79 + (index % 3)}, in f`]).flat(), 'y'.repeat(90), 'z'],
      90,
    ],
    [
      'in the middle of an exception',
      ['$ a', ...['torc', 'orch', 'ning'].flatMap(each => [each.padStart(90, "doc 'x', "), 'h.OutOfMemoryError: CUDA out of memory. x'])],
      90,
    ],
  ])('%s', (_, lines, width) => expect(wrapWidth(lines)).toBe(width))
  test.each([
    ['a log as it was written', LOG],
    ['rows of a matrix', ['[[1 2]'.padEnd(79, ' 1').concat(']'), ' [3 4]'.padEnd(79, ' 1').concat(']'), ' [5 6]]']],
    ['a log that an editor wrapped at blanks', atBlanks(80)],
    [
      'a list whose rows are of one width by design',
      ['0', '1', '2', '3'].map(index => `GPU ${index}: NVIDIA H200 (UUID: GPU-661c8005-bcc5-33ac-de1a-e4cead3ea4e${index})`),
    ],
    [
      'comma-separated rows of one width',
      [824, 907, 982].map(pid => `${pid}, GPU-661c8005-bcc5-33ac-de1a-e4cead3ea4ee, 18134 MiB, /opt/torch/.venv/bin/python3`),
    ],
    ['a box', ['╒════════════════════════════════════════════════════════════════════╕', ...['a', 'b', 'c'].map(each => `│ ${each.repeat(66)} │`)]],
  ])('not in %s', (_, lines) => expect(wrapWidth(lines)).toBeUndefined())
})

describe('lines as they were', () => {
  const undo = (width: number, lines: readonly string[]): string[] => {
    const stage = unwrapped(width)
    return [...lines.flatMap((text, index) => stage.read({ number: index + 1, text })), ...stage.end()].map(({ text }) => text)
  }
  test.each([60, 72, 80, 100])('broken at column %i', width => expect(undo(width, atColumn(width))).toEqual(LOG))
  test('the number is that of the first piece', () => {
    const stage = unwrapped(60)
    const lines = [...atColumn(60).flatMap((text, index) => stage.read({ number: index + 1, text })), ...stage.end()]
    expect(lines.map(({ number }) => number)).toEqual([1, 4, 7, 9])
  })
  test('a frame that fills the width by chance keeps its code apart', () => {
    const frame = '  File "/opt/venv/lib/python3.12/site-packages/m/modeling.py", line 480, in forward'
    expect(undo(frame.length, [frame, '    x = self.f(x)'])).toEqual([frame, '    x = self.f(x)'])
  })
  test('a piece that ends in a sign of equality is no ruler', () => {
    const pieces = ['server_args=ServerArgs('.padEnd(67, 'x').concat('chat_template='), `${'None, '.repeat(14)}`.slice(0, 81), 'x=1)']
    expect(undo(81, pieces)).toEqual([pieces.join('')])
  })
  test('a ruler is none', () => {
    const ruler = `Current allocation ${'*'.repeat(62)}`
    expect(undo(81, [ruler, 'of the allocator'])).toEqual([ruler, 'of the allocator'])
  })
  test('a container’s next line begins anew', () => {
    const line = 'llm-1  | '.padEnd(80, 'x')
    expect(undo(80, [line, 'llm-1  | Available KV cache memory: 3.71 GiB'])).toEqual([line, 'llm-1  | Available KV cache memory: 3.71 GiB'])
  })
  test('a line that fills the width by chance stays alone where the next one starts anew', () => {
    const full = LOG[0]?.slice(0, 80) ?? ''
    expect(undo(80, [full, LOG[2]?.slice(0, 70) ?? ''])).toEqual([full, LOG[2]?.slice(0, 70)])
  })
})

import { describe, expect, test } from 'vitest'
import { code, plain, table } from '../scripts/markdown.ts'
import { linesOf, mistake, read, readRows } from '../scripts/messages.ts'
import type { Row } from '../scripts/messages.ts'
import { forgotten, messagesIn } from '../scripts/reference.ts'

const rows = readRows('docs/messages')

describe('every message is read, or says why it is not', () => {
  test.each(rows.map(row => [`${row.section}: ${row.format.slice(0, 100)}`, row] as const))('%s', (_, row) => {
    expect(mistake(row)).toBeUndefined()
  })
})

describe('a row', () => {
  const row: Row = { section: 'vllm 1', format: 'x', releases: 'any' }
  test('that nothing reads is a mistake, even among lines that are read', () => {
    expect(mistake({ ...row, line: 'nothing of the kind' })).toBe('is read by no sentence and no parser: nothing of the kind')
    expect(mistake({ ...row, lines: ['Killed', 'nothing of the kind'] })).toContain('nothing of the kind')
    expect(mistake({ ...row, lines: ['Killed', 'nothing of the kind'], together: true })).toBeUndefined()
  })
  test('may name the parser that has to read it', () => {
    expect(mistake({ ...row, line: 'Killed', parser: 'echo' })).toBe('is read by no parser "echo": Killed')
  })
  test('is not read where only its place tells a release', () => {
    const line = '2026-11-21 12:19:02,332 - lmdeploy - INFO - turbomind.py:271 - turbomind engine config:'
    expect(mistake({ ...row, line })).toBeDefined()
    expect(mistake({ ...row, line, parser: 'release lines' })).toBeUndefined()
  })
  test('names the sentence and the events', () => {
    expect(read(linesOf({ ...row, line: 'INFO 03-20 17:28:12 [gpu_worker.py:298] Available KV cache memory: 5.20 GiB' }))).toContainEqual({
      name: 'vllm',
      sentence: expect.stringContaining('Available KV cache memory'),
      as: 'holding: kv-cache',
    })
  })
})

describe('a reference', () => {
  const markdown = [
    '## 1.4 Profiling',
    'Prose with `Loading took {s} seconds` is no row.',
    '| Format | Versions |',
    '|---|---|',
    '| `Loading weights took {s} seconds`, then `Model loading took {x} GiB \\| {y}` | `0.8`+ |',
    '## 2 Arithmetic',
    '| Format | Versions |',
    '|---|---|',
    '| `u times T` | |',
  ].join('\n')
  test('is read by its message columns, in its sections', () => {
    expect(messagesIn('vllm', /^1\./, markdown)).toEqual([
      { section: 'vllm 1.4', text: 'Loading weights took {s} seconds' },
      { section: 'vllm 1.4', text: 'Model loading took {x} GiB | {y}' },
    ])
  })
  test('holds a message that has no row, unless a row of the same section has its words', () => {
    const named = messagesIn('vllm', /^1\./, markdown)
    const held: Row = { section: 'vllm 1.4', format: '…', releases: 'any', line: 'INFO [loader.py:3] Loading weights took 3.10 seconds' }
    expect(forgotten(named, [held]).map(({ text }) => text)).toEqual(['Model loading took {x} GiB | {y}'])
    expect(forgotten(named, [{ ...held, section: 'vllm 1.5' }])).toHaveLength(2)
  })
})

describe('Markdown', () => {
  test('code keeps braces, and escapes what would end the cell or the code', () => {
    expect(code('{a|b} and {x}')).toBe('`{a\\|b} and {x}`')
    expect(code('set `x`')).toBe('`` set `x` ``')
    expect(code('a\nb')).toBe('`a\\nb`')
  })
  test('plain text stays as it reads', () => {
    expect(plain('max_model_len of <model> | *')).toBe('max_model_len of \\<model\\> \\| \\*')
  })
  test('a table has no empty cell', () => {
    expect(() => table(['a', 'b'], [['1', ' ']])).toThrow('empty cell')
  })
})

import { describe, expect, test } from 'vitest'
import { splitBars } from '../../src/lines/bars.ts'
import { textsOf } from './read.ts'

const bar = (percent: number, name = 'Loading'): string =>
  `${name}: ${String(percent).padStart(3)}%|${'█'.repeat(percent / 10).padEnd(10)}| ${percent / 25}/4 [00:0${percent / 25}<00:03,  1.51s/it]`
const PROCESS = '(EngineCore_DP0 pid=20476) '

describe('progress bars', () => {
  test('of redraws of one bar the last is kept', () => {
    expect(splitBars([bar(0), bar(25), bar(50)].join('\r'))).toEqual([bar(50)])
  })
  test('redraws that were joined without a carriage return are told apart by their ends', () => {
    expect(splitBars(bar(0) + bar(25) + bar(100))).toEqual([bar(100)])
  })
  test('two bars are two, in the order in which they ended', () => {
    expect(splitBars([bar(0), bar(100), bar(0, 'Capturing'), bar(50, 'Capturing')].join('\r'))).toEqual([bar(100), bar(50, 'Capturing')])
  })
  test('^M typed out parts redraws too', () => {
    expect(splitBars([bar(0), bar(25), bar(50)].join('^M'))).toEqual([bar(50)])
  })
  test.each([
    ['a log line', 'INFO 03-20 17:28:12 [worker.py:267] x'],
    ['a traceback', 'Traceback (most recent call last):'],
    ['a line with a stamp in brackets', '[2025-09-27 18:38:18,354] [    INFO]: x (y.py:3)'],
    ['a line of another process', '(Worker_TP1 pid=9) INFO 03-20 17:28:12 [worker.py:267] x'],
  ])('%s that is glued to a bar stands alone', (_, line) => {
    expect(splitBars(bar(0) + '\r' + bar(100) + line)).toEqual([bar(100), line])
  })
  test('a bar that another rank cut is two pieces, none is lost', () => {
    const cut = 'Loading:  25%|██'
    expect(splitBars(`${cut}${bar(50, '(Worker_TP1 pid=9) Loading')}`)).toEqual([`${cut}(Worker_TP1 pid=9) ${bar(50)}`])
  })
  test.each([
    ['an end without a total', 'Generating: 12 examples [00:00, 25581.52 examples/s]x'],
    ['an end with days', '50%|█████     | 1/2 [00:09<6:11:25,  4.99it/s]x'],
    ['nothing known yet', 'Splits:   0%|          | 0/1 [00:00<?, ?it/s]x'],
    ['hours', '50%|█████     | 1/2 [1:02:03<1:02:03, 99.9s/it]x'],
    ['a postfix', '50%|█████     | 1/2 [00:01<00:01,  1.0s/it, est. speed input: 3.1 toks/s, output: 2.0 toks/s]x'],
  ])('%s ends a bar', (_, line) => {
    expect(splitBars(line)).toEqual([line.slice(0, -1), 'x'])
  })
  test.each([
    ['a rate in a sentence', 'Avg prompt throughput: 3.0 tokens/s, Avg generation throughput: 11.2 tokens/s, Running: 1 reqs'],
    ['a list', '[00:01, 00:02]'],
    ['plain text', 'INFO x'],
    ['a share', 'GPU KV cache usage: 12.5%, Prefix cache hit rate: 0.0%'],
  ])('%s is left alone', (_, line) => {
    expect(splitBars(line)).toEqual([line])
  })
})

describe('a process prefix stands once before all redraws of its bar', () => {
  test('it is carried on to what follows', () => {
    expect(splitBars(`${PROCESS}${bar(0)}\r${bar(100)}INFO x`)).toEqual([`${PROCESS}${bar(100)}`, `${PROCESS}INFO x`])
  })
  test('what has a prefix of its own keeps it', () => {
    expect(splitBars(`${PROCESS}${bar(100)}(Worker_TP1 pid=9) INFO x`)).toEqual([`${PROCESS}${bar(100)}`, '(Worker_TP1 pid=9) INFO x'])
  })
  test('in colour, too: prefixes are coloured in files up to vLLM 0.11.2', () => {
    expect(textsOf(`\u001b[1;36m(EngineCore_0 pid=1)\u001b[0;0m ${bar(0)}\r${bar(100)}INFO x\n`)).toEqual([
      `(EngineCore_0 pid=1) ${bar(100)}`,
      '(EngineCore_0 pid=1) INFO x',
    ])
  })
  test('behind a container’s prefix, too', () => {
    expect(textsOf(`vllm-1  | ${PROCESS}${bar(0)}\r${bar(100)}INFO x\n`)).toEqual([`${PROCESS}${bar(100)}`, `${PROCESS}INFO x`])
  })
})

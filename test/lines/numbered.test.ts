import { describe, expect, test } from 'vitest'
import { isNumbered, unnumbered } from '../../src/lines/numbered.ts'
import { textsOf } from './read.ts'

const LOG = ['Traceback (most recent call last):', '  File "/x.py", line 3, in f', '    return g()', 'ValueError: x', '', '[exit status 1]']
const shaped = (shape: (line: string, index: number) => string): string[] => LOG.map(shape)

describe('numbers in front of lines go', () => {
  test.each([
    ['an editor', shaped((line, index) => `${index + 1}: ${line}`)],
    ['grep -n', shaped((line, index) => `${index + 41}:${line}`)],
    ['cat -n', shaped((line, index) => `${String(index + 1).padStart(6)}\t${line}`)],
    ['a filter that leaves lines out', shaped((line, index) => `${index * 7 + 1}:${line}`)],
  ])('%s', (_, lines) => {
    expect(isNumbered(lines)).toBe(true)
    expect(lines.map(unnumbered)).toEqual(LOG)
    expect(textsOf(lines.join('\n'))).toEqual(LOG.filter(line => line !== ''))
  })
  test.each([
    ['a log', LOG],
    ['tasks of srun', shaped((line, index) => `${index % 2}: ${line}`)],
    ['a line of each task of srun', shaped((line, index) => `${index}: ${line}`)],
    ['one task of srun', shaped(line => `0: ${line}`)],
    ['a table of cards', ['0, 18143 MiB', '1, 18143 MiB', '2, 0 MiB', '3, 0 MiB', '4, 0 MiB', '5, 0 MiB']],
    ['figures that grow by one', ['1000 MiB', '1001 MiB', '1002 MiB', '1003 MiB', '1004 MiB']],
    ['figures without a unit', ['1000', '1001', '1002', '1003', '1004']],
    ['figures that leap', ['1 a', '3 b', '9 c', '11 d', '12 e', '15 f']],
  ])('not in %s', (_, lines) => expect(isNumbered(lines)).toBe(false))
})

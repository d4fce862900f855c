import { describe, expect, test } from 'vitest'
import { isDoubled } from '../../src/lines/doubled.ts'
import { textsOf } from './read.ts'

const lines = Array.from({ length: 40 }, (_, index) => `INFO 03-20 17:28:${10 + index} [worker.py:267] step ${index}`)
const twice = (all: readonly string[]): string[] => all.flatMap(line => [line, line])

describe('a log of which each line was printed twice', () => {
  test('is read once', () => {
    expect(isDoubled(twice(lines))).toBe(true)
    expect(textsOf(`${twice(lines).join('\n')}\n`)).toEqual(lines)
  })
  test('a line that stands alone in it, and one that was really said twice, are kept', () => {
    const log = [...twice(lines), 'Killed', ...twice(['a', 'a', 'b'])]
    expect(textsOf(`${log.join('\n')}\n`)).toEqual([...lines, 'Killed', 'a', 'a', 'b'])
  })
  test.each([
    ['no line twice', lines],
    ['some lines twice', [...lines, ...twice(lines.slice(0, 8))]],
    ['too few to tell', twice(lines.slice(0, 3))],
    ['a reading that stays the same', Array.from({ length: 40 }, () => '0, 41203 MiB')],
    ['readings that seldom change', Array.from({ length: 40 }, (_, index) => `0, ${41203 + Math.floor(index / 10)} MiB`)],
  ])('near miss: %s', (_, log) => {
    expect(isDoubled(log)).toBe(false)
    expect(textsOf(`${log.join('\n')}\n`)).toEqual(log)
  })
})

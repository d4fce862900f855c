import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandDiff } from '../../src/render/command-diff.ts'

const LONG = '/models/a-model-with-a-name-that-is-rather-long-as-names-of-models-are-nowadays'

test('a short command stays in one line', () => {
  expect(commandDiff({ before: 'vllm serve m --tp 2', after: 'vllm serve m --tp 4' })).toBe('- vllm serve m --tp 2\n+ vllm serve m --tp 4')
})

describe('a long command is broken before its options', () => {
  test('what stays stands around what changes', () => {
    expect(
      commandDiff({
        before: `vllm serve ${LONG} --gpu-memory-utilization 0.99 --port 8000 -tp 2`,
        after: `vllm serve ${LONG} --gpu-memory-utilization 0.97 --port 8000 -tp 2`,
      }),
    ).toBe(
      [
        `  vllm serve ${LONG} \\`,
        String.raw`-     --gpu-memory-utilization 0.99 \ `.trimEnd(),
        String.raw`+     --gpu-memory-utilization 0.97 \ `.trimEnd(),
        String.raw`      --port 8000 \ `.trimEnd(),
        '      -tp 2',
      ].join('\n'),
    )
  })
  test('an option that is new at the end', () => {
    expect(commandDiff({ before: `vllm serve ${LONG} --port 8000`, after: `vllm serve ${LONG} --port 8000 --enforce-eager` })).toBe(
      [`  vllm serve ${LONG} \\`, '-     --port 8000', String.raw`+     --port 8000 \ `.trimEnd(), '+     --enforce-eager'].join('\n'),
    )
  })
  test('not inside of quotes', () => {
    const quoted = `vllm serve ${LONG} --x 'a --b' --y "c --d \\" --e" --z`
    expect(
      commandDiff({ before: quoted, after: `${quoted} 1` })
        .split('\n')
        .slice(1, 3),
    ).toEqual([String.raw`      --x 'a --b' \ `.trimEnd(), String.raw`      --y "c --d \" --e" \ `.trimEnd()])
  })
  test('negative numbers and lone dashes are no options', () => {
    expect(commandDiff({ before: `a ${LONG}${LONG} --x -1 - b`, after: `a ${LONG}${LONG} --x -2 - b` }).split('\n')).toContain('-     --x -1 - b')
  })
})

test('lines of a script keep their order', () => {
  expect(commandDiff({ before: 'llm = LLM(\n  a=1,\n)', after: 'llm = LLM(\n  a=2,\n)' })).toBe('  llm = LLM(\n-   a=1,\n+   a=2,\n  )')
})

test('both commands can be read from it', () => {
  const word = fc.constantFrom('--a', '-b', "'c --d'", '"e', 'f"', '1', LONG, '\\')
  const command = fc.array(word, { minLength: 1, maxLength: 12 }).map(words => words.join(' '))
  fc.assert(
    fc.property(command, command, (before, after) => {
      const lines = commandDiff({ before, after }).split('\n')
      const read = (not: string): string =>
        lines
          .filter(line => !line.startsWith(not))
          .map(line => line.slice(2))
          .join('\n')
          .replaceAll(' \\\n    ', ' ')
      expect([read('+ '), read('- ')]).toEqual([before, after])
    }),
  )
})

import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/arguments.ts'
import { plainRun, splitCommand } from '../../src/run/arguments.ts'
import { runRun } from '../../src/run/index.ts'

describe('whose words', () => {
  test.each([
    [['--', 'vllm', 'serve', '--port', '1'], [], ['vllm', 'serve', '--port', '1']],
    [['vllm', 'serve', '--', 'x'], [], ['vllm', 'serve', '--', 'x']],
    [
      ['--log', 'a', 'vllm', '--log', 'b'],
      ['--log', 'a'],
      ['vllm', '--log', 'b'],
    ],
    [['--log=a', '--', '-v'], ['--log=a'], ['-v']],
    [['--help'], ['--help'], []],
    [[], [], []],
  ])('%j', (words, own, command) => expect(splitCommand(words)).toEqual({ own, command }))
})

describe('without the parser of arguments: what it would say', () => {
  test.each([
    [['--', 'true']],
    [['true', '--help']],
    [['--interval', '3', '--log', 'a.log', '--report=r.json', '--', 'vllm', 'serve', '-x', '-']],
    [['--lang', 'zh', '--width', '60', '--model-config', 'm', 'true']],
  ])('%j', async words => {
    expect({ name: 'run', asked: plainRun(words, 'en'), run: runRun }).toEqual(await readArguments(['run', ...words], {}, 80))
  })
  test.each([
    [['--help', 'true']],
    [['--interval', 'x', 'true']],
    [['--nope', 'true']],
    [['--width', '5', 'true']],
    [['--lang', 'fr', 'true']],
    [['--rules', 'a', 'true']],
    [['--log']],
    [[]],
  ])('%j is left to it', words => expect(plainRun(words, 'en')).toBeUndefined())
})

test('the words of the command are not taken for ours', async () => {
  expect(await readArguments(['run', '--rules', 'r', '--', 'vllm', '--version', '-', '--lang', 'zh'], {}, 80)).toMatchObject({
    asked: { command: ['vllm', '--version', '-', '--lang', 'zh'], rules: ['r'], language: 'en' },
  })
})

import { describe, expect, test } from 'vitest'
import { readArguments } from '../src/arguments.ts'
import { plainCommand } from '../src/plain-command.ts'

describe('files, and how to print', () => {
  test.each([
    [['analyze'], {}],
    [['analyze', 'a.log'], {}],
    [['analyze', 'a.log', '-', 'logs/*.txt'], {}],
    [['analyze', '-'], { LANG: 'zh_CN.UTF-8' }],
    [['analyze', 'rules', 'check', 'true', '7'], {}],
    [['analyze', 'a.log', '--format', 'json'], {}],
    [['analyze', '--format=sarif', 'a.log', 'b.log'], {}],
    [['analyze', '--lang', 'zh', 'a.log'], {}],
    [['analyze', '--lang=en', 'a.log', '--format', 'html', '-'], { LANG: 'zh_CN.UTF-8' }],
    [['analyze', '--lang', 'en', 'zh'], { LANG: 'zh_CN.UTF-8' }],
  ] as const)('%j: what the parser says', async (argv, env) => {
    expect(plainCommand(argv, env)).toEqual(await readArguments(argv, env, 80))
  })
})

test.each([
  [['analyze', 'a.log', '--all']],
  [['analyze', 'a.log', '--format']],
  [['analyze', 'a.log', '--format', 'pdf']],
  [['analyze', 'a.log', '--format=json=x']],
  [['analyze', 'a.log', '--lang', 'zh', '--lang', 'en']],
  [['analyze', '--format', '--lang', 'zh']],
  [['analyze', '--', '--lang', 'zh']],
  [['analyze', '--constructor', 'zh']],
  [['analyze', '--help']],
  [['analyze', '-h']],
  [['a.log']],
  [['rules', 'list']],
  [[]],
])('%j is left to the parser', argv => expect(plainCommand(argv, {})).toBeUndefined())

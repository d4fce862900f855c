import { describe, expect, test } from 'vitest'
import { readArguments } from '../src/arguments.ts'
import { plainCommand } from '../src/plain-command.ts'

describe('files without an option', () => {
  test.each([
    [['analyze'], {}],
    [['analyze', 'a.log'], {}],
    [['analyze', 'a.log', '-', 'logs/*.txt'], {}],
    [['analyze', '-'], { LANG: 'zh_CN.UTF-8' }],
    [['analyze', 'rules', 'check', 'true', '7'], {}],
  ] as const)('%j: what the parser says', async (argv, env) => {
    expect(plainCommand(argv, env)).toEqual(await readArguments(argv, env, 80))
  })
})

test.each([[['analyze', 'a.log', '--all']], [['analyze', '--help']], [['analyze', '-h']], [['a.log']], [['rules', 'list']], [[]]])(
  '%j is left to the parser',
  argv => expect(plainCommand(argv, {})).toBeUndefined(),
)

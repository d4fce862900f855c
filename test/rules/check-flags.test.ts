import { expect, test, describe } from 'vitest'
import { allTables } from '../../src/engines/load.ts'
import type { EngineTable } from '../../src/engines/table.ts'
import { checkFlags } from '../../src/rules/check-flags.ts'
import type { Flag } from '../../src/rules/flags.ts'
import { ourRules } from '../../src/rules/ours.ts'
import { TABLE } from '../engines/table.ts'

const says = { en: 'x', zh: 'x' }
const none: EngineTable = { package: '', releases: [], names: {} }
const flag = (more: Partial<Flag>): Flag => ({ name: 'x', type: 'int', says, ...more })
const vllm = (...rows: readonly Flag[]): string[] => checkFlags({ vllm: rows }, { vllm: TABLE, lmdeploy: none, sglang: none, 'lm-eval': none })

test('our rows agree with the releases', async () => {
  expect(checkFlags(ourRules().flags, await allTables())).toEqual([])
})

describe('a row that agrees', () => {
  test.each([
    ['one that every release has', { cli: '--always', python: 'always' }],
    ['one that says a release before the first that was read', { cli: '--always', since: '0.1.0' }],
    ['one that came', { cli: '--new', since: '0.4.0' }],
    ['one that came with a release that was not read', { cli: '--new', since: '0.3.2' }],
    ['one that went', { cli: '--old', until: '0.3.1' }],
    ['one that went with a release that was not read', { cli: '--old', until: '0.3.2' }],
    ['one that is still taken beside what took its place', { cli: '--always', until: '0.3.1', renamed: 'x' }],
    ['one that is in Python only', { python: 'only_python', since: '0.3.0' }],
    ['one whose option came later than its argument', { cli: '--new', python: 'always', only: { cli: { since: '0.4.0' } } }],
    ['one with an earlier name', { cli: '--new', since: '0.4.0', was: [{ cli: '--old', since: '0.3.0', until: '0.3.1' }] }],
    ['a variable', { env: 'VLLM_X', since: '0.3.1' }],
    ['a variable before variables are listed', { env: 'VLLM_X', since: '0.3.0' }],
  ] as const)('%s', (_, row) => {
    expect(vllm(flag(row))).toEqual([])
  })
})

describe('a row that does not', () => {
  test.each([
    ['claims a release too early', { cli: '--new', since: '0.3.0' }, 'cli --new is said to be in 0.3.0 … 0.3.1, which does not have it'],
    ['begins too late', { cli: '--new', since: '0.5.0' }, 'cli --new is in 0.4.0 too'],
    ['forgets that it went', { cli: '--old' }, 'cli --old is said to be in 0.4.0 … 0.5.0.post1, which does not have it'],
    ['begins too late, and was renamed', { cli: '--always', since: '0.3.0', until: '0.3.1', renamed: 'x' }, 'cli --always is in 0.2.0 too'],
    ['ends too early', { cli: '--old', until: '0.3.0' }, 'cli --old is in 0.3.1 too'],
    ['has a name that never was', { cli: '--never' }, 'cli --never is said to be in 0.2.0 … 0.5.0.post1, which does not have it'],
    ['has an argument that came later', { cli: '--always', python: 'new' }, 'python new is said to be in 0.3.0 … 0.3.1, which does not have it'],
    [
      'has an earlier name that had gone',
      { cli: '--new', since: '0.4.0', was: [{ cli: '--old', until: '0.4.0' }] },
      'cli --old is said to be in 0.4.0, which does not have it',
    ],
    ['begins before the variable', { env: 'VLLM_Y', since: '0.4.0' }, 'env VLLM_Y is said to be in 0.4.0 … 0.5.0.post1, which does not have it'],
    ['is renamed to nothing', { cli: '--old', until: '0.3.1', renamed: 'y' }, 'renamed to y, which is no row'],
    ['is renamed without having gone', { cli: '--always', renamed: 'x' }, 'renamed without until'],
  ] as const)('%s', (_, row, mistake) => {
    expect(vllm(flag(row))).toEqual([`flags/vllm.yaml: x: ${mistake}`])
  })
})

test('LMDeploy: an option says which command takes it', () => {
  const lmdeploy: EngineTable = {
    package: 'lmdeploy',
    releases: ['0.2.0', '0.3.0'],
    names: {
      'serve api_server': { '--both': [['0.2.0', 1]], '--one': [['0.2.0', 1]] },
      chat: { '--both': [['0.3.0', 1]] },
      TurbomindEngineConfig: { one: [['0.2.0', 1]] },
      PytorchEngineConfig: { two: [['0.2.0', 1]] },
    },
  }
  const check = (row: Partial<Flag>) => checkFlags({ lmdeploy: [flag(row)] }, { vllm: none, lmdeploy, sglang: none, 'lm-eval': none })
  expect(check({ cli: '--both' })).toEqual([])
  expect(check({ cli: '--one', commands: ['serve api_server'] })).toEqual([])
  expect(check({ cli: '--one' })).toEqual(['flags/lmdeploy.yaml: x: lmdeploy chat does not take --one, see commands'])
  expect(check({ cli: '--both', commands: ['serve api_server'] })).toEqual(['flags/lmdeploy.yaml: x: lmdeploy chat takes --both, see commands'])
  expect(check({ python: 'one', backend: 'turbomind' })).toEqual([])
  expect(check({ python: 'one', only: { pytorch: { until: '0.1.0' } } })).toEqual([])
  expect(check({ python: 'one' })).toEqual(['flags/lmdeploy.yaml: x: python one (pytorch) is said to be in 0.2.0 … 0.3.0, which does not have it'])
})

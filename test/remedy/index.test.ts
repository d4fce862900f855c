import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/facts/sheet.ts'
import { remedyOf } from '../../src/remedy/index.ts'
import { flagTable } from '../../src/rules/flags.ts'
import type { FlagsByEngine } from '../../src/rules/flags.ts'
import { readRule } from '../../src/rules/schema.ts'
import { fill } from '../../src/template.ts'
import type { Ledger } from '../../src/ledger/index.ts'
import type { EventOf, Scalar } from '../../src/types.ts'

const GiB = 2 ** 30
const text = { en: 'x', zh: 'x' }
const FLAGS: FlagsByEngine = {
  vllm: [
    {
      name: 'gpu_memory_utilization',
      cli: '--gpu-memory-utilization',
      python: 'gpu_memory_utilization',
      modelArgs: 'gpu_memory_utilization',
      type: 'share',
      min: 0.05,
      max: 0.98,
      says: text,
    },
    { name: 'kv_cache_memory_bytes', cli: '--kv-cache-memory-bytes', python: 'kv_cache_memory_bytes', since: '0.10.2', type: 'bytes', says: text },
    { name: 'swap_space', cli: '--swap-space', python: 'swap_space', until: '0.10', type: 'int', says: text },
    { name: 'max_num_seqs', cli: '--max-num-seqs', type: 'int', min: 1, says: text },
    { name: 'enforce_eager', cli: '--enforce-eager', type: 'yes-no', says: text },
    { name: 'block_size', cli: '--block-size', python: 'block_size', only: { cli: { since: '0.7.0' } }, type: 'int', says: text },
    { name: 'old_sizes', cli: '--old-sizes', until: '0.11.0', renamed: 'sizes', type: 'int', says: text },
    { name: 'sizes', cli: '--sizes', since: '0.11.1', was: [{ cli: '--first-sizes', until: '0.8' }], aliases: ['-sz'], type: 'int', says: text },
  ],
  lmdeploy: [
    { name: 'eager_mode', cli: '--eager-mode', backend: 'pytorch', type: 'yes-no', says: text },
    {
      name: 'prefill',
      cli: '--prefill',
      only: { cli: { since: '0.6.0' } },
      commands: ['serve api_server'],
      python: 'prefill',
      since: '0.2.5',
      type: 'int',
      says: text,
    },
  ],
  'lm-eval': [{ name: 'batch_size', cli: '--batch_size', since: '0.4.0', until: '0.4.13', type: 'int', min: 1, says: text }],
  torch: [{ name: 'PYTORCH_CUDA_ALLOC_CONF', env: 'PYTORCH_CUDA_ALLOC_CONF', aliases: ['PYTORCH_ALLOC_CONF'], since: '2.0', type: 'text', says: text }],
}
const fixes = (fix: object, known: Readonly<Record<string, Scalar>>, command?: string, ledgers: readonly Ledger[] = []) => {
  const facts = Object.fromEntries(Object.entries({ engine: 'vllm', ...known }).map(([name, value]) => [name, { value, from: [] }])) as Facts
  const { rule } = readRule('vllm/x', {
    kind: 'cause',
    level: 'step',
    title: text,
    says: text,
    when: { engine: 'vllm' },
    references: ['r'],
    fixes: [{ says: { en: 'lower it: {{failure.requested}}', zh: 'x' }, costs: text, ...fix }],
  })
  const launch =
    command === undefined
      ? undefined
      : ({
          kind: 'launch',
          command,
          program: command.includes('lmdeploy ') ? 'lmdeploy' : 'vllm',
          argv: command.split(' '),
          at: { file: 'a', line: 1, text: '' },
          by: { lane: '' },
          order: 0,
        } as EventOf<'launch'>)
  return remedyOf({ rule, ground: { facts, events: [], frames: [] }, flags: flagTable(FLAGS), launch, fill: fill(facts), ledgers }).fixes
}
const FAILED = {
  'memory.capacity': 80 * GiB,
  'failure.requested': 2 * GiB,
  'failure.free': GiB,
  'setting.gpu_memory_utilization': 0.95,
  'engine.version': '0.9.2',
}

describe('a fix with a goal', () => {
  test('is worked out, spelled, and put into the user’s command', () => {
    expect(fixes({ lever: 'gpu_memory_utilization', goal: 'room-outside-budget' }, FAILED, 'vllm serve m --gpu-memory-utilization 0.95')).toMatchObject([
      {
        do: { en: 'lower it: 2 GiB' },
        set: { gpu_memory_utilization: { from: 0.95, to: 0.91 } },
        spelled: { cli: '--gpu-memory-utilization 0.91', python: 'gpu_memory_utilization=0.91', modelArgs: 'gpu_memory_utilization=0.91' },
        command: { before: 'vllm serve m --gpu-memory-utilization 0.95', after: 'vllm serve m --gpu-memory-utilization 0.91' },
        applies: { from: null, to: null },
        references: ['r'],
      },
    ])
  })
  test('falls back to the rule’s own step where a figure is missing', () => {
    const { 'failure.free': _, ...less } = FAILED
    const [fix] = fixes({ lever: 'gpu_memory_utilization', goal: 'room-outside-budget', by: -0.05 }, less)
    expect(fix?.set).toEqual({ gpu_memory_utilization: { from: 0.95, to: 0.9 } })
    expect(fix).not.toHaveProperty('why')
  })
  test('names the setting alone where nothing is known', () => {
    expect(fixes({ lever: 'gpu_memory_utilization', goal: 'room-outside-budget' }, {})).toMatchObject([
      { set: {}, spelled: { cli: '--gpu-memory-utilization' } },
    ])
  })
  test('is left out where no legal value reaches it', () => {
    expect(fixes({ lever: 'gpu_memory_utilization', goal: 'room-outside-budget', by: -0.05 }, { ...FAILED, 'failure.requested': 70 * GiB })).toEqual([])
  })
})

describe('a fix without a goal', () => {
  test.each([
    ['a value', { lever: 'enforce_eager', to: true }, {}, { enforce_eager: { from: null, to: true } }],
    ['a step', { lever: 'gpu_memory_utilization', by: -0.05 }, { 'setting.gpu_memory_utilization': 0.9 }, { gpu_memory_utilization: { from: 0.9, to: 0.85 } }],
    [
      'a step beyond the legal range',
      { lever: 'gpu_memory_utilization', by: 0.2 },
      { 'setting.gpu_memory_utilization': 0.9 },
      { gpu_memory_utilization: { from: 0.9, to: 0.98 } },
    ],
    ['a factor', { lever: 'max_num_seqs', times: 0.5 }, { 'setting.max_num_seqs': 255 }, { max_num_seqs: { from: 255, to: 127 } }],
    ['a factor, but never nothing', { lever: 'max_num_seqs', times: 0.1 }, { 'setting.max_num_seqs': 4 }, { max_num_seqs: { from: 4, to: 1 } }],
    ['by hand', {}, {}, {}],
  ])('%s', (_, fix, known, set) => {
    expect(fixes(fix, known)[0]?.set).toEqual(set)
  })
  test('what is so already is no fix', () => {
    expect(fixes({ lever: 'enforce_eager', to: true }, { 'setting.enforce_eager': true })).toEqual([])
  })
})

describe('a fix is left out', () => {
  test.each([
    ['where the release does not have the flag yet', { lever: 'kv_cache_memory_bytes', to: GiB }, { 'engine.version': '0.9.2' }],
    ['where it no longer has it', { lever: 'swap_space', to: 0 }, { 'engine.version': '0.11.0' }],
    ['where the releases that the log allows do not have it', { lever: 'kv_cache_memory_bytes', to: GiB }, { 'engine.until': '0.9.0' }],
    ['where those have it no longer', { lever: 'swap_space', to: 0 }, { 'engine.since': '0.11.0' }],
    ['where the other of LMDeploy’s engines has it', { lever: 'eager_mode', to: true }, { engine: 'lmdeploy', 'engine.backend': 'turbomind' }],
    ['where the engine does not know the lever', { lever: 'eager_mode', to: true }, {}],
    ['where its condition is not proven', { when: { 'setting.max_num_seqs': { min: 64 } } }, {}],
    ['where it applies to other releases', { applies: { since: '0.10.0' } }, { 'engine.version': '0.9.2' }],
  ])('%s', (_, fix, known) => {
    expect(fixes(fix, known)).toEqual([])
  })
  test.each([
    ['the release has the flag', { lever: 'kv_cache_memory_bytes', to: GiB }, { 'engine.version': '0.10.2' }],
    ['the release is not known', { lever: 'kv_cache_memory_bytes', to: GiB }, {}],
    ['the build does not say its release', { lever: 'kv_cache_memory_bytes', to: GiB, applies: { since: '0.10.2' } }, { 'engine.version': 'dev' }],
    ['LMDeploy’s engine has it', { lever: 'eager_mode', to: true }, { engine: 'lmdeploy', 'engine.backend': 'pytorch' }],
    ['the harness has it', { lever: 'batch_size', to: 1 }, { engine: 'transformers', harness: 'lm-eval' }],
    ['it is PyTorch’s, whatever the engine', { lever: 'PYTORCH_CUDA_ALLOC_CONF', to: 'x' }, {}],
    ['its condition is proven', { when: { 'setting.max_num_seqs': { min: 64 } } }, { 'setting.max_num_seqs': 256 }],
  ])('but not where %s', (_, fix, known) => {
    expect(fixes(fix, known)).toHaveLength(1)
  })
})

describe('a setting by the name that the release has for it', () => {
  const spelled = (lever: string, version: Readonly<Record<string, Scalar>>, command?: string) =>
    fixes({ lever, to: 8 }, version, command).map(({ spelled, word, set, command }) => [spelled.cli, word?.en, Object.keys(set)[0], command?.after])
  test('an earlier name', () => {
    expect(spelled('sizes', { 'engine.version': '0.8.5' }, 'vllm serve m')).toEqual([
      ['--first-sizes 8', 'later releases call it --sizes', 'sizes', 'vllm serve m --first-sizes 8'],
    ])
  })
  test('what took its place', () => {
    const word = 'it takes the place of --old-sizes, which was removed after 0.11.0'
    expect(spelled('old_sizes', { 'engine.version': '0.12.0' }, 'vllm serve m -sz 64')).toEqual([['--sizes 8', word, 'sizes', 'vllm serve m -sz 8']])
    expect(spelled('old_sizes', { 'engine.since': '0.12.0' })).toEqual([['--sizes 8', word, 'sizes', undefined]])
  })
  test('neither: the fix is left out', () => expect(spelled('sizes', { 'engine.version': '0.9.0' })).toEqual([]))
  test('a release that is not known takes the present name', () => expect(spelled('sizes', {})).toEqual([['--sizes 8', undefined, 'sizes', undefined]]))
  test('a range that has it in part: the word says where', () => {
    expect(spelled('sizes', { 'engine.since': '0.9.0', 'engine.until': '0.12.0' })[0]?.[1]).toMatch(/^from \S+ on$/)
    expect(spelled('old_sizes', { 'engine.since': '0.10.0', 'engine.until': '0.12.0' })[0]?.[1]).toBe('up to 0.11.0')
  })
  test('a range that has it somewhere, too', () => expect(spelled('sizes', { 'engine.since': '0.9.0', 'engine.until': '0.12.0' })[0]?.[0]).toBe('--sizes 8'))
})

test('only the ways that some of the releases in the log take', () => {
  const ways = (known: Readonly<Record<string, Scalar>>) => fixes({ lever: 'block_size', to: 16 }, known).map(({ spelled }) => Object.keys(spelled))
  expect(ways({})).toEqual([['cli', 'python']])
  expect(ways({ 'engine.version': '0.6.0' })).toEqual([['python']])
  expect(ways({ 'engine.until': '0.6.0' })).toEqual([['python']])
  expect(ways({ 'engine.until': '0.8.0' })).toEqual([['cli', 'python']])
})

describe('whose release counts', () => {
  test('a harness’ option is not judged by the release of the engine', () => {
    for (const version of ['0.3.3', '0.33.0', '4.57.0'])
      expect(fixes({ lever: 'batch_size', to: 1 }, { engine: 'transformers', harness: 'lm-eval', 'engine.version': version })).toHaveLength(1)
  })
  test('nor is PyTorch’s', () => expect(fixes({ lever: 'PYTORCH_CUDA_ALLOC_CONF', to: 'x' }, { 'engine.version': '0.9.2' })).toHaveLength(1))
})

test('of a variable with two names the one that is set is changed', () => {
  const [fix] = fixes({ lever: 'PYTORCH_CUDA_ALLOC_CONF', to: 'x' }, { 'setting.PYTORCH_ALLOC_CONF': 'y' }, 'PYTORCH_ALLOC_CONF=y vllm serve m')
  expect(fix?.spelled).toEqual({ env: 'PYTORCH_ALLOC_CONF=x' })
  expect(fix?.command?.after).toBe('PYTORCH_ALLOC_CONF=x vllm serve m')
  expect(fixes({ lever: 'PYTORCH_CUDA_ALLOC_CONF', to: 'x' }, {})[0]?.spelled).toEqual({ env: 'PYTORCH_CUDA_ALLOC_CONF=x' })
})

describe('a setting that the command line took later than Python', () => {
  const spelled = (known: Readonly<Record<string, Scalar>>) => fixes({ lever: 'prefill', to: 2048 }, { engine: 'lmdeploy', ...known })[0]?.spelled
  test.each([
    ['a release before', { 'engine.version': '0.5.3' }, { python: 'prefill=2048' }],
    ['a release since', { 'engine.version': '0.6.0' }, { cli: '--prefill 2048', python: 'prefill=2048' }],
    ['a range that ends before', { 'engine.since': '0.4.0', 'engine.until': '0.5.3' }, { python: 'prefill=2048' }],
    ['a range that reaches it', { 'engine.since': '0.4.0', 'engine.until': '0.6.1' }, { cli: '--prefill 2048', python: 'prefill=2048' }],
    ['no release known', {}, { cli: '--prefill 2048', python: 'prefill=2048' }],
  ])('%s', (_, known, expected) => expect(spelled(known)).toEqual(expected))
})

describe('a setting that only a server takes', () => {
  const worked = (command: string) => fixes({ lever: 'prefill', to: 2048 }, { engine: 'lmdeploy', 'engine.version': '0.7.0' }, command)
  test('is no fix for a chat in the terminal', () => expect(worked('lmdeploy chat m --tp 2')).toEqual([]))
  test('is one for a server', () => expect(worked('lmdeploy serve api_server m')).toHaveLength(1))
})

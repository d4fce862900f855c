import { describe, expect, test } from 'vitest'
import { flagTable, spellingsOf } from '../../src/rules/flags.ts'
import type { Flag } from '../../src/rules/flags.ts'

const says = { en: 'x', zh: 'x' }
const SEQUENCES: Flag = {
  name: 'max_num_seqs',
  type: 'int',
  defaults: [
    { until: '0.8', value: 256 },
    { since: '0.9.0', value: 1024 },
  ],
  says,
}
const UTILIZATION: Flag = { name: 'gpu_memory_utilization', type: 'share', defaults: [{ value: 0.9 }], says }
const SWAP: Flag = { name: 'swap_space', type: 'int', until: '0.10', defaults: [{ value: 4 }], says }
const EAGER: Flag = { name: 'eager_mode', type: 'yes-no', backend: 'pytorch', defaults: [{ value: false }], says }
const BATCH: Flag = {
  name: 'max_batch_size',
  type: 'int',
  defaults: [
    { value: 128, backend: 'turbomind' },
    { value: 64, backend: 'pytorch' },
  ],
  says,
}
const table = flagTable({ vllm: [SEQUENCES, UTILIZATION, SWAP], lmdeploy: [EAGER, BATCH] })

test('a flag belongs to its engine', () => {
  expect(table.find('vllm', 'swap_space')).toBe(SWAP)
  expect(table.find('lmdeploy', 'swap_space')).toBeUndefined()
  expect(table.find('nobody', 'swap_space')).toBeUndefined()
})

describe('which release has a flag', () => {
  test.each([
    ['0.10.2', true],
    ['0.11.0', false],
    [undefined, true],
    ['dev', true],
  ])('%s: %s', (version, expected) => {
    expect(table.has(SWAP, version)).toBe(expected)
  })
  test('a build whose release is not told is not held against a flag', () => {
    expect(table.has({ ...SWAP, since: '0.5.0' }, 'dev')).toBe(true)
    expect(Object.fromEntries(table.defaults('vllm', 'dev', undefined))).toEqual({ gpu_memory_utilization: 0.9, swap_space: 4 })
  })
})

describe('defaults', () => {
  test.each([
    ['of a release', 'vllm', '0.8.5', undefined, { max_num_seqs: 256, gpu_memory_utilization: 0.9, swap_space: 4 }],
    ['of a later one', 'vllm', '0.11.0', undefined, { max_num_seqs: 1024, gpu_memory_utilization: 0.9 }],
    ['without a release only what always held', 'vllm', undefined, undefined, { gpu_memory_utilization: 0.9, swap_space: 4 }],
    ['of one of LMDeploy’s engines', 'lmdeploy', '0.9.0', 'pytorch', { eager_mode: false, max_batch_size: 64 }],
    ['of the other', 'lmdeploy', '0.9.0', 'turbomind', { max_batch_size: 128 }],
    ['where the engine is not known', 'lmdeploy', '0.9.0', undefined, {}],
    ['of an engine without a table', 'jax', '0.4.0', undefined, {}],
  ])('%s', (_, engine, version, backend, expected) => {
    expect(Object.fromEntries(table.defaults(engine, version, backend))).toEqual(expected)
  })
})

describe('a default that is no constant is no fact', () => {
  const on = { en: 'large cards', zh: 'x' }
  const flags = flagTable({
    vllm: [
      {
        ...SEQUENCES,
        defaults: [
          { until: '0.8', value: 256 },
          { since: '0.9.0', value: 1024, on },
          { since: '0.9.0', value: 256, on },
        ],
      },
      { ...SWAP, name: 'max_model_len', defaults: [{ on }] },
      { ...SWAP, name: 'enforce_eager', defaults: [{ value: false, on }] },
    ],
  })
  test.each([
    ['0.8.5', { max_num_seqs: 256 }],
    ['0.9.2', {}],
    [undefined, {}],
  ])('%s', (version, expected) => {
    expect(Object.fromEntries(flags.defaults('vllm', version, undefined))).toEqual(expected)
  })
})

describe('by which name a release knows a setting', () => {
  const capture: Flag = {
    name: 'max_cudagraph_capture_size',
    cli: '--max-cudagraph-capture-size',
    python: 'max_cudagraph_capture_size',
    since: '0.11.1',
    was: [{ cli: '--cuda-graph-sizes', since: '0.9.0', until: '0.11.0' }],
    type: 'int',
    says,
  }
  const config: Flag = { name: 'speculative_config', cli: '--speculative-config', since: '0.8.2', type: 'json', says }
  const model: Flag = {
    name: 'speculative_model',
    cli: '--speculative-model',
    since: '0.4.1',
    until: '0.8.2',
    renamed: 'speculative_config',
    type: 'json',
    says,
  }
  const oldest: Flag = { name: 'draft_model', cli: '--draft-model', until: '0.4.0', renamed: 'speculative_model', type: 'json', says }
  const eager: Flag = { name: 'eager_mode', cli: '--eager-mode', python: 'eager_mode', since: '0.6.0', only: { cli: { since: '0.6.2' } }, type: 'yes-no', says }
  const flags = flagTable({ vllm: [capture, config, model, oldest, SWAP], lmdeploy: [eager] })
  const known = (flag: Flag, version: string | undefined, engine = 'vllm') => flags.knownAs(engine, flag, version)

  test('its own', () => {
    expect(known(capture, '0.12.0')).toEqual({ flag: capture, spelling: { cli: '--max-cudagraph-capture-size', python: 'max_cudagraph_capture_size' } })
    expect(known(capture, undefined)?.spelling.cli).toBe('--max-cudagraph-capture-size')
  })
  test('an earlier one, with a word on it', () => {
    expect(known(capture, '0.10.2')).toEqual({
      flag: capture,
      spelling: { cli: '--cuda-graph-sizes' },
      word: { en: 'later releases call it --max-cudagraph-capture-size', zh: expect.anything() },
    })
    expect(known(capture, '0.8.5')).toBeUndefined()
  })
  test('what took its place, however often, with a word on it', () => {
    expect(known(model, '0.8.2')?.flag).toBe(model)
    const next = known(model, '0.9.0')
    expect(next?.flag).toBe(config)
    expect(next?.word?.en).toBe('it takes the place of --speculative-model, which was removed after 0.8.2')
    expect(known(oldest, '0.9.0')?.flag).toBe(config)
    expect(known(oldest, '0.5.0')?.word?.en).toContain('--draft-model')
    expect(known(model, '0.4.0')).toBeUndefined()
  })
  test('not what takes other values', () => expect(known({ ...model, type: 'text' }, '0.9.0')).toBeUndefined())
  test('none: it was removed, and nothing took its place', () => expect(known({ ...SWAP, cli: '--swap-space' }, '0.11.0')).toBeUndefined())
  test('only in the ways that the release has', () => {
    expect(known(eager, '0.6.1', 'lmdeploy')?.spelling).toEqual({ python: 'eager_mode' })
    expect(known(eager, '0.6.2', 'lmdeploy')?.spelling).toEqual({ cli: '--eager-mode', python: 'eager_mode' })
    expect(known({ ...eager, python: 'x', only: { python: { until: '0.5' } } }, '0.6.2', 'lmdeploy')?.spelling).toEqual({ cli: '--eager-mode' })
  })
})

test('all names of a setting, in every engine and release', () => {
  const all = {
    vllm: [
      {
        ...UTILIZATION,
        cli: '--gpu-memory-utilization',
        python: 'gpu_memory_utilization',
        aliases: ['--gpu-util'],
        was: [{ until: '0.2', cli: '--gpu-share' }],
      },
    ],
    other: [{ ...UTILIZATION, env: 'GPU_UTIL' }, SWAP],
  }
  expect(spellingsOf(all, 'gpu_memory_utilization')).toEqual(['gpu_memory_utilization', '--gpu-memory-utilization', '--gpu-share', 'GPU_UTIL', '--gpu-util'])
  expect(spellingsOf(all, 'unknown')).toEqual(['unknown'])
})

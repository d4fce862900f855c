import { describe, expect, test } from 'vitest'
import { flagTable } from '../../src/rules/flags.ts'
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

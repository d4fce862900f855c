import { expect, test } from 'vitest'
import { reportOf } from '../render/report.ts'

const START = [
  "INFO 01-22 08:05:02 api_server.py:713] args: Namespace(host=None, model='m', served_model_name=None, swap_space=4, gpu_memory_utilization=0.75, max_num_seqs=None)",
  'INFO 01-22 08:05:27 gpu_executor.py:76] # GPU blocks: 0, # CPU blocks: 2048',
]
const block = (...log: readonly string[]) => reportOf({ 'server.log': log }).episodes[0]?.facts['kv.block-size']

test('swap space cut into blocks tells what a block takes', () => {
  expect(block(...START)).toMatchObject({ value: 2 * 2 ** 20, from: [{ line: 1 }, { line: 2 }] })
})

test('without swap space, or without blocks of it, nothing does', () => {
  expect(block(...START.slice(1))).toBeUndefined()
  expect(block(...START.map(line => line.replace('CPU blocks: 2048', 'CPU blocks: 0')))).toBeUndefined()
})

test('cards of the machine, as reports of its environment list them', () => {
  const gpus = (...log: readonly string[]) => reportOf({ 'env.log': log }).episodes[0]?.facts['host.gpus']?.value
  expect(gpus('$ lmdeploy check_env', 'GPU 0,1,2,3: NVIDIA GeForce RTX 4090')).toBe(4)
  expect(gpus('$ python collect_env.py', 'GPU models and configuration: ', 'GPU 0: NVIDIA A100-SXM4-80GB', 'GPU 1: NVIDIA A100-SXM4-80GB')).toBe(2)
  // nvidia-smi's own list is a snapshot, and words that begin alike are no list.
  expect(gpus('$ nvidia-smi -L', 'GPU 0: NVIDIA A10G (UUID: GPU-00000000-0000-0000-0000-000000000000)')).toBeUndefined()
  expect(gpus('$ lmdeploy check_env', 'GPU 0: out of memory')).toBeUndefined()
})

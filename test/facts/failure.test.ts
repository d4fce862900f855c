import { expect, test } from 'vitest'
import { reportOf } from '../render/report.ts'

const facts = (...log: readonly string[]) => reportOf({ 'server.log': log }).episodes[0]?.facts ?? {}
const oom = (gpu: number, figures = true) =>
  `CUDA out of memory. Tried to allocate 594.00 MiB. GPU ${gpu} has a total capacity of 23.65 GiB of which 306.44 MiB is free.${figures ? ' Including non-PyTorch memory, this process has 23.35 GiB memory in use.' : ''}`

test('what a wrapper says of a failure is no second process', () => {
  const found = facts(
    `ERROR 04-02 21:14:34 [core.py:343] torch.OutOfMemoryError: ${oom(0)}`,
    'ERROR 04-02 21:14:34 [core.py:343] RuntimeError: CUDA out of memory occurred when warming up sampler with 1024 dummy requests. Please try lowering `max_num_seqs` or `gpu_memory_utilization` when initializing the engine.',
  )
  expect(found['failure.ranks']?.value).toBe(1)
  expect(found['failure.rows']?.value).toBe(1024)
})

test('a message alone counts, and so do two cards', () => {
  expect(facts('ERROR 04-02 21:14:34 [core.py:343] RuntimeError: CUDA error: out of memory')['failure.ranks']?.value).toBe(1)
  expect(facts(`torch.OutOfMemoryError: ${oom(0)}`, `torch.OutOfMemoryError: ${oom(1)}`)['failure.ranks']?.value).toBe(2)
})

test('processes that a prefix tells apart count each', () => {
  const lines = [0, 1].map(
    rank => `(VllmWorker rank=${rank} pid=${70 + rank}) ERROR 04-02 21:14:34 [multiproc_executor.py:379] torch.OutOfMemoryError: ${oom(rank)}`,
  )
  expect(facts(...lines)['failure.ranks']?.value).toBe(2)
})

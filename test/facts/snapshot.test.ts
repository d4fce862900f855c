import { reportOf } from '../render/report.ts'
import { factsIn } from './read.ts'
import { describe, expect, test } from 'vitest'

const card = (index: number, used: number, users: string): string => `[${index}] NVIDIA A100-SXM4-80GB | 52'C,   0 % | ${used} / 81920 MB | ${users}`

describe('one card that holds more than its like', () => {
  test('of one job', () => {
    const facts = factsIn(card(0, 60_000, 'ann:python/11(59800M)'), card(1, 60_000, 'ann:python/12(59800M)'), card(2, 64_000, 'ann:python/13(63800M)'))
    expect(facts).toMatchObject({ 'snapshot.same-job': true, 'snapshot.skew-gpu': 2, 'snapshot.skew-place': 'last' })
  })
  test('a card that no process of the job is on is no rank of it', () => {
    const facts = factsIn(card(0, 60_000, 'ann:python/11(59800M)'), card(1, 60_000, 'ann:python/12(59800M)'), card(2, 64_000, ''))
    expect(facts['snapshot.same-job']).toBe(false)
    expect(facts).not.toHaveProperty(['snapshot.skew'])
  })
})

const HEAD = [
  '| NVIDIA-SMI 570.133.07             Driver Version: 570.133.07     CUDA Version: 12.8     |',
  '|   0  NVIDIA GeForce RTX 4090        Off |   00000000:01:00.0  On |                  Off |',
  '| 34%   58C    P2            241W /  450W |   20952MiB /  24564MiB |     71%      Default |',
  '|   1  NVIDIA GeForce RTX 4090        Off |   00000000:41:00.0 Off |                  Off |',
  '| 31%   55C    P2            236W /  450W |   19403MiB /  24564MiB |     73%      Default |',
  '| Processes:                                                                              |',
  '|  GPU   GI   CI              PID   Type   Process name                        GPU Memory |',
]
const row = (gpu: number, pid: number, type: string, name: string, used: number) =>
  `|    ${gpu}   N/A  N/A ${String(pid).padStart(15)} ${type.padStart(6)}   ${name.padEnd(32)} ${`${used}MiB`.padStart(11)} |`
const facts = (...rows: readonly string[]) => reportOf({ 'nvidia-smi.txt': [...HEAD, ...rows] }).episodes[0]?.facts ?? {}
const RANKS = [row(0, 88914, 'C', 'VLLM::Worker_TP0', 19382), row(1, 88915, 'C', 'VLLM::Worker_TP1', 19382)]

test('a display server on both cards is no rank of a job, nor is what its windows take', () => {
  const found = facts(...RANKS, row(0, 2417, 'G', '/usr/lib/xorg/Xorg', 711), row(1, 2417, 'G', '/usr/lib/xorg/Xorg', 4), row(0, 4102, 'G', 'firefox', 838))
  expect(found['snapshot.piled-processes']).toBeUndefined()
  expect(found['snapshot.skew']).toBeUndefined()
})

test("a rank's context on another rank's card is", () => {
  const found = facts(...RANKS, row(0, 88915, 'C', 'VLLM::Worker_TP1', 518))
  expect(found['snapshot.piled-processes']?.value).toBe(1)
})

describe('cards that differ', () => {
  test('more on one card by the same program is an uneven split', () => {
    const found = facts(row(0, 88914, 'C', 'VLLM::Worker_TP0', 20942), row(1, 88915, 'C', 'VLLM::Worker_TP1', 19382))
    expect(found['snapshot.skew-gpu']?.value).toBe(0)
  })
  test('a program of its own on one card is none', () => {
    const found = facts(...RANKS, row(0, 5120, 'C', '/usr/bin/python3', 1560))
    expect(found['snapshot.skew']).toBeUndefined()
  })
})

describe("a process that is not this run's", () => {
  const oom = (processes: string) =>
    `torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 512.00 MiB. GPU 0 has a total capacity of 23.65 GiB of which 131.69 MiB is free. ${processes}Of the allocated memory 8.86 GiB is allocated by PyTorch, and 20.31 MiB is reserved by PyTorch but unallocated.`
  const beside = (message: string, ...rows: readonly string[]) =>
    reportOf({ 'run.log': [message], 'nvidia-smi.txt': [...HEAD, ...rows] }).episodes[0]?.facts ?? {}
  test("is told by the message's number, on whatever card nvidia-smi shows it", () => {
    const found = beside(
      oom('Process 6820 has 14.31 GiB memory in use. Including non-PyTorch memory, this process has 9.21 GiB memory in use. '),
      row(0, 77, 'C', 'python3', 9431),
      row(1, 6820, 'C', '/opt/venv/bin/python3', 14653),
    )
    expect([found['snapshot.foreign-pid']?.value, found['snapshot.foreign-name']?.value]).toEqual([6820, '/opt/venv/bin/python3'])
  })
  test('is not the run itself, which a container knows by the number of the host', () => {
    const found = beside(oom('Process 51234 has 9.21 GiB memory in use. '), row(0, 51234, 'C', 'python', 9431))
    expect(found['snapshot.foreign']).toBeUndefined()
  })
})

import { describe, expect, test } from 'vitest'
import { GiB, MiB, factsIn } from './read.ts'

const oom = (clauses: string): string => `torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 4.00 GiB. GPU 0 has a total capacity of ${clauses}`
const capOf = (...log: readonly string[]) => {
  const facts = factsIn(...log)
  return { kind: facts['cap.kind'], limit: facts['cap.limit'], card: facts['cap.card'], decides: facts['cap.decides'] }
}
const NONE = { kind: undefined, limit: undefined, card: undefined, decides: undefined }

describe('a limit below the card’s size', () => {
  test('the program’s own, with room on the card', () => {
    const line = oom(
      '80.00 GiB of which 60.00 GiB is free. Including non-PyTorch memory, this process has 15.00 GiB memory in use. 16.00 GiB allowed; Of the allocated memory 14.50 GiB is allocated by PyTorch, and 0 bytes is reserved by PyTorch but unallocated.',
    )
    expect(capOf(line)).toEqual({ kind: 'program', limit: 16 * GiB, card: 80 * GiB, decides: true })
  })
  test('it does not decide where the card was full too', () => {
    const line = oom(
      '80.00 GiB of which 1.00 GiB is free. Including non-PyTorch memory, this process has 75.00 GiB memory in use. 76.00 GiB allowed; Of the allocated memory 74.50 GiB is allocated by PyTorch, and 0 bytes is reserved by PyTorch but unallocated.',
    )
    expect(capOf(line)).toMatchObject({ kind: 'program', decides: false })
  })
  test('one of the whole card is none', () => {
    expect(
      capOf(
        oom(
          '79.15 GiB of which 1.00 GiB is free. 79.15 GiB allowed; Of the allocated memory 74.50 GiB is allocated by PyTorch, and 0 bytes is reserved by PyTorch but unallocated.',
        ),
      ),
    ).toEqual(NONE)
  })
  test('a vGPU library’s share', () => {
    expect(
      capOf('[HAMI-core ERROR (pid:87 thread=140011 allocator.c:71)]: Device 1 OOM 9663676416 / 8589934592 (trying to allocate 2147483648 bytes)'),
    ).toEqual({
      kind: 'vgpu',
      limit: 8 * GiB,
      card: undefined,
      decides: true,
    })
  })
  const card = [
    '|   0  NVIDIA A100-SXM4-80GB          On  |   00000000:07:00.0 Off |                   On |',
    '| N/A   39C    P0             91W /  400W |    9241MiB /  81920MiB |     N/A      Default |',
    '|                                         |                        |              Enabled |',
    '+-----------------------------------------+------------------------+----------------------+',
    '| MIG devices:                                                                            |',
    '|  0    9   0   0  |            9216MiB /  9728MiB    | 14      0 |  1   0    0    0    0 |',
    '|                  |               2MiB / 16383MiB    |           |                       |',
    '+------------------+----------------------------------+-----------+-----------------------+',
  ]
  test('a slice of a card', () => {
    expect(capOf(oom('9.50 GiB of which 512.00 MiB is free.'), ...card)).toEqual({ kind: 'mig', limit: 9.5 * GiB, card: 81_920 * MiB, decides: true })
  })
  test('a slice is no reason for a request that the whole card has no room for', () => {
    expect(capOf(oom('9.50 GiB of which 512.00 MiB is free.').replace('4.00 GiB', '90.00 GiB'), ...card)).toMatchObject({ kind: 'mig', decides: false })
  })
  test('a process on another card has no slice', () => {
    expect(capOf(oom('39.39 GiB of which 512.00 MiB is free.'), ...card)).toEqual(NONE)
  })
  test('no limit, nothing known', () => {
    expect(capOf(oom('79.15 GiB of which 1.00 GiB is free.'))).toEqual(NONE)
  })
})

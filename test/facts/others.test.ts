import { describe, expect, test } from 'vitest'
import { GiB, MiB, factsIn } from './read.ts'

/** A failing message of today, with what stands between the free memory and PyTorch's own figures. */
const oom = ({ asked = '2.00 GiB', free = '140.00 MiB', whose = '', card = '79.14 GiB', allocated = '38.00 GiB', device = 'CUDA' } = {}): string =>
  `torch.OutOfMemoryError: ${device} out of memory. Tried to allocate ${asked}. GPU 0 has a total capacity of ${card} of which ${free} is free. ${whose}Of the allocated memory ${allocated} is allocated by PyTorch, and 20.00 MiB is reserved by PyTorch but unallocated.`
const held = (gib: string): string => `Including non-PyTorch memory, this process has ${gib} GiB memory in use. `
const process = (pid: number | string, gib: string): string => `Process ${pid} has ${gib} GiB memory in use. `

const others = (...log: readonly string[]) => {
  const facts = factsIn(...log)
  const bytes = facts['memory.others']
  return {
    others: typeof bytes === 'number' ? Math.round((bytes / GiB) * 100) / 100 : bytes,
    told: facts['memory.others-told'],
    decide: facts['memory.others-decide'],
  }
}

describe('what others hold', () => {
  test('the driver’s count of this process tells', () => expect(others(oom({ whose: held('39.00') }))).toEqual({ others: 40, told: true, decide: true }))
  test('the list tells, this process by its figure', () =>
    expect(others(oom({ whose: process(4711, '38.60') + process(90_210, '40.40') }))).toEqual({ others: 40.4, told: true, decide: true }))
  test('a list without numbers tells as much', () =>
    expect(others(oom({ whose: process('<pid>', '78.95'), allocated: '77.00 GiB' }))).toMatchObject({ others: 0, told: true }))
  test('without either it is what PyTorch does not count', () => expect(others(oom({ device: 'HIP' }))).toMatchObject({ told: false, decide: true }))
  test('up to torch 1.3 what is cached comes on top of what is allocated', () =>
    expect(
      others(
        'RuntimeError: CUDA out of memory. Tried to allocate 30.00 MiB (GPU 0; 10.91 GiB total capacity; 9.52 GiB already allocated; 12.25 MiB free; 760.00 MiB cached)',
      ),
    ).toMatchObject({ others: 0, decide: false }))
  test('figures that no card can have tell nothing', () =>
    expect(others(oom({ card: '8.00 GiB', free: '0 bytes', allocated: '17.20 GiB' }))).toEqual({ others: undefined, told: undefined, decide: undefined }))
  test('a message that ends early: the one process that it names is not this one where most of the card is elsewhere', () =>
    expect(
      factsIn(
        'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 14.34 GiB. GPU 0 has a total capacity of 23.51 GiB of which 3.00 GiB is free. Process 9854 has 14.10 MiB memory in use. Including non-PyTorch memory, this proc',
      ),
    ).not.toHaveProperty(['memory.own']))
})

describe('what is kept beside what is allocated is not told', () => {
  test('by the asynchronous allocator', () =>
    expect(
      others(
        'torch.cuda.OutOfMemoryError: Allocation on device 0 would exceed allowed memory. (out of memory)',
        'Currently allocated     : 16.08 GiB',
        'Requested               : 4.83 GiB',
        'Device limit            : 22.20 GiB',
        'Free (according to CUDA): 11.12 MiB',
        'PyTorch limit (set by user-supplied memory fraction)',
        '                        : 17179869184.00 GiB',
      ),
    ).toEqual({ others: undefined, told: undefined, decide: undefined }))
})

describe('others decide', () => {
  test('not where they hold little of a card that was full anyway', () =>
    expect(others(oom({ card: '11.61 GiB', free: '90.00 MiB', asked: '160.00 MiB', whose: held('10.88'), allocated: '10.40 GiB' }))).toMatchObject({
      told: true,
      decide: false,
    }))
  test('not where what was asked for was free', () => {
    const log = oom({ free: '18.55 GiB', asked: '12.95 GiB', whose: held('40.00') })
    expect(others(log)).toMatchObject({ told: true, decide: false })
    expect(factsIn(log)).toMatchObject({ 'memory.free-suffices': true })
    expect(factsIn(log)).not.toHaveProperty(['memory.pieces-suffice'])
  })
  test('the last megabytes of a card are not to be had', () =>
    expect(others(oom({ free: '29.00 MiB', asked: '20.00 MiB', whose: held('39.00') }))).toMatchObject({ decide: true }))
  test('a small rest that is only inferred does not', () =>
    expect(others(oom({ device: 'HIP', card: '31.35 GiB', allocated: '27.00 GiB' }))).toMatchObject({ told: false, decide: false }))
})

describe('processes of this very run', () => {
  const log = (pid: number, kin: number): string =>
    `(WorkerDict pid=${pid}) ${oom({ card: '94.50 GiB', free: '1.03 GiB', asked: '4.34 GiB', whose: process(kin, '14.34') + held('78.80'), allocated: '70.00 GiB' })}`
  test('by the prefix of its lines', () => {
    expect(factsIn(log(12_504, 12_504))).toMatchObject({ 'memory.kin': 14.34 * GiB, 'memory.others-decide': false })
    expect(factsIn(log(12_504, 12_504))).not.toHaveProperty(['memory.largest-other-pid'])
  })
  test('started together with it', () => expect(factsIn(log(12_504, 12_505))).toMatchObject({ 'memory.kin': 14.34 * GiB }))
  test('another number is another program', () =>
    expect(factsIn(log(12_504, 90_210))).toMatchObject({ 'memory.others-decide': true, 'memory.largest-other-pid': 90_210 }))
  test('a container’s small numbers are anybody’s', () => expect(factsIn(log(71, 93))).toMatchObject({ 'memory.largest-other-pid': 93 }))
  test('a bare context beside it is nobody', () =>
    expect(factsIn(oom({ whose: process(90_210, '0.25') + held('78.60'), allocated: '77.00 GiB' }))['memory.others']).toBeLessThan(600 * MiB))
})

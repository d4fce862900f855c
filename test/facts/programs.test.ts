import { describe, expect, test } from 'vitest'
import { factsIn } from './read.ts'

const CARDS = [
  'index, name, memory.total [MiB], memory.used [MiB], memory.free [MiB]',
  '0, NVIDIA L40S, 46068 MiB, 45012 MiB, 464 MiB',
  '# gpu         pid   type     sm    mem    enc    dec    jpg    ofa    command',
  '# Idx           #    C/G      %      %      %      %      %      %    name',
]
const row = (pid: number, name: string, type = 'C') => `    0 ${String(pid).padStart(10)}     ${type}      -      -      -      -      -      -    ${name}`
const programs = (...rows: readonly string[]) => factsIn(...CARDS, ...rows)['snapshot.programs']

describe('different programs on one card', () => {
  test.each([
    ['two servers', 2, [row(1, 'tritonserver'), row(2, 'python3.11')]],
    ['a server and its backends', 1, [row(1, 'tritonserver'), row(2, 'triton_python_b')]],
    ['an engine, its front end and its workers', 1, [row(1, 'python3'), row(2, 'VLLM::EngineCor'), row(3, 'ray::RayWorkerW')]],
    ['two ranks', 1, [row(1, 'python3.10'), row(2, 'python3.10')]],
    ['a desktop beside one', 1, [row(1, 'python3.10'), row(2, 'Xorg', 'G')]],
  ])('%s', (_, count, rows) => expect(programs(...rows)).toBe(count))
  test('a process without a name may be any', () => {
    expect(programs(row(1, 'tritonserver'), row(2, '-'))).toBeUndefined()
  })
})

import { describe, expect, test } from 'vitest'
import { cardOf, completed, seenCards, visibleIn } from '../../src/episodes/cards.ts'
import type { GpuReading, Snapshot } from '../../src/types.ts'
import { eventsOf } from '../events/log.ts'

const at = { file: 'smi.txt', line: 1, text: '' }
const IDS = ['GPU-661c8005-bcc5', 'GPU-a254fec2-fe71', 'GPU-ca598643-4acb', 'GPU-f3f01bca-4aa0']
const host = (gpus: readonly GpuReading[] = IDS.map((uuid, index) => ({ index, uuid, name: 'NVIDIA H200' }))): Snapshot => ({
  at,
  tool: 'nvidia-smi',
  gpus,
  processes: [],
  listed: 'absent',
})
/** nvidia-smi's number of the run's card. */
const index = (number: number, snapshot: Snapshot, ...log: readonly string[]): number | undefined =>
  cardOf(number, visibleIn(eventsOf(...log)), snapshot)?.gpu.index

describe('the run’s card 0 and 1 are nvidia-smi’s', () => {
  test.each([
    ['nothing is said: the same numbers', '', [0, 1]],
    ['numbers', 'export CUDA_VISIBLE_DEVICES=2,3', [2, 3]],
    ['numbers out of order', 'export CUDA_VISIBLE_DEVICES=3,1', [3, 1]],
    ['UUIDs', 'export CUDA_VISIBLE_DEVICES=GPU-f3f01bca-4aa0,GPU-a254fec2', [3, 1]],
    ['Docker’s choice', `docker run --gpus '"device=2,3"' vllm/vllm-openai:v0.8.5 --model m`, [2, 3]],
    ['a variable inside of Docker’s choice', `docker run --gpus '"device=2,3"' -e CUDA_VISIBLE_DEVICES=1 vllm/vllm-openai:v0.8.5 --model m`, [3, undefined]],
    ['accelerate’s', 'accelerate launch --gpu_ids 2,3 --num_processes 2 train.py', [2, 3]],
    ['deepspeed’s', '$ deepspeed --include localhost:2,3 train.py', [2, 3]],
    ['a list ends at what names no card', 'export CUDA_VISIBLE_DEVICES=1,-1,2', [1, undefined]],
    ['a number that is not there', 'export CUDA_VISIBLE_DEVICES=0,7', [0, undefined]],
  ])('%s', (_, line, expected) => expect([0, 1].map(number => index(number, host(), line))).toEqual(expected))
  test('nvidia-smi in the container numbers anew', () => {
    expect(
      index(1, host(IDS.slice(2).map((uuid, place) => ({ index: place, uuid }))), `docker run --gpus '"device=2,3"' vllm/vllm-openai:v0.8.5 --model m`),
    ).toBe(1)
  })
})

describe('cards of different kinds', () => {
  const mixed = host([
    { index: 0, name: 'NVIDIA T4' },
    { index: 1, name: 'NVIDIA A100-SXM4-80GB' },
  ])
  test('CUDA numbers by speed: open', () => {
    expect(index(0, mixed)).toBeUndefined()
    expect(index(0, mixed, 'export CUDA_VISIBLE_DEVICES=1')).toBeUndefined()
  })
  test('by slot where that is said', () => {
    expect(index(0, mixed, 'export CUDA_DEVICE_ORDER=PCI_BUS_ID', 'export CUDA_VISIBLE_DEVICES=1')).toBe(1)
    expect(index(1, mixed, 'CUDA_DEVICE_ORDER=PCI_BUS_ID CUDA_VISIBLE_DEVICES=1,0 vllm serve m')).toBe(0)
  })
  test('a UUID is a card whatever the order', () => {
    const named = host(mixed.gpus.map((gpu, place) => ({ ...gpu, uuid: IDS[place] as string })))
    expect(index(0, named, 'export CUDA_VISIBLE_DEVICES=GPU-a254fec2')).toBe(1)
  })
})

test('the cards that a run sees, in its order; all where nothing is said', () => {
  expect(seenCards(visibleIn(eventsOf('export CUDA_VISIBLE_DEVICES=3,0')), host())?.map(gpu => gpu.index)).toEqual([3, 0])
  expect(seenCards(visibleIn([]), host())).toBeUndefined()
})

test('readings of one machine fill each other in', () => {
  const table = host([
    { index: 0, used: 1 },
    { index: 1, used: 2 },
  ])
  expect(completed([table, host()])[0]?.gpus).toEqual([
    { index: 0, used: 1, uuid: IDS[0], name: 'NVIDIA H200' },
    { index: 1, used: 2, uuid: IDS[1], name: 'NVIDIA H200' },
  ])
})

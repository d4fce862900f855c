import { describe, expect, test } from 'vitest'
import type { Failure } from '../src/facts/failure.ts'
import type { Facts } from '../src/facts/sheet.ts'
import { notesOf } from '../src/notes.ts'
import type { Note } from '../src/report.ts'
import { failing, healthy, reportOf } from './render/report.ts'

const notes = (...log: readonly string[]): readonly Note[] => reportOf({ 'server.log': log }).notes
const HINT = 'If reserved but unallocated memory is large try setting PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True to avoid fragmentation.'
const oom = (free: string, unallocated: string): string[] => [
  ...failing().slice(0, -1),
  `(EngineCore pid=8) torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.19 GiB of which ${free} is free. Including non-PyTorch memory, this process has 78.15 GiB memory in use. Of the allocated memory 70.50 GiB is allocated by PyTorch, and ${unallocated} is reserved by PyTorch but unallocated. ${HINT}`,
]

describe('advice that the log prints', () => {
  test('expandable segments, where too little is reserved and unused', () => {
    expect(notes(...oom('1.02 GiB', '120.00 MiB'))).toEqual([
      {
        name: 'torch-expandable-segments',
        says: { en: expect.stringContaining('less than the 2 GiB asked for'), zh: expect.anything() },
        at: [expect.anything()],
      },
    ])
  })
  test('where the pieces would suffice, it may help', () => expect(notes(...oom('1.02 GiB', '6.50 GiB'))).toEqual([]))
  test('the utilization, while weights are loaded', () => {
    const log = [
      ...failing().slice(0, 4),
      '(EngineCore pid=8) ERROR 11-21 12:38:50 [gpu_model_runner.py:3570] Failed to load model - not enough GPU memory. Try lowering --gpu-memory-utilization to free memory for weights, increasing --tensor-parallel-size, or using --quantization. See https://docs.vllm.ai/en/latest/configuration/conserving_memory/ for more tips. (original error: CUDA out of memory. Tried to allocate 896.00 MiB. GPU 0 has a total capacity of 79.19 GiB of which 320.00 MiB is free.)',
    ]
    expect(notes(...log).map(({ name, says }) => [name, says.en])).toEqual([['vllm-lower-utilization-for-weights', expect.stringContaining('plays no part')]])
  })
  test.each([
    ['where nothing is left to raise', 0.9, -12, 0, ['vllm-increase-utilization']],
    ['where it adds less than one request of full length needs', 0.9, 2, 16, ['vllm-increase-utilization']],
    ['where it would do', 0.5, -2, 0, []],
  ])('a higher utilization, %s', (_, share, found, wanted, names) => {
    const GiB = 2 ** 30
    const at = { file: 'server.log', line: 3, text: '' }
    const facts = Object.fromEntries(
      Object.entries({
        'memory.capacity': 80 * GiB,
        'setting.gpu_memory_utilization': share,
        'failure.found': found * GiB,
        ...(wanted === 0 ? {} : { 'failure.wanted': wanted * GiB }),
      }).map(([name, value]) => [name, { value, from: [at] }]),
    ) as Facts
    const event = { kind: 'advice', name: 'vllm-increase-utilization', at, by: { lane: '' }, order: 1 } as const
    expect(notesOf({ at, events: [event], files: ['server.log'] }, facts, {} as Failure).map(({ name }) => name)).toEqual(names)
  })
  test('nothing failed: nothing to object to', () => expect(notes(...healthy(), `# ${HINT}`)).toEqual([]))
  test('several starts that failed alike have one note', () => {
    const [note, ...others] = notes(...oom('1.02 GiB', '120.00 MiB'), ...oom('1.02 GiB', '120.00 MiB'))
    expect(others).toEqual([])
    expect(note?.at).toHaveLength(2)
  })
})

test('a line whose middle was not read is said', () => {
  expect(notes(...healthy(), 'x'.repeat(400_000)).map(({ name }) => name)).toEqual(['cut'])
})

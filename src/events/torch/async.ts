import { isCode } from '../source-code.ts'
import { clause, saysInClauses } from '../speaker.ts'
import { given } from './given.ts'

/** A limit that nobody set is printed as the largest number there is. */
const LARGEST = 2 ** 44

const size = (values: Readonly<Record<string, unknown>>, name: string): number | undefined => {
  const value = values[name]
  return typeof value === 'number' && value < LARGEST ? value : undefined
}
/**
 * The allocator `backend:cudaMallocAsync`, several lines long (CUDAMallocAsyncAllocator.cpp); programs that show only the
 * first words of an exception leave "Allocation on device" alone.
 */
export const asyncAllocator = [
  saysInClauses(
    'Allocation on device',
    [
      clause('Currently allocated : {allocated:bytes}'),
      clause('Requested : {requested:bytes}'),
      clause('Device limit : {capacity:bytes}'),
      clause('Free (according to CUDA): {free:bytes}'),
      clause('memory fraction) : {allowed:bytes}'),
    ],
    ['memory fraction) :'],
    (values, record) => {
      // "Allocation on device" alone is the whole text, or ends an exception's.
      if (!/Allocation on device(?: \d+)? would exceed|(?:^|Error: |: |!!! |\*\* )Allocation on device\s*(?:\d+\s*)?$/.test(record.message) || isCode(record))
        return undefined
      // A number below the bare words begins a line of its own.
      const gpu = /Allocation on device (\d{1,3})(?= would|\s*$)/.exec(record.message)?.[1]
      return {
        kind: 'oom',
        allocator: 'torch',
        ...given('gpu', gpu === undefined ? undefined : Number(gpu)),
        ...given('requested', size(values, 'requested')),
        ...given('capacity', size(values, 'capacity')),
        ...given('free', size(values, 'free')),
        ...given('allocated', size(values, 'allocated')),
        ...given('allowed', size(values, 'allowed')),
      }
    },
    [
      'torch.OutOfMemoryError: Allocation on device 0 would exceed allowed memory. (out of memory)',
      "OutOfMemoryError('Allocation on device 1 would exceed allowed memory. (out of memory)\\nCurrently allocated     : 10.02 GiB\\nRequested               : 640.00 MiB\\nDevice limit            : 11.59 GiB\\nFree (according to CUDA): 7.12 MiB\\nPyTorch limit (set by user-supplied memory fraction)\\n                        : 17179869184.00 GiB')",
      'torch.OutOfMemoryError: Allocation on device',
      // ComfyUI
      '!!! Exception during processing !!! Allocation on device',
      '- **Exception Message:** Allocation on device',
    ],
  ),
] as const

import type { EventBody, Oom } from '../../types.ts'
import { isCode } from '../source-code.ts'
import { says } from '../speaker.ts'

const shm: Oom = { kind: 'oom', allocator: 'shm' }
/** The number behind the text may be stale: the call gives its code back and leaves errno alone, so `Success (0)` occurs. */
const FULL = /No space left|Resource temporarily unavailable|Success|Cannot allocate|Invalid argument|File too large/

/** /dev/shm is full. NCCL's texts are read with NCCL, vLLM's with vLLM. */
export const sharedMemory = [
  says('nexpected bus error encountered in worker', () => shm, [
    'ERROR: Unexpected bus error encountered in worker. This might be caused by insufficient shared memory (shm).',
    'ERROR: unexpected bus error encountered in worker. This might be caused by insufficient shared memory (shm).',
  ]),
  says(
    'is killed by signal: Bus error',
    () => shm,
    "RuntimeError: DataLoader worker (pid 48211) is killed by signal: Bus error. It is possible that dataloader's workers are out of shared memory. Please try to raise your shared memory limit.",
  ),
  // torch up to 1.x; later with the reason
  says(
    'unable to {what:write to|resize|stretch} file </torch_{name:word}[[: {why?:text}]]',
    ({ why }): EventBody | undefined => (why === undefined || FULL.test(why) ? shm : { kind: 'error', nature: 'file', message: `shared memory file: ${why}` }),
    [
      'RuntimeError: unable to write to file </torch_48211_1804289383>',
      'RuntimeError: unable to write to file </torch_48211_1804289383_7>: No space left on device (28)',
      'RuntimeError: unable to resize file </torch_48211_1804289383_7> to the right size: No space left on device (28)',
      'RuntimeError: unable to write to file </torch_48211_1804289383> at /pytorch/aten/src/TH/THAllocator.c:383',
    ],
  ),
  says('unable to allocate shared memory(shm) for file', () => shm, [
    'RuntimeError: unable to allocate shared memory(shm) for file </torch_48211_1804289383_7>: Resource temporarily unavailable (11)',
    'RuntimeError: unable to allocate shared memory(shm) for file </torch_48211_1804289383_7>: Success (0)',
    'RuntimeError: unable to allocate shared memory(shm) for file </torch_48211_1804289383_7>: No space left on device (28)',
  ]),
  // Python's own segments, Ray's and Triton's; nothing but the path tells them from a full disk.
  says(
    'No space left on device',
    (_, record) => (/\/dev\/shm|psm_|sem\.mp|plasma/.test(record.message) && !/nccl|NCCL|torch_\d/.test(record.message) && !isCode(record) ? shm : undefined),
    ["OSError: [Errno 28] No space left on device: '/psm_4f2a9c0d'", "OSError: [Errno 28] No space left on device: '/dev/shm/vllm_buffer_0'"],
  ),
  says(
    'there is not enough space for',
    (_, record) => (/shared memory|shmem|\/dev\/shm/.test(record.message) ? shm : undefined),
    'It appears as if there is not enough space for /dev/shm/ucx_shm_posix_7 (the shared-memory backing file).',
  ),
  // It tried a semaphore, which is a file there, and goes on without processes.
  says(
    '[Errno 28] No space left on device. joblib will operate in serial mode',
    () => ({ kind: 'remark', name: 'shared-memory-small' }),
    '/opt/venv/lib/python3.8/site-packages/joblib/_multiprocessing_helpers.py:46: UserWarning: [Errno 28] No space left on device.  joblib will operate in serial mode',
  ),
  // An mmapped file that shrank, a full disk or /dev/shm: open.
  says('Bus error (core dumped)', () => ({ kind: 'remark', name: 'bus-error' }), [
    'Bus error (core dumped)',
    './serve.sh: line 3: 48211 Bus error               (core dumped) python3 serve.py',
  ]),
  says('Fatal Python error: Bus error', () => ({ kind: 'remark', name: 'bus-error' }), 'Fatal Python error: Bus error'),
  // `df -h`
  says(
    '^shm {size:word} {used:word} {free:word} {share:int}% /dev/shm',
    ({ size, share }) => ({ kind: 'remark', name: 'shared-memory-in-use', values: { size, share: share / 100 } }),
    'shm              64M   64M     0 100% /dev/shm',
  ),
] as const

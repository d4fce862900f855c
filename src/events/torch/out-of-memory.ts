import type { Accelerator, EventBody, LogRecord, Oom } from '../../types.ts'
import { isCode, isProse, isTalk } from '../source-code.ts'
import { clause, saysInClauses } from '../speaker.ts'
import { given } from './given.ts'

/** No card is this large: NVML gives 17179869184.00 GiB where it cannot tell (WSL, vGPU), and so does a limit that nobody set. */
const LARGEST = 2 ** 44

/**
 * The caching allocator's message in all its generations, and of the accelerators that copied it. "capacty" is torch 2.1;
 * the GPU's number is missing where torch 2.3 printed it as a raw byte (pytorch#126766); "Process N has" repeats, and may
 * be this very process seen from a container; who posts a log often blanks the number. "cached", up to torch 1.3, is what is
 * reserved less what is allocated (pytorch#13751). The newest wording has no device in front, and Ascend's workspace has one of its own.
 */
const clauses = [
  clause('ried to allocate {requested:bytes}'),
  // A size that went wrong is not printed, only that it is more than this
  clause('ried to allocate more than {requested:bytes} memory'),
  clause('GPU [[{gpu?:int} ]]has a total capac((i|))ty of {capacity:bytes}'),
  clause('GCU {gpu:int} has a total capac((i|))ty of {capacity:bytes}'),
  clause('of which {free:bytes} is free'),
  clause('({device:GPU|NPU|MLU|GCU|XPU|DCU|MUSA|SDAA} {gpu:int}; {capacity:bytes} total capacity'),
  clause('total capacity; {allocated:bytes} already~~ allocated'),
  clause('total capacity; {free:bytes} free'),
  clause('already allocated; {free:bytes} free'),
  clause('current active; {free:bytes} free'),
  clause(' free; {allowed:bytes} allowed'),
  clause(' free; {unallocated:bytes} cached'),
  clause(' free; {reserved:bytes} reserved'),
  clause(' allowed; {reserved:bytes} reserved'),
  clause('this process has {held:bytes} memory in use'),
  clause('Process {pids:int} has {sizes:bytes} memory in use', true),
  clause('Process {blanks:word} has {blankSizes:bytes} memory in use', true),
  clause('Process has {bareSizes:bytes} memory in use', true),
  clause('in use. {allowed:bytes} allowed'),
  clause('is free. {allowed:bytes} allowed'),
  clause('Of the allocated memory {allocated:bytes} is allocated by PyTorch'),
  clause('with {graphPool:bytes} allocated in private pools'),
  clause('and {unallocated:bytes} is reserved by PyTorch but unallocated'),
  clause('try setting {hint:max_split_size_mb|PYTORCH_CUDA_ALLOC_CONF|PYTORCH_ALLOC_CONF|PYTORCH_HIP_ALLOC_CONF}'),
]
/** Nothing of value follows these but the hint, which says the same in every message of a release. The blank in front tells a line break from a lost blank. */
const LAST = [' is reserved by PyTorch but unallocated', ' reserved in total by PyTorch', ' cached)']

type Values = Readonly<Record<string, string | number | readonly (string | number)[] | undefined>>

/** Sentences that begin alike: engines' own, and talk of an out-of-memory error that has not happened. */
const TALK =
  /out of memory occurred when|out of memory (?:error|issue|problem|exception|crash)(?:e?s)?\b|\b(?:avoid|prevent|reduce|risk|causes?|leads?|leading to|may|might|could|can|in case of|if)\b[^.:"']{0,40}\w+ out of memory/i

const meaning =
  (others: readonly string[]) =>
  (values: Values, record: LogRecord): EventBody | readonly EventBody[] | undefined => {
    const { message } = record
    if (others.some(each => message.includes(each))) return undefined
    // A figure proves that an allocation failed; without one the line must be neither code nor talk.
    if (typeof values['requested'] !== 'number' && (TALK.test(message) || isCode(record) || isProse(record) || isTalk(record))) return undefined
    const oom = oomOf(values, message.includes('NPUWorkspaceAllocator') ? 'npu' : 'torch', acceleratorIn(values, message))
    const hint = values['hint']
    if (typeof hint !== 'string') return oom
    return [
      oom,
      hint === 'max_split_size_mb' ? { kind: 'advice', name: 'torch-max-split-size' } : { kind: 'advice', name: 'torch-expandable-segments', value: hint },
    ]
  }

const NAMED = /\b(HIP|XPU|NPU|MLU|GCU|MUSA) out of memory/
const acceleratorIn = (values: Values, message: string): Accelerator | undefined => {
  const name = NAMED.exec(message)?.[1] ?? values['device']
  return typeof name === 'string' && name !== 'GPU' ? (name.toLowerCase() as Accelerator) : undefined
}

const oomOf = (values: Values, allocator: Oom['allocator'], accelerator: Accelerator | undefined): Oom => {
  const size = (name: string): number | undefined => {
    const value = values[name]
    return typeof value === 'number' && value < LARGEST ? value : undefined
  }
  const gpu = values['gpu']
  return {
    kind: 'oom',
    allocator,
    ...given('accelerator', accelerator),
    ...(typeof gpu === 'number' ? { gpu } : {}),
    // A request may be larger than any card: a shape that went wrong.
    ...(typeof values['requested'] === 'number' ? { requested: values['requested'] } : {}),
    ...given('capacity', size('capacity')),
    ...given('free', size('free')),
    // "this process has 0 bytes" is a container's blindness, not a figure.
    ...given('held', size('held') || undefined),
    ...given('allocated', size('allocated')),
    ...given('reserved', size('reserved')),
    ...given('unallocated', size('unallocated')),
    ...given('graphPool', size('graphPool')),
    ...given('allowed', size('allowed')),
    ...given('processes', processesOf(values)),
  }
}

const isSize = (bytes: number): boolean => bytes > 0 && bytes < LARGEST

/** Each process once: an exception that quotes another carries the list twice. */
const processesOf = (values: Values): Oom['processes'] => {
  const sizes = (values['sizes'] ?? []) as readonly number[]
  const pids = (values['pids'] ?? []) as readonly number[]
  const numbered = new Map(pids.map((pid, index) => [pid, sizes[index] ?? 0] as const).filter(([, bytes]) => isSize(bytes)))
  const blanks = (values['blanks'] ?? []) as readonly unknown[]
  const blankSizes = (values['blankSizes'] ?? []) as readonly number[]
  const bare = (values['bareSizes'] ?? []) as readonly number[]
  const unnumbered = new Set([...blankSizes.filter((_, index) => !/^\d+$/.test(String(blanks[index]))), ...bare].filter(isSize))
  const all = [...[...numbered].map(([pid, bytes]) => ({ pid, bytes })), ...[...unnumbered].map(bytes => ({ bytes }))]
  return all.length === 0 ? undefined : all
}

const said = (head: string, samples: readonly string[], others: readonly string[] = []) => saysInClauses(head, clauses, LAST, meaning(others), samples)

const rest = (head: string, samples: readonly string[]) => ({ ...said(head, samples, ['ut of memory']), rest: true })

export const outOfMemory = [
  said('CUDA out of memory', [
    'RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 23.65 GiB total capacity; 1.06 GiB already allocated; 1.26 GiB free; 12.53 GiB cached)',
    'RuntimeError: CUDA out of memory. Tried to allocate 50.00 MiB (GPU 0; 31.75 GiB total capacity; 5.22 GiB already allocated; 44.69 MiB free; 5.22 GiB reserved in total by PyTorch) If reserved memory is >> allocated memory try setting max_split_size_mb to avoid fragmentation.  See documentation for Memory Management and PYTORCH_CUDA_ALLOC_CONF',
    'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 20.00 MiB. GPU 0 has a total capacty of 44.35 GiB of which 16.81 MiB is free. Process 3141 has 44.33 GiB memory in use. Of the allocated memory 42.80 GiB is allocated by PyTorch, and 118.23 MiB is reserved by PyTorch but unallocated. If reserved but unallocated memory is large try setting max_split_size_mb to avoid fragmentation.',
    'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 66.00 MiB. GPU 0 has a total capacity of 139.80 GiB of which 29.12 MiB is free. Including non-PyTorch memory, this process has 139.76 GiB memory in use. Of the allocated memory 138.70 GiB is allocated by PyTorch, with 624.00 MiB allocated in private pools (e.g., CUDA Graphs), and 38.62 MiB is reserved by PyTorch but unallocated. If reserved but unallocated memory is large try setting PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True to avoid fragmentation.',
    'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 4.00 GiB. GPU 0 has a total capacity of 139.80 GiB of which 115.28 GiB is free. Including non-PyTorch memory, this process has 24.50 GiB memory in use. 27.96 GiB allowed; Of the allocated memory 24.00 GiB is allocated by PyTorch, and 0 bytes is reserved by PyTorch but unallocated.',
    'torch._inductor.exc.InductorError: RuntimeError: Failed to run autotuning code block: CUDA out of memory. Tried to allocate 3.50 GiB. GPU 1 has a total capacity of 79.11 GiB of which 2.11 GiB is free. Of the allocated memory 74.20 GiB is allocated by PyTorch, and 1.02 GiB is reserved by PyTorch but unallocated. If reserved but unallocated memory is large try setting PYTORCH_ALLOC_CONF=expandable_segments:True to avoid fragmentation.',
    "ERROR 08-23 18:20:31 engine.py:157] OutOfMemoryError('CUDA out of memory. Tried to allocate 112.00 MiB. GPU 0 has a total capacity of 23.65 GiB of which 90.12 MiB is free. Process 71 has 23.55 GiB memory in use.')",
    'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 96.00 MiB. GPU 3 has a total capacty of 79.15 GiB of which 60.25 MiB is free. Process <pid> has 79.08 GiB memory in use. Of the allocated memory 77.40 GiB is allocated by PyTorch, and 611.00 MiB is reserved by PyTorch but unallocated.',
    'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate more than 1EB memory.',
    'torch.cuda.OutOfMemoryError: CUDA out of memory.',
  ]),
  said('HIP out of memory.', [
    'torch.OutOfMemoryError: HIP out of memory. Tried to allocate 1.50 GiB. GPU 2 has a total capacity of 191.98 GiB of which 812.00 MiB is free. Of the allocated memory 188.02 GiB is allocated by PyTorch, and 1.24 GiB is reserved by PyTorch but unallocated. If reserved but unallocated memory is large try setting PYTORCH_HIP_ALLOC_CONF=expandable_segments:True to avoid fragmentation.',
  ]),
  said('XPU out of memory.', [
    'torch.OutOfMemoryError: XPU out of memory. Tried to allocate 5.00 GiB. GPU 0 has a total capacity of 15.11 GiB of which 1.90 GiB is free. Of the allocated memory 12.61 GiB is allocated by PyTorch, and 122.40 MiB is reserved by PyTorch but unallocated. Please use `empty_cache` to release all unoccupied cached memory.',
    'torch.OutOfMemoryError: XPU out of memory. Tried to allocate 224.00 MiB. GPU 1 has a total capacity of 23.91 GiB. Of the allocated memory 22.80 GiB is allocated by PyTorch, and 301.00 MiB is reserved by PyTorch but unallocated.',
  ]),
  said('NPU out of memory.', [
    'RuntimeError: NPU out of memory. Tried to allocate 2.17 GiB (NPU 3; 60.97 GiB total capacity; 55.30 GiB already allocated; 55.30 GiB current active; 1.32 GiB free; 58.10 GiB reserved in total by PyTorch) If reserved memory is >> allocated memory try setting max_split_size_mb to avoid fragmentation.',
    '[rank0]:[E1107 02:38:42.269390205 compiler_depend.ts:444] NPU out of memory. NPUWorkspaceAllocator tried to allocate 180.00 MiB(NPU 0; 60.96 GiB total capacity; 89.51 MiB free). If you want to reduce memory usage, take a try to set the environment variable TASK_QUEUE_ENABLE=1.',
  ]),
  said('MLU out of memory.', [
    'RuntimeError: MLU out of memory. Tried to allocate 1.95 GiB (MLU 0; 47.50 GiB total capacity; 44.62 GiB already allocated; 803.00 MiB free; 45.10 GiB reserved in total by PyTorch)',
  ]),
  said('GCU out of memory.', [
    'torch_gcu.OutOfMemoryError: GCU out of memory. Tried to allocate 512.00 MiB. GCU 4 has a total capacity of 42.00 GiB of which 201.50 MiB is free. Of the allocated memory 40.90 GiB is allocated by PyTorch, and 300.12 MiB is reserved by PyTorch but unallocated.',
  ]),
  said('MUSA out of memory.', [
    'RuntimeError: MUSA out of memory. Tried to allocate 1.16 GiB (GPU 0; 47.99 GiB total capacity; 45.85 GiB already allocated; 670.20 MiB free; 46.60 GiB reserved in total by PyTorch)',
  ]),
  said(
    'ut of memory. Tried to allocate {requested:bytes}',
    [
      'torch.OutOfMemoryError: Out of memory. Tried to allocate 28.00 GiB. GPU 0 has a total capacity of 79.18 GiB of which 21.40 GiB is free. Of the allocated memory 56.10 GiB is allocated by PyTorch, and 210.00 MiB is reserved by PyTorch but unallocated.',
    ],
    ['CUDA', 'HIP', 'XPU', 'NPU', 'MLU', 'GCU', 'MUSA'].map(device => `${device} out of memory`),
  ),
  // Without its head, which stands in a line before or was left out of a paste: what follows is said by nobody else.
  rest('ried to allocate {requested:bytes} ({device:GPU|NPU|MLU|GCU|XPU|DCU|MUSA|SDAA} {gpu:int}; {capacity:bytes}', [
    'RuntimeError: Tried to allocate 84.00 MiB (GPU 0; 7.79 GiB total capacity; 6.91 GiB already allocated; 20.31 MiB free; 7.02 GiB reserved in total by PyTorch)',
  ]),
  rest('ried to allocate {requested:bytes}. GPU {gpu:int} has a total capac((i|))ty of {capacity:bytes}', [
    'Tried to allocate 1.50 GiB. GPU 1 has a total capacity of 79.11 GiB of which 602.19 MiB is free. Of the allocated memory 77.20 GiB is allocated by PyTorch, and 0.80 GiB is reserved by PyTorch but unallocated.',
  ]),
] as const

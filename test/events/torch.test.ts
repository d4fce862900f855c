import { describe, expect, test } from 'vitest'
import type { EventBody, Oom } from '../../src/types.ts'
import { bodiesOf } from './log.ts'

const KiB = 2 ** 10
const MiB = 2 ** 20
const GiB = 2 ** 30

const ooms = (...log: readonly string[]): Oom[] => bodiesOf(...log).filter((body): body is Oom => body.kind === 'oom')
const oom = (...log: readonly string[]): Oom | undefined => {
  const all = ooms(...log)
  expect(all).toHaveLength(1)
  return all[0]
}
const kinds = (...log: readonly string[]): string[] => bodiesOf(...log).map(({ kind }) => kind)

const NEW =
  'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 66.00 MiB. GPU 3 has a total capacity of 139.80 GiB of which 29.12 MiB is free. Process 3141 has 512.00 MiB memory in use. Including non-PyTorch memory, this process has 139.26 GiB memory in use. 139.50 GiB allowed; Of the allocated memory 138.20 GiB is allocated by PyTorch, with 624.00 MiB allocated in private pools (e.g., CUDA Graphs), and 38.62 MiB is reserved by PyTorch but unallocated. If reserved but unallocated memory is large try setting PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True to avoid fragmentation.  See documentation for Memory Management  (https://docs.pytorch.org/docs/stable/notes/cuda.html#optimizing-memory-usage-with-pytorch-cuda-alloc-conf)'
const FIGURES = {
  kind: 'oom',
  allocator: 'torch',
  gpu: 3,
  requested: 66 * MiB,
  capacity: 139.8 * GiB,
  free: 29.12 * MiB,
  held: 139.26 * GiB,
  allocated: 138.2 * GiB,
  unallocated: 38.62 * MiB,
  graphPool: 624 * MiB,
  allowed: 139.5 * GiB,
  processes: [{ pid: 3141, bytes: 512 * MiB }],
}
const OLD =
  'RuntimeError: CUDA out of memory. Tried to allocate 1.95 GiB (GPU 1; 23.65 GiB total capacity; 20.12 GiB already allocated; 982.50 KiB free; 18.00 GiB allowed; 22.40 GiB reserved in total by PyTorch) If reserved memory is >> allocated memory try setting max_split_size_mb to avoid fragmentation.  See documentation for Memory Management and PYTORCH_CUDA_ALLOC_CONF'

describe('the caching allocator, by generation', () => {
  const generations: [name: string, line: string, figures: object][] = [
    [
      'up to 1.3: cached is what is reserved and not allocated',
      'RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 23.65 GiB total capacity; 1.06 GiB already allocated; 1.26 GiB free; 12.53 GiB cached)',
      { gpu: 0, requested: 2 * GiB, capacity: 23.65 * GiB, allocated: 1.06 * GiB, free: 1.26 * GiB, unallocated: 12.53 * GiB },
    ],
    [
      '1.4 to 2.0: reserved, and a limit',
      OLD,
      { gpu: 1, requested: 1.95 * GiB, capacity: 23.65 * GiB, allocated: 20.12 * GiB, free: 982.5 * KiB, allowed: 18 * GiB, reserved: 22.4 * GiB },
    ],
    [
      '2.1: capacty, other processes',
      'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 20.00 MiB. GPU 0 has a total capacty of 44.35 GiB of which 16.81 MiB is free. Process 3141 has 40.00 GiB memory in use. Process 3142 has 4.33 GiB memory in use. Of the allocated memory 3.80 GiB is allocated by PyTorch, and 118.23 MiB is reserved by PyTorch but unallocated.',
      {
        gpu: 0,
        requested: 20 * MiB,
        capacity: 44.35 * GiB,
        free: 16.81 * MiB,
        allocated: 3.8 * GiB,
        unallocated: 118.23 * MiB,
        processes: [
          { pid: 3141, bytes: 40 * GiB },
          { pid: 3142, bytes: 4.33 * GiB },
        ],
      },
    ],
    [
      "2.3: the GPU's number is a raw byte",
      'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.50 GiB. GPU \u0001 has a total capacity of 79.15 GiB of which 1.20 GiB is free. Of the allocated memory 70.00 GiB is allocated by PyTorch, and 7.10 GiB is reserved by PyTorch but unallocated.',
      { requested: 2.5 * GiB, capacity: 79.15 * GiB, free: 1.2 * GiB, allocated: 70 * GiB, unallocated: 7.1 * GiB },
    ],
    ['2.4 and later: pools, a limit', NEW, FIGURES],
    [
      'a container sees nothing of itself',
      'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 4.00 GiB. GPU 0 has a total capacity of 79.15 GiB of which 1.20 GiB is free. Process 99 has 77.90 GiB memory in use. Including non-PyTorch memory, this process has 0 bytes memory in use. Of the allocated memory 70.00 GiB is allocated by PyTorch, and 0 bytes is reserved by PyTorch but unallocated.',
      {
        gpu: 0,
        requested: 4 * GiB,
        capacity: 79.15 * GiB,
        free: 1.2 * GiB,
        allocated: 70 * GiB,
        unallocated: 0,
        processes: [{ pid: 99, bytes: 77.9 * GiB }],
      },
    ],
    [
      'NVML without an answer',
      'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 4.00 GiB. GPU 0 has a total capacity of 24.00 GiB of which 1.20 GiB is free. Including non-PyTorch memory, this process has 17179869184.00 GiB memory in use. Of the allocated memory 20.00 GiB is allocated by PyTorch, and 1.50 GiB is reserved by PyTorch but unallocated.',
      { gpu: 0, requested: 4 * GiB, capacity: 24 * GiB, free: 1.2 * GiB, allocated: 20 * GiB, unallocated: 1.5 * GiB },
    ],
    [
      'processes whose numbers somebody blanked',
      'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 96.00 MiB. GPU 3 has a total capacty of 79.15 GiB of which 60.25 MiB is free. Process <pid> has 1.20 GiB memory in use. Process ... has 77.80 GiB memory in use. Of the allocated memory 77.10 GiB is allocated by PyTorch, and 102.00 MiB is reserved by PyTorch but unallocated.',
      {
        gpu: 3,
        requested: 96 * MiB,
        capacity: 79.15 * GiB,
        free: 60.25 * MiB,
        allocated: 77.1 * GiB,
        unallocated: 102 * MiB,
        processes: [{ bytes: 1.2 * GiB }, { bytes: 77.8 * GiB }],
      },
    ],
    ['a size that went wrong', 'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate more than 1EB memory.', { requested: 1e18 }],
    [
      'HIP',
      'torch.OutOfMemoryError: HIP out of memory. Tried to allocate 1.50 GiB. GPU 2 has a total capacity of 191.98 GiB of which 812.00 MiB is free. Of the allocated memory 188.02 GiB is allocated by PyTorch, and 1.24 GiB is reserved by PyTorch but unallocated.',
      { accelerator: 'hip', gpu: 2, requested: 1.5 * GiB, capacity: 191.98 * GiB, free: 812 * MiB, allocated: 188.02 * GiB, unallocated: 1.24 * GiB },
    ],
    [
      'XPU, which does not tell what is free',
      'XPU out of memory. Tried to allocate 224.00 MiB. GPU 1 has a total capacity of 23.91 GiB. Of the allocated memory 22.80 GiB is allocated by PyTorch, and 301.00 MiB is reserved by PyTorch but unallocated. Please use `empty_cache` to release all unoccupied cached memory.',
      { accelerator: 'xpu', gpu: 1, requested: 224 * MiB, capacity: 23.91 * GiB, allocated: 22.8 * GiB, unallocated: 301 * MiB },
    ],
    [
      'NPU, with what is active',
      'RuntimeError: NPU out of memory. Tried to allocate 2.17 GiB (NPU 3; 60.97 GiB total capacity; 55.30 GiB already allocated; 55.30 GiB current active; 1.32 GiB free; 58.10 GiB reserved in total by PyTorch)',
      { accelerator: 'npu', gpu: 3, requested: 2.17 * GiB, capacity: 60.97 * GiB, allocated: 55.3 * GiB, free: 1.32 * GiB, reserved: 58.1 * GiB },
    ],
    [
      "NPU's workspace",
      'NPU out of memory. NPUWorkspaceAllocator tried to allocate 180.00 MiB(NPU 5; 60.96 GiB total capacity; 89.51 MiB free).',
      { accelerator: 'npu', allocator: 'npu', gpu: 5, requested: 180 * MiB, capacity: 60.96 * GiB, free: 89.51 * MiB },
    ],
    [
      'MLU',
      'MLU out of memory. Tried to allocate 1.95 GiB (MLU 0; 47.50 GiB total capacity; 44.62 GiB already allocated; 803.00 MiB free; 45.10 GiB reserved in total by PyTorch)',
      { accelerator: 'mlu', gpu: 0, requested: 1.95 * GiB, capacity: 47.5 * GiB, allocated: 44.62 * GiB, free: 803 * MiB, reserved: 45.1 * GiB },
    ],
    [
      'GCU',
      'GCU out of memory. Tried to allocate 512.00 MiB. GCU 4 has a total capacity of 42.00 GiB of which 201.50 MiB is free.',
      { accelerator: 'gcu', gpu: 4, requested: 512 * MiB, capacity: 42 * GiB, free: 201.5 * MiB },
    ],
    [
      'no device in front',
      'torch.OutOfMemoryError: Out of memory. Tried to allocate 28.00 GiB. GPU 0 has a total capacity of 79.18 GiB of which 21.40 GiB is free.',
      { gpu: 0, requested: 28 * GiB, capacity: 79.18 * GiB, free: 21.4 * GiB },
    ],
    ['no figure at all', 'torch.OutOfMemoryError: CUDA out of memory.', {}],
  ]
  test.each(generations)('%s', (_, line, figures) => expect(oom(line)).toEqual({ kind: 'oom', allocator: 'torch', ...figures }))

  test('the hint is advice, with the variable it names', () => {
    expect(bodiesOf(NEW)).toContainEqual({ kind: 'advice', name: 'torch-expandable-segments', value: 'PYTORCH_CUDA_ALLOC_CONF' })
    expect(bodiesOf(OLD)).toContainEqual({ kind: 'advice', name: 'torch-max-split-size' })
  })
})

describe('pastes that end anywhere', () => {
  const clauses = NEW.slice(0, NEW.indexOf(' If reserved')).split(/(?<=\. |; |PyTorch, |Graphs\), )/)
  test.each(
    clauses.map(
      (_, index) =>
        [
          index + 1,
          clauses
            .slice(0, index + 1)
            .join('')
            .trimEnd(),
        ] as const,
    ),
  )('after clause %i', (count, cut) => {
    const found = oom(cut)
    // Whatever figure was printed whole is kept, and nothing else is invented.
    for (const [name, value] of Object.entries(found ?? {})) expect(FIGURES).toMatchObject({ [name]: value })
    const known = ['requested', 'capacity', 'processes', 'held', 'allowed', 'allocated', 'graphPool', 'unallocated'].filter(
      name => found?.[name as keyof Oom] !== undefined,
    )
    expect(known).toHaveLength(Math.max(0, Math.min(8, count - 1)))
  })
  test('in the middle of a figure', () => {
    expect(oom('CUDA out of memory. Tried to allocate 66.00 MiB. GPU 3 has a total capacity of 139.80 GiB of which 29.')).toEqual({
      kind: 'oom',
      allocator: 'torch',
      gpu: 3,
      requested: 66 * MiB,
      capacity: 139.8 * GiB,
    })
  })
  test('in the middle of the list of processes', () => {
    expect(
      oom(
        'CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.33 GiB of which 802.00 MiB is free. Process 11 has 49.78 GiB memory in use. Process 12 has 2.97 GiB memory in use. Process 13 has',
      )?.processes,
    ).toEqual([
      { pid: 11, bytes: 49.78 * GiB },
      { pid: 12, bytes: 2.97 * GiB },
    ])
  })
  test('before the first figure', () => expect(oom('RuntimeError: CUDA out of memory. Tried to al')).toEqual({ kind: 'oom', allocator: 'torch' }))
})

const at = (width: number, text: string): string[] => text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []
const words = (width: number, text: string): string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

describe('wrapped over several lines', () => {
  test.each([47, 60, 72, 80, 100, 120, 133, 176, 200])('in mid-word at column %i', width => expect(oom(...at(width, NEW))).toEqual(FIGURES))
  test.each([40, 47, 60, 72, 80, 100, 120])('at blanks, %i wide', width => expect(oom(...words(width, NEW))).toEqual(FIGURES))
  test.each([44, 61, 80, 97])('the old layout at column %i', width => expect(oom(...at(width, OLD))).toEqual(oom(OLD)))
  test('between the sentences, with blanks in front', () => {
    expect(oom(...NEW.split('. ').map((part, index) => (index === 0 ? `${part}.` : `    ${part}.`)))).toEqual(FIGURES)
  })
  test('another line ends it', () => {
    expect(
      ooms('CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.33', 'INFO 01-20 20:25:46 x.py:1] GiB of which 1.00 GiB is free'),
    ).toEqual([{ kind: 'oom', allocator: 'torch', requested: 2 * GiB }])
  })
})

describe('where the message stands', () => {
  test.each([
    ['repr', `OutOfMemoryError('${NEW.slice('torch.OutOfMemoryError: '.length)}')`],
    ['Chinese text around', `推理失败（显存不足）：${NEW.slice('torch.OutOfMemoryError: '.length)}，请减小批大小`],
    ['a prefix of vLLM', `(VllmWorker rank=3 pid=71) ERROR 03-20 17:28:12 [multiproc_executor.py:470] ${NEW}`],
    ['a rank', `[rank3]: ${NEW}`],
    ['Inductor', `torch._inductor.exc.InductorError: RuntimeError: Failed to run autotuning code block: ${NEW.slice('torch.OutOfMemoryError: '.length)}`],
    ['JSON', `{"error": {"message": "${NEW.slice('torch.OutOfMemoryError: '.length)}", "code": 500}}`],
    ['indented', `        ${NEW}`],
    ['twice in one line', `Worker failed with error '${NEW}', please check the stack trace above: ${NEW}`],
  ])('%s', (_, line) => expect(oom(line)).toEqual(FIGURES))

  test('twice in two lines is two events', () => expect(ooms(NEW, NEW)).toEqual([FIGURES, FIGURES]))
})

describe('what is no failure', () => {
  test.each([
    '    raise torch.OutOfMemoryError("CUDA out of memory.")',
    '    raise RuntimeError("CUDA out of memory occurred when warming up")',
    'raise RuntimeError("CUDA error: out of memory")',
    '        if "CUDA out of memory" in str(e):',
    '    except RuntimeError as e: # CUDA out of memory',
    '        # CUDA out of memory: try again with half the batch',
    '            "CUDA out of memory.",  # CUDA OOM',
    '        message = "CUDA error: out of memory"',
    '---> 49     raise RuntimeError("CUDA out of memory.")',
    '│ ❱ 49 │     raise MemoryError("std::bad_alloc") │',
    'Lower the batch size to avoid CUDA out of memory errors.',
    'A larger context may cause CUDA out of memory.',
    'if you are running out of memory, consider decreasing `gpu_memory_utilization`',
    'WARNING: out of memory errors may occur',
    'I cpu memory: 12 GiB free',
    'Memory summary: allocation on device is fine',
    'CUDA out of memory when I run it',
    'I get CUDA out of memory with 24 GB',
    'On my 4090 it says CUDA error: out of memory',
    'Why CUDA out of memory with one request?',
    '[Bug]: CUDA out of memory on two cards',
    '## CUDA out of memory',
    '我用两张卡运行时 CUDA out of memory',
  ])('%s', line => expect(kinds(line).filter(kind => kind === 'oom' || kind === 'error')).toEqual([]))
  // What a program printed stays a failure, however short the paste.
  test.each([
    'torch.OutOfMemoryError: CUDA out of memory.',
    'CUDA out of memory',
    'CUDA out of memory.',
    'Error: CUDA out of memory, retrying with half the batch',
    'CUDA out of memory while warming up',
    'RuntimeError: CUDA error: out of memory',
    'ERROR 04-02 21:14:34 [core.py:343] CUDA out of memory: is my batch too large?',
    'I get CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 23.65 GiB total capacity; 1.06 GiB already allocated; 1.26 GiB free; 12.53 GiB cached)',
  ])('but %s', line => expect(kinds(line)).toContain('oom'))
})

describe('other texts of PyTorch', () => {
  const texts: [line: string | readonly string[], figures: object][] = [
    ['RuntimeError: CUDA error: out of memory', { allocator: 'cuda' }],
    [String.raw`RuntimeError('CUDA error: out of memory\nCUDA kernel errors might be reported later')`, { allocator: 'cuda' }],
    ['RuntimeError: HIP error: out of memory', { allocator: 'cuda' }],
    ['RuntimeError: Triton Error [CUDA]: out of memory', { allocator: 'triton' }],
    ['THCudaCheck FAIL file=/pytorch/aten/src/THC/generic/THCStorage.cu line=58 error=2 : out of memory', { allocator: 'torch', site: 'THCStorage.cu:58' }],
    ['RuntimeError: cuda runtime error (2) : out of memory at /pytorch/aten/src/THC/THCGeneral.cpp:50', { allocator: 'cuda', site: 'THCGeneral.cpp:50' }],
    [
      'RuntimeError: cuda runtime error (2) : out of memory at c:/x/THCCachingHostAllocator.cpp:278',
      { allocator: 'pinned', site: 'THCCachingHostAllocator.cpp:278' },
    ],
    [
      'RuntimeError: NVML_SUCCESS == r INTERNAL ASSERT FAILED at "/opt/pytorch/c10/cuda/CUDACachingAllocator.cpp":1154, please report a bug to PyTorch.',
      { allocator: 'torch', site: 'CUDACachingAllocator.cpp:1154' },
    ],
    ['RuntimeError: CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`', { allocator: 'cublas', site: 'CUBLAS_STATUS_ALLOC_FAILED' }],
    [
      'RuntimeError: CUDA error: CUBLAS_STATUS_NOT_INITIALIZED when calling `cublasCreate(handle)`',
      { allocator: 'cublas', site: 'CUBLAS_STATUS_NOT_INITIALIZED' },
    ],
    ['RuntimeError: cuDNN error: CUDNN_STATUS_NOT_INITIALIZED', { allocator: 'cudnn', site: 'CUDNN_STATUS_NOT_INITIALIZED' }],
    [
      [
        'torch.cuda.OutOfMemoryError: Allocation on device 1 would exceed allowed memory. (out of memory)',
        'Currently allocated     : 10.00 GiB',
        'Requested               : 640.00 MiB',
        'Device limit            : 11.50 GiB',
        'Free (according to CUDA): 7.00 MiB',
        'PyTorch limit (set by user-supplied memory fraction)',
        '                        : 11.00 GiB',
      ],
      { allocator: 'torch', gpu: 1, requested: 640 * MiB, capacity: 11.5 * GiB, free: 7 * MiB, allocated: 10 * GiB, allowed: 11 * GiB },
    ],
    [
      [
        'torch.OutOfMemoryError: Allocation on device 0 would exceed allowed memory. (out of memory)',
        'Currently allocated : 9.00 GiB',
        'Requested : 1.00 GiB',
        'Device limit : 11.50 GiB',
        'Free (according to CUDA): 7.00 MiB',
        'PyTorch limit (set by user-supplied memory fraction)',
        ' : 17179869184.00 GiB',
      ],
      { allocator: 'torch', gpu: 0, requested: GiB, capacity: 11.5 * GiB, free: 7 * MiB, allocated: 9 * GiB },
    ],
    ['torch.OutOfMemoryError: Allocation on device ', { allocator: 'torch' }],
    [
      'RuntimeError: MPS backend out of memory (MPS allocated: 15.50 GB, other allocations: 512.00 MB, max allowed: 18.00 GB). Tried to allocate 2.50 GB on private pool. Use PYTORCH_MPS_HIGH_WATERMARK_RATIO=0.0 to disable upper limit for memory allocations (may cause system failure).',
      { allocator: 'mps', requested: 2.5 * GiB, allocated: 15.5 * GiB, held: 16 * GiB, allowed: 18 * GiB },
    ],
    ['RuntimeError: MPS backend out of memory (MPS allocated: 15.50 GB, other', { allocator: 'mps', allocated: 15.5 * GiB }],
    ['RuntimeError: MPS backend out of memory', { allocator: 'mps' }],
    ['[HAMI-core ERROR (pid:87 thread=140011 allocator.c:71)]: Device 1 OOM 25803423744 / 25769803776', { allocator: 'vgpu', gpu: 1, allowed: 24 * GiB }],
    [
      '[HAMI-core ERROR (pid:87 thread=140011 allocator.c:71)]: Device 0 OOM 9663676416 / 8589934592 (trying to allocate 2147483648 bytes)',
      { allocator: 'vgpu', gpu: 0, allowed: 8 * GiB, requested: 2 * GiB, held: 7 * GiB },
    ],
    ['src/hijack_call.c:575 CUDA_ERROR_OUT_OF_MEMORY: Total real used gpu memory 21474836480', { allocator: 'vgpu', held: 20 * GiB }],
    [
      'jax.errors.JaxRuntimeError: RESOURCE_EXHAUSTED: Out of memory while trying to allocate 48.00GiB with allocator GPU_0_bfc on device 2. [executable_name=x]',
      { allocator: 'jax', requested: 48 * GiB, gpu: 2 },
    ],
    [
      'jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Failed to allocate request for 2.00GiB (2147483648B) on device ordinal 1',
      { allocator: 'jax', requested: 2 * GiB, gpu: 1 },
    ],
    [
      'cupy.cuda.memory.OutOfMemoryError: Out of memory allocating 4,294,967,296 bytes (allocated so far: 6,442,450,944 bytes, limit set to: 8,589,934,592 bytes).',
      { allocator: 'cupy', requested: 4 * GiB, allocated: 6 * GiB, allowed: 8 * GiB },
    ],
    [
      'ResourceExhaustedError: OOM when allocating tensor with shape[64,16,2048,2048] and type half on /job:localhost/replica:0/task:0/device:GPU:1 by allocator GPU_1_bfc',
      { allocator: 'tensorflow', requested: 8 * GiB, gpu: 1 },
    ],
    ['W tensorflow/core/framework/op_kernel.cc:975] Resource exhausted: OOM when allocating tensor with shape[64,16,2048]', { allocator: 'tensorflow' }],
    [
      'ResourceExhaustedError: OOM when allocating tensor with shape[64,16,2048,2048] and type half on /job:localhost/replica:0/task:0/device:CPU:0 by allocator cpu',
      { allocator: 'host', requested: 8 * GiB },
    ],
    [
      'Exception in main training loop: out of memory to allocate 4294967296 bytes (total 6442450944 bytes)',
      { allocator: 'cupy', requested: 4 * GiB, allocated: 6 * GiB },
    ],
    ['!!! Exception during processing !!! Allocation on device ', { allocator: 'torch' }],
    ['- **Exception Message:** Allocation on device 0', { allocator: 'torch', gpu: 0 }],
    [
      'Tried to allocate 1.50 GiB (GPU 1; 23.65 GiB total capacity; 20.00 GiB already allocated; 512.00 MiB free; 22.50 GiB reserved in total by PyTorch)',
      { allocator: 'torch', gpu: 1, requested: 1.5 * GiB, capacity: 23.65 * GiB, allocated: 20 * GiB, free: 512 * MiB, reserved: 22.5 * GiB },
    ],
    [
      'RuntimeError: Tried to allocate 1.50 GiB. GPU 1 has a total capacity of 23.65 GiB of which 512.00 MiB is free. Of the allocated memory 20.00 GiB is allocated by PyTorch, and 2.50 GiB is reserved by PyTorch but unallocated.',
      { allocator: 'torch', gpu: 1, requested: 1.5 * GiB, capacity: 23.65 * GiB, free: 512 * MiB, allocated: 20 * GiB, unallocated: 2.5 * GiB },
    ],
    [
      '[torch_memory_saver.cpp] cudaError error: 2 (out of memory)  file=csrc/core.cpp func=resume line=168',
      { allocator: 'cumem', site: 'torch_memory_saver resume', step: 'wake-up' },
    ],
    [
      '[torch_memory_saver.cpp] CUresult error  result=2 file=csrc/torch_memory_saver.cpp func=cu_mem_create line=104',
      { allocator: 'cumem', site: 'torch_memory_saver cu_mem_create' },
    ],
    ['numba.cuda.cudadrv.driver.CudaAPIError: [2] Call to cuCtxCreate results in CUDA_ERROR_OUT_OF_MEMORY', { allocator: 'cuda', step: 'start' }],
    ['[E] [executionContext.cpp::x::625] Error Code 2: OutOfMemory (Requested size was 3221225472 bytes.)', { allocator: 'tensorrt', requested: 3 * GiB }],
    [
      'Out of memory error on GPU 0. Cannot allocate 1.500000GB memory on GPU 0, 22.250000GB memory has been allocated and available memory is only 640.000000MB.',
      { allocator: 'paddle', gpu: 0, requested: 1.5 * GiB, allocated: 22.25 * GiB, free: 640 * MiB },
    ],
  ]
  test.each(texts)('%s', (log, figures) => expect(oom(...[log].flat())).toEqual({ kind: 'oom', ...figures }))

  test('a handle that fails after a fault of a kernel repeats the fault', () => {
    const after = bodiesOf(
      'RuntimeError: CUDA error: device-side assert triggered',
      'RuntimeError: CUDA error: CUBLAS_STATUS_NOT_INITIALIZED when calling `cublasCreate(handle)`',
    )
    expect(after.map(({ kind }) => kind)).toEqual(['error', 'cascade'])
  })
  test('a try that may be made again is no failure', () => {
    expect(
      kinds('W1121 07:10:46.561840    3188 bfc_allocator.cc:598] Allocator (GPU_0_bfc) ran out of memory trying to allocate 48.00GiB (rounded to 51539607552)'),
    ).toEqual(['remark'])
  })
  test.each([
    '[torch_memory_saver.cpp] cuMemCreate CUDA_ERROR_OUT_OF_MEMORY (may not be an issue e.g. torch allocator will free cache and retry)',
    '[torch_memory_saver.cpp] cu_mem_create has CUDA_ERROR_OUT_OF_MEMORY',
    'W tensorflow/core/common_runtime/bfc_allocator.cc:275] Ran out of memory trying to allocate 24.50MiB.  See logs for memory state.',
  ])('nor is %s', line => expect(kinds(line)).toEqual(['remark']))
  test('the head of a message in the line before is the same failure', () => {
    const log = [
      'RuntimeError: CUDA out of memory.',
      'Tried to allocate 84.00 MiB (GPU 0; 7.79 GiB total capacity; 6.91 GiB already allocated; 20.31 MiB free;',
    ]
    expect(oom(...log)).toMatchObject({ requested: 84 * MiB, free: 20.31 * MiB })
  })
  test('what CUDA adds is advice, once', () => {
    const log = [
      'RuntimeError: CUDA error: out of memory',
      'CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be incorrect.',
      'For debugging consider passing CUDA_LAUNCH_BLOCKING=1.',
    ]
    expect(bodiesOf(...log).filter((body): body is EventBody & { kind: 'advice' } => body.kind === 'advice')).toEqual([
      { kind: 'advice', name: 'cuda-launch-blocking' },
    ])
  })
})

import type { Oom } from '../../types.ts'
import { isCode, unlessCode } from '../source-code.ts'
import { says } from '../speaker.ts'

const host = (requested?: number, errno?: number): Oom => ({
  kind: 'oom',
  allocator: 'host',
  ...(requested === undefined ? {} : { requested }),
  ...(errno === undefined ? {} : { errno }),
})
const pinned = (requested?: number): Oom => ({ kind: 'oom', allocator: 'pinned', ...(requested === undefined ? {} : { requested }) })

const numberIn = (found: RegExpExecArray | null): number | undefined => (found === null ? undefined : Number(found[1]))

/** Host memory that could not be had: PyTorch's CPU allocator, C++, Python, numpy, Windows' commit limit. */
export const memory = [
  // torch 1.2 and later
  says(
    "DefaultCPUAllocator: ((can't allocate memory|not enough memory)): you tried to allocate {requested:B} bytes[[. Error code {errno?:int}]]",
    ({ requested, errno }) => host(requested, errno),
    [
      "RuntimeError: [enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate 17179869184 bytes. Error code 12 (Cannot allocate memory)",
      "RuntimeError: [enforce fail at alloc_cpu.cpp:73] . DefaultCPUAllocator: can't allocate memory: you tried to allocate 4294967296 bytes. Error code 12 (Cannot allocate memory)",
      "RuntimeError: [enforce fail at CPUAllocator.cpp:64] . DefaultCPUAllocator: can't allocate memory: you tried to allocate 2147483648 bytes. Error code 12 (Cannot allocate memory)",
      'RuntimeError: [enforce fail at alloc_cpu.cpp:114] data. DefaultCPUAllocator: not enough memory: you tried to allocate 1073741824 bytes.',
      'RuntimeError: [enforce fail at ..\\c10\\core\\CPUAllocator.cpp:79] data. DefaultCPUAllocator: not enough memory: you tried to allocate 268435456 bytes. Buy new RAM!',
    ],
  ),
  // torch 1.1 and 1.2 on Windows, which leave the figure out
  says(
    'not enough memory: you tried to allocate %dGB',
    () => host(undefined, undefined),
    'RuntimeError: [enforce fail at CPUAllocator.cpp:62] . DefaultCPUAllocator: not enough memory: you tried to allocate %dGB. Buy new RAM!0',
  ),
  // torch 1.1, and up to 1.0
  says(
    'posix_memalign(&data, gAlignment, nbytes) == 0. {code:int} vs 0',
    ({ code }) => host(undefined, code),
    'RuntimeError: [enforce fail at CPUAllocator.cpp:56] posix_memalign(&data, gAlignment, nbytes) == 0. 12 vs 0',
  ),
  says(
    '$ Torch: not enough memory: you tried to allocate {requested:GiB}GB',
    ({ requested }) => host(requested),
    'RuntimeError: $ Torch: not enough memory: you tried to allocate 12GB. Buy new RAM! at /pytorch/aten/src/TH/THGeneral.cpp:201',
  ),
  says(
    'C10 Out of Memory. Trying to allocate {requested:B}',
    ({ requested }) => host(requested),
    'RuntimeError: [enforce fail at CPUCachingAllocator.cpp:23] C10 Out of Memory. Trying to allocate 134217728',
  ),
  // A device's pool says std::bad_alloc too (RMM, thrust): read with CUDA.
  says(
    'std::bad_alloc',
    (_, record) => (isCode(record) || /out_of_memory: CUDA|cudaErrorMemory|throwing an instance/.test(record.message) ? undefined : host()),
    ['  what():  std::bad_alloc', 'MemoryError: std::bad_alloc'],
  ),
  says("throwing an instance of 'std::bad_alloc'", () => host(), "terminate called after throwing an instance of 'std::bad_alloc'"),
  says('^MemoryError$', () => host(), 'MemoryError'),
  says(
    '^MemoryError: {what:text}',
    ({ what }) => (/bad_alloc|Unable to allocate|cuMem|CUDA/.test(what) ? undefined : host()),
    'MemoryError: Cannot reserve a buffer of 8 GB for the vocabulary',
  ),
  // numpy 1.17, 1.18 to 1.26, 2
  says(
    'MemoryError: Unable to allocate array with shape {shape:text} and data type {type:word}',
    () => host(),
    'MemoryError: Unable to allocate array with shape (400000, 40000) and data type float64',
  ),
  says('MemoryError: Unable to allocate {requested:bytes} for an array with shape', ({ requested }) => host(requested), [
    'numpy.core._exceptions._ArrayMemoryError: Unable to allocate 119.2 GiB for an array with shape (400000, 40000) and data type float64',
    'numpy._core._exceptions._ArrayMemoryError: Unable to allocate 512.5 MiB for an array with shape (67108864,) and data type float64',
    'MemoryError: Unable to allocate 1.50 GiB for an array with shape (201326592,) and data type float64',
    'MemoryError: Unable to allocate 119. GiB for an array with shape (126491, 126491) and data type float64',
    'numpy.core._exceptions.MemoryError: Unable to allocate 28.4 PiB for an array with shape (126491107, 126491107) and data type int16',
  ]),
  says('memory allocation of {requested:B} bytes failed', ({ requested }) => host(requested), 'memory allocation of 4294967296 bytes failed'),
  says(
    'Cannot allocate memory',
    (_, record) =>
      isCode(record) || /DefaultCPUAllocator|ibv_|mlock|unable to mmap|shared memory segment/.test(record.message)
        ? undefined
        : host(undefined, numberIn(/\[Errno (\d{1,5})\]/.exec(record.message))),
    [
      'OSError: [Errno 12] Cannot allocate memory',
      'bash: fork: Cannot allocate memory',
      '[   88.410023] NVRM: failed to register the driver: Cannot allocate memory',
    ],
  ),
  // Go, so Docker's tools; "cannot allocate memory in static TLS block" is a library that was loaded too late, no shortage.
  says('cannot allocate memory$', unlessCode(host()), [
    'fork/exec /usr/bin/nvidia-smi: cannot allocate memory',
    'ERROR: process "/bin/sh -c pip install vllm" did not complete successfully: cannot allocate memory',
  ]),
  says(
    'unable to mmap {requested:B} bytes from file',
    ({ requested }) => host(requested),
    'RuntimeError: unable to mmap 15032385536 bytes from file </models/llama/model.safetensors>: Cannot allocate memory (12)',
  ),
  // Windows: the commit limit, in two languages
  says(
    'The paging file is too small for this operation to complete',
    unlessCode(host()),
    'OSError: The paging file is too small for this operation to complete. (os error 1455)',
  ),
  says('0xC0000017', unlessCode(host()), 'Process finished with exit code -1073741801 (0xC0000017)'),
  says('页面文件太小，无法完成操作', unlessCode(host()), 'OSError: [WinError 1455] 页面文件太小，无法完成操作。'),
] as const

/** Page-locked memory: the words are the GPU's, the memory is the host's. */
export const pinnedMemory = [
  says(
    'could not allocate pinned host memory of size: {requested:B}',
    ({ requested }) => pinned(requested),
    '2024-03-02 11:20:31.118452: W ./tensorflow/core/common_runtime/gpu/gpu_host_allocator.h:40] could not allocate pinned host memory of size: 2147483648',
  ),
  says(
    'failed to alloc {requested:B} bytes on host: CUDA_ERROR_OUT_OF_MEMORY',
    ({ requested }) => pinned(requested),
    '2024-03-02 11:20:31.118401: E tensorflow/stream_executor/cuda/cuda_driver.cc:802] failed to alloc 2147483648 bytes on host: CUDA_ERROR_OUT_OF_MEMORY: out of memory',
  ),
  // llama.cpp goes on with pageable memory.
  says(
    'failed to allocate {wanted:MiB} MiB of pinned memory',
    ({ wanted }) => ({ kind: 'remark', name: 'pinned-memory-refused', values: { requested: wanted } }),
    'ggml_cuda_host_malloc: warning: failed to allocate 2048.00 MiB of pinned memory: out of memory',
  ),
] as const

import type { EventBody, LogRecord, Oom } from '../../types.ts'
import { isCode, isProse, unlessCode } from '../source-code.ts'
import { says } from '../speaker.ts'

/** `/pytorch/aten/src/THC/THCCachingHostAllocator.cpp` -> the file's name alone. */
const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The old runtime errors name the file: pinned host memory, a context, or the caching allocator of torch up to 0.4. */
const runtimeError = (path: string, line: number | undefined): Oom => {
  const file = fileOf(path)
  const allocator = /HostAllocator/.test(file) ? 'pinned' : /THCGeneral|THCState/.test(file) ? 'cuda' : 'torch'
  return { kind: 'oom', allocator, site: line === undefined ? file : `${file}:${line}` }
}

const named = (site: string): string => site.replace(/^["'`]|(?<!["'`,;.])["'`,;.]+$/g, '')

/** Calls that make a context. */
const CONTEXT = /\bcu(?:CtxCreate|DevicePrimaryCtxRetain|Init)\b/

/** Shortages that do not come as the caching allocator's message: the driver, cuBLAS, Triton, the allocator's own assertion. */
export const masked = [
  // TurboMind's line of the same words (`[TM][FATAL]…`) is read with LMDeploy.
  says(
    'CUDA error: out of memory',
    (_, record) => (isCode(record) || isProse(record) || record.text.includes('[TM]') ? undefined : { kind: 'oom', allocator: 'cuda' }),
    [
      'RuntimeError: CUDA error: out of memory',
      'torch.AcceleratorError: CUDA error: out of memory',
      '(VllmWorker rank=0 pid=8123) ERROR 06-11 10:02:17 [multiproc_executor.py:522] RuntimeError: CUDA error: out of memory',
    ],
  ),
  // CTranslate2
  says('CUDA failed with error out of memory', unlessCode({ kind: 'oom', allocator: 'cuda' }), 'RuntimeError: CUDA failed with error out of memory'),
  says('HIP error: out of memory', unlessCode({ kind: 'oom', allocator: 'cuda' }), 'RuntimeError: HIP error: out of memory'),
  says('CUDA driver error: out of memory', unlessCode({ kind: 'oom', allocator: 'cuda' }), 'RuntimeError: CUDA driver error: out of memory'),
  says('cudaErrorMemoryAllocation: out of memory', unlessCode({ kind: 'oom', allocator: 'cuda' }), [
    'cupy_backends.cuda.api.runtime.CUDARuntimeError: cudaErrorMemoryAllocation: out of memory',
    'thrust::system::detail::bad_alloc: std::bad_alloc: cudaErrorMemoryAllocation: out of memory',
  ]),
  // RMM of RAPIDS: `std::bad_alloc` in the words, but of the device's pool.
  says('std::bad_alloc: out_of_memory: CUDA error', unlessCode({ kind: 'oom', allocator: 'cuda' }), [
    'MemoryError: std::bad_alloc: out_of_memory: CUDA error at: /opt/conda/include/rmm/mr/device/cuda_memory_resource.hpp:60: cudaErrorMemoryAllocation out of memory',
  ]),
  // Found at the very first call: not even a context fits.
  says(
    'Unexpected error from cudaGetDeviceCount(){rest:text}',
    ({ rest }) => (/Error 2: out of memory/.test(rest) ? { kind: 'oom', allocator: 'cuda', step: 'start' } : undefined),
    'UserWarning: CUDA initialization: Unexpected error from cudaGetDeviceCount(). Did you run some cuda functions before calling NumCudaDevices() that might have already set an error? Error 2: out of memory (Triggered internally at ../c10/cuda/CUDAFunctions.cpp:108.)',
  ),
  says(
    'CUDA_ERROR_OUT_OF_MEMORY',
    (_, record): EventBody | undefined =>
      /Total real used|failed to alloc|CUDA Driver error|\bhost\b|torch_memory_saver/.test(record.message) || isCode(record)
        ? undefined
        : CONTEXT.test(record.message)
          ? { kind: 'oom', allocator: 'cuda', step: 'start' }
          : { kind: 'oom', allocator: 'cuda' },
    [
      'INTERNAL: failed initializing StreamExecutor for CUDA device ordinal 0: INTERNAL: failed call to cuDevicePrimaryCtxRetain: CUDA_ERROR_OUT_OF_MEMORY: out of memory; total memory reported: 8513978368',
      'numba.cuda.cudadrv.driver.CudaAPIError: [2] Call to cuMemAlloc results in CUDA_ERROR_OUT_OF_MEMORY',
      'RuntimeError: cuMemCreate failed: CUDA_ERROR_OUT_OF_MEMORY',
    ],
  ),
  // Java names the call in the trace below: jcuda, ND4J
  says(
    '.cuCtxCreate(',
    (_, { message }) => (/^\s*at [\w.$]+\.cuCtxCreate\(/.test(message) ? { kind: 'remark', name: 'context-call' } : undefined),
    '    at jcuda.driver.JCudaDriver.cuCtxCreate(JCudaDriver.java:1514)',
  ),
  says(
    'cuCtxCreate failed: out of memory',
    unlessCode({ kind: 'oom', allocator: 'cuda', step: 'start' }),
    'pycuda._driver.MemoryError: cuCtxCreate failed: out of memory',
  ),
  says('cuMemAlloc failed: out of memory', unlessCode({ kind: 'oom', allocator: 'cuda' }), 'pycuda._driver.MemoryError: cuMemAlloc failed: out of memory'),
  // torch up to 1.0
  says(
    'THCudaCheck FAIL file={path:word} line={line:int} error=2 : out of memory',
    ({ path, line }) => runtimeError(path, line),
    'THCudaCheck FAIL file=/pytorch/aten/src/THC/generic/THCStorage.cu line=58 error=2 : out of memory',
  ),
  says(
    'cuda runtime error (2) : out of memory at {path:word}',
    ({ path }) => runtimeError(path.replace(/:(\d+)$/, ''), Number(/:(\d+)$/.exec(path)?.[1] ?? Number.NaN) || undefined),
    [
      'RuntimeError: cuda runtime error (2) : out of memory at /pytorch/aten/src/THC/generic/THCStorage.cu:58',
      'RuntimeError: cuda runtime error (2) : out of memory at /opt/conda/conda-bld/pytorch/aten/src/THC/THCCachingHostAllocator.cpp:278',
    ],
  ),
  // A real shortage whose report failed, since NVML does not answer in MIG slices and containers (pytorch#112377, torch 2.1+).
  says(
    'NVML_SUCCESS == {call:text} INTERNAL ASSERT FAILED at~~ {site?:word}',
    ({ site }) => {
      if (site?.includes('CUDACachingAllocator') !== true) return undefined
      const line = /CUDACachingAllocator\.cpp"?:(\d+)/.exec(site)?.[1]
      return { kind: 'oom', allocator: 'torch', site: `CUDACachingAllocator.cpp${line === undefined ? '' : `:${line}`}` }
    },
    [
      'RuntimeError: NVML_SUCCESS == r INTERNAL ASSERT FAILED at "../c10/cuda/CUDACachingAllocator.cpp":830, please report a bug to PyTorch.',
      'RuntimeError: NVML_SUCCESS == DriverAPI::get()->nvmlInit_v2_() INTERNAL ASSERT FAILED at "/pytorch/c10/cuda/CUDACachingAllocator.cpp":1016, please report a bug to PyTorch.',
    ],
  ),
  says(
    'use_count > 0 INTERNAL ASSERT FAILED at {site:word}',
    ({ site }): EventBody | undefined =>
      site.includes('CUDACachingAllocator')
        ? { kind: 'error', nature: 'plain', message: 'a graph pool that is still in use was given back: a fault of the program, no shortage' }
        : undefined,
    'RuntimeError: it->second->use_count > 0 INTERNAL ASSERT FAILED at "../c10/cuda/CUDACachingAllocator.cpp":2195, please report a bug to PyTorch.',
  ),
  says('CUBLAS_STATUS_ALLOC_FAILED', unlessCode({ kind: 'oom', allocator: 'cublas', site: 'CUBLAS_STATUS_ALLOC_FAILED' }), [
    'RuntimeError: CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`',
  ]),
  says('CUDNN_STATUS_ALLOC_FAILED', unlessCode({ kind: 'oom', allocator: 'cudnn', site: 'CUDNN_STATUS_ALLOC_FAILED' }), [
    'RuntimeError: cuDNN error: CUDNN_STATUS_ALLOC_FAILED',
  ]),
  says('CUSOLVER_STATUS_ALLOC_FAILED', unlessCode({ kind: 'oom', allocator: 'cuda', site: 'CUSOLVER_STATUS_ALLOC_FAILED' }), [
    'RuntimeError: cusolver error: CUSOLVER_STATUS_ALLOC_FAILED, when calling `cusolverDnCreate(handle)`',
  ]),
  says(
    'cuFFT error: CUFFT_ALLOC_FAILED',
    unlessCode({ kind: 'oom', allocator: 'cuda', site: 'CUFFT_ALLOC_FAILED' }),
    'RuntimeError: cuFFT error: CUFFT_ALLOC_FAILED',
  ),
  // Often, but not always, no room for the workspace: said as a remark, which another sign may settle.
  says(
    'CUDNN_STATUS_INTERNAL_ERROR',
    unlessCode({ kind: 'remark', name: 'cudnn-failed', values: { status: 'CUDNN_STATUS_INTERNAL_ERROR' } }),
    'RuntimeError: cuDNN error: CUDNN_STATUS_INTERNAL_ERROR',
  ),
  says(
    'Unable to find a valid cuDNN algorithm to run convolution',
    unlessCode({ kind: 'remark', name: 'cudnn-failed', values: { status: 'no algorithm' } }),
    'RuntimeError: Unable to find a valid cuDNN algorithm to run convolution',
  ),
  says(
    'was unable to find an engine to execute this computation',
    unlessCode({ kind: 'remark', name: 'cudnn-failed', values: { status: 'no engine' } }),
    'RuntimeError: GET was unable to find an engine to execute this computation',
  ),
  says('Triton Error [CUDA]: out of memory', unlessCode({ kind: 'oom', allocator: 'triton' }), 'RuntimeError: Triton Error [CUDA]: out of memory'),
  // vLLM's own communicators: pynccl's allocations, custom all-reduce
  says('CUDART error: out of memory', unlessCode({ kind: 'oom', allocator: 'cuda', site: 'cuda_wrapper.py' }), 'RuntimeError: CUDART error: out of memory'),
  says(
    "Failed: Cuda error {site:word} 'out of memory'",
    ({ site }) => ({ kind: 'oom', allocator: 'cuda', site: named(fileOf(site)) }),
    "Failed: Cuda error /workspace/csrc/custom_all_reduce.cuh:368 'out of memory'",
  ),
  // bitsandbytes
  says(
    'Error out of memory at line {line:int} in file {path:word}',
    ({ path, line }) => ({ kind: 'oom', allocator: 'cuda', site: `${fileOf(path)}:${line}` }),
    'Error out of memory at line 380 in file /src/csrc/pythonInterface.c',
  ),
  // TensorRT-LLM and FasterTransformer name the call; LMDeploy's form without "in" is read with LMDeploy.
  says(
    'CUDA runtime error in {call:text}: out of memory',
    ({ call }) => ({ kind: 'oom', allocator: 'cuda', site: call.slice(0, 80) }),
    '[TensorRT-LLM][ERROR] [TensorRT-LLM] CUDA runtime error in ::cudaMallocAsync(ptr, n, mMemPool->getPool(), mCudaStream->get()): out of memory (/src/tensorrt_llm/runtime/tllmBuffers.h:125)',
  ),
  // llama.cpp and what is built on it
  says(
    'allocating {requested:MiB} MiB on device {gpu:int}: cudaMalloc failed: out of memory',
    ({ requested, gpu }) => ({ kind: 'oom', allocator: 'cuda', requested, gpu }),
    'ggml_backend_cuda_buffer_type_alloc_buffer: allocating 6426.00 MiB on device 0: cudaMalloc failed: out of memory',
  ),
] as const

const NOT_INITIALIZED = /\b(CUBLAS|CUDNN)_STATUS_NOT_INITIALIZED/
const FAULT = /illegal memory access|device-side assert|Assertion `[^`]*` failed|misaligned address|unspecified launch failure|driver version is insufficient/

/**
 * A handle of cuBLAS or cuDNN that cannot be made: no room for its workspace, unless a kernel failed before and took the
 * context with it (an index out of range in an embedding is the usual one), which those messages then repeat.
 */
export const libraryHandles = (): ((record: LogRecord) => readonly EventBody[]) => {
  let fault = false
  return record => {
    fault ||= FAULT.test(record.message)
    const library = NOT_INITIALIZED.exec(record.message)
    if (library === null || isCode(record)) return []
    const site = library[0]
    if (fault) return [{ kind: 'cascade', of: 'device-fault' }]
    return [{ kind: 'oom', allocator: library[1] === 'CUBLAS' ? 'cublas' : 'cudnn', site }]
  }
}

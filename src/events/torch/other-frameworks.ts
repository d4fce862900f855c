import type { EventBody } from '../../types.ts'
import { isCode, unlessCode } from '../source-code.ts'
import { says } from '../speaker.ts'
import { given } from './given.ts'

/** JAX and XLA. An attempt of the BFC allocator that failed may be tried again: only the status RESOURCE_EXHAUSTED is a failure. */
export const jax = [
  says(
    'RESOURCE_EXHAUSTED: Out of memory while trying to allocate {requested:bytes}[[ with allocator {name?:word} on device {gpu?:int}]]',
    ({ requested, gpu }) => ({ kind: 'oom', allocator: 'jax', requested, ...given('gpu', gpu) }),
    [
      "jax.errors.JaxRuntimeError: RESOURCE_EXHAUSTED: Out of memory while trying to allocate 48.00GiB with allocator GPU_0_bfc on device 0. [executable_name='jit_add'] [tf-allocator-allocation-error='']",
      'jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory while trying to allocate 8589934592 bytes.',
    ],
  ),
  says(
    'RESOURCE_EXHAUSTED: Failed to allocate request for {requested:bytes} ({exact:B}B) on device ordinal {gpu:int}',
    ({ exact, gpu }) => ({ kind: 'oom', allocator: 'jax', requested: exact, gpu }),
    'jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Failed to allocate request for 2.00GiB (2147483648B) on device ordinal 0',
  ),
  says(
    'RESOURCE_EXHAUSTED: Out of memory allocating {requested:B} bytes',
    ({ requested }) => ({ kind: 'oom', allocator: 'jax', requested }),
    'jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory allocating 4294967296 bytes.',
  ),
] as const

export const cupy = [
  says(
    'Out of memory allocating {requested:B} bytes (allocated so far: {allocated:B} bytes[[, limit set to: {allowed?:B} bytes]])',
    ({ requested, allocated, allowed }) => ({ kind: 'oom', allocator: 'cupy', requested, allocated, ...given('allowed', allowed) }),
    [
      'cupy.cuda.memory.OutOfMemoryError: Out of memory allocating 17,179,869,184 bytes (allocated so far: 68,719,476,736 bytes).',
      'cupy.cuda.memory.OutOfMemoryError: Out of memory allocating 4,294,967,296 bytes (allocated so far: 6,442,450,944 bytes, limit set to: 8,589,934,592 bytes).',
    ],
  ),
  // CuPy up to 6
  says(
    'out of memory to allocate {requested:B} bytes (total {allocated:B} bytes)',
    ({ requested, allocated }) => ({ kind: 'oom', allocator: 'cupy', requested, allocated }),
    'cupy.cuda.memory.OutOfMemoryError: out of memory to allocate 268435456 bytes (total 7516192768 bytes)',
  ),
] as const

/** Bytes an element, by the names that TensorFlow prints. */
const WIDTH: Readonly<Record<string, number>> = { double: 8, int64: 8, float: 4, int32: 4, half: 2, bfloat16: 2, int16: 2, int8: 1, uint8: 1, bool: 1 }
const tensorBytes = (shape: string, type: string): number | undefined => {
  const width = WIDTH[type]
  const sides = shape.split(',').map(side => Number(side.trim()))
  return width === undefined || shape.trim() === '' || sides.some(side => !Number.isFinite(side)) ? undefined : sides.reduce((all, side) => all * side, width)
}
const gpuIn = (device: string): number | undefined => {
  const found = /GPU:(\d+)/i.exec(device)
  return found ? Number(found[1]) : undefined
}

/** Paddle divides by 1024 and prints MB and GB. */
const PADDLE: Readonly<Record<string, number>> = { B: 1, KB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30, TB: 2 ** 40 }

export const frameworks = [
  // Printed by TensorFlow and XLA at each try; TensorFlow goes on with less, XLA tries again.
  says(
    'Allocator ({name:word}) ran out of memory trying to allocate {requested:bytes}',
    ({ name, requested }) => ({ kind: 'remark', name: 'bfc-try-failed', values: { allocator: name, requested } }),
    [
      'W1121 07:10:46.561840    3188 bfc_allocator.cc:598] Allocator (GPU_0_bfc) ran out of memory trying to allocate 48.00GiB (rounded to 51539607552) from the lower end requested by op ',
      '2024-03-02 11:20:31.118452: W tensorflow/core/common_runtime/bfc_allocator.cc:296] Allocator (GPU_0_bfc) ran out of memory trying to allocate 2.20GiB with freed_by_count=0. The caller indicates that this is not a failure, but this may mean that there could be performance gains if more memory were available.',
    ],
    { traffic: true },
  ),
  says(
    'Ran out of memory trying to allocate {requested:bytes}. See logs for memory state',
    ({ requested }) => ({ kind: 'remark', name: 'bfc-try-failed', values: { requested } }),
    'W tensorflow/core/common_runtime/bfc_allocator.cc:275] Ran out of memory trying to allocate 24.50MiB.  See logs for memory state.',
    { traffic: true },
  ),
  // Up to 1.3 without the type and the device; `device:CPU:0` is the host's memory.
  says(
    'OOM when allocating tensor with shape[{shape:text}][[ and type {type?:word} on {device?:word}]]',
    ({ shape, type = '', device = '' }, record) =>
      isCode(record)
        ? undefined
        : {
            kind: 'oom',
            allocator: /CPU:\d/i.test(device) ? 'host' : 'tensorflow',
            ...given('requested', tensorBytes(shape, type)),
            ...given('gpu', gpuIn(device)),
          },
    [
      'W tensorflow/core/framework/op_kernel.cc:975] Resource exhausted: OOM when allocating tensor with shape[32,16,16,1024]',
      'tensorflow.python.framework.errors_impl.ResourceExhaustedError: OOM when allocating tensor with shape[64,16,2048,2048] and type float on /job:localhost/replica:0/task:0/device:GPU:0 by allocator GPU_0_bfc',
    ],
  ),
  says(
    'failed to ((allocate|alloc)) {amount:text} from device: CUDA_ERROR_OUT_OF_MEMORY',
    ({ amount }) => {
      const bytes = /\((\d+) bytes\)/.exec(amount)?.[1]
      return { kind: 'remark', name: 'device-pool-refused', values: { requested: Number(bytes ?? 0) } }
    },
    '2024-03-02 11:20:29.004218: I tensorflow/stream_executor/cuda/cuda_driver.cc:735] failed to allocate 10.76G (11553013760 bytes) from device: CUDA_ERROR_OUT_OF_MEMORY: out of memory',
  ),
  says(
    'Failed to allocate memory for requested buffer of size {requested:B}',
    ({ requested }) => ({ kind: 'oom', allocator: 'onnxruntime', requested }),
    "onnxruntime.capi.onnxruntime_pybind11_state.RuntimeException: [ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : Non-zero status code returned while running MatMul node. Name:'MatMul_812' Status Message: bfc_arena.cc:376 void* onnxruntime::BFCArena::AllocateRawInternal(size_t, bool) Failed to allocate memory for requested buffer of size 1610612736",
  ),
  says(
    'CUDA failure 2: out of memory ; GPU={gpu:int}',
    ({ gpu }) => ({ kind: 'oom', allocator: 'onnxruntime', gpu }),
    'onnxruntime.capi.onnxruntime_pybind11_state.Fail: [ONNXRuntimeError] : 1 : FAIL : CUDA failure 2: out of memory ; GPU=0 ; hostname=node7 ; file=cuda_allocator.cc ; line=47 ; expr=cudaMalloc((void**)&p, size);',
  ),
  says(
    'Requested amount of GPU memory ({requested:B} bytes) could not be allocated',
    ({ requested }) => ({ kind: 'oom', allocator: 'tensorrt', requested }),
    '[W] Requested amount of GPU memory (3221225472 bytes) could not be allocated. There may not be enough free memory for allocation to succeed.',
  ),
  says(
    'Error Code 2: OutOfMemory (',
    (_, record): EventBody | undefined => {
      const requested = /Requested size was (\d+) bytes/.exec(record.message)?.[1]
      return isCode(record) ? undefined : { kind: 'oom', allocator: 'tensorrt', ...given('requested', requested === undefined ? undefined : Number(requested)) }
    },
    [
      '[E] [executionContext.cpp::initializeExecutionContext::625] Error Code 2: OutOfMemory (Requested size was 3221225472 bytes.)',
      '2: [executionContext.cpp::ExecutionContext::470] Error Code 2: OutOfMemory (no further information)',
    ],
  ),
  says(
    'Cuda Runtime (out of memory)',
    unlessCode({ kind: 'oom', allocator: 'tensorrt' }),
    '1: [defaultAllocator.cpp::allocate::19] Error Code 1: Cuda Runtime (out of memory)',
  ),
  says(
    'Cannot allocate {x:number}{xu:B|KB|MB|GB|TB} memory on GPU {gpu:int}, [[{a?:number}{au?:B|KB|MB|GB|TB} memory has been allocated and ]]available memory is only {f:number}{fu:B|KB|MB|GB|TB}',
    ({ x, xu, gpu, a, au, f, fu }) => ({
      kind: 'oom',
      allocator: 'paddle',
      gpu,
      requested: x * (PADDLE[xu] ?? 1),
      ...given('allocated', a === undefined || au === undefined ? undefined : a * (PADDLE[au] ?? 1)),
      free: f * (PADDLE[fu] ?? 1),
    }),
    'Out of memory error on GPU 0. Cannot allocate 1.500000GB memory on GPU 0, 22.250000GB memory has been allocated and available memory is only 640.250000MB.',
  ),
] as const

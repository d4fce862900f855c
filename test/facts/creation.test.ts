import { describe, expect, test } from 'vitest'
import { factsIn } from './read.ts'

const python = (code: string, error: string, path = '/srv/a/run.py'): string[] => [
  'Traceback (most recent call last):',
  `  File "${path}", line 4, in main`,
  `    ${code}`,
  error,
]
const DRIVER = 'RuntimeError: CUDA error: out of memory'
const creating = (...log: readonly string[]): unknown => factsIn(...log)['failure.creating']

describe('what could not even be made', () => {
  test('a context, where the first tensor moves', () => expect(creating(...python("x = torch.ones(8).to('cuda:1')", DRIVER))).toBe('context'))
  test('a context, where the device is chosen', () =>
    expect(creating(...python('torch._C._cuda_setDevice(device)', DRIVER, '/v/site-packages/torch/cuda/__init__.py'))).toBe('context'))
  test('a context, where the devices are counted', () =>
    expect(
      creating(
        'UserWarning: CUDA initialization: Unexpected error from cudaGetDeviceCount(). Did you run some cuda functions before calling NumCudaDevices() that might have already set an error? Error 2: out of memory (Triggered internally at ../c10/cuda/CUDAFunctions.cpp:108.)',
      ),
    ).toBe('context'))
  test('a context, by the name of the call', () => expect(creating('pycuda._driver.MemoryError: cuCtxCreate failed: out of memory')).toBe('context'))
  test('a context, where a trace of Java names the call', () => {
    const trace = (call: string): string[] => [
      'jcuda.CudaException: CUDA_ERROR_OUT_OF_MEMORY',
      '    at jcuda.driver.JCudaDriver.checkResult(JCudaDriver.java:337)',
      `    at jcuda.driver.JCudaDriver.${call}(JCudaDriver.java:1514)`,
    ]
    expect([creating(...trace('cuCtxCreate')), creating(...trace('cuMemAlloc'))]).toEqual(['context', undefined])
  })
  test('a library’s handle', () =>
    expect(creating(...python('y = x @ x', 'RuntimeError: CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`'))).toBe('library'))
  test('a solver’s handle', () =>
    expect(
      creating(...python('torch.linalg.eigh(x)', 'RuntimeError: cusolver error: CUSOLVER_STATUS_ALLOC_FAILED, when calling `cusolverDnCreate(handle)`')),
    ).toBe('library'))
  test('not known where shards were on the card before', () =>
    expect(creating('Loading checkpoint shards:  40%|████      | 2/5 [00:04<00:06,  2.12s/it]', ...python("m.to('cuda')", DRIVER))).toBeUndefined())
  test('not known from the bare line', () => expect(creating(DRIVER)).toBeUndefined())
  test('not what pins the host’s memory', () => expect(creating(...python('buffer = torch.empty(n, pin_memory=True)', DRIVER))).toBeUndefined())
  test('not where the allocator tells figures', () =>
    expect(
      creating(
        ...python(
          "m.to('cuda')",
          'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.19 GiB of which 1.02 GiB is free.',
        ),
      ),
    ).toBeUndefined())
})

import type { EventBody } from '../../types.ts'
import { says } from '../speaker.ts'

/** CUDA_ERROR_OUT_OF_MEMORY and cudaErrorMemoryAllocation have the same number. */
const OUT_OF_MEMORY = 2

/**
 * torch_memory_saver, with which an engine gives its memory back while the same cards train (SGLang's
 * release_memory_occupation). It ends its process where a call fails; only an allocation that PyTorch may try again goes on.
 */
export const memorySaver = [
  says(
    '[torch_memory_saver.cpp] ((CUresult error result=|CUresult error: |cudaError error: )){code:int}[[ ({what?:text})]] file={file:word} func={call:word} line=',
    ({ code, call }): EventBody =>
      code === OUT_OF_MEMORY
        ? { kind: 'oom', allocator: 'cumem', site: `torch_memory_saver ${call}`, ...(call === 'resume' ? { step: 'wake-up' as const } : {}) }
        : { kind: 'error', nature: 'driver', message: `torch_memory_saver ${call} failed with error ${code}` },
    [
      '[torch_memory_saver.cpp] CUresult error  result=2 file=csrc/torch_memory_saver.cpp func=cu_mem_create line=104',
      '[torch_memory_saver.cpp] CUresult error: 1 (invalid argument)  file=csrc/utils.h func=cu_mem_set_access line=190',
      '[torch_memory_saver.cpp] cudaError error: 2 (out of memory)  file=csrc/core.cpp func=resume line=168',
    ],
  ),
  says('[torch_memory_saver.cpp] ((cuMemCreate|cu_mem_create has)) CUDA_ERROR_OUT_OF_MEMORY', () => ({ kind: 'remark', name: 'memory-saver-try-failed' }), [
    '[torch_memory_saver.cpp] cuMemCreate CUDA_ERROR_OUT_OF_MEMORY (may not be an issue e.g. torch allocator will free cache and retry)',
    '[torch_memory_saver.cpp] cu_mem_create has CUDA_ERROR_OUT_OF_MEMORY',
  ]),
] as const

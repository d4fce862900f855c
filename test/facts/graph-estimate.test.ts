import { describe, expect, test } from 'vitest'
import { GiB, factsIn } from './read.ts'

const ESTIMATE = '(EngineCore pid=9) INFO 11-21 12:39:05 [gpu_model_runner.py:6588] Estimated CUDA graph memory: 6.00 GiB total'
const APPLIED =
  '(EngineCore pid=9) INFO 11-21 12:36:05 [gpu_worker.py:523] CUDA graph memory profiling is enabled (default since v0.21.0). The current --gpu-memory-utilization=0.9000 is equivalent to --gpu-memory-utilization=0.8250 without CUDA graph memory profiling. To maintain the same effective KV cache size as before, increase --gpu-memory-utilization to 0.9750. To disable, set VLLM_MEMORY_PROFILER_ESTIMATE_CUDAGRAPHS=0.'
const OFF =
  '(EngineCore pid=9) WARNING 11-21 12:39:05 [gpu_worker.py:540] CUDA graph memory profiling is disabled (VLLM_MEMORY_PROFILER_ESTIMATE_CUDAGRAPHS=0). Without it, CUDA graph memory is not accounted for during KV cache allocation, which may require lowering --gpu-memory-utilization to avoid OOM. Consider re-enabling it (the default as of v0.21.0) and increasing --gpu-memory-utilization from 0.9000 to 0.9750.'
const POOL =
  '(EngineCore pid=9) INFO 11-21 12:40:03 [gpu_worker.py:667] CUDA graph pool memory: 1.50 GiB (actual), 6.0 GiB (estimated), difference: 4.5 GiB (300.0%).'

describe('the estimate of CUDA graphs', () => {
  test('beside what the capture took', () => {
    expect(factsIn(ESTIMATE, APPLIED, POOL)).toMatchObject({
      'graphs.estimated': 6 * GiB,
      'graphs.estimate-excess': 4.5 * GiB,
      'graphs.estimate-ratio': 4,
      'graphs.estimate-applied': true,
    })
  })
  test('printed, but not taken off', () => {
    expect(factsIn(ESTIMATE, OFF)['graphs.estimate-applied']).toBe(false)
  })
  test('before any capture there is nothing to compare it with', () => {
    const facts = factsIn(ESTIMATE, APPLIED)
    expect(facts['graphs.estimated']).toBe(6 * GiB)
    expect(facts).not.toHaveProperty(['graphs.estimate-ratio'])
  })
})

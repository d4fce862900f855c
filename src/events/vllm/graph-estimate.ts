import type { EventBody } from '../../types.ts'
import { says } from '../speaker.ts'
import { advice, effective, holding, remark, step } from './bodies.ts'

const suggestion = (to: number | undefined): readonly EventBody[] => (to === undefined ? [] : [advice('vllm-increase-utilization-for-graph-estimate', to)])

/** The trial capture inside the profile (0.18+): made and printed in 0.18 and 0.19, taken off the KV cache from 0.20 on. */
export const graphEstimate = [
  says(
    'Profiling CUDA graph memory: {plan:text}',
    ({ plan }) => {
      const modes = [...plan.matchAll(/([A-Z]{4,12})=(\d{1,6}) \(largest=(\d{1,6})\)/g)]
      const sizes = Object.fromEntries(modes.map(([, mode = '', graphs]) => [mode.toLowerCase(), Number(graphs)]))
      return [step('estimate-graphs', 'begin'), remark('graph-plan', { ...sizes, largest: Math.max(0, ...modes.map(found => Number(found[3]))) })]
    },
    '(EngineCore pid=37587) INFO 11-21 12:39:04 [gpu_model_runner.py:6483] Profiling CUDA graph memory: PIECEWISE=83 (largest=1024), FULL=83 (largest=1024)',
    { since: '0.18' },
  ),
  says(
    'Estimated {mode:word} CUDA graph memory: {first:bytes} first-capture + ({graphs:int}-1) × {each:bytes} per-graph',
    values => remark('graph-estimate-part', values),
    'DEBUG 04-20 10:03:31 [v1/worker/gpu_model_runner.py:5690] Estimated PIECEWISE CUDA graph memory: 84.00 MiB first-capture + (51-1) × 6.00 MiB per-graph',
    { since: '0.18' },
  ),
  says(
    'Estimated CUDA graph memory: {total:bytes} total',
    ({ total }) => [{ kind: 'step', step: 'estimate-graphs', edge: 'end', took: total }, ...holding('graphs-estimated', total)],
    '(EngineCore pid=37587) INFO 11-21 12:39:05 [gpu_model_runner.py:6588] Estimated CUDA graph memory: 0.59 GiB total',
    { since: '0.18' },
  ),
  // Some main builds of spring 2026 name another release.
  says(
    'CUDA graph memory profiling will be enabled by default~~{reason?:text}increase --gpu-memory-utilization from {from?:number} to {to?:number}',
    ({ from, to }) => [remark('graph-estimate', { applied: false }), ...effective('gpu_memory_utilization', from), ...suggestion(to)],
    '(EngineCore pid=733) INFO 04-22 09:41:43 [gpu_worker.py:470] In v0.19, CUDA graph memory profiling will be enabled by default (VLLM_MEMORY_PROFILER_ESTIMATE_CUDAGRAPHS=1), which more accurately accounts for CUDA graph memory during KV cache allocation. To try it now, set VLLM_MEMORY_PROFILER_ESTIMATE_CUDAGRAPHS=1 and increase --gpu-memory-utilization from 0.8000 to 0.8300 to maintain the same effective KV cache size.',
    { since: '0.18', until: '0.19.1' },
  ),
  says(
    'CUDA graph memory profiling is enabled~~ ({why?:text}).[[ This will become the default in {release?:word}]] The current --gpu-memory-utilization={from?:number} is equivalent to --gpu-memory-utilization={equivalent?:number} without CUDA graph memory profiling. To maintain the same effective KV cache size as before, increase --gpu-memory-utilization to {to?:number}',
    ({ from, equivalent, to }) => [remark('graph-estimate', { applied: true, equivalent }), ...effective('gpu_memory_utilization', from), ...suggestion(to)],
    [
      '(EngineCore pid=733) INFO 04-22 09:41:43 [gpu_worker.py:458] CUDA graph memory profiling is enabled (VLLM_MEMORY_PROFILER_ESTIMATE_CUDAGRAPHS=1). This will become the default in v0.19. The current --gpu-memory-utilization=0.9000 is equivalent to --gpu-memory-utilization=0.8860 without CUDA graph memory profiling. To maintain the same effective KV cache size as before, increase --gpu-memory-utilization to 0.9140.',
      '(EngineCore pid=38021) INFO 11-21 12:36:05 [gpu_worker.py:523] CUDA graph memory profiling is enabled (default since v0.21.0). The current --gpu-memory-utilization=0.8000 is equivalent to --gpu-memory-utilization=0.7965 without CUDA graph memory profiling. To maintain the same effective KV cache size as before, increase --gpu-memory-utilization to 0.8035. To disable, set VLLM_MEMORY_PROFILER_ESTIMATE_CUDAGRAPHS=0.',
    ],
    { since: '0.18' },
  ),
  says(
    'CUDA graph memory profiling is disabled (VLLM_MEMORY_PROFILER_ESTIMATE_CUDAGRAPHS=0).~~{reason?:text}increasing --gpu-memory-utilization from {from?:number} to {to?:number}',
    ({ from, to }) => [
      remark('graph-estimate', { applied: false }),
      { kind: 'setting', name: 'VLLM_MEMORY_PROFILER_ESTIMATE_CUDAGRAPHS', value: '0', origin: 'effective', scope: 'env' },
      ...effective('gpu_memory_utilization', from),
      ...suggestion(to),
    ],
    '(EngineCore pid=37587) WARNING 11-21 12:39:05 [gpu_worker.py:540] CUDA graph memory profiling is disabled (VLLM_MEMORY_PROFILER_ESTIMATE_CUDAGRAPHS=0). Without it, CUDA graph memory is not accounted for during KV cache allocation, which may require lowering --gpu-memory-utilization to avoid OOM. Consider re-enabling it (the default as of v0.21.0) and increasing --gpu-memory-utilization from 0.9950 to 0.9992.',
    { since: '0.20.0' },
  ),
] as const

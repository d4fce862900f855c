import { says } from '../speaker.ts'
import { advice, step } from './bodies.ts'

/** Sampler and pooler warm-up, kernels, and the end of the start-up. */
export const warmUp = [
  // Raised in two places: inside the profile run, and after the capture with the KV cache in place. A torch text stands above it.
  says(
    'CUDA out of memory occurred when warming up sampler with~~ {rows?:int} dummy requests',
    ({ rows }) => [{ kind: 'oom', allocator: 'torch', step: 'warm-up', ...(rows === undefined ? {} : { rows }) }, advice('vllm-lower-seqs-or-utilization')],
    [
      'RuntimeError: CUDA out of memory occurred when warming up sampler with 1024 dummy requests. Please try lowering `max_num_seqs` or `gpu_memory_utilization` when initializing the engine.',
      '(EngineCore pid=24033) ERROR 11-21 12:33:31 [core.py:1231] RuntimeError: CUDA out of memory occurred when warming up sampler with 2048 dummy requests. Please try lowering `max_num_seqs` or `gpu_memory_utilization` when initializing the engine.',
    ],
    { since: '0.8.0' },
  ),
  says(
    "CUDA out of memory occurred when warming up pooler~~[[ (task='{task?:word}')]] with {rows?:int} dummy requests",
    ({ rows }) => [{ kind: 'oom', allocator: 'torch', step: 'warm-up', ...(rows === undefined ? {} : { rows }) }, advice('vllm-lower-seqs-or-utilization')],
    [
      'RuntimeError: CUDA out of memory occurred when warming up pooler with 1024 dummy requests. Please try lowering `max_num_seqs` or `gpu_memory_utilization` when initializing the engine.',
      "RuntimeError: CUDA out of memory occurred when warming up pooler (task='embed') with 256 dummy requests. Please try lowering `max_num_seqs` or `gpu_memory_utilization` when initializing the engine.",
    ],
    { since: '0.9.2' },
  ),
  says(
    'Warming up FlashInfer attention',
    () => step('warm-up', 'progress'),
    '(EngineCore_DP0 pid=412) INFO 10-04 10:03:38 [kernel_warmup.py:75] Warming up FlashInfer attention.',
    { since: '0.10.2' },
  ),
  // From here on it serves: an offline engine prints nothing else.
  says(
    'init engine (profile, create kv cache, warmup model) took {seconds:number} s',
    () => [step('warm-up', 'end'), step('serve', 'begin')],
    [
      'INFO 02-14 10:03:41 llm_engine.py:436] init engine (profile, create kv cache, warmup model) took 19.82 seconds',
      '(EngineCore pid=12973) INFO 11-21 12:20:42 [core.py:337] init engine (profile, create kv cache, warmup model) took 44.51 s (compilation: 25.64 s)',
    ],
    { since: '0.6.5' },
  ),
] as const

import { says } from '../speaker.ts'
import { advice, effective, holding, remark, step } from './bodies.ts'

/** The profile run up to the line that says what is left for the KV cache. V0 prints the whole sum, V1 the result only; the parts are DEBUG there. */
export const profile = [
  says(
    'Memory profiling results:[[ duration={seconds?:number} seconds,]] total_gpu_memory={capacity:bytes}~~ initial_memory_usage={initial?:bytes} peak_torch_memory={peak?:bytes} memory_usage_post_profile={post?:bytes} non_torch_memory={nonTorch?:bytes} kv_cache_size={kv?:bytes} gpu_memory_utilization={utilization?:number}',
    ({ capacity, initial, peak, post, nonTorch, kv, utilization }) => [
      step('profile', 'end'),
      ...holding('capacity', capacity),
      ...holding('non-torch', nonTorch),
      ...holding('kv-cache', kv),
      ...effective('gpu_memory_utilization', utilization),
      // Of everyone on the card: more than a GiB or so is another process.
      ...(initial === undefined ? [] : [remark('initial-memory-usage', { bytes: initial })]),
      // Weights and activations together.
      ...(peak === undefined ? [] : [remark('peak-torch-memory', { bytes: peak })]),
      ...(post === undefined ? [] : [remark('memory-usage-post-profile', { bytes: post })]),
    ],
    [
      'INFO 11-18 10:03:31 worker.py:235] Memory profiling results: total_gpu_memory=79.11GiB initial_memory_usage=15.12GiB peak_torch_memory=16.60GiB memory_usage_post_profile=15.23Gib non_torch_memory=0.22GiB kv_cache_size=54.38GiB gpu_memory_utilization=0.90',
      'INFO 11-18 10:03:31 worker.py:235] Memory profiling results: total_gpu_memory=23.64GiB initial_memory_usage=19.71GiB peak_torch_memory=16.60GiB memory_usage_post_profile=19.82GiB non_torch_memory=4.61GiB kv_cache_size=0.07GiB gpu_memory_utilization=0.90',
    ],
    { since: '0.6.4', until: '0.6.4.post1' },
  ),
  says(
    'Memory profiling takes {seconds:number} seconds[[. Total non KV cache memory: {total?:bytes}; torch peak memory increase: {activations?:bytes}; ((non-torch forward increase memory: {nonTorch?:bytes}|total consumed (from mem_get_info): {consumed?:bytes})); weights memory: {weights?:bytes}]]',
    ({ total, activations, nonTorch, consumed, weights }) => [
      step('profile', 'end'),
      ...holding('activations', activations),
      ...holding('non-torch', nonTorch),
      ...holding('consumed', consumed),
      ...holding('weights', weights),
      ...(total === undefined ? [] : [remark('non-kv-cache-memory', { bytes: total })]),
    ],
    [
      'INFO 02-14 10:03:21 worker.py:267] Memory profiling takes 5.31 seconds',
      'DEBUG 07-01 10:03:21 [gpu_worker.py:226] Memory profiling takes 18.11 seconds. Total non KV cache memory: 17.21GiB; torch peak memory increase: 1.98GiB; non-torch forward increase memory: 0.25GiB; weights memory: 14.98GiB.',
      'DEBUG 08-20 10:03:21 [v1/worker/gpu_worker.py:402] Memory profiling takes 18.11 seconds. Total non KV cache memory: 17.31GiB; torch peak memory increase: 1.98GiB; total consumed (from mem_get_info): 15.33GiB; weights memory: 14.98GiB.',
    ],
    { since: '0.6.5' },
  ),
  says(
    'the current vLLM instance can use total_gpu_memory ({capacity:bytes}) x gpu_memory_utilization ({utilization:number}) = {budget:bytes}',
    ({ capacity, utilization, budget }) => [
      ...holding('capacity', capacity),
      ...effective('gpu_memory_utilization', utilization),
      ...holding('budget', budget),
    ],
    'INFO 02-14 10:03:21 worker.py:267] the current vLLM instance can use total_gpu_memory (23.64GiB) x gpu_memory_utilization (0.90) = 21.28GiB',
    { since: '0.6.5', until: '0.10.2' },
  ),
  says(
    'model weights take {weights:bytes};~~ non_torch_memory takes {nonTorch?:bytes}; PyTorch activation peak memory takes {activations?:bytes}; the rest of the memory reserved for KV Cache is {kv?:bytes}',
    ({ weights, nonTorch, activations, kv }) => [
      ...holding('weights', weights),
      ...holding('non-torch', nonTorch),
      ...holding('activations', activations),
      ...holding('kv-cache', kv),
    ],
    'INFO 02-14 10:03:21 worker.py:267] model weights take 14.99GiB; non_torch_memory takes 0.11GiB; PyTorch activation peak memory takes 1.41GiB; the rest of the memory reserved for KV Cache is 4.77GiB.',
    { since: '0.6.5', until: '0.10.2' },
  ),
  says(
    'Initial free memory: {free:bytes}, free memory: {after:bytes}, requested GPU memory: {budget:bytes}',
    ({ free, after, budget }) => [...holding('free', free, 'start'), ...holding('free', after, 'after-profile'), ...holding('budget', budget)],
    'DEBUG 07-01 10:03:21 [gpu_worker.py:220] Initial free memory: 78.57 GiB, free memory: 61.12 GiB, requested GPU memory: 71.20 GiB',
    { since: '0.9.1', until: '0.10.0' },
  ),
  says(
    'Initial free memory: {free:bytes}; Requested memory: {utilization:number} (util), {budget:bytes}',
    ({ free, utilization, budget }) => [...holding('free', free, 'start'), ...effective('gpu_memory_utilization', utilization), ...holding('budget', budget)],
    'DEBUG 09-20 10:03:21 [v1/worker/gpu_worker.py:271] Initial free memory: 78.57 GiB; Requested memory: 0.90 (util), 71.20 GiB',
    { since: '0.10.1' },
  ),
  says(
    'Free memory after profiling: {after:bytes} (total), {within:bytes} (within requested)',
    ({ after, within }) => [...holding('free', after, 'after-profile'), remark('free-within-budget', { bytes: within })],
    'DEBUG 09-20 10:03:21 [v1/worker/gpu_worker.py:278] Free memory after profiling: 61.12 GiB (total), 53.75 GiB (within requested)',
    { since: '0.10.1' },
  ),
  // May be negative, and is printed after the graphs' estimate was taken off, where that is applied.
  says(
    'Available KV cache memory: {kv:bytes}',
    ({ kv }) => [step('profile', 'end'), ...holding('kv-cache', kv)],
    [
      'INFO 06-20 17:28:12 [gpu_worker.py:232] Available KV cache memory: 5.20 GiB',
      '(EngineCore pid=19803) INFO 11-21 12:25:30 [gpu_worker.py:508] Available KV cache memory: -5.26 GiB',
    ],
    { since: '0.9.1' },
  ),
  says(
    'Initial free memory {free:bytes}, reserved {kv:bytes} memory for KV Cache as specified by kv_cache_memory_bytes config',
    ({ free, kv }) => [step('profile', 'end'), ...holding('free', free, 'start'), ...holding('kv-cache', kv), remark('profile-skipped')],
    [
      'INFO 09-15 10:03:21 [gpu_worker.py:262] Initial free memory 78.57 GiB, reserved 40.00GiB memory for KV Cache as specified by kv_cache_memory_bytes config and skipped memory profiling. This does does not respect the gpu_memory_utilization config.',
      '(EngineCore pid=8811) INFO 11-21 12:33:12 [gpu_worker.py:429] Initial free memory 139.29 GiB, reserved 121.0 GiB memory for KV Cache as specified by kv_cache_memory_bytes config and skipped memory profiling. This does not respect the gpu_memory_utilization config.',
    ],
    { since: '0.10.2' },
  ),
  // What this line calls activations holds the graphs' estimate in 0.18 and from 0.27 on: hence an origin of its own.
  says(
    'Free memory on device[[ ((cuda|xpu|npu|hpu|musa|mlu)):{gpu?:int}]] ({free:GiB}/{capacity:GiB} GiB) on startup. Desired GPU memory utilization is ({utilization:number}, {budget:GiB} GiB)~~. Actual usage is (({weights?:bytes} for weight|{consumed?:bytes} for consumed memory (weights + non-torch))[[)]], {activations?:bytes} for peak activation,[[ {nonTorch?:bytes} for non-torch memory,]] and {graphs?:bytes} for CUDAGraph memory. Replace gpu_memory_utilization config with `--kv-cache-memory={within?:B}`[[ ({b1?:bytes})]] to fit into requested memory, or `--kv-cache-memory={whole?:B}`[[ ({b2?:bytes})]] to fully utilize gpu memory. Current kv cache memory in use is {kv?:bytes}',
    ({ free, capacity, utilization, budget, weights, consumed, activations, nonTorch, graphs, within, whole, kv }) => [
      ...holding('free', free, 'start'),
      ...holding('capacity', capacity),
      ...effective('gpu_memory_utilization', utilization),
      ...holding('budget', budget),
      ...holding('weights', weights, 'suggestion'),
      ...holding('consumed', consumed, 'suggestion'),
      ...holding('activations', activations, 'suggestion'),
      ...holding('non-torch', nonTorch, 'suggestion'),
      ...holding('graphs', graphs, 'suggestion'),
      ...holding('kv-cache', kv, 'suggestion'),
      ...(within === undefined ? [] : [advice('vllm-kv-cache-memory', within), remark('kv-cache-memory-suggestion', { within, whole })]),
      // It stands after the capture: what follows is warmed up.
      step('warm-up', 'begin'),
    ],
    [
      'INFO 09-15 10:04:21 [gpu_worker.py:396] Free memory on device (78.57/79.11 GiB) on startup. Desired GPU memory utilization is (0.9, 71.2 GiB). Actual usage is 14.98 GiB for weight, 1.98 GiB for peak activation, 0.25 GiB for non-torch memory, and 0.61 GiB for CUDAGraph memory. Replace gpu_memory_utilization config with `--kv-cache-memory=57174630236` to fit into requested memory, or `--kv-cache-memory=65088192512` to fully utilize gpu memory. Current kv cache memory in use is 57980000000 bytes.',
      '(EngineCore pid=812) INFO 08-01 10:04:21 [gpu_worker.py:701] Free memory on device (78.57/79.11 GiB) on startup. Desired GPU memory utilization is (0.92, 72.78 GiB). Actual usage is 14.98 GiB for weight, 1.98 GiB for peak activation, 0.25 GiB for non-torch memory, and 0.61 GiB for CUDAGraph memory. Replace gpu_memory_utilization config with `--kv-cache-memory=58871129702` (54.83 GiB) to fit into requested memory, or `--kv-cache-memory=65088192512` (60.62 GiB) to fully utilize gpu memory. Current kv cache memory in use is 54.96 GiB.',
      '(EngineCore pid=812) INFO 08-20 10:04:21 [gpu_worker.py:744] Free memory on device (78.57/79.11 GiB) on startup. Desired GPU memory utilization is (0.92, 72.78 GiB). Actual usage is 15.33 GiB for consumed memory (weights + non-torch), 1.98 GiB for peak activation, and 0.61 GiB for CUDAGraph memory. Replace gpu_memory_utilization config with `--kv-cache-memory=58720256000` (54.69 GiB) to fit into requested memory, or `--kv-cache-memory=64936280064` (60.48 GiB) to fully utilize gpu memory. Current kv cache memory in use is 55.21 GiB.',
    ],
    { since: '0.10.2' },
  ),
  // ROCm, where CUDA asserts.
  says(
    'Free memory grew by {grown:bytes} during profiling (initial {before:bytes}, current {after:bytes})',
    ({ grown, before, after }) => remark('free-memory-grew', { bytes: grown, before, after }),
    '(EngineCore pid=812) WARNING 09-20 10:03:21 [gpu_worker.py:433] Free memory grew by 1.5 GiB during profiling (initial 180.2 GiB, current 181.7 GiB). Sizing the KV cache from the 16.1 GiB torch reserved instead.',
    { since: '0.29' },
  ),
  says(
    'torch.compile ((takes|took|and initial profiling/warmup run together took)) {seconds:number} s in total',
    ({ seconds }) => [step('profile', 'progress'), remark('compiled', { seconds })],
    [
      'INFO 01-20 10:03:15 monitor.py:33] torch.compile takes 31.52 s in total',
      '(EngineCore pid=37587) INFO 11-21 12:38:59 [monitor.py:53] torch.compile took 12.02 s in total',
      '(EngineCore pid=812) INFO 05-06 10:03:29 [monitor.py:48] torch.compile and initial profiling/warmup run together took 6.31 s in total',
    ],
    { since: '0.6.5' },
  ),
  says(
    'Dynamo bytecode transform time: {seconds:number} s',
    ({ seconds }) => remark('dynamo-traced', { seconds }),
    '(EngineCore pid=37587) INFO 11-21 12:38:51 [backends.py:1148] Dynamo bytecode transform time: 3.83 s',
    { since: '0.6.5' },
  ),
  says(
    'Initial profiling/warmup run took {seconds:number} s',
    () => step('profile', 'progress'),
    '(EngineCore pid=37587) INFO 11-21 12:38:59 [monitor.py:81] Initial profiling/warmup run took 0.40 s',
    { since: '0.18' },
  ),
  says(
    'Applying persisted startup plan~~ (fingerprint {fingerprint?:word}): kv_cache_memory_bytes={kv?:B} ({rounded?:bytes}), recorded free-memory baseline {baseline?:bytes}, current {free?:bytes}',
    ({ kv, baseline, free }) => [
      remark('startup-plan', { applied: true, baseline }),
      ...effective('kv_cache_memory_bytes', kv),
      ...holding('free', free, 'start'),
    ],
    '(EngineCore pid=812) INFO 08-01 10:03:02 [startup_plan.py:141] Applying persisted startup plan (fingerprint 5f2c81aa): kv_cache_memory_bytes=58871129702 (54.83 GiB), recorded free-memory baseline 78.57 GiB, current 78.61 GiB. Memory profiling will be skipped.',
    { since: '0.26' },
  ),
  says(
    'Startup plan not applied: current free memory ({free:bytes}) is below the recorded baseline ({baseline:bytes})',
    ({ free, baseline }) => [remark('startup-plan', { applied: false, baseline }), ...holding('free', free, 'start')],
    '(EngineCore pid=812) INFO 08-01 10:03:02 [startup_plan.py:152] Startup plan not applied: current free memory (61.2 GiB) is below the recorded baseline (78.57 GiB); falling back to full memory profiling.',
    { since: '0.26' },
  ),
] as const

import { says } from '../speaker.ts'
import { advice, holding, remark, step } from './bodies.ts'

/** The check of free memory before anything is loaded, and the loading of weights. */
export const load = [
  // Without the device up to 0.13; "the engine's budget" only where a weight-cache daemon holds weights (0.32+).
  says(
    "Free memory on device[[ ((cuda|xpu|npu|hpu|musa|mlu)):{gpu?:int}]] ({free:GiB}/{capacity:GiB} GiB) on startup is less than~~ ((desired GPU memory utilization|the engine's budget after excluding external process's weights)) ({utilization?:number}, {wanted?:GiB} GiB)",
    ({ gpu, free, capacity, utilization, wanted }) => ({
      kind: 'refusal',
      reason: 'free-below-utilization',
      ...(gpu === undefined ? {} : { gpu }),
      found: free,
      capacity,
      ...(utilization === undefined ? {} : { utilization }),
      ...(wanted === undefined ? {} : { wanted }),
    }),
    [
      'ValueError: Free memory on device (21.53/44.39 GiB) on startup is less than desired GPU memory utilization (0.9, 39.95 GiB). Decrease GPU memory utilization or reduce GPU memory used by other processes.',
      '(EngineCore pid=41020) ERROR 11-21 12:41:31 [core.py:1231] ValueError: Free memory on device cuda:0 (8.31/139.8 GiB) on startup is less than desired GPU memory utilization (0.4, 55.92 GiB). Decrease GPU memory utilization or reduce GPU memory used by other processes.',
      "ValueError: Free memory on device cuda:1 (10.2/79.1 GiB) on startup is less than the engine's budget after excluding external process's weights (0.92, 57.77 GiB). Decrease GPU memory utilization or reduce GPU memory used by other processes.",
    ],
    { since: '0.9.1' },
  ),
  says(
    'Externally held weights on device[[ ((cuda|xpu|npu|hpu|musa|mlu)):{gpu?:int}]] ({held:GiB}/{capacity:GiB} GiB) exceed~~ the desired GPU memory utilization ({utilization?:number}, {budget?:GiB} GiB)',
    ({ gpu, held, capacity, utilization, budget }) => [
      {
        kind: 'refusal',
        reason: 'weights-above-budget',
        ...(gpu === undefined ? {} : { gpu }),
        wanted: held,
        capacity,
        ...(utilization === undefined ? {} : { utilization }),
        ...(budget === undefined ? {} : { found: budget }),
      },
      advice('vllm-increase-utilization'),
    ],
    'ValueError: Externally held weights on device cuda:0 (61.1/79.1 GiB) exceed the desired GPU memory utilization (0.7, 55.37 GiB). Increase the GPU memory utilization.',
    { since: '0.32' },
  ),
  says(
    'Weights are held outside this process: of the {budget:bytes} utilization budget, {external:bytes} is externally held and {remaining:bytes} remains',
    ({ budget, external, remaining }) => [
      ...holding('budget', remaining, 'after-external-weights'),
      remark('weights-held-outside', { budget, external, remaining }),
    ],
    '(EngineCore pid=412) INFO 10-02 10:00:01 [utils.py:512] Weights are held outside this process: of the 72.77 GiB utilization budget, 15.02 GiB is externally held and 57.75 GiB remains for this engine.',
    { since: '0.32' },
  ),
  says(
    'worker init memory snapshot: torch_peak={peak:bytes},[[ torch_allocated={allocated?:bytes},]] free_memory={free:bytes}, total_memory={total:bytes}~~, {device?:word}_memory={used?:bytes}, torch_memory={torch?:bytes}, non_torch_memory={nonTorch?:bytes}',
    ({ free, total, nonTorch }) => [...holding('free', free, 'start'), ...holding('capacity', total), ...holding('non-torch', nonTorch, 'start')],
    [
      'DEBUG 01-20 10:00:01 [v1/worker/gpu_worker.py:244] worker init memory snapshot: torch_peak=0.0GiB, free_memory=78.57GiB, total_memory=79.11GiB, cuda_memory=0.54GiB, torch_memory=0.0GiB, non_torch_memory=0.54GiB, timestamp=1768903201.22, auto_measure=True',
      'DEBUG 08-20 10:00:01 [v1/worker/gpu_worker.py:301] worker init memory snapshot: torch_peak=0.0GiB, torch_allocated=0.0GiB, free_memory=78.57GiB, total_memory=79.11GiB, cuda:0_memory=0.54GiB, torch_memory=0.0GiB, non_torch_memory=0.54GiB, timestamp=1787220001.22',
    ],
    { since: '0.14' },
  ),
  says(
    'worker requested memory: {budget:bytes}',
    ({ budget }) => holding('budget', budget),
    'DEBUG 01-20 10:00:01 [v1/worker/gpu_worker.py:247] worker requested memory: 71.2GiB',
    { since: '0.14' },
  ),
  says(
    'Starting to load model {model:text}...',
    ({ model }) => [step('load-weights', 'begin'), { kind: 'identity', engine: 'vllm', model }],
    [
      'INFO 07-25 10:00:01 model_runner.py:680] Starting to load model meta-llama/Meta-Llama-3.1-8B-Instruct...',
      '(EngineCore pid=37587) INFO 11-21 12:38:45 [gpu_model_runner.py:5160] Starting to load model /models/Llama-3.1-8B-Instruct...',
    ],
    { since: '0.5.3' },
  ),
  says(
    'Loading model from scratch...',
    () => step('load-weights', 'begin'),
    '(EngineCore pid=12973) INFO 11-21 12:20:15 [model_runner.py:281] Loading model from scratch...',
    { since: '0.9.1' },
  ),
  says(
    'Filesystem type for checkpoints: {type:word}. Checkpoint size: {size:bytes}. Available RAM: {ram:bytes}',
    ({ size, ram }) => remark('checkpoint', { bytes: size, ram }),
    '(EngineCore pid=5120) INFO 11-21 12:30:51 [weight_utils.py:849] Filesystem type for checkpoints: EXT4. Checkpoint size: 14.96 GiB. Available RAM: 495.88 GiB.',
  ),
  // Processing after the load (repacking, padding) still runs.
  says(
    'Loading weights took {seconds:number} seconds',
    () => step('load-weights', 'progress'),
    '(EngineCore pid=5120) INFO 11-21 12:30:53 [default_loader.py:430] Loading weights took 1.78 seconds',
    { since: '0.8.0' },
  ),
  // The label says GB, the value is GiB; some builds of 0.5.3 print MB.
  says(
    'Loading model weights took (({weights?:GiB} ((GB|GiB))|{small?:MiB} MB))',
    ({ weights, small }) => [step('load-weights', 'end'), ...holding('weights', weights ?? small), step('profile', 'begin')],
    [
      'INFO 12-20 20:25:46 model_runner.py:1099] Loading model weights took 14.9888 GB',
      'INFO 07-26 20:25:46 model_runner.py:692] Loading model weights took 14737.2578 MB',
    ],
    { since: '0.4.0', until: '0.7.3' },
  ),
  // "GB" in 0.8.0 to 0.8.2 is GiB too.
  says(
    'Model loading took {weights:GiB} ((GiB|GB))~~[[ memory]] and {seconds?:number} seconds',
    ({ weights }) => [step('load-weights', 'end'), ...holding('weights', weights), step('profile', 'begin')],
    [
      'INFO 03-20 17:28:12 [gpu_model_runner.py:1176] Model loading took 14.9888 GB and 3.811532 seconds',
      '(VllmWorker rank=0 pid=412) INFO 06-20 17:28:12 [gpu_model_runner.py:1624] Model loading took 65.9651 GiB and 12.811532 seconds',
      '(EngineCore pid=37587) INFO 11-21 12:38:47 [gpu_model_runner.py:5255] Model loading took 15.0 GiB memory and 0.341278 seconds',
    ],
    { since: '0.8.0' },
  ),
  // The advice in this line does not help: weights are loaded before and independently of the budget. Torch's own text follows in brackets.
  says(
    'Failed to load model - not enough GPU memory',
    () => [{ kind: 'oom', allocator: 'torch', step: 'load-weights' }, advice('vllm-lower-utilization-for-weights')],
    '(EngineCore_DP0 pid=812) ERROR 12-20 10:00:01 [gpu_model_runner.py:3655] Failed to load model - not enough GPU memory. Try lowering --gpu-memory-utilization to free memory for weights, increasing --tensor-parallel-size, or using --quantization. See https://docs.vllm.ai/en/latest/configuration/conserving_memory/ for more tips.',
    { since: '0.13' },
  ),
  says(
    'Total CPU offloaded parameters: {offloaded:GiB}',
    ({ offloaded }) => remark('weights-offloaded', { bytes: offloaded }),
    '(EngineCore pid=812) INFO 04-20 10:00:01 [uva.py:61] Total CPU offloaded parameters: 10.35',
    { since: '0.17' },
  ),
  // GB is 10^9 here.
  says(
    '[PrefetchOffloader] Initialized {modules:int} modules. Total GPU memory saved: {saved:bytes}, Static ((buffer pool|runtime buffers)): {pool:bytes}',
    ({ modules, saved, pool }) => remark('weights-offloaded', { bytes: saved, modules, pool }),
    '(EngineCore pid=812) INFO 04-20 10:00:01 [prefetch.py:271] [PrefetchOffloader] Initialized 12 modules. Total GPU memory saved: 11.2400 GB, Static buffer pool: 0.9360 GB (group_size=4, num_in_group=1, prefetch_step=1, mode=cpu)',
    { since: '0.17' },
  ),
] as const

import { describe, expect, test } from 'vitest'
import type { Event } from '../../src/types.ts'
import { bodiesOf, eventsOf } from './log.ts'

const GiB = 2 ** 30
const MiB = 2 ** 20

const events = (log: string): Event[] => eventsOf(log)
const said = (log: string): unknown[] => bodiesOf(log)
const kinds = (log: string): string[] => [...new Set(events(log).map(({ kind }) => kind))]
const holdings = (log: string): Record<string, number> =>
  Object.fromEntries(events(log).flatMap(event => (event.kind === 'holding' ? [[event.what, Number((event.bytes / GiB).toFixed(4))]] : [])))
const of = (log: string, kind: Event['kind']): unknown[] => said(log).filter(body => (body as Event).kind === kind)

describe('a start', () => {
  test('the banner of 0.4 to 0.14', () => {
    expect(said('INFO 04-12 09:14:02 api_server.py:149] vLLM API server version 0.4.0.post1')).toEqual([
      { kind: 'start', mark: 'banner' },
      { kind: 'identity', engine: 'vllm', version: '0.4.0.post1' },
    ])
  })
  test('the logo of 0.15 and later', () => {
    const logo = [
      '(APIServer pid=36792) INFO 11-21 12:38:32 [api_utils.py:339]        █     █     █▄   ▄█',
      '(APIServer pid=36792) INFO 11-21 12:38:32 [api_utils.py:339]  ▄▄ ▄█ █     █     █ ▀▄▀ █  version 0.24.0',
      '(APIServer pid=36792) INFO 11-21 12:38:32 [api_utils.py:339]   █▄█▀ █     █     █     █  model   /models/Llama-3.1-8B-Instruct',
      '(APIServer pid=36792) INFO 11-21 12:38:32 [api_utils.py:339]    ▀▀  ▀▀▀▀▀ ▀▀▀▀▀ ▀     ▀',
    ]
    expect(said(logo.join('\n'))).toEqual([
      { kind: 'start', mark: 'banner' },
      { kind: 'identity', engine: 'vllm', version: '0.24.0' },
      { kind: 'identity', engine: 'vllm', model: '/models/Llama-3.1-8B-Instruct' },
    ])
  })
  test.each([
    ['an old engine line names nothing', 'INFO 08-11 12:00:41 llm_engine.py:70] Initializing an LLM engine with config: model="m"', { runner: 'v0' }],
    [
      '0.6.4 does not name V1: the file does',
      'INFO 11-20 10:03:17 core.py:46] Initializing an LLM engine (v0.6.4) with config: model="m"',
      { version: '0.6.4', runner: 'v1' },
    ],
    ['0.6.4, V0', 'INFO 11-20 10:03:17 llm_engine.py:249] Initializing an LLM engine (v0.6.4) with config: model="m"', { version: '0.6.4', runner: 'v0' }],
    [
      'a main build',
      'INFO 03-20 17:28:12 [core.py:58] Initializing a V1 LLM engine (v0.7.4.dev390+gdebd6bbf) with config: model="m"',
      { version: '0.7.4.dev390+gdebd6bbf', runner: 'v1' },
    ],
  ])('%s', (_, line, identity) => {
    expect(said(line)).toEqual(
      expect.arrayContaining([
        { kind: 'start', mark: 'engine' },
        { kind: 'identity', engine: 'vllm', ...identity },
      ]),
    )
  })
  test("another program's Namespace is no start of a server", () => {
    expect(of('args: Namespace(lr=0.1, batch_size=32, output_dir="out")', 'start')).toEqual([])
  })
  test('values in force', () => {
    const log = [
      '(APIServer pid=7) INFO 11-21 12:38:32 [model.py:1725] Using max model len 131072',
      '(APIServer pid=7) INFO 11-21 12:38:32 [scheduler.py:252] Chunked prefill is enabled with max_num_batched_tokens=8192.',
      '(APIServer pid=7) INFO 11-21 12:38:32 [vllm.py:1288] Cudagraph is disabled under eager mode',
      '(APIServer pid=7) INFO 11-21 12:41:02 [model.py:2057] Upcasting torch.bfloat16 to torch.float32.',
    ]
    expect(events(log.join('\n')).map(event => (event.kind === 'setting' ? [event.name, event.value, event.origin] : event.kind))).toEqual([
      ['max_model_len', 131072, 'effective'],
      ['max_num_batched_tokens', 8192, 'effective'],
      ['enable_chunked_prefill', true, 'effective'],
      ['enforce_eager', true, 'effective'],
      ['dtype', 'float32', 'effective'],
    ])
  })
})

describe('the check before the weights', () => {
  test('without a device name (0.9.1 to 0.13)', () => {
    expect(
      said(
        'ValueError: Free memory on device (21.5/44.0 GiB) on startup is less than desired GPU memory utilization (0.9, 39.6 GiB). Decrease GPU memory utilization or reduce GPU memory used by other processes.',
      ),
    ).toEqual([{ kind: 'refusal', reason: 'free-below-utilization', found: 21.5 * GiB, capacity: 44 * GiB, utilization: 0.9, wanted: 39.6 * GiB }])
  })
  test('with one (0.14 and later), in a traceback of the logger', () => {
    const [refusal] = of(
      '(Worker_TP1 pid=9201) ERROR 11-21 12:43:11 [multiproc_executor.py:898] ValueError: Free memory on device cuda:1 (36.76/139.8 GiB) on startup is less than desired GPU memory utilization (0.92, 128.62 GiB). Decrease',
      'refusal',
    )
    expect(refusal).toMatchObject({ reason: 'free-below-utilization', gpu: 1, found: 36.76 * GiB, utilization: 0.92, wanted: 128.62 * GiB })
  })
  test('cut off in the middle', () => {
    expect(of('ValueError: Free memory on device (21.5/44.0 GiB) on startup is less than desired GPU mem', 'refusal')).toEqual([
      { kind: 'refusal', reason: 'free-below-utilization', found: 21.5 * GiB, capacity: 44 * GiB },
    ])
  })
  test('weights that another process holds (0.32)', () => {
    expect(
      kinds('ValueError: Externally held weights on device cuda:0 (61.1/79.1 GiB) exceed the desired GPU memory utilization (0.7, 55.37 GiB). Increase it.'),
    ).toEqual(['refusal', 'advice'])
  })
})

describe('weights', () => {
  test.each([
    ['0.4 to 0.7: GB printed, GiB meant', 'INFO 12-20 20:25:46 model_runner.py:1099] Loading model weights took 14.9888 GB', 14.9888],
    ['0.5.3 in MB', 'INFO 07-26 20:25:46 model_runner.py:692] Loading model weights took 14737.2578 MB', 14.3919],
    ['0.8.0', 'INFO 03-20 17:28:12 [gpu_model_runner.py:1176] Model loading took 14.9888 GB and 3.811532 seconds', 14.9888],
    ['0.8.3', 'INFO 05-20 17:28:12 [gpu_model_runner.py:1347] Model loading took 65.9651 GiB and 12.8 seconds', 65.9651],
    ['0.11.1', '(EngineCore pid=7) INFO 11-21 12:38:47 [gpu_model_runner.py:5255] Model loading took 64.38 GiB memory and 14.38 seconds', 64.38],
    ['cut', 'INFO 05-20 17:28:12 [gpu_model_runner.py:1347] Model loading took 65.9651 GiB and 12.', 65.9651],
  ])('%s', (_, line, weights) => {
    expect(holdings(line)).toEqual({ weights })
    expect(of(line, 'step')).toEqual([
      { kind: 'step', step: 'load-weights', edge: 'end' },
      { kind: 'step', step: 'profile', edge: 'begin' },
    ])
  })
  test("the bar of the shards is nobody's own: SGLang prints it too", () => {
    const all = events(
      'Loading safetensors checkpoint shards:   0% Completed | 0/5 [00:00<?, ?it/s]\rLoading safetensors checkpoint shards:  40% Completed | 2/5 [00:03<00:04,  1.51s/it]',
    )
    expect(all.map(({ by }) => by.engine)).not.toContain('vllm')
    expect(all).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'step', step: 'load-weights', done: 2, total: 5 })]))
  })
  test('not enough memory while they load: the advice in the line does not help, and is kept as an advice', () => {
    expect(
      said(
        '(EngineCore_DP0 pid=8) ERROR 12-20 10:00:01 [gpu_model_runner.py:3655] Failed to load model - not enough GPU memory. Try lowering --gpu-memory-utilization to free memory for weights',
      ),
    ).toEqual([
      { kind: 'oom', allocator: 'torch', step: 'load-weights' },
      { kind: 'advice', name: 'vllm-lower-utilization-for-weights' },
    ])
  })
})

describe('the profile', () => {
  test('one line (0.6.4)', () => {
    const log =
      'INFO 11-18 10:03:31 worker.py:235] Memory profiling results: total_gpu_memory=79.11GiB initial_memory_usage=15.12GiB peak_torch_memory=16.60GiB memory_usage_post_profile=15.23Gib non_torch_memory=0.22GiB kv_cache_size=54.38GiB gpu_memory_utilization=0.90'
    expect(holdings(log)).toEqual({ capacity: 79.11, 'non-torch': 0.22, 'kv-cache': 54.38 })
    expect(of(log, 'setting')).toEqual([{ kind: 'setting', name: 'gpu_memory_utilization', value: 0.9, origin: 'effective', scope: 'vllm' }])
    expect(of(log, 'remark')).toContainEqual({ kind: 'remark', name: 'initial-memory-usage', values: { bytes: 15.12 * GiB } })
  })
  test('three lines (0.6.5 to 0.10.2), each with the prefix, and a negative rest', () => {
    const log = [
      'INFO 02-14 10:03:21 worker.py:267] Memory profiling takes 5.31 seconds\r',
      'INFO 02-14 10:03:21 worker.py:267] the current vLLM instance can use total_gpu_memory (8.00GiB) x gpu_memory_utilization (0.70) = 5.60GiB\r',
      'INFO 02-14 10:03:21 worker.py:267] model weights take 5.20GiB; non_torch_memory takes 0.03GiB; PyTorch activation peak memory takes 1.42GiB; the rest of the memory reserved for KV Cache is -1.05GiB.',
    ].join('\n')
    expect(holdings(log)).toEqual({ capacity: 8, budget: 5.6, weights: 5.2, 'non-torch': 0.03, activations: 1.42, 'kv-cache': -1.05 })
  })
  test('V1: one figure, which may be negative', () => {
    expect(holdings('(EngineCore pid=7) INFO 11-21 12:25:30 [gpu_worker.py:508] Available KV cache memory: -5.26 GiB')).toEqual({ 'kv-cache': -5.26 })
  })
  test('V1: the parts at DEBUG, before and from 0.27', () => {
    expect(
      holdings(
        'DEBUG 07-01 10:03:21 [gpu_worker.py:226] Memory profiling takes 18.11 seconds. Total non KV cache memory: 17.21GiB; torch peak memory increase: 1.98GiB; non-torch forward increase memory: 0.25GiB; weights memory: 14.98GiB.',
      ),
    ).toEqual({
      activations: 1.98,
      'non-torch': 0.25,
      weights: 14.98,
    })
    expect(
      holdings(
        'DEBUG 08-20 10:03:21 [v1/worker/gpu_worker.py:402] Memory profiling takes 18.11 seconds. Total non KV cache memory: 17.31GiB; torch peak memory increase: 1.98GiB; total consumed (from mem_get_info): 15.33GiB; weights memory: 14.98GiB.',
      ),
    ).toEqual({
      activations: 1.98,
      consumed: 15.33,
      weights: 14.98,
    })
  })
  test('a cache of a size set by hand', () => {
    expect(
      holdings(
        'INFO 09-15 10:03:21 [gpu_worker.py:262] Initial free memory 78.57 GiB, reserved 40.00GiB memory for KV Cache as specified by kv_cache_memory_bytes config and skipped memory profiling.',
      ),
    ).toEqual({ free: 78.57, 'kv-cache': 40 })
  })
  test('the suggestion at the end of a start, in bytes', () => {
    const log =
      '(EngineCore pid=8) INFO 08-20 10:04:21 [gpu_worker.py:744] Free memory on device (78.57/79.11 GiB) on startup. Desired GPU memory utilization is (0.92, 72.78 GiB). Actual usage is 15.33 GiB for consumed memory (weights + non-torch), 1.98 GiB for peak activation, and 0.61 GiB for CUDAGraph memory. Replace gpu_memory_utilization config with `--kv-cache-memory=58720256000` (54.69 GiB) to fit into requested memory, or `--kv-cache-memory=64936280064` (60.48 GiB) to fully utilize gpu memory. Current kv cache memory in use is 55.21 GiB.'
    expect(kinds(log)).not.toContain('refusal')
    expect(holdings(log)).toEqual({ free: 78.57, capacity: 79.11, budget: 72.78, consumed: 15.33, activations: 1.98, graphs: 0.61, 'kv-cache': 55.21 })
    expect(of(log, 'advice')).toEqual([{ kind: 'advice', name: 'vllm-kv-cache-memory', value: 58_720_256_000 }])
    expect(of(log, 'remark')).toEqual([{ kind: 'remark', name: 'kv-cache-memory-suggestion', values: { within: 58_720_256_000, whole: 64_936_280_064 } }])
  })
  test.each([
    [
      'no figures',
      'AssertionError: Error in memory profiling. This happens when the GPU memory was not properly cleaned up before initializing the vLLM instance.',
      {},
    ],
    [
      'bytes',
      'AssertionError: Error in memory profiling. Initial free memory 20971520000, current free memory 23068672000. This happens when',
      { before: 20_971_520_000, after: 23_068_672_000 },
    ],
    [
      'GiB',
      'AssertionError: Error in memory profiling. Initial free memory 38.5 GiB, current free memory 41.25 GiB. This happens when other processes',
      { before: 38.5 * GiB, after: 41.25 * GiB },
    ],
    [
      'used memory, which is no free memory',
      'AssertionError: Error in memory profiling. Initial used memory 5368709120, currently used memory 3221225472. This happens',
      {},
    ],
  ])('disturbed by others: %s', (_, line, figures) => {
    expect(of(line, 'refusal')).toEqual([{ kind: 'refusal', reason: 'profiling-disturbed', ...figures }])
  })
})

describe('the estimate of the graphs', () => {
  test('its figure and its plan', () => {
    const log = [
      '(EngineCore pid=7) INFO 11-21 12:39:04 [gpu_model_runner.py:6483] Profiling CUDA graph memory: PIECEWISE=83 (largest=1024), FULL=83 (largest=1024)',
      '(EngineCore pid=7) INFO 11-21 12:39:05 [gpu_model_runner.py:6588] Estimated CUDA graph memory: 0.59 GiB total',
    ].join('\n')
    expect(holdings(log)).toEqual({ 'graphs-estimated': 0.59 })
    expect(of(log, 'remark')).toEqual([{ kind: 'remark', name: 'graph-plan', values: { piecewise: 83, full: 83, largest: 1024 } }])
  })
  test.each([
    [
      'printed, not applied (0.18)',
      'In v0.19, CUDA graph memory profiling will be enabled by default (VLLM_MEMORY_PROFILER_ESTIMATE_CUDAGRAPHS=1), which more accurately accounts for CUDA graph memory during KV cache allocation. To try it now, set VLLM_MEMORY_PROFILER_ESTIMATE_CUDAGRAPHS=1 and increase --gpu-memory-utilization from 0.9000 to 0.9110 to maintain the same effective KV cache size.',
      false,
      0.9,
      0.911,
    ],
    [
      'applied on demand (0.18)',
      'CUDA graph memory profiling is enabled (VLLM_MEMORY_PROFILER_ESTIMATE_CUDAGRAPHS=1). This will become the default in v0.19. The current --gpu-memory-utilization=0.9000 is equivalent to --gpu-memory-utilization=0.8860 without CUDA graph memory profiling. To maintain the same effective KV cache size as before, increase --gpu-memory-utilization to 0.9140.',
      true,
      0.9,
      0.914,
    ],
    [
      'applied by default (0.20)',
      'CUDA graph memory profiling is enabled (default since v0.21.0). The current --gpu-memory-utilization=0.8000 is equivalent to --gpu-memory-utilization=0.7965 without CUDA graph memory profiling. To maintain the same effective KV cache size as before, increase --gpu-memory-utilization to 0.8035. To disable, set VLLM_MEMORY_PROFILER_ESTIMATE_CUDAGRAPHS=0.',
      true,
      0.8,
      0.8035,
    ],
    [
      'switched off (0.20)',
      'CUDA graph memory profiling is disabled (VLLM_MEMORY_PROFILER_ESTIMATE_CUDAGRAPHS=0). Without it, CUDA graph memory is not accounted for during KV cache allocation, which may require lowering --gpu-memory-utilization to avoid OOM. Consider re-enabling it (the default as of v0.21.0) and increasing --gpu-memory-utilization from 0.9950 to 0.9992.',
      false,
      0.995,
      0.9992,
    ],
  ])('%s', (_, message, applied, utilization, advised) => {
    const log = `(EngineCore pid=7) INFO 11-21 12:39:05 [gpu_worker.py:540] ${message}`
    expect(of(log, 'remark')[0]).toMatchObject({ name: 'graph-estimate', values: { applied } })
    expect(of(log, 'setting')).toContainEqual({ kind: 'setting', name: 'gpu_memory_utilization', value: utilization, origin: 'effective', scope: 'vllm' })
    expect(of(log, 'advice')).toEqual([{ kind: 'advice', name: 'vllm-increase-utilization-for-graph-estimate', value: advised }])
    expect(kinds(log)).not.toContain('oom')
  })
})

describe('the KV cache', () => {
  test.each([
    ['V0, blocks', 'INFO 01-20 20:25:46 llm_engine.py:316] # GPU blocks: 0, # CPU blocks: 512', { 'kv-blocks': 0, 'cpu-blocks': 512 }],
    ['V0 from 0.7', 'INFO 02-14 10:03:21 executor_base.py:110] # cuda blocks: 2441, # CPU blocks: 4681', { 'kv-blocks': 2441, 'cpu-blocks': 4681 }],
    ['V1 before 0.8', 'INFO 02-14 10:03:21 kv_cache_utils.py:395] # GPU blocks: 2441', { 'kv-blocks': 2441 }],
    ['tokens', '(EngineCore pid=7) INFO 11-21 12:39:05 [kv_cache_utils.py:2146] GPU KV cache size: 999,232 tokens', { 'kv-tokens': 999_232 }],
    [
      'tokens and concurrency in one line',
      '(EngineCore pid=7) INFO 09-20 12:39:05 [kv_cache_utils.py:2310] GPU KV cache size: 999,232 tokens, Maximum concurrency for 131,072 tokens per request: 7.62x',
      { 'kv-tokens': 999_232, concurrency: 7.62 },
    ],
    ['concurrency alone', 'INFO 02-14 10:03:21 executor_base.py:115] Maximum concurrency for 32768 tokens per request: 0.61x', { concurrency: 0.61 }],
  ])('%s', (_, line, counts) => {
    expect(Object.fromEntries(events(line).flatMap(event => (event.kind === 'count' ? [[event.what, event.value]] : [])))).toEqual(counts)
  })
  test.each([
    [
      'none at all',
      'ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization` when initializing the engine.',
      { reason: 'no-kv-cache-memory' },
    ],
    [
      'V0: tokens',
      "ValueError: The model's max seq len (32768) is larger than the maximum number of tokens that can be stored in KV cache (21504). Try increasing",
      { reason: 'kv-cache-too-short', tokensWanted: 32768, tokensFound: 21504, tokensFit: 21504 },
    ],
    [
      '0.7: GB printed, GiB meant',
      "ValueError: To serve at least one request with the models's max seq len (32768), (4.00 GB KV cache is needed, which is larger than the available KV cache memory (2.50 GB). Try increasing",
      { reason: 'kv-cache-too-short', tokensWanted: 32768, wanted: 4 * GiB, found: 2.5 * GiB },
    ],
    [
      '0.8.4: two blanks and a length that fits',
      "ValueError: To serve at least one request with the models's max seq len (131072), (16.00 GiB KV cache is needed, which is larger than the available KV cache memory (11.5 GiB). Based on the available memory,  the estimated maximum model length is 94208. Try increasing",
      { reason: 'kv-cache-too-short', tokensWanted: 131072, wanted: 16 * GiB, found: 11.5 * GiB, tokensFit: 94208 },
    ],
    [
      'cut within the length',
      "ValueError: To serve at least one request with the model's max seq len (131072), (16.0 GiB KV cache is needed, which is larger than the available KV cache memory (11.5 GiB). Based on the available memory, the estimated maximum model lengt",
      { reason: 'kv-cache-too-short', tokensWanted: 131072, wanted: 16 * GiB, found: 11.5 * GiB },
    ],
    [
      'auto-fit',
      'ValueError: Cannot auto-fit max_model_len: not enough GPU memory available to serve even a single token. Try increasing `gpu_memory_utilization`.',
      { reason: 'auto-fit-impossible' },
    ],
    [
      'Mamba blocks',
      'ValueError: max_num_seqs (256) exceeds available Mamba cache blocks (108). Each decode sequence requires one Mamba cache block',
      { reason: 'no-state-cache-room' },
    ],
  ])('refused: %s', (_, line, refusal) => {
    expect(of(line, 'refusal')).toEqual([{ kind: 'refusal', ...refusal }])
    expect(kinds(line)).not.toContain('oom')
  })
  test('a refusal that a terminal wrapped is read whole', () => {
    const log =
      "ValueError: To serve at least one request with the model's max seq len (131072), (16.0 GiB KV cache is needed, which is larger than the\n available KV cache memory (11.5 GiB). Based on the available memory, the estimated maximum model length is 94208. Try increasing"
    expect(of(log, 'refusal')).toEqual([
      { kind: 'refusal', reason: 'kv-cache-too-short', tokensWanted: 131072, wanted: 16 * GiB, found: 11.5 * GiB, tokensFit: 94208 },
    ])
  })
})

describe('the capture', () => {
  test.each([
    ['V0', 'Capturing CUDA graph shapes:  14%|█▍        | 5/35 [00:03<00:18,  1.60it/s]', 5, 35],
    ['an empty bar', 'Capturing CUDA graphs (decode, FULL):   0%|          | 0/35 [00:00<?, ?it/s]', 0, 35],
    ['two modes', 'Capturing CUDA graphs (mixed prefill-decode, PIECEWISE):   8%|▊         | 4/51 [00:00<00:08,  5.27it/s]', 4, 51],
    ['no mode', '(EngineCore pid=7) Capturing CUDA graphs:  20%|██        | 14/67 [00:02<00:09,  5.60it/s]', 14, 67],
  ])('%s', (_, line, done, total) => {
    expect(of(line, 'step')).toEqual([{ kind: 'step', step: 'capture-graphs', edge: 'progress', done, total }])
  })
  test('its end, with and without a size', () => {
    expect(of('INFO 01-20 20:25:46 model_runner.py:628] Graph capturing finished in 5 secs.', 'step')).toEqual([
      { kind: 'step', step: 'capture-graphs', edge: 'end' },
    ])
    expect(of('INFO 03-20 17:28:12 [model_runner.py:1570] Graph capturing finished in 21 secs, took 0.50 GiB', 'step')).toEqual([
      { kind: 'step', step: 'capture-graphs', edge: 'end', took: 0.5 * GiB },
    ])
  })
  test('what the graphs took and were thought to take', () => {
    expect(
      holdings(
        '(EngineCore pid=7) INFO 04-19 15:33:58 [gpu_worker.py:617] CUDA graph pool memory: 0.52 GiB (actual), 0.59 GiB (estimated), difference: 0.07 GiB (13.5%).',
      ),
    ).toEqual({ graphs: 0.52, 'graphs-estimated': 0.59 })
  })
  test("the sampler's warm-up names its step and its rows", () => {
    expect(
      of(
        'RuntimeError: CUDA out of memory occurred when warming up sampler with 1024 dummy requests. Please try lowering `max_num_seqs` or `gpu_memory_utilization` when initializing the engine.',
        'oom',
      ),
    ).toEqual([{ kind: 'oom', allocator: 'torch', step: 'warm-up', rows: 1024 }])
    expect(of("RuntimeError: CUDA out of memory occurred when warming up pooler (task='embed') with 256 dummy requests. Please try", 'oom')).toEqual([
      { kind: 'oom', allocator: 'torch', step: 'warm-up', rows: 256 },
    ])
  })
})

describe('serving', () => {
  test.each([
    [
      'V0',
      'INFO 02-14 10:05:21 metrics.py:455] Avg prompt throughput: 512.3 tokens/s, Avg generation throughput: 1204.8 tokens/s, Running: 96 reqs, Swapped: 0 reqs, Pending: 31 reqs, GPU KV cache usage: 97.4%, CPU KV cache usage: 0.0%.',
      { running: 96, waiting: 31, 'kv-usage': 0.974 },
    ],
    [
      'V1 0.7.1, no comma',
      'INFO 02-01 10:05:21 loggers.py:72] Avg prompt throughput: 12.1 tokens/s, Avg generation throughput: 80.2 tokens/s, Running: 3 reqs, Waiting: 0 reqs GPU KV cache usage: 4.2%.',
      { running: 3, waiting: 0, 'kv-usage': 0.042 },
    ],
    [
      'V1 with preemptions before the usage (0.30)',
      '(APIServer pid=7) INFO 10-02 10:05:21 [loggers.py:301] Engine 000: Avg prompt throughput: 128.8 tokens/s, Avg generation throughput: 4606.2 tokens/s, Running: 18 reqs, Waiting: 29 reqs, Preemptions: 7, XPU KV cache usage: 92.1%, Prefix cache hit rate: 97.6%',
      { running: 18, waiting: 29, 'kv-usage': 0.921, preemptions: 7 },
    ],
  ])('%s', (_, line, counts) => {
    expect(Object.fromEntries(events(line).flatMap(event => (event.kind === 'count' ? [[event.what, event.value]] : [])))).toEqual(counts)
  })
  test('a failed step says what was scheduled; its statistics are none of a server that goes on', () => {
    const log = [
      '(EngineCore pid=7) ERROR 11-21 12:40:01 [dump_input.py:79] Dumping scheduler output for model execution: SchedulerOutput(scheduled_new_reqs=[], num_scheduled_tokens={cmpl-1: 12000}, total_num_scheduled_tokens=16384, scheduled_spec_decode_tokens={})',
      '(EngineCore pid=7) ERROR 11-21 12:40:01 [dump_input.py:81] Dumping scheduler stats: SchedulerStats(num_running_reqs=2, num_waiting_reqs=0, step_counter=0, current_wave=0, kv_cache_usage=0.25, prefix_cache_stats=None)',
    ].join('\n')
    expect(said(log)).toEqual([
      { kind: 'remark', name: 'scheduled-tokens', values: { tokens: 16384 } },
      { kind: 'remark', name: 'stats-at-failure', values: { running: 2, waiting: 0, usage: 0.25 } },
    ])
  })
})

describe('sleep mode', () => {
  test('asleep, and back up', () => {
    const log = [
      '(EngineCore pid=7) INFO 11-21 12:40:20 [cumem.py:206] CuMemAllocator: sleep freed 127.5 GiB memory in total, of which 15.5 GiB is backed up in CPU and the rest 112.0 GiB is discarded directly.',
      '(EngineCore pid=7) INFO 11-21 12:40:21 [gpu_worker.py:181] Sleep mode freed 128.5 GiB memory, 2.0 GiB memory is still in use.',
      '(APIServer pid=6) INFO 11-21 12:40:24 [api_router.py:38] wake up the engine with tags: None',
      "(EngineCore pid=7) INFO 11-21 12:41:21 [abstract.py:349] It took 0.732336 seconds to wake up tags {'weights', 'kv_cache'}.",
    ].join('\n')
    expect(said(log)).toEqual([
      { kind: 'remark', name: 'sleep-freed', values: { freed: 127.5 * GiB, backedUp: 15.5 * GiB, discarded: 112 * GiB } },
      { kind: 'remark', name: 'asleep', values: { freed: 128.5 * GiB, inUse: 2 * GiB } },
      { kind: 'step', step: 'wake-up', edge: 'begin' },
      { kind: 'step', step: 'wake-up', edge: 'end' },
    ])
  })
  test('the allocator of sleep mode has a text of its own', () => {
    expect(of('RuntimeError: CUDA Error: out of memory at /workspace/csrc/cumem_allocator.cpp:163', 'oom')).toEqual([
      { kind: 'oom', allocator: 'cumem', site: 'cumem_allocator.cpp:163' },
    ])
  })
})

describe('death', () => {
  test.each([
    [
      'killed',
      'ERROR 08-01 10:05:21 [multiproc_executor.py:301] Worker proc VllmWorker-1 died unexpectedly (exit code: -9), shutting down executor.',
      ['killed'],
    ],
    [
      'crashed',
      'ERROR 08-01 10:05:21 [multiproc_executor.py:301] Worker proc VllmWorker-1 died unexpectedly (exit code: -11), shutting down executor.',
      ['cascade', 'remark'],
    ],
    [
      'ended by its engine',
      'ERROR 05-20 10:00:41 multiproc_worker_utils.py:120] Worker VllmWorkerProcess pid 44012 died, exit code: -15',
      ['cascade', 'remark'],
    ],
    [
      'named by the front end',
      "RuntimeError: Engine core initialization failed. See root cause above. Failed core proc(s): {'EngineCore_DP0': -9}",
      ['cascade', 'killed'],
    ],
    ['only reported', 'RuntimeError: Engine core initialization failed. See root cause above. Failed core proc(s): {}', ['cascade']],
  ])('%s', (_, line, expected) => {
    expect(kinds(line)).toEqual(expected)
  })
  test('a kill is never taken for proven lack of memory', () => {
    expect(of('ERROR 05-20 10:00:41 multiproc_worker_utils.py:120] Worker VllmWorkerProcess pid 44012 died, exit code: -9', 'killed')).toEqual([
      { kind: 'killed', reportedBy: 'engine', forMemory: false, signal: 9, exitCode: -9, process: 'VllmWorkerProcess', pid: 44012 },
    ])
  })
})

describe('the host', () => {
  test('swap space', () => {
    expect(said('ValueError: Too large swap space. 32.00 GiB out of the 31.25 GiB total CPU memory is allocated for the swap space.')).toEqual([
      { kind: 'refusal', reason: 'swap-space-too-large', wanted: 32 * GiB, found: 31.25 * GiB },
    ])
    expect(
      kinds(
        'WARNING 02-14 10:00:01 config.py:1060] Possibly too large swap space. 16.00 GiB out of the 31.25 GiB total CPU memory is allocated for the swap space.',
      ),
    ).toEqual(['remark'])
  })
  test('/dev/shm', () => {
    expect(
      of('RuntimeError: Insufficient space in /dev/shm: 160.00 MiB required, 64.00 MiB free. Increase /dev/shm (e.g. --shm-size or --ipc=host).', 'oom'),
    ).toEqual([{ kind: 'oom', allocator: 'shm', requested: 160 * MiB, free: 64 * MiB }])
  })
})

/** Memory words without a failure: each of these is printed by servers in good health. */
describe('near misses', () => {
  test.each([
    [
      'the standing hint on graphs',
      'INFO 05-20 20:25:46 model_runner.py:694] CUDA graphs can take additional 1~3 GiB memory per GPU. If you are running out of memory, consider decreasing `gpu_memory_utilization` or enforcing eager mode.',
      ['advice'],
    ],
    [
      'the hint at the capture',
      'INFO 02-14 10:03:21 model_runner.py:1434] Capturing cudagraphs for decoding. This may lead to unexpected consequences if the model is not static. If out-of-memory error occurs during cudagraph capture, consider decreasing `gpu_memory_utilization`',
      ['step', 'advice'],
    ],
    [
      'the hint on a long context',
      'WARNING 09-20 10:41:12 arg_utils.py:930] The model has a long context length (131072). This may cause OOM errors during the initial memory profiling phase, or result in low performance',
      ['advice'],
    ],
    [
      'a worker that compiles',
      '(EngineCore_DP0 pid=7) INFO 10-04 10:05:21 [shm_broadcast.py:466] No available shared memory broadcast block found in 60 seconds. This typically happens when some processes are hanging',
      ['remark'],
    ],
    [
      'a preemption',
      'WARNING 05-20 10:05:21 scheduler.py:1089] Sequence group 41 is preempted by PreemptionMode.SWAP mode because there is not enough KV cache space. Increase gpu_memory_utilization. total_num_cumulative_preemption=51',
      ['remark', 'count'],
    ],
    ['a prompt that is too long', 'WARNING 05-20 10:05:21 scheduler.py:611] Input prompt (40211 tokens) is too long and exceeds limit of 32768', ['error']],
    [
      'the clean-up after a failure',
      '(APIServer pid=7) WARNING 11-21 12:25:37 [utils.py:620] [shutdown] Process manager: force killing remaining processes count=1',
      [],
    ],
    [
      'a workspace that was sized too small',
      "AssertionError: Workspace is locked but allocation from 'x.py:7:f' requires 24.00 MB, current size is 18.50 MB. Workspace growth is not allowed after locking.",
      ['error', 'remark'],
    ],
    ['settings that do not go together', 'ValueError: max_num_batched_tokens (128) must be greater than or equal to max_num_seqs (256).', ['error']],
  ])('%s', (_, line, expected) => {
    expect(kinds(line)).toEqual(expected)
  })
})

describe('uvicorn', () => {
  test('up, whoever runs on it', () => {
    const up = events('INFO:     Application startup complete.')
    expect(up.map(({ kind, by }) => [kind, by.engine])).toEqual([['up', undefined]])
  })
  test('an answer shows that it serves, a probe shows nothing', () => {
    expect(kinds('INFO:     127.0.0.1:40366 - "POST /v1/completions HTTP/1.1" 200 OK')).toEqual(['step'])
    expect(kinds('INFO:     127.0.0.1:40366 - "GET /health HTTP/1.1" 200 OK')).toEqual([])
    expect(said('INFO:     127.0.0.1:40366 - "POST /v1/completions HTTP/1.1" 500 Internal Server Error')).toEqual([
      { kind: 'remark', name: 'request-failed', values: { status: 500, path: '/v1/completions' } },
    ])
  })
})

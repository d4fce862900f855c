import { describe, expect, test } from 'vitest'
import { GiB } from '../../src/units.ts'
import type { Event, EventBody } from '../../src/types.ts'
import { bodiesOf, eventsOf } from './log.ts'

const of = (kind: Event['kind'], ...log: readonly string[]): EventBody[] => bodiesOf(...log).filter(body => body.kind === kind)
const kinds = (...log: readonly string[]): string[] => [...new Set(eventsOf(...log).map(({ kind }) => kind))]
const figures = (...log: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    eventsOf(...log).flatMap(event =>
      event.kind === 'holding' ? [[event.origin === undefined ? event.what : `${event.what} ${event.origin}`, Number((event.bytes / GiB).toFixed(2))]] : [],
    ),
  )
const steps = (...log: readonly string[]): string[] => eventsOf(...log).flatMap(event => (event.kind === 'step' ? [`${event.step} ${event.edge}`] : []))

describe('a start in its order', () => {
  const log = [
    "[2025-03-24 13:43:31] server_args=ServerArgs(model_path='m', tp_size=1, mem_fraction_static=0.88, chunked_prefill_size=8192)",
    '[2025-03-24 13:43:38 TP0] Init torch distributed begin.',
    '[2025-03-24 13:43:38 TP0] Init torch distributed ends. mem usage=0.65 GB',
    '[2025-03-24 13:43:38 TP0] Load weight begin. avail mem=78.54 GB',
    'Loading safetensors checkpoint shards: 100% Completed | 4/4 [00:02<00:00,  1.51it/s]',
    '[2025-03-24 13:43:45 TP0] Load weight end. type=LlamaForCausalLM, dtype=torch.bfloat16, avail mem=63.43 GB, mem usage=15.11 GB.',
    '[2025-03-24 13:43:46 TP0] KV Cache is allocated. #tokens: 433372, K size: 26.45 GB, V size: 26.45 GB',
    '[2025-03-24 13:43:46 TP0] Memory pool end. avail mem=10.03 GB',
    '[2025-03-24 13:43:46 TP0] Capture cuda graph begin. This can take up to several minutes. avail mem=9.49 GB',
    'Capturing batches (avail_mem=8.10 GB):  26%|██▌       | 6/23 [00:03<00:09,  1.80it/s]',
    '[2025-03-24 13:43:59 TP0] Capture cuda graph end. Time elapsed: 12.83 s. avail mem=8.05 GB. mem usage=1.44 GB.',
    '[2025-03-24 13:43:59 TP0] max_total_num_tokens=433372, chunked_prefill_size=8192, max_prefill_tokens=16384, max_running_requests=2049, context_len=131072',
    '[2025-03-24 13:44:03] The server is fired up and ready to roll!',
  ]
  test('its steps', () => {
    expect(steps(...log)).toEqual([
      'start begin',
      'start progress',
      'load-weights begin',
      'load-weights progress',
      'load-weights end',
      'place-kv-cache progress',
      'place-kv-cache end',
      'capture-graphs begin',
      'capture-graphs progress',
      'capture-graphs end',
      'warm-up begin',
      'warm-up end',
    ])
  })
  test('its figures: GB is GiB', () => {
    expect(figures(...log)).toEqual({
      'non-torch': 0.65,
      'free start': 78.54,
      'free after-weights': 63.43,
      weights: 15.11,
      'kv-cache': 52.9,
      'free after-pool': 10.03,
      'free before-graphs': 9.49,
      'free after-graphs': 8.05,
    })
  })
  test('every line is one engine’s, the bar of the shards nobody’s', () => {
    expect(new Set(eventsOf(...log).map(({ by }) => by.engine))).toEqual(new Set(['sglang', undefined]))
    expect(new Set(eventsOf(...log.slice(1, 4)).map(({ by }) => by.lane))).toEqual(new Set(['scheduler/0']))
  })
  test('the echo begins a start, by either form', () => {
    expect(of('start', log[0] as string)).toEqual([{ kind: 'start', mark: 'arguments' }])
    expect(of('start', "[2026-09-07 09:12:30] server_args={'model_path': 'm', 'tp_size': 1, 'mem_fraction_static': 0.83}")).toHaveLength(1)
    expect(of('start', 'print(server_args)')).toEqual([])
  })
})

describe('weights', () => {
  test.each([
    ['0.1.17', '[gpu=0] Load weight end. type=LlamaForCausalLM, avail mem=63.52 GB', { 'free after-weights': 63.52 }],
    ['to 0.4.3.post2', '[12:11:10 TP0] Load weight end. type=L, dtype=torch.bfloat16, avail mem=63.52 GB', { 'free after-weights': 63.52 }],
    [
      '0.5.9',
      '[2026-02-22 10:00:31 TP0] Load weight end. elapsed=11.05 s, type=L, dtype=torch.bfloat16, avail mem=63.43 GB, mem usage=15.11 GB.',
      { 'free after-weights': 63.43, weights: 15.11 },
    ],
    [
      '0.5.10 and later, quantised',
      '[2026-05-06 10:00:31 TP0] Load weight end. elapsed=61.40 s, type=D, quant=modelopt_fp4, quant_algo=NVFP4, avail mem=56.12 GB, mem usage=81.30 GB.',
      { 'free after-weights': 56.12, weights: 81.3 },
    ],
    [
      'a load that gave memory back',
      '[2026-05-06 10:00:31 TP0] Load weight end. elapsed=0.92 s, type=E, avail mem=56.12 GB, mem usage=-1.86 GB.',
      { 'free after-weights': 56.12 },
    ],
  ])('%s', (_, line, expected) => {
    expect(figures(line)).toEqual(expected)
    expect(steps(line)).toEqual(['load-weights end'])
  })
  test('a rank that waits for the others guesses; nothing ran out by that', () => {
    const line =
      "ValueError: TP rank 0 could finish the model loading, but there are other ranks that didn't finish loading. It is likely due to unexpected failures (e.g., OOM) or a slow node."
    expect(kinds(line)).not.toContain('oom')
    expect(of('cascade', line)).toEqual([{ kind: 'cascade', of: 'rank-not-loaded' }])
  })
})

describe('pools', () => {
  test.each([
    ['two sizes', '[2026-06-10 11:18:20 TP0] KV Cache is allocated. dtype: torch.bfloat16, #tokens: 433372, K size: 26.45 GB, V size: 26.45 GB', 52.9],
    ['one size (MLA)', '[2025-11-30 11:18:20 TP3] KV Cache is allocated. #tokens: 512000, KV size: 33.51 GB', 33.51],
    ['without tokens', '[2025-02-02 10:00:31 TP0] KV Cache is allocated. K size: 27.06 GB, V size: 27.06 GB.', 54.12],
  ])('%s', (_, line, size) => {
    expect(figures(line)).toEqual({ 'kv-cache': size })
  })
  test('addresses are no memory', () => {
    expect(
      figures('[2026-08-26 11:18:20 TP0] Full KV Cache VA upper bound. dtype: torch.bfloat16, #tokens: 512000, K size: 15.62 GB, V size: 15.62 GB'),
    ).toEqual({})
  })
  test('states are a part of the pool', () => {
    expect(figures('[2025-10-20 10:11:40 TP0] Mamba Cache is allocated. max_mamba_cache_size: 512, conv_state size: 0.34GB, ssm_state size: 11.20GB')).toEqual({
      'kv-cache state': 11.54,
    })
  })
  test.each([
    ['to 0.1.17, with its slip', 'RuntimeError: Not enought memory. Please try to increase --mem-fraction-static.'],
    ['to 0.5.3rc0', 'RuntimeError: Not enough memory. Please try to increase --mem-fraction-static.'],
    [
      '0.5.3rc2 to 0.5.9',
      'RuntimeError: Not enough memory. Please try to increase --mem-fraction-static. Current value: self.server_args.mem_fraction_static=0.7',
    ],
    [
      '0.5.14 and later',
      'ValueError: Loaded weights leave no GPU memory for the KV cache under --mem-fraction-static=0.7. Raise --mem-fraction-static above 0.912 (minimum viable = 1 - available/pre = 0.9112).',
    ],
    [
      'a limit above a negative profile',
      '[2025-07-02 13:43:46 TP0] max_total_tokens=65536 is larger than the profiled value -561981. Use the profiled value instead.',
    ],
    ['a pool of a few tokens', 'AssertionError: Memory pool size is too small'],
  ])('no room: %s', (_, line) => {
    expect(of('refusal', line)).toEqual([{ kind: 'refusal', reason: 'no-kv-cache-memory' }])
  })
  test('the value in force stands in the refusal; vLLM’s setting is another', () => {
    expect(of('setting', 'RuntimeError: Not enough memory. Please try to increase --mem-fraction-static. Current value: mem_fraction_static=0.7')).toEqual([
      { kind: 'setting', name: 'mem_fraction_static', value: 0.7, origin: 'effective', scope: 'sglang' },
    ])
  })
  test('a limit that fits is no refusal', () => {
    const line = '[2025-03-24 13:43:46 TP0] max_total_tokens=600000 is larger than the profiled value 433372. Use the profiled value instead.'
    expect(kinds(line)).toEqual(['setting', 'remark'])
  })
})

describe('unbalanced GPUs', () => {
  const text =
    'The memory capacity is unbalanced. Some GPUs may be occupied by other processes. min_per_gpu_memory=41.875, local_gpu_memory=78.5, local_gpu_memory * 0.9=70.65'
  test('an error is a refusal, with what was found', () => {
    expect(of('refusal', `ValueError: ${text}`)).toEqual([{ kind: 'refusal', reason: 'unbalanced-memory', found: 41.875 * GiB, wanted: 70.65 * GiB }])
  })
  test('a warning is none: the check is switched off', () => {
    expect(kinds(`[2025-06-20 10:11:12 TP1] ${text}`)).toEqual(['remark', 'advice'])
  })
})

describe('graphs', () => {
  test.each([
    ['0.4.6.post1 to 0.5.13', '[2025-11-30 11:18:44] Capture cuda graph end. Time elapsed: 23.06 s. mem usage=1.88 GB. avail mem=10.47 GB.'],
    [
      'to 0.4.6, figures the other way round',
      '[2025-03-24 13:43:59 TP0] Capture cuda graph end. Time elapsed: 23.06 s. avail mem=10.47 GB. mem usage=1.88 GB.',
    ],
    ['0.5.14 and later', '[2026-06-26 10:00:59 TP0] Capture target decode CUDA graph end. elapsed=12.18 s, mem usage=1.88 GB, avail mem=10.47 GB.'],
    [
      '0.5.22 and later',
      '[2026-10-20 10:00:59 TP0] Capture target decode CUDA graph end. bs=[1, 2, 4], elapsed=12.18 s, mem usage=1.88 GB, avail mem=10.47 GB.',
    ],
  ])('%s', (_, line) => {
    expect(of('step', line)).toEqual([{ kind: 'step', step: 'capture-graphs', edge: 'end', took: 1.88 * GiB }])
    expect(figures(line)).toEqual({ 'free after-graphs': 10.47 })
  })
  test('which set of graphs', () => {
    const names = (line: string): string[] => of('remark', line).flatMap(body => (body.kind === 'remark' ? [body.name] : []))
    expect(names('[2026-04-09 20:05:52 TP0] Capture piecewise CUDA graph begin. avail mem=7.61 GB')).toEqual(['prefill-graphs'])
    expect(names('[2025-07-05 13:43:59] Capture draft extend cuda graph begin. This can take up to several minutes. avail mem=4.66 GB')).toEqual([
      'draft-graphs',
    ])
    expect(names('[2025-03-24 13:43:46 TP0] Capture cuda graph begin. This can take up to several minutes. avail mem=9.49 GB')).toEqual([])
  })
  test('the largest size is the setting in force', () => {
    expect(of('setting', '[2025-07-05 13:43:46] Capture cuda graph bs [1, 2, 4, 8, 16, 24, 32]')).toMatchObject([{ name: 'cuda_graph_max_bs', value: 32 }])
    const begin = (set: string): string =>
      `[2026-06-26 10:00:46 TP0] Capture ${set} CUDA graph begin. backend=full, num_tokens_per_bs=1, bs=[1, 2, 64], avail mem=9.49 GB`
    expect(of('setting', begin('target decode'))).toMatchObject([{ name: 'cuda_graph_max_bs_decode', value: 64 }])
    expect(of('setting', begin('draft decode'))).toEqual([])
  })
  test('a log line behind a bar in one line', () => {
    const line =
      'Capturing batches (bs=512 avail_mem=0.13 GB):   0%|          | 0/52 [00:00<?, ?it/s][2026-06-25 17:45:47 TP1] Scheduler hit an exception: Traceback (most recent call last):'
    expect(kinds(line)).toEqual(['remark', 'count', 'step', 'cascade', 'traceback'])
  })
  test('torch’s text behind SGLang’s is a lack of memory, the hints are advice', () => {
    const log = [
      'Exception: Capture cuda graph failed: CUDA out of memory. Tried to allocate 236.00 MiB. GPU 1 has a total capacity of 79.11 GiB of which 17.38 MiB is free. Including non-PyTorch memory, this process has 79.09 GiB memory in use. Of the allocated memory 75.02 GiB is allocated by PyTorch, and 118.40 MiB is reserved by PyTorch but unallocated.',
      'Possible solutions:',
      '1. set --mem-fraction-static to a smaller value (e.g., 0.8 or 0.7)',
      '2. set --cuda-graph-max-bs to a smaller value (e.g., 16)',
      '4. disable CUDA graph by --disable-cuda-graph. (Not recommended. Huge performance loss)',
    ]
    expect(of('oom', ...log)).toMatchObject([{ allocator: 'torch', gpu: 1, requested: 236 * 2 ** 20 }])
    expect(of('advice', ...log)).toHaveLength(4)
  })
  test('another error in the same words is none', () => {
    expect(of('oom', 'Exception: Capture cuda graph failed: CUDA error: an illegal memory access was encountered', 'Possible solutions:')).toEqual([])
  })
})

describe('requests', () => {
  const prefill = (usage: number): string =>
    `[2025-11-30 11:21:02] Prefill batch, #new-seq: 3, #new-token: 8192, #cached-token: 12, token usage: ${usage}, #running-req: 31, #queue-req: 7, `
  test.each([
    [
      'to 0.4.3',
      '[12:15:02 TP0] Prefill batch. #new-seq: 1, #new-token: 7, #cached-token: 0, cache hit rate: 0.00%, token usage: 0.42, #running-req: 31, #queue-req: 7',
    ],
    [
      '0.5.4',
      '[2025-10-25 11:21:02] Prefill batch [12], #new-seq: 3, #new-token: 8192, #cached-token: 12, token usage: 0.42, #running-req: 31, #queue-req: 7, ',
    ],
    [
      'hybrids',
      '[2025-11-30 11:21:02] Prefill batch, #new-seq: 3, #new-token: 8, #cached-token: 1, full token usage: 0.42, swa token usage: 0.9, #running-req: 31, #queue-req: 7, ',
    ],
  ])('a step of prompts, %s', (_, line) => {
    expect(of('count', line)).toEqual([
      { kind: 'count', what: 'running', value: 31 },
      { kind: 'count', what: 'waiting', value: 7 },
      { kind: 'count', what: 'kv-usage', value: 0.42 },
    ])
    expect(steps(line)).toEqual(['prefill progress'])
  })
  test('are traffic: a day of them is a few events', () => {
    const day = Array.from({ length: 5000 }, (_, index) => prefill(Number((0.3 + (index % 7) / 100).toFixed(2))))
    expect(eventsOf(...day).length).toBeLessThan(60)
  })
  test('a batch above the captured sizes is told', () => {
    const line =
      '[2025-11-30 11:21:02] Decode batch, #running-req: 300, #token: 181923, token usage: 0.42, cuda graph: False, gen throughput (token/s): 1912.30, #queue-req: 7, '
    expect(of('remark', line)).toEqual([{ kind: 'remark', name: 'decode-without-graphs', values: { running: 300 } }])
    expect(of('remark', line.replace('False', 'True'))).toEqual([])
  })
  test.each([
    '[gpu=0] decode out of memory happened, #retracted_reqs: 1, #new_token_ratio: 0.3218 -> 0.5137',
    '[2025-03-24 13:51:02 TP0] Decode out of memory happened. #retracted_reqs: 3, #new_token_ratio: 0.3218 -> 0.5137',
    '[2025-06-20 13:51:02] KV cache pool is full. Retract requests. #retracted_reqs: 3, #new_token_ratio: 0.3218 -> 0.5137',
  ])('put back when the pool is full, nothing failed: %s', line => {
    expect(kinds(line)).toEqual(['remark', 'step'])
  })
  test.each([
    '[2025-03-24 13:51:02 TP0] Prefill out of memory. Try to lower your batch size.',
    'RuntimeError: alloc_req_slots runs out of memory. Please set a smaller number for `--max-running-requests`. self.req_to_token_pool.available_size()=3, num_reqs=4, ',
    'RuntimeError: Out of memory. Please set a smaller number for `--max-running-requests`.',
    'ValueError: Failed to retract any request. No space left for only one request.',
  ])('a table of SGLang’s own is full, the card is not: %s', line => {
    expect(kinds(line)).not.toContain('oom')
    expect(of('refusal', line)).toEqual([{ kind: 'refusal', reason: 'out-of-cache-blocks' }])
  })
  test('a watchdog is no memory', () => {
    expect(of('error', '[2025-03-24 14:51:02 TP0] Watchdog timeout (self.watchdog_timeout=300)')).toMatchObject([{ nature: 'plain' }])
    expect(of('error', '[2026-02-22 14:51:02] TokenizerManager watchdog timeout (self.watchdog_timeout=300, self.soft=True)')).toEqual([])
  })
})

describe('the host', () => {
  test('gigabytes are 10^9 there', () => {
    expect(
      of(
        'refusal',
        'ValueError: Not enough host memory available. Requesting 128.00 GB but only have 91.35 GB free. Please reduce the size of the hierarchical cache.',
      ),
    ).toEqual([{ kind: 'refusal', reason: 'no-host-cache-room', wanted: 128e9, found: 91.35e9 }])
  })
})

describe('words of anyone', () => {
  test.each([
    ['a heading', 'Possible solutions:'],
    ['a sentence about batches', 'Prefill batch size is 4'],
    ['a program that catches its own errors', 'Out of memory. Try to lower your batch size'],
    ['an assertion of another pool', 'Memory pool size is too small for this tensor'],
    ['another offloader', '[offloader] moved layer 3 to the CPU'],
    ['a type that is no torch type', 'Using KV cache dtype: fp8'],
  ])('%s is nothing of SGLang’s', (_, line) => {
    expect(eventsOf(line).filter(({ by }) => by.engine === 'sglang')).toEqual([])
  })
  test('the weights’ format is printed by vLLM too', () => {
    expect(eventsOf("INFO 12-01 06:31:48 weight_utils.py:243] Using model weights format ['*.safetensors']").map(({ by }) => by.engine)).toEqual(['vllm'])
    expect(eventsOf("Using model weights format ['*.safetensors']").map(({ by }) => by.engine)).toEqual([undefined])
  })
})

describe('death', () => {
  test.each([
    '[2025-03-24 13:43:48] Received sigquit from a child process. It usually means the child failed.',
    '[2025-11-30 11:25:48] SIGQUIT received. signum=None, frame=None. It usually means one child failed.',
    '[2025-06-20 13:43:48] Child process unexpectedly failed with exitcode=131. pid=4711',
    '[2025-06-03 10:22:44] Rank 0 scheduler is dead. Please check if there are relevant logs.',
    'RuntimeError: Initialization failed. Please see the error messages above.',
  ])('only follows: %s', line => {
    expect(of('killed', line)).toEqual([])
    expect(of('cascade', line)).toHaveLength(1)
  })
  test('a scheduler that was killed', () => {
    const line =
      '[2026-06-03 10:22:44] Rank 0 scheduler died during initialization (exit code: -9). If exit code is -9 (SIGKILL), a common cause is the OS OOM killer. Run `dmesg -T | grep -i oom` to check.'
    expect(of('killed', line)).toMatchObject([{ reportedBy: 'engine', forMemory: false, signal: 9, exitCode: -9 }])
  })
  test('a traceback under a prefix is that rank’s, up to the next prefix', () => {
    const log = [
      '[2025-03-24 13:43:47 TP1] Scheduler hit an exception: Traceback (most recent call last):',
      '  File "/x/sglang/srt/managers/scheduler.py", line 1779, in run_scheduler_process',
      '    scheduler = Scheduler(server_args)',
      'RuntimeError: Not enough memory. Please try to increase --mem-fraction-static.',
      '',
      '[2025-03-24 13:43:48] Received sigquit from a child process. It usually means the child failed.',
      'Killed',
    ]
    const lanes = eventsOf(...log).map(({ kind, by }) => [kind, by.lane])
    expect(lanes).toContainEqual(['traceback', 'scheduler/1'])
    expect(lanes).toContainEqual(['refusal', 'scheduler/1'])
    expect(lanes).toContainEqual(['killed', ''])
  })
})

describe('the release by the fields of its echo', () => {
  const fields = (...names: readonly string[]): string =>
    `[2025-12-20 08:11:02] server_args=ServerArgs(${[...Array.from({ length: 20 }, (_, index) => `field_${index}`), ...names].map(name => `${name}=1`).join(', ')})`
  const hint = (line: string): unknown =>
    of('remark', line).flatMap(body => (body.kind === 'remark' && body.name === 'release-hint' ? [body.values?.['releases']] : []))[0]
  const OLD = [
    'max_total_tokens',
    'enable_mixed_chunk',
    'lora_paths',
    'dist_init_addr',
    'device',
    'watchdog_timeout',
    'enable_dp_attention',
    'cpu_offload_gb',
    'revision',
  ]
  test('lies between the newest field that is there and the oldest that is not', () => {
    expect(hint(fields(...OLD))).toBe('0.4.0-0.4.0')
    expect(hint(fields(...OLD, 'ep_size'))).toBe('0.4.0.post1-0.4.0.post1')
    expect(hint(fields('max_total_tokens'))).toBe('0.2.8-0.2.13')
  })
  test('an echo that is cut, or a piece of one, tells nothing', () => {
    expect(hint(fields(...OLD).slice(0, -1))).toBeUndefined()
    expect(hint("[2025-12-20 08:11:02] server_args=ServerArgs(model_path='m', revision=None)")).toBeUndefined()
  })
})

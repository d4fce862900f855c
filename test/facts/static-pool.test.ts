import { describe, expect, test } from 'vitest'
import { knownIn, valuesOf } from './known.ts'

const OOM =
  'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.00 GiB. GPU 0 has a total capacity of 79.11 GiB of which 100.00 MiB is free. Including non-PyTorch memory, this process has 79.01 GiB memory in use. Of the allocated memory 78.00 GiB is allocated by PyTorch, and 50.00 MiB is reserved by PyTorch but unallocated.'
const REFUSED = 'RuntimeError: Not enough memory. Please try to increase --mem-fraction-static.'
const echo = (settings: string): string => `[2025-06-20 10:00:00] server_args=ServerArgs(model_path='m', ${settings})`
const begin = (free: number, part = ''): string => `[2025-06-20 10:00:10${part}] Load weight begin. avail mem=${free.toFixed(2)} GB`
const end = (free: number, used: number, part = ''): string =>
  `[2025-06-20 10:00:20${part}] Load weight end. type=L, dtype=torch.bfloat16, avail mem=${free.toFixed(2)} GB, mem usage=${used.toFixed(2)} GB.`
const pool = (size: number, part = ''): string =>
  `[2025-06-20 10:00:21${part}] KV Cache is allocated. #tokens: 100000, K size: ${(size / 2).toFixed(2)} GB, V size: ${(size / 2).toFixed(2)} GB`
const placed = (free: number, part = ''): string => `[2025-06-20 10:00:22${part}] Memory pool end. avail mem=${free.toFixed(2)} GB`
const graphs = (free: number, part = ''): string =>
  `[2025-06-20 10:00:23${part}] Capture cuda graph begin. This can take up to several minutes. avail mem=${free.toFixed(2)} GB`
const captured = (took: number, free: number, part = ''): string =>
  `[2025-06-20 10:00:33${part}] Capture cuda graph end. Time elapsed: 9.00 s. mem usage=${took.toFixed(2)} GB. avail mem=${free.toFixed(2)} GB.`

describe('the account', () => {
  // 230.20 - 287.18 x 0.089 = 204.64, as a published log has it.
  test('the pool by the share of what was free', () => {
    const facts = knownIn(echo('mem_fraction_static=0.911'), begin(287.18), end(230.2, 56.98), pool(204.64), placed(25.2))
    expect(valuesOf(facts, 'memory.free-at-start', 'memory.weights', 'memory.free-after-weights', 'memory.kv-cache', 'memory.left', 'kv.placed')).toEqual({
      'memory.free-at-start': 287.18,
      'memory.weights': 56.98,
      'memory.free-after-weights': 230.2,
      'memory.kv-cache': 204.64,
      'memory.left': 25.56,
      'kv.placed': true,
    })
  })
  test('what was free, of a log that begins behind that line', () => {
    const facts = knownIn('[2025-06-20 10:00:19] Detected fp8 checkpoint.', end(21.5, 58.5))
    expect(valuesOf(facts, 'memory.free-at-start', 'memory.free-after-weights')).toEqual({ 'memory.free-at-start': 80, 'memory.free-after-weights': 21.5 })
    // A model that sees has a smaller share than it was given.
    const sees = knownIn(end(3.5, 19).replace('type=L', 'type=Gemma3ForConditionalGeneration'), REFUSED)
    expect(valuesOf(sees, 'memory.free-at-start')).toEqual({ 'memory.free-at-start': undefined })
  })
  test('ranks agree on the least of their figures', () => {
    const facts = knownIn(
      echo('mem_fraction_static=0.9, tp_size=2'),
      ...[0, 1].flatMap(rank => [
        begin(78 - 4 * rank, ` TP${rank}`),
        end(48 - 4 * rank, 30, ` TP${rank}`),
        pool(36.6, ` TP${rank}`),
        placed(11 - 4 * rank, ` TP${rank}`),
      ]),
    )
    expect(valuesOf(facts, 'memory.free-at-start', 'memory.free-after-weights', 'memory.free-after-pool', 'memory.kv-cache', 'memory.weights')).toEqual({
      'memory.free-at-start': 74,
      'memory.free-after-weights': 44,
      'memory.free-after-pool': 7,
      'memory.kv-cache': 36.6,
      'memory.weights': 30,
    })
  })
  test('without a share the pool tells it, unless another limit cut the pool', () => {
    const log = [begin(78), end(58, 20), pool(50.2), placed(7.5)]
    // 1 - (58 - 50.2) / 78 = 0.9
    expect(valuesOf(knownIn(...log), 'setting.mem_fraction_static')).toEqual({ 'setting.mem_fraction_static': 0.9 })
    expect(valuesOf(knownIn(echo('max_total_tokens=100000'), ...log), 'setting.mem_fraction_static')).toEqual({ 'setting.mem_fraction_static': undefined })
  })
  test('a draft model behind the pool takes from what is left (to 0.5.13)', () => {
    const facts = knownIn(begin(78), end(58, 20), pool(50.2), placed(7.5), graphs(7), captured(1, 6), begin(6), end(4, 2), pool(1.2), placed(2.8))
    expect(valuesOf(facts, 'memory.free-at-start', 'memory.weights', 'memory.kv-cache', 'memory.free-after-weights')).toEqual({
      'memory.free-at-start': 78,
      'memory.weights': 20,
      'memory.kv-cache': 50.2,
      'memory.free-after-weights': 58,
    })
  })
  test('one before the pool counts as weights (0.5.14 and later)', () => {
    const facts = knownIn(begin(78), end(58, 20), begin(58), end(56, 2), pool(48.2), placed(7.5))
    expect(valuesOf(facts, 'memory.weights', 'memory.free-after-weights')).toEqual({ 'memory.weights': 22, 'memory.free-after-weights': 56 })
  })
  test('several sets of graphs are added up, several pools too', () => {
    const facts = knownIn(begin(78), end(58, 20), pool(12), pool(30), placed(15), graphs(14), captured(1.5, 12.5), graphs(12.5), captured(0.9, 11.6))
    expect(valuesOf(facts, 'memory.kv-cache', 'memory.graphs', 'memory.free-when-up')).toEqual({
      'memory.kv-cache': 42,
      'memory.graphs': 2.4,
      'memory.free-when-up': 11.6,
    })
  })
  test('another engine has none of it', () => {
    expect(knownIn('INFO 11-20 10:03:17 llm_engine.py:249] Initializing an LLM engine (v0.6.4) with config: model="m"', OOM)['memory.left']).toBeUndefined()
  })
})

describe('is there a share that works?', () => {
  const refused = (free: number, weights: number, settings: string) =>
    valuesOf(
      knownIn(echo(`mem_fraction_static=0.8, ${settings}`), begin(free), end(free - weights, weights), REFUSED),
      'memory.least-fraction',
      'memory.pool-possible',
      'memory.step-possible',
      'memory.kv-cache',
    )
  test.each([
    // The least share is 1 - 12.23 / 78.54 = 0.8443; a step of 8192 tokens wants 0.5 + 12 + 0.31 + 0.13 GiB.
    ['yes, with smaller steps', 78.54, 66.31, 'chunked_prefill_size=8192', { 'memory.pool-possible': true, 'memory.step-possible': false }],
    ['yes', 78.54, 55, 'chunked_prefill_size=8192', { 'memory.pool-possible': true, 'memory.step-possible': true }],
    ['the log does not tell the step', 78.54, 55, 'page_size=1', { 'memory.pool-possible': true, 'memory.step-possible': undefined }],
    ['no', 77.57, 75.9, 'chunked_prefill_size=8192', { 'memory.pool-possible': false, 'memory.step-possible': false }],
  ])('%s', (_, free, weights, settings, expected) => {
    expect(refused(free, weights, settings)).toMatchObject(expected)
  })
  test('the least share, and what is missing', () => {
    const facts = refused(137.9, 125.65, 'chunked_prefill_size=8192')
    expect(facts['memory.least-fraction']).toBeCloseTo(0.9112, 4)
    expect(facts['memory.kv-cache']).toBeCloseTo(12.25 - 137.9 * 0.2, 1)
  })
  test('from the message alone (0.5.14 and later)', () => {
    const facts = knownIn(
      'ValueError: Loaded weights leave no GPU memory for the KV cache under --mem-fraction-static=0.83. Raise --mem-fraction-static above 0.912 (minimum viable = 1 - available/pre = 0.9112).',
    )
    expect(valuesOf(facts, 'memory.least-fraction', 'setting.mem_fraction_static', 'memory.pool-possible')).toEqual({
      'memory.least-fraction': 0.9112,
      'setting.mem_fraction_static': 0.83,
      'memory.pool-possible': undefined,
    })
  })
  test('the message says that the weights took nearly all; what was free before them follows from what is left', () => {
    const said =
      'ValueError: Loaded weights leave no GPU memory for the KV cache under --mem-fraction-static=0.9. Raise --mem-fraction-static above 0.979 (minimum viable = 1 - available/pre = 0.9785).'
    expect(valuesOf(knownIn(said), 'memory.pool-possible', 'memory.free-at-start')).toEqual({
      'memory.pool-possible': false,
      'memory.free-at-start': undefined,
    })
    const facts = valuesOf(knownIn(end(1.67, 75.9), said), 'memory.pool-possible', 'memory.free-at-start')
    expect(facts['memory.pool-possible']).toBe(false)
    expect(facts['memory.free-at-start']).toBeCloseTo(1.67 / (1 - 0.9785), 1)
  })
})

describe('graphs to come', () => {
  const bar = (size: number, free: number, done: number): string =>
    `Capturing batches (bs=${size} avail_mem=${free.toFixed(2)} GB):   5%|▌         | ${done}/10 [00:01<00:30,  1.80it/s]`
  test('as much as the ones before took, at most', () => {
    expect(valuesOf(knownIn(begin(78), end(58, 20), pool(50), placed(8), graphs(8), bar(80, 7, 2), OOM), 'memory.graphs-to-come')).toEqual({
      'memory.graphs-to-come': 4,
    })
  })
  test('none is done: not known', () => {
    expect(valuesOf(knownIn(begin(78), end(58, 20), pool(50), placed(8), graphs(8), bar(80, 7, 0), OOM), 'memory.graphs-to-come')).toEqual({
      'memory.graphs-to-come': undefined,
    })
  })
})

describe('what it was doing, by the last line before', () => {
  const start = [echo('mem_fraction_static=0.9'), begin(78), end(58, 20), pool(50.2), placed(7.5), graphs(7), captured(1, 6)]
  const step = (...log: readonly string[]) => valuesOf(knownIn(...log, OOM), 'failure.step')['failure.step']
  test.each([
    ['the weights begin', 2, 'load-weights'],
    ['the weights end', 3, 'place-kv-cache'],
    ['a pool is allocated', 4, 'place-kv-cache'],
    ['all pools are', 5, 'warm-up'],
    ['a capture begins', 6, 'capture-graphs'],
    ['a capture ends', 7, 'warm-up'],
  ])('%s', (_, lines, expected) => {
    expect(step(...start.slice(0, lines))).toBe(expected)
  })
  test.each([
    [
      'the first request',
      'max_total_num_tokens=1, chunked_prefill_size=8192, max_prefill_tokens=16384, max_running_requests=2048, context_len=4096, available_gpu_mem=5.00 GB',
      'warm-up',
    ],
    ['up', 'The server is fired up and ready to roll!', 'serve'],
    ['prompts', 'Prefill batch. #new-seq: 3, #new-token: 8192, #cached-token: 12, token usage: 0.42, #running-req: 31, #queue-req: 7, ', 'prefill'],
    [
      'tokens',
      'Decode batch. #running-req: 31, #token: 181923, token usage: 0.42, cuda graph: True, gen throughput (token/s): 1912.30, #queue-req: 7, ',
      'decode',
    ],
  ])('%s', (_, message, expected) => {
    expect(step(...start, `[2025-06-20 10:01:00] ${message}`)).toBe(expected)
  })
  test.each([
    ['forward_extend', 'prefill'],
    ['forward_decode', 'decode'],
    ['event_loop_overlap', 'serve'],
    ['init_attention_backend', 'warm-up'],
    ['_flashinfer_autotune', 'warm-up'],
    ['init_memory_pool', 'place-kv-cache'],
    ['get_image_feature', 'encode-vision'],
    ['init_torch_distributed', 'start'],
    ['resume_memory_occupation', 'wake-up'],
  ])('by the frame %s alone', (name, expected) => {
    expect(step('Traceback (most recent call last):', `  File "/x/sglang/srt/model_executor/model_runner.py", line 9, in ${name}`, '    x = y(z)')).toBe(
      expected,
    )
  })
  test('the language part of a multimodal model is no vision', () => {
    const log = [
      'Traceback (most recent call last):',
      '  File "/x/sglang/srt/model_executor/model_runner.py", line 9, in forward_extend',
      '    return self.model.forward(',
      '  File "/x/sglang/srt/managers/mm_utils.py", line 9, in general_mm_embed_routine',
      '    hidden_states = language_model(',
    ]
    expect(step(...log)).toBe('prefill')
  })
})

describe('whose log it is', () => {
  const frames = [
    'Traceback (most recent call last):',
    '  File "/x/sglang/srt/model_executor/model_runner.py", line 9, in forward_extend',
    '    return self.model.forward(',
    '  File "/x/vllm/model_executor/layers/linear.py", line 9, in forward',
    '    return F.linear(x)',
  ]
  test('frames of vLLM under those of SGLang, and a line of vLLM’s logger: SGLang to 0.4.8', () => {
    expect(knownIn('INFO 10-22 06:31:45 config.py:905] Defaulting to use mp for distributed inference', ...frames, OOM).engine?.value).toBe('sglang')
    expect(knownIn('INFO 11-20 10:03:17 model_runner.py:1025] Loading model weights took 7.1217 GB', ...frames, OOM).engine?.value).toBe('sglang')
  })
  test('vLLM stays vLLM', () => {
    expect(knownIn('INFO 11-20 10:03:17 model_runner.py:1025] Loading model weights took 7.1217 GB', OOM).engine?.value).toBe('vllm')
  })
})

describe('who was killed, and by whom', () => {
  const failed = [
    '[2025-06-03 10:21:50 TP0] Scheduler hit an exception: Traceback (most recent call last):',
    '  File "/x/sglang/srt/model_loader/loader.py", line 311, in load_model',
    '    raise ValueError("no")',
    'ValueError: Weight input_scale must have been loaded',
    '',
    '[2025-06-03 10:21:51] Received sigquit from a child process. It usually means the child failed.',
  ]
  test('SGLang ends its own processes behind an error: no failure of its own', () => {
    expect(knownIn(begin(78), ...failed, 'Killed')['failure.kind']).toBeUndefined()
    expect(
      knownIn(begin(78), ...failed, '[2025-06-03 10:21:52] Child process unexpectedly failed with an exit code -9. pid=82')['failure.kind'],
    ).toBeUndefined()
  })
  test('without an error before it, someone else did', () => {
    const facts = knownIn(
      begin(78),
      '[2025-06-03 10:22:44] Rank 0 scheduler is dead. Please check if there are relevant logs.',
      '[2025-06-03 10:22:44] Exit code: -9',
    )
    expect(facts['failure.kind']?.value).toBe('killed')
  })
  test('words that say it was for memory count all the same', () => {
    const line = '[ 1234.5] Out of memory: Killed process 4711 (python3) total-vm:1kB, anon-rss:1048576kB, file-rss:0kB, shmem-rss:0kB'
    expect(knownIn(begin(78), ...failed, line)['killed.for-memory']?.value).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import type { Failure } from '../src/facts/failure.ts'
import type { Facts } from '../src/facts/sheet.ts'
import { notesOf } from '../src/notes.ts'
import type { Note } from '../src/report.ts'
import type { Event, Scalar } from '../src/types.ts'
import { failing, healthy, reportOf } from './render/report.ts'

const notes = (...log: readonly string[]): readonly Note[] => reportOf({ 'server.log': log }).notes
const HINT = 'If reserved but unallocated memory is large try setting PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True to avoid fragmentation.'
const oom = (free: string, unallocated: string): string[] => [
  ...failing().slice(0, -1),
  `(EngineCore pid=8) torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.19 GiB of which ${free} is free. Including non-PyTorch memory, this process has 78.15 GiB memory in use. Of the allocated memory 70.50 GiB is allocated by PyTorch, and ${unallocated} is reserved by PyTorch but unallocated. ${HINT}`,
]

describe('advice that the log prints', () => {
  test('expandable segments, where too little is reserved and unused', () => {
    expect(notes(...oom('1.02 GiB', '120.00 MiB'))).toEqual([
      {
        name: 'torch-expandable-segments',
        says: { en: expect.stringContaining('less than the 2 GiB asked for'), zh: expect.anything() },
        at: [expect.anything()],
      },
    ])
  })
  test('where the pieces would suffice, it may help', () => expect(notes(...oom('1.02 GiB', '6.50 GiB'))).toEqual([]))
  test('nothing failed: nothing to object to', () => expect(notes(...healthy(), `# ${HINT}`)).toEqual([]))
  test('several starts that failed alike have one note', () => {
    const [note, ...others] = notes(...oom('1.02 GiB', '120.00 MiB'), ...oom('1.02 GiB', '120.00 MiB'))
    expect(others).toEqual([])
    expect(note?.at).toHaveLength(2)
  })
})

const GiB = 2 ** 30
const at = { file: 'server.log', line: 3, text: '' }
/** What is said of one piece of advice, by the facts alone. */
const judged = (
  advice: string | readonly [string, Scalar],
  known: Readonly<Record<string, Scalar>>,
  failure: Partial<Failure> | null = { kind: 'oom' },
  seen: readonly Partial<Event>[] = [],
): readonly string[] => {
  const [name, value] = typeof advice === 'string' ? [advice] : advice
  const facts = Object.fromEntries(Object.entries(known).map(([fact, each]) => [fact, { value: each, from: [at] }])) as Facts
  const all = [{ kind: 'advice', name, ...(value === undefined ? {} : { value }) }, ...seen]
  const events = all.map((event, order) => ({ at, by: { lane: '' }, order, ...event }) as Event)
  return notesOf({ at, events, files: ['server.log'] }, facts, failure === null ? undefined : ({ frames: [], ...failure } as unknown as Failure)).map(
    ({ says }) => says.en,
  )
}
const NOTHING: readonly string[] = []

describe('figures that do not say what the message says', () => {
  const named = (name: string, log: string): readonly Note[] => notes(log).filter(each => each.name === name)
  const message = (free: string, allocated: string, more = ''): string =>
    `torch.OutOfMemoryError: HIP out of memory. Tried to allocate 12.95 GiB. GPU 0 has a total capacity of 63.00 GiB of which ${free} is free. ${more}Of the allocated memory ${allocated} is allocated by PyTorch, and 121.00 MiB is reserved by PyTorch but unallocated. ${HINT}`
  test('what was refused was free', () => {
    const [note] = named('refused-with-room', message('18.55 GiB', '40.00 GiB'))
    expect(note?.says.en).toContain('12.95 GiB were refused although 18.55 GiB were free')
  })
  test('then no sum of it is called too small', () =>
    expect(named('torch-expandable-segments', message('18.55 GiB', '40.00 GiB'))[0]?.says.en).toContain(
      '18.55 GiB were free, more than the 12.95 GiB asked for',
    ))
  test('a limit that the message tells explains it', () =>
    expect(named('refused-with-room', message('18.55 GiB', '40.00 GiB', '50.00 GiB allowed; '))).toEqual([]))
  test('more than the card has', () => {
    expect(named('more-than-the-card', message('85.00 GiB', '1.70 GiB'))).toHaveLength(1)
    expect(named('more-than-the-card', message('1.20 GiB', '61.40 GiB'))).toEqual([])
  })
  test('no machine has an exabyte', () => {
    const log = 'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate more than 1EB memory.'
    expect(named('absurd-size', log)).toHaveLength(1)
    expect(reportOf({ 'server.log': [log] }).verdict).toBe('undecided')
  })
  test('a full card has none', () => expect(notes(...oom('1.02 GiB', '6.50 GiB'))).toEqual([]))
  test('little lies unused, and with it the request would have fitted: nothing is said of the advice', () =>
    expect(notes(...oom('1.95 GiB', '158.00 MiB'))).toEqual([]))
})

describe('PyTorch: expandable segments', () => {
  const ADVICE = 'torch-expandable-segments'
  const FRAGMENTED = { 'memory.pieces-suffice': true }
  test.each<[string, Readonly<Record<string, Scalar>>, RegExp]>([
    ['sleep mode up to 0.20.0', { engine: 'vllm', 'engine.version': '0.20.0', 'setting.enable_sleep_mode': true }, /this release: with sleep mode/],
    ['LMDeploy on several GPUs', { engine: 'lmdeploy', 'engine.backend': 'pytorch', 'engine.version': '0.9.1', 'setting.tp': 2 }, /takes the option out/],
    ['it is set', { engine: 'torch', 'setting.PYTORCH_CUDA_ALLOC_CONF': 'expandable_segments:True' }, /set already/],
  ])('%s', (_, known, expected) => expect(judged(ADVICE, { ...FRAGMENTED, ...known })).toEqual([expect.stringMatching(expected)]))
  test('LMDeploy says itself that it takes it out', () =>
    expect(judged(ADVICE, { ...FRAGMENTED, engine: 'lmdeploy' }, {}, [{ kind: 'remark', name: 'expandable-segments-dropped' }])).toHaveLength(1))
  test.each<[string, Readonly<Record<string, Scalar>>]>([
    ['sleep mode in 0.20.1', { engine: 'vllm', 'engine.version': '0.20.1', 'setting.enable_sleep_mode': true }],
    ['no sleep mode', { engine: 'vllm', 'engine.version': '0.19.0', 'setting.enable_sleep_mode': false }],
    ['a release that is not known', { engine: 'vllm', 'setting.enable_sleep_mode': true }],
    ['LMDeploy on one GPU', { engine: 'lmdeploy', 'engine.backend': 'pytorch', 'engine.version': '0.9.1', 'setting.tp': 1 }],
    ['LMDeploy 0.9.0', { engine: 'lmdeploy', 'engine.backend': 'pytorch', 'engine.version': '0.9.0', 'setting.tp': 2 }],
    ['another option is set', { engine: 'torch', 'setting.PYTORCH_CUDA_ALLOC_CONF': 'max_split_size_mb:128' }],
  ])('%s: it may help', (_, known) => expect(judged(ADVICE, { ...FRAGMENTED, ...known })).toEqual(NOTHING))
})

describe('vLLM: a higher utilization', () => {
  const ADVICE = 'vllm-increase-utilization'
  const known = (share: number, found: number | undefined, more: Readonly<Record<string, Scalar>> = {}): Readonly<Record<string, Scalar>> => ({
    'memory.capacity': 80 * GiB,
    'setting.gpu_memory_utilization': share,
    ...(found === undefined ? {} : { 'failure.found': found * GiB }),
    ...more,
  })
  test.each<[string, Readonly<Record<string, Scalar>>, string]>([
    ['nothing is left to raise', known(0.9, -12), 'even at 0.98 the cache would have 0 bytes: weights and activations'],
    ['it adds less than one request of full length needs', known(0.9, 2, { 'failure.wanted': 16 * GiB }), 'of the 16 GiB it needs: weights'],
    ['the weights alone are larger, and the log holds no figure of the cache', known(0.9, undefined, { 'memory.weights': 79 * GiB }), 'even at 0.98'],
    [
      'others hold what it would add',
      known(0.5, -4, { 'engine.version': '0.9.1', 'memory.free-at-start': 42 * GiB }),
      'even at 0.52 the cache would have 0 bytes: no more of the card was free',
    ],
    ['its size is given', known(0.5, -2, { 'setting.kv_cache_memory_bytes': GiB }), 'does not follow'],
  ])('where %s', (_, facts, expected) => expect(judged(ADVICE, facts, { kind: 'refusal' })).toEqual([expect.stringContaining(expected)]))
  test.each<[string, Readonly<Record<string, Scalar>>]>([
    ['it would do', known(0.5, -2)],
    ['much is free', known(0.5, -4, { 'engine.version': '0.9.1', 'memory.free-at-start': 78 * GiB })],
    ['a release that does not compare with what is free', known(0.5, -4, { 'engine.version': '0.9.0', 'memory.free-at-start': 42 * GiB })],
    ['weights that leave room', known(0.5, undefined, { 'memory.weights': 39 * GiB })],
    ['the card is not known', { 'setting.gpu_memory_utilization': 0.9, 'failure.found': -GiB }],
    ['the weights of another process are meant', known(0.7, 55, { 'failure.refusal': 'weights-above-budget', 'failure.wanted': 79 * GiB })],
  ])('where %s: no objection', (_, facts) => expect(judged(ADVICE, facts, { kind: 'refusal' })).toEqual(NOTHING))
})

describe('vLLM: a lower utilization', () => {
  test('never helps the weights', () => {
    const log = [
      ...failing().slice(0, 4),
      '(EngineCore pid=8) ERROR 11-21 12:38:50 [gpu_model_runner.py:3570] Failed to load model - not enough GPU memory. Try lowering --gpu-memory-utilization to free memory for weights, increasing --tensor-parallel-size, or using --quantization. See https://docs.vllm.ai/en/latest/configuration/conserving_memory/ for more tips. (original error: CUDA out of memory. Tried to allocate 896.00 MiB. GPU 0 has a total capacity of 79.19 GiB of which 320.00 MiB is free.)',
    ]
    expect(notes(...log).map(({ name, says }) => [name, says.en])).toEqual([['vllm-lower-utilization-for-weights', expect.stringContaining('plays no part')]])
  })
  const SAMPLER =
    '(EngineCore pid=8) RuntimeError: CUDA out of memory occurred when warming up sampler with 1024 dummy requests. Please try lowering `max_num_seqs` or `gpu_memory_utilization` when initializing the engine.'
  test('does not help the sampler before the cache is placed', () => {
    const profile = [
      ...failing().slice(0, 5),
      '(EngineCore pid=8) Traceback (most recent call last):',
      '(EngineCore pid=8)   File "/usr/lib/python3.12/site-packages/vllm/v1/worker/gpu_model_runner.py", line 4000, in profile_run',
      '(EngineCore pid=8)     output = self._dummy_sampler_run(hidden_states)',
      SAMPLER,
    ]
    expect(notes(...profile).map(({ name, says }) => [name, says.en])).toEqual([['vllm-lower-seqs-or-utilization', expect.stringContaining('plays no part')]])
  })
  test('nor where the traceback is cut off and no line places the cache', () =>
    expect(notes(...failing().slice(0, 5), SAMPLER).map(({ name }) => name)).toEqual(['vllm-lower-seqs-or-utilization']))
  test('helps it beside the cache', () => expect(notes(...failing().slice(0, 6), SAMPLER)).toEqual([]))
  test.each<[string, string, Readonly<Record<string, Scalar>>, string]>([
    ['a trial capture inside the profile', 'vllm-lower-utilization-for-graphs', { 'failure.step': 'estimate-graphs' }, 'plays no part'],
    ['a cache whose size is given', 'vllm-lower-utilization-for-graphs', { 'failure.step': 'capture-graphs', 'setting.kv_cache_memory_bytes': GiB }, 'given'],
    ['the host’s memory', 'vllm-graphs-take-memory', { 'failure.step': 'serve', 'failure.memory': 'host' }, 'host'],
  ])('does not help %s', (_, advice, facts, expected) => expect(judged(advice, facts)).toEqual([expect.stringContaining(expected)]))
  test.each(['vllm-lower-utilization-for-graphs', 'vllm-graphs-take-memory'])('%s: helps a capture beside the cache', advice =>
    expect(judged(advice, { 'failure.step': 'capture-graphs', 'failure.memory': 'device' })).toEqual(NOTHING),
  )
})

describe('vLLM: a share that keeps the cache as large as without the graphs’ estimate', () => {
  const ENABLED =
    '(EngineCore pid=8) INFO 11-21 12:38:57 [gpu_worker.py:523] CUDA graph memory profiling is enabled (default since v0.21.0). The current --gpu-memory-utilization=0.9500 is equivalent to --gpu-memory-utilization=0.9400 without CUDA graph memory profiling. To maintain the same effective KV cache size as before, increase --gpu-memory-utilization to 0.9600. To disable, set VLLM_MEMORY_PROFILER_ESTIMATE_CUDAGRAPHS=0.'
  const withText = (log: readonly string[]): string[] => [...log.slice(0, 5), ENABLED, ...log.slice(5)]
  test('takes what ran out', () =>
    expect(notes(...withText(failing())).map(({ name, says }) => [name, says.en])).toEqual([
      ['vllm-increase-utilization-for-graph-estimate', expect.stringContaining('gives the KV cache 810.9 MiB out of the room beside the budget')],
    ]))
  test('is only told where something failed', () => expect(notes(...withText(healthy()))).toEqual([]))
  test('a cache that is too small wants it', () =>
    expect(judged(['vllm-increase-utilization-for-graph-estimate', 0.96], { 'failure.step': 'place-kv-cache' }, { kind: 'refusal' })).toEqual(NOTHING))
})

describe('vLLM: the size of the cache for the next start', () => {
  const healthyStart = (release: string, estimate = true): string[] => [
    ...healthy()
      .slice(0, 6)
      .map(line => line.replaceAll('0.24.0', release)),
    ...(estimate
      ? [
          '(EngineCore pid=8) INFO 11-21 12:38:57 [gpu_model_runner.py:6588] Estimated CUDA graph memory: 0.50 GiB total',
          '(EngineCore pid=8) INFO 11-21 12:38:57 [gpu_worker.py:523] CUDA graph memory profiling is enabled (default since v0.21.0). The current --gpu-memory-utilization=0.9500 is equivalent to --gpu-memory-utilization=0.9400 without CUDA graph memory profiling. To maintain the same effective KV cache size as before, increase --gpu-memory-utilization to 0.9600. To disable, set VLLM_MEMORY_PROFILER_ESTIMATE_CUDAGRAPHS=0.',
        ]
      : []),
    '(EngineCore pid=8) INFO 11-21 12:39:21 [gpu_worker.py:744] Free memory on device (78.57/79.19 GiB) on startup. Desired GPU memory utilization is (0.95, 75.23 GiB). Actual usage is 15.33 GiB for consumed memory (weights + non-torch), 1.98 GiB for peak activation, and 0.61 GiB for CUDAGraph memory. Replace gpu_memory_utilization config with `--kv-cache-memory=58720256000` (54.69 GiB) to fit into requested memory, or `--kv-cache-memory=64936280064` (60.48 GiB) to fully utilize gpu memory. Current kv cache memory in use is 55.21 GiB.',
    ...healthy().slice(6),
  ]
  const told = (log: readonly string[]): readonly string[] => notes(...log).map(({ says }) => says.en)
  test('has the graphs taken off twice in 0.27 to 0.33', () =>
    expect(told(healthyStart('0.28.0'))).toEqual([
      'The log advises to set the size of the KV cache (kv-cache-memory); the value is not right: release 0.28.0 takes the CUDA graphs off twice; with their estimate of 512 MiB back it is 59257126912 (55.19 GiB), and 65473150976 (60.98 GiB) to use the whole card.',
    ]))
  test.each([
    ['a release that does not', healthyStart('0.26.0')],
    ['no estimate', healthyStart('0.28.0', false)],
    ['an estimate that is not applied', healthyStart('0.28.0').filter(line => !line.includes('is enabled'))],
  ])('%s: it is right', (_, log) => expect(told(log)).toEqual([]))
  const SUGGESTED = ['vllm-kv-cache-memory', 50 * GiB] as const
  test('after a failure no size that leaves no more room', () =>
    expect(judged(SUGGESTED, { 'memory.kv-cache': 48 * GiB })).toEqual([expect.stringContaining('no less than the 48 GiB that the cache has now')]))
  test('a smaller one does help', () => expect(judged(SUGGESTED, { 'memory.kv-cache': 52 * GiB })).toEqual(NOTHING))
  test('in 0.18 where the estimate is applied', () =>
    expect(judged(SUGGESTED, { 'engine.version': '0.18.1', 'graphs.estimated': GiB, 'graphs.estimate-applied': true }, null)).toEqual([
      expect.stringContaining('54760833024 (51 GiB)'),
    ]))
})

describe('LMDeploy: a higher ratio for the states of linear attention', () => {
  const ADVICE = 'lower-max-batch-size-or-raise-ratio'
  const known = (found: number): Readonly<Record<string, Scalar>> => ({
    'failure.wanted': 25 * GiB,
    'failure.found': found * GiB,
    'setting.cache_max_entry_count': 0.8,
  })
  test('no ratio is high enough', () => expect(judged(ADVICE, known(20))).toEqual([expect.stringContaining('even at 0.95 the cache would have 23.75 GiB')]))
  test('one is', () => expect(judged(ADVICE, known(22))).toEqual(NOTHING))
  test('others hold the card', () =>
    expect(judged(ADVICE, { ...known(22), 'memory.others': 30 * GiB, 'memory.others-decide': true })).toEqual([
      expect.stringContaining('other processes hold'),
    ]))
})

test('a line whose middle was not read is said', () => {
  expect(notes(...healthy(), 'x'.repeat(400_000)).map(({ name }) => name)).toEqual(['cut'])
})

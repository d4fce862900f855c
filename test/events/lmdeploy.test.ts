import { describe, expect, test } from 'vitest'
import { allocationLines, allocationSite, releasesOfSite, siteOf } from '../../src/events/lmdeploy/sites.ts'
import { bodiesOf, eventsOf } from './log.ts'

const MiB = 2 ** 20
const failed = (site?: string) => [{ kind: 'oom', allocator: 'turbomind', ...(site === undefined ? {} : { site }) }]
const ofKind = (kind: string, ...log: string[]) => bodiesOf(...log).filter(body => body.kind === kind)

const engines = (line: string) => [...new Set(eventsOf(line).map(({ by }) => by.engine))]

const trial = (tokens: number) => [
  { kind: 'step', step: 'warm-up', edge: 'progress' },
  { kind: 'count', what: 'warm-up-tokens', value: tokens },
]
const graphRunner = (graph: string) =>
  `2026-11-21 12:21:05,973 - lmdeploy - INFO - full_graph.py:150 - Initialized CUDASingleGraphRunner with max_batches=64, max_tokens=64, num_blocks=12464, is_decoding=True, use_graph=${graph}`
const exited = (code: number) => `2024-12-17 13:52:34,618 - lmdeploy - ERROR - model_agent.py:483 - TP process 1 failed with exitcode ${code}.`

describe('a failed allocation of TurboMind, in all its eras', () => {
  test.each([
    [
      'the text of an exception',
      'RuntimeError: [TM][ERROR] CUDA runtime error: out of memory /opt/lmdeploy/src/turbomind/utils/memory_utils.cu:31 ',
      'memory_utils.cu:31',
    ],
    [
      'of one rank',
      '[rank3]: RuntimeError: [TM][ERROR] CUDA runtime error: out of memory /opt/lmdeploy/src/turbomind/utils/memory_utils.cu:32',
      'memory_utils.cu:32',
    ],
    [
      'what() of an engine thread',
      '  what():  [TM][ERROR] CUDA runtime error: out of memory /opt/lmdeploy/src/turbomind/utils/allocator.h:246 ',
      'allocator.h:246',
    ],
    ['logged again by the engine', '[TM][ERROR] [TM][Engine][Init] [TM][ERROR] CUDA runtime error: out of memory /l/utils/allocator.h:246 ', 'allocator.h:246'],
    ['a log line before an abort', '[TM][ERROR] CUDA runtime error: out of memory /opt/lmdeploy/src/turbomind/core/allocator.cc:49', 'allocator.cc:49'],
    ['its line missing', '[TM][ERROR] CUDA runtime error: out of memory /opt/lmdeploy/src/turbomind/core/allocator.cc', 'allocator.cc'],
    ['its path cut', '[TM][ERROR] CUDA runtime error: out of memory .../core/allocator.cc:49', 'allocator.cc:49'],
    ['its place missing', '[TM][ERROR] CUDA runtime error: out of memory', undefined],
    ['cut inside the name', '[TM][ERROR] CUDA runtime error: out of memory /opt/lmdeploy/src/turbomind/core/allo', undefined],
    ['0.13', '[TM][ERROR][0512.09:14:22.104311][cuda_utils.h:87] CUDA runtime error: out of memory /l/core/allocator.cc:49', 'allocator.cc:49'],
    ['0.14 and later', '[TM][FATAL][1121.12:19:06.306731][allocator.cc:49] CUDA error: out of memory', 'allocator.cc:49'],
    ['the driver, 0.14 and later', '[TM][FATAL][0731.11:40:08.220114][cuda_ipc_comm.cu:191] CUDA Driver error: out of memory', 'cuda_ipc_comm.cu:191'],
    [
      'the driver by its error name',
      '[TM][FATAL][0731.11:40:08.220114][cuda_ipc_comm.cu:191] CUDA Driver error: CUDA_ERROR_OUT_OF_MEMORY',
      'cuda_ipc_comm.cu:191',
    ],
    ['the driver, 0.7 to 0.13', "  what():  [TM][ERROR] CUDA driver error: /l/comm/cuda_ipc/cuda_ipc_comm.cu:182 'out of memory'", 'cuda_ipc_comm.cu:182'],
    ['the block manager', '  what():  out of memory', 'BlockManager.cc'],
    ['the block manager, logged by the engine', '[TM][ERROR] [Engine] out of memory', 'BlockManager.cc'],
    [
      'in disguise: a destructor throws over it',
      '  what():  [TM][ERROR] pointer_mapping_ does not have information of ptr at 0x7f3c82000000. Assertion fail: /l/src/turbomind/utils/allocator.h:284 ',
      'allocator.h:284',
    ],
  ])('%s', (_, line, site) => {
    expect(bodiesOf(line)).toEqual(failed(site))
  })

  test('glued to a progress bar', () => {
    expect(
      bodiesOf('Loading:  50%|█████     | 16/32 [00:00<00:00, 20.40it/s][TM][FATAL][1121.12:20:42.965487][allocator.cc:49] CUDA error: out of memory'),
    ).toEqual([{ kind: 'step', step: 'load-weights', edge: 'progress', done: 16, total: 32 }, ...failed('allocator.cc:49')])
  })
})

describe('what is no lack of memory, whatever its words', () => {
  test.each([
    ['an illegal access', '  what():  [TM][ERROR] CUDA runtime error: an illegal memory access was encountered /l/LlamaBatch.cc:911 ', 'illegal-access'],
    ['a kernel that is missing', '[TM][ERROR] CUDA runtime error: no kernel image is available for execution on the device /l/sampling.cu:73', 'kernel-image'],
    ['a check', '[TM][FATAL] kernels/gemm/gemm.cu(301): Check failed: spec ', 'plain'],
    ['another assertion', '  what():  [TM][ERROR]  Assertion fail: /lmdeploy/src/turbomind/models/llama/LlamaV2.cc:152 ', 'plain'],
    [
      'a ratio that is none',
      '[TM][FATAL][0731.11:40:08.220114][turbomind.cc:296] Check failed: cache_ratio < 1. (2048 vs. 1) object-cache path no longer accepts cache_max_block_count as a block count',
      'arguments',
    ],
  ])('%s', (_, line, nature) => {
    expect(bodiesOf(line)).toMatchObject([{ kind: 'error', nature }])
  })

  test.each([
    ['a pass of the scheduler without a block', '[TM][INFO][1121.12:31:44.010220][scheduler.cc:1186] out of memory at 0/1', 'kv-cache-busy'],
    ['the same for other reasons', '[TM][INFO][1002.08:15:20.440118][scheduler.cc:1192] hit resource limit at 12/64', 'kv-cache-busy'],
    ['a request that reached session_len', '2024-07-03 11:04:52,913 - lmdeploy - ERROR - run out of tokens. session_id=12.', 'request-too-long'],
    ['an answer cut short', '2024-07-03 11:04:52,913 - lmdeploy - ERROR - Truncate max_new_tokens to 316', 'request-too-long'],
    [
      'a prompt and its answer',
      '[TM][WARNING] [ProcessInferRequests] [7] total sequence length (3120 + 2048) exceeds `session_len` (4096), `request_output_len` is truncated to 976',
      'request-too-long',
    ],
    [
      'a full cache',
      '2025-08-05 13:31:58,018 - lmdeploy - WARNING - engine.py:1075 - no next prefill running request, Maybe cache is full, free gpu cache blocks: 3, total gpu cache blocks: 9120',
      'kv-cache-busy',
    ],
  ])('%s', (_, line, name) => {
    expect(bodiesOf(line)).toMatchObject([{ kind: 'remark', name }])
  })

  test('the words of the code in a traceback', () => {
    expect(
      ofKind(
        'refusal',
        "    raise RuntimeError('No enough gpu memory for kv cache.')",
        "    assert min(free_mems) > 0, 'No enough gpu memory for state cache. Please reduce max_batch_size.'",
      ),
    ).toEqual([])
  })
})

describe('the stack trace of 0.14 and later', () => {
  const stack = [
    '*** stacktrace of thread 0x7f8315fff6c0 ***',
    '  [ 0] TM_CUDA_CHECK @ allocator.cc:49',
    '  [ 1] LlamaLinear::Forward() @ LlamaLinear.cu:261',
    '  [ 2] layer_0 @ unified_decoder.cc:263',
    'Aborted',
  ]
  const frames = [
    { path: 'unified_decoder.cc', line: 263, function: 'layer_0' },
    { path: 'LlamaLinear.cu', line: 261, function: 'LlamaLinear::Forward()' },
    { path: 'allocator.cc', line: 49, function: 'TM_CUDA_CHECK' },
  ]
  test('is a traceback, its innermost frame last; the FATAL line told the failure', () => {
    expect(bodiesOf('[TM][FATAL][1121.12:19:06.306731][allocator.cc:49] CUDA error: out of memory', ...stack)).toMatchObject([
      { kind: 'oom', allocator: 'turbomind', site: 'allocator.cc:49' },
      { kind: 'traceback', frames },
    ])
  })
  test('tells the failure itself where the FATAL line is missing', () => {
    expect(bodiesOf(...stack)).toMatchObject([
      { kind: 'traceback', frames },
      { kind: 'oom', allocator: 'turbomind', site: 'allocator.cc:49' },
    ])
  })
  test('of another CUDA error, or of another place, is no lack of memory', () => {
    expect(ofKind('oom', '[TM][FATAL][1121.12:19:06.306731][allocator.cc:49] CUDA error: an illegal memory access was encountered', ...stack)).toEqual([])
    expect(ofKind('oom', stack[0] as string, '  [ 0] TM_CUDA_CHECK @ unified_decoder.cc:190', 'Aborted')).toEqual([])
    expect(ofKind('oom', stack[0] as string, '  [ 0] TM_CHECK @ allocator.cc:49', 'Aborted')).toEqual([])
  })
  test('of several ranks, their FATAL lines first', () => {
    const fatal = '[TM][FATAL][1121.12:23:40.109860][allocator.cc:49] CUDA error: out of memory'
    expect(ofKind('oom', fatal, fatal, ...stack, ...stack)).toHaveLength(2)
  })
})

describe('the cache of TurboMind', () => {
  test('in blocks, whole MB', () => {
    expect(bodiesOf('[TM][INFO] [BlockManager] block_size = 2 MB', '[TM][INFO] [BlockManager] max_block_count = 1112')).toEqual([
      { kind: 'remark', name: 'kv-block-size', values: { bytes: 2 * MiB } },
      { kind: 'count', what: 'kv-blocks', value: 1112 },
      { kind: 'step', step: 'place-kv-cache', edge: 'begin' },
    ])
  })
  test('in blocks, decimals, without a tag', () => {
    expect(bodiesOf('[TM][INFO][0512.10:02:44.190231][BlockManager.cc:40] block_size = 4.500 MB')).toEqual([
      { kind: 'remark', name: 'kv-block-size', values: { bytes: 4.5 * MiB } },
    ])
  })
  test('as one region', () => {
    expect(bodiesOf('[TM][INFO][1121.12:19:05.537397][turbomind.cc:338] Object cache budget: 101498.50 MB from free 126873.12 MB and ratio 0.800')).toEqual([
      { kind: 'holding', what: 'kv-cache', bytes: 101498.5 * MiB },
      { kind: 'holding', what: 'free', bytes: 126873.12 * MiB },
      { kind: 'setting', name: 'cache_max_entry_count', value: 0.8, origin: 'effective', scope: 'lmdeploy' },
      { kind: 'remark', name: 'kv-budget', values: { budget: 101498.5 * MiB, free: 126873.12 * MiB, ratio: 0.8 } },
      { kind: 'step', step: 'place-kv-cache', edge: 'begin' },
    ])
  })
  test('too small for session_len', () => {
    expect(bodiesOf('[TM][WARNING] No enough blocks for `session_len` (131072), `session_len` truncated to 71168.')).toEqual([
      { kind: 'remark', name: 'session-len-truncated', values: { wanted: 131072, found: 71168 } },
    ])
  })
  test('too small for the states of linear attention', () => {
    expect(bodiesOf('[TM][ERROR] [SeqMgr] Linear-state memory (25344.00 MB) >= cache budget (20480.00 MB). ')).toEqual([
      { kind: 'refusal', reason: 'no-state-cache-room', wanted: 25344 * MiB, found: 20480 * MiB },
    ])
  })
  test('too small for one request', () => {
    expect(
      bodiesOf('[TM][WARN][1002.08:15:20.440118][engine.cc:607] dp0 ID 41: cache out of memory, no request can be admitted; failing head-of-line request'),
    ).toEqual([{ kind: 'refusal', reason: 'out-of-cache-blocks' }])
  })
})

describe('the warm-up of TurboMind', () => {
  test.each([
    ['[TM][INFO] [Gemm2] 8192', 8192],
    ['[TM][INFO] [WarmUp] 4096', 4096],
    ['[TM][INFO][1121.12:19:06.302467][turbomind.cc:455] 6144', 6144],
  ])('%s', (line, tokens) => {
    expect(bodiesOf(line)).toEqual(trial(tokens))
  })
  test('a number alone says nothing elsewhere', () => {
    expect(bodiesOf('6144', '[TM][INFO][1121.12:19:06.302467][gateway.h:41] 6144', '[TM][INFO] [Gemm2] 12 records imported')).toEqual([])
  })
  test('names its largest trial', () => {
    expect(bodiesOf('[TM][INFO][1121.12:19:05.783395][turbomind.cc:440] Warm-up lengths: 8, 16, 8192, 9216')).toContainEqual({
      kind: 'remark',
      name: 'warm-up-lengths',
      values: { largest: 9216 },
    })
  })
})

describe('the PyTorch engine', () => {
  test('sizes its cache', () => {
    expect(
      bodiesOf(
        '2024-07-17 13:52:40,618 - lmdeploy - DEBUG - device<1> free gpu memory: 60412 mb',
        '2025-03-21 12:21:04,831 - lmdeploy - DEBUG - base.py:122 - minimal free gpu memory: 60412 mb',
        '2025-03-21 12:21:04,833 - lmdeploy - DEBUG - base.py:131 - estimated max runtime memory: 4158 mb',
        '2024-07-17 13:52:40,622 - lmdeploy - DEBUG - block num: 9120',
      ),
    ).toEqual([
      { kind: 'holding', what: 'free', bytes: 60412 * MiB, gpu: 1 },
      { kind: 'holding', what: 'free', bytes: 60412 * MiB },
      { kind: 'holding', what: 'reserve', bytes: 4158 * MiB },
      { kind: 'count', what: 'kv-blocks', value: 9120 },
    ])
  })
  test.each([
    ['RuntimeError: No enough gpu memory for runtime.', 'no-runtime-room'],
    ['(RayWorkerWrapper pid=20331) RuntimeError: No enough gpu memory for kv cache.', 'no-kv-cache-memory'],
    ['RuntimeError: No enough host memory for kv cache.', 'no-host-cache-room'],
    ['AssertionError: No enough gpu memory for state cache. Please reduce max_batch_size.', 'no-state-cache-room'],
  ])('%s', (line, reason) => {
    expect(ofKind('refusal', line)).toEqual([{ kind: 'refusal', reason }])
  })
  test('halves its reserve', () => {
    expect(bodiesOf('2024-07-17 13:52:40,618 - lmdeploy - WARNING - device<0> No enough memory. update max_prefill_token_num=512')).toEqual([
      { kind: 'identity', engine: 'lmdeploy', backend: 'pytorch' },
      { kind: 'setting', name: 'max_prefill_token_num', value: 512, origin: 'effective', scope: 'lmdeploy' },
      { kind: 'remark', name: 'prefill-tokens-halved', values: { tokens: 512 } },
    ])
  })
  test('stands in for TurboMind', () => {
    expect(
      bodiesOf(
        "2026-03-01 15:20:47,331 - lmdeploy - WARNING - archs.py:46 - Fallback to pytorch engine because '/models/gemma-2-9b-it' not supported by turbomind engine.",
      ),
    ).toEqual([
      { kind: 'remark', name: 'turbomind-fallback', values: { model: '/models/gemma-2-9b-it' } },
      { kind: 'identity', engine: 'lmdeploy', backend: 'pytorch' },
    ])
  })
  test('captures graphs with use_graph only', () => {
    expect(ofKind('step', graphRunner('True'))).toEqual([{ kind: 'step', step: 'capture-graphs', edge: 'progress' }])
    expect(ofKind('step', graphRunner('False'))).toEqual([])
  })
  test('a worker that was killed, and one that failed', () => {
    expect(bodiesOf(exited(-9))).toEqual([{ kind: 'killed', reportedBy: 'engine', forMemory: false, signal: 9 }])
    expect(bodiesOf(exited(1))).toEqual([{ kind: 'cascade', of: 'worker' }])
  })
})

describe('who is speaking', () => {
  test('a bar, a Ray worker and a bare exception are no sign of LMDeploy', () => {
    expect(engines('Loading:  53%|█████▎    | 17/32 [00:00<00:00, 20.31it/s]')).toEqual([undefined])
    expect(engines('ray.exceptions.RayTaskError(OutOfMemoryError): ray::RayWorkerWrapper.execute_method() (pid=20331, ip=10.0.0.2)')).toEqual([undefined])
    expect(engines('  what():  out of memory')).toEqual([undefined])
  })
  test('the same words of other programs are not LMDeploy', () => {
    expect(
      bodiesOf(
        'Building Model.',
        'prefix caching is disabled',
        'max_block_count = 12',
        'Check failed: x == y',
        'Engine warmup completed in 4.2 seconds.',
        'RuntimeError: [FT][ERROR] CUDA runtime error: out of memory /workspace/FasterTransformer/src/fastertransformer/utils/memory.cu:30',
      ),
    ).toEqual([])
  })
  test('three HINTs mean that the server is up', () => {
    expect(bodiesOf('HINT:    Please open \u001b[93m\u001b[1mhttp://0.0.0.0:23333\u001b[0m in a browser for detailed api usage!!!')).toEqual([{ kind: 'up' }])
  })
})

describe('where an allocation stands', () => {
  test.each([
    ['/lmdeploy/src/turbomind/utils/memory_utils.cu', 31, 'weights'],
    ['memory_utils.cu', 32, 'weights'],
    ['/opt/lmdeploy/src/turbomind/utils/allocator.h', 231, 'runtime-or-kv'],
    ['allocator.h', 246, 'runtime-or-kv'],
    ['.../core/allocator.cc', 49, 'pool'],
    ['allocator.cc', 85, 'comm'],
    ['nccl.cu', 154, 'comm'],
    ['allocator.cc', undefined, 'pool'],
    ['allocator.h', undefined, 'runtime-or-kv'],
    ['BlockManager.cc', undefined, 'runtime-or-kv'],
    // pinned host memory, and lines that allocate nothing
    ['allocator.h', 240, undefined],
    ['allocator.cc', 105, undefined],
    ['memory_utils.cu', 54, undefined],
    ['LlamaBatch.cc', 911, undefined],
    ['nccl.cu', undefined, undefined],
  ])('%s:%s', (path, line, site) => {
    expect(allocationSite(path, line)).toBe(site)
  })
  test('a line number is a hint at the release', () => {
    expect(releasesOfSite('utils/memory_utils.cu', 31)).toEqual([
      { since: '0.0.2', until: '0.0.5' },
      { since: '0.6.4', until: '0.7.3' },
    ])
    expect(releasesOfSite('core/allocator.cc', 49)).toEqual([{ since: '0.8.0' }])
    expect(releasesOfSite('allocator.h', 999)).toEqual([])
  })
  test('no place is told twice for one release', () => {
    const keys = allocationLines.map(({ file, line, since }) => `${file}:${line} ${since}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
  test('is read from any path', () => {
    expect([siteOf('/a/b/allocator.h:231'), siteOf('.../core/allocator.cc'), siteOf('/a/memory_uti'), siteOf(undefined)]).toEqual([
      'allocator.h:231',
      'allocator.cc',
      undefined,
      undefined,
    ])
  })
})

describe('the release', () => {
  test('by the output of lmdeploy check_env', () => {
    expect(bodiesOf('LMDeploy: 0.6.4+5ab3c1d')).toEqual([{ kind: 'identity', engine: 'lmdeploy', version: '0.6.4' }])
  })
  test.each([
    ['2026-11-21 12:21:01,373 - lmdeploy - INFO - base.py:430 - Building Model.', '0.18.0'],
    ['2025-06-21 12:21:01,373 - lmdeploy - INFO - async_engine.py:263 - input backend=pytorch, backend_config=None', '0.9.0-0.9.1'],
    ['2026-11-21 12:19:02,332 - lmdeploy - INFO - turbomind.py:271 - turbomind engine config:', '0.16.0, 0.18.0'],
  ])('by the line of a statement: %s', (line, releases) => {
    expect(bodiesOf(line)).toContainEqual({ kind: 'remark', name: 'release-hint', values: { program: 'lmdeploy', releases } })
  })
  test('not by a line that no release had', () => {
    expect(ofKind('remark', '2026-11-21 12:21:01,373 - lmdeploy - INFO - base.py:431 - Building Model.')).toEqual([])
  })
})

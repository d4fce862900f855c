import { describe, expect, test } from 'vitest'
import { failing, healthy, reportOf } from './render/report.ts'

const verdictOf = (...log: readonly string[]): string => reportOf({ 'server.log': log }).verdict
const otherOf = (...log: readonly string[]): string | undefined => reportOf({ 'server.log': log }).episodes[0]?.otherFailure?.text

const DEAD = [
  '(APIServer pid=7) ERROR 11-21 12:40:29 [async_llm.py:704] AsyncLLM output_handler failed.',
  '(APIServer pid=7) ERROR 11-21 12:40:29 [async_llm.py:704] Traceback (most recent call last):',
  '(APIServer pid=7) ERROR 11-21 12:40:29 [async_llm.py:704]   File "/usr/lib/python3.12/site-packages/vllm/v1/engine/async_llm.py", line 660, in output_handler',
  '(APIServer pid=7) ERROR 11-21 12:40:29 [async_llm.py:704]     outputs = await engine_core.get_output_async()',
  '(APIServer pid=7) ERROR 11-21 12:40:29 [async_llm.py:704] vllm.v1.engine.exceptions.EngineDeadError: EngineCore encountered an issue. See stack trace (above) for the root cause.',
]
const GONE = ['(APIServer pid=7) INFO:     Shutting down', '(APIServer pid=7) INFO:     Application shutdown complete.']
const SIGNALLED = [
  '(EngineCore pid=8) INFO 11-21 12:40:28 [core.py:1214] [shutdown] EngineCore: trigger received signal=SIGINT',
  '(APIServer pid=7) INFO 11-21 12:40:28 [launcher.py:100] [shutdown] API server: shutdown triggered',
  '(APIServer pid=7) WARNING 11-21 12:40:29 [utils.py:620] [shutdown] Process manager: force killing remaining processes count=1',
]
const INTERRUPTED = [
  'Traceback (most recent call last):',
  '  File "/usr/lib/python3.12/asyncio/runners.py", line 194, in run',
  '    return runner.run(main)',
  'KeyboardInterrupt',
]
const lmdeploy = (words: string, level = 'INFO'): string => `2026-11-21 12:21:14,263 - lmdeploy - ${level} - engine.py:165 - ${words}`

describe('a run that was asked to stop did not fail', () => {
  test.each([
    ['vLLM 0.24, a signal', [...healthy(), ...SIGNALLED, ...DEAD, ...GONE]],
    ['vLLM 0.24, the front end alone was told', [...healthy(), ...SIGNALLED.slice(1), ...DEAD]],
    ['vLLM 0.11', [...healthy(), '(APIServer pid=7) INFO 11-21 12:40:28 [launcher.py:101] Shutting down FastAPI HTTP server.', ...DEAD, ...GONE]],
    ['uvicorn alone', [...healthy(), ...GONE.slice(0, 1), ...DEAD]],
    ['Ctrl-C, its echo in front of the next line', [...healthy(), `^C${GONE[0]}`, ...DEAD]],
    ['Ctrl-C of a script', [...healthy(), ...INTERRUPTED, ...DEAD]],
    [
      'vLLM V0',
      [
        'INFO 12-20 20:26:02 launcher.py:57] Shutting down FastAPI HTTP server.',
        'ERROR 12-20 20:26:03 client.py:282] RuntimeError: Engine loop has died',
        'vllm.engine.multiprocessing.MQEngineDeadError: Engine loop is not running. Inspect the stacktrace to find the original error: RuntimeError("Engine loop has died").',
      ],
    ],
    [
      'SGLang, which kills itself at the end',
      [
        '[2025-03-24 13:51:03] The server is fired up and ready to roll!',
        '[2025-03-24 13:55:03] SIGTERM received. signum=None frame=None. Draining requests and shutting down...',
        '[2025-03-24 13:55:08] Gracefully exiting... remaining number of requests 0',
        '[2025-03-24 13:55:08] Subprocess scheduler_0 (pid=4711) crashed with exit code -9. Triggering SIGQUIT for cleanup...',
        './serve.sh: line 4: 2402 Killed                  python3 -m sglang.launch_server --model-path m',
      ],
    ],
    [
      'LMDeploy',
      [
        lmdeploy('MP process received signal SIGINT, stopping server.'),
        lmdeploy('PyTorch ZMQ engine process is not alive.', 'ERROR'),
        'Traceback (most recent call last):',
        '  File "/usr/lib/python3.12/site-packages/lmdeploy/pytorch/engine/mp_engine/zmq_rpc.py", line 62, in _check',
        'lmdeploy.pytorch.engine.mp_engine.zmq_rpc.RPCServerDeadError: PyTorch ZMQ engine process is not alive.',
      ],
    ],
    [
      'torchrun, and a worker that takes too long',
      [
        'W1121 07:10:09.775000 2959 torch/distributed/elastic/agent/server/api.py:719] Received Signals.SIGINT death signal, shutting down workers',
        'W1121 07:10:09.776000 2959 torch/distributed/elastic/multiprocessing/api.py:1012] Sending process 3039 closing signal SIGINT',
        'W1121 07:10:39.776000 2959 torch/distributed/elastic/multiprocessing/api.py:1031] Unable to shutdown process 3039 via Signals.SIGINT, forcefully exiting via Signals.SIGKILL',
        'E1121 07:10:40.040000 2959 torch/distributed/elastic/multiprocessing/api.py:986] failed (exitcode: -9) local_rank: 0 (pid: 3039) of binary: /opt/venv/bin/python3',
        'Traceback (most recent call last):',
        '  File "/opt/venv/lib/python3.12/site-packages/torch/distributed/elastic/multiprocessing/api.py", line 84, in _terminate_process_handler',
        '    raise SignalException(f"Process {os.getpid()} got signal: {sigval}", sigval=sigval)',
        'torch.distributed.elastic.multiprocessing.api.SignalException: Process 2959 got signal: 2',
      ],
    ],
    [
      'DeepSpeed',
      [
        '$ deepspeed train.py',
        '[2024-04-26 10:22:44,118] [INFO] [launch.py:316:sigkill_handler] Killing subprocess 2402',
        '[2024-04-26 10:22:44,118] [INFO] [launch.py:328:sigkill_handler] Main process received SIGINT, exiting',
      ],
    ],
    [
      'Ray',
      [
        ...healthy(),
        ...INTERRUPTED,
        'ray.exceptions.ActorDiedError: The actor died unexpectedly before finishing this task.',
        '(EngineCore pid=8) ERROR 11-21 12:40:29 [ray_executor_v2.py:288] RayWorkerProc rank=1 died unexpectedly, shutting down executor.',
      ],
    ],
    [
      'compose, whose container was killed in the end',
      [...healthy().map(line => `vllm-1  | ${line}`), 'Gracefully stopping... (press Ctrl+C again to force)', 'vllm-1 exited with code 137'],
    ],
    [
      'Slurm, at the time limit',
      [...healthy(), 'slurmstepd: error: *** JOB 90211 ON gpu7 CANCELLED AT 2024-04-26T10:22:44 DUE TO TIME LIMIT ***', 'srun: error: gpu7: task 0: Killed'],
    ],
  ])('%s', (_, log) => {
    expect([verdictOf(...log), otherOf(...log)]).toEqual(['no-memory-problem', undefined])
  })
})

describe('near misses of a stop', () => {
  test('memory ran out before it', () => {
    expect(verdictOf(...failing(), ...DEAD, ...SIGNALLED, ...GONE)).toBe('out-of-memory')
    expect(verdictOf(...failing(), ...SIGNALLED, ...DEAD, ...GONE)).toBe('out-of-memory')
  })
  test('nobody asked, or only afterwards: the failure stands above the log', () => {
    expect(verdictOf(...healthy(), ...DEAD)).toBe('undecided')
    expect(verdictOf(...healthy(), ...DEAD, ...GONE)).toBe('undecided')
    expect(verdictOf(...healthy(), ...DEAD, ...SIGNALLED)).toBe('undecided')
  })
  test('an engine that ends its workers after a failure interrupts them too', () => {
    expect(verdictOf(...INTERRUPTED.slice(0, -1), 'KeyboardInterrupt: terminated', ...DEAD)).toBe('undecided')
  })
  test('the kernel killed it for memory while it stopped', () => {
    const killed =
      '[81234.5] Out of memory: Killed process 907 (python3) total-vm:71303168kB, anon-rss:62914560kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:123kB oom_score_adj:0'
    expect(verdictOf(...healthy(), ...SIGNALLED, killed)).toBe('out-of-memory')
  })
  test('a job that was cancelled for a task that failed', () => {
    const cancelled = 'slurmstepd: error: *** STEP 90211.0 ON gpu7 CANCELLED AT 2024-04-26T10:22:44 DUE TO TASK FAILURE ***'
    expect(verdictOf(...healthy(), cancelled)).toBe('undecided')
  })
  test('an error before it is told', () => {
    const error = ['Traceback (most recent call last):', '  File "/work/serve.py", line 3, in <module>', "ValueError: unknown pooler 'first'"]
    expect(otherOf(...healthy(), ...error, ...SIGNALLED)).toContain('unknown pooler')
    expect(otherOf(...healthy(), ...SIGNALLED, ...error)).toBeUndefined()
  })
  test('the start after a stop fails by itself', () => {
    expect(verdictOf(...healthy(), ...SIGNALLED, ...DEAD, ...GONE, ...failing())).toBe('out-of-memory')
  })
})

describe('a log that ends inside a traceback', () => {
  const begun = [
    '(Worker_TP1 pid=9) ERROR 11-21 12:40:29 [multiproc_executor.py:671] Traceback (most recent call last):',
    '(Worker_TP1 pid=9) ERROR 11-21 12:40:29 [multiproc_executor.py:671]   File "/v/vllm/v1/worker/gpu_worker.py", line 9, in execute_model',
    '(Worker_TP1 pid=9) ERROR 11-21 12:40:29 [multiproc_executor.py:671]     return self.run(x)',
    '(Worker_TP1 pid=9) ERROR 11-21 12:40:29 [multiproc_executor.py:671]   File "/v/vllm/v1/worker/gpu_mod',
  ]
  const missingOf = (...log: readonly string[]) => reportOf({ 'server.log': log }).episodes.at(-1)?.missing
  test.each([
    ['behind its frames', begun],
    ['behind its header', begun.slice(0, 1)],
    ['without its header', begun.slice(1)],
    ['behind a start', [...healthy(), ...begun]],
    ['behind a line that only heads it', ['(EngineCore pid=8) ERROR 11-21 12:40:29 [core.py:396] EngineCore failed to start.', ...begun]],
  ])('%s', (_, log) => {
    expect(verdictOf(...log)).toBe('undecided')
    expect(missingOf(...log)).toEqual(['error.text'])
  })
  test('what failed in a capture stands above the error that later calls repeat', () => {
    const repeats = 'RuntimeError: CUDA error: operation failed due to a previous error during capture'
    expect(verdictOf(repeats, ...begun)).toBe('undecided')
    expect(missingOf(repeats, ...begun)).toEqual(['failure.kind'])
  })
  const ended = '(Worker_TP1 pid=9) ERROR 11-21 12:40:29 [multiproc_executor.py:671] ValueError: x'
  test.each([
    ['its exception is there', [...begun, ended], 'no-memory-problem'],
    ['memory failed', [...failing(), ...begun], 'out-of-memory'],
    ['it was asked to stop', [...healthy(), ...SIGNALLED, ...begun], 'no-memory-problem'],
    ['it went on serving', [...begun, ...healthy()], 'no-memory-problem'],
    [
      'a dump of all threads',
      ['Current thread 0x00007769465bb740 (most recent call first):', '  File "/v/a.py", line 12 in load', '  File "/v/b.py", line 34 in main'],
      'no-memory-problem',
    ],
    ['one line that points to a file', ['  File "/work/serve.py", line 3, in <module>'], 'no-memory-problem'],
    ['talk', ['look for Traceback (most recent call last): in it'], 'unrecognised'],
  ])('near miss: %s', (_, log, verdict) => expect(verdictOf(...log)).toBe(verdict))
})

describe('a warning that the allocator was refused', () => {
  const WARNED =
    '[rank1]:[W1121 11:02:33.123456789 CUDACachingAllocator.cpp:3933] memory allocation failed with OOM on device 1 while trying to allocate 671088640 bytes (free: 513736704, total: 85095874560).'
  const notesOf = (...log: readonly string[]) => reportOf({ 'server.log': log }).notes.map(({ name }) => name)
  test('ends the log: whether the second try found room is not known', () => {
    expect(verdictOf(WARNED)).toBe('undecided')
    expect(reportOf({ 'server.log': [WARNED] }).episodes[0]?.missing).toEqual(['failure.step'])
    expect(notesOf(WARNED)).toContain('allocation-refused')
  })
  test('lends its figures to an error without any', () => {
    const error = '[rank1]: RuntimeError: NVML_SUCCESS == r INTERNAL ASSERT FAILED at'
    const { facts } =
      reportOf({ 'server.log': [WARNED, error, '"/pytorch/c10/cuda/CUDACachingAllocator.cpp":1154, please report a bug to PyTorch.'] }).episodes[0] ?? {}
    expect(facts).toMatchObject({
      'failure.requested': { value: 671_088_640 },
      'failure.free': { value: 513_736_704 },
      'memory.capacity': { value: 85_095_874_560 },
    })
  })
  test('near miss: the engine goes on', () => {
    expect(verdictOf(WARNED, ...healthy())).toBe('no-memory-problem')
    expect(notesOf(WARNED, ...healthy())).toContain('allocation-refused')
  })
  test('near miss: an error with figures of its own', () => {
    expect(verdictOf(WARNED, ...failing())).toBe('out-of-memory')
    expect(notesOf(WARNED, ...failing())).not.toContain('allocation-refused')
  })
})

describe('a failure that is told, and is none of memory', () => {
  test.each([
    ['an iteration without end', ['ERROR 08-29 02:12:22 async_llm_engine.py:658] Engine iteration timed out. This should never happen!']],
    ['a capture, by its log line', ["[2026-06-10 13:08:34 TP7] Piecewise CUDA Graph failed with error: 'Context' object has no attribute 'num_tokens'"]],
    ["LMDeploy's loop", ["2025-08-21 13:03:41,123 - lmdeploy - ERROR - engine.py:1192 - exception happened: <class 'IndexError'> list index out of range"]],
    ['a workspace', ['RuntimeError: Failed to allocate memory for batch_prefill_tmp_v with size 448659456 and alignment 16 in AlignedAllocator']],
  ])('%s', (_, log) => {
    expect(verdictOf(...log)).toBe('no-memory-problem')
    expect(otherOf(...log)).toBeDefined()
  })
  test.each([
    ['a capture that ran out', ['[2026-06-10 13:08:34 TP7] Piecewise CUDA Graph failed with error: CUDA error: out of memory']],
    [
      "LMDeploy's loop that did",
      [
        "2025-08-21 13:03:41,123 - lmdeploy - ERROR - engine.py:1192 - exception happened: <class 'torch.OutOfMemoryError'> CUDA out of memory. Tried to allocate 2.00 GiB.",
      ],
    ],
  ])('near miss: %s', (_, log) => expect(otherOf(...log)).toBeUndefined())
})

describe('a request that asked for too much', () => {
  const refused = [
    'ERROR 07-14 09:12:40 [serving_completion.py:129] Traceback (most recent call last):',
    'ERROR 07-14 09:12:40 [serving_completion.py:129]   File "/x/vllm/entrypoints/openai/serving_completion.py", line 111, in create_completion',
    "ERROR 07-14 09:12:40 [serving_completion.py:129] ValueError: This model's maximum context length is 8192 tokens. However, you requested 9214 tokens (8190 in the messages, 1024 in the completion).",
  ]
  test('is no failure of a server that goes on', () => expect(otherOf(...healthy(), ...refused, ...healthy().slice(-1))).toBeUndefined())
  test('near miss: is one where nothing follows', () => expect(otherOf(...healthy(), ...refused)).toMatch(/^ValueError: This model's maximum/))
})

describe('a step that Slurm aborted', () => {
  const ABORTED = 'srun: Job step aborted: Waiting up to 32 seconds for job step to finish.'
  const LIMIT = 'slurmstepd: error: *** JOB 90211 ON gpu7 CANCELLED AT 2024-04-26T10:22:44 DUE TO TIME LIMIT ***'
  const outcomeOf = (...log: readonly string[]): string | undefined => reportOf({ 'server.log': log }).episodes[0]?.outcome
  test('because the time was over', () => expect(outcomeOf(...healthy(), ABORTED, LIMIT)).toBe('healthy'))
  test('for what stands above it', () => expect(outcomeOf(...healthy(), ABORTED)).toBe('cut-off'))
})

describe('a failure of a program that is not known', () => {
  const failed = (error: string): string[] => [
    'Traceback (most recent call last):',
    '  File "/srv/generate.py", line 17, in main',
    '    model.load(cache=True)',
    error,
  ]
  test.each([
    'RuntimeError: Insufficient VRAM for model and cache',
    'RuntimeError: Not enough memory to handle 4096 prefill tokens',
    'MXNetError: cudaMalloc failed: out of memory',
  ])('that speaks of memory is not said to be for another reason: %s', error => {
    expect(verdictOf(...failed(error))).toBe('undecided')
    expect(reportOf({ 'server.log': failed(error) }).episodes[0]?.otherFailure?.nature).toBe('unknown-shortage')
  })
  test.each(['unhandled cuda error', 'unhandled system error'])('of NCCL, which names no call, is left open: %s', what => {
    const log = failed(`RuntimeError: NCCL error: ${what} (run with NCCL_DEBUG=INFO for details)`)
    expect(verdictOf(...log)).toBe('undecided')
    expect(reportOf({ 'server.log': log }).episodes[0]?.otherFailure?.nature).toBe('unhandled-by-nccl')
  })
  test.each([
    'RuntimeError: NCCL error: invalid usage (run with NCCL_DEBUG=WARN for details)',
    'ValueError: memory_format is not supported',
    'KeyError: "out_of_memory_policy"',
  ])('near miss: %s', error => expect(verdictOf(...failed(error))).toBe('no-memory-problem'))
})

describe('a process that a bus error ended', () => {
  const CRASH = [
    'Fatal Python error: Bus error',
    '',
    'Current thread 0x00007f1e4c2bb740 (most recent call first):',
    '  File "/venv/lib/python3.12/site-packages/sglang/srt/layers/linear.py", line 1254 in weight_loader',
    '  File "/venv/lib/python3.12/site-packages/sglang/srt/model_loader/loader.py", line 377 in load_model',
  ]
  test('did not end well, and its engine is known', () => {
    const [episode] = reportOf({ 'server.log': CRASH }).episodes
    expect(episode?.otherFailure?.nature).toBe('bus-error')
    expect(episode?.outcome).toBe('terminal')
    expect(episode?.engine).toBe('sglang')
  })
  test('near miss: an error before it is told', () =>
    expect(otherOf('Traceback (most recent call last):', '  File "/work/a.py", line 3, in f', '    g()', 'ValueError: no such shard', ...CRASH)).toBe(
      'ValueError: no such shard',
    ))
})

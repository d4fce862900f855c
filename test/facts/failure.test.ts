import { expect, test } from 'vitest'
import { reportOf } from '../render/report.ts'

const facts = (...log: readonly string[]) => reportOf({ 'server.log': log }).episodes[0]?.facts ?? {}
const oom = (gpu: number, figures = true) =>
  `CUDA out of memory. Tried to allocate 594.00 MiB. GPU ${gpu} has a total capacity of 23.65 GiB of which 306.44 MiB is free.${figures ? ' Including non-PyTorch memory, this process has 23.35 GiB memory in use.' : ''}`

test('what a wrapper says of a failure is no second process', () => {
  const found = facts(
    `ERROR 04-02 21:14:34 [core.py:343] torch.OutOfMemoryError: ${oom(0)}`,
    'ERROR 04-02 21:14:34 [core.py:343] RuntimeError: CUDA out of memory occurred when warming up sampler with 1024 dummy requests. Please try lowering `max_num_seqs` or `gpu_memory_utilization` when initializing the engine.',
  )
  expect(found['failure.ranks']?.value).toBe(1)
  expect(found['failure.rows']?.value).toBe(1024)
})

test('a message alone counts, and so do two cards', () => {
  expect(facts('ERROR 04-02 21:14:34 [core.py:343] RuntimeError: CUDA error: out of memory')['failure.ranks']?.value).toBe(1)
  expect(facts(`torch.OutOfMemoryError: ${oom(0)}`, `torch.OutOfMemoryError: ${oom(1)}`)['failure.ranks']?.value).toBe(2)
})

test('processes that a prefix tells apart count each', () => {
  const lines = [0, 1].map(
    rank => `(VllmWorker rank=${rank} pid=${70 + rank}) ERROR 04-02 21:14:34 [multiproc_executor.py:379] torch.OutOfMemoryError: ${oom(rank)}`,
  )
  expect(facts(...lines)['failure.ranks']?.value).toBe(2)
  expect(facts(...lines.toReversed())['failure.rank']?.value).toBe(1)
})

test('what the message lists: how many processes, which of them is this one, and what is in use beside its PyTorch', () => {
  const found = facts(
    'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 76.00 MiB. GPU 0 has a total capacity of 23.69 GiB of which 61.31 MiB is free. Process 90412 has 7.21 GiB memory in use. Process 90871 has 16.42 GiB memory in use. Of the allocated memory 15.87 GiB is allocated by PyTorch, and 96.40 MiB is reserved by PyTorch but unallocated.',
  )
  expect([found['memory.listed-processes']?.value, found['memory.own-pid']?.value]).toEqual([2, 90_871])
  // 23.69 - 0.06 - 15.87 - 0.09: the other process and this one's context.
  expect(found['memory.elsewhere']?.value).toBeCloseTo(7.67 * 2 ** 30, -8)
})

test('a traceback that follows the message, cut off before its exception', () => {
  const frames = Array.from(
    { length: 6 },
    (_, at) => `ERROR 04-02 21:14:34 [engine.py:160]   File "/v/vllm/engine/multiprocessing/engine.py", line ${at}, in run_engine_loop`,
  )
  const log = [`ERROR 04-02 21:14:34 [engine.py:160] OutOfMemoryError('${oom(0)}')`, 'ERROR 04-02 21:14:34 [engine.py:160] Traceback (most recent call last):']
  expect(facts(...log, ...frames)['failure.step']?.value).toBe('serve')
})

test('frames that a collector put behind the source line and its exception', () => {
  const head = (message: string) => `(EngineCore_DP0 pid=270) ERROR 11-19 12:16:36 [core.py:842] ${message}`
  const found = facts(
    head('logits_sort, logits_idx = logits.sort(dim=-1, descending=False)'),
    head(`torch.OutOfMemoryError: ${oom(0)}`),
    head('File "/v/vllm/v1/worker/gpu_worker.py", line 507, in compile_or_warm_up_model'),
    head('self.model_runner._dummy_sampler_run(hidden_states=last_hidden_states)'),
  )
  expect(found['failure.step']?.value).toBe('warm-up')
})

test('near miss: behind it, the frames that every process begins with', () => {
  const head = (message: string) => `(EngineCore_DP0 pid=270) ERROR 11-19 12:16:36 [core.py:842] ${message}`
  const found = facts(
    head('    output = torch.empty(shape, device=input.device, dtype=out_dtype)'),
    head(`torch.OutOfMemoryError: ${oom(0)}`),
    '(EngineCore_DP0 pid=270) Traceback (most recent call last):',
    '(EngineCore_DP0 pid=270)   File "/v/lib/python3.12/multiprocessing/process.py", line 314, in _bootstrap',
    '(EngineCore_DP0 pid=270)     self.run()',
  )
  expect(found['failure.frames']?.value).toBe(false)
})

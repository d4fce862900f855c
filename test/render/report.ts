import { diagnose, open } from '../../src/diagnose.ts'
import type { Report } from '../../src/report.ts'
import { casesIn, diagnoseCase } from '../../src/rules/check.ts'
import { ourRules } from '../../src/rules/ours.ts'

/** The report about some logs, each a list of lines. */
export const reportOf = (inputs: Readonly<Record<string, readonly string[]>>): Report =>
  diagnose(
    Object.entries(inputs).map(([path, log]) => {
      const reading = open(path)
      reading.read(new TextEncoder().encode(`${log.join('\n')}\n`))
      return reading.end()
    }),
    ourRules(),
  )

let all: readonly (readonly [string, Report])[] | undefined
/** The reports about all whole logs of the project, by their names. */
export const fixtureReports = (): readonly (readonly [string, Report])[] =>
  (all ??= casesIn('fixtures').map(each => [each.name, diagnoseCase('fixtures', each, ourRules())] as const))

/** A start of vLLM that runs out of memory while it serves. */
export const failing = (model = 'm', utilization = 0.95): string[] => [
  `$ vllm serve ${model} --gpu-memory-utilization ${utilization}`,
  '(APIServer pid=7) INFO 11-21 12:38:32 [api_utils.py:339]  ▄▄ ▄█ █     █     █ ▀▄▀ █  version 0.24.0',
  `(APIServer pid=7) INFO 11-21 12:38:32 [api_utils.py:270] non-default args: {'model_tag': '${model}', 'gpu_memory_utilization': ${utilization}}`,
  `(EngineCore pid=8) INFO 11-21 12:38:40 [core.py:106] Initializing a V1 LLM engine (v0.24.0) with config: model='${model}', max_seq_len=8192, enforce_eager=False)`,
  '(EngineCore pid=8) INFO 11-21 12:38:50 [gpu_model_runner.py:4700] Model loading took 14.99 GiB memory and 8.1 seconds',
  '(EngineCore pid=8) INFO 11-21 12:38:58 [gpu_worker.py:298] Available KV cache memory: 50.20 GiB',
  '(APIServer pid=7) INFO:     Application startup complete.',
  '(EngineCore pid=8) Traceback (most recent call last):',
  '(EngineCore pid=8)   File "/usr/lib/python3.12/site-packages/vllm/v1/worker/gpu_model_runner.py", line 4700, in execute_model',
  '(EngineCore pid=8)     output = self.model(x)',
  '(EngineCore pid=8) torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.19 GiB of which 1.02 GiB is free. Including non-PyTorch memory, this process has 78.15 GiB memory in use. Of the allocated memory 76.50 GiB is allocated by PyTorch, and 120.00 MiB is reserved by PyTorch but unallocated.',
]
export const healthy = (): string[] => [
  ...failing().slice(0, 7),
  '(APIServer pid=7) INFO 11-21 12:40:02 [loggers.py:257] Engine 000: Avg prompt throughput: 3.0 tokens/s, Avg generation throughput: 11.2 tokens/s, Running: 1 reqs, Waiting: 0 reqs, GPU KV cache usage: 1.0%, Prefix cache hit rate: 0.0%',
]

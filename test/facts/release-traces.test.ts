import { describe, expect, test } from 'vitest'
import { knownIn } from './known.ts'

/** The releases that a log's traces leave. */
const releases = (...log: readonly string[]): readonly (unknown | undefined)[] => {
  const facts = knownIn(...log)
  return [facts['engine.since']?.value, facts['engine.until']?.value]
}
const OUT = 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 448.00 MiB.'
const dies = (...paths: readonly string[]): readonly string[] => [
  'Traceback (most recent call last):',
  ...paths.flatMap(path => [`  File "${path}", line 90, in run`, '    self.step()']),
  OUT,
]

describe('source files that came or went', () => {
  test('in SGLang', () => {
    const below = '/opt/venv/lib/python3.10/site-packages/sglang/srt/'
    expect(releases(...dies(`${below}managers/tp_worker_overlap_thread.py`))).toEqual(['0.3.4', '0.5.3'])
    expect(releases(...dies(`${below}model_executor/cuda_graph_runner.py`))).toEqual([undefined, '0.5.13.post1'])
    expect(releases(...dies(`${below}managers/scheduler.py`, `${below}model_executor/runner/decode_cuda_graph_runner.py`))).toEqual(['0.5.14', undefined])
    expect(releases(...dies(`${below}layers/linear.py`))).toEqual([undefined, undefined])
  })
  test('in vLLM', () => {
    expect(releases(...dies('/venv/vllm/worker/model_runner.py'))).toEqual([undefined, '0.10.2'])
    expect(releases(...dies('/venv/vllm/v1/worker/gpu_model_runner.py'))).toEqual(['0.6.4', undefined])
    expect(releases(...dies('/venv/vllm/v1/worker/gpu/model_runner.py'))).toEqual(['0.12.0', undefined])
  })
  test('another package’s files say nothing', () => {
    expect(releases(...dies('/venv/vllm/v1/worker/gpu_model_runner.py', '/work/my/worker/model_runner.py'))).toEqual(['0.6.4', undefined])
  })
})

test('a folder that is named after the release', () => {
  const known = (path: string) => knownIn(...dies(path))['engine.version']?.value
  expect(known('/env/site-packages/vllm-0.1.7-py3.9-linux-x86_64.egg/vllm/model_executor/models/llama.py')).toBe('0.1.7')
  expect(known('/home/me/sglang-0.4.4.post1/python/sglang/srt/layers/linear.py')).toBe('0.4.4.post1')
  expect(known('/nix/store/0hc9q-python3.12-vllm-0.9.1/lib/python3.12/site-packages/vllm/v1/engine/core.py')).toBe('0.9.1')
  expect(known('/envs/vllm-0.9.1-test/lib/python3.12/site-packages/vllm/v1/engine/core.py')).toBeUndefined()
})

test('how vLLM’s processes call themselves', () => {
  const says = (prefix: string) => releases(`${prefix} ERROR 06-05 06:18:13 [multiproc_executor.py:470] ${OUT}`)
  expect(says('(VllmWorker rank=3 pid=1090)')).toEqual(['0.6.5', '0.10.1.1'])
  expect(says('(VllmWorkerProcess pid=1090)')).toEqual(['0.4.2', '0.10.2'])
  expect(says('(Worker_TP3 pid=1090)')).toEqual(['0.10.2', undefined])
})

describe('options of the command', () => {
  const asks = (command: string, ...more: readonly string[]) => releases(`$ ${command}`, ...more, ...dies('/venv/sglang/srt/layers/linear.py'))
  test('that came and went', () => {
    expect(asks('python3 -m sglang.launch_server --model-path m --enable-piecewise-cuda-graph')).toEqual(['0.5.3.post2', '0.5.13.post1'])
    expect(asks('python3 -m sglang.launch_server --model-path m --cuda-graph-max-bs-decode 32')[0]).toBe('0.5.14')
  })
  test('another program’s say nothing', () => expect(asks('vllm serve m --max-cudagraph-capture-size 64')).toEqual([undefined, undefined]))
  test('nor does a command whose options were refused', () => {
    const refusal = 'launch_server.py: error: unrecognized arguments: --enable-piecewise-cuda-graph'
    expect(asks('python3 -m sglang.launch_server --model-path m --enable-piecewise-cuda-graph', refusal)).toEqual([undefined, undefined])
  })
})

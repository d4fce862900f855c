import { describe, expect, test } from 'vitest'
import { takeOuter, unwrapDockerJson } from '../../src/lines/outer.ts'
import { readChunks, textsOf } from './read.ts'

const MESSAGE = 'INFO 03-20 17:28:12 [worker.py:267] x'

describe('outer prefixes', () => {
  test.each([
    ['GitHub Actions', '2026-02-24T20:21:58.1234567Z '],
    ['kubectl logs --timestamps', '2026-02-24T20:21:58.123456789+08:00 '],
    ['containerd', '2026-02-24T20:21:58.123456789Z stderr F '],
    ['containerd, part of a line', '2026-02-24T20:21:58.123456789Z stdout P '],
    ['Buildkite', '[2026-02-24T20:21:58Z] '],
    ['Google Cloud Logging', 'INFO 2025-11-19T20:16:36.096674521Z [resource.labels.containerName: vllm] '],
    ['Google Cloud Logging without a label', 'DEFAULT 2025-11-19T20:16:36.096674521Z '],
    ['a wrapper that tees', '2024-04-27 10:13:05 | ERROR | stderr | '],
    ['docker compose', 'vllm-1  | '],
    ['docker compose 1', 'qwen3_vl_1    | '],
    ['docker compose with a name of one’s own', 'vllm  | '],
    ['docker compose, its blanks lost', 'vllm-server |'],
    ['GitLab', '2026-02-24T20:21:58.123456Z 00O '],
    ['GitLab, stderr, the rest of a line', '2026-02-24T20:21:58.123456Z 01E+'],
    ['gh run view --log', 'eval\tRun ./serve.sh\t2026-02-24T20:21:58.1234567Z '],
    ['kubectl logs --prefix', '[pod/vllm-0/vllm] '],
    ['docker service logs', 'vllm_server.1.x2f0a9b8c7d6@gpu7    | '],
    ['srun --label', '12: '],
    ['srun --label, older', '[3]: '],
    ['mpirun --tag-output', '[1,0]<stderr>:'],
    ['mpirun --tag-output with a blank', '[1,3]<stdout>: '],
    ['torchrun --tee', '[default0]:'],
    ['torchrun --tee with a blank', '[default11]: '],
    ['a subprocess that is passed on', 'SUBPROCESS: '],
    ['syslog', 'Nov 21 07:06:21 gpu01 vllm[4711]: '],
    ['syslog on the first of a month', 'Nov  1 07:06:21 gpu01 docker-compose[4711]: '],
    ['rsyslog', '2025-06-03T10:00:00.123456+00:00 gpu01 vllm[4711]: '],
    ['journalctl -o short-iso', '2025-06-03T10:00:00+0000 gpu01 python3[4711]: '],
    ['two stacked', '2026-02-24T20:21:58.123Z vllm-1  | '],
    ['three stacked', '2026-02-24T20:21:58.123Z vllm-1  | [default0]:'],
  ])('%s', (_, prefix) => {
    expect(takeOuter(prefix + MESSAGE)).toEqual({ text: MESSAGE, outer: prefix.trim() })
  })
  test.each(['2026-02-24T20:21:58.1234567Z ', '2026-02-24T20:21:58.123456789Z stderr F ', 'vllm-1  | '])('what is indented stays so behind %s', prefix =>
    expect(takeOuter(`${prefix}    return matmul(query, key)`).text).toBe('    return matmul(query, key)'),
  )
  test('what stood before is kept beside the line', () => {
    expect(readChunks(new TextEncoder().encode(`vllm-1  | ${MESSAGE}\n${MESSAGE}\n`)).lines.map(({ text, outer }) => [text, outer])).toEqual([
      [MESSAGE, 'vllm-1  |'],
      [MESSAGE, undefined],
    ])
  })
  test('colour and quoting around and behind a prefix go', () => {
    expect(textsOf(`> \u001b[36mvllm-1  |\u001b[0m \u001b[1;36m(EngineCore_0 pid=1)\u001b[0;0m ${MESSAGE}\n`)).toEqual([`(EngineCore_0 pid=1) ${MESSAGE}`])
  })
  test('a bar behind a container’s name is no part of the name', () => {
    const bar = ' 50%|█████     | 1/2 [00:01<00:01,  1.00it/s]'
    expect(takeOuter(`vllm-1  | Loading: ${bar}`).text).toBe(`Loading: ${bar}`)
    expect(takeOuter(`Loading |${bar}`).text).toBe(`Loading |${bar}`)
  })
  test('a table that a container prints keeps its own bars', () => {
    const row = '|   0  NVIDIA A100-SXM4-80GB          On  |   00000000:07:00.0 Off |                    0 |'
    expect(takeOuter(`smi-1  | ${row}`).text).toBe(row)
  })
  test('a stamp and a name alone leave an empty line', () => {
    expect(textsOf('vllm-1  | \n2026-02-24T20:21:58.123Z \nx\n')).toEqual(['x'])
  })
})

describe('near misses lose nothing', () => {
  test.each([
    ['a Markdown row', '| Model | Memory |'],
    ['a row without outer bars', 'Model | Memory | Tokens'],
    ['a row of figures', 'Llama-3-8B | 16.07 GB | 0.9'],
    ['a row of two cells, its blanks lost', 'exact-match |0.7612| 0.0117'],
    ['a label and a cell', 'exact-match | 0.7612'],
    ['a padded row', 'Qwen2.5-7B     | 15.2 GiB | ok'],
    ['an lm-eval result row', '|gsm8k|      3|flexible-extract|     5|exact_match|↑  |0.7612|±  |0.0117|'],
    ['a subtask’s row', '| - abstract_algebra              |      1|none            |     5|acc        |↑  |0.3100|±  |0.0465|'],
    ['a row of gpustat', '[0] NVIDIA A100-SXM4-80GB | 33°C,   0 % | 66601 / 81251 MB | root(2620M)'],
    ['a Python dict', "{'gpu_memory_utilization': 0.9, 'a': 1}"],
    ['a dict’s row', "  'max_model_len': 4096,"],
    ['a frame', '  File "/usr/lib/python3/x.py", line 12, in f'],
    ['a frame without indentation', 'File "/usr/lib/python3/x.py", line 12, in f'],
    ['a path of Windows', String.raw`C:\Users\me\x.py:12: UserWarning: y`],
    ['a path and line', '/usr/lib/x.py:12: UserWarning: y'],
    ['a GPU of nvidia-smi -L', 'GPU 0: NVIDIA A100-SXM4-80GB (UUID: GPU-1)'],
    ['a rank', '[rank3]: Traceback (most recent call last):'],
    ['a rank of glog', '[rank0]:[W530 13:04:44.770000000 ProcessGroupNCCL.cpp:1496] Warning: x'],
    ['a level', 'ERROR: out of memory'],
    ['an exception', 'RuntimeError: CUDA out of memory.'],
    ['the engine’s own stamp', '2024-07-17 13:52:34,618 - lmdeploy - ERROR - x'],
    ['lm-eval’s own stamp', '2024-04-15:11:55:03,977 INFO     [evaluator.py:131] x'],
    ['loguru', '2025-05-21 13:03:41.123 | ERROR    | module:function:12 - x'],
    ['SGLang', '[2025-03-18 12:00:00 TP0] x'],
    ['the kernel', 'Nov 21 07:06:21 gpu01 kernel: [123.4] Out of memory: Killed process 4711 (python)'],
    ['the kernel by journalctl', '[ 1234.567890] Out of memory: Killed process 4711 (python)'],
    ['a ratio', '1:23'],
    ['seeds', 'Setting random seed to 0 | Setting numpy seed to 1234 | Setting torch manual seed to 1234'],
  ])('%s', (_, line) => {
    expect(takeOuter(line)).toEqual({ text: line, outer: '' })
  })
})

describe('Docker’s own log files', () => {
  test.each([
    ['{"log":"a\\n","stream":"stderr","time":"t"}', 'a'],
    ['{"log":"a\\r\\n"}', 'a'],
    ['{"log":"a"}', 'a'],
    ['{"log":"{\\"x\\": 1}\\n"}', '{"x": 1}'],
    ['{"log":"a', undefined],
    ['{"log":1}', undefined],
    ['{"message":"a"}', undefined],
    ['log', undefined],
  ])('%s', (line, expected) => {
    expect(unwrapDockerJson(line)).toBe(expected)
  })
})

import { describe, expect, test } from 'vitest'
import { callIn, changeCall, differing } from '../../src/remedy/call.ts'
import type { Event } from '../../src/types.ts'
import { fixtureReports, reportOf } from '../render/report.ts'

describe('one argument of a call', () => {
  test.each([
    ['replaced', 'llm = LLM(model="m", gpu_memory_utilization=0.95)', 'vllm', 'gpu_memory_utilization=0.9', 'llm = LLM(model="m", gpu_memory_utilization=0.9)'],
    ['added', 'llm = LLM(model="m")', 'vllm', 'enforce_eager=True', 'llm = LLM(model="m", enforce_eager=True)'],
    ['the first one', 'llm = LLM()', 'vllm', 'enforce_eager=True', 'llm = LLM(enforce_eager=True)'],
    ['behind a comma', 'llm = LLM("m",)', 'vllm', 'max_num_seqs=8', 'llm = LLM("m", max_num_seqs=8,)'],
    ['spaces stay', 'llm = LLM(model = "m", max_num_seqs = 256)', 'vllm', 'max_num_seqs=8', 'llm = LLM(model = "m", max_num_seqs = 8)'],
    ['a name that only ends alike is another', 'LLM("m", my_max_num_seqs=1)', 'vllm', 'max_num_seqs=8', 'LLM("m", my_max_num_seqs=1, max_num_seqs=8)'],
    [
      'text in strings is none',
      `LLM("a, max_num_seqs=3", tokenizer='b)')`,
      'vllm',
      'max_num_seqs=8',
      `LLM("a, max_num_seqs=3", tokenizer='b)', max_num_seqs=8)`,
    ],
    [
      'an argument with brackets',
      'LLM("m", limit_mm_per_prompt={"image": 8, "video": 1}, seed=1)',
      'vllm',
      'limit_mm_per_prompt={"image": 1}',
      'LLM("m", limit_mm_per_prompt={"image": 1}, seed=1)',
    ],
    ['a word is quoted', 'LLM(model="m")', 'vllm', "quantization='fp8'", `LLM(model="m", quantization='fp8')`],
    ['what follows the call stays', 'print(LLM("m", seed=1).generate(x))', 'vllm', 'max_num_seqs=8', 'print(LLM("m", seed=1, max_num_seqs=8).generate(x))'],
    [
      'SGLang',
      'llm = sgl.Engine(model_path="m", mem_fraction_static=0.9)',
      'sglang',
      'mem_fraction_static=0.8',
      'llm = sgl.Engine(model_path="m", mem_fraction_static=0.8)',
    ],
  ])('%s', (_, call, engine, argument, expected) => expect(changeCall(call, engine, argument, undefined)).toBe(expected))
  test('a hash in a string is no comment', () => {
    expect(changeCall('LLM("a#b", seed=1)', 'vllm', 'max_num_seqs=8', undefined)).toBe('LLM("a#b", seed=1, max_num_seqs=8)')
  })
  test('LMDeploy: in the config, which a pipeline without one gets', () => {
    const call = "pipe = pipeline('m', backend_config=TurbomindEngineConfig(tp=2, cache_max_entry_count=0.8), log_level='INFO')"
    expect(changeCall(call, 'lmdeploy', 'cache_max_entry_count=0.5', 'turbomind')).toBe(call.replace('0.8', '0.5'))
    expect(changeCall("pipeline('m')", 'lmdeploy', 'cache_max_entry_count=0.5', 'turbomind')).toBe(
      "pipeline('m', backend_config=TurbomindEngineConfig(cache_max_entry_count=0.5))",
    )
    expect(changeCall("pipeline('m')", 'lmdeploy', 'eager_mode=True', 'pytorch')).toBe("pipeline('m', backend_config=PytorchEngineConfig(eager_mode=True))")
  })
  test.each([
    ['settings that are not shown', 'LLM(**settings)', 'vllm', 'max_num_seqs=8', undefined],
    ['a config made elsewhere', "pipeline('m', backend_config=config)", 'lmdeploy', 'tp=2', 'turbomind'],
    ['a config of the engine that did not run', 'pipeline("m", backend_config=TurbomindEngineConfig(tp=2))', 'lmdeploy', 'eager_mode=True', 'pytorch'],
    ['a pipeline of another library', 'pipeline("m", device=0)', 'transformers', 'batch_size=1', undefined],
  ])('not %s', (_, call, engine, argument, backend) => expect(changeCall(call, engine, argument, backend)).toBeUndefined())
  test('over several lines: a line of its own, and only what differs is shown', () => {
    const call = ['llm = LLM(', '    model="m",', '    max_num_seqs=256,', ')'].join('\n')
    const after = changeCall(call, 'vllm', 'gpu_memory_utilization=0.9', undefined) ?? ''
    expect(after).toBe(['llm = LLM(', '    model="m",', '    max_num_seqs=256,', '    gpu_memory_utilization=0.9,', ')'].join('\n'))
    expect(differing(call, after)).toEqual({ before: '', after: '    gpu_memory_utilization=0.9,' })
    expect(differing(call, changeCall(call, 'vllm', 'max_num_seqs=8', undefined) ?? '')).toEqual({
      before: '    max_num_seqs=256,',
      after: '    max_num_seqs=8,',
    })
    const commented = 'LLM(\n    model="m"  # ours, (8B)\n)'
    expect(changeCall(commented, 'vllm', 'model="n"', undefined)).toBe('LLM(\n    model="n"  # ours, (8B)\n)')
    const bare = 'LLM(\n    model="m"\n)'
    expect(changeCall(bare, 'vllm', 'seed=1', undefined)).toBe('LLM(\n    model="m",\n    seed=1\n)')
  })
})

describe('the call in a log', () => {
  const callsIn = (log: readonly string[]): (string | undefined)[] => {
    const { findings } = reportOf({ 'run.log': log })
    return findings.slice(0, 1).flatMap(({ fixes }) => fixes.map(({ code }) => code?.after))
  }
  const OOM = [
    "INFO 06-10 10:03:00 [core.py:70] Initializing a V1 LLM engine (v0.9.2) with config: model='m', max_seq_len=8192",
    'INFO 06-10 10:03:14 [gpu_model_runner.py:1770] Model loading took 15.0 GiB and 6.4 seconds',
    'INFO 06-10 10:03:24 [gpu_worker.py:244] Available KV cache memory: 58.00 GiB',
    'Traceback (most recent call last):',
    '  File "/opt/venv/lib/python3.12/site-packages/vllm/v1/worker/gpu_model_runner.py", line 2400, in capture_model',
    '    self._dummy_run(num_tokens)',
    'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 512.00 MiB. GPU 0 has a total capacity of 79.25 GiB of which 60.00 MiB is free. Including non-PyTorch memory, this process has 79.10 GiB memory in use. Of the allocated memory 78.00 GiB is allocated by PyTorch, and 20.00 MiB is reserved by PyTorch but unallocated.',
  ]
  test('on one line, beside the log', () =>
    expect(callsIn(['llm = LLM(model="m", gpu_memory_utilization=0.95)', ...OOM])[0]).toBe('llm = LLM(model="m", gpu_memory_utilization=0.93)'))
  test('over several lines', () => {
    expect(callsIn(['llm = LLM(', '    model="m",  # ours (8B)', '    gpu_memory_utilization=0.95,', ')', ...OOM])[0]).toBe('    gpu_memory_utilization=0.93,')
  })
  test("a traceback's first line of a call over several is none", () => {
    const log = [
      'Traceback (most recent call last):',
      '  File "/home/a/run.py", line 12, in <module>',
      '    llm = LLM(',
      '          ^^^^',
      '  File "/opt/x.py", line 1, in y',
      '    z()',
    ]
    expect(callsIn([...log, ...OOM]).every(each => each === undefined)).toBe(true)
  })
  test('an engine’s echo of its settings is none', () => {
    const events = [] as Event[]
    expect(callIn(events, 'vllm')).toBeUndefined()
    expect(callsIn(["INFO 06-10 10:02:59 [x.py:1] AsyncEngineArgs(model='m', gpu_memory_utilization=0.95)", ...OOM]).every(each => each === undefined)).toBe(
      true,
    )
  })
  test('of a traceback in a fixture', () => {
    const [first] = fixtureReports().find(([name]) => name === 'vllm-lora-profile')?.[1].findings ?? []
    expect(first?.fixes[0]?.code?.after).toBe(
      '    llm = LLM(model="meta-llama/Llama-3.1-8B-Instruct", enable_lora=True, max_loras=2, max_lora_rank=32, max_model_len=32768)',
    )
  })
})

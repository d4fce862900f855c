import { describe, expect, test } from 'vitest'
import { toText } from '../../../src/render/text/index.ts'
import { failing, reportOf } from '../report.ts'

const page = (log: readonly string[], width = 80): string =>
  toText(reportOf({ 'a.log': log }), { language: 'en', width, colour: false, all: false, ledger: false })

describe('a frame that is wider than the page', () => {
  const deep = failing().map(line => line.replace('/usr/lib/python3.12/site-packages', `/home/someone/${'very/'.repeat(20)}deep/site-packages`))
  test('keeps the file’s name and the function', () => {
    expect(page(deep)).toMatch(/File "…[^"]*gpu_model_runner\.py", line 4700, in execute_model/)
  })
  test('is left alone where it fits', () => {
    expect(page(failing(), 160)).toContain('File "/usr/lib/python3.12/site-packages/vllm/v1/worker/gpu_model_runner.py", line 4700, in execute_model')
  })
})

test('the line that tells the failure is among the proofs', () => {
  const log = [
    '$ lmdeploy serve api_server m --backend pytorch',
    '2025-08-26 03:31:25,216 - lmdeploy - INFO - async_engine.py:290 - updated backend_config=PytorchEngineConfig(tp=1, max_prefill_token_num=8192)',
    'Traceback (most recent call last):',
    '  File "/v/lmdeploy/pytorch/models/qwen2.py", line 336, in get_logits',
    '    return self.lm_head(hidden_states)',
    'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.27 GiB. GPU 0 has a total capacity of 39.39 GiB of which 0.84 GiB is free.',
  ]
  expect(page(log)).toContain('Tried to allocate 2.27 GiB')
})

describe('a setting is spelled as the run’s own are', () => {
  const oom = failing().at(-1) as string
  const script = failing().filter(line => !line.startsWith('$'))
  const python = [
    'Traceback (most recent call last):',
    '  File "/v/vllm/entrypoints/llm.py", line 271, in __init__',
    '    self.llm_engine = f()',
    oom.slice(22),
  ]
  test('on the command line', () => expect(page(failing())).toMatch(/^ +Or +--/m))
  test('in Python, where a script entered the engine', () => {
    const text = page([...script, ...python])
    expect(text).toMatch(/gpu_memory_utilization=0\.\d+/)
    expect(text).not.toContain('--gpu-memory-utilization')
  })
  test('in model_args, where an evaluation did', () => {
    const text = page(['$ lm_eval --model vllm --model_args pretrained=m,gpu_memory_utilization=0.95 --tasks gsm8k', ...failing().slice(1)])
    expect(text).toMatch(/gpu_memory_utilization=0\.\d+/)
    expect(text).not.toContain('--gpu-memory-utilization')
  })
})

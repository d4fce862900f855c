import { expect, test } from 'vitest'
import { reportOf } from '../render/report.ts'

const step = (...log: readonly string[]) => reportOf({ 'run.log': log }).episodes[0]?.step
const BAR = 'Loading checkpoint shards: 100%|██████████| 4/4 [00:02<00:00,  1.71it/s]'
const OOM = 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.16 GiB. GPU 0 has a total capacity of 47.53 GiB of which 611.44 MiB is free.'
const MODEL = '  File "/venv/lib/python3.12/site-packages/transformers/models/qwen2/modeling_qwen2.py", line 59, in forward'

test('plain code computes once its weights are loaded: it has no profiling run', () => {
  expect(step(BAR, 'Traceback (most recent call last):', MODEL, '    down_proj = self.down_proj(x)', OOM)).toBe('serve')
})

test('vLLM measures once its weights are loaded', () => {
  expect(
    step(
      '(EngineCore pid=8) INFO 11-21 12:38:50 [gpu_model_runner.py:4700] Model loading took 14.99 GiB memory and 8.1 seconds',
      `(EngineCore pid=8) ERROR 11-21 12:38:52 [core.py:1231] ${OOM}`,
    ),
  ).toBe('profile')
})

import { describe, expect, test } from 'vitest'
import { factsIn } from './read.ts'

const S = '/v/lib/python3.10/site-packages'
const OOM = 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.27 GiB. GPU 0 has a total capacity of 39.39 GiB of which 0.84 GiB is free.'
const traceback = (...frames: readonly (readonly [string, string, string])[]): string[] => [
  'Traceback (most recent call last):',
  ...frames.flatMap(([path, name, code]) => [`  File "${path}", line 7, in ${name}`, `    ${code}`]),
]
const stepOf = (...log: readonly string[]): unknown => factsIn(...log)['failure.step']

describe('where TurboMind was', () => {
  const built = [
    [`${S}/lmdeploy/api.py`, 'pipeline', 'return pipeline_class(model_path,'],
    [`${S}/lmdeploy/turbomind/turbomind.py`, 'from_pretrained', 'return cls(model_path=pretrained_model_name_or_path,'],
  ] as const
  const said = 'RuntimeError: [TM][ERROR] CUDA runtime error: out of memory /lmdeploy/src/turbomind/utils/allocator.h:246 '
  test.each([
    ['for _ in e.map(self.model_comm.create_engine,', 'place-kv-cache'],
    ['for _ in e.map(self.model_comm.process_weight,', 'load-weights'],
  ])('stands in the line that calls it: %s', (code, step) => {
    expect(stepOf(...traceback(...built, [`${S}/lmdeploy/turbomind/turbomind.py`, '__init__', code]), said)).toBe(step)
  })
  test('its from_pretrained is the whole start, not the loading of weights', () => {
    expect(stepOf('[TM][INFO] [BlockManager] max_block_count = 891', ...traceback(...built), said)).toBe('place-kv-cache')
  })
  test('transformers’ from_pretrained is the loading', () => {
    expect(stepOf(...traceback([`${S}/transformers/modeling_utils.py`, 'from_pretrained', 'model = cls(config)']), OOM)).toBe('load-weights')
  })
})

describe('a script without a server', () => {
  const start = '2025-08-26 03:31:25,206 - lmdeploy - INFO - base.py:185 - Warming up model.'
  const stands = "2025-08-26 03:31:25,216 - lmdeploy - INFO - async_engine.py:290 - updated backend_config=PytorchEngineConfig(dtype='auto', tp=1)"
  const request =
    '2025-08-26 03:31:26,044 - lmdeploy - INFO - async_engine.py:718 - session=1, history_tokens=0, input_tokens=1620, max_new_tokens=1, seq_start=True, seq_end=True, step=0, prep=True'
  const failed = traceback(
    [`${S}/lmdeploy/pytorch/engine/model_agent.py`, '_async_step_background', 'output = await self._async_model_forward('],
    [`${S}/lmdeploy/pytorch/engine/model_agent.py`, 'get_logits', 'return self.patched_model.get_logits(hidden_states)'],
  )
  test('serves once the engine stands', () => expect(stepOf(start, stands, ...failed, OOM)).toBe('serve'))
  test('serves once a request is taken', () => expect(stepOf(start, request, ...failed, OOM)).toBe('serve'))
  test('still warms up before that', () => expect(stepOf(start, ...failed, OOM)).toBe('warm-up'))
})

test('a tower that an engine runs among its layers encodes images', () => {
  const frames = traceback(
    [`${S}/lmdeploy/pytorch/engine/model_agent.py`, '_async_step_background', 'output = await self._async_model_forward('],
    [`${S}/lmdeploy/pytorch/models/qwen2_5_vl.py`, 'forward', 'image_embeds = self.visual(pixel_values,'],
    [`${S}/lmdeploy/pytorch/backends/default/linear.py`, 'forward', 'out = F.linear(x, weight, bias)'],
  )
  expect(stepOf(...frames, OOM)).toBe('encode-vision')
})

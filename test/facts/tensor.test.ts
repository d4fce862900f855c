import { expect, test } from 'vitest'
import { factsIn } from './read.ts'

const S = '/v/lib/python3.10/site-packages'
const frame = (path: string, line: number, name: string, code: string): string[] => [`  File "${S}/${path}", line ${line}, in ${name}`, `    ${code}`]
const CALL = [
  ...frame('torch/nn/modules/module.py', 1751, '_wrapped_call_impl', 'return self._call_impl(*args, **kwargs)'),
  ...frame('torch/nn/modules/module.py', 1762, '_call_impl', 'return forward_call(*args, **kwargs)'),
]

test('how torch calls a module hides nothing of what was computed', () => {
  const facts = factsIn(
    'Traceback (most recent call last):',
    ...frame('lmdeploy/pytorch/models/qwen2.py', 336, 'get_logits', 'return self.lm_head(hidden_states)'),
    ...CALL,
    ...frame('lmdeploy/pytorch/nn/linear/base.py', 102, 'forward', 'return self._forward_default(x, self.all_reduce, tp_sizes)'),
    ...CALL,
    ...frame('lmdeploy/pytorch/backends/default/linear.py', 36, 'forward', 'out = F.linear(x, weight, bias)'),
    'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.27 GiB. GPU 0 has a total capacity of 39.39 GiB of which 0.84 GiB is free.',
  )
  expect(facts).toMatchObject({ 'failure.tensor': 'logits', 'failure.where': 'default/linear.py:36 forward' })
})

test('weights that torch itself moves are still seen', () => {
  const facts = factsIn(
    'Traceback (most recent call last):',
    ...frame('peft/peft_model.py', 40, 'load', 'model.cuda()'),
    ...frame('torch/nn/modules/module.py', 905, '_apply', 'module._apply(fn)'),
    'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 64.00 MiB. GPU 0 has a total capacity of 23.65 GiB of which 31.00 MiB is free.',
  )
  expect(facts['failure.tensor']).toBe('weights')
})

test('of a vision encoder its own innermost frame is named, not the layer it calls', () => {
  const facts = factsIn(
    'Traceback (most recent call last):',
    ...frame('lmdeploy/pytorch/models/qwen2_5_vl.py', 433, 'forward', 'image_embeds = self.visual(pixel_values,'),
    ...CALL,
    ...frame('lmdeploy/pytorch/backends/default/linear.py', 36, 'forward', 'out = F.linear(x, weight, bias)'),
    'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 855.00 MiB. GPU 0 has a total capacity of 22.05 GiB of which 54.44 MiB is free.',
  )
  expect(facts).toMatchObject({
    'failure.in-vision': true,
    'failure.where-vision': 'models/qwen2_5_vl.py:433 forward',
    'failure.where': 'default/linear.py:36 forward',
  })
})

test.each([
  ['a chunk of them', 'sglang/srt/layers/attention/dsv4/indexer.py', '_forward_nonpaged_indexer', 'logits = deep_gemm.fp8_mqa_logits('],
  ['a line that names no logits', 'sglang/srt/layers/attention/dsv4/indexer.py', '_forward_nonpaged_indexer', 'q_fp8, weights = rotate('],
  ['of cached tokens', 'vllm/model_executor/layers/sparse_attn_indexer.py', 'sparse_attn_indexer', 'logits = fp8_paged_mqa_logits('],
])('scores by which sparse attention chooses are none of a vocabulary: %s', (_, path, name, code) => {
  const message = 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 4.94 GiB. GPU 3 has a total capacity of 178.35 GiB of which 3.20 GiB is free.'
  expect(factsIn('Traceback (most recent call last):', ...frame(path, 623, name, code), message)['failure.tensor']).toBe('attention-scores')
})

test('a loss whose frames are cut off', () => {
  const message = 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 4.64 GiB. GPU 3 has a total capacity of 31.74 GiB of which 1.41 GiB is free.'
  expect(factsIn('    return torch._C._nn.cross_entropy_loss(', message)['failure.tensor']).toBe('logits')
})

test('attention of a vision encoder, as vLLM wraps it', () => {
  const call = frame('vllm/v1/attention/ops/vit_attn_wrappers.py', 236, 'torch_sdpa_wrapper', 'output_i = apply_sdpa(q_i, k_i, v_i, scale=scale)')
  const message = 'torch.OutOfMemoryError: HIP out of memory. Tried to allocate 192.00 GiB'
  expect(factsIn('Traceback (most recent call last):', ...call, message)).toMatchObject({ 'failure.tensor': 'attention-scores', 'failure.in-vision': true })
})

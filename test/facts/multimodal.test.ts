import { describe, expect, test } from 'vitest'
import { factsIn } from './read.ts'

const OOM = 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.19 GiB of which 1.02 GiB is free.'
const failing = (file: string, code: string): string[] => [
  'Traceback (most recent call last):',
  `  File "/v/site-packages/vllm/model_executor/models/${file}", line 395, in forward`,
  `    ${code}`,
  OOM,
]

describe('images and videos', () => {
  test('how many the encoder is profiled with', () => {
    const facts = factsIn(
      '(EngineCore pid=412) INFO 10-04 10:03:18 [gpu_model_runner.py:3366] Encoder cache will be initialized with a budget of 16384 tokens, and profiled with 4 image items of the maximum feature size.',
    )
    expect(facts).toMatchObject({ 'multimodal.items': 4, 'multimodal.tokens': 16_384 })
  })
  test('the worst case, where the profile is too short for it', () => {
    const facts = factsIn(
      "WARNING 04-20 10:03:18 [profiling.py:222] The sequence length used for profiling (max_num_batched_tokens / max_num_seqs = 2048) is too short to hold the multi-modal embeddings in the worst case (49152 tokens in total, out of which {'image': 49152} are reserved for multi-modal embeddings).",
    )
    expect(facts).toMatchObject({ 'multimodal.tokens': 49_152, 'multimodal.image-tokens': 49_152 })
    expect(facts).not.toHaveProperty(['multimodal.video-tokens'])
    expect(facts).not.toHaveProperty(['multimodal.items'])
  })
})

describe('the traceback runs through a vision encoder', () => {
  test.each([
    ['a block of the encoder', 'qwen2_5_vl.py', 'hidden_states = blk(', true],
    ['its norms', 'internvl.py', 'x = x + self.attn(self.norm1(x),', true],
    ['a decoder layer of the same file', 'qwen2_5_vl.py', 'hidden_states = self.self_attn(self.input_layernorm(x))', false],
    ['blocks of a model without images', 'eval_gpt.py', 'x = blk(x)', false],
  ])('%s', (_, file, code, expected) => {
    expect(factsIn(...failing(file, code))['failure.in-vision']).toBe(expected)
  })
})

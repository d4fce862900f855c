import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readModelConfig, shapeOf } from '../../src/models/config.ts'
import { parametersOf } from '../../src/models/shape.ts'

const billions = (config: Record<string, unknown>): number | undefined => {
  const parameters = shapeOf(config)?.parameters
  return parameters && Math.round(parametersOf(parameters) / 1e7) / 100
}
const LLAMA = {
  model_type: 'llama',
  hidden_size: 4096,
  intermediate_size: 14_336,
  num_attention_heads: 32,
  num_hidden_layers: 32,
  num_key_value_heads: 8,
  vocab_size: 128_256,
  tie_word_embeddings: false,
  torch_dtype: 'bfloat16',
}
const QWEN3 = { ...LLAMA, model_type: 'qwen3', hidden_size: 2560, num_attention_heads: 32, num_hidden_layers: 36, intermediate_size: 9728, vocab_size: 151_936 }
const V3 = {
  model_type: 'deepseek_v3',
  hidden_size: 7168,
  num_hidden_layers: 61,
  num_attention_heads: 128,
  num_key_value_heads: 128,
  intermediate_size: 18_432,
  vocab_size: 129_280,
  q_lora_rank: 1536,
  kv_lora_rank: 512,
  qk_nope_head_dim: 128,
  qk_rope_head_dim: 64,
  v_head_dim: 128,
  n_routed_experts: 256,
  n_shared_experts: 1,
  num_experts_per_tok: 8,
  moe_intermediate_size: 2048,
  moe_layer_freq: 1,
  first_k_dense_replace: 3,
  quantization_config: { quant_method: 'fp8', weight_block_size: [128, 128] },
}

test('the fields of a plain decoder', () => {
  expect(readModelConfig(JSON.stringify(LLAMA))).toMatchObject({
    type: 'llama',
    layers: 32,
    heads: 32,
    kvHeads: 8,
    headDim: 128,
    hidden: 4096,
    intermediate: 14_336,
    vocabulary: 128_256,
    dtype: 'bfloat16',
    quantization: undefined,
    cache: { growing: 32, windowed: 0, perHead: 256 },
  })
  expect(billions(LLAMA)).toBe(8.03)
})

describe('no config of a decoder', () => {
  test.each([
    ['no JSON', 'model_type: llama'],
    ['a list', '[1, 2]'],
    ['nothing in it', '{}'],
    ['no vocabulary', JSON.stringify({ ...LLAMA, vocab_size: null })],
    ['layers as text', JSON.stringify({ ...LLAMA, num_hidden_layers: '32' })],
    ['layers that cannot be counted', JSON.stringify({ ...LLAMA, num_hidden_layers: 1e12 })],
    ['half a layer', JSON.stringify({ ...LLAMA, num_hidden_layers: 31.5 })],
    ['configs in configs without end', `${'{"text_config":'.repeat(5000)}{}${'}'.repeat(5000)}`],
    ['an encoder', JSON.stringify({ ...LLAMA, model_type: 'bert' })],
    ['encoder and decoder', JSON.stringify({ ...LLAMA, is_encoder_decoder: true })],
    ['heads that differ from layer to layer', JSON.stringify({ ...LLAMA, num_key_value_heads: [8, 4, 8] })],
    ['blocks of their own', JSON.stringify({ ...LLAMA, num_key_value_heads: null, block_configs: [{}] })],
  ])('%s', (_, json) => expect(readModelConfig(json)).toBeUndefined())
})

describe('heads and their size', () => {
  test.each([
    ['without KV heads each head has its own', { num_key_value_heads: undefined }, 32, 128],
    ['a head size of its own', { head_dim: 64 }, 8, 64],
    ['a head size of null', { head_dim: null }, 8, 128],
    ['ChatGLM', { multi_query_attention: true, multi_query_group_num: 2, kv_channels: 128, num_key_value_heads: undefined }, 2, 128],
    ['Falcon 7B: one for all, whatever the field says', { multi_query: true, num_kv_heads: 71, num_key_value_heads: undefined }, 1, 128],
    ['Falcon 40B', { multi_query: true, new_decoder_architecture: true, num_kv_heads: 8, num_key_value_heads: undefined }, 8, 128],
    ['DBRX', { attn_config: { kv_n_heads: 8 }, num_key_value_heads: undefined }, 8, 128],
  ])('%s', (_, fields, kvHeads, headDim) => expect(shapeOf({ ...LLAMA, ...fields })).toMatchObject({ kvHeads, headDim }))
})

describe('names of older families', () => {
  test('GPT-2', () => {
    const gpt2 = { model_type: 'gpt2', n_embd: 768, n_layer: 12, n_head: 12, n_inner: null, n_positions: 1024, vocab_size: 50_257 }
    expect(shapeOf(gpt2)).toMatchObject({ layers: 12, heads: 12, kvHeads: 12, headDim: 64, hidden: 768, intermediate: 3072 })
    expect(billions(gpt2)).toBe(0.12)
  })
  test('Qwen counts gate and up together', () => {
    const qwen = {
      model_type: 'qwen',
      hidden_size: 4096,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      intermediate_size: 22_016,
      vocab_size: 151_936,
      kv_channels: 128,
    }
    expect(shapeOf(qwen)).toMatchObject({ intermediate: 11_008 })
    expect(billions(qwen)).toBe(7.72)
  })
  test('ChatGLM pads its vocabulary', () => {
    expect(shapeOf({ ...LLAMA, model_type: 'chatglm', vocab_size: undefined, padded_vocab_size: 65_024 })?.vocabulary).toBe(65_024)
  })
})

describe('a language model among others', () => {
  test.each(['text_config', 'llm_config', 'language_config'])('%s', name => {
    expect(shapeOf({ model_type: 'some_vl', [name]: LLAMA })).toMatchObject({ type: 'llama', layers: 32 })
  })
  test('two deep', () => expect(shapeOf({ thinker_config: { text_config: LLAMA } })).toMatchObject({ layers: 32 }))
  test('what its class has by itself is left out (Gemma 3, LLaVA)', () => {
    const gemma = { model_type: 'gemma3_text', hidden_size: 2560, intermediate_size: 10_240, num_hidden_layers: 34, sliding_window: 1024 }
    const vision_config = { model_type: 'siglip_vision_model', hidden_size: 1152, num_hidden_layers: 27, intermediate_size: 4304 }
    expect(shapeOf({ model_type: 'gemma3', text_config: gemma, vision_config })).toMatchObject({ heads: 8, kvHeads: 4, headDim: 256, vocabulary: 262_208 })
    expect(billions({ model_type: 'gemma3', text_config: gemma, vision_config })).toBeCloseTo(4.3, 1)
    expect(shapeOf({ model_type: 'llava', text_config: { model_type: 'llama', vocab_size: 32_064 } })).toMatchObject({ layers: 32, hidden: 4096 })
  })
  test('but not outside: a config that says little says nothing', () => {
    expect(shapeOf({ model_type: 'llama', vocab_size: 32_064 })).toBeUndefined()
    expect(shapeOf({ model_type: 'x', text_config: { model_type: 'unknown', vocab_size: 32_064 } })).toBeUndefined()
  })
  test('the type of the weights stands in either', () => {
    expect(shapeOf({ torch_dtype: 'float16', text_config: { ...LLAMA, torch_dtype: undefined } })?.dtype).toBe('float16')
    expect(shapeOf({ torch_dtype: 'float16', text_config: { ...LLAMA, torch_dtype: undefined, dtype: 'bfloat16' } })?.dtype).toBe('bfloat16')
  })
  test('sound encoders are not counted, so the sum is not known', () => {
    expect(shapeOf({ text_config: LLAMA, audio_config: { hidden_size: 1280 } })?.parameters).toBeUndefined()
    expect(shapeOf({ text_config: LLAMA, audio_config: null })?.parameters).toBeDefined()
  })
})

describe('which layers keep what', () => {
  const cache = (fields: Record<string, unknown>) => shapeOf({ ...LLAMA, ...fields })?.cache
  const layers = (...kinds: readonly string[]): string[] => Array.from({ length: 32 }, (_, index) => kinds[index % kinds.length] ?? '')
  test.each([
    ['a window that is switched off (Qwen2)', { sliding_window: 4096, use_sliding_window: false }, 32, 0],
    ['a window that is switched on, from a layer on', { sliding_window: 4096, use_sliding_window: true, max_window_layers: 20 }, 20, 12],
    ['a window of null', { sliding_window: null }, 32, 0],
    ['a window as long as the context (Phi-3 128k)', { sliding_window: 262_144, max_position_embeddings: 131_072 }, 32, 0],
    ['a window in every layer (Mistral 0.1)', { sliding_window: 4096, max_position_embeddings: 32_768 }, 0, 32],
    ['every other layer (Gemma 2)', { model_type: 'gemma2', sliding_window: 4096 }, 16, 16],
    ['five of six (Gemma 3)', { model_type: 'gemma3_text', sliding_window: 1024 }, 5, 27],
    ['by a pattern of letters (EXAONE 4)', { sliding_window: 4096, sliding_window_pattern: 'LLLG' }, 8, 24],
    ['layer by layer (gpt-oss)', { layer_types: layers('sliding_attention', 'full_attention') }, 16, 16],
    ['linear attention (Qwen3-Next)', { layer_types: layers('linear_attention', 'linear_attention', 'linear_attention', 'full_attention') }, 8, 0],
    ['linear attention by its interval', { full_attention_interval: 4 }, 8, 0],
    ['Jamba', { attn_layer_period: 8, attn_layer_offset: 4 }, 4, 0],
    ['Nemotron-H', { hybrid_override_pattern: 'M-M*-M-*'.repeat(4) }, 8, 0],
    ['Llama 4: chunks, every fourth layer sees all', { model_type: 'llama4_text', attention_chunk_size: 8192 }, 8, 24],
    [
      'Llama 4 by its list',
      { model_type: 'llama4_text', attention_chunk_size: 8192, no_rope_layers: layers('').map((_, index) => Number(index % 2 === 0)) },
      16,
      16,
    ],
    ['Llama 3.2 Vision: layers that look at the image', { cross_attention_layers: [3, 8, 13] }, 29, 0],
  ])('%s', (_, fields, growing, windowed) => expect(cache(fields)).toMatchObject({ growing, windowed }))

  test.each([
    ['layers of a kind that is not known', { layer_types: layers('full_attention', 'new_attention') }],
    ['fewer kinds than layers', { layer_types: ['full_attention'] }],
    ['an index beside the cache (DeepSeek 3.2)', { index_head_dim: 128 }],
    ['heads of another size with a window', { swa_head_dim: 192 }],
    ['global heads of another size (Gemma 4)', { global_head_dim: 512 }],
    ['windows here and there in a family that is not known', { model_type: 'next_year', layer_types: layers('sliding_attention', 'full_attention') }],
    ['layers that share a cache (Gemma 3n)', { num_kv_shared_layers: 10 }],
    ['joint entries of a family whose engines unpack them', { kv_lora_rank: 256, qk_nope_head_dim: 64, qk_rope_head_dim: 32 }],
  ])('%s: not known', (_, fields) => {
    expect(shapeOf({ ...LLAMA, ...fields })).toMatchObject({ layers: 32 })
    expect(cache(fields)).toBeUndefined()
  })
  test('fields that are there but off do not count', () => {
    expect(cache({ num_kv_shared_layers: 0, global_head_dim: null, attention_k_eq_v: false })).toMatchObject({ growing: 32 })
  })
  test('MLA: one joint entry, and the heads are wider than the hidden size tells', () => {
    expect(shapeOf(V3)).toMatchObject({ headDim: 192, cache: { growing: 61, windowed: 0, joint: 576 } })
  })
  test('values of another size than keys', () => expect(cache({ head_dim: 192, v_head_dim: 128 })).toMatchObject({ perHead: 320 }))
})

describe('parameters', () => {
  test.each([
    ['DeepSeek V3: MLA, experts, shared experts, dense first layers', V3, 671.03],
    ['one matrix for reading and writing', { ...QWEN3, head_dim: 128, tie_word_embeddings: true }, 4.02],
    ['and two', { ...QWEN3, head_dim: 128, tie_word_embeddings: false }, 4.41],
    ['Mixtral', { ...LLAMA, model_type: 'mixtral', vocab_size: 32_000, num_local_experts: 8, num_experts_per_tok: 2 }, 46.7],
    [
      'Qwen1.5-MoE: a shared expert of its own width',
      {
        model_type: 'qwen2_moe',
        hidden_size: 2048,
        num_hidden_layers: 24,
        num_attention_heads: 16,
        num_key_value_heads: 16,
        intermediate_size: 5632,
        vocab_size: 151_936,
        num_experts: 60,
        moe_intermediate_size: 1408,
        shared_expert_intermediate_size: 5632,
      },
      14.32,
    ],
    [
      'OPT-350m reads in a narrower space, and places are learned',
      {
        model_type: 'opt',
        hidden_size: 1024,
        num_hidden_layers: 24,
        num_attention_heads: 16,
        ffn_dim: 4096,
        vocab_size: 50_272,
        word_embed_proj_dim: 512,
        max_position_embeddings: 2048,
      },
      0.33,
    ],
    [
      'experts in every other layer (Llama 4 Maverick), without its tower',
      {
        model_type: 'llama4_text',
        hidden_size: 5120,
        num_hidden_layers: 48,
        num_attention_heads: 40,
        num_key_value_heads: 8,
        head_dim: 128,
        intermediate_size: 8192,
        intermediate_size_mlp: 16_384,
        vocab_size: 202_048,
        num_local_experts: 128,
        interleave_moe_layer_step: 2,
      },
      400.71,
    ],
  ])('%s', (_, config, expected) => expect(billions(config)).toBe(expected))

  test('how many experts, and through how many a token runs', () => {
    expect(shapeOf(V3)?.experts).toEqual({ count: 256, perToken: 8 })
    expect(shapeOf({ ...LLAMA, num_local_experts: 8 })?.experts).toEqual({ count: 8, perToken: undefined })
    expect(shapeOf(LLAMA)?.experts).toBeUndefined()
  })
  test('a layer list tells which have experts', () => {
    const some = { ...LLAMA, model_type: 'glm4_moe', n_routed_experts: 8, moe_intermediate_size: 1024 }
    const list = Array.from({ length: 32 }, (_, index) => Number(index >= 3))
    expect(billions({ ...some, moe_layer_freq: list })).toBe(billions({ ...some, first_k_dense_replace: 3 }))
    expect(billions({ ...some, moe_layer_freq: list })).not.toBe(billions(some))
  })
  test('an architecture that is not known here is not summed up, what it says is still read', () => {
    expect(shapeOf({ ...LLAMA, model_type: 'next_year' })).toMatchObject({ layers: 32, kvHeads: 8, parameters: undefined })
  })
  test('a tower without sizes makes the sum unknown', () => {
    expect(shapeOf({ ...LLAMA, vision_config: { model_type: 'x' } })?.parameters).toBeUndefined()
    expect(shapeOf({ ...LLAMA, vision_config: { hidden_size: 1024, num_hidden_layers: 24 } })?.parameters?.vision).toBeGreaterThan(3e8)
  })
})

describe('how the checkpoint is stored', () => {
  const stored = (quantization_config: unknown) => shapeOf({ ...LLAMA, quantization_config })?.quantization
  test.each([
    ['AWQ', { quant_method: 'awq', bits: 4, group_size: 128 }, 'awq', 4.15625],
    ['AWQ of an older form', { quant_method: 'awq', w_bit: 4, q_group_size: 64 }, 'awq', 4.3125],
    ['GPTQ in 8 bit', { quant_method: 'gptq', bits: 8, group_size: -1 }, 'gptq', 8],
    ['FP8', { quant_method: 'fp8', weight_block_size: [128, 128] }, 'fp8', 8],
    ['NF4', { quant_method: 'bitsandbytes', load_in_4bit: true }, 'bitsandbytes', 4.5],
    ['8 bit', { quant_method: 'bitsandbytes', load_in_8bit: true }, 'bitsandbytes', 8],
    [
      'compressed-tensors',
      { quant_method: 'compressed-tensors', config_groups: { group_0: { weights: { num_bits: 4, group_size: 32 } } } },
      'compressed-tensors',
      4.625,
    ],
    [
      'groups of several widths',
      { quant_method: 'compressed-tensors', config_groups: { a: { weights: { num_bits: 4 } }, b: { weights: { num_bits: 8 } } } },
      'compressed-tensors',
      undefined,
    ],
    ['GPTQ without a width', { quant_method: 'gptq' }, 'gptq', undefined],
    ['a method that is not known', { quant_method: 'next_year', bits: 3 }, 'next_year', undefined],
    ['no method', { something: true }, 'unknown', undefined],
  ])('%s', (_, given, method, bits) => {
    expect(stored(given)?.method).toBe(method)
    expect(stored(given)?.bits).toBe(bits)
  })
  test('experts alone: by the method, or by what is left out', () => {
    expect(stored({ quant_method: 'mxfp4' })).toEqual({ method: 'mxfp4', bits: 4.25, only: 'experts' })
    const groups = { group_0: { weights: { num_bits: 4, group_size: 32 } } }
    expect(stored({ quant_method: 'compressed-tensors', config_groups: groups, ignore: ['re:.*self_attn.*', 'lm_head'] })?.only).toBe('experts')
    expect(stored({ quant_method: 'compressed-tensors', config_groups: groups, ignore: ['lm_head'] })?.only).toBeUndefined()
  })
  test('none', () => expect(stored(undefined)).toBeUndefined())
  test('in the language model of several', () => {
    expect(shapeOf({ text_config: { ...LLAMA, quantization_config: { quant_method: 'fp8' } } })?.quantization).toEqual({ method: 'fp8', bits: 8 })
  })
})

test('whatever stands in a field, nothing is thrown and no figure is senseless', () => {
  const fields = fc.constantFrom(
    ...Object.keys({ ...LLAMA, ...V3 }),
    'sliding_window',
    'layer_types',
    'vision_config',
    'text_config',
    'num_experts',
    'head_dim',
    'attn_config',
  )
  fc.assert(
    fc.property(fc.constantFrom(LLAMA, V3), fc.dictionary(fields, fc.jsonValue(), { maxKeys: 4 }), (config, changed) => {
      const shape = shapeOf({ ...config, ...changed })
      if (shape?.parameters !== undefined) expect(parametersOf(shape.parameters)).toBeGreaterThan(0)
      if (shape?.cache !== undefined) expect(shape.cache.growing + shape.cache.windowed).toBeLessThanOrEqual(shape.layers)
    }),
  )
})

import { cacheOf } from './attention.ts'
import { first, isObject, text } from './fields.ts'
import type { Config } from './fields.ts'
import { EXPERTS, parametersIn } from './parameters.ts'
import { quantizationIn } from './quantization.ts'
import type { ModelShape } from './shape.ts'

/** The text of a Hugging Face config.json as a shape; undefined where it is no JSON, or not the config of a decoder. */
export const readModelConfig = (json: string): ModelShape | undefined => {
  try {
    const content: unknown = JSON.parse(json)
    return isObject(content) ? shapeOf(content) : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** What a nested config leaves out is what the family's class has by itself: transformers writes only what differs. */
const CLASS: Readonly<Record<string, Config>> = {
  llama: { num_hidden_layers: 32, hidden_size: 4096, intermediate_size: 11_008, num_attention_heads: 32, vocab_size: 32_000 },
  mistral: { num_hidden_layers: 32, hidden_size: 4096, intermediate_size: 14_336, num_attention_heads: 32, num_key_value_heads: 8, vocab_size: 32_000 },
  gemma3_text: { num_attention_heads: 8, num_key_value_heads: 4, head_dim: 256, vocab_size: 262_208 },
}

/** The language model inside a config of several models. */
const languageIn = (config: Config, depth = 0): Config => {
  const inner = [config['text_config'], config['llm_config'], config['language_config'], config['thinker_config']].find(isObject)
  if (inner === undefined || depth === DEEPEST) return config
  const language = languageIn(inner, depth + 1)
  return { ...CLASS[text(language, 'model_type') ?? ''], ...language }
}

const DEEPEST = 4
/** More than any model has: a figure beyond is no count. */
const MOST_LAYERS = 2000

const NO_DECODER = /^(?:bert|roberta|xlm-roberta|distilbert|t5|mt5|umt5|whisper|bart|clip|siglip)$/

/** A parsed config.json as a shape. */
export const shapeOf = (config: Config): ModelShape | undefined => {
  const language = languageIn(config)
  const type = text(language, 'model_type') ?? ''
  const [layers, heads, hidden, vocabulary] = [
    first(language, 'num_hidden_layers', 'n_layer', 'n_layers', 'num_layers'),
    first(language, 'num_attention_heads', 'n_head', 'n_heads'),
    first(language, 'hidden_size', 'n_embd', 'd_model', 'n_embed'),
    // ChatGLM's embedding has rows beside its vocabulary.
    first(language, 'padded_vocab_size', 'vocab_size'),
  ]
  if (layers === undefined || heads === undefined || hidden === undefined || vocabulary === undefined) return undefined
  if (![layers, heads, hidden, vocabulary].every(Number.isInteger) || layers > MOST_LAYERS) return undefined
  if (NO_DECODER.test(type) || config['is_encoder_decoder'] === true) return undefined
  const kvHeads = kvHeadsOf(language, heads)
  if (kvHeads === undefined) return undefined
  const headDim = headDimOf(language) ?? hidden / heads
  const intermediate = intermediateOf(language, type, hidden)
  const experts = first(language, ...EXPERTS)
  const sizes = { type, layers, heads, kvHeads, headDim, hidden, vocabulary }
  const whole = { ...config, ...(language['tie_word_embeddings'] === undefined ? {} : { tie_word_embeddings: language['tie_word_embeddings'] }) }
  const cache = cacheOf(language, sizes)
  return {
    ...sizes,
    intermediate,
    experts: experts === undefined ? undefined : { count: experts, perToken: first(language, 'num_experts_per_tok', 'num_experts_per_token', 'moe_topk') },
    cache,
    // A width that is not told would make every sum of weights wrong.
    parameters: intermediate === undefined ? undefined : parametersIn(language, whole, { ...sizes, intermediate, cache }),
    dtype: [language, config].map(each => text(each, 'torch_dtype', 'dtype')).find(each => each !== undefined),
    quantization: quantizationIn(config) ?? quantizationIn(language),
  }
}

/** Undefined where the layers differ in their number of heads. */
const kvHeadsOf = (config: Config, heads: number): number | undefined => {
  const nested = isObject(config['attn_config']) ? first(config['attn_config'], 'kv_n_heads') : undefined
  const names = ['num_key_value_heads', 'num_kv_heads', 'n_head_kv']
  if (names.some(name => Array.isArray(config[name])) || Array.isArray(config['block_configs'])) return undefined
  if (config['multi_query_attention'] === true) return first(config, 'multi_query_group_num') ?? 1
  // Falcon: the old architecture has one head for all whatever the field says.
  if (config['multi_query'] === true && config['new_decoder_architecture'] !== true) return 1
  return first(config, ...names) ?? nested ?? heads
}

/** MLA: what a head compares is a plain part and a rotated one. */
const headDimOf = (config: Config): number | undefined => {
  const [plain, rotary] = [first(config, 'qk_nope_head_dim'), first(config, 'qk_rope_head_dim')]
  return plain !== undefined && rotary !== undefined ? plain + rotary : first(config, 'head_dim', 'kv_channels')
}

const intermediateOf = (config: Config, type: string, hidden: number): number | undefined => {
  const told = first(config, 'intermediate_size', 'ffn_hidden_size', 'ffn_dim', 'n_inner')
  // Qwen's first generation counts gate and up together.
  if (told !== undefined) return type === 'qwen' ? told / 2 : told
  const ratio = first(config, 'expansion_ratio')
  if (ratio !== undefined) return ratio * hidden
  return /^(?:gpt2|gptj|gpt_bigcode|bloom|falcon|phi)$/.test(type) ? 4 * hidden : first(config, 'moe_intermediate_size')
}

import { isKnown } from './architectures.ts'
import { first } from './fields.ts'
import type { Config } from './fields.ts'
import type { CacheShape } from './shape.ts'

type Kind = 'full' | 'window' | 'none'

const KINDS: Readonly<Record<string, Kind>> = {
  full_attention: 'full',
  attention: 'full',
  hybrid: 'full',
  sliding_attention: 'window',
  chunked_attention: 'window',
  local_attention: 'window',
  linear_attention: 'none',
  mamba: 'none',
  mamba2: 'none',
  conv: 'none',
  recurrent: 'none',
}

/** Fields of architectures whose layers keep different things for a token, or more than keys and values. */
const UNLIKE = /^(?:index_|compress|swa_|global_|num_global_|sparse_attention|linear_attn_config|block_configs|num_kv_shared_layers|attention_k_eq_v)/
/** How the language model's attention is a joint entry of keys and values, which engines keep as it is. */
const JOINT = /^(?:deepseek_v[23]|kimi_k2|glm4_moe_lite)$/

/** Which layers keep what for a token; undefined where the config does not tell it in a way that is known here. */
export const cacheOf = (
  config: Config,
  { type, layers, headDim }: { readonly type: string; readonly layers: number; readonly headDim: number },
): CacheShape | undefined => {
  if (Object.entries(config).some(([name, value]) => UNLIKE.test(name) && value !== null && value !== false && value !== 0)) return undefined
  const kinds = kindsOf(config, type, layers)
  if (kinds === undefined || kinds.length < layers) return undefined
  const count = (kind: Kind): number => kinds.slice(0, layers).filter(each => each === kind).length
  const counts = { growing: count('full'), windowed: count('window') }
  // Newer families give layers with a window heads of their own.
  if (counts.windowed > 0 && counts.growing > 0 && !isKnown(type)) return undefined
  const [latent, rotary, value] = [first(config, 'kv_lora_rank'), first(config, 'qk_rope_head_dim'), first(config, 'v_head_dim')]
  if (latent !== undefined) return JOINT.test(type) && rotary !== undefined ? { ...counts, joint: latent + rotary } : undefined
  return { ...counts, perHead: headDim + (value ?? headDim) }
}

const kindsOf = (config: Config, type: string, layers: number): readonly Kind[] | undefined => {
  const each = (kind: (index: number) => Kind): Kind[] => Array.from({ length: layers }, (_, index) => kind(index))
  const named = [config['layer_types'], config['layers_block_type']].find(Array.isArray) as readonly unknown[] | undefined
  if (named !== undefined) {
    const kinds = named.map(name => KINDS[String(name)])
    return kinds.every(kind => kind !== undefined) ? kinds : undefined
  }
  const pattern = config['hybrid_override_pattern']
  if (typeof pattern === 'string') return [...pattern].map(letter => (letter === '*' ? 'full' : 'none'))
  // Jamba, Qwen3-Next: one layer in so many attends, the others carry a state of fixed size.
  const [interval, period, offset] = [first(config, 'full_attention_interval'), first(config, 'attn_layer_period'), config['attn_layer_offset']]
  if (interval !== undefined) return each(index => ((index + 1) % interval === 0 ? 'full' : 'none'))
  if (period !== undefined) return each(index => (index % period === (typeof offset === 'number' ? offset : 0) ? 'full' : 'none'))
  // Llama 3.2 Vision: these layers look at the image, whose size does not follow the text's.
  const cross = config['cross_attention_layers']
  if (Array.isArray(cross)) return each(index => (cross.includes(index) ? 'none' : 'full'))
  return windows(config, type, each)
}

/** Sliding windows that are told by their width and a rule of the family, not layer by layer. */
const windows = (config: Config, type: string, each: (kind: (index: number) => Kind) => Kind[]): Kind[] => {
  const chunked = config['no_rope_layers']
  if (first(config, 'attention_chunk_size') !== undefined && type === 'llama4_text')
    return each(index => ((Array.isArray(chunked) && chunked.length > index ? chunked[index] === 0 : (index + 1) % 4 === 0) ? 'full' : 'window'))
  const width = first(config, 'sliding_window')
  const longest = first(config, 'max_position_embeddings')
  if (width === undefined || config['use_sliding_window'] === false || (longest !== undefined && width >= longest)) return each(() => 'full')
  const pattern = config['sliding_window_pattern'] ?? PATTERNS[type]
  if (typeof pattern === 'string') return each(index => (pattern[index % pattern.length] === 'L' ? 'window' : 'full'))
  if (typeof pattern === 'number') return each(index => ((index + 1) % pattern === 0 ? 'full' : 'window'))
  const from = config['use_sliding_window'] === true ? (first(config, 'max_window_layers') ?? 0) : 0
  return each(index => (index < from ? 'full' : 'window'))
}

/** Every so many layers one attends to all tokens, where the config leaves it to the family's code. */
const PATTERNS: Readonly<Record<string, number>> = { gemma2: 2, gemma3_text: 6, cohere2: 4 }

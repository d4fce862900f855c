import { isKnown, isTied, matricesOf } from './architectures.ts'
import { first } from './fields.ts'
import type { Config } from './fields.ts'
import type { ModelShape, Parameters } from './shape.ts'
import { visionParameters } from './vision.ts'

type Sizes = Pick<ModelShape, 'type' | 'layers' | 'heads' | 'kvHeads' | 'headDim' | 'hidden' | 'vocabulary' | 'cache'> & { readonly intermediate: number }

/** Counts the matrices of a known architecture; norms and biases are a few in ten thousand and left out. */
export const parametersIn = (config: Config, whole: Config, sizes: Sizes): Parameters | undefined => {
  const { type, hidden, vocabulary } = sizes
  if (!isKnown(type)) return undefined
  const vision = visionParameters(whole, hidden)
  if (vision === undefined) return undefined
  const tied = whole['tie_word_embeddings'] ?? isTied(type)
  // OPT-350m reads and writes tokens in a narrower space.
  const width = first(config, 'word_embed_proj_dim') ?? hidden
  const between = width === hidden ? 0 : 2 * width * hidden
  const places = /^(?:gpt2|opt|gpt_bigcode)$/.test(type) ? (first(config, 'n_positions', 'max_position_embeddings') ?? 0) * hidden : 0
  const { dense, experts } = feedForward(config, sizes)
  return {
    embedding: vocabulary * width + between + places,
    head: tied === true ? 0 : vocabulary * width,
    dense: dense + attention(config, sizes),
    experts,
    vision,
  }
}

const attention = (config: Config, { layers, heads, kvHeads, headDim, hidden, cache }: Sizes): number => {
  const latent = first(config, 'kv_lora_rank')
  const [rotary, plain, value] = [first(config, 'qk_rope_head_dim') ?? 0, first(config, 'qk_nope_head_dim') ?? 0, first(config, 'v_head_dim') ?? headDim]
  if (latent !== undefined) {
    const narrow = first(config, 'q_lora_rank')
    const query = narrow === undefined ? hidden * heads * (plain + rotary) : hidden * narrow + narrow * heads * (plain + rotary)
    return layers * (query + hidden * (latent + rotary) + latent * heads * (plain + value) + heads * value * hidden)
  }
  const linear = linearAttention(config, hidden)
  // Models with linear attention have a gate on the output of the other layers.
  const queries = linear === undefined && config['attn_output_gate'] !== true ? 1 : 2
  const full = hidden * heads * headDim * (queries + 1) + 2 * hidden * kvHeads * headDim
  const attending = linear === undefined || cache === undefined ? layers : cache.growing
  return attending * full + (layers - attending) * (linear ?? 0)
}

/** Gated delta net of Qwen3-Next and later. */
const linearAttention = (config: Config, hidden: number): number | undefined => {
  const [keyHeads, valueHeads] = [first(config, 'linear_num_key_heads'), first(config, 'linear_num_value_heads')]
  const [key, value] = [first(config, 'linear_key_head_dim'), first(config, 'linear_value_head_dim')]
  if (keyHeads === undefined || valueHeads === undefined || key === undefined || value === undefined) return undefined
  return hidden * (2 * keyHeads * key + 3 * valueHeads * value + 2 * valueHeads)
}

/** Fields that count the experts of a layer. */
export const EXPERTS = ['n_routed_experts', 'num_experts', 'num_local_experts', 'moe_num_experts'] as const

/** Feed-forward layers, those with experts and those without. */
const feedForward = (config: Config, { type, layers, hidden, intermediate }: Sizes): { readonly dense: number; readonly experts: number } => {
  const matrices = (width: number): number => matricesOf(type) * hidden * width
  const experts = first(config, ...EXPERTS)
  if (experts === undefined) return { dense: layers * matrices(intermediate), experts: 0 }
  const sparse = sparseLayers(config, layers)
  const each = first(config, 'moe_intermediate_size') ?? intermediate
  const shared = first(config, 'shared_expert_intermediate_size') ?? (first(config, 'n_shared_experts') ?? (type === 'llama4_text' ? 1 : 0)) * each
  const router = hidden * experts
  return {
    dense: (layers - sparse) * matrices(first(config, 'intermediate_size_mlp') ?? intermediate) + sparse * (matrices(shared) + router),
    experts: sparse * experts * matrices(each),
  }
}

const sparseLayers = (config: Config, layers: number): number => {
  const frequency = config['moe_layer_freq']
  if (Array.isArray(frequency)) return frequency.slice(0, layers).filter(each => each === 1).length
  const leading = first(config, 'first_k_dense_replace') ?? 0
  const every = first(config, 'decoder_sparse_step', 'interleave_moe_layer_step', 'moe_layer_freq') ?? 1
  const dense = Array.isArray(config['mlp_only_layers']) ? config['mlp_only_layers'].length : 0
  return Math.max(0, Math.min(layers, Math.floor((layers - leading) / every) - dense))
}

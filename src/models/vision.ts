import { first, isObject, text } from './fields.ts'
import type { Config } from './fields.ts'

/** Vision towers whose feed-forward layers have a gate. */
const GATED = /^(?:qwen2_5_vl|pixtral)$/

/** Parameters of the vision tower and what joins it to the language model; 0 without one, undefined where its sizes are not told. */
export const visionParameters = (config: Config, hidden: number): number | undefined => {
  if (['audio_config', 'audio_tower', 'talker_config', 'img_processor'].some(name => isObject(config[name]))) return undefined
  const tower = config['vision_config'] ?? config['visual']
  if (!isObject(tower)) return 0
  // Qwen2-VL says hidden_size for the width that it hands over.
  const width = first(tower, 'embed_dim', 'hidden_size', 'width')
  const layers = first(tower, 'num_hidden_layers', 'depth', 'layers')
  if (width === undefined || layers === undefined) return undefined
  const wide = first(tower, 'intermediate_size') ?? width * (first(tower, 'mlp_ratio') ?? 4)
  const type = text(tower, 'model_type') ?? ''
  const more = first(tower, 'num_global_layers') ?? 0
  return (layers + more) * (4 * width * width + (GATED.test(type) ? 3 : 2) * width * wide) + joint(tower, type, width, hidden)
}

/** Two matrices behind a merge of neighbouring patches; Qwen3-VL hands over from some layers on the way, too. */
const joint = (tower: Config, type: string, width: number, hidden: number): number => {
  const merged = width * (first(tower, 'spatial_merge_size') ?? (type.startsWith('qwen') || type.startsWith('intern_vit') ? 2 : 1)) ** 2
  if (type.startsWith('intern_vit')) return merged * hidden + hidden * hidden
  if (!type.startsWith('qwen')) return width * hidden + (type === 'pixtral' || type.startsWith('clip') ? hidden * hidden : 0)
  const deep = Array.isArray(tower['deepstack_visual_indexes']) ? tower['deepstack_visual_indexes'].length : 0
  return (1 + deep) * (merged * merged + merged * hidden)
}

import type { Facts } from '../facts/sheet.ts'
import { compareVersions } from '../rules/versions.ts'

/** What an engine demands of a value beside its own bounds: it refuses to start with one that breaks a demand. */
type Demand = (value: number, facts: Facts) => boolean

const number = (facts: Facts, name: string): number | undefined => {
  const value = facts[`setting.${name}`]?.value
  return typeof value === 'number' ? value : undefined
}

/** Whether a prompt may be split over steps; undefined where the log does not tell. */
const chunked = (facts: Facts): boolean | undefined => {
  const given = facts['setting.enable_chunked_prefill']?.value
  if (typeof given === 'boolean') return given
  const runner = facts['engine.runner']?.value
  if (runner !== undefined && runner !== 'v0') return true
  const [version, until] = [facts['engine.version']?.value, facts['engine.until']?.value]
  const old =
    runner === 'v0' || (version !== undefined && compareVersions(version, '0.8.0') < 0) || (until !== undefined && compareVersions(until, '0.8.0') < 0)
  if (!old) return version === undefined ? undefined : true
  // V0 switches it on by itself for long contexts from 0.5.3 on, but not for multimodal models.
  const length = number(facts, 'max_model_len')
  return length !== undefined && length > 32_768 && version !== undefined && compareVersions(version, '0.5.3') >= 0 ? undefined : false
}

const DEMANDS: Readonly<Record<string, Demand>> = {
  // "max_num_batched_tokens must be greater than or equal to max_num_seqs", and to max_model_len without chunked prefill (0.2.0 and later).
  max_num_batched_tokens: (value, facts) => {
    if (facts.engine?.value !== 'vllm') return true
    const [sequences, length] = [number(facts, 'max_num_seqs'), number(facts, 'max_model_len')]
    return (sequences === undefined || value >= sequences) && (chunked(facts) !== false || (length !== undefined && value >= length))
  },
  max_num_seqs: (value, facts) => {
    const tokens = number(facts, 'max_num_batched_tokens')
    return facts.engine?.value !== 'vllm' || tokens === undefined || value <= tokens
  },
}

/** Whether the engine takes this value for this setting, as far as is known; what is quantised already is not quantised again while it loads. */
export const allowed = (setting: string, value: unknown, facts: Facts): boolean =>
  typeof value === 'number'
    ? (DEMANDS[setting]?.(value, facts) ?? true)
    : !((setting === 'quantization' && facts['weights.quantized']?.value === true) || (setting === 'kv_cache_dtype' && isSmall(facts)))

/** A cache of 8 bit or less does not shrink by another name of it: `fp8_ds_mla`, `fp8_e5m2`, `turboquant_k8v4`. */
const isSmall = (facts: Facts): boolean => /^(?:fp8|fp4|nvfp4|int[248]|turboquant)/.test(String(facts['setting.kv_cache_dtype']?.value ?? ''))

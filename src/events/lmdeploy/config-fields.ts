import type { EventBody } from '../../types.ts'
import { remark } from './bodies.ts'

type Mark = readonly [field: string, since: string, before: string]

/**
 * Fields by which LMDeploy's engine configs grew: the first release that has it, and the last that has not. The config is
 * echoed whole, so the newest field there bounds the release from below, and the first that is missing from above.
 */
const FIELDS: Readonly<Record<'TurbomindEngineConfig' | 'PytorchEngineConfig', { readonly always: string; readonly marks: readonly Mark[] }>> = {
  TurbomindEngineConfig: {
    always: 'use_logn_attn',
    marks: [
      ['download_dir', '0.2.3', '0.2.2'],
      ['max_prefill_token_num', '0.2.5', '0.2.4'],
      ['cache_block_seq_len', '0.3.0', '0.2.6'],
      ['num_tokens_per_iter', '0.4.0', '0.3.0'],
      ['enable_prefix_caching', '0.4.2', '0.4.1'],
      ['cache_chunk_size', '0.6.0', '0.5.3'],
      ['dtype', '0.6.1', '0.6.0'],
      ['communicator', '0.7.2', '0.7.1'],
      ['device_num', '0.8.0', '0.7.3'],
      ['empty_init', '0.9.0', '0.8.0'],
      ['hf_overrides', '0.9.2', '0.9.1'],
      ['enable_metrics', '0.10.0', '0.9.2.post1'],
      ['attn_cp_size', '0.11.0', '0.10.2'],
      ['async_', '0.12.0', '0.11.1'],
      ['cache_prompt', '0.15.0', '0.14.0'],
      ['moe_a2a_backend', '0.17.0', '0.16.0'],
      ['gemm_input_dtype', '0.18.0', '0.17.0'],
    ],
  },
  PytorchEngineConfig: {
    always: 'prefill_interval',
    marks: [
      ['thread_safe', '0.2.5', '0.2.4'],
      ['enable_prefix_caching', '0.4.2', '0.4.1'],
      ['device_type', '0.5.0', '0.4.2'],
      ['eager_mode', '0.6.0', '0.5.3'],
      ['dtype', '0.6.1', '0.6.0'],
      ['quant_policy', '0.6.2', '0.6.1'],
      ['distributed_executor_backend', '0.7.2', '0.7.1'],
      ['enable_microbatch', '0.8.0', '0.7.3'],
      ['migration_backend', '0.9.0', '0.8.0'],
      ['enable_mp_engine', '0.9.1', '0.9.0'],
      ['hf_overrides', '0.9.2', '0.9.1'],
      ['logprobs_mode', '0.10.0', '0.9.2.post1'],
      ['dllm_block_length', '0.10.1', '0.10.0'],
      ['enable_transfer_obj_ref', '0.11.0', '0.10.2'],
      ['kernel_block_size', '0.13.0', '0.12.3'],
      ['prefix_cache_state_budget', '0.14.0', '0.13.0'],
      ['language_model_only', '0.15.0', '0.14.0'],
      ['kv_transfer_config', '0.17.0', '0.16.0'],
      ['piecewise_cudagraph_max_tokens', '0.18.0', '0.17.0'],
    ],
  },
}

/** The releases that print a config with these fields. A config as someone wrote it in a script has few fields, and says nothing. */
export const releasesByFields = (name: keyof typeof FIELDS, message: string): readonly EventBody[] => {
  const { always, marks } = FIELDS[name]
  const { inside, whole } = argumentsOf(message.slice(message.indexOf(`${name}(`) + name.length + 1))
  const there = new Set([...inside.matchAll(/(?:^|, )(\w+)=/g)].map(([, field]) => field))
  if (!there.has(always)) return []
  const newest = marks.findLast(([field]) => there.has(field))
  const missing = whole ? marks.find(([field]) => !there.has(field)) : undefined
  if (newest === undefined && missing === undefined) return []
  return [remark('release-hint', { program: 'lmdeploy', releases: `${newest?.[1] ?? ''}-${missing?.[2] ?? ''}` })]
}

/** What stands between the parentheses, and whether they close: a paste may be cut. */
const argumentsOf = (text: string): { readonly inside: string; readonly whole: boolean } => {
  let depth = 1
  for (const [at, char] of [...text].entries()) {
    if ('([{'.includes(char)) depth += 1
    if (')]}'.includes(char)) depth -= 1
    if (depth === 0) return { inside: text.slice(0, at), whole: true }
  }
  return { inside: text, whole: false }
}

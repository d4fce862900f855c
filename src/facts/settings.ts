import type { Event, EventOf, Fact, Scalar, SettingOrigin, SettingScope, Source } from '../types.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'
import type { Facts } from './sheet.ts'

/** One setting as the log gives it, with who said so. */
export interface Given {
  readonly name: string
  readonly value: Scalar
  readonly origin: SettingOrigin | 'default'
  readonly at: Source
}

/** What the engine says is in force counts more than what was asked for; of equals the later. */
const RANK: Readonly<Record<SettingOrigin, number>> = { environment: 0, command: 1, echo: 2, effective: 3 }

/** Every setting of the episode's engine, harness and environment, each by the word that counts most. */
const givenSettings = (events: readonly Event[], scopes: ReadonlySet<SettingScope>): ReadonlyMap<string, Given> => {
  const given = new Map<string, Given>()
  const take = (name: string, value: Scalar | null, origin: SettingOrigin, at: Source) => {
    const before = given.get(name)
    if (value === null || (before !== undefined && before.origin !== 'default' && RANK[before.origin] > RANK[origin])) return
    given.set(name, { name, value, origin, at })
  }
  for (const event of events) {
    if (event.kind === 'setting' && scopes.has(event.scope)) take(event.name, event.value, event.origin, event.at)
    if (event.kind === 'settings' && scopes.has(event.scope)) {
      if (event.complete === true && event.origin === 'echo' && event.by.engine === undefined)
        for (const { name } of lostIn(event, events)) if (given.get(name)?.origin === 'command') given.delete(name)
      for (const [name, value] of Object.entries(event.values)) take(name, value, event.origin, event.at)
    }
    // A refusal names the share it worked with.
    if (event.kind === 'refusal' && event.utilization !== undefined) take('gpu_memory_utilization', event.utilization, 'effective', event.at)
  }
  return given
}

/** Settings whose loss changes how much memory is used. */
const SIZED =
  /^(?:gpu_memory_utilization|kv_cache_memory_bytes|max_model_len|max_num_seqs|max_num_batched_tokens|tensor_parallel_size|pipeline_parallel_size|data_parallel_size|enforce_eager|dtype|quantization|kv_cache_dtype|parallelize|load_in_[48]bit|max_length|mem_fraction_static|chunked_prefill_size|max_running_requests|max_total_tokens|context_length|tp_size|device_map)$/

/** What a command gave and the harness' own complete echo of it lacks: it never reached the engine. */
export const lostIn = (echo: EventOf<'settings'>, events: readonly Event[]): Given[] =>
  events
    .filter(
      (event): event is EventOf<'settings'> =>
        event.kind === 'settings' && event.origin === 'command' && event.scope === echo.scope && event.order < echo.order,
    )
    .flatMap(({ values, at }) =>
      Object.entries(values).flatMap(([name, value]) =>
        value !== null && SIZED.test(name) && !(name in echo.values) ? [{ name, value, origin: 'command' as const, at }] : [],
      ),
    )

/** Scopes whose settings are the engine's own; a launcher's and the evaluation's are kept apart by their names. A run may have both. */
const scopesOf = (facts: Facts, events: readonly Event[]): ReadonlySet<SettingScope> =>
  new Set<SettingScope>([
    facts.engine?.value ?? 'any',
    'any',
    'env',
    ...(facts.harness === undefined ? [] : [facts.harness.value]),
    ...events.flatMap(event => (event.kind === 'identity' && event.harness !== undefined ? [event.harness] : [])),
  ])

/** Settings that matter to some rule or sum; the rest of an echo is noise in a report. */
const KEPT: ReadonlySet<string> = new Set(
  'gpu_memory_utilization kv_cache_memory_bytes max_model_len max_num_seqs max_num_batched_tokens tensor_parallel_size pipeline_parallel_size data_parallel_size enforce_eager dtype quantization kv_cache_dtype swap_space cpu_offload_gb enable_lora max_loras max_lora_rank enable_sleep_mode limit_mm_per_prompt num_gpu_blocks_override enable_prefix_caching enable_chunked_prefill block_size max_logprobs speculative_config disable_custom_all_reduce cudagraph_capture_sizes optimization_level cache_max_entry_count tp dp cp ep session_len max_batch_size max_prefill_token_num eager_mode quant_policy model_format cache_block_seq_len cache_chunk_size num_gpu_blocks num_tokens_per_iter vision_max_batch_size backend communicator language_model_only batch_size tasks num_fewshot limit parallelize max_length max_gen_toks nproc_per_node num_processes nnodes trust_remote_code load_in_8bit load_in_4bit torch_dtype device_map mem_fraction_static chunked_prefill_size max_running_requests cuda_graph_max_bs cuda_graph_bs disable_cuda_graph context_length max_total_tokens max_prefill_tokens tp_size dp_size pp_size ep_size page_size enable_dp_attention enable_mixed_chunk speculative_algorithm speculative_draft_model_path attention_backend piecewise_cuda_graph_max_tokens disable_cuda_graph_padding max_mamba_cache_size mamba_full_memory_ratio max_loras_per_batch enable_hierarchical_cache hicache_ratio hicache_size enable_memory_saver disable_fast_image_processor base_gpu_id shm_size CUDA_VISIBLE_DEVICES PYTORCH_CUDA_ALLOC_CONF PYTORCH_ALLOC_CONF PYTORCH_NPU_ALLOC_CONF'.split(
    ' ',
  ),
)
const KEPT_TOO =
  /^(?:compilation_config(?:\.\w+)?|cuda_graph_(?:max_bs_decode|max_bs_prefill|backend_decode|backend_prefill)|(?:enable|disable)_piecewise_cuda_graph|SGL(?:ANG)?_\w+|VLLM_\w+|LMDEPLOY_\w+|NCCL_\w+)$/
const isKept = (name: string): boolean => KEPT.has(name) || KEPT_TOO.test(name)

/** Settings in force: what the log says, then the release's own defaults where the release is known. */
export const settings: Question = ({ episode, facts, flags }) => {
  const scopes = scopesOf(facts, episode.events)
  const given = givenSettings(episode.events, scopes)
  const named = new Map<string, Fact<Scalar>>()
  for (const { name, value, at } of given.values()) if (isKept(name)) named.set(`setting.${name}`, { value, from: [at] })
  const engine = facts.engine?.value
  // Where nobody says what was given, a default may not be in force.
  if (engine !== undefined && episode.events.some(event => event.kind === 'settings' && event.complete === true && event.scope === engine)) {
    for (const [name, value] of flags.defaults(engine, facts['engine.version']?.value, facts['engine.backend']?.value)) {
      if (!named.has(`setting.${name}`)) named.set(`setting.${name}`, { value, from: facts['engine.version']?.from ?? [] })
    }
  }
  const type = named.get('setting.dtype') ?? named.get('setting.torch_dtype')
  const loads = episode.events.filter((event): event is EventOf<'remark'> => event.kind === 'remark' && event.name === 'from-pretrained')
  const left = loads.some(event => event.values?.['typed'] === true) ? undefined : loads[0]
  return {
    ...Object.fromEntries(named),
    ...answers({
      'weights.type-left-out': left === undefined ? undefined : known(true, left.at),
      'weights.precision': type === undefined ? undefined : known(precision(String(type.value)), ...type.from),
      'weights.full-precision':
        type === undefined || String(type.value) === 'auto'
          ? undefined
          : known(/^(?:float|float32|torch\.float32|fp32|torch\.float)$/.test(String(type.value)), ...type.from),
    }),
  }
}

const precision = (text: string): string =>
  text
    .replace(/^torch\./, '')
    .replace(/^(?:float|fp32)$/, 'float32')
    .replace(/^half$/, 'float16')

import { readPairs } from '../echo/python-literal.ts'
import { perRecord } from '../parser.ts'

/**
 * SGLang does not print its release, but its echo holds every field that the release knows, and nearly every release brought
 * one that stayed. In order; a release without a new field has none. Compared with the wheels from 0.3.6 on.
 */
const BEGAN: readonly (readonly [release: string, field?: string])[] = [
  ['0.2.8', 'max_total_tokens'],
  ['0.2.13'],
  ['0.2.14', 'enable_mixed_chunk'],
  ['0.3.0'],
  ['0.3.1', 'lora_paths'],
  ['0.3.2'],
  ['0.3.3', 'dist_init_addr'],
  ['0.3.3.post1', 'device'],
  ['0.3.4.post2'],
  ['0.3.5', 'watchdog_timeout'],
  ['0.3.5.post2'],
  ['0.3.6', 'enable_dp_attention'],
  ['0.3.6.post1', 'cpu_offload_gb'],
  ['0.3.6.post2'],
  ['0.3.6.post3'],
  ['0.4.0', 'revision'],
  ['0.4.0.post1', 'ep_size'],
  ['0.4.0.post2', 'triton_attention_num_kv_splits'],
  ['0.4.1'],
  ['0.4.1.post4', 'speculative_algorithm'],
  ['0.4.1.post5'],
  ['0.4.1.post6', 'enable_memory_saver'],
  ['0.4.1.post7', 'allow_auto_truncate'],
  ['0.4.2', 'tool_call_parser'],
  ['0.4.2.post1', 'enable_hierarchical_cache'],
  ['0.4.2.post2', 'lora_backend'],
  ['0.4.2.post3'],
  ['0.4.2.post4'],
  ['0.4.3', 'enable_nccl_nvls'],
  ['0.4.3.post1'],
  ['0.4.3.post2'],
  ['0.4.3.post3', 'reasoning_parser'],
  ['0.4.3.post4'],
  ['0.4.4', 'page_size'],
  ['0.4.4.post1'],
  ['0.4.4.post2', 'disaggregation_mode'],
  ['0.4.4.post3'],
  ['0.4.4.post4', 'deepep_mode'],
  ['0.4.5'],
  ['0.4.5.post1', 'disable_fast_image_processor'],
  ['0.4.5.post2', 'moe_dense_tp_size'],
  ['0.4.5.post3', 'hicache_size'],
  ['0.4.6', 'enable_multimodal'],
  ['0.4.6.post1'],
  ['0.4.6.post2', 'pp_size'],
  ['0.4.6.post3', 'mm_attention_backend'],
  ['0.4.6.post4', 'enable_dp_lm_head'],
  ['0.4.6.post5', 'enable_eplb'],
  ['0.4.7', 'enable_two_batch_overlap'],
  ['0.4.7.post1', 'sleep_on_idle'],
  ['0.4.8', 'custom_weight_loader'],
  ['0.4.8.post1', 'model_loader_extra_config'],
  ['0.4.9', 'crash_dump_folder'],
  ['0.4.9.post1', 'hicache_io_backend'],
  ['0.4.9.post2'],
  ['0.4.9.post3', 'enable_lora'],
  ['0.4.9.post4'],
  ['0.4.9.post5', 'prefill_attention_backend'],
  ['0.4.9.post6', 'max_queued_requests'],
  ['0.4.10'],
  ['0.4.10.post1', 'enable_cudagraph_gc'],
  ['0.4.10.post2', 'enable_symm_mem'],
  ['0.5.0rc0', 'scheduler_recv_interval'],
  ['0.5.0rc2'],
  ['0.5.1', 'offload_mode'],
  ['0.5.1.post1'],
  ['0.5.2', 'max_mamba_cache_size'],
  ['0.5.3', 'enable_trace'],
  ['0.5.3.post1', 'modelopt_quant'],
  ['0.5.3.post2', 'mamba_full_memory_ratio'],
  ['0.5.3.post3'],
  ['0.5.4', 'kt_num_gpu_experts'],
  ['0.5.4.post1', 'rl_on_policy_target'],
  ['0.5.4.post2', 'otlp_traces_endpoint'],
  ['0.5.4.post3', 'speculative_moe_runner_backend'],
  ['0.5.5', 'kt_max_deferred_experts_per_token'],
  ['0.5.5.post1', 'kt_method'],
  ['0.5.5.post3', 'export_metrics_to_file'],
  ['0.5.6', 'forward_hooks'],
  ['0.5.6.post1', 'dllm_algorithm_config'],
  ['0.5.6.post2', 'fp8_gemm_runner_backend'],
  ['0.5.7', 'encoder_only'],
  ['0.5.8', 'enable_prefill_delayer'],
  ['0.5.8.post1'],
  ['0.5.9', 'attn_cp_size'],
  ['0.5.10', 'enable_hisparse'],
  ['0.5.10.post1'],
  ['0.5.11', 'debug_cuda_graph'],
  ['0.5.12', 'detokenizer_worker_num'],
  ['0.5.12.post1'],
  ['0.5.13', 'dsa_prefill_backend'],
  ['0.5.13.post1'],
  ['0.5.14', 'cuda_graph_config'],
  ['0.5.15', 'dcp_size'],
  ['0.5.15.post1'],
  ['0.5.16', 'mm_feature_transport'],
  ['0.5.17', 'dwdp_size'],
  ['0.5.18', 'image_processor_backend'],
  ['0.5.19', 'prefill_decode_interval'],
  ['0.5.20', 'dsv4_attn_backend'],
  ['0.5.21', 'boundary_reduction'],
  ['0.5.22', 'attn_dp_size'],
  ['0.5.23', 'enable_paged_experts'],
]

const ECHO = /server_args=(?:ServerArgs\(|\{)/
/** Fewer fields are no whole echo: a piece in a report, or a test's. */
const FEWEST = 20

/** The range of releases whose fields these are. The last release of the table may stand for later ones. */
const releasesOf = (fields: ReadonlySet<string>): string | undefined => {
  const since = BEGAN.findLastIndex(([, field]) => field !== undefined && fields.has(field))
  const next = BEGAN.findIndex(([, field], index) => index > since && field !== undefined && !fields.has(field))
  const [first, last] = [BEGAN[since]?.[0], BEGAN[next - 1]?.[0]]
  return first === undefined ? undefined : `${first}-${next < 0 ? '' : (last ?? '')}`
}

/** Which releases have the fields of an echo that is not cut. */
export const releaseFields = perRecord('release fields', [{ words: ['server_args=ServerArgs(', 'server_args={'] }], ({ message }) => {
  const echo = ECHO.exec(message)
  if (echo === null || !/[)}]\s*$/.test(message)) return []
  const fields = new Set(readPairs(message, echo.index + echo[0].length).keys())
  const releases = fields.size < FEWEST ? undefined : releasesOf(fields)
  return releases === undefined ? [] : [{ kind: 'remark', name: 'release-hint', values: { program: 'sglang', releases } }]
})

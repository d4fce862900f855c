import type { Scalar } from '../../src/types.ts'

const GiB = 2 ** 30

/** Figures and settings with which every goal can work out a value. */
export const FACTS_OF_A_FAILURE: Readonly<Record<string, Scalar>> = {
  'memory.capacity': 80 * GiB,
  'memory.weights': 30 * GiB,
  'memory.kv-cache': 30 * GiB,
  'memory.free-at-start': 45 * GiB,
  'failure.requested': 2 * GiB,
  'failure.free': GiB,
  'host.memory': 64 * GiB,
  'kv.blocks': 1000,
  'kv.block-size': 2 * 2 ** 20,
  'kv.tokens': 100_000,
  'setting.batch_size': 64,
  'setting.cache_max_entry_count': 0.8,
  'setting.cpu_offload_gb': 0,
  'setting.dtype': 'float32',
  'setting.enable_sleep_mode': true,
  'setting.gpu_memory_utilization': 0.9,
  'setting.kv_cache_memory_bytes': 60 * GiB,
  'setting.max_batch_size': 256,
  'setting.max_loras': 8,
  'setting.max_model_len': 32_768,
  'setting.max_num_batched_tokens': 8192,
  'setting.max_num_seqs': 256,
  'setting.max_prefill_token_num': 8192,
  'setting.session_len': 131_072,
  'setting.swap_space': 64,
  'setting.tensor_parallel_size': 1,
  'setting.tp': 1,
  'setting.vision_max_batch_size': 4,
}

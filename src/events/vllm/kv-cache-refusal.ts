import { says } from '../speaker.ts'
import { advice, remark } from './bodies.ts'

/** An engine that does not start because its KV cache has no room, or too little for one request. All of them advise to raise the utilization. */
export const kvCacheRefusal = [
  says(
    'No available memory for the cache blocks',
    (_, { message }) => [
      { kind: 'refusal', reason: 'no-kv-cache-memory' },
      advice(message.includes('VLLM_CPU_KVCACHE_SPACE') ? 'vllm-cpu-kvcache-space' : 'vllm-increase-utilization'),
    ],
    [
      'ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization` when initializing the engine.',
      '(EngineCore pid=19803) ERROR 11-21 12:25:30 [core.py:1231] ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization` when initializing the engine (this flag also controls CPU memory reservation on the CPU backend, despite its name). See https://docs.vllm.ai/en/latest/configuration/conserving_memory/ for more details.',
      'ValueError: No available memory for the cache blocks. Try increasing `VLLM_CPU_KVCACHE_SPACE` when initializing the engine.',
    ],
    { since: '0.1.1' },
  ),
  says(
    "The model's max seq len ({wanted:int}) is larger than the maximum number of tokens that can be stored in KV cache~~ ({fit?:int})",
    ({ wanted, fit }) => [
      { kind: 'refusal', reason: 'kv-cache-too-short', tokensWanted: wanted, ...(fit === undefined ? {} : { tokensFound: fit, tokensFit: fit }) },
      advice('vllm-increase-utilization'),
    ],
    "ValueError: The model's max seq len (32768) is larger than the maximum number of tokens that can be stored in KV cache (21504). Try increasing `gpu_memory_utilization` or decreasing `max_model_len` when initializing the engine.",
    { since: '0.2.7', until: '0.10.2' },
  ),
  // GB was printed and GiB meant up to 0.8.2. The length that would fit is missing before 0.8.4, and where none does.
  says(
    "To serve at least one request with the ((models's|model's)) max seq len ({wanted:int}),~~ [[(]]{need?:GiB} ((GiB|GB)) KV cache is needed, which is larger than the available KV cache memory ({found?:GiB} ((GiB|GB))). Based on the available memory, the estimated maximum model length is {fit?:int}",
    ({ wanted, need, found, fit }) => [
      {
        kind: 'refusal',
        reason: 'kv-cache-too-short',
        tokensWanted: wanted,
        ...(need === undefined ? {} : { wanted: need }),
        ...(found === undefined ? {} : { found }),
        ...(fit === undefined ? {} : { tokensFit: fit }),
      },
      advice('vllm-increase-utilization'),
    ],
    [
      "ValueError: To serve at least one request with the models's max seq len (32768), (4.00 GB KV cache is needed, which is larger than the available KV cache memory (2.72 GB). Try increasing `gpu_memory_utilization` or decreasing `max_model_len` when initializing the engine.",
      "ValueError: To serve at least one request with the models's max seq len (131072), (16.00 GiB KV cache is needed, which is larger than the available KV cache memory (11.86 GiB). Based on the available memory,  the estimated maximum model length is 97120. Try increasing `gpu_memory_utilization` or decreasing `max_model_len` when initializing the engine.",
      "ValueError: To serve at least one request with the model's max seq len (180000), 3.05 GiB KV cache is needed, which is larger than the available KV cache memory (2.17 GiB). Based on the available memory, the estimated maximum model length is 128064. Try increasing `gpu_memory_utilization` or decreasing `max_model_len` when initializing the engine.",
      "(EngineCore pid=22015) ERROR 11-21 12:31:40 [core.py:1231] ValueError: To serve at least one request with the model's max seq len (131072), (16.0 GiB KV cache is needed, which is larger than the available KV cache memory (11.86 GiB). Based on the available memory, the estimated maximum model length is 97120. Try increasing `gpu_memory_utilization` (which also controls CPU memory on the CPU backend) or decreasing `max_model_len` when initializing the engine.",
    ],
    { since: '0.7.0' },
  ),
  says(
    'max_num_seqs ({wanted:int}) exceeds available Mamba cache blocks ({found:int})',
    ({ wanted, found }) => [{ kind: 'refusal', reason: 'no-state-cache-room' }, remark('mamba-blocks', { wanted, found })],
    'ValueError: max_num_seqs (256) exceeds available Mamba cache blocks (108). Each decode sequence requires one Mamba cache block, so CUDA graph capture cannot proceed. Please lower max_num_seqs to at most 108 or increase gpu_memory_utilization.',
    { since: '0.20' },
  ),
  says(
    'Capping cudagraph capture sizes from max {from:int} to {to:int} to fit Mamba cache blocks ({found:int} blocks available)',
    ({ from, to, found }) => [remark('graph-sizes-capped', { from, to }), remark('mamba-blocks', { found })],
    '(EngineCore pid=412) WARNING 04-19 10:03:31 [compilation.py:1377] Capping cudagraph capture sizes from max 512 to 108 to fit Mamba cache blocks (108 blocks available). This limits the maximum batch size that can use CUDA graphs. To increase this limit, reduce max_num_seqs or increase available GPU memory.',
    { since: '0.18', until: '0.19' },
  ),
] as const

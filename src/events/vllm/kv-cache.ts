import type { EventBody } from '../../types.ts'
import { says } from '../speaker.ts'
import { advice, count, effective, holding, remark, step } from './bodies.ts'

const sized: readonly EventBody[] = [step('place-kv-cache', 'begin')]

/** How large the KV cache becomes: printed before it is allocated, so what fails next fails while it is placed, or in the capture that follows. */
export const kvCache = [
  says(
    '# {device:word} blocks: {blocks:int}[[, # CPU blocks: {host?:int}]]',
    ({ blocks, host }) => [step('profile', 'end'), ...count('kv-blocks', blocks), ...count('cpu-blocks', host), ...sized],
    [
      'INFO 01-20 20:25:46 llm_engine.py:316] # GPU blocks: 2642, # CPU blocks: 512',
      'INFO 02-14 10:03:21 executor_base.py:110] # cuda blocks: 2441, # CPU blocks: 4681',
      'INFO 02-14 10:03:21 kv_cache_utils.py:395] # GPU blocks: 2441',
    ],
    { since: '0.1.0', until: '0.10.2' },
  ),
  // From 0.28 on in one line with the size.
  says(
    'Maximum concurrency for {tokens:int} tokens per request: {requests:number}x',
    ({ tokens, requests }, { message }) =>
      message.includes('KV cache size:') ? undefined : [...effective('max_model_len', tokens), ...count('concurrency', requests)],
    [
      'INFO 02-14 10:03:21 executor_base.py:115] Maximum concurrency for 32768 tokens per request: 1.19x',
      '(EngineCore pid=37587) INFO 11-21 12:39:05 [kv_cache_utils.py:2147] Maximum concurrency for 131,072 tokens per request: 7.62x',
    ],
    { since: '0.6.3', until: '0.27' },
  ),
  // `GPU + host` with HiSparse (0.32+): part of these tokens lies in host RAM.
  says(
    'KV cache size: {tokens:int} tokens[[, Maximum concurrency for {length?:int} tokens per request: {requests?:number}x]]',
    ({ tokens, length, requests }, { message }) => [
      ...count('kv-tokens', tokens),
      ...effective('max_model_len', length),
      ...count('concurrency', requests),
      ...(message.includes('+ host KV cache size') ? [remark('kv-cache-partly-in-host-memory')] : []),
      ...sized,
    ],
    [
      '(EngineCore pid=37587) INFO 11-21 12:39:05 [kv_cache_utils.py:2146] GPU KV cache size: 999,232 tokens',
      '(EngineCore pid=412) INFO 09-20 10:03:31 [kv_cache_utils.py:2310] GPU KV cache size: 999,232 tokens, Maximum concurrency for 131,072 tokens per request: 7.62x',
      '(EngineCore pid=412) INFO 10-02 10:03:31 [kv_cache_utils.py:2402] GPU + host KV cache size: 1,999,232 tokens, Maximum concurrency for 131,072 tokens per request: 15.25x',
    ],
    { since: '0.8.0' },
  ),
  // 0.18 to 0.20 print it with a first figure of 0 for the tiny cache of the graphs' estimate; a user's override has a real figure.
  says(
    'Overriding num_gpu_blocks={from:int} with num_gpu_blocks_override={to:int}',
    ({ from, to }) => [remark('blocks-overridden', { from, to }), ...(from > 0 ? effective('num_gpu_blocks_override', to) : [])],
    [
      'INFO 05-20 10:03:21 gpu_executor.py:88] Overriding num_gpu_blocks=2642 with num_gpu_blocks_override=1024',
      '(EngineCore pid=733) INFO 04-22 09:41:38 [kv_cache_utils.py:829] Overriding num_gpu_blocks=0 with num_gpu_blocks_override=512',
    ],
    { since: '0.4.1' },
  ),
  says(
    'Multiplying the GPU KV cache size by the ((dcp|cp))_world_size {factor:int}',
    ({ factor }) => remark('kv-size-multiplied', { factor }),
    [
      '(EngineCore_DP0 pid=412) INFO 10-04 10:03:31 [kv_cache_utils.py:1079] Multiplying the GPU KV cache size by the dcp_world_size 8.',
      '(EngineCore pid=412) INFO 04-19 10:03:31 [kv_cache_utils.py:1302] Multiplying the GPU KV cache size by the cp_world_size 8 (pcp_world_size 2 * dcp_world_size 4).',
    ],
    { since: '0.10.2', until: '0.20' },
  ),
  says(
    'Add {layers:int} padding layers, may waste at most {percent:number}% KV cache memory',
    ({ layers, percent }) => remark('kv-padding', { layers, percent }),
    '(EngineCore pid=812) WARNING 05-06 10:03:31 [kv_cache_utils.py:1059] Add 1 padding layers, may waste at most 7.69% KV cache memory',
    { since: '0.9.1' },
  ),
  says(
    'Hybrid KV cache manager is disabled',
    () => remark('hybrid-manager-disabled'),
    '(EngineCore pid=812) WARNING 05-06 10:03:31 [kv_cache_utils.py:1190] Hybrid KV cache manager is disabled for this hybrid model, This means we do not enable any optimizations for saving KV cache memory (e.g., dropping the KV cache outside the sliding window). The compute of layers like sliding window is still saved.',
    { since: '0.9.1' },
  ),
  says(
    'Auto-fit max_model_len: reduced from {from:int} to {to:int} to fit in available ((GPU|KV cache)) memory[[ ({kv?:bytes}]]',
    ({ from, to, kv }) => [...effective('max_model_len', to), remark('max-model-len-auto-fit', { from, to, kv })],
    [
      '(EngineCore_DP0 pid=412) INFO 01-20 10:03:31 [kv_cache_utils.py:1502] Auto-fit max_model_len: reduced from 131072 to 97120 to fit in available GPU memory (11.86 GiB available for KV cache)',
      '(EngineCore pid=412) INFO 10-02 10:03:31 [kv_cache_planning.py:602] Auto-fit max_model_len: reduced from 131072 to 97120 to fit in available KV cache memory (11.86 GiB GPU + 20.0 GiB host)',
    ],
    { since: '0.14' },
  ),
  says(
    'Auto-fit max_model_len: full model context length {tokens:int} fits in',
    ({ tokens }) => effective('max_model_len', tokens),
    '(EngineCore_DP0 pid=412) INFO 01-20 10:03:31 [kv_cache_utils.py:1494] Auto-fit max_model_len: full model context length 131072 fits in available GPU memory',
    { since: '0.14' },
  ),
  says(
    'Cannot auto-fit max_model_len: not enough',
    () => [{ kind: 'refusal', reason: 'auto-fit-impossible' }, advice('vllm-increase-utilization')],
    'ValueError: Cannot auto-fit max_model_len: not enough GPU memory available to serve even a single token. Try increasing `gpu_memory_utilization`.',
    { since: '0.14' },
  ),
  says(
    'Reserving {reserve:bytes} of GPU memory for frontend multimodal decoding~~{how?:text}; KV cache memory reduced to {kv?:bytes}',
    ({ reserve, kv }) => [...holding('reserve', reserve, 'frontend-decoding'), ...holding('kv-cache', kv)],
    '(EngineCore pid=412) INFO 07-20 10:03:31 [gpu_worker.py:612] Reserving 4.0 GiB of GPU memory for frontend multimodal decoding (mm_ipc_gpu_memory_gb=4.0); KV cache memory reduced to 44.35 GiB.',
    { since: '0.25' },
  ),
] as const

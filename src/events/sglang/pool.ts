import type { EventBody } from '../../types.ts'
import { says } from '../speaker.ts'
import { count, effective, free, holding, noPool, remark, step } from './bodies.ts'

const allocated = (bytes: number, tokens?: number): readonly EventBody[] => [
  ...holding('kv-cache', bytes),
  ...count('kv-tokens', tokens),
  step('place-kv-cache', 'progress'),
]

/** The pools: keys and values, sliding windows, states of linear attention. All of them are inside `mem_fraction_static`. */
export const pool = [
  says(
    'KV Cache is allocated. K size: {keys:GiB} GB, V size: {values:GiB} GB',
    ({ keys, values }) => allocated(keys + values),
    '[2025-02-02 10:00:31 TP0] KV Cache is allocated. K size: 27.06 GB, V size: 27.06 GB.',
    { since: '0.4.1.post6', until: '0.4.3.post2' },
  ),
  says(
    'KV Cache is allocated. #tokens: {tokens:int},(( K size: {keys?:GiB} GB, V size: {values?:GiB} GB| KV size: {both?:GiB} GB))',
    ({ tokens, keys = 0, values = 0, both }) => allocated(both ?? keys + values, tokens),
    [
      '[2025-03-24 13:43:46 TP0] KV Cache is allocated. #tokens: 433372, K size: 26.45 GB, V size: 26.45 GB',
      '[2025-11-30 11:18:20 TP3] KV Cache is allocated. #tokens: 512000, KV size: 33.51 GB',
    ],
    { since: '0.4.3.post3', until: '0.5.12' },
  ),
  says(
    'KV Cache is allocated. dtype: {dtype:word}, #tokens: {tokens:int},(( K size: {keys?:GiB} GB, V size: {values?:GiB} GB| KV size: {both?:GiB} GB))',
    ({ tokens, keys = 0, values = 0, both }) => allocated(both ?? keys + values, tokens),
    [
      '[2026-06-10 11:18:20 TP0] KV Cache is allocated. dtype: torch.bfloat16, #tokens: 433372, K size: 26.45 GB, V size: 26.45 GB',
      '[2026-08-10 11:18:20 TP0] Full KV Cache is allocated. dtype: torch.bfloat16, #tokens: 210000, K size: 6.41 GB, V size: 6.41 GB',
      '[2026-08-10 11:18:20 TP0] SWA KV Cache is allocated. dtype: torch.bfloat16, #tokens: 168000, K size: 15.38 GB, V size: 15.38 GB',
    ],
    { since: '0.5.13' },
  ),
  // Sizing after the capture reserves addresses first: no memory yet.
  says(
    'VA upper bound',
    () => remark('pool-sized-after-capture'),
    [
      '[2026-08-26 11:18:20 TP0] Full KV Cache VA upper bound. dtype: torch.bfloat16, #tokens: 512000, K size: 15.62 GB, V size: 15.62 GB',
      '[2026-08-26 11:18:20 TP0] SWAKVPool VA upper bound: 31.24 GB, swa size: 168000, full size: 210000',
    ],
    { since: '0.5.18' },
  ),
  says(
    'Reserving {reserved:GiB} GB of the KV budget for post-sizing multimodal allocations',
    ({ reserved }) => holding('vision', reserved),
    '[2026-08-26 11:18:19 TP0] Reserving 1.10 GB of the KV budget for post-sizing multimodal allocations (feature-transport pools + embedding cache).',
    { since: '0.5.18' },
  ),
  says(
    'KV Cache skipped (no-op pool). Logical #tokens: {tokens:int}',
    ({ tokens }) => [remark('no-kv-cache'), ...count('kv-tokens', tokens), step('place-kv-cache', 'progress')],
    '[2026-05-20 11:18:20] KV Cache skipped (no-op pool). Logical #tokens: 433372, K size: 0.00 GB, V size: 0.00 GB',
    { since: '0.5.12' },
  ),
  says(
    'Use ((S|s))liding window memory pool',
    (_, { message }) => remark('sliding-window-pool', { full: numberAfter(message, 'full_layer_tokens='), window: numberAfter(message, 'swa_layer_tokens=') }),
    [
      '[2025-08-12 10:11:40 TP0] Use Sliding window memory pool. full_layer_tokens=210000, swa_layer_tokens=168000',
      '[2026-02-22 10:11:40 TP0] Use sliding window memory pool (all SWA). swa_layer_tokens=168000',
    ],
    { since: '0.4.9.post3' },
  ),
  // The sum of the pools above.
  says(
    'SWAKVPool mem usage: {bytes:GiB} GB, swa size: {window:int}, full size: {full:int}',
    ({ bytes, window, full }) => remark('sliding-window-pool', { bytes, window, full }),
    '[2025-10-20 10:11:40 TP0] SWAKVPool mem usage: 43.58 GB, swa size: 168000, full size: 210000',
    { since: '0.5.3.post3' },
  ),
  says(
    'Mamba Cache is allocated. [[max_mamba_cache_size: {slots?:int}, ]]conv_state size: {conv:GiB}GB, ssm_state size: {ssm:GiB}GB[[ intermediate_ssm_state_cache size: {draft?:GiB}GB intermediate_conv_window_cache size: {window?:GiB}GB]]',
    ({ slots, conv, ssm, draft = 0, window = 0 }) => [
      ...holding('kv-cache', conv + ssm + draft + window, 'state'),
      remark('state-cache', { slots }),
      step('place-kv-cache', 'progress'),
    ],
    [
      '[2025-09-14 10:11:40 TP0] Mamba Cache is allocated. conv_state size: 0.34GB, ssm_state size: 11.20GB',
      '[2025-10-20 10:11:40 TP0] Mamba Cache is allocated. max_mamba_cache_size: 512, conv_state size: 0.34GB, ssm_state size: 11.20GB intermediate_ssm_state_cache size: 1.40GB intermediate_conv_window_cache size: 0.04GB ',
    ],
    { since: '0.5.2' },
  ),
  says(
    'Using KV cache dtype: torch.{dtype:word}',
    ({ dtype }) => remark('kv-cache-type', { dtype }),
    '[2025-11-30 11:18:19] Using KV cache dtype: torch.bfloat16',
    {
      since: '0.5.3rc2',
      until: '0.5.12',
    },
  ),
  // Negative where not even the smallest pool fits: "Not enough memory" comes next.
  says(
    'max_total_tokens={wanted:int} is larger than the profiled value {found:int}',
    ({ wanted, found }) => [...effective('max_total_tokens', wanted), remark('tokens-profiled', { wanted, found }), ...(found <= 0 ? noPool() : [])],
    [
      '[2025-03-24 13:43:46 TP0] max_total_tokens=600000 is larger than the profiled value 433372. Use the profiled value instead.',
      '[2025-07-02 13:43:46 TP0] max_total_tokens=65536 is larger than the profiled value -561981. Use the profiled value instead.',
    ],
    { since: '0.2.8' },
  ),
  says(
    'max_running_requests was reduced from the requested {from:int} to {to:int} (per dp worker) due to the available KV cache capacity',
    ({ from, to }) => [...effective('max_running_requests', to), remark('requests-capped', { from, to })],
    '[2026-06-26 13:43:46 TP0] max_running_requests was reduced from the requested 512 to 96 (per dp worker) due to the available KV cache capacity.',
    { since: '0.5.14' },
  ),
  says(
    'memory calculation: [[unified={unified?:word} ]]bytes_per_full_token={bytes:number}',
    ({ bytes }) => remark('bytes-per-token', { bytes }),
    [
      '[2026-05-20 11:18:20 TP0] DSV4 memory calculation: bytes_per_full_token=20480.00, available_bytes=41.20 GB, full_token=2160066',
      '[2026-08-20 11:18:20 TP0] DSV4 memory calculation: unified=False, bytes_per_full_token=20480.00, available_bytes=41.20 GB, c128_state_fixed=1.01 GB, full_token=2107113',
    ],
    { since: '0.5.12' },
  ),
  says(
    'DSV4 pool sizes: full={tokens:int}',
    ({ tokens }) => [...count('kv-tokens', tokens), step('place-kv-cache', 'progress')],
    '[2026-05-20 11:18:20 TP0] DSV4 pool sizes: full=2160000, swa=216000, c4=540000, c128=16875',
    { since: '0.5.12' },
  ),
  // Sizing after the capture (off unless the environment asks for it): the graphs stand, what is left becomes the pool.
  says(
    'Post-capture KV sizing: KV cache allocated. dtype: {dtype:word}, #tokens: {tokens:int}, KV size: {bytes:GiB} GB, avail mem={left:GiB} GB',
    ({ tokens, bytes, left }) => [...allocated(bytes, tokens), ...free(left, 'after-pool')],
    '[2026-08-10 11:18:44 TP0] Post-capture KV sizing: KV cache allocated. dtype: torch.bfloat16, #tokens: 433372, KV size: 52.90 GB, avail mem=9.44 GB',
    { since: '0.5.17' },
  ),
  says(
    'Post-capture KV sizing: max_total_num_tokens={tokens:int}, free memory={left:GiB} GB',
    ({ tokens, left }) => [...count('kv-tokens', tokens), ...free(left, 'after-pool'), step('place-kv-cache', 'progress')],
    '[2026-07-20 11:18:44 TP0] Post-capture KV sizing: max_total_num_tokens=433372, free memory=9.44 GB',
    { since: '0.5.16', until: '0.5.16' },
  ),
  says(
    'Post-capture KV sizing: max_running_requests {from:int} -> {to:int}',
    ({ from, to }) => [...effective('max_running_requests', to), remark('requests-capped', { from, to })],
    '[2026-07-20 11:18:44 TP0] Post-capture KV sizing: max_running_requests 2048 -> 1024',
    { since: '0.5.16' },
  ),
  says(
    'Post-capture KV sizing: decode CUDA graph max_bs={graphs:int} < max_running_requests={requests:int}',
    ({ graphs, requests }) => remark('decode-beyond-graphs', { graphs, requests }),
    '[2026-07-20 11:18:44 TP0] Post-capture KV sizing: decode CUDA graph max_bs=256 < max_running_requests=1024; reserving activation headroom',
    { since: '0.5.16' },
  ),
  says(
    'Post-capture KV sizing: full_layer_tokens={full:int}, swa_layer_tokens={window:int}',
    ({ full, window }) => remark('sliding-window-pool', { full, window }),
    '[2026-08-10 11:18:44 TP0] Post-capture KV sizing: full_layer_tokens=210000, swa_layer_tokens=168000',
    { since: '0.5.17' },
  ),
  says(
    'Post-capture KV sizing: draft KV cache allocated',
    () => remark('draft-pool'),
    '[2026-10-20 11:18:44 TP0] Post-capture KV sizing: draft KV cache allocated. #tokens: 433372, KV size: 1.65 GB',
    { since: '0.5.22' },
  ),
  says(
    'Memory pool end. avail mem={left:GiB} GB',
    ({ left }) => [step('place-kv-cache', 'end'), ...free(left, 'after-pool')],
    [
      '[gpu_id=0] Memory pool end. avail mem=9.45 GB',
      '[gpu=0] Memory pool end. avail mem=9.45 GB',
      '[2025-03-24 13:43:46 TP0] Memory pool end. avail mem=10.03 GB',
      '[2025-11-30 11:18:20] Memory pool end. avail mem=12.35 GB',
    ],
    { since: '0.1.17' },
  ),
] as const

const numberAfter = (message: string, words: string): number | undefined => {
  const at = message.indexOf(words)
  const digits = at < 0 ? '' : (/^\d+/.exec(message.slice(at + words.length))?.[0] ?? '')
  return digits === '' ? undefined : Number(digits)
}

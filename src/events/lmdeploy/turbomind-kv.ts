import { isCode } from '../source-code.ts'
import { says } from '../speaker.ts'
import { count, effective, holding, remark, signed, step } from './bodies.ts'

/** The cache of TurboMind: blocks by rank to 0.14.0, one region from 0.15.0 on. "MB" is MiB throughout. */
export const turbomindKv = [
  // A whole number, truncated, up to 0.7.3: "2 MB" may be off by half. Three decimals from 0.8.0 on, the tag is gone from 0.13.0 on.
  says(
    'block_size = {size:MiB} MB',
    ({ size }, record) => (signed(record) ? remark('kv-block-size', { bytes: size }) : undefined),
    [
      '[TM][INFO] [BlockManager] block_size = 2 MB',
      '[TM][INFO] [BlockManager] block_size = 5.000 MB',
      '[TM][INFO][0512.10:02:44.190231][BlockManager.cc:40] block_size = 8.000 MB',
    ],
    { since: '0.1.0', until: '0.14.0' },
  ),
  // The pool is taken right after these lines.
  says(
    'max_block_count = {blocks:int}',
    ({ blocks }, record) => (signed(record) ? [count('kv-blocks', blocks), step('place-kv-cache', 'begin')] : undefined),
    ['[TM][INFO] [BlockManager] max_block_count = 1112', '[TM][INFO][0512.10:02:44.190240][BlockManager.cc:41] max_block_count = 9820'],
    { since: '0.1.0', until: '0.14.0' },
  ),
  says(
    'chunk_size = {blocks:int}$',
    ({ blocks }, record) => (signed(record) ? remark('kv-chunk-size', { blocks }) : undefined),
    ['[TM][INFO] [BlockManager] chunk_size = 1112', '[TM][INFO][0512.10:02:44.190246][BlockManager.cc:42] chunk_size = 9820'],
    { since: '0.1.0', until: '0.14.0' },
  ),
  // Free is the smallest of the tensor-parallel group; the region is taken right after this line, the model's buffers after it.
  says(
    'Object cache budget: {budget:MiB} MB from free {free:MiB} MB and ratio {ratio:number}',
    ({ budget, free, ratio }) => [
      holding('kv-cache', budget),
      holding('free', free),
      effective('cache_max_entry_count', ratio),
      remark('kv-budget', { budget, free, ratio }),
      step('place-kv-cache', 'begin'),
    ],
    '[TM][INFO][1121.12:19:05.537397][turbomind.cc:338] Object cache budget: 101498.50 MB from free 126873.12 MB and ratio 0.800',
    { since: '0.15.0' },
  ),
  // Shown by default, and printed once the region and the model's buffers stand.
  says(
    'slab_size {slab:B}, object_size {object:B}, object_count {objects:int}, ratio {ratio:number}',
    ({ slab, object, objects }) => [remark('kv-slab', { slab, object, objects }), step('place-kv-cache', 'end')],
    '[TM][WARN][1121.12:19:05.783246][slab.h:136] slab_size 33554432, object_size 8388608, object_count 4, ratio 1',
    { since: '0.15.0' },
  ),
  says(
    'No enough blocks for `session_len` ({wanted:int}), `session_len` truncated to {found:int}',
    ({ wanted, found }) => remark('session-len-truncated', { wanted, found }),
    '[TM][WARNING] No enough blocks for `session_len` (131072), `session_len` truncated to 71168.',
    { since: '0.1.0', until: '0.11.1' },
  ),
  says(
    'max cached tokens: {tokens:int}',
    ({ tokens }, record) => (signed(record) ? count('kv-tokens', tokens) : undefined),
    ['[TM][INFO] max cached tokens: 628480', '[TM][INFO][0512.10:02:45.002771][engine.cc:251] max cached tokens: 628480'],
    { since: '0.12.0', until: '0.14.0' },
  ),
  says(
    '`session_len` truncated to {found:int} due to limited KV cache memory',
    ({ found }) => remark('session-len-truncated', { found }),
    [
      '[TM][WARNING] `session_len` truncated to 71168 due to limited KV cache memory',
      '[TM][WARN][0512.10:02:45.002790][engine.cc:253] `session_len` truncated to 71168 due to limited KV cache memory',
    ],
    { since: '0.12.0', until: '0.14.0' },
  ),
  // Shown by default. The block manager stands above it in the source: the pool is taken.
  says(
    'prefix caching is {state:enabled|disabled}',
    ({ state }, record) => (signed(record) ? [effective('enable_prefix_caching', state === 'enabled'), step('place-kv-cache', 'end')] : undefined),
    ['[TM][WARNING] [SegMgr] prefix caching is disabled', '[TM][WARN][0512.10:02:44.201118][SequenceManager.cc:139] prefix caching is enabled'],
    { since: '0.10.0', until: '0.14.0' },
  ),
  says(
    'linear-state slot pool initialized: {slots:int} slots[[, {size?:MiB} MB]]',
    ({ slots, size }) => remark('linear-state-pool', { slots, bytes: size }),
    '[TM][INFO] [SeqMgr] linear-state slot pool initialized: 384 slots',
    { since: '0.12.3', until: '0.14.0' },
  ),
  says(
    'linear-state per slot: conv {conv:MiB} MB + recurrent {recurrent:MiB} MB = {slot:MiB} MB',
    ({ slot }) => remark('linear-state-slot', { bytes: slot }),
    '[TM][INFO] [SeqMgr] linear-state per slot: conv 0.75 MB + recurrent 24.00 MB = 24.75 MB',
    { since: '0.12.3', until: '0.14.0' },
  ),
  says(
    'linear-state combined total: {size:MiB} MB',
    ({ size }) => remark('linear-state-pool', { bytes: size }),
    '[TM][INFO][0512.10:02:44.150001][SequenceManager.cc:93] [SeqMgr] linear-state combined total: 9504.00 MB',
    { since: '0.12.3', until: '0.14.0' },
  ),
  // "target" is what the ratio allows; the linear-attention states come off it.
  says(
    'Adjusting block_count: free_before {free:MiB} MB, linear {linear:MiB} MB, target {target:MiB} MB',
    ({ free, linear, target }) => [
      holding('free', free),
      ...(target > linear ? [holding('kv-cache', target - linear)] : []),
      remark('linear-state-pool', { bytes: linear, budget: target }),
      step('place-kv-cache', 'begin'),
    ],
    '[TM][INFO] [SeqMgr] Adjusting block_count: free_before 41216.00 MB, linear 9504.00 MB, target 32972.80 MB',
    { since: '0.12.3', until: '0.14.0' },
  ),
  // Here the ratio is too low, not too high.
  says(
    'Linear-state memory ({wanted:MiB} MB) >= cache budget ({found:MiB} MB)',
    ({ wanted, found }) => ({ kind: 'refusal', reason: 'no-state-cache-room', wanted, found }),
    '[TM][ERROR] [SeqMgr] Linear-state memory (25344.00 MB) >= cache budget (20480.00 MB). ',
    { since: '0.12.3', until: '0.14.0' },
  ),
  says(
    'Please decrease max_batch_size to reduce total linear state size or increase cache_max_entry_count',
    (_, record) => (isCode(record) ? undefined : { kind: 'advice', name: 'lower-max-batch-size-or-raise-ratio' }),
    '[TM][FATAL] models/llama/SequenceManager.cc(126): Check failed: 0 Please decrease max_batch_size to reduce total linear state size or increase cache_max_entry_count.',
    { since: '0.12.3', until: '0.14.0' },
  ),
] as const

import type { EventBody, LogRecord, Refusal } from '../../types.ts'
import { isCode } from '../source-code.ts'
import { says } from '../speaker.ts'
import { backend, count, effective, holding, remark, signed } from './bodies.ts'

const refusal =
  (reason: Refusal) =>
  (_: unknown, record: LogRecord): readonly EventBody[] | undefined =>
    isCode(record) ? undefined : [backend('pytorch'), { kind: 'refusal', reason }]

/**
 * How the PyTorch engine sizes its cache: (free - state cache - run-time reserve) x ratio. The figures are DEBUG lines; the
 * refusals come as exceptions, and a traceback shows their texts once more as code.
 */
export const pytorchKv = [
  says(
    'device<{gpu:int}> free gpu memory: {free:MiB} mb',
    ({ gpu, free }) => holding('free', free, gpu),
    '2024-07-17 13:52:40,618 - lmdeploy - DEBUG - device<1> free gpu memory: 60412 mb',
    { since: '0.2.6', until: '0.7.1' },
  ),
  says(
    'minimal free gpu memory: {free:MiB} mb',
    ({ free }) => holding('free', free),
    '2025-03-21 12:21:04,831 - lmdeploy - DEBUG - base.py:122 - minimal free gpu memory: 60412 mb',
    { since: '0.7.2' },
  ),
  says(
    'estimated max runtime memory: {reserve:MiB} mb',
    ({ reserve }) => holding('reserve', reserve),
    '2025-03-21 12:21:04,833 - lmdeploy - DEBUG - base.py:131 - estimated max runtime memory: 4158 mb',
    { since: '0.2.6' },
  ),
  says(
    '^block num: {blocks:int}$',
    ({ blocks }, record) => (signed(record) ? count('kv-blocks', blocks) : undefined),
    '2024-07-17 13:52:40,622 - lmdeploy - DEBUG - block num: 9120',
    { since: '0.2.6', until: '0.7.1' },
  ),
  // The reserve was halved, perhaps several times, until 16 blocks fit: the weights nearly fill the card.
  says(
    'No enough memory. ((Update|update)) max_prefill_token_num={tokens:int}',
    ({ tokens }) => [backend('pytorch'), effective('max_prefill_token_num', tokens), remark('prefill-tokens-halved', { tokens })],
    [
      '2024-07-17 13:52:40,618 - lmdeploy - WARNING - device<0> No enough memory. update max_prefill_token_num=512',
      '2025-08-05 13:20:58,018 - lmdeploy - WARNING - base.py:126 - No enough memory. Update max_prefill_token_num=2048',
    ],
    { since: '0.3.0' },
  ),
  says(
    'No enough gpu memory for runtime',
    refusal('no-runtime-room'),
    ['RuntimeError: No enough gpu memory for runtime.', '[rank0]: RuntimeError: No enough gpu memory for runtime.'],
    {
      since: '0.3.0',
    },
  ),
  // From 0.13.0 on it may come on the first try, before the reserve is halved at all.
  says('No enough gpu memory for kv cache', refusal('no-kv-cache-memory'), 'RuntimeError: No enough gpu memory for kv cache.', { since: '0.3.0' }),
  says('No enough host memory for kv cache', refusal('no-host-cache-room'), 'RuntimeError: No enough host memory for kv cache.', {
    since: '0.3.0',
    until: '0.7.1',
  }),
  says(
    'No enough gpu memory for state cache.[[ Please reduce max_batch_size]]',
    refusal('no-state-cache-room'),
    'AssertionError: No enough gpu memory for state cache. Please reduce max_batch_size.',
    { since: '0.11.0' },
  ),
  says(
    'Reserve {size:MiB} MiB for DSA prefill score workspace',
    ({ size }) => remark('dsa-workspace', { bytes: size }),
    '2026-10-02 12:21:04,831 - lmdeploy - INFO - base.py:412 - Reserve 512 MiB for DSA prefill score workspace.',
    { since: '0.17.0' },
  ),
  says(
    'Update `block_size={size:int}` for large `head_dim={head:int}`',
    ({ size }) => effective('block_size', size),
    '2025-08-05 13:20:57,018 - lmdeploy - WARNING - base.py:142 - Update `block_size=32` for large `head_dim=576`.',
    { since: '0.5.0' },
  ),
  // Diffusion language models compute a block of tokens for each sequence.
  says(
    'Update max_batch_size to {size:int} since dllm_block_length',
    ({ size }) => effective('max_batch_size', size),
    '2025-10-05 13:20:57,018 - lmdeploy - WARNING - engine.py:94 - Update max_batch_size to 128 since dllm_block_length(64) * max_batch_size (256) > max_prefill_token_num (8192).',
    { since: '0.10.1' },
  ),
] as const

import type { EventBody } from '../../types.ts'
import { says } from '../speaker.ts'
import { advice, remark } from './bodies.ts'

/**
 * SGLang's own tables are full: KV slots, request slots, states. "Out of memory" in the words, but nothing was asked of the
 * card: a lower `mem_fraction_static` makes it worse. Some of these end the scheduler by their exception.
 */
const full = (table: string): readonly EventBody[] => [
  { kind: 'refusal', reason: 'out-of-cache-blocks' },
  remark('own-table-full', { table }),
  advice('sglang-own-table-full'),
]

export const exhausted = [
  says(
    'Prefill out of memory.[[ Try to lower your batch size.]]',
    () => full('kv'),
    [
      'Prefill out of memory. This should never happen.',
      '[2025-03-24 13:51:02 TP0] Prefill out of memory. Try to lower your batch size.',
      'RuntimeError: Prefill out of memory. Try to lower your batch size.',
    ],
    { since: '0.1.0' },
  ),
  says(
    'Decode out of memory. ',
    () => full('kv'),
    ['Decode out of memory. This should never happen.', '[2025-03-24 13:51:02 TP0] Decode out of memory. Try to lower your batch size.'],
    {
      since: '0.1.0',
    },
  ),
  // The words are anyone's: SGLang stamps them, or raises them.
  says(
    '^[[RuntimeError: ]]Out of memory. Try to lower your batch size',
    (_, { own, message }) => (own || message.startsWith('RuntimeError') ? full('kv') : undefined),
    ['[2025-11-30 13:51:02 TP0] Out of memory. Try to lower your batch size.', 'RuntimeError: Out of memory. Try to lower your batch size.'],
    { since: '0.5.3.post2' },
  ),
  says(
    'Out of memory. Please set a smaller number for `--max-running-requests`',
    () => full('requests'),
    'RuntimeError: Out of memory. Please set a smaller number for `--max-running-requests`.',
    { since: '0.1.22', until: '0.4.3.post2' },
  ),
  says(
    'alloc_req_slots runs out of memory',
    () => full('requests'),
    'RuntimeError: alloc_req_slots runs out of memory. Please set a smaller number for `--max-running-requests`. self.req_to_token_pool.available_size()=3, num_reqs=4, ',
    { since: '0.4.3.post3' },
  ),
  says(
    'No space left for only one request',
    () => full('kv'),
    ['AssertionError: No space left for only one request', 'ValueError: Failed to retract any request. No space left for only one request.'],
    {
      since: '0.1.24',
      until: '0.5.6.post2',
    },
  ),
  says(
    'Out of memory even after retracting all other requests in the decode batch',
    () => full('kv'),
    'ValueError: Out of memory even after retracting all other requests in the decode batch.',
    { since: '0.5.7', until: '0.5.9' },
  ),
  says(
    'retract_decode: aborted last request {id:word} due to OOM',
    () => full('kv'),
    '[2026-04-09 20:15:52 TP0] retract_decode: aborted last request 8a31d0c2 due to OOM',
    { since: '0.5.10' },
  ),
  says(
    'Not enough space for mamba cache, try to increase --',
    () => full('states'),
    [
      'AssertionError: Not enough space for mamba cache, try to increase --max-mamba-cache-size.',
      'AssertionError: Not enough space for mamba cache, try to increase --mamba-full-memory-ratio or --max-mamba-cache-size. mamba_index is None',
    ],
    { since: '0.5.2' },
  ),
  // A fault of the book-keeping: what was given back does not add up.
  says(
    'leak detected!',
    (_, { message }) => (/KV cache pool|[Mm]emory pool|token_to_kv_pool|memory leak|\bpool\b/i.test(message) ? remark('pool-leak') : undefined),
    [
      '[12:15:02 TP0] Warning: available_size=433300, max_total_num_tokens=433372 KV cache pool leak detected!',
      'ValueError: token_to_kv_pool_allocator memory leak detected! self.max_total_num_tokens=433372, available_size=433300, evictable_size=12, protected_size=0',
    ],
    { since: '0.1.2' },
  ),
  says('Mem Leak Detected!', () => remark('pool-leak'), 'AssertionError: Mem Leak Detected! available_tokens=433300, evictable_size=12', {
    since: '0.5.3rc0',
  }),
] as const

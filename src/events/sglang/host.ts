import { says } from '../speaker.ts'
import { advice, remark } from './bodies.ts'

/** The host's memory: the hierarchical cache and what is kept there of weights and pools. GB is 10^9 here, unlike SGLang's lines about the GPU. */
export const host = [
  says(
    'Allocating {size:bytes} host memory for hierarchical',
    ({ size }) => remark('host-cache', { bytes: size }),
    [
      '[2025-03-24 13:43:50 TP0] Allocating 128.00 GB host memory for hierarchical KV cache.',
      '[2026-04-09 20:05:40 TP0] Allocating 12.40 GB host memory for hierarchical Mamba cache.',
    ],
    { since: '0.4.1.post5' },
  ),
  says(
    'hierarchical KV host pool: {tokens:int} tokens, {size:bytes} host memory',
    ({ size, tokens }) => remark('host-cache', { bytes: size, tokens }),
    '[2026-08-10 11:18:46 TP0] Allocating full hierarchical KV host pool: 866744 tokens, 113.60 GB host memory.',
    { since: '0.5.17' },
  ),
  says(
    'Not enough host memory available. Requesting {wanted:bytes} but only have {found:bytes} free',
    ({ wanted, found }) => ({ kind: 'refusal', reason: 'no-host-cache-room', wanted, found }),
    'ValueError: Not enough host memory available. Requesting 128.00 GB but only have 91.35 GB free. Please reduce the size of the hierarchical cache.',
    { since: '0.4.1.post5' },
  ),
  says(
    'The host memory should be larger than the device memory with the current protocol',
    () => ({ kind: 'error', nature: 'arguments', message: 'the hierarchical cache must be larger on the host than on the GPU' }),
    'AssertionError: The host memory should be larger than the device memory with the current protocol',
    { since: '0.4.1.post5', until: '0.5.14' },
  ),
  says(
    'HiCache auto-sizing: ratio {from:number} -> {to:number}; {size:bytes} host memory per rank',
    ({ from, to, size }) => remark('host-cache', { from, to, bytes: size }),
    '[2026-10-02 08:00:20 TP0] HiCache auto-sizing: ratio 2.00 -> 1.31; 61.20 GiB host memory per rank (fraction 0.8, 8 ranks on this host), host pools 58.02 GiB.',
    { since: '0.5.21' },
  ),
  says(
    'No host memory is left for HiCache after the',
    () => ({ kind: 'refusal', reason: 'no-host-cache-room' }),
    'ValueError: No host memory is left for HiCache after the 10 GiB reserve; set --hicache-size explicitly.',
    { since: '0.5.21' },
  ),
  says(
    'Cannot automatically size HiCache host memory',
    () => [{ kind: 'refusal', reason: 'no-host-cache-room' }, advice('sglang-set-hicache-size')],
    'ValueError: Cannot automatically size HiCache host memory; set --hicache-size explicitly.',
    { since: '0.5.22' },
  ),
  says(
    'Pinned host memory allocation of {size:bytes}',
    ({ size }, { message }) => (message.includes('null pointer') ? { kind: 'oom', allocator: 'pinned', requested: size } : undefined),
    'RuntimeError: Pinned host memory allocation of 58.02 GiB for the host pool returned a null pointer',
    { since: '0.5.23' },
  ),
  // One request's pages could not be moved to the host: it stays where it is.
  says(
    'Not enough host memory for request {id:word}',
    () => remark('host-cache-full'),
    '[2026-02-22 13:51:02 TP0] Not enough host memory for request 8a31d0c2',
    {
      since: '0.5.3rc2',
      traffic: true,
    },
  ),
] as const

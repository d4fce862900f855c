import { says } from '../speaker.ts'
import { advice, effective, noPool, remark, step } from './bodies.ts'

/** What SGLang says where no pool, or no state cache, fits beside the weights. The advice holds only while the weights leave a window. */
export const poolRefusal = [
  says(
    'Not enoug((ht|h)) memory. Please try to increase --mem-fraction-static',
    (_, { message }) => [...noPool(), ...effective('mem_fraction_static', fraction(message)), advice('sglang-increase-mem-fraction')],
    [
      'RuntimeError: Not enought memory. Please try to increase --mem-fraction-static.',
      'RuntimeError: Not enough memory. Please try to increase --mem-fraction-static.',
      'RuntimeError: Not enough memory. Please try to increase --mem-fraction-static. Current value: self.server_args.mem_fraction_static=0.7',
      'RuntimeError: Not enough memory. Please try to increase --mem-fraction-static. Current value: mem_fraction_static=0.7',
    ],
    { since: '0.1.6' },
  ),
  // The value it names is the one at which the pool holds nothing; draft weights are counted.
  says(
    'Loaded weights leave no GPU memory for the KV cache under --mem-fraction-static={given:number}~~. Raise --mem-fraction-static above {named?:number} (minimum viable = 1 - available/pre = {least?:number})',
    ({ given, least }) => [
      ...noPool(),
      ...effective('mem_fraction_static', given),
      ...(least === undefined ? [] : [remark('least-fraction', { fraction: least })]),
      advice('sglang-increase-mem-fraction'),
      advice('sglang-raise-mem-fraction-above', least),
    ],
    'ValueError: Loaded weights leave no GPU memory for the KV cache under --mem-fraction-static=0.83. Raise --mem-fraction-static above 0.912 (minimum viable = 1 - available/pre = 0.9112). If using speculative decoding, draft weights are now counted.',
    { since: '0.5.14' },
  ),
  says(
    'Not enough GPU memory for hybrid (mamba/linear-attention) state cache.~~ Computed max_mamba_cache_size={slots?:int} (total_rest_memory={found?:GiB} GB, mamba_cache_per_req={each?:MiB} MB)',
    ({ slots, found, each }) => [
      step('place-kv-cache', 'progress'),
      { kind: 'refusal', reason: 'no-state-cache-room', ...(found === undefined ? {} : { found }) },
      remark('state-cache', { slots, each }),
      advice('sglang-state-cache'),
    ],
    'RuntimeError: Not enough GPU memory for hybrid (mamba/linear-attention) state cache. Computed max_mamba_cache_size=0 (total_rest_memory=-2.31 GB, mamba_cache_per_req=73.13 MB). Try: (1) reduce --max-running-requests, (2) increase --mem-fraction-static, (3) reduce --mamba-full-memory-ratio.',
    { since: '0.5.13' },
  ),
  says(
    'Hybrid (mamba/linear-attention) state cache is too small to serve any requests.~~ max_mamba_cache_size={slots?:int}, mamba_ratio={ratio?:number}, resulting max_num_reqs={requests?:int}',
    ({ slots, ratio, requests }) => [
      step('place-kv-cache', 'progress'),
      { kind: 'refusal', reason: 'no-state-cache-room' },
      remark('state-cache', { slots, ratio, requests }),
      advice('sglang-state-cache'),
    ],
    'RuntimeError: Hybrid (mamba/linear-attention) state cache is too small to serve any requests. max_mamba_cache_size=2, mamba_ratio=3, resulting max_num_reqs=0. Try: (1) increase --mem-fraction-static, (2) increase --mamba-full-memory-ratio.',
    { since: '0.5.13' },
  ),
  says(
    'SWA pool cap ({tokens:int} tokens, {wanted:GiB} ((GiB|GB))) leaves no room for the full KV pool within the available {found:GiB} ((GiB|GB))',
    ({ wanted, found }) => [step('place-kv-cache', 'progress'), { kind: 'refusal', reason: 'no-kv-cache-memory', wanted, found }],
    [
      'RuntimeError: SWA pool cap (262144 tokens, 24.00 GiB) leaves no room for the full KV pool within the available 21.30 GiB. Reduce --max-running-requests or increase --mem-fraction-static.',
      'RuntimeError: The DSV4 SWA pool cap (13312 tokens, 0.30 GB) leaves no room for the full KV pool within the available 0.21 GB. Reduce --max-running-requests, lower --swa-prefix-tails or SGLANG_SWA_EVICTION_INTERVAL, or increase --mem-fraction-static.',
    ],
    { since: '0.5.14' },
  ),
  // Behind the pools, in what they leave.
  says(
    'int8 mamba checkpoint pool needs ~{wanted:GiB}GB but only {found:GiB}GB HBM is free',
    ({ wanted, found }) => [{ kind: 'refusal', reason: 'no-runtime-room', wanted, found }, advice('sglang-lower-mem-fraction')],
    'RuntimeError: int8 mamba checkpoint pool needs ~12.4GB but only 3.1GB HBM is free. Lower --int8-mamba-ckpt-size (currently 512) or --mem-fraction-static.',
    { since: '0.5.14' },
  ),
  // A pool of a few tokens, or of less than two requests.
  says('AssertionError: Memory pool size is too small', () => noPool(), 'AssertionError: Memory pool size is too small', { since: '0.3.4.post1' }),
  says('max_running_request is zero', () => noPool(), 'AssertionError: max_running_request is zero', { since: '0.4.5.post3' }),
] as const

const fraction = (message: string): number | undefined => {
  const found = /mem_fraction_static=(\d(?:\.\d+)?)/.exec(message)?.[1]
  return found === undefined ? undefined : Number(found)
}

import { says } from '../speaker.ts'
import { remark } from './bodies.ts'

/** The host's memory: swap space of V0, shared memory, the CPU backend, KV kept in RAM. Nothing here is about the card. */
export const host = [
  says(
    'Too large swap space. {wanted:bytes} out of the {found:bytes} total CPU memory is allocated for the swap space',
    ({ wanted, found }) => ({ kind: 'refusal', reason: 'swap-space-too-large', wanted, found }),
    'ValueError: Too large swap space. 32.00 GiB out of the 31.25 GiB total CPU memory is allocated for the swap space.',
    { since: '0.1.0', until: '0.17' },
  ),
  says(
    'Possibly too large swap space. {wanted:bytes} out of the {found:bytes} total CPU memory is allocated for the swap space',
    ({ wanted, found }) => remark('swap-space-large', { wanted, found }),
    'WARNING 02-14 10:00:01 config.py:1060] Possibly too large swap space. 16.00 GiB out of the 31.25 GiB total CPU memory is allocated for the swap space.',
    { since: '0.1.0', until: '0.17' },
  ),
  says(
    "The 'swap_space' parameter is deprecated and ignored",
    () => remark('swap-space-ignored'),
    "WARNING 04-19 10:00:01 [llm.py:301] The 'swap_space' parameter is deprecated and ignored. It will be removed in a future version.",
    { since: '0.18', until: '0.25' },
  ),
  // /dev/shm, or whatever path the broadcast buffer lies in.
  says(
    'Insufficient space in {where:text}: {requested:bytes} required, {free:bytes} free',
    ({ requested, free, where }) => [{ kind: 'oom', allocator: 'shm', requested, free }, remark('shared-memory-full', { where })],
    [
      'RuntimeError: Insufficient space in /dev/shm: 160.00 MiB required, 63.99 MiB free. Increase /dev/shm (e.g. --shm-size or --ipc=host).',
      'RuntimeError: Insufficient space in /dev/shm for the broadcast buffer: 160.00 MiB required, 63.99 MiB free. Increase /dev/shm (e.g. --shm-size or --ipc=host).',
    ],
    { since: '0.27' },
  ),
  // The CPU backend sizes itself by the same flag: RAM of a NUMA node.
  says(
    'Available memory on node {node:int} ({found:GiB}/{capacity:GiB} GiB) on startup is less than desired CPU memory utilization ({utilization:number}, {wanted:GiB} GiB)',
    ({ found, capacity, utilization, wanted }) => ({ kind: 'refusal', reason: 'no-host-cache-room', found, capacity, utilization, wanted }),
    'ValueError: Available memory on node 0 (41.2/125.6 GiB) on startup is less than desired CPU memory utilization (0.92, 115.55 GiB). Decrease --gpu-memory-utilization or reduce CPU memory used by other processes.',
    { since: '0.20', until: '0.32' },
  ),
  says(
    'Available memory on node {node:int} ({found:GiB}/{capacity:GiB} GiB) on kv cache allocation is less than requested memory for kv ({wanted:GiB} GiB)',
    ({ found, capacity, wanted }) => ({ kind: 'refusal', reason: 'no-host-cache-room', found, capacity, wanted }),
    'ValueError: Available memory on node 0 (31.2/125.6 GiB) on kv cache allocation is less than requested memory for kv (40.0 GiB). Decrease --gpu-memory-utilization or VLLM_CPU_KVCACHE_SPACE.',
    { since: '0.20' },
  ),
  says(
    'The worker already uses {found:bytes} (model weights and runtime), more than the {wanted:bytes} of CPU memory reserved for it on node {node:int}',
    ({ found, wanted }) => ({ kind: 'refusal', reason: 'no-host-cache-room', wanted: found, found: wanted }),
    'ValueError: The worker already uses 17.2 GiB (model weights and runtime), more than the 12.56 GiB of CPU memory reserved for it on node 0, so there is no room for the KV cache.',
    { since: '0.33' },
  ),
  says(
    'HiSparse pinned host pool needs ~{wanted:bytes} but only {found:bytes} of RAM is available',
    ({ wanted, found }) => ({ kind: 'refusal', reason: 'no-host-cache-room', wanted, found }),
    'ValueError: HiSparse pinned host pool needs ~512 GiB but only 431 GiB of RAM is available. Lower hisparse_config.host_pool_gib or leave headroom for co-tenants.',
    { since: '0.30' },
  ),
  says(
    'HiSparse host pool has {found:int} blocks but max_model_len needs {wanted:int}',
    ({ found, wanted }) => [{ kind: 'refusal', reason: 'no-host-cache-room' }, remark('host-pool-blocks', { wanted, found })],
    'ValueError: HiSparse host pool has 2048 blocks but max_model_len needs 2560; increase host_pool_gib.',
    { since: '0.31' },
  ),
  says(
    "Using 'pin_memory=False' as WSL is detected",
    () => remark('wsl'),
    "WARNING 03-02 10:41:12 [interface.py:383] Using 'pin_memory=False' as WSL is detected. This may slow down the performance.",
  ),
] as const

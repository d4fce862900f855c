import { says } from '../speaker.ts'

/** Libraries that stand before the driver and give a container a share of a card: the share is full, not the card. */
export const vgpu = [
  // HAMi-core: what would be in use, of the limit (src/allocator/allocator.c)
  says(
    'Device {gpu:int} OOM {wanted:B} / {allowed:B}[[ (trying to allocate {requested?:B} bytes)]]',
    ({ gpu, wanted, allowed, requested }) => ({
      kind: 'oom',
      allocator: 'vgpu',
      gpu,
      allowed,
      // what is in use already is what would be, less the request
      ...(requested === undefined ? {} : { requested, held: wanted - requested }),
    }),
    [
      '[HAMI-core ERROR (pid:2231 thread=139870217410368 allocator.c:53)]: Device 0 OOM 25803423744 / 25769803776',
      '[HAMI-core ERROR (pid:87 thread=140011 allocator.c:71)]: Device 1 OOM 9663676416 / 8589934592 (trying to allocate 2147483648 bytes)',
    ],
  ),
  // other hooks of the same kind
  says(
    'CUDA_ERROR_OUT_OF_MEMORY: Total real used gpu memory {held:B}',
    ({ held }) => ({ kind: 'oom', allocator: 'vgpu', held }),
    'src/hijack_call.c:575 CUDA_ERROR_OUT_OF_MEMORY: Total real used gpu memory 21474836480',
  ),
] as const

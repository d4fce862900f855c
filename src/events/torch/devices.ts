import { unlessCode } from '../source-code.ts'
import { says } from '../speaker.ts'
import { given } from './given.ts'

const FACTOR: Readonly<Record<string, number>> = { bytes: 1, KB: 2 ** 10, KiB: 2 ** 10, MB: 2 ** 20, MiB: 2 ** 20, GB: 2 ** 30, GiB: 2 ** 30 }
/** The MPS allocator divides by 1024 and prints GB; newer releases print GiB. */
const binary = (value: number | undefined, unit: string | undefined): number | undefined =>
  value === undefined || unit === undefined ? undefined : value * (FACTOR[unit] ?? 1)
/** Apple's and Intel's devices, where the text is not the caching allocator's. */
export const devices = [
  says(
    'MPS backend out of memory~~ (MPS allocated: {a?:number} {au?:bytes|KB|KiB|MB|MiB|GB|GiB}, other allocations: {o?:number} {ou?:bytes|KB|KiB|MB|MiB|GB|GiB}, max allowed: {m?:number} {mu?:bytes|KB|KiB|MB|MiB|GB|GiB}). Tried to allocate {x?:number} {xu?:bytes|KB|KiB|MB|MiB|GB|GiB} on',
    ({ a, au, o, ou, m, mu, x, xu }) => {
      const other = binary(o, ou)
      const allocated = binary(a, au)
      return {
        kind: 'oom',
        allocator: 'mps',
        ...given('requested', binary(x, xu)),
        ...given('allocated', allocated),
        ...given('held', allocated === undefined || other === undefined ? undefined : allocated + other),
        ...given('allowed', binary(m, mu)),
      }
    },
    [
      'RuntimeError: MPS backend out of memory (MPS allocated: 15.50 GB, other allocations: 512.00 MB, max allowed: 18.13 GB). Tried to allocate 2.50 GB on private pool. Use PYTORCH_MPS_HIGH_WATERMARK_RATIO=0.0 to disable upper limit for memory allocations (may cause system failure).',
      'RuntimeError: MPS backend out of memory (MPS allocated: 7.64 GiB, other allocations: 70.25 GiB, max allowed: 88.13 GiB). Tried to allocate 31.00 GiB on private pool.',
    ],
  ),
  says(
    'Invalid buffer size: {x:number} {xu:bytes|KB|KiB|MB|MiB|GB|GiB}',
    ({ x, xu }) => ({ kind: 'oom', allocator: 'mps', ...given('requested', binary(x, xu)) }),
    'RuntimeError: Invalid buffer size: 24.00 GB',
  ),
  // Intel's Level Zero, below PyTorch
  says('UR_RESULT_ERROR_OUT_OF_DEVICE_MEMORY', unlessCode({ kind: 'oom', allocator: 'xpu', site: 'UR_RESULT_ERROR_OUT_OF_DEVICE_MEMORY' }), [
    'RuntimeError: level_zero backend failed with error: 39 (UR_RESULT_ERROR_OUT_OF_DEVICE_MEMORY)',
    'RuntimeError: Native API failed. Native API returns: 39 (UR_RESULT_ERROR_OUT_OF_DEVICE_MEMORY)',
  ]),
  says(
    'Native API failed. Native API returns: {code:int} ({name:text})',
    ({ code, name }) =>
      /OUT_OF_(?:RESOURCES|HOST_MEMORY)/.test(name) ? { kind: 'oom', allocator: name.includes('HOST') ? 'host' : 'xpu', site: `${name} ${code}` } : undefined,
    'RuntimeError: Native API failed. Native API returns: -5 (PI_ERROR_OUT_OF_RESOURCES) -5 (PI_ERROR_OUT_OF_RESOURCES)',
  ),
] as const

import type { EventBody } from '../../types.ts'
import { says } from '../speaker.ts'
import { count, remark, signed, step } from './bodies.ts'

/** TurboMind tries its kernels at growing batch sizes once the cache stands. The last figure before an OOM is the size that failed. */
const trial = (tokens: number): readonly EventBody[] => [step('warm-up', 'progress'), count('warm-up-tokens', tokens)]

const largest = (list: string): number | undefined => {
  const sizes = list.split(',').map(Number)
  return sizes.every(Number.isFinite) ? Math.max(...sizes) : undefined
}

/** From 0.13.0 on a trial is announced by its bare number; warm-up-tokens.ts reads those. */
export const turbomindWarmUp = [
  says(
    '[Gemm2] Tuning sequence: {sizes:text}',
    ({ sizes }) => [step('warm-up', 'begin'), remark('warm-up-lengths', { largest: largest(sizes) })],
    '[TM][INFO] [Gemm2] Tuning sequence: 8, 16, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192',
    { since: '0.6.0', until: '0.11.1' },
  ),
  says('[Gemm2] {tokens:int}$', ({ tokens }) => trial(tokens), '[TM][INFO] [Gemm2] 6144', { since: '0.6.0', until: '0.11.1' }),
  says('[Gemm2] Tuning finished in {seconds:number} seconds', () => step('warm-up', 'end'), '[TM][INFO] [Gemm2] Tuning finished in 4.31 seconds.', {
    since: '0.6.0',
    until: '0.11.1',
  }),
  says(
    'Warm-up lengths: {sizes:text}',
    ({ sizes }, record) => (signed(record) ? [step('warm-up', 'begin'), remark('warm-up-lengths', { largest: largest(sizes) })] : undefined),
    [
      '[TM][INFO] [Engine] Warm-up lengths: 8, 16, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192, 8320',
      '[TM][INFO][1121.12:19:05.783395][turbomind.cc:440] Warm-up lengths: 8, 16, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192, 9216',
    ],
    { since: '0.12.0' },
  ),
  says('[WarmUp] {tokens:int}$', ({ tokens }) => trial(tokens), '[TM][INFO] [WarmUp] 4096', { since: '0.12.0', until: '0.12.3' }),
  says(
    'Warm-up finished in {seconds:number} seconds',
    (_, record) => (signed(record) ? step('warm-up', 'end') : undefined),
    ['[TM][INFO] [WarmUp] Warm-up finished in 1.87 seconds.', '[TM][INFO][1121.12:19:06.118906][turbomind.cc:492] Warm-up finished in 0.34 seconds.'],
    { since: '0.12.0' },
  ),
  // Status 11 is kOutOfMemory: the cache cannot hold the trial's prompt (0.15.0+).
  says(
    'Warm-up for {tokens:int} tokens failed with status {status:int}',
    ({ tokens, status }) => [
      remark('warm-up-failed', { tokens, status }),
      ...(status === 11 ? [{ kind: 'refusal' as const, reason: 'out-of-cache-blocks' as const, tokensWanted: tokens }] : []),
    ],
    [
      '[TM][ERROR] [Engine] Warm-up for 8192 tokens failed with status 2',
      '[TM][ERROR][0731.11:40:09.104233][turbomind.cc:486] Warm-up for 8192 tokens failed with status 11',
    ],
    { since: '0.12.0' },
  ),
] as const

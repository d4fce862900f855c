import { says } from '../speaker.ts'
import { backend, effective, signed, step } from './bodies.ts'

/** What TurboMind says while it is set up. INFO lines stand in a log only where the user raised the level; warnings are shown by default. */
export const turbomind = [
  says('Set logger level by {level:word}', () => backend('turbomind'), '[TM][INFO] Set logger level by INFO', { until: '0.12.3' }),
  // Plain stdout, no tag: "[WARNING] gemm_config.in is not found". It is harmless, and marks TurboMind.
  says('is not found; using default GEMM algo', () => backend('turbomind'), '[WARNING] gemm_config.in is not found; using default GEMM algo', {
    until: '0.7.3',
  }),
  // One line for each pair of cards on every host without P2P, up to 0.5.2 even with tp=1: it says nothing about memory (lmdeploy#2993).
  says(
    'Device {gpu:int} peer access Device {peer:int} is not available',
    ({ gpu, peer }) => ({ kind: 'link', gpu, peer, ok: false }),
    '[TM][WARNING] Device 4 peer access Device 5 is not available.',
    // The sources spell it so up to 0.5.2 only; logs of later builds have it too (lmdeploy#2993, January 2025).
    { since: '0.0.2', until: '0.7.3' },
  ),
  says(
    'Devicle {gpu:int} peer access Device {peer:int} is not available',
    ({ gpu, peer }) => ({ kind: 'link', gpu, peer, ok: false }),
    '[TM][WARNING] Devicle 3 peer access Device 2 is not available.',
    { since: '0.5.3', until: '0.7.3' },
  ),
  // max_context_token_num is never set by users: its line is printed once a start, at the default level, by every release.
  says(
    '`{name:word}` is not set, default to [[`{other?:word}` (]]{value:number}',
    ({ name, value }, record) =>
      signed(record)
        ? name === 'max_context_token_num'
          ? [{ kind: 'start', mark: 'engine' }, backend('turbomind'), effective('session_len', value)]
          : [backend('turbomind'), effective(name, value)]
        : undefined,
    [
      '[TM][WARNING] [LlamaTritonModel] `cache_max_entry_count` is not set, default to 0.500000.',
      '[TM][WARNING] [LlamaTritonModel] `num_tokens_per_iter` is not set, default to `max_context_token_num` (32768).',
      '[TM][WARNING] [TM] `max_context_token_num` is not set, default to 32768.',
      '[TM][WARN][1121.12:19:02.337501][turbomind.cc:128] `max_context_token_num` is not set, default to 131072.',
    ],
  ),
  // The run-time thread starts: the cache stands.
  says('LlamaBatch<T>::Start()', () => step('place-kv-cache', 'end'), '[TM][INFO] LlamaBatch<T>::Start()', { since: '0.1.0', until: '0.11.1' }),
] as const

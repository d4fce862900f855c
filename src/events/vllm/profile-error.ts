import { says } from '../speaker.ts'
import { remark } from './bodies.ts'

/**
 * The assertion that other processes did not give memory back while the engine profiled. First without figures, then in
 * bytes, from 0.9.1 in GiB; V0 from 0.7.0 counts used instead of free memory.
 */
export const profileError = [
  says(
    'Error in memory profiling. This happens when',
    () => ({ kind: 'refusal', reason: 'profiling-disturbed' }),
    'AssertionError: Error in memory profiling. This happens when the GPU memory was not properly cleaned up before initializing the vLLM instance.',
    { since: '0.4.0', until: '0.5.3.post1' },
  ),
  says(
    'Error in memory profiling. Initial free memory {before:B},~~ current free memory {after?:B}',
    ({ before, after }) => ({ kind: 'refusal', reason: 'profiling-disturbed', before, ...(after === undefined ? {} : { after }) }),
    'AssertionError: Error in memory profiling. Initial free memory 20971520000, current free memory 23068672000. This happens when the GPU memory was not properly cleaned up before initializing the vLLM instance.',
    { since: '0.5.4', until: '0.15' },
  ),
  says(
    'Error in memory profiling. Initial free memory {before:bytes},~~ current free memory {after?:bytes}',
    ({ before, after }) => ({ kind: 'refusal', reason: 'profiling-disturbed', before, ...(after === undefined ? {} : { after }) }),
    [
      'AssertionError: Error in memory profiling. Initial free memory 38.8134765625 GiB, current free memory 41.2197265625 GiB. This happens when other processes sharing the same container release GPU memory while vLLM is profiling during initialization. To fix this, ensure no other processes release GPU memory while vLLM is profiling during initialization.',
      '(EngineCore pid=812) ERROR 08-01 10:03:02 [core.py:1231] AssertionError: Error in memory profiling. Initial free memory 38.81 GiB, current free memory 41.22 GiB. This happens when other processes sharing the same container release GPU memory while vLLM is profiling during initialization.',
    ],
    { since: '0.9.1' },
  ),
  // Figures of used memory: not `before` and `after`, which are of free memory everywhere else.
  says(
    'Error in memory profiling. Initial used memory {before:B},~~ currently used memory {after?:B}',
    ({ before, after }) => [{ kind: 'refusal', reason: 'profiling-disturbed' }, remark('used-around-profile', { before, after })],
    'AssertionError: Error in memory profiling. Initial used memory 5368709120, currently used memory 3221225472. This happens when the GPU memory was not properly cleaned up before initializing the vLLM instance.',
    { since: '0.7.0', until: '0.10.2' },
  ),
] as const

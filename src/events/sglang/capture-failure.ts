import type { EventBody } from '../../types.ts'
import { says } from '../speaker.ts'
import { advice, graphSet, remark, step } from './bodies.ts'

const failed = (message: string): readonly EventBody[] => [
  ...graphSet(message),
  step('capture-graphs', 'progress'),
  remark('capture-failed'),
  advice('sglang-capture-hints'),
]

/** What a message says of memory is told where it is read. */
const TELLS_MEMORY = /memory|ALLOC_FAILED|previous error/i

/** A capture that fails, and the hints under it. They are the same whatever failed: only the text behind `failed:` tells whether memory did. */
export const captureFailure = [
  // Every RuntimeError of a capture is raised again in these words, torch's among them without its class. The hints under it are printed for all.
  says(
    'Capture {set:cuda|CUDA|prefill CUDA} graph failed',
    (_, { message }) => failed(message),
    [
      'Exception: Capture cuda graph failed: CUDA error: an invalid configuration',
      'Exception: Capture prefill CUDA graph failed: head size 80 is not supported',
      'Exception: Capture cuda graph failed no kernel found. Possible solutions:',
    ],
    { since: '0.1.22' },
  ),
  says(
    'Piecewise CUDA Graph failed with error: {why:text}',
    ({ why }, { message }) => [...failed(message), ...(TELLS_MEMORY.test(why) ? [] : [{ kind: 'error' as const, nature: 'plain' as const, message: why }])],
    'Piecewise CUDA Graph failed with error: head size 80 is not supported',
    { since: '0.5.10', until: '0.5.13' },
  ),
  says('Fail when using backend: {backend:word} for prefill runner', () => failed('prefill'), 'Fail when using backend: breakable for prefill runner.', {
    since: '0.5.15',
  }),
  says(
    'set --mem-fraction-static to a smaller value',
    () => advice('sglang-lower-mem-fraction'),
    ['1. set --mem-fraction-static to a smaller value (e.g., 0.8 or 0.7)', '2. set --mem-fraction-static to a smaller value'],
    { since: '0.1.22' },
  ),
  says(
    'set --{flag:cuda-graph-max-bs-decode|cuda-graph-max-bs-prefill|cuda-graph-max-bs|piecewise-cuda-graph-max-tokens} to a smaller value',
    ({ flag }) => advice('sglang-smaller-graphs', flag),
    ['2. set --cuda-graph-max-bs to a smaller value (e.g., 16)', '2. set --cuda-graph-max-bs-decode to a smaller value (e.g., 16)'],
    { since: '0.4.2.post4' },
  ),
  says(
    'disable torch compile by not using --enable-torch-compile',
    () => advice('sglang-no-torch-compile'),
    '3. disable torch compile by not using --enable-torch-compile',
    { since: '0.2.9.post1', until: '0.5.14' },
  ),
  says(
    'isable ((cuda graph|CUDA graph|the prefill CUDA graph|decode CUDA graph|prefill CUDA graph)) by --',
    () => advice('sglang-no-graphs'),
    [
      '1. disable cuda graph by --disable-cuda-graph',
      '4. disable CUDA graph by --disable-cuda-graph. (Not recommended. Huge performance loss)',
      '3. disable decode CUDA graph by --cuda-graph-backend-decode=disabled. (Not recommended. Huge performance loss)',
    ],
    { since: '0.1.22' },
  ),
  says(
    'disable Piecewise CUDA graph by unset --enable-piecewise-cuda-graph',
    () => advice('sglang-no-prefill-graphs'),
    '3. disable Piecewise CUDA graph by unset --enable-piecewise-cuda-graph',
    { since: '0.5.3.post2', until: '0.5.9' },
  ),
  says(
    'add --disable-piecewise-cuda-graph to your launch command',
    () => advice('sglang-no-prefill-graphs'),
    'To work around this error, add --disable-piecewise-cuda-graph to your launch command.',
    { since: '0.5.10', until: '0.5.13' },
  ),
  says(
    'CUDA Graph is DISABLED. ',
    () => [remark('no-graphs'), advice('sglang-lower-mem-fraction')],
    '[2025-04-10 13:43:40 TP0] CUDA Graph is DISABLED. This will cause significant performance degradation. CUDA Graph should almost never be disabled in most usage scenarios. If you encounter OOM issues, please try setting --mem-fraction-static to a lower value (such as 0.8 or 0.7) instead of disabling CUDA Graph.',
    { since: '0.4.5.post1', until: '0.4.5.post3' },
  ),
] as const

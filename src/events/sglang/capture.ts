import type { Bytes, EventBody } from '../../types.ts'
import { says } from '../speaker.ts'
import { count, effective, free, graphSet, progress, remark, step } from './bodies.ts'

const begins = (message: string, left?: Bytes): readonly EventBody[] => [...graphSet(message), step('capture-graphs', 'begin'), ...free(left, 'before-graphs')]

const ends = (message: string, left?: Bytes, took?: Bytes): readonly EventBody[] => [
  ...graphSet(message),
  { kind: 'step', step: 'capture-graphs', edge: 'end', ...(took === undefined ? {} : { took }) },
  ...free(left, 'after-graphs'),
]

/** A set of graphs while it is captured: the size in hand, what was free before it, and how far it came. */
const captures = (message: string, left?: Bytes, size?: number): readonly EventBody[] => {
  const bar = progress(message)
  return [
    ...graphSet(message),
    ...(left === undefined && size === undefined ? [] : [remark('graph-captured', { size, free: left, done: bar?.done, total: bar?.total })]),
    ...count('graph-sizes', bar?.total),
    { kind: 'step', step: 'capture-graphs', edge: 'progress', ...bar },
  ]
}

/** Workspaces and kernels between the pool and the graphs, then the graphs: decode, prefill (by default from 0.5.10), the draft's. From 0.4.4 the largest size comes first. */
export const capture = [
  says('Capture cuda graph begin.$', (_, { message }) => begins(message), '[gpu=0] Capture cuda graph begin.', { since: '0.1.20', until: '0.1.22' }),
  says(
    'Capture cuda graph begin. This can take up to several minutes.$',
    (_, { message }) => begins(message),
    '[12:11:12 TP0] Capture cuda graph begin. This can take up to several minutes.',
    { since: '0.1.23', until: '0.4.3.post2' },
  ),
  says(
    'Capture {set:cuda|cpu} graph begin. This can take up to several minutes. avail mem={left:GiB} GB',
    ({ left }, { message }) => begins(message, left),
    '[2025-03-24 13:43:46 TP0] Capture cuda graph begin. This can take up to several minutes. avail mem=9.49 GB',
    { since: '0.4.3.post3', until: '0.5.7' },
  ),
  says(
    'Capture {device:CUDA|NPU|XPU|HIP|CPU} graph begin. This can take up to several minutes. avail mem={left:GiB} GB',
    ({ left }, { message }) => begins(message, left),
    '[2026-02-22 10:00:46] Capture CUDA graph begin. This can take up to several minutes. avail mem=9.49 GB',
    { since: '0.5.8', until: '0.5.13' },
  ),
  says(
    'Capture piecewise CUDA graph begin. avail mem={left:GiB} GB',
    ({ left }, { message }) => begins(message, left),
    '[2026-04-09 20:05:52 TP0] Capture piecewise CUDA graph begin. avail mem=7.61 GB',
    { since: '0.5.6', until: '0.5.13' },
  ),
  says(
    'Capture draft [[extend ]]cuda graph begin[[ (step {k?:int})]]. This can take up to several minutes. avail mem={left:GiB} GB',
    ({ left }, { message }) => begins(message, left),
    [
      '[2025-04-20 13:43:59 TP0] Capture draft cuda graph begin. This can take up to several minutes. avail mem=5.02 GB',
      '[2025-07-05 13:43:59 TP0] Capture draft extend cuda graph begin. This can take up to several minutes. avail mem=4.66 GB',
    ],
    { since: '0.4.3.post3', until: '0.5.13' },
  ),
  // `target decode`, `target prefill` (before it), `target verify`, `draft decode`, `draft extend`
  says(
    'CUDA graph begin. backend={backend:word}, {sizes:text}, avail mem={left:GiB} GB',
    ({ left, sizes }, { message }) => [
      ...(message.includes('target decode') ? effective('cuda_graph_max_bs_decode', largestOf(/bs=\[([\d, ]{1,4000})\]/.exec(sizes)?.[1] ?? '')) : []),
      ...begins(message, left),
    ],
    [
      '[2026-06-26 10:00:46 TP0] Capture target decode CUDA graph begin. backend=full, num_tokens_per_bs=1, bs=[1, 2, 4, 8], avail mem=9.49 GB',
      '[2026-06-26 10:00:40 TP0] Capture target prefill CUDA graph begin. backend=tc_piecewise, num_tokens=[4, 8, 12, 16], avail mem=10.31 GB',
      '[2026-10-20 10:00:46 TP0] Capture target verify CUDA graph begin. backend=full, num_tokens_per_req=4, avail mem=9.49 GB',
    ],
    { since: '0.5.14' },
  ),
  says(
    'Capture single-CG draft extend begin.',
    (_, { message }) => begins(message, availMem(message)),
    '[2026-07-20 10:00:46 TP0] Capture single-CG draft extend begin. num_steps=3, avail mem=4.20 GB',
    { since: '0.5.16' },
  ),
  says(
    'Capture cuda graph bs [{sizes:text}]',
    ({ sizes }) => [...effective('cuda_graph_max_bs', largestOf(sizes)), ...count('graph-sizes', sizes.split(',').length)],
    '[2025-07-05 13:43:46] Capture cuda graph bs [1, 2, 4, 8, 16, 24, 32]',
    { since: '0.4.6.post2', until: '0.5.13' },
  ),
  says(
    'Capture cuda graph num tokens [{sizes:text}]',
    ({ sizes }, { message }) => [...graphSet(message), ...count('graph-sizes', sizes.split(',').length)],
    '[2025-10-20 13:43:46] Capture cuda graph num tokens [4, 8, 12, 16, 20, 24, 28, 32]',
    { since: '0.5.3.post2', until: '0.5.13' },
  ),
  says(
    '[BCG] Capture num tokens: [{sizes:text}]',
    ({ sizes }, { message }) => [...graphSet(message), ...count('graph-sizes', sizes.split(',').length)],
    '[2026-05-06 13:43:46 TP0] [BCG] Capture num tokens: [4, 8, 12, 16, 20, 24, 28, 32]',
    { since: '0.5.11', until: '0.5.13' },
  ),
  says(
    'Capturing batches (avail_mem={left:GiB} GB): {percent:number}%',
    ({ left }, { message }) => captures(message, left),
    'Capturing batches (avail_mem=8.10 GB):  26%|██▌       | 6/23 [00:03<00:09,  1.80it/s]',
    {
      since: '0.4.4.post1',
      until: '0.4.8',
    },
  ),
  says(
    'Capturing batches (bs={size:int} avail_mem={left:GiB} GB): {percent:number}%',
    ({ size, left }, { message }) => captures(message, left, size),
    'Capturing batches (bs=192 avail_mem=9.01 GB):  22%|██▏       | 8/36 [00:02<00:07,  3.61it/s]',
    { since: '0.4.8.post1' },
  ),
  says(
    'apturing num tokens (num_tokens={size:int} avail_mem={left:GiB} GB): {percent:number}%',
    ({ size, left }, { message }) => captures(message, left, size),
    'Capturing num tokens (num_tokens=3840 avail_mem=6.92 GB):   5%|▌         | 3/58 [00:01<00:30,  1.80it/s]',
    { since: '0.5.3.post2' },
  ),
  says(
    '[BCG] Capturing (num_tokens={size:int}',
    ({ size }, { message }) => captures(message, availMem(message), size),
    '[BCG] Capturing (num_tokens=3840 avail_mem=6.92 GB):   5%|▌         | 3/58 [00:01<00:30,  1.80it/s]',
    {
      since: '0.5.11',
      until: '0.5.13',
    },
  ),
  says(
    'Registered {addresses:int} cuda graph addresses via',
    ({ addresses }) => remark('graph-addresses', { addresses }),
    '[2026-06-26 10:00:59 TP1] Registered 9216 cuda graph addresses via IPC handles.',
    { since: '0.5.14' },
  ),
  says(
    'graph end. Time elapsed: {seconds:number} s$',
    (_, { message }) => ends(message),
    '[2025-01-20 13:43:59 TP0] Capture cuda graph end. Time elapsed: 12.83 s',
    { since: '0.4.0', until: '0.4.3.post2' },
  ),
  // The order of the two figures changed in 0.4.6.post1.
  says(
    'graph end. Time elapsed: {seconds:number} s. avail mem={left:GiB} GB. mem usage={took:GiB} GB',
    ({ left, took }, { message }) => ends(message, left, took),
    '[2025-03-24 13:43:59 TP0] Capture cuda graph end. Time elapsed: 12.83 s. avail mem=8.05 GB. mem usage=1.44 GB.',
    { since: '0.4.3.post3', until: '0.4.6' },
  ),
  says(
    'graph end. Time elapsed: {seconds:number} s. mem usage={took:GiB} GB. avail mem={left:GiB} GB',
    ({ left, took }, { message }) => ends(message, left, took),
    [
      '[2025-11-30 11:18:44] Capture cuda graph end. Time elapsed: 23.06 s. mem usage=1.88 GB. avail mem=10.47 GB.',
      '[2025-07-05 13:44:09 TP0] Capture draft extend cuda graph end. Time elapsed: 4.11 s. mem usage=0.36 GB. avail mem=4.30 GB.',
    ],
    { since: '0.4.6.post1', until: '0.5.13' },
  ),
  says(
    'CUDA graph end. [[bs=[{sizes?:text}], ]]elapsed={seconds:number} s, mem usage={took:GiB} GB, avail mem={left:GiB} GB',
    ({ left, took }, { message }) => ends(message, left, took),
    [
      '[2026-06-26 10:00:59 TP0] Capture target decode CUDA graph end. elapsed=12.18 s, mem usage=1.88 GB, avail mem=7.61 GB.',
      '[2026-10-20 10:00:59 TP0] Capture target decode CUDA graph end. bs=[1, 2, 4, 8], elapsed=12.18 s, mem usage=1.88 GB, avail mem=7.61 GB.',
    ],
    { since: '0.5.14' },
  ),
  says(
    'Capture single-CG draft extend end.',
    (_, { message }) => ends(message, availMem(message)),
    '[2026-07-20 10:00:52 TP0] Capture single-CG draft extend end. elapsed=5.10 s, mem usage=0.31 GB, avail mem=3.89 GB.',
    { since: '0.5.16' },
  ),
  says(
    'captured {graphs:int} CUDA graphs, deduped to {execs:int} execs',
    ({ graphs, execs }) => remark('graphs-shared', { graphs, execs }),
    '[2026-07-10 10:00:59 TP0] captured 36 CUDA graphs, deduped to 12 execs',
    { since: '0.5.15' },
  ),
  // A dummy run with as many requests as the request pool holds.
  says(
    'Running FlashInfer autotune',
    () => step('warm-up', 'begin'),
    [
      '[2025-12-08 11:18:21] Running FlashInfer autotune...',
      '[2026-05-20 11:18:21 TP0] Running FlashInfer autotune with cache: /root/.cache/sglang/flashinfer/autotune_configs.json',
    ],
    { since: '0.5.6' },
  ),
  says('FlashInfer autotune completed', () => step('warm-up', 'progress'), '[2025-12-08 11:18:33] FlashInfer autotune completed.', { since: '0.5.6' }),
  says(
    'Pre-allocating symmetric memory pool with {size:GiB} GiB',
    ({ size }) => [step('warm-up', 'progress'), remark('symmetric-memory', { bytes: size })],
    '[2026-02-22 10:01:00 TP0] Pre-allocating symmetric memory pool with 4 GiB',
    { since: '0.5.9' },
  ),
  says(
    'Disabling auto-selected prefill CUDA graph: only {left:GiB} GiB is free',
    () => remark('no-prefill-graphs'),
    '[2026-07-20 10:00:39 TP0] Disabling auto-selected prefill CUDA graph: only 2.31 GiB is free after model/KV/eager-buffer allocation; at least 4.00 GiB is required.',
    { since: '0.5.16', until: '0.5.17' },
  ),
  says(
    'Disable {set:piecewise|prefill} CUDA graph because {why:text}',
    ({ why }) => remark('no-prefill-graphs', { why }),
    [
      '[2026-04-09 20:05:12] Disable piecewise CUDA graph because the model is not a language model',
      '[2026-06-26 10:00:12] Disable prefill CUDA graph because the model is not a language model',
    ],
    { since: '0.5.3.post2' },
  ),
  says(
    'Disable DFLASH draft cuda graph because only {left:GiB} GB GPU memory is available',
    () => remark('no-draft-graphs'),
    '[2026-06-26 10:00:39 TP0] Disable DFLASH draft cuda graph because only 1.20 GB GPU memory is available after capturing the target graphs.',
    { since: '0.5.14' },
  ),
] as const

const largestOf = (sizes: string): number | undefined => {
  const all = sizes.split(',').map(Number)
  return all.every(size => Number.isFinite(size) && size > 0) ? Math.max(...all) : undefined
}

const availMem = (message: string): Bytes | undefined => {
  const found = /avail[_ ]mem=(\d+(?:\.\d+)?) GB/.exec(message)?.[1]
  return found === undefined ? undefined : Number(found) * 2 ** 30
}

import type { EventBody } from '../../types.ts'
import { says } from '../speaker.ts'
import { advice, count, holding, progress, remark, step } from './bodies.ts'

const bar = (message: string): readonly EventBody[] => {
  const found = progress(message)
  return [{ kind: 'step', step: 'capture-graphs', edge: 'progress', ...found }, ...count('graph-sizes', found?.total)]
}

/** CUDA-graph capture. It goes from the largest size down. A trial capture stands before the KV cache from 0.29 on, and then all of this comes twice. */
export const capture = [
  says(
    'Capturing the model for CUDA graphs. This may lead to unexpected consequences',
    () => step('capture-graphs', 'begin'),
    "INFO 01-20 20:25:46 model_runner.py:547] Capturing the model for CUDA graphs. This may lead to unexpected consequences if the model is not static. To run the model in eager mode, set 'enforce_eager=True' or use '--enforce-eager' in the CLI.",
    { since: '0.2.6', until: '0.6.3.post1' },
  ),
  // A standing hint, printed at every start: "If you are running out of memory" says nothing about this one.
  says(
    'CUDA graphs can take additional 1~3 GiB memory per GPU',
    () => advice('vllm-graphs-take-memory'),
    'INFO 05-20 20:25:46 model_runner.py:694] CUDA graphs can take additional 1~3 GiB memory per GPU. If you are running out of memory, consider decreasing `gpu_memory_utilization` or enforcing eager mode. You can also reduce the `max_num_seqs` as needed to decrease memory usage.',
    { since: '0.2.7', until: '0.6.3.post1' },
  ),
  says(
    'Capturing cudagraphs for decoding',
    (_, { message }) => [
      step('capture-graphs', 'begin'),
      ...(message.includes('If out-of-memory error occurs') ? [advice('vllm-lower-utilization-for-graphs')] : []),
    ],
    [
      "INFO 11-20 10:03:21 model_runner.py:1400] Capturing cudagraphs for decoding. This may lead to unexpected consequences if the model is not static. To run the model in eager mode, set 'enforce_eager=True' or use '--enforce-eager' in the CLI.",
      "INFO 02-14 10:03:21 model_runner.py:1434] Capturing cudagraphs for decoding. This may lead to unexpected consequences if the model is not static. To run the model in eager mode, set 'enforce_eager=True' or use '--enforce-eager' in the CLI. If out-of-memory error occurs during cudagraph capture, consider decreasing `gpu_memory_utilization` or switching to eager mode. You can also reduce the `max_num_seqs` as needed to decrease memory usage.",
    ],
    { since: '0.6.4', until: '0.10.2' },
  ),
  says(
    'If out-of-memory error occurs during cudagraph capture',
    (_, { message }) => (message.includes('Capturing cudagraphs') ? undefined : advice('vllm-lower-utilization-for-graphs')),
    'INFO 11-20 10:03:21 model_runner.py:1404] If out-of-memory error occurs during cudagraph capture, consider decreasing `gpu_memory_utilization` or switching to eager mode. You can also reduce the `max_num_seqs` as needed to decrease memory usage.',
    { since: '0.6.4', until: '0.6.5' },
  ),
  says(
    'Capturing CUDA graph shapes: {percent:number}%',
    (_, { message }) => bar(message),
    'Capturing CUDA graph shapes:  14%|█▍        | 5/35 [00:03<00:18,  1.60it/s]',
    { since: '0.6.6', until: '0.10.2' },
  ),
  // "prefill" (0.23+) and "eagle" (0.17 to 0.22) are the drafts of speculative decoding.
  says(
    'Capturing [[((prefill|eagle|draft|encoder|decode)) ]]CUDA graphs[[ ({mode?:text})]]: {percent:number}%',
    (_, { message }) => bar(message),
    [
      'Capturing CUDA graphs (mixed prefill-decode, PIECEWISE):   8%|▊         | 4/51 [00:00<00:08,  5.27it/s]',
      'Capturing CUDA graphs (decode, FULL):   0%|          | 0/35 [00:00<?, ?it/s]',
      '(EngineCore pid=12973) Capturing CUDA graphs (FULL): 100%|██████████| 35/35 [00:01<00:00, 27.18it/s]',
      'Capturing CUDA graphs:  20%|██        | 14/67 [00:02<00:09,  5.60it/s]',
      '(EngineCore pid=412) Capturing prefill CUDA graphs:  20%|██        | 1/5 [00:00<00:01,  2.60it/s]',
    ],
    { since: '0.10.1' },
  ),
  says(
    'Compile and warming up model for size {tokens:int}',
    () => step('warm-up', 'progress'),
    'INFO 02-14 10:03:21 gpu_worker.py:231] Compile and warming up model for size 512',
    { since: '0.7.0' },
  ),
  says(
    'Graph capturing finished in {seconds:number} secs[[, took {took?:bytes}]]',
    ({ took }) => ({ kind: 'step', step: 'capture-graphs', edge: 'end', ...(took === undefined ? {} : { took }) }),
    [
      'INFO 01-20 20:25:46 model_runner.py:628] Graph capturing finished in 5 secs.',
      'INFO 03-20 17:28:12 [model_runner.py:1570] Graph capturing finished in 21 secs, took 0.52 GiB',
      '(EngineCore pid=12973) INFO 11-21 12:20:41 [model_runner.py:726] Graph capturing finished in 6 secs, took 1.87 GiB',
    ],
    { since: '0.2.6' },
  ),
  says(
    'Encoder graph capturing finished in {seconds:number} secs, took {took:bytes}',
    ({ took }) => ({ kind: 'step', step: 'capture-graphs', edge: 'end', took }),
    '(EngineCore pid=412) INFO 10-02 10:03:41 [mm_encoder_model_runner.py:302] Encoder graph capturing finished in 3 secs, took 0.41 GiB (12 graphs)',
    { since: '0.31' },
  ),
  says(
    'CUDA graph pool memory: {actual:bytes} (actual), {estimated:bytes} (estimated)',
    ({ actual, estimated }) => [...holding('graphs', actual), ...holding('graphs-estimated', estimated)],
    '(EngineCore pid=733) INFO 04-22 09:41:58 [gpu_worker.py:617] CUDA graph pool memory: 0.52 GiB (actual), 0.59 GiB (estimated), difference: 0.07 GiB (13.5%).',
    { since: '0.18' },
  ),
  says('Skipping[[ encoder and decoder]] CUDA graph capture', () => remark('no-graphs'), [
    'WARNING 06-20 10:03:41 [gpu_model_runner.py:2055] Skipping CUDA graph capture. To turn on CUDA graph capture, set -O 3 and ensure `use_cudagraph` was not manually set to False',
    '(EngineCore pid=412) WARNING 08-20 10:03:41 [model_runner.py:801] Skipping encoder and decoder CUDA graph capture. To turn on CUDA graph capture, ensure `cudagraph_mode` was not manually set to `NONE`',
  ]),
] as const

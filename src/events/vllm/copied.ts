import { says } from '../speaker.ts'
import { count, remark, step } from './bodies.ts'

/**
 * Sentences of vLLM's that other engines copied word for word: they tell what happens, not who says it.
 * SGLang up to about 0.4.8 imports vLLM, so even vLLM's own logger prefix is no proof there.
 */
export const copied = [
  says(
    'Loading ((safetensors|pt|np_cache)) checkpoint shards: {percent:number}% Completed | {done:int}/{total:int}',
    ({ done, total }) => [{ kind: 'step', step: 'load-weights', edge: 'progress', done, total }, ...count('shards', total), ...count('shards-loaded', done)],
    [
      'Loading safetensors checkpoint shards:  40% Completed | 2/5 [00:03<00:04,  1.51s/it]',
      'Loading pt checkpoint shards: 100% Completed | 2/2 [00:09<00:00,  4.51s/it]',
    ],
    { since: '0.5.3' },
  ),
  says(
    'Multi-thread loading shards: {percent:number}% Completed | {done:int}/{total:int}',
    ({ done, total }) => [{ kind: 'step', step: 'load-weights', edge: 'progress', done, total }, ...count('shards', total), ...count('shards-loaded', done)],
    'Multi-thread loading shards:  75% Completed | 12/16 [00:08<00:02,  1.51it/s]',
  ),
  says('Using model weights format [{formats:text}]', ({ formats }) => remark('weights-format', { formats }), [
    "INFO 12-01 06:31:48 weight_utils.py:243] Using model weights format ['*.safetensors']",
    "[2025-03-24 13:43:41 TP0] Using model weights format ['*.safetensors']",
  ]),
  // What is quantised already: the methods say so of themselves as they are set up.
  says('Detected fp8 checkpoint.', () => remark('quantized-checkpoint', { method: 'fp8' }), [
    'INFO 07-03 09:12:40 [fp8.py:63] Detected fp8 checkpoint. Please note that the format is experimental and subject to change.',
    '[2025-08-19 10:14:02 TP0] Detected fp8 checkpoint.',
  ]),
  says('The model is convertible to {method:word} during runtime', ({ method }) => remark('quantized-checkpoint', { method }), [
    'INFO 03-11 17:05:21 [awq_marlin.py:109] The model is convertible to awq_marlin during runtime. Using awq_marlin kernel.',
    '[2025-03-24 13:43:38] The model is convertible to gptq_marlin during runtime. Using gptq_marlin kernel.',
  ]),
  says('quantization is not fully optimized yet', () => remark('quantized-checkpoint'), [
    'WARNING 09-02 11:20:05 config.py:378] gguf quantization is not fully optimized yet. The speed can be slower than non-quantized models.',
    '[2025-03-24 13:43:38] awq quantization is not fully optimized yet. The speed can be slower than non-quantized models.',
  ]),
  // At the end of a capture with several GPUs; twice where a trial capture goes before (0.18+).
  says(
    'Registering {addresses:int} cuda graph addresses',
    ({ addresses }) => remark('graph-addresses', { addresses }),
    '(Worker_TP0 pid=9114) INFO 11-21 12:42:20 [custom_all_reduce.py:213] Registering 16100 cuda graph addresses',
    { since: '0.3.0' },
  ),
  // Printed on every host whose cards do not reach each other: slower, and no memory is missing.
  says(
    "Custom allreduce is disabled because ((your platform lacks GPU P2P capability|it's not supported on more than two PCIe-only GPUs))",
    () => remark('no-peer-access'),
    [
      "(VllmWorker rank=1 pid=4410) WARNING 05-02 07:54:19 [custom_all_reduce.py:136] Custom allreduce is disabled because it's not supported on more than two PCIe-only GPUs. To silence this warning, specify disable_custom_all_reduce=True explicitly.",
      'WARNING 06-20 10:00:12 [custom_all_reduce.py:147] Custom allreduce is disabled because your platform lacks GPU P2P capability or P2P test failed. To silence this warning, specify disable_custom_all_reduce=True explicitly.',
    ],
    { since: '0.3.0' },
  ),
  says(
    '[Autotuner]: Autotuning process starts',
    () => step('warm-up', 'progress'),
    '(EngineCore pid=812) 2026-05-06 10:03:39,118 - INFO - autotuner.py:262 - flashinfer.jit: [Autotuner]: Autotuning process starts ...',
    { since: '0.10.1' },
  ),
] as const

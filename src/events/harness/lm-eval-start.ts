import type { Engine } from '../../types.ts'
import { isCode } from '../source-code.ts'
import { says } from '../speaker.ts'
import { lmEvalRun, remark, setting } from './lm-eval-bodies.ts'

/** The engine behind a model type of lm-eval: `vllm-vlm`, `hf-multimodal`. An API client (`local-completions`) has none of its own. */
const engineOf = (model: string): Engine | undefined => {
  if (model.startsWith('vllm')) return 'vllm'
  if (model.startsWith('sglang')) return 'sglang'
  return /^(?:hf|huggingface)\b/.test(model) ? 'transformers' : undefined
}

/** A start, and what lm-eval made of its arguments. Between "Initializing" and "Building contexts" the engine is built. */
export const lmEvalStart = [
  says(
    'Verbosity set to {level:word}',
    (_, { by }) => (by.harness === 'lm-eval' ? lmEvalRun : undefined),
    '2024-11-18:09:41:07,102 INFO     [__main__.py:279] Verbosity set to INFO',
    {
      since: '0.4.0',
      until: '0.4.7',
    },
  ),
  says(
    '^Selected Tasks: \\[{tasks:text}]',
    ({ tasks }) => [lmEvalRun, remark('tasks', { tasks: tasks.replaceAll("'", '') })],
    [
      "2024-04-15:11:55:03,977 INFO     [__main__.py:251] Selected Tasks: ['mmlu', 'gsm8k']",
      "2026-11-21:12:20:50 INFO     [_cli.run:392] Selected Tasks: ['hellaswag']",
    ],
    { since: '0.4.0' },
  ),
  says(
    'Setting random seed to {seed:int} | Setting numpy seed to {numpy:int} | Setting torch manual seed to {torch:int}',
    () => lmEvalRun,
    [
      '2024-04-15:11:55:03,977 INFO     [evaluator.py:131] Setting random seed to 0 | Setting numpy seed to 1234 | Setting torch manual seed to 1234',
      '2026-11-21:12:20:52 INFO     [evaluator:214] Setting random seed to 0 | Setting numpy seed to 1234 | Setting torch manual seed to 1234 | Setting fewshot manual seed to 1234',
    ],
    { since: '0.4.2' },
  ),
  // The arguments themselves are read as an echo.
  says(
    'Initializing {model:word} model, with arguments:',
    ({ model }) => {
      const engine = engineOf(model)
      return [
        { kind: 'start', mark: 'harness' },
        engine === undefined ? lmEvalRun : { kind: 'identity', harness: 'lm-eval', engine },
        // vLLM and SGLang tell their own steps.
        ...(engine === 'transformers' ? [{ kind: 'step' as const, step: 'load-weights' as const, edge: 'begin' as const }] : []),
      ]
    },
    [
      "2024-06-15:11:55:03,977 INFO     [evaluator.py:176] Initializing vllm model, with arguments: {'pretrained': 'Qwen/Qwen1.5-4B', 'dtype': 'auto', 'gpu_memory_utilization': 0.8}",
      '2025-10-03:12:20:52 INFO     [evaluator:240] Initializing hf model, with arguments: pretrained=meta-llama/Llama-3.2-1B,dtype=bfloat16',
    ],
    { since: '0.4.3' },
  ),
  says("^Using device '{device:word}'", ({ device }, { by }) => (by.harness === 'lm-eval' ? { kind: 'identity', harness: 'lm-eval', device } : undefined), [
    "2024-06-15:11:55:04,977 INFO     [huggingface.py:169] Using device 'cuda'",
    "2026-11-21:12:20:57 INFO     [models.huggingface:289] Using device 'cuda:0'",
  ]),
  says(
    'Model parallel was set to {on:True|False}',
    ({ on }) => setting('parallelize', on === 'True', 'echo'),
    [
      "2024-10-15:11:55:04,977 INFO     [huggingface.py:350] Model parallel was set to True, setting max memory per GPU to {0: 40131690496, 1: 40131690496} and device map to 'auto'",
      "2026-11-21:12:20:57 INFO     [models.huggingface:582] Model parallel was set to False, max memory was not set, and device map was set to {'': 'cuda:0'}",
      '2026-05-21:12:20:57 INFO     [models.huggingface:585] Model parallel was set to False.',
    ],
    { since: '0.4.4' },
  ),
  // accelerate launch: each process holds the whole model.
  says(
    'Using {devices:int} devices with data parallelism',
    ({ devices }) => remark('data-parallel', { devices }),
    '2024-10-15:11:55:04,977 INFO     [huggingface.py:402] Using 4 devices with data parallelism',
  ),
  says(
    'You might experience occasional issues with model weight downloading when data_parallel is in use',
    () => ({ kind: 'remark', name: 'data-parallel' }),
    '2024-10-15:11:55:04,977 WARNING  [vllm_causallms.py:106] You might experience occasional issues with model weight downloading when data_parallel is in use. To ensure stable performance, run with data_parallel_size=1 until the weights are downloaded and cached.',
    { since: '0.4.2' },
  ),
  says(
    'Manual batching is not compatible with data parallelism',
    () => [setting('batch_size', 'auto', 'effective'), remark('setting-ignored', { name: 'batch_size' })],
    '2024-10-15:11:55:04,977 INFO     [vllm_causallms.py:110] Manual batching is not compatible with data parallelism.',
    { since: '0.4.1' },
  ),
  says(
    'swap_space is no longer supported by vLLM; ignoring',
    () => remark('setting-ignored', { name: 'swap_space' }),
    '2026-05-21:12:20:57 WARNING  [models.vllm_causallms:99] swap_space is no longer supported by vLLM; ignoring.',
    { since: '0.4.12' },
  ),
  says(
    'The `device` argument is ignored by the vLLM backend',
    () => remark('setting-ignored', { name: 'device' }),
    '2026-11-21:12:19:45 WARNING  [models.vllm_causallms:108] The `device` argument is ignored by the vLLM backend. To select which GPU(s) vLLM can use, set the `CUDA_VISIBLE_DEVICES` environment variable before running lm-eval.',
    { since: '0.4.13' },
  ),
  says(
    'data_parallel_size > 1 is not supported with enable_expert_parallel=True',
    (_, record) => (isCode(record) ? undefined : { kind: 'error', nature: 'arguments', type: 'ValueError', message: record.message.trim() }),
    'ValueError: data_parallel_size > 1 is not supported with enable_expert_parallel=True. lm-eval dispatches data parallelism through independent Ray workers, which does not provide a single coordinated MoE expert-parallel engine. Use tensor_parallel_size > 1 with data_parallel_size=1 instead.',
    { since: '0.4.12' },
  ),
  // vLLM profiles for that many images.
  says(
    'Setting limit_mm_per_prompt[image] to {images:int}',
    ({ images }) => setting('max_images', images, 'echo'),
    '2024-10-15:11:55:04,977 INFO     [vllm_vlms.py:51] Setting limit_mm_per_prompt[image] to 4',
    { since: '0.4.5' },
  ),
  says(
    'Building contexts for {task:text} on rank {rank:int}',
    ({ task, rank }) => remark('building-contexts', { task, rank }),
    [
      '2024-01-15:11:55:14,977 INFO     [task.py:355] Building contexts for task on rank 0...',
      '2026-11-21:12:20:58 INFO     [api.task:312] Building contexts for hellaswag on rank 0...',
    ],
    { since: '0.4.0' },
  ),
] as const

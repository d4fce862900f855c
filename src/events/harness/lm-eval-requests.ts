import type { EventBody } from '../../types.ts'
import { isCode } from '../source-code.ts'
import { says } from '../speaker.ts'
import { bar } from '../tqdm.ts'
import { remark, scoring, setting } from './lm-eval-bodies.ts'

/** Only the harness' own Hugging Face backend searches for a batch size. */
const HF_BACKEND: EventBody = { kind: 'identity', harness: 'lm-eval', engine: 'transformers' }

/** Requests, and the search for a batch size before them. Failures inside the search are caught and silent. */
export const lmEvalRequests = [
  says(
    '^Running {type:word} requests$',
    ({ type }) => [{ kind: 'request', type }, scoring],
    [
      '2024-04-15:11:56:03,977 INFO     [evaluator.py:395] Running loglikelihood requests',
      '2026-11-21:12:20:58 INFO     [evaluator:589] Running generate_until requests',
    ],
    { since: '0.4.0' },
  ),
  bar(
    'Running {type:word} requests[[ with text+image input]]',
    ({ done, total }) => [
      { kind: 'step', step: 'score', edge: 'progress', done, total },
      { kind: 'count', what: 'requests', value: total },
      { kind: 'count', what: 'requests-done', value: done },
    ],
    [
      'Running loglikelihood requests:   0%|          | 0/384 [00:00<?, ?it/s]',
      'Running loglikelihood requests:  28%|██▊       | 18/64 [00:30<00:57,  1.24s/it]',
      'Running generate_until requests with text+image input:  50%|█████     | 8/16 [00:30<00:57,  1.24s/it]',
    ],
    { since: '0.4.2', traffic: true },
  ),
  says(
    'Passed argument batch_size = {size:word}. Detecting largest batch size',
    ({ size }) => [HF_BACKEND, setting('batch_size', size, 'echo'), { kind: 'step', step: 'detect-batch', edge: 'begin' }],
    [
      'Passed argument batch_size = auto. Detecting largest batch size',
      'Passed argument batch_size = auto:1. Detecting largest batch size',
      'Passed argument batch_size = auto:4.0. Detecting largest batch size',
    ],
    { since: '0.4.0' },
  ),
  // 1 may mean that not even one fitted: the search's failure is caught (0.4.2+).
  says(
    'Determined ((l|L))argest batch size: {size:int}',
    ({ size }, { by }) => [
      ...(by.harness === undefined ? [HF_BACKEND] : []),
      { kind: 'count', what: 'batch-found', value: size },
      { kind: 'setting', name: 'batch_size', value: size, origin: 'effective', scope: by.harness ?? 'lm-eval' },
      { kind: 'step', step: 'detect-batch', edge: 'end' },
      scoring,
    ],
    [
      'Determined largest batch size: 17',
      'Determined Largest batch size: 8',
      '[2025-10-04 09:12:43,136] [    INFO]: Determined largest batch size: 4 (transformers_model.py:519)',
    ],
    { since: '0.4.0' },
  ),
  // accelerate's words: they never speak of memory.
  says(
    'No executable batch size found, reached zero',
    (_, record) => (isCode(record) ? undefined : { kind: 'refusal', reason: 'no-batch-size-fits' }),
    'RuntimeError: No executable batch size found, reached zero.',
  ),
  says(
    "Combined length of context ({context:int}) and continuation ({continuation:int}) exceeds model's maximum length ({limit:int}). Truncating {cut:int} tokens from the left",
    ({ context, continuation, limit, cut }) => remark('context-truncated', { length: context + continuation, limit, cut }),
    "2025-04-15:11:56:13,977 WARNING  [models.huggingface:1124] Combined length of context (2101) and continuation (3) exceeds model's maximum length (2048). Truncating 57 tokens from the left.",
    { since: '0.4.8', traffic: true },
  ),
  says(
    'Context length {length:int} exceeds max length [[(context + max gen tokens): {whole?:int}]][[({limit?:int})]]. Truncating context',
    ({ length, whole, limit }) => remark('context-truncated', { length, limit: whole ?? limit ?? 0 }),
    [
      '2025-07-15:11:56:13 WARNING  [models.vllm_causallms:661] Context length 4310 exceeds max length (4096). Truncating context.',
      '2025-07-15:11:56:13 WARNING  [models.vllm_causallms:601] Context length 4310 exceeds max length (context + max gen tokens): 3840. Truncating context.',
    ],
    { since: '0.4.9', traffic: true },
  ),
  // One process for each replica (0.4.9 to 0.4.11); the worker's own error text is inside.
  says(
    'Worker {index:int} failed during generation: {type:word}: ',
    (_, record) => (isCode(record) ? undefined : { kind: 'cascade', of: 'worker' }),
    'RuntimeError: Worker 1 failed during generation: ValueError: The model is gated',
    { since: '0.4.9', until: '0.4.11' },
  ),
  says(
    'Worker processes {which:text} died unexpectedly',
    (_, record) => (isCode(record) ? undefined : { kind: 'cascade', of: 'worker' }),
    'RuntimeError: Worker processes [1, 3] died unexpectedly',
    { since: '0.4.9', until: '0.4.11' },
  ),
] as const

/** The end of a run. */
export const lmEvalEnd = [
  says(
    'num_fewshot: {shots:word} batch_size: {size:word}[[ ({detected?:int})]]',
    ({ size, detected }, { message }) =>
      message.includes('gen_kwargs: (') ? setting('batch_size', detected ?? (Number(size) || size), 'effective') : undefined,
    [
      "hf ({'pretrained': 'meta-llama/Llama-3.2-1B', 'dtype': 'bfloat16'}), gen_kwargs: ({}), limit: 16.0, num_fewshot: None, batch_size: auto (17)",
      'vllm (pretrained=Qwen/Qwen2.5-7B,dtype=auto), gen_kwargs: (None), limit: None, num_fewshot: 5, batch_size: auto',
    ],
    { since: '0.4.0' },
  ),
  // The table of results: whatever came before, the run came to its end.
  says('|Version|', (_, { message }) => (/^\s*\|\s*Tasks?\s*\|\s*Version\s*\|/.test(message) ? { kind: 'ended', how: 'well' } : undefined), [
    '|  Tasks  |Version|Filter|n-shot|Metric|   |Value|   |Stderr|',
    '|Tasks|Version|     Filter     |n-shot|  Metric   |   |Value |   |Stderr|',
  ]),
] as const

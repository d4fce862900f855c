import { describe, expect, test } from 'vitest'
import { bodiesOf } from './log.ts'

const ofKind = (kind: string, ...log: string[]) => bodiesOf(...log).filter(body => body.kind === kind)

const summary = (size: string) => `hf ({'pretrained': 'gpt2'}), gen_kwargs: ({}), limit: 16.0, num_fewshot: None, batch_size: ${size}`

describe('a start of lm-eval', () => {
  test.each([
    ["2024-06-15:11:55:03,977 INFO     [evaluator.py:176] Initializing vllm model, with arguments: {'pretrained': 'Qwen/Qwen1.5-4B'}", 'vllm'],
    ["2025-03-15:11:55:03,977 INFO     [lm_eval.evaluator:194] Initializing hf model, with arguments: {'pretrained': 'gpt2'}", 'transformers'],
    [
      "2026-11-21:12:20:52 INFO     [evaluator:239] Initializing hf-multimodal model, with arguments: {'pretrained': 'Qwen/Qwen2-VL-7B-Instruct'}",
      'transformers',
    ],
    ["2026-11-21:12:20:52 INFO     [evaluator:239] Initializing sglang model, with arguments: {'pretrained': 'gpt2'}", 'sglang'],
    [
      "2026-11-21:12:20:52 INFO     [evaluator:239] Initializing local-completions model, with arguments: {'model': 'x', 'base_url': 'http://localhost:23333/v1/completions'}",
      undefined,
    ],
  ])('%s', (line, engine) => {
    expect(ofKind('start', line)).toEqual([{ kind: 'start', mark: 'harness' }])
    expect(ofKind('identity', line)).toContainEqual({ kind: 'identity', harness: 'lm-eval', ...(engine === undefined ? {} : { engine }) })
  })
  test('another program that selects tasks or uses a device is not lm-eval', () => {
    expect(bodiesOf("Using device 'cuda:0'", 'Verbosity set to INFO', 'the Selected Tasks: none')).toEqual([])
  })
  test('parallelize is told by what became of it', () => {
    expect(
      ofKind(
        'setting',
        "2024-10-15:11:55:04,977 INFO     [huggingface.py:350] Model parallel was set to True, setting max memory per GPU to {0: 40131690496} and device map to 'auto'",
      ),
    ).toEqual([{ kind: 'setting', name: 'parallelize', value: true, origin: 'echo', scope: 'lm-eval' }])
  })
  test('settings that have no effect', () => {
    expect(
      ofKind(
        'remark',
        '2026-05-21:12:20:57 WARNING  [models.vllm_causallms:99] swap_space is no longer supported by vLLM; ignoring.',
        '2026-11-21:12:19:45 WARNING  [models.vllm_causallms:108] The `device` argument is ignored by the vLLM backend. To select which GPU(s) vLLM can use, set the `CUDA_VISIBLE_DEVICES`',
      ),
    ).toEqual(['swap_space', 'device'].map(name => ({ kind: 'remark', name: 'setting-ignored', values: { name } })))
  })
})

describe('requests', () => {
  test.each(['loglikelihood', 'loglikelihood_rolling', 'generate_until'])('%s', type => {
    expect(bodiesOf(`2026-11-21:12:20:58 INFO     [evaluator:590] Running ${type} requests`)).toEqual([
      { kind: 'request', type },
      { kind: 'step', step: 'score', edge: 'begin' },
    ])
  })
  test.each([
    ['begun', 'Running loglikelihood requests:   0%|          | 0/384 [00:00<?, ?it/s]', 0, 384],
    ['half way', 'Running generate_until requests:  50%|█████     | 8/16 [00:30<00:57,  1.24s/it]', 8, 16],
    ['in a notebook, without a bar', 'Running loglikelihood requests:  50% 8/16 [00:30<00:57,  1.24s/it]', 8, 16],
  ])('the bar, %s', (_, line, done, total) => {
    expect(bodiesOf(line)).toEqual([
      { kind: 'step', step: 'score', edge: 'progress', done, total },
      { kind: 'count', what: 'requests', value: total },
      { kind: 'count', what: 'requests-done', value: done },
    ])
  })
  test('truncated prompts are no failure', () => {
    expect(
      bodiesOf(
        "2025-04-15:11:56:13,977 WARNING  [models.huggingface:1124] Combined length of context (2101) and continuation (3) exceeds model's maximum length (2048). Truncating 57 tokens from the left.",
        '2025-07-15:11:56:13 WARNING  [models.vllm_causallms:661] Context length 4310 exceeds max length (4096). Truncating context.',
      ),
    ).toEqual([
      { kind: 'remark', name: 'context-truncated', values: { length: 2104, limit: 2048, cut: 57 } },
      { kind: 'remark', name: 'context-truncated', values: { length: 4310, limit: 4096 } },
    ])
  })
})

describe('the search for a batch size', () => {
  test('begins inside the bar, and finds', () => {
    expect(
      bodiesOf(
        '\rRunning loglikelihood requests:   0%|          | 0/64 [00:00<?, ?it/s]Passed argument batch_size = auto:1. Detecting largest batch size',
        'Determined largest batch size: 17',
      ).slice(3),
    ).toEqual([
      { kind: 'identity', harness: 'lm-eval', engine: 'transformers' },
      { kind: 'setting', name: 'batch_size', value: 'auto:1', origin: 'echo', scope: 'lm-eval' },
      { kind: 'step', step: 'detect-batch', edge: 'begin' },
      { kind: 'identity', harness: 'lm-eval', engine: 'transformers' },
      { kind: 'count', what: 'batch-found', value: 17 },
      { kind: 'setting', name: 'batch_size', value: 17, origin: 'effective', scope: 'lm-eval' },
      { kind: 'step', step: 'detect-batch', edge: 'end' },
      { kind: 'step', step: 'score', edge: 'begin' },
    ])
  })
  test('finds none: the words never speak of memory', () => {
    expect(
      ofKind(
        'refusal',
        '    raise RuntimeError("No executable batch size found, reached zero.")',
        'RuntimeError: No executable batch size found, reached zero.',
      ),
    ).toEqual([{ kind: 'refusal', reason: 'no-batch-size-fits' }])
  })
  test('of lighteval', () => {
    expect(bodiesOf('[2025-10-04 09:12:41,208] [    INFO]: Detecting largest batch size with max_input_length=8192 (transformers_model.py:511)')).toEqual([
      { kind: 'identity', harness: 'lighteval' },
      { kind: 'setting', name: 'max_length', value: 8192, origin: 'effective', scope: 'lighteval' },
      { kind: 'step', step: 'detect-batch', edge: 'begin' },
    ])
  })
})

describe('the end', () => {
  test('a table of results', () => {
    expect(bodiesOf('|  Tasks  |Version|Filter|n-shot|Metric|   |Value|   |Stderr|', '|---------|-------|------|-----:|------|---|----:|---|-----:|')).toEqual([
      { kind: 'ended', how: 'well' },
    ])
  })
  test('other tables with a version are none', () => {
    expect(bodiesOf('| Package |Version|', '|Version| 0.4.9 |')).toEqual([])
  })
  test('the summary tells the batch size in force', () => {
    const told = ['auto (17)', '8', 'auto'].flatMap(size => ofKind('setting', summary(size)))
    expect(told).toEqual([17, 8, 'auto'].map(value => ({ kind: 'setting', name: 'batch_size', value, origin: 'effective', scope: 'lm-eval' })))
  })
})

describe('the release', () => {
  test.each([
    ['2024-04-15:11:55:03,977 INFO     [evaluator.py:152] Setting random seed to 0 | Setting numpy seed to 1234 | Setting torch manual seed to 1234', '0.4.3'],
    ["2025-03-15:11:55:03,977 INFO     [lm_eval.evaluator:206] Initializing hf model, with arguments: {'pretrained': 'gpt2'}", '0.4.8'],
    ['2026-11-21:12:20:58 INFO     [evaluator:589] Running loglikelihood requests', '0.4.13'],
  ])('by the line of a statement: %s', (line, releases) => {
    expect(bodiesOf(line)).toContainEqual({ kind: 'remark', name: 'release-hint', values: { program: 'lm-eval', releases } })
  })
})

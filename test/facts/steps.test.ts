import { reportOf } from '../render/report.ts'
import { factsIn } from './read.ts'
import { describe, expect, test } from 'vitest'

const OOM = 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.19 GiB of which 1.02 GiB is free.'
const stepOf = (...log: readonly string[]): unknown => factsIn(...log, OOM)['failure.step']

describe('the step, where the traceback does not tell', () => {
  test.each([
    ['determine_num_available_blocks', 'profile'],
    ['load_model', 'load-weights'],
    ['initialize_cache', 'place-kv-cache'],
    ['execute_model', 'serve'],
  ])('a worker names the call that failed: %s', (method, step) => {
    expect(stepOf(`ERROR 05-20 10:00:41 multiproc_worker_utils.py:226] Exception in worker VllmWorkerProcess while processing method ${method}.`)).toBe(step)
  })
  test('a line of the start tells more than a call of several steps', () => {
    expect(
      stepOf(
        'INFO 05-20 10:00:31 model_runner.py:1434] Capturing cudagraphs for decoding. This may lead to unexpected consequences if the model is not static.',
        'ERROR 05-20 10:00:41 multiproc_worker_utils.py:226] Exception in worker VllmWorkerProcess while processing method initialize_cache.',
      ),
    ).toBe('capture-graphs')
  })
  test('a call that tells nothing', () => {
    expect(
      stepOf('ERROR 05-20 10:00:41 multiproc_worker_utils.py:226] Exception in worker VllmWorkerProcess while processing method list_loras.'),
    ).toBeUndefined()
  })
})

describe('capture, by the frames', () => {
  const framed = (path: string, name: string): string[] => [
    'Traceback (most recent call last):',
    `  File "${path}", line 700, in ${name}`,
    '    out = self.run(x)',
  ]
  test.each([
    ['torch.compile records a graph', '/v/site-packages/torch/_inductor/cudagraph_trees.py', 'record_function', 'capture-graphs'],
    ['TGI records its sizes', '/usr/src/server/text_generation_server/models/flash_causal_lm.py', 'cuda_graph_warmup', 'capture-graphs'],
    ['torch.compile runs once without a graph', '/v/site-packages/torch/_inductor/cudagraph_trees.py', 'run_eager', undefined],
  ])('%s', (_, path, name, step) => {
    expect(stepOf(...framed(path, name))).toBe(step)
  })
})

const step = (...log: readonly string[]) => reportOf({ 'run.log': log }).episodes[0]?.step
const BAR = 'Loading checkpoint shards: 100%|██████████| 4/4 [00:02<00:00,  1.71it/s]'
const SMALL = 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.16 GiB. GPU 0 has a total capacity of 47.53 GiB of which 611.44 MiB is free.'
const MODEL = '  File "/venv/lib/python3.12/site-packages/transformers/models/qwen2/modeling_qwen2.py", line 59, in forward'

test('plain code computes once its weights are loaded: it has no profiling run', () => {
  expect(step(BAR, 'Traceback (most recent call last):', MODEL, '    down_proj = self.down_proj(x)', SMALL)).toBe('serve')
})

test('vLLM measures once its weights are loaded', () => {
  expect(
    step(
      '(EngineCore pid=8) INFO 11-21 12:38:50 [gpu_model_runner.py:4700] Model loading took 14.99 GiB memory and 8.1 seconds',
      `(EngineCore pid=8) ERROR 11-21 12:38:52 [core.py:1231] ${SMALL}`,
    ),
  ).toBe('profile')
})

test('vLLM V0 says "in model execution" of its profile run as well', () => {
  const error =
    'torch.OutOfMemoryError: Error in model execution (input dumped to /tmp/err_execute_model_input_20250114-162045.pkl): CUDA out of memory. Tried to allocate 7.00 GiB.'
  expect(factsIn(error)).not.toHaveProperty(['failure.step'])
})

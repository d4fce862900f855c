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

describe('a constructor of a model creates its weights', () => {
  const built = (path: string, name: string, code: string) =>
    factsIn('Traceback (most recent call last):', `  File "${path}", line 254, in ${name}`, `    ${code}`, OOM)
  const V = '/venv/lib/python3.12/site-packages'
  test.each([
    ['a layer of vLLM', `${V}/vllm/model_executor/models/llama.py`, '__init__', 'self.mlp = LlamaMLP('],
    ['its linear layers', `${V}/vllm/model_executor/layers/linear.py`, '__init__', 'self.quant_method.create(self,'],
    ['its first releases', `${V}/vllm/model_executor/parallel_utils/tensor_parallel/layers.py`, '__init__', 'self.weight = Parameter(torch.empty('],
    ['the head, which is named like logits', `${V}/sglang/srt/models/qwen2.py`, '__init__', 'self.lm_head = ParallelLMHead('],
    ['code of a model repository', '/root/.cache/modules/transformers_modules/m/modeling_m.py', '__init__', 'self.layers = nn.ModuleList('],
    ['on Windows', 'C:\\v\\Lib\\site-packages\\transformers\\models\\opt\\modeling_opt.py', '__init__', 'self.fc1 = nn.Linear('],
  ])('%s', (_, ...frame) => {
    expect(built(...frame)).toMatchObject({ 'failure.step': 'load-weights', 'failure.tensor': 'weights' })
  })
  test.each([
    ['layers are made one by one', `${V}/vllm/model_executor/models/utils.py`, 'make_layers', 'maybe_offload_to_cpu(layer_fn(prefix=f"{prefix}.{idx}"))'],
    ['weights are put in the order of a kernel', `${V}/vllm/_custom_ops.py`, 'gptq_marlin_repack', 'return torch.ops._C.gptq_marlin_repack(b_q_weight, perm,'],
  ])('%s', (_, ...frame) => {
    expect(built(...frame)['failure.step']).toBe('load-weights')
  })
  test('near miss: a backend of attention, which makes workspaces behind the weights', () => {
    const path = `${V}/sglang/srt/layers/attention/flashinfer_backend.py`
    expect(built(path, '__init__', 'self.workspace_buffer = torch.empty(')['failure.step']).toBeUndefined()
  })
  test('near miss: what a forward pass makes', () => {
    const path = `${V}/transformers/models/opt/modeling_opt.py`
    const frames = [`  File "${path}", line 20, in forward`, '    cache = Cache(x)', `  File "${path}", line 9, in __init__`, '    self.k = torch.zeros(']
    expect(factsIn('Traceback (most recent call last):', ...frames, OOM)['failure.step']).not.toBe('load-weights')
  })
})

describe('a pool of graphs, behind lines that were left out', () => {
  const LOADED = '(VllmWorker rank=0 pid=61) INFO 04-02 21:14:10 [gpu_model_runner.py:1140] Model loading took 9.0970 GB and 3.917567 seconds'
  const failed = (pool: string): string =>
    `(VllmWorker rank=0 pid=61) ERROR 04-02 21:14:34 [multiproc_executor.py:375] torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.74 GiB. GPU 0 has a total capacity of 23.57 GiB of which 594.88 MiB is free. Process 133267 has 22.97 GiB memory in use. Of the allocated memory 20.21 GiB is allocated by PyTorch, ${pool}and 185.98 MiB is reserved by PyTorch but unallocated.`
  test('shows that the profile run is over', () => {
    expect(factsIn(LOADED, failed('with 128.00 MiB allocated in private pools (e.g., CUDA Graphs), '))['failure.step']).toBe('warm-up')
  })
  test.each([
    ['no pool', '', 'profile', ''],
    ['a pool that holds the weights', 'with 9.20 GiB allocated in private pools (e.g., CUDA Graphs), ', 'profile', ''],
    [
      'a release that captures while it profiles',
      'with 128.00 MiB allocated in private pools (e.g., CUDA Graphs), ',
      'profile',
      'INFO 04-02 21:14:00 [api_server.py:1] vLLM API server version 0.19.0',
    ],
  ])('near miss: %s', (_, pool, expected, head) => {
    expect(factsIn(head, LOADED, failed(pool))['failure.step']).toBe(expected)
  })
})

test('a program that is no engine has no profiling run', () => {
  const host =
    "RuntimeError: [enforce fail at alloc_cpu.cpp:83] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate 4398046511104 bytes."
  expect(factsIn(BAR, 'Human: hello', host)['failure.step']).toBe('serve')
})

test('a batch that a training loop leaves out', () => {
  const log = [
    'THCudaCheck FAIL file=/pytorch/torch/lib/THC/generic/THCStorage.cu line=58 error=2 : out of memory',
    '| WARNING: ran out of memory on GPU #2, skipping batch',
  ]
  expect(step(...log)).toBe('train')
  const report = reportOf({ 'run.log': log })
  expect(report.episodes[0]?.outcome).toBe('continued')
  expect(report.findings[0]?.rule).toBe('cuda/batch-or-sequence-too-large')
})

test('near miss: a training loop that says no more than that it ran out', () => {
  const log = [
    '2026-08-02 18:54:21 | WARNING | fairseq.trainer | OOM: Ran out of memory with exception: CUDA out of memory. Tried to allocate 68.00 MiB (GPU 0; 15.90 GiB total capacity; 14.76 GiB already allocated; 55.75 MiB free; 14.88 GiB reserved in total by PyTorch)',
  ]
  expect(step(...log)).toBe('train')
  expect(reportOf({ 'run.log': log }).episodes[0]?.outcome).toBe('terminal')
})

test.each([
  [
    'accelerate puts a model on its card',
    '/v/accelerate/accelerator.py',
    '_prepare_one',
    'return self.prepare_model(obj, device_placement=device_placement)',
    'load-weights',
  ],
  ['DeepSpeed makes the state of its optimizer', '/v/deepspeed/pt/deepspeed_zero_optimizer.py', '__init__', 'self.initialize_optimizer_states()', undefined],
  ['… which another part of it asked for', '/v/deepspeed/pt/deepspeed_light.py', '_configure_zero_optimizer', 'mpu=self.mpu)', 'train'],
])('%s', (_, path, name, code, expected) => {
  expect(stepOf('Traceback (most recent call last):', `  File "${path}", line 741, in ${name}`, `    ${code}`)).toBe(expected)
})

describe('an engine whose front end waited for answers', () => {
  const OOM_OF_ENGINE =
    '(EngineCore pid=112) ERROR 05-01 14:39:06 [core.py:1131] torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 50.00 MiB. GPU 0 has a total capacity of 23.56 GiB of which 21.75 MiB is free. Including non-PyTorch memory, this process has 23.52 GiB memory in use.'
  test('had served', () =>
    expect(factsIn(OOM_OF_ENGINE, '(APIServer pid=1) ERROR 05-01 14:39:06 [async_llm.py:699] AsyncLLM output_handler failed.')['failure.step']).toBe('serve'))
  test('near miss: one that failed at its start', () =>
    expect(factsIn(OOM_OF_ENGINE, 'RuntimeError: Engine core initialization failed. See root cause above. Failed core proc(s): {}')['failure.step']).not.toBe(
      'serve',
    ))
})

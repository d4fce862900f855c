import { describe, expect, test } from 'vitest'
import { readPairs, scalarOf } from '../../src/events/echo/python-literal.ts'
import type { EventBody, EventOf } from '../../src/types.ts'
import { bodiesOf, eventsOf } from './log.ts'

type Settings = EventOf<'settings'>
const echoes = (...log: readonly string[]): Settings[] => eventsOf(...log).filter((event): event is Settings => event.kind === 'settings')
/** What the echoes of one engine say, the later over the earlier. */
const values = (scope: Settings['scope'], ...log: readonly string[]): Record<string, unknown> =>
  Object.assign(
    {},
    ...echoes(...log)
      .filter(each => each.scope === scope)
      .map(each => each.values),
  ) as Record<string, unknown>
const origins = (...log: readonly string[]): string[] => echoes(...log).map(({ origin, scope }) => `${scope} ${origin}`)
const identity = (...log: readonly string[]): Record<string, unknown> =>
  Object.assign(
    {},
    ...bodiesOf(...log)
      .filter(body => body.kind === 'identity')
      .map(({ kind: _kind, ...rest }) => rest),
  ) as Record<string, unknown>
const counts = (...log: readonly string[]): Record<string, number> =>
  Object.fromEntries(bodiesOf(...log).flatMap((body: EventBody) => (body.kind === 'count' ? [[body.what, body.value]] : [])))

describe('Python literals', () => {
  test.each([
    ['keywords', 'a=1, b=0.9, c=True, d=None)', { a: 1, b: 0.9, c: true, d: null }],
    ['a dict', "'a': 1, \"b\": 'x'}", { a: 1, b: 'x' }],
    ['quotes with commas and brackets inside', `a='x, y)', b="it's", c=2)`, { a: 'x, y)', b: "it's", c: 2 }],
    ['escaped quotes', String.raw`a='it\'s', b=2)`, { a: String.raw`it\'s`, b: 2 }],
    ['lists and tuples stay text', 'a=[1, 2], b=(3, 4), c=5)', { a: '[1, 2]', b: '(3, 4)', c: 5 }],
    [
      'objects stay text',
      "a=Foo(x=1, y='z'), b=<function f at 0x7f00>, c=<Mode.FULL: (2, 1)>, d=torch.bfloat16)",
      { a: "Foo(x=1, y='z')", b: '<function f at 0x7f00>', c: '<Mode.FULL: (2, 1)>', d: 'torch.bfloat16' },
    ],
    [
      'nested dicts are flattened beside their text',
      "a={'b': 1, 'c': {'d': 2}}, e=3)",
      { a: "{'b': 1, 'c': {'d': 2}}", 'a.b': 1, 'a.c': "{'d': 2}", 'a.c.d': 2, e: 3 },
    ],
    ['negative and scientific figures', 'a=-1, b=1e-05, c=2.5E3)', { a: -1, b: 1e-5, c: 2500 }],
    ['a comma that is missing', 'a=False b_c=True, d=0.9 e=1)', { a: false, b_c: true, d: 0.9, e: 1 }],
    [
      'blanks inside a value are no missing comma',
      "a=<function f at 0x7f00>, b='x y=1', c=Foo(x=1 )",
      { a: '<function f at 0x7f00>', b: 'x y=1', c: 'Foo(x=1 )' },
    ],
    ['an empty dict', '}', {}],
    ['nothing', '', {}],
    ['no list', 'this is prose: it has a colon', {}],
  ])('%s', (_, text, pairs) => {
    expect(Object.fromEntries(readPairs(text, 0))).toEqual(pairs)
  })
  test.each([
    ["'auto'", 'auto'],
    ['"auto"', 'auto'],
    ['None', null],
    ['null', null],
    ['true', true],
    ['False', false],
    ['4096', 4096],
    ['0.90', 0.9],
    ['1_000', '1_000'],
    ['0.9.1', '0.9.1'],
    ["''", ''],
  ])('%s', (raw, value) => {
    expect(scalarOf(raw)).toBe(value)
  })
})

const NAMESPACE =
  "args: Namespace(host=None, port=8000, allowed_origins=['*'], api_key=None, lora_modules=None, served_model_name=None, model='meta-llama/Llama-2-7b-hf', tokenizer=None, trust_remote_code=False, dtype='auto', max_model_len=4096, tensor_parallel_size=2, block_size=16, swap_space=4, gpu_memory_utilization=0.9, max_num_batched_tokens=None, max_num_seqs=256, enforce_eager=False, engine_use_ray=False)"

describe('vLLM', () => {
  test.each([
    ['0.1 to 0.7', `INFO 01-15 10:00:00 api_server.py:727] ${NAMESPACE}`],
    [
      '0.8',
      `INFO 04-15 10:00:00 [api_server.py:982] ${NAMESPACE.replace('Namespace(', "Namespace(subparser='serve', dispatch_function=<function ServeSubcommand.cmd at 0x7f66>, ")}`,
    ],
  ])('args: Namespace(...) of %s', (_, line) => {
    expect(values('vllm', line)).toMatchObject({
      model: 'meta-llama/Llama-2-7b-hf',
      max_model_len: 4096,
      tensor_parallel_size: 2,
      gpu_memory_utilization: 0.9,
      max_num_batched_tokens: null,
      max_num_seqs: 256,
      enforce_eager: false,
      swap_space: 4,
    })
    expect(identity(line)).toMatchObject({ engine: 'vllm', model: 'meta-llama/Llama-2-7b-hf' })
    expect(origins(line)).toEqual(['vllm effective'])
  })
  test.each([
    [
      '0.9',
      "INFO 06-15 10:00:00 [cli_args.py:309] non-default args: {'model': 'Qwen/Qwen3-8B', 'max_model_len': 32768, 'gpu_memory_utilization': 0.95, 'enable_prefix_caching': True}",
    ],
    [
      '0.24',
      "(APIServer pid=7) INFO 11-21 12:38:32 [api_utils.py:270] non-default args: {'model_tag': 'Qwen/Qwen3-8B', 'max_model_len': 32768, 'gpu_memory_utilization': 0.95, 'enable_prefix_caching': True}",
    ],
  ])('non-default args of %s', (_, line) => {
    expect(values('vllm', line)).toMatchObject({ max_model_len: 32768, gpu_memory_utilization: 0.95, enable_prefix_caching: true })
    expect(identity(line)).toMatchObject({ engine: 'vllm', model: 'Qwen/Qwen3-8B' })
    expect(origins(line)).toEqual(['vllm echo'])
  })
  test.each([
    [
      '0.4',
      "INFO 04-12 09:14:02 llm_engine.py:74] Initializing an LLM engine (v0.4.0) with config: model='m', tokenizer='m', tokenizer_mode=auto, revision=None, dtype=torch.float16, max_seq_len=4096, download_dir=None, load_format=auto, tensor_parallel_size=1, disable_custom_all_reduce=True, quantization=awq, enforce_eager=True, kv_cache_dtype=auto, device_config=cuda, seed=0)",
      { dtype: 'torch.float16', max_model_len: 4096, tensor_parallel_size: 1, quantization: 'awq', enforce_eager: true, kv_cache_dtype: 'auto', seed: 0 },
    ],
    [
      '0.8',
      `INFO 04-15 10:00:00 [core.py:58] Initializing a V1 LLM engine (v0.8.4) with config: model='m', speculative_config=None, dtype=torch.bfloat16, max_seq_len=8192, tensor_parallel_size=4, enforce_eager=False, chunked_prefill_enabled=True, decoding_config=DecodingConfig(guided_decoding_backend='auto', reasoning_backend=None), seed=None, compilation_config={"level":3,"custom_ops":["none"],"splitting_ops":["vllm.unified_attention"],"use_inductor":true,"cudagraph_capture_sizes":[512,504,8,4,2,1],"max_capture_size":512}`,
      {
        dtype: 'torch.bfloat16',
        enable_chunked_prefill: true,
        max_model_len: 8192,
        tensor_parallel_size: 4,
        enforce_eager: false,
        seed: null,
        'compilation_config.level': 3,
        'compilation_config.cudagraph_capture_sizes': '[512,504,8,4,2,1]',
        'compilation_config.max_capture_size': 512,
      },
    ],
    [
      '0.24',
      "(EngineCore pid=8) INFO 11-21 12:38:40 [core.py:106] Initializing a V1 LLM engine (v0.24.0) with config: model='m', dtype=torch.bfloat16, max_seq_len=8192, data_parallel_size=1, enforce_eager=False, enable_prefix_caching=True, enable_chunked_prefill=True, compilation_config={'mode': <CompilationMode.VLLM_COMPILE: 3>, 'cudagraph_mode': <CUDAGraphMode.FULL_AND_PIECEWISE: (2, 1)>, 'cudagraph_capture_sizes': [1, 2, 4, 8], 'max_cudagraph_capture_size': 8}, kernel_config=KernelConfig(x=1)",
      {
        max_model_len: 8192,
        data_parallel_size: 1,
        enable_chunked_prefill: true,
        'compilation_config.cudagraph_mode': '<CUDAGraphMode.FULL_AND_PIECEWISE: (2, 1)>',
        'compilation_config.max_cudagraph_capture_size': 8,
        kernel_config: 'KernelConfig(x=1)',
      },
    ],
  ])('the engine line of %s; max_seq_len is max_model_len', (_, line, some) => {
    expect(values('vllm', line)).toMatchObject(some)
    expect(values('vllm', line)).not.toHaveProperty('max_seq_len')
    expect(identity(line)).toMatchObject({ engine: 'vllm', model: 'm' })
    expect(origins(line)).toEqual(['vllm effective'])
  })
  test('EngineArgs, as programs around it print them', () => {
    expect(values('vllm', "Using AsyncEngineArgs(model='m', gpu_memory_utilization=0.85, max_model_len=None)")).toEqual({
      model: 'm',
      gpu_memory_utilization: 0.85,
      max_model_len: null,
    })
  })
})

describe('LMDeploy', () => {
  test.each([
    [
      "2024-12-17 13:52:34,618 - lmdeploy - INFO - async_engine.py:260 - input backend=turbomind, backend_config=TurbomindEngineConfig(dtype='auto', model_format=None, tp=2, session_len=None, max_batch_size=256, cache_max_entry_count=0.8, quant_policy=0, devices=None)",
      { backend: 'turbomind' },
      { tp: 2, session_len: null, max_batch_size: 256, cache_max_entry_count: 0.8, quant_policy: 0 },
    ],
    [
      "2024-12-17 13:52:34,618 - lmdeploy - INFO - async_engine.py:261 - updated backend_config=PytorchEngineConfig(dtype='auto', tp=1, session_len=8192, max_batch_size=128, cache_max_entry_count=0.8, prefill_interval=16, block_size=64, num_gpu_blocks=0, max_prefill_token_num=4096, eager_mode=False)",
      { backend: 'pytorch' },
      { tp: 1, session_len: 8192, max_batch_size: 128, max_prefill_token_num: 4096, eager_mode: false },
    ],
    [
      '2024-12-17 13:52:34,618 - lmdeploy - INFO - base.py:9 - CacheConfig(max_batches=128, block_size=64, num_cpu_blocks=0, num_gpu_blocks=9123, window_size=-1, cache_max_entry_count=0.8, max_prefill_token_num=4096)',
      { backend: 'pytorch' },
      { max_batch_size: 128, block_size: 64, num_gpu_blocks: 9123 },
    ],
    [
      '2024-01-17 13:52:34,618 - lmdeploy - INFO - EngineConfig: TurbomindEngineConfig(max_batches=64, cache_max_block_count=0.5)',
      { backend: 'turbomind' },
      { max_batch_size: 64, cache_max_entry_count: 0.5 },
    ],
  ])('%s', (line, who, some) => {
    expect(identity(line)).toMatchObject({ engine: 'lmdeploy', ...who })
    expect(values('lmdeploy', line)).toMatchObject(some)
  })
  test('blocks of the cache are counted', () => {
    expect(counts('2024-12-17 13:52:34,618 - lmdeploy - INFO - base.py:9 - CacheConfig(block_size=64, num_gpu_blocks=9123)')).toEqual({ 'kv-blocks': 9123 })
  })
  test('a class of the same name in vLLM is not LMDeploy’s', () => {
    expect(values('lmdeploy', 'INFO 11-21 12:38:40 [core.py:106] CacheConfig(block_size=16, num_gpu_blocks=9123)')).toEqual({})
  })
  test('turbomind engine config: on two lines (0.14+)', () => {
    const log = [
      '2026-02-17 13:52:34,618 - lmdeploy - INFO - turbomind.py:200 - turbomind engine config:',
      '',
      'dtype=bfloat16, session_len=32768, max_batch_size=128, cache_max_entry_count=0.8, devices=[0, 1], tp=2, dp=1, cp=1',
      'HINT:    Please open http://0.0.0.0:23333 in a browser',
    ]
    expect(values('lmdeploy', ...log)).toEqual({
      dtype: 'bfloat16',
      session_len: 32768,
      max_batch_size: 128,
      cache_max_entry_count: 0.8,
      devices: '[0, 1]',
      tp: 2,
      dp: 1,
      cp: 1,
    })
  })
  const JSON_ECHO = [
    '2024-12-11 12:55:30,908 - lmdeploy - INFO - turbomind.py:200 - turbomind model config:',
    '',
    '{',
    '  "model_config": {',
    '    "model_name": "",',
    '    "head_num": 32,',
    '    "kv_head_num": 8,',
    '    "size_per_head": 128,',
    '    "num_layer": 32,',
    '    "inter_size": [',
    '      14336,',
    '      14336',
    '    ],',
    '    "vocab_size": 128256,',
    '    "hidden_units": 4096',
    '  },',
    '  "attention_config": {',
    '    "max_position_embeddings": 8192',
    '  },',
    '  "engine_config": {',
    '    "cache_max_entry_count": 0.8,',
    '    "session_len": 8200,',
    '    "tp": 1',
    '  }',
    '}',
  ]
  test('turbomind model config: as JSON over lines (0.6 to 0.13)', () => {
    expect(values('lmdeploy', ...JSON_ECHO, 'x')).toMatchObject({ cache_max_entry_count: 0.8, session_len: 8200, tp: 1, max_position_embeddings: 8192 })
    expect(counts(...JSON_ECHO)).toEqual({ heads: 32, 'kv-heads': 8, 'head-dim': 128, layers: 32, vocabulary: 128256, hidden: 4096 })
  })
  test('the same, cut: what stands before the cut is known', () => {
    const cut = JSON_ECHO.slice(0, 8)
    expect(counts(...cut, '[TM][INFO] x')).toEqual({ heads: 32, 'kv-heads': 8, 'head-dim': 128 })
    expect(counts(...cut)).toEqual({ heads: 32, 'kv-heads': 8, 'head-dim': 128 })
  })
  test('the [llama] ini (to 0.5.3)', () => {
    const log = [
      '2024-01-11 12:55:30,908 - lmdeploy - WARNING - model_config:',
      '',
      '[llama]',
      'model_name = internlm2',
      'tensor_para_size = 2',
      'head_num = 32',
      'num_layer = 32',
      'cache_max_entry_count = 0.8',
      'session_len = 32776',
      '',
      '[TM][WARNING] x',
    ]
    expect(values('lmdeploy', ...log)).toMatchObject({ tensor_para_size: 2, cache_max_entry_count: 0.8, session_len: 32776 })
    expect(counts(...log)).toMatchObject({ heads: 32, layers: 32 })
  })
  test('TurboMind’s own Model: (0.5.3 to 0.11)', () => {
    const log = [
      '[TM][INFO] Model: ',
      'head_num: 32',
      'kv_head_num: 8',
      'size_per_head: 128',
      'num_layer: 32',
      'vocab_size: 128256',
      'cache_max_block_count: 0.8',
      'data_type: fp16',
      '[TM][INFO] x',
    ]
    expect(values('lmdeploy', ...log)).toMatchObject({ cache_max_entry_count: 0.8 })
    expect(counts(...log)).toMatchObject({ heads: 32, 'kv-heads': 8 })
  })
  test.each([
    ['a form of an issue', ['Model:', 'name: qwen', 'size: 7b']],
    ['an ini of another program', ['[llama-server]', 'threads = 8']],
  ])('%s is no echo', (_, log) => {
    expect(echoes(...log)).toEqual([])
  })
})

describe('others', () => {
  test.each([
    [
      '0.1.23 to 0.5.18',
      "[2025-03-18 12:00:00] server_args=ServerArgs(model_path='m', tp_size=2, mem_fraction_static=0.835, chunked_prefill_size=8192, max_running_requests=None)",
    ],
    [
      '0.5.19+',
      "[2026-03-18 12:00:00] server_args={'model_path': 'm', 'tp_size': 2, 'mem_fraction_static': 0.835, 'chunked_prefill_size': 8192, 'max_running_requests': None}",
    ],
  ])('SGLang %s', (_, line) => {
    expect(values('sglang', line)).toEqual({ model_path: 'm', tp_size: 2, mem_fraction_static: 0.835, chunked_prefill_size: 8192, max_running_requests: null })
    expect(identity(line)).toMatchObject({ engine: 'sglang', model: 'm' })
  })
  const HEAD = '2025-08-15:11:55:03 INFO     [evaluator:240] '
  test.each([
    ['vllm', 'vllm'],
    ['hf', 'transformers'],
    ['sglang', 'sglang'],
  ] as const)('lm-eval’s dict for %s is that engine’s settings too', (model, scope) => {
    const line = `${HEAD}Initializing ${model} model, with arguments: {'pretrained': 'm', 'dtype': 'float16', 'max_model_len': 4096}`
    expect(values('lm-eval', line)).toEqual({ pretrained: 'm', dtype: 'float16', max_model_len: 4096 })
    expect(values(scope, line)).toEqual({ pretrained: 'm', dtype: 'float16', max_model_len: 4096 })
  })
  test('lm-eval’s arguments as text', () => {
    const line = `${HEAD}Initializing vllm model, with arguments: pretrained=m,gpu_memory_utilization=0.6,enforce_eager=True`
    expect(values('vllm', line)).toEqual({ pretrained: 'm', gpu_memory_utilization: 0.6, enforce_eager: true })
    expect(values('lm-eval', line)).toEqual({ pretrained: 'm', gpu_memory_utilization: 0.6, enforce_eager: true })
  })
  test('lm-eval 0.4.9.1 wraps the dict at blanks', () => {
    const log = [
      `${HEAD}Initializing vllm model, with arguments: {'pretrained': 'a/long/path', 'tensor_parallel_size': 1, 'dtype': 'auto', 'gpu_memory_utilization':`,
      "        0.6, 'max_model_len': 1024, 'enforce_eager':",
      '        True}',
      `${HEAD}x`,
    ]
    expect(values('vllm', ...log)).toEqual({
      pretrained: 'a/long/path',
      tensor_parallel_size: 1,
      dtype: 'auto',
      gpu_memory_utilization: 0.6,
      max_model_len: 1024,
      enforce_eager: true,
    })
  })
  test('lm-eval without arguments', () => {
    expect(echoes(`${HEAD}Initializing hf model, with arguments: {}`)).toEqual([])
  })
})

describe('echoes that are cut', () => {
  test.each([
    ['inside a figure: 4096 is not 40', `INFO 01-15 10:00:00 api_server.py:727] ${NAMESPACE.slice(0, NAMESPACE.indexOf('4096') + 2)}`, 'max_model_len'],
    ['inside a share', `INFO 01-15 10:00:00 api_server.py:727] ${NAMESPACE.slice(0, NAMESPACE.indexOf('0.9,') + 2)}`, 'gpu_memory_utilization'],
    ['inside a string', "INFO 06-15 10:00:00 [cli_args.py:309] non-default args: {'max_model_len': 4096, 'model': 'Qwen/Qw", 'model'],
    ['behind an equals sign', 'INFO 01-15 10:00:00 api_server.py:727] args: Namespace(host=None, served_model_name=None, max_model_len=', 'max_model_len'],
    ['inside a name', 'INFO 01-15 10:00:00 api_server.py:727] args: Namespace(host=None, served_model_name=None, max_mod', 'max_mod'],
    [
      'inside a nested dict',
      "INFO 04-15 10:00:00 [core.py:58] Initializing a V1 LLM engine (v0.8.4) with config: model='m', compilation_config={'level': 3, 'max_capture_size': 51",
      'compilation_config.max_capture_size',
    ],
  ])('%s: what stands before is known, the piece is not', (_, line, name) => {
    const found = values('vllm', line)
    expect(Object.keys(found).length).toBeGreaterThan(0)
    expect(found).not.toHaveProperty([name])
  })
})

describe('what looks like an echo and is none', () => {
  test.each([
    ['a training script’s Namespace', "args: Namespace(model='llama', lr=0.1, batch_size=32)"],
    ['another program’s configuration', "Training with config: model='resnet50', lr=0.1"],
    ['a signature', 'def __init__(self, engine_args: EngineArgs, x: int):'],
    ['an import', 'from lmdeploy import TurbomindEngineConfig, pipeline'],
    ['prose', 'Pass cache_max_entry_count via TurbomindEngineConfig (see docs)'],
    ['a JSON object', '{"model": "m", "max_tokens": 16}'],
  ])('%s', (_, line) => {
    expect(echoes(line)).toEqual([])
    expect(identity(line)).not.toHaveProperty('engine')
  })
})

test('hostile echoes are read in linear time', () => {
  for (const line of [
    `args: Namespace(${'a=('.repeat(40_000)}`,
    `with config: ${'a={'.repeat(40_000)}`,
    `args: Namespace(a=${"'".repeat(100_000)}`,
    `args: Namespace(${'a=1,'.repeat(30_000)}`,
    `TurbomindEngineConfig(${' '.repeat(120_000)}x`,
  ]) {
    const bodies = bodiesOf(`INFO 01-15 10:00:00 [a.py:1] Initializing an LLM engine (v0.4.0) ${line}`)
    expect(bodies.every(body => body.kind !== 'settings' || Object.keys(body.values).length <= 1)).toBe(true)
  }
})

import { describe, expect, test } from 'vitest'
import { factsOf } from '../../src/facts/index.ts'
import type { Facts } from '../../src/facts/sheet.ts'
import { shapeOf } from '../../src/models/config.ts'
import { modelTable } from '../../src/models/table.ts'
import type { GivenModel } from '../../src/models/table.ts'
import { flagTable } from '../../src/rules/flags.ts'
import { ourRules } from '../../src/rules/ours.ts'
import { episodesOf } from '../episodes/read.ts'
import { reportOf } from '../render/report.ts'

const rules = ourRules()
const tables = { flags: flagTable(rules.flags), models: modelTable(rules.models) }
const factsIn = (log: readonly string[], given?: GivenModel): Facts => {
  const [episode, ...others] = episodesOf({ 'server.log': log })
  if (episode === undefined || others.length > 0) throw new Error('one episode was expected')
  return factsOf(episode, { ...tables, given }).facts
}
/** Values only, of the facts about the model. */
const modelIn = (log: readonly string[], given?: GivenModel): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(factsIn(log, given)).flatMap(([name, fact]) => (name.startsWith('model.') ? [[name.slice('model.'.length), fact?.value]] : [])),
  )

interface Vllm {
  readonly model?: string
  readonly settings?: string
  readonly weights?: string | null
  readonly cache?: readonly string[]
  readonly version?: string
}
const CORE = '(EngineCore pid=8) INFO 11-21 12:38'
const vllm = ({
  model = '/models/Llama-3.1-8B-Instruct',
  settings = '',
  weights = '15.0',
  cache = ['112.28', '919,824'],
  version = '0.24.0',
}: Vllm = {}): string[] => [
  `(APIServer pid=7) INFO 11-21 12:38:32 [api_utils.py:339]   █▄█▀ █     █     █     █  model   ${model}`,
  `${CORE}:40 [core.py:106] Initializing a V1 LLM engine (v${version}) with config: model='${model}', speculative_config=None, dtype=torch.bfloat16, max_seq_len=131072, tensor_parallel_size=1, pipeline_parallel_size=1, data_parallel_size=1, quantization=None, enforce_eager=False, kv_cache_dtype=auto${settings}, use_cached_outputs=False,`,
  ...(weights === null ? [] : [`${CORE}:50 [gpu_model_runner.py:5255] Model loading took ${weights} GiB memory and 8.1 seconds`]),
  ...(cache[0] === undefined ? [] : [`${CORE}:58 [gpu_worker.py:298] Available KV cache memory: ${cache[0]} GiB`]),
  ...(cache[1] === undefined ? [] : [`${CORE}:58 [kv_cache_utils.py:2146] GPU KV cache size: ${cache[1]} tokens`]),
]
const config = (fields: Record<string, unknown> = {}): GivenModel => ({
  shape: shapeOf({
    model_type: 'llama',
    hidden_size: 4096,
    intermediate_size: 14_336,
    num_attention_heads: 32,
    num_hidden_layers: 32,
    num_key_value_heads: 8,
    vocab_size: 128_256,
    torch_dtype: 'bfloat16',
    ...fields,
  })!,
  at: { file: 'config.json', line: 12, text: '"num_hidden_layers": 32,' },
})

describe('a model that is known by its name', () => {
  test('its shape, and what it takes on each GPU', () => {
    expect(modelIn(vllm())).toEqual({
      from: 'table',
      layers: 32,
      heads: 32,
      'kv-heads': 8,
      'head-dim': 128,
      hidden: 4096,
      vocabulary: 128_256,
      parameters: 8_029_995_008,
      'kv-bytes-per-token': 131_072,
      'weights-expected': 16_059_990_016,
      // Embedding and head stay in 16 bit.
      'weights-fp8': 8_029_995_008 + 2 * 128_256 * 4096,
    })
  })
  test('the line that named it is the proof; where a figure was checked, that line too', () => {
    const facts = factsIn(vllm())
    expect(facts['model.layers']?.from.map(({ line }) => line)).toEqual([2])
    expect(facts['model.kv-bytes-per-token']?.from.map(({ line }) => line)).toEqual([2, 4, 5])
  })
  test('over two GPUs, with a cache of 8 bit and weights quantised on load', () => {
    const log = vllm({ weights: null, cache: [], settings: '' }).map(line =>
      line
        .replace('tensor_parallel_size=1', 'tensor_parallel_size=2')
        .replace('kv_cache_dtype=auto', 'kv_cache_dtype=fp8')
        .replace('quantization=None', "quantization='fp8'"),
    )
    expect(modelIn(log)).toMatchObject({ 'kv-bytes-per-token': 32_768, 'weights-expected': (8_029_995_008 + 2 * 128_256 * 4096) / 2 })
  })
  test('weights that are quantised once all of them are loaded', () => {
    const asked = (quantization: string, name = 'meta-llama/Llama-3.1-8B-Instruct') => [
      `$ python3 -m sglang.launch_server --model-path ${name} --dtype bfloat16 ${quantization}`,
      'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 112.00 MiB.',
    ]
    const loading = (...args: Parameters<typeof asked>) => factsIn(asked(...args))['model.weights-loading']?.value
    expect(loading('--quantization fp8')).toBe(16_059_990_016)
    expect(loading('')).toBeUndefined()
    expect(loading('--quantization fp8', 'neuralmagic/Llama-3.1-8B-Instruct-FP8')).toBeUndefined()
  })
  test('in float32', () => {
    const log = vllm({ weights: '29.9', cache: [] }).map(line => line.replace('bfloat16', 'float32'))
    expect(modelIn(log)).toMatchObject({ 'kv-bytes-per-token': 262_144, 'weights-expected': 32_119_980_032 })
  })
  test('quantised, by its name alone', () => {
    expect(modelIn(vllm({ model: 'Qwen/Qwen2.5-72B-Instruct-AWQ', weights: '38.8', cache: [] }))['weights-expected']).toBeCloseTo(41.46e9, -8)
  })
  test('as its authors quantise it, unless the name says that it is not', () => {
    expect(modelIn(vllm({ model: 'openai/gpt-oss-20b', weights: null, cache: [] }))['weights-expected']).toBeCloseTo(13.76e9, -8)
    expect(modelIn(vllm({ model: 'unsloth/gpt-oss-20b-BF16', weights: null, cache: [] }))['weights-expected']).toBeCloseTo(41.8e9, -8)
  })
  test('a name without a row says nothing', () => {
    expect(modelIn(vllm({ model: 'my-llama-finetune', cache: [] }))).toEqual({})
  })
})

describe('the log wins', () => {
  test('a fine-tune of another size under a known name: the cache tells', () => {
    expect(modelIn(vllm({ weights: null, cache: ['50.00', '204,800'] }))).toEqual({ from: 'inferred', 'kv-bytes-per-token': 262_144 })
  })
  test('or the weights do', () => {
    expect(modelIn(vllm({ weights: '9.5', cache: [] }))).toEqual({})
  })
  test('within 5 % the row stays, and what was measured is told', () => {
    expect(modelIn(vllm({ cache: ['50.00', '395,000'] }))).toMatchObject({ from: 'table', layers: 32, 'kv-bytes-per-token': (50 * 2 ** 30) / 395_000 })
  })
  test('kernels pad weights of a few bits: the shape stays, the sum does not', () => {
    const log = (weights: string) => vllm({ model: 'Qwen/Qwen2.5-72B-Instruct-AWQ', weights, cache: [] })
    expect(modelIn(log('39.1'))['weights-expected']).toBeDefined()
    expect(modelIn(log('42.5'))).toMatchObject({ from: 'table', layers: 80 })
    expect(modelIn(log('42.5'))['weights-expected']).toBeUndefined()
    expect(modelIn(log('136.0'))).toEqual({})
  })
  test('adapters and draft models weigh and store more than the model', () => {
    const log = vllm({ weights: '17.9' }).map(line => line.replace('kv_cache_dtype=auto', 'kv_cache_dtype=auto, enable_lora=True'))
    expect(modelIn(log)).toMatchObject({ from: 'table', layers: 32 })
  })
  test('counts of the engine rule out a row of another size, and are enough for the cache', () => {
    const counts = (layers: number, vocabulary: number) => [
      '$ lmdeploy serve api_server /models/Llama-3.1-8B-Instruct --backend turbomind --tp 2',
      '2026-11-21 12:56:42,439 - lmdeploy - INFO - turbomind.py:200 - turbomind model config:',
      '',
      '{',
      '  "model_config": {',
      '    "head_num": 32,',
      '    "kv_head_num": 8,',
      `    "vocab_size": ${vocabulary},`,
      `    "num_layer": ${layers},`,
      '    "size_per_head": 128',
      '  }',
      '}',
      '2026-11-21 12:56:43,439 - lmdeploy - INFO - turbomind.py:1 - done',
    ]
    const own = { from: 'log', heads: 32, 'kv-heads': 8, 'head-dim': 128 }
    expect(modelIn(counts(40, 128_256))).toEqual({ ...own, layers: 40, vocabulary: 128_256, 'kv-bytes-per-token': 40 * 4 * 256 * 2 })
    expect(modelIn(counts(32, 32_000))).toEqual({ ...own, layers: 32, vocabulary: 32_000, 'kv-bytes-per-token': 32 * 4 * 256 * 2 })
    expect(modelIn(counts(32, 128_256))).toMatchObject({ ...own, hidden: 4096, parameters: 8_029_995_008 })
  })
})

describe('a config.json that was given', () => {
  test('stands above the table', () => {
    expect(modelIn(vllm({ model: 'my-model', cache: [] }), config())).toMatchObject({ from: 'config', layers: 32, 'weights-expected': 16_059_990_016 })
    const facts = factsIn(vllm({ model: 'my-model' }), config())
    expect(facts['model.layers']?.from).toEqual([{ file: 'config.json', line: 12, text: '"num_hidden_layers": 32,' }])
  })
  test('of another model: the log rules it out, the table is asked', () => {
    expect(modelIn(vllm(), config({ num_hidden_layers: 80, hidden_size: 8192, num_attention_heads: 64, intermediate_size: 28_672 }))).toMatchObject({
      from: 'table',
      layers: 32,
    })
  })
  test('is of no run where none is seen', () => {
    expect(modelIn(['index, memory.used [MiB], memory.total [MiB]', '0, 81300 MiB, 81920 MiB'], config())).toEqual({})
  })
  test('that is ruled out is said to be', () => {
    expect(modelIn(vllm(), config({ num_hidden_layers: 80 }))['config-unfit']).toBe(true)
    expect(modelIn(vllm(), config())['config-unfit']).toBeUndefined()
    expect(modelIn(vllm())['config-unfit']).toBeUndefined()
  })
  test('how it is quantised', () => {
    const quantization_config = { quant_method: 'gptq', bits: 4, group_size: 128 }
    const log = vllm({ model: 'x', weights: '5.34', cache: [] }).map(line => line.replace('quantization=None', "quantization='gptq_marlin'"))
    expect(modelIn(log, config({ quantization_config }))['weights-expected']).toBeCloseTo(5.73e9, -8)
  })
  test('a method with many widths and no config that tells it: no sum', () => {
    const log = vllm({ model: 'x', weights: null, cache: [] }).map(line => line.replace('quantization=None', "quantization='gptq_marlin'"))
    expect(modelIn(log, config())['weights-expected']).toBeUndefined()
    expect(modelIn(log, config())['layers']).toBe(32)
  })
})

describe('inferred from figures', () => {
  test('vLLM: size of the cache over its tokens', () => {
    expect(modelIn(vllm({ model: 'x', cache: ['50.00', '409,600'] }))).toEqual({ from: 'inferred', 'kv-bytes-per-token': 131_072 })
  })
  test('of several ranks the one with the least room decides', () => {
    const log = [
      ...vllm({ model: 'x', cache: ['50.00'] }),
      `${CORE}:58 [gpu_worker.py:298] Available KV cache memory: 60.00 GiB`,
      `${CORE}:59 [kv_cache_utils.py:2146] GPU KV cache size: 409,600 tokens`,
    ]
    expect(modelIn(log)['kv-bytes-per-token']).toBe(131_072)
  })
  test('vLLM before V1: blocks of 16 tokens', () => {
    const log = [
      "INFO 07-25 10:00:00 llm_engine.py:161] Initializing an LLM engine (v0.6.3) with config: model='x', dtype=torch.bfloat16, max_seq_len=29000, tensor_parallel_size=1",
      'INFO 07-25 10:00:20 worker.py:267] the current vLLM instance can use total_gpu_memory (23.58GiB) x gpu_memory_utilization (0.90) = 21.22GiB',
      'INFO 07-25 10:00:20 worker.py:267] model weights take 14.99GiB; non_torch_memory takes 0.06GiB; PyTorch activation peak memory takes 3.28GiB; the rest of the memory reserved for KV Cache is 2.89GiB.',
      'INFO 07-25 10:00:21 gpu_executor.py:122] # GPU blocks: 1478, # CPU blocks: 2048',
    ]
    expect(modelIn(log)['kv-bytes-per-token']).toBeCloseTo(131_221, -1)
  })
  test('what a request of full length would need', () => {
    const refusal = (fit: number) =>
      `(EngineCore pid=8) ValueError: To serve at least one request with the model's max seq len (131072), (16.0 GiB KV cache is needed, which is larger than the available KV cache memory (11.86 GiB). Based on the available memory, the estimated maximum model length is ${fit}. Try increasing \`gpu_memory_utilization\` or decreasing \`max_model_len\` when initializing the engine.`
    expect(modelIn([...vllm({ model: 'x', cache: [] }), refusal(97_152)])).toEqual({ from: 'inferred', 'kv-bytes-per-token': 131_072 })
    // A model whose layers keep different things: what fits is no share of it.
    expect(modelIn([...vllm({ model: 'x', cache: [] }), refusal(20_000)])).toEqual({})
  })
  test('not where the number of blocks was set by hand', () => {
    expect(modelIn(vllm({ model: 'x', settings: ', num_gpu_blocks_override=512' }))).toEqual({})
  })
  test('not where requests that fit at once belie the tokens: layers keep different things', () => {
    const at = `${CORE}:59 [kv_cache_utils.py:1319] Maximum concurrency for 131,072 tokens per request:`
    expect(modelIn([...vllm({ model: 'x', version: '0.15.0' }), `${at} 7.02x`])).toMatchObject({ from: 'inferred' })
    expect(modelIn([...vllm({ model: 'x', version: '0.15.0' }), `${at} 25.40x`])).toEqual({})
  })
  test('not where nothing was left for the cache', () => expect(modelIn(vllm({ model: 'x', cache: ['-5.26', '0'] }))).toEqual({}))
})

describe('TurboMind', () => {
  const SLAB = (object: number) => `[TM][WARN][1121.12:19:05.783246][slab.h:136] slab_size 33554432, object_size ${object}, object_count 4, ratio 1`
  const START = '$ lmdeploy serve api_server /models/x --tp 1'
  test('the size of an object over the tokens of a block', () => {
    expect(modelIn([START, SLAB(8_388_608)])['kv-bytes-per-token']).toBe(131_072)
    expect(modelIn(['$ lmdeploy serve api_server /models/x --cache-block-seq-len 128', SLAB(8_388_608)])['kv-bytes-per-token']).toBe(65_536)
  })
  test('not with several kinds of objects', () => expect(modelIn([START, SLAB(8_388_608), SLAB(1_048_576)])).toEqual({}))
  test('the size of a block, unless it was cut to a whole MiB', () => {
    const block = (size: string) => [START, `[TM][INFO] [BlockManager] block_size = ${size} MB`, '[TM][INFO] [BlockManager] max_block_count = 1112']
    expect(modelIn(block('8.125'))['kv-bytes-per-token']).toBe(133_120)
    expect(modelIn(block('48'))['kv-bytes-per-token']).toBe(786_432)
    expect(modelIn(block('2'))).toEqual({})
  })
  test('a cache of 8 and of 4 bit has a scale and a zero point for each head', () => {
    const bytes = (policy: string) => modelIn([`$ lmdeploy serve api_server /models/Llama-3.1-8B-Instruct ${policy}`])['kv-bytes-per-token']
    expect(bytes('')).toBe(131_072)
    expect(bytes('--quant-policy 8')).toBe(32 * 8 * (256 + 8))
    expect(bytes('--quant-policy 4')).toBe(32 * 8 * (128 + 8))
    expect(bytes('--quant-policy 42')).toBeUndefined()
  })
  test('joint entries of MLA from 0.12 on; the PyTorch engine has them always', () => {
    const bytes = (options: string) => modelIn([`$ lmdeploy serve api_server deepseek-ai/DeepSeek-V2-Lite-Chat ${options}`])['kv-bytes-per-token']
    expect(bytes('--backend pytorch')).toBe(27 * 576 * 2)
    expect(bytes('')).toBeUndefined()
  })
  test('a large vision tower over several GPUs: where it stands is not known', () => {
    const weights = (model: string, options = '') => modelIn([`$ lmdeploy serve api_server OpenGVLab/${model} ${options}`])['weights-expected']
    expect(weights('InternVL2-26B')).toBeGreaterThan(50e9)
    expect(weights('InternVL2-26B', '--tp 2')).toBeUndefined()
    expect(weights('InternVL2-8B', '--tp 2')).toBeGreaterThan(8e9)
  })
})

describe('what the log does not tell', () => {
  test('over how many GPUs: no sums, the shape is known', () => {
    const facts = modelIn(['(EngineCore pid=8) INFO 11-21 12:38:45 [gpu_model_runner.py:5160] Starting to load model /models/Llama-3.1-8B-Instruct...'])
    expect(facts).toMatchObject({ from: 'table', layers: 32, parameters: 8_029_995_008 })
    expect(facts['weights-expected']).toBeUndefined()
    expect(facts['kv-bytes-per-token']).toBeUndefined()
  })
  test('a command says what was given: the rest is at its default', () => {
    expect(modelIn(['$ vllm serve meta-llama/Llama-3.1-8B-Instruct'])).toMatchObject({ 'weights-expected': 16_059_990_016, 'kv-bytes-per-token': 131_072 })
  })
  test('weights in the host’s memory, experts over replicas', () => {
    const weights = (options: string, model = 'Qwen/Qwen3-30B-A3B') => modelIn([`$ vllm serve ${model} ${options}`])['weights-expected']
    expect(weights('')).toBeCloseTo(61.06e9, -8)
    expect(weights('--cpu-offload-gb 20')).toBeUndefined()
    expect(weights('--data-parallel-size 4')).toBeUndefined()
    expect(weights('--data-parallel-size 4', 'Qwen/Qwen3-8B')).toBeCloseTo(16.38e9, -8)
  })
  test('tokens over several GPUs', () => {
    const line = `${CORE}:59 [kv_cache_utils.py:1079] Multiplying the GPU KV cache size by the dcp_world_size 8.`
    const facts = modelIn([...vllm({ cache: [] }), line])
    expect(facts).toMatchObject({ from: 'table', layers: 32 })
    expect(facts['kv-bytes-per-token']).toBeUndefined()
  })
  test('layers with and without a window: vLLM’s runner decides', () => {
    expect(modelIn(['$ vllm serve openai/gpt-oss-20b'])['kv-bytes-per-token']).toBeUndefined()
    expect(modelIn(vllm({ model: 'openai/gpt-oss-20b', weights: null, cache: ['50.00', '600,000'] }))['kv-bytes-per-token']).toBe(12 * 8 * 128 * 2)
  })
  test('transformers: the type of the weights', () => {
    const lmEval = (args: string) => modelIn([`$ lm_eval --model hf --model_args pretrained=meta-llama/Llama-3.1-8B${args} --tasks hellaswag`])
    expect(lmEval(',dtype=bfloat16')).toMatchObject({ 'weights-expected': 16_059_990_016 })
    expect(lmEval(',dtype=float32')).toMatchObject({ 'weights-expected': 32_119_980_032 })
    expect(lmEval(',dtype=auto')).toMatchObject({ 'weights-expected': 16_059_990_016 })
    expect(lmEval('')['weights-expected']).toBeUndefined()
    expect(lmEval(',dtype=bfloat16,parallelize=True')['weights-expected']).toBeUndefined()
    expect(lmEval(',dtype=bfloat16,load_in_4bit=True')['weights-expected']).toBeLessThan(8e9)
  })
})

describe('weights that cannot fit', () => {
  const RULE = 'cuda/weights-exceed-capacity'
  /** Memory runs out on a card of 79 GiB while weights are created; the message holds no account of its own. */
  const log = (model: string, where = 'load_weights') => [
    `$ vllm serve ${model}`,
    ...vllm({ model, weights: null, cache: [] }),
    '(EngineCore pid=8) Traceback (most recent call last):',
    `(EngineCore pid=8)   File "/usr/lib/python3.12/site-packages/vllm/model_executor/model_loader/default_loader.py", line 300, in ${where}`,
    '(EngineCore pid=8)     loaded = x(weights)',
    '(EngineCore pid=8) torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 224.00 MiB. GPU 0 has a total capacity of 79.19 GiB of which 101.00 MiB is free.',
  ]
  const found = (model: string, where?: string) => reportOf({ 'server.log': log(model, where) }).findings.find(({ rule }) => rule === RULE)
  const says = (model: string) => [...(found(model)?.evidence ?? []), ...(found(model)?.against ?? [])].map(({ says: each }) => each.en)

  test('are told by the model’s name, with the line that names it', () => {
    expect(says('meta-llama/Llama-3.1-70B-Instruct')).toContainEqual(expect.stringMatching(/weights take 131\.4 GiB on each GPU; the card has 79\.19 GiB/))
    const evidence = found('meta-llama/Llama-3.1-70B-Instruct')?.evidence.find(({ says: each }) => each.en.includes('131.4 GiB'))
    expect(evidence?.at.some(({ text }) => text.includes('Llama-3.1-70B'))).toBe(true)
  })
  test('weights that would fit speak against it', () => {
    expect(says('meta-llama/Llama-3.1-8B-Instruct')).toContainEqual(expect.stringMatching(/only 14\.96 GiB of 79\.19 GiB/))
    expect(found('meta-llama/Llama-3.1-8B-Instruct')!.confidence).toBeLessThan(found('meta-llama/Llama-3.1-70B-Instruct')!.confidence)
  })
  test('a model that is not known changes nothing', () => {
    expect(says('my-llama-finetune').filter(each => each.includes('worked out'))).toEqual([])
  })
})

import type { EventBody } from '../../types.ts'
import { says } from '../speaker.ts'
import { effective, remark } from './bodies.ts'

const runner = (name: 'v0' | 'v1' | 'v2'): EventBody => ({ kind: 'identity', engine: 'vllm', runner: name })

/** How a start introduces itself: banner, arguments, engine line, and who belongs to it. The values of the echoes are read elsewhere. */
export const start = [
  says(
    'vLLM API server version {version:word}',
    ({ version }) => [
      { kind: 'start', mark: 'banner' },
      { kind: 'identity', engine: 'vllm', version },
    ],
    [
      'INFO 04-12 09:14:02 api_server.py:149] vLLM API server version 0.4.0.post1',
      '(APIServer pid=211) INFO 10-04 09:14:02 [api_server.py:1839] vLLM API server version 0.11.0',
    ],
    { since: '0.4.0', until: '0.14' },
  ),
  // The logo's lines: block characters, then a word.
  says(
    '█ version {version:word}',
    ({ version }) => [
      { kind: 'start', mark: 'banner' },
      { kind: 'identity', engine: 'vllm', version },
    ],
    [
      '(APIServer pid=36792) INFO 11-21 12:38:32 [api_utils.py:339]  ▄▄ ▄█ █     █     █ ▀▄▀ █  version 0.24.0',
      '(APIServer pid=71) INFO 10-02 09:11:40 [startup.py:88]  ▄▄ ▄█ █     █     █ ▀▄▀ █  version   0.33.0',
    ],
    { since: '0.15' },
  ),
  says(
    '█ model {model:text}',
    ({ model }) => ({ kind: 'identity', engine: 'vllm', model }),
    '(APIServer pid=36792) INFO 11-21 12:38:32 [api_utils.py:339]   █▄█▀ █     █     █     █  model   /models/Llama-3.1-8B-Instruct',
    { since: '0.15' },
  ),
  says(
    'vLLM server version {version:word}, serving model {model:text}',
    ({ version, model }) => [
      { kind: 'start', mark: 'banner' },
      { kind: 'identity', engine: 'vllm', version, model },
    ],
    '(APIServer pid=71) INFO 02-02 09:11:40 [utils.py:325] vLLM server version 0.16.0, serving model Qwen/Qwen3-8B',
    { since: '0.15' },
  ),
  // Many programs print a Namespace: only one with a flag of vLLM's server is a start of it.
  says(
    'args: Namespace(',
    (_, { message }) => (/gpu_memory_utilization|tensor_parallel_size|max_num_batched_tokens/.test(message) ? { kind: 'start', mark: 'arguments' } : undefined),
    "INFO 03-20 17:28:12 [api_server.py:912] args: Namespace(subparser='serve', model_tag='Qwen/Qwen2.5-7B-Instruct', host=None, port=8000, max_model_len=None, gpu_memory_utilization=0.9, max_num_seqs=None, swap_space=4)",
    { since: '0.1.0', until: '0.8.5.post1' },
  ),
  says(
    'non-default args: {{',
    () => ({ kind: 'start', mark: 'arguments' }),
    [
      "INFO 06-02 11:40:07 [cli_args.py:309] non-default args: {'model': 'Qwen/Qwen3-8B', 'max_model_len': 8192}",
      "(APIServer pid=36792) INFO 11-21 12:38:32 [api_utils.py:273] non-default args: {'model_tag': '/models/Llama-3.1-8B-Instruct', 'port': 8111, 'gpu_memory_utilization': 0.995, 'max_num_seqs': 1024}",
    ],
    { since: '0.9.0' },
  ),
  // 0.6.4 to 0.7.0 do not name the engine: V1 is the one that core.py prints.
  says(
    'Initializing ((an|a {named?:V0|V1})) LLM engine[[ (v{version?:word})]] with config',
    ({ named, version }, { place = '' }) => {
      const engine = named?.toLowerCase() ?? (place === '' ? undefined : place.includes('core.py') ? 'v1' : 'v0')
      return [
        { kind: 'start', mark: 'engine' },
        {
          kind: 'identity',
          engine: 'vllm',
          ...(version === undefined ? {} : { version }),
          ...(engine === undefined ? {} : { runner: engine as 'v0' | 'v1' }),
        },
      ]
    },
    [
      "INFO 08-11 12:00:41 llm_engine.py:70] Initializing an LLM engine with config: model='lmsys/vicuna-13b-v1.3', tokenizer='lmsys/vicuna-13b-v1.3', dtype=torch.float16, seed=0)",
      "INFO 11-20 10:03:17 llm_engine.py:249] Initializing an LLM engine (v0.6.4.post1) with config: model='Qwen/Qwen2.5-7B-Instruct', speculative_config=None, max_seq_len=32768",
      "INFO 11-20 10:03:17 core.py:46] Initializing an LLM engine (v0.6.4) with config: model='Qwen/Qwen2.5-7B-Instruct', speculative_config=None, max_seq_len=32768",
      "INFO 02-14 10:03:17 llm_engine.py:234] Initializing a V0 LLM engine (v0.7.2) with config: model='Qwen/Qwen2.5-7B-Instruct', max_seq_len=32768, use_cached_outputs=True,",
      "(EngineCore pid=37587) INFO 11-21 12:38:43 [core.py:114] Initializing a V1 LLM engine (v0.24.0) with config: model='/models/Llama-3.1-8B-Instruct', speculative_config=None, dtype=torch.bfloat16, max_seq_len=131072",
    ],
  ),
  says('Using V2 Model Runner', () => runner('v2'), '(EngineCore pid=12973) INFO 11-21 12:20:14 [gpu_worker.py:331] Using V2 Model Runner', { since: '0.16' }),
  says(
    'Model ((Runner|runner)) ((V2|v2)) does not yet support {features:text}; using the',
    ({ features }) => [runner('v1'), remark('runner-fallback', { features })],
    [
      '(APIServer pid=88) WARNING 06-02 10:00:01 [vllm.py:611] Model runner v2 does not yet support ngram speculative decoding; using the v1 model runner instead.',
      '(APIServer pid=88) WARNING 08-20 10:00:01 [vllm.py:702] Model Runner V2 does not yet support prompt embeds, custom logits processors; using the V1 model runner instead.',
    ],
    { since: '0.22' },
  ),
  says(
    'Model Runner V2 requires Triton; using the V1',
    () => [runner('v1'), remark('runner-fallback', { features: 'Triton' })],
    '(APIServer pid=88) WARNING 08-20 10:00:01 [vllm.py:698] Model Runner V2 requires Triton; using the V1 model runner instead.',
    { since: '0.22' },
  ),
  says(
    'Defaulting to V1 model runner on ROCm for model architectures',
    () => [runner('v1'), remark('runner-fallback', { features: 'ROCm' })],
    "(APIServer pid=88) WARNING 09-20 10:00:01 [vllm.py:715] Defaulting to V1 model runner on ROCm for model architectures: ['DeepseekV32ForCausalLM']",
    { since: '0.29', until: '0.31' },
  ),
  says(
    'Model Runner V1 does not support: {features:text}',
    ({ features }) => ({ kind: 'error', nature: 'arguments', message: `Model Runner V1 does not support: ${features}` }),
    'ValueError: Model Runner V1 does not support: diffusion models',
    { since: '0.29' },
  ),
  // V0 in the releases in which V1 is the default: other defaults, swap space, the V0 profile block.
  says(
    'is not supported by the V1 Engine. Falling back to V0',
    (_, { message }) => [runner('v0'), remark('v0-fallback', { feature: message.split(' is not supported by')[0]?.trim() })],
    'WARNING 04-02 10:41:12 [arg_utils.py:1765] Compute Capability < 8.0 is not supported by the V1 Engine. Falling back to V0. ',
    { since: '0.8.0', until: '0.10.2' },
  ),
  says(
    'is experimental on VLLM_USE_V1=1. Falling back to V0 Engine',
    (_, { message }) => [runner('v0'), remark('v0-fallback', { feature: message.split(' is experimental on')[0]?.trim() })],
    'INFO 04-02 10:41:12 [arg_utils.py:1791] Mamba is experimental on VLLM_USE_V1=1. Falling back to V0 Engine.',
    { since: '0.8.0', until: '0.10.2' },
  ),
  says(
    'VLLM_USE_V1=1 is not supported with {feature:text}',
    ({ feature }) => ({ kind: 'error', nature: 'arguments', message: `VLLM_USE_V1=1 is not supported with ${feature.replace(/\.$/, '')}` }),
    'NotImplementedError: VLLM_USE_V1=1 is not supported with --preemption-mode.',
    { since: '0.8.0', until: '0.10.2' },
  ),
  says(
    'world_size={world:int} rank={rank:int} local_rank={local:int} distributed_init_method',
    ({ world, rank, local }, { by }) => (by.engine === 'vllm' ? remark('worker', { world, rank, local }) : undefined),
    '(EngineCore pid=37587) INFO 11-21 12:38:44 [parallel_state.py:1588] world_size=1 rank=0 local_rank=0 distributed_init_method=tcp://192.0.2.2:52223 backend=nccl',
  ),
  says(
    'rank {rank:int} in world size {world:int} is assigned as~~ DP rank {dp?:int}, PP rank {pp?:int},[[ PCP rank {pcp?:int},]] TP rank {tp?:int}[[, EP rank {ep?:int}]]',
    values => remark('world', values),
    [
      '(EngineCore pid=37587) INFO 11-21 12:38:44 [parallel_state.py:1923] rank 0 in world size 1 is assigned as DP rank 0, PP rank 0, PCP rank 0, TP rank 0, EP rank N/A, EPLB rank N/A',
      '(VllmWorker rank=3 pid=5123) INFO 06-02 10:41:12 [parallel_state.py:1065] rank 3 in world size 4 is assigned as DP rank 0, PP rank 0, TP rank 3, EP rank 3',
    ],
    { since: '0.8.3' },
  ),
  says(
    'Resolved architecture: {name:word}',
    ({ name }) => remark('architecture', { name }),
    '(APIServer pid=36792) INFO 11-21 12:38:32 [model.py:598] Resolved architecture: LlamaForCausalLM',
    { since: '0.10.1' },
  ),
  says(
    'Enabling cumem allocator because sleep mode requires it',
    () => effective('enable_sleep_mode', true),
    '(APIServer pid=39127) INFO 11-21 12:39:41 [model.py:524] Enabling cumem allocator because sleep mode requires it.',
  ),
] as const

import { says } from '../speaker.ts'
import { advice, holding, remark, step } from './bodies.ts'

/** How a start introduces itself, up to the weights. The echo's values are read elsewhere. */
export const start = [
  says(
    'server_args=ServerArgs(',
    () => ({ kind: 'start', mark: 'arguments' }),
    [
      "[2025-03-24 13:43:31] server_args=ServerArgs(model_path='meta-llama/Llama-3.1-8B-Instruct', tokenizer_path='meta-llama/Llama-3.1-8B-Instruct', tokenizer_mode='auto', tp_size=1, mem_fraction_static=0.88)",
      "server_args=ServerArgs(model_path='meta-llama/Meta-Llama-3-8B-Instruct', tokenizer_path='meta-llama/Meta-Llama-3-8B-Instruct', mem_fraction_static=0.89, tp_size=1)",
    ],
    { since: '0.1.23', until: '0.5.18' },
  ),
  says(
    'server_args={{',
    () => ({ kind: 'start', mark: 'arguments' }),
    "[2026-09-07 09:12:30] server_args={'model_path': 'Qwen/Qwen3-8B', 'tp_size': 1, 'mem_fraction_static': 0.83}",
    { since: '0.5.19' },
  ),
  says('sglang version: {version:word}', ({ version }) => ({ kind: 'identity', engine: 'sglang', version }), 'sglang version: 0.5.9', { since: '0.5.8' }),
  says('Init nccl begin.', () => step('start', 'begin'), ['[gpu=0] Init nccl begin.', '[12:10:58 TP0] Init nccl begin.'], { since: '0.1.17', until: '0.3.3' }),
  says(
    'Init torch distributed begin.',
    () => step('start', 'begin'),
    ['[2025-03-24 13:43:38 TP0] Init torch distributed begin.', '[2025-11-30 11:18:01] Init torch distributed begin.'],
    { since: '0.3.3.post1', until: '0.5.20' },
  ),
  // The figure is what the context and NCCL took: the budget does not count it.
  says(
    'Init torch distributed ends. mem usage={used:GiB} GB',
    ({ used }) => [step('start', 'progress'), ...holding('non-torch', used)],
    '[2025-03-24 13:43:40 TP0] Init torch distributed ends. mem usage=0.65 GB',
    { since: '0.4.3.post3', until: '0.5.8' },
  ),
  says(
    'Init torch distributed ends. elapsed={seconds:number} s, mem usage={used:GiB} GB',
    ({ used }) => [step('start', 'progress'), ...holding('non-torch', used)],
    '[2026-04-09 20:05:01 TP1] Init torch distributed ends. elapsed=1.52 s, mem usage=1.10 GB',
    { since: '0.5.9', until: '0.5.20' },
  ),
  says('Init parallel begin.', () => step('start', 'begin'), '[2026-10-02 08:00:01 TP0] Init parallel begin.', { since: '0.5.21' }),
  says('Init parallel ends. elapsed={seconds:number} s', () => step('start', 'progress'), '[2026-10-02 08:00:04 TP0] Init parallel ends. elapsed=2.71 s', {
    since: '0.5.21',
  }),
  says(
    'Memory baseline taken. mem usage={used:GiB} GB',
    ({ used }) => [step('start', 'progress'), remark('memory-baseline', { bytes: used })],
    '[2026-10-02 08:00:04 TP0] Memory baseline taken. mem usage=0.00 GB',
    { since: '0.5.21' },
  ),
  says(
    'RCCL warmup completed in {seconds:number}s (tp_size={size:int})',
    () => step('start', 'progress'),
    '[2026-04-09 20:05:03 TP0] NCCL/RCCL warmup completed in 1.204s (tp_size=8)',
    { since: '0.5.10' },
  ),
  // Raised by the ranks that have more than the least one: the occupied card is another's. The figures are GiB as floats. A
  // warning where the check is switched off by the environment.
  says(
    'The memory capacity is unbalanced.~~ Some GPUs may be occupied by other processes.[[ ((min_per_gpu_memory|pre_model_load_memory))={found?:GiB}, local_gpu_memory={own?:GiB}, local_gpu_memory * 0.9={wanted?:GiB}]]',
    ({ found, wanted, own }, { message }) => [
      ...(/Error\b/.test(message)
        ? [
            {
              kind: 'refusal' as const,
              reason: 'unbalanced-memory' as const,
              ...(found === undefined ? {} : { found }),
              ...(wanted === undefined ? {} : { wanted }),
            },
          ]
        : [remark('unbalanced-memory', { found, own })]),
      advice('sglang-unbalanced-memory'),
    ],
    [
      'ValueError: The memory capacity is unbalanced. Some GPUs may be occupied by other processes.',
      'ValueError: The memory capacity is unbalanced. Some GPUs may be occupied by other processes. min_per_gpu_memory=41.87506103515625, local_gpu_memory=78.53131103515625, local_gpu_memory * 0.9=70.67817993164063',
      'RuntimeError: The memory capacity is unbalanced. Some GPUs may be occupied by other processes. pre_model_load_memory=41.87506103515625, local_gpu_memory=78.53131103515625, local_gpu_memory * 0.9=70.67817993164063',
      '[2025-06-20 10:11:12 TP1] The memory capacity is unbalanced. Some GPUs may be occupied by other processes. min_per_gpu_memory=41.87506103515625, local_gpu_memory=78.53131103515625, local_gpu_memory * 0.9=70.67817993164063',
    ],
    { since: '0.1.17' },
  ),
  says(
    'Failed to get GPU memory capacity from nvidia-smi, falling back to torch.cuda.mem_get_info()',
    () => remark('capacity-not-known'),
    '[2025-08-12 10:11:12] Failed to get GPU memory capacity from nvidia-smi, falling back to torch.cuda.mem_get_info().',
    { since: '0.4.9.post3' },
  ),
  says(
    "Context: self.device='{device:word}' self.gpu_id={gpu:int}",
    ({ device, gpu }) => remark('device-not-set', { device, gpu }),
    [
      "[2025-04-02 10:11:12 TP1] Context: self.device='cuda' self.gpu_id=1 os.environ.get('CUDA_VISIBLE_DEVICES')='0' self.tp_rank=1 self.tp_size=2",
      "[2026-08-12 10:11:12 TP1] Context: self.device='cuda' self.gpu_id=1 os.environ.get('CUDA_VISIBLE_DEVICES')=None self.ps.tp_rank=1 self.ps.tp_size=2",
    ],
    { since: '0.4.4.post2' },
  ),
] as const

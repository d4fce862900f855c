import type { Bytes, EventBody } from '../../types.ts'
import { says } from '../speaker.ts'
import { advice, count, free, holding, remark, step } from './bodies.ts'

/** The usage is a difference of the card's free memory: another process, or what an earlier load gives back, can make it negative. */
const loaded = (left: Bytes, used?: Bytes): readonly EventBody[] => [
  step('load-weights', 'end'),
  ...(used !== undefined && used > 0 ? holding('weights', used) : []),
  ...free(left, 'after-weights'),
]

/** Weights, of the model and of a draft model after it; adapters; weights that are exchanged while it serves. */
export const load = [
  says(
    'Load weight begin. avail mem={left:GiB} GB',
    ({ left }) => [step('load-weights', 'begin'), ...free(left, 'start')],
    [
      '[gpu=0] Load weight begin. avail mem=78.80 GB',
      '[12:11:02 TP0] Load weight begin. avail mem=78.81 GB',
      '[2025-03-24 13:43:40 TP0] Load weight begin. avail mem=78.54 GB',
      '[2025-11-30 11:18:05] Load weight begin. avail mem=78.54 GB',
    ],
    { since: '0.1.17' },
  ),
  // The rank's own progress; the bar of the shards is anyone's and stands in the table of copied sentences.
  says(
    'Loading safetensors using ((Fastsafetensor loader|Runai Model Streamer)): {percent:number}% Completed | {done:int}/{total:int}',
    ({ done, total }) => [{ kind: 'step', step: 'load-weights', edge: 'progress', done, total }, ...count('shards', total), ...count('shards-loaded', done)],
    [
      'Loading safetensors using Fastsafetensor loader:  50% Completed | 2/4 [00:01<00:01,  1.51it/s]',
      'Loading safetensors using Runai Model Streamer: 100% Completed | 291/291 [00:04<00:00, 61.20it/s]',
    ],
  ),
  says(
    '^Load weight end. type={type:word}, avail mem={left:GiB} GB$',
    ({ left }) => loaded(left),
    '[gpu=0] Load weight end. type=LlamaForCausalLM, avail mem=63.52 GB',
    {
      since: '0.1.17',
      until: '0.1.17',
    },
  ),
  says(
    '^Load weight end. type={type:word}, dtype={dtype:word}, avail mem={left:GiB} GB$',
    ({ left }) => loaded(left),
    [
      '[gpu=0] Load weight end. type=LlamaForCausalLM, dtype=torch.bfloat16, avail mem=63.52 GB',
      '[12:11:10 TP0] Load weight end. type=LlamaForCausalLM, dtype=torch.bfloat16, avail mem=63.52 GB',
    ],
    { since: '0.1.18', until: '0.4.3.post2' },
  ),
  says(
    'Load weight end. type={type:word}, dtype={dtype:word}, avail mem={left:GiB} GB, mem usage={used:GiB} GB',
    ({ left, used }) => loaded(left, used),
    '[2025-03-24 13:43:45 TP0] Load weight end. type=LlamaForCausalLM, dtype=torch.bfloat16, avail mem=63.43 GB, mem usage=15.11 GB.',
    { since: '0.4.3.post3', until: '0.5.8' },
  ),
  says(
    'Load weight end. elapsed={seconds:number} s, type={type:word}, dtype={dtype:word}, avail mem={left:GiB} GB, mem usage={used:GiB} GB',
    ({ left, used }) => loaded(left, used),
    '[2026-02-22 10:00:31 TP0] Load weight end. elapsed=11.05 s, type=LlamaForCausalLM, dtype=torch.bfloat16, avail mem=63.43 GB, mem usage=15.11 GB.',
    { since: '0.5.9', until: '0.5.9' },
  ),
  says(
    'Load weight end. elapsed={seconds:number} s, type={type:word},(( avail mem=| quant={quant?:text} avail mem=)){left:GiB} GB, mem usage={used:GiB} GB',
    ({ left, used }) => loaded(left, used),
    [
      '[2026-04-09 20:05:30 PP0 TP1] Load weight end. elapsed=24.12 s, type=LlamaForCausalLM, avail mem=63.43 GB, mem usage=15.11 GB.',
      '[2026-05-06 10:00:31 TP0] Load weight end. elapsed=61.40 s, type=DeepseekV3ForCausalLM, quant=fp8, fmt=e4m3, avail mem=56.12 GB, mem usage=81.30 GB.',
      '[2026-05-06 10:00:31 TP0] Load weight end. elapsed=0.92 s, type=LlamaForCausalLMEagle3, avail mem=56.12 GB, mem usage=-1.86 GB.',
    ],
    { since: '0.5.10' },
  ),
  // With `--startup-weight-load-mode overlap`: placeholders of the same size were there before.
  says(
    'Load weight end. Committed real weights after CUDA graph capture in {seconds:number} s',
    () => remark('weights-committed'),
    '[2026-08-26 10:01:31 TP0] Load weight end. Committed real weights after CUDA graph capture in 4.12 s (waited 1.02 s)',
    { since: '0.5.18' },
  ),
  // At a barrier: another rank fails, or its disk is slow. The "(e.g., OOM)" is a guess.
  says(
    'TP rank {rank:int} could finish the model loading, but there are other ranks that didn',
    ({ rank }) => [{ kind: 'cascade', of: 'rank-not-loaded' }, remark('rank-not-loaded', { rank }), advice('sglang-rank-not-loaded')],
    "ValueError: TP rank 0 could finish the model loading, but there are other ranks that didn't finish loading. It is likely due to unexpected failures (e.g., OOM) or a slow node.",
    { since: '0.4.3.post3' },
  ),
  says(
    '[offloader] {what:text}',
    ({ what }) => (/memory_allocated=|self\.group_size=/.test(what) ? remark('weights-offloaded', { what }) : undefined),
    [
      '[2025-10-20 10:00:31 TP0] [offloader] self.group_size=4 self.num_offload_in_group=1 self.prefetch_step=1',
      "[2025-10-20 10:00:32 TP0] [offloader] offload module_index=3 submodule=<class 'sglang.srt.models.deepseek_v2.DeepseekV2MoE'> params=['experts.w13_weight'] memory_allocated=8123456512",
    ],
    { since: '0.5.3.post2' },
  ),
  says('Update weights begin.', () => remark('weights-updated'), '[14:03:11 TP0] Update weights begin. avail mem=9.12 GB', {
    since: '0.2.14',
    until: '0.3.6.post3',
  }),
  says(
    'Update engine weights online from disk begin. avail mem={left:GiB} GB',
    ({ left }) => remark('weights-updated', { free: left }),
    '[2025-03-24 14:03:11 TP0] Update engine weights online from disk begin. avail mem=9.12 GB',
    { since: '0.4.0' },
  ),
  says(
    'LoRA adapter loading ((starts|completes)): {adapter:text}. avail mem={left:GiB} GB',
    ({ left }) => remark('lora-adapter', { free: left }),
    '[2025-08-12 10:11:12 TP0] LoRA adapter loading starts: LoRARef(lora_name=sql, lora_path=/adapters/sql). avail mem=12.40 GB',
    { since: '0.4.9' },
  ),
  says(
    'LoRA adapter {name:text} is incompatible with the current LoRA memory pool configuration',
    () => ({ kind: 'error', nature: 'request', message: 'a LoRA adapter does not fit the slots as they are' }),
    "ValueError: LoRA adapter sql with rank 128 is incompatible with the current LoRA memory pool configuration. Please ensure that the LoRA adapter's rank is within the configured `--max-lora-rank` and that the target modules are included in `--lora-target-modules`.",
    { since: '0.4.9.post3' },
  ),
  says(
    'No available buffer slots found. ',
    () => ({ kind: 'error', nature: 'request', message: 'more LoRA adapters than slots' }),
    'ValueError: No available buffer slots found. Please ensure the number of active loras is less than max_loras_per_batch.',
    { since: '0.4.2.post4' },
  ),
] as const

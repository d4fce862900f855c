import { says } from '../speaker.ts'
import { count, effective, remark, step } from './bodies.ts'

/** `{'image': 163840, 'video': 16384}`: a dict as Python prints it. */
const tokensByKind = (message: string): Readonly<Record<string, number>> =>
  Object.fromEntries([...message.matchAll(/'(image|video|audio)': (\d{1,9})/g)].map(([, kind = '', tokens]) => [kind, Number(tokens)]))

/** Images, audio and video: the encoder's part of the profile, and items larger than what was profiled. */
export const multimodal = [
  says(
    'Encoder cache will be initialized with a budget of {tokens:int} tokens, and profiled with {items:int} {modality:word} items of the maximum feature size',
    ({ tokens, items, modality }) => [
      step('profile-vision', 'begin'),
      ...count('mm-tokens', tokens),
      ...count('mm-items', items),
      remark('profiled-modality', { modality }),
    ],
    '(EngineCore_DP0 pid=412) INFO 10-04 10:03:18 [gpu_model_runner.py:3366] Encoder cache will be initialized with a budget of 16384 tokens, and profiled with 1 image items of the maximum feature size.',
    { since: '0.7.0' },
  ),
  says(
    'Skipping memory profiling for multimodal encoder and encoder cache',
    () => effective('skip_mm_profiling', true),
    '(EngineCore_DP0 pid=412) INFO 10-04 10:03:18 [gpu_model_runner.py:3341] Skipping memory profiling for multimodal encoder and encoder cache.',
    { since: '0.10.1' },
  ),
  says(
    'All non-text modalities supported by the model have been explicitly disabled',
    () => remark('text-only'),
    'WARNING 06-20 10:03:18 [encoder_cache_manager.py:139] All non-text modalities supported by the model have been explicitly disabled via limit_mm_per_prompt. Encoder cache will not be initialized.',
    { since: '0.7.0' },
  ),
  says(
    'Starting profile run for multi-modal models',
    () => [step('profile-vision', 'begin'), remark('encoder-decoder')],
    'INFO 02-14 10:03:18 enc_dec_model_runner.py:280] Starting profile run for multi-modal models.',
    { since: '0.6.2', until: '0.10.2' },
  ),
  // The context is too short for the worst image.
  says(
    'Computed max_num_seqs (min({seqs:int}, {tokens:int} // {each:int})) to be less than 1',
    ({ seqs, tokens, each }) => remark('context-shorter-than-image', { seqs, tokens, each }),
    'WARNING 09-20 10:03:18 model_runner.py:1240] Computed max_num_seqs (min(256, 4096 // 5760)) to be less than 1. Setting it to the minimum value of 1.',
    { since: '0.5.1', until: '0.10.2' },
  ),
  says(
    'equence length used for profiling (max_num_batched_tokens / max_num_seqs = {tokens:int}) is too short to hold the multi-modal embeddings in the worst case ({wanted:int} tokens in total',
    ({ tokens, wanted }, { message }) => remark('profile-shorter-than-image', { tokens, wanted, ...tokensByKind(message) }),
    "WARNING 04-20 10:03:18 [profiling.py:222] The sequence length used for profiling (max_num_batched_tokens / max_num_seqs = 2048) is too short to hold the multi-modal embeddings in the worst case (16384 tokens in total, out of which {'image': 16384} are reserved for multi-modal embeddings). This may cause certain multi-modal inputs to fail during inference, even when the input text is short.",
    { since: '0.8.0', until: '0.11.0' },
  ),
  says(
    'Chunked MM input disabled but max_tokens_per_mm_item ({required:int}) is larger than max_num_batched_tokens ({limit:int})',
    ({ required, limit }) => ({ kind: 'error', nature: 'arguments', message: 'max_num_batched_tokens is below one multimodal item', required, limit }),
    'ValueError: Chunked MM input disabled but max_tokens_per_mm_item (2496) is larger than max_num_batched_tokens (2048). Please increase max_num_batched_tokens.',
    { since: '0.8.4' },
  ),
  says(
    'exceeds the pre-allocated encoder cache size {limit:int}',
    ({ limit }, { message }) => {
      const required = /with (?:length (\d+)|(\d+) embedding tokens)/.exec(message)
      return {
        kind: 'error',
        nature: 'request',
        message: 'a multimodal item exceeds the encoder cache',
        limit,
        ...(required ? { required: Number(required[1] ?? required[2]) } : {}),
      }
    },
    [
      'ValueError: The decoder prompt contains a(n) video item with length 20480, which exceeds the pre-allocated encoder cache size 16384. Please reduce the input size or increase the encoder cache size by setting --limit-mm-per-prompt at startup.',
      'ValueError: The decoder prompt contains a(n) image item with 4608 embedding tokens, which exceeds the pre-allocated encoder cache size 4096. Please reduce the input size or increase the encoder cache size by setting --limit-mm-per-prompt at startup.',
    ],
    { since: '0.16' },
  ),
] as const

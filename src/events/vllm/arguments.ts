import { says } from '../speaker.ts'

/** Settings that do not go together: refused before anything is on a card. What a fix must respect too. */
export const refusedArguments = [
  says(
    'GPU memory utilization must be less than 1.0',
    () => ({ kind: 'error', nature: 'arguments', message: 'gpu_memory_utilization is above 1' }),
    'ValueError: GPU memory utilization must be less than 1.0. Got 1.5.',
    { until: '0.11.0' },
  ),
  says(
    'max_num_batched_tokens ({limit:int}) must be greater than or equal to max_num_seqs ({required:int})',
    ({ limit, required }) => ({ kind: 'error', nature: 'arguments', message: 'max_num_batched_tokens is below max_num_seqs', required, limit }),
    'ValueError: max_num_batched_tokens (128) must be greater than or equal to max_num_seqs (256).',
    { since: '0.2.0' },
  ),
  says(
    'max_num_batched_tokens ({limit:int}) is smaller than max_model_len ({required:int})',
    ({ limit, required }) => ({ kind: 'error', nature: 'arguments', message: 'max_num_batched_tokens is below max_model_len', required, limit }),
    'ValueError: max_num_batched_tokens (2048) is smaller than max_model_len (32768). This effectively limits the maximum sequence length to max_num_batched_tokens and makes vLLM reject longer sequences. Please increase max_num_batched_tokens or decrease max_model_len.',
    { since: '0.2.0' },
  ),
  says(
    'User-specified max_model_len ({required:int}) is greater than the derived max_model_len~~ ({where?:text}={limit?:int}',
    // LMDeploy only warns in the same words.
    ({ required, limit }, { by }) =>
      by.engine === 'lmdeploy'
        ? undefined
        : {
            kind: 'error',
            nature: 'arguments',
            message: 'max_model_len is above what the model allows',
            required,
            ...(limit === undefined ? {} : { limit }),
          },
    "ValueError: User-specified max_model_len (65536) is greater than the derived max_model_len (max_position_embeddings=32768 or model_max_length=None in model's config.json). This may lead to incorrect model outputs or CUDA errors.",
  ),
  says(
    'Total number of attention heads ({required:int}) must be divisible by tensor parallel size ({limit:int})',
    ({ required, limit }) => ({ kind: 'error', nature: 'arguments', message: 'attention heads are not divisible by tensor_parallel_size', required, limit }),
    'ValueError: Total number of attention heads (28) must be divisible by tensor parallel size (3).',
  ),
] as const

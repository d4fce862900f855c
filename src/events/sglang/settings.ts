import { says } from '../speaker.ts'
import { effective, remark } from './bodies.ts'

const unchunked = () => [...effective('chunked_prefill_size', -1), remark('chunking-off')]

/** What SGLang changes by itself after the echo, or remarks on: for multimodal models, and at the end of a start. */
export const settings = [
  says(
    'Automatically reduce --mem-fraction-static to {value:number} because this is a multimodal model',
    ({ value }) => [...effective('mem_fraction_static', value), remark('multimodal')],
    '[2025-03-24 13:43:33] Automatically reduce --mem-fraction-static to 0.792 because this is a multimodal model.',
    { since: '0.4.1.post5', until: '0.4.8.post1' },
  ),
  says(
    'Automatically reduce --mem-fraction-static to {value:number} and turn off chunked prefill because this is a multimodal model',
    ({ value }) => [...effective('mem_fraction_static', value), remark('multimodal'), ...unchunked()],
    '[2024-12-10 13:43:33] Automatically reduce --mem-fraction-static to 0.836 and turn off chunked prefill because this is a multimodal model.',
    { since: '0.4.0.post1', until: '0.4.0.post1' },
  ),
  says(
    'Multimodal model: Dynamically adjusted --mem-fraction-static from: {from:number} to: {value:number}',
    ({ value }) => [...effective('mem_fraction_static', value), remark('multimodal')],
    '[2025-07-30 13:43:33] Multimodal model: Dynamically adjusted --mem-fraction-static from: 0.874 to: 0.812.',
    { since: '0.4.9.post3', until: '0.5.0rc0' },
  ),
  says(
    'Automatically turn off --chunked-prefill-size and adjust --mem-fraction-static for multimodal models',
    () => [remark('multimodal'), ...unchunked()],
    '[2024-10-22 13:43:33 TP0] Automatically turn off --chunked-prefill-size and adjust --mem-fraction-static for multimodal models.',
    { since: '0.2.14.post2', until: '0.4.0' },
  ),
  says(
    'Automatically turn off --chunked-prefill-size ((for|and disable radix cache for)) {model:text}',
    () => [remark('multimodal'), ...unchunked()],
    [
      '[2025-02-02 13:43:33 TP0] Automatically turn off --chunked-prefill-size for mllama.',
      '[2025-02-02 13:43:33 TP0] Automatically turn off --chunked-prefill-size and disable radix cache for qwen2-vl.',
      '[2025-05-02 13:43:33] Automatically turn off --chunked-prefill-size for multimodal model.',
    ],
    { since: '0.4.0.post2', until: '0.4.6.post4' },
  ),
  says(
    'Automatically turn ((off|of)) --chunked-prefill-size as it is not supported for {model:text}',
    () => [remark('multimodal'), ...unchunked()],
    [
      '[2025-07-05 13:43:33] Automatically turn of --chunked-prefill-size as it is not supported for deepseek_vl_v2',
      '[2025-11-30 13:43:33] Automatically turn off --chunked-prefill-size as it is not supported for gemma3',
    ],
    { since: '0.4.6.post5' },
  ),
  says(
    'Using CUDA IPC for multimodal features: reserving up to {bytes:MiB} MiB on base GPU {gpu:int}',
    ({ bytes, gpu }) => remark('multimodal-transport', { bytes, gpu }),
    '[2026-07-20 13:43:33] Using CUDA IPC for multimodal features: reserving up to 1024 MiB on base GPU 0 across 1 tokenizer worker(s).',
    { since: '0.5.16' },
  ),
  says(
    'Multimodal embedding cache is full',
    () => remark('embedding-cache-full'),
    '[2025-11-30 14:43:33] Multimodal embedding cache is full. This typically occurs when a single embedding exceeds the cache size limit. Consider increasing the `SGLANG_VLM_CACHE_SIZE_MB` environment variable or reducing the input embedding size.',
    { since: '0.5.0rc0', until: '0.5.9' },
  ),
  says(
    'will not save memory because torch_memory_saver is not enabled',
    () => remark('memory-saver-off'),
    '[2025-05-02 13:43:33] release_memory_occupation will not save memory because torch_memory_saver is not enabled. Potential causes: `enable_memory_saver` is false, or torch_memory_saver installation has issues.',
    { since: '0.4.4.post2' },
  ),
  says(
    'enable_memory_saver is enabled, but torch-memory-saver is not installed',
    () => remark('memory-saver-off'),
    'ImportError: enable_memory_saver is enabled, but torch-memory-saver is not installed. Please install it via `pip3 install torch-memory-saver`.',
    { since: '0.4.6' },
  ),
] as const

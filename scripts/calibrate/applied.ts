// Failed runs that were diagnosed on the machine itself, and run again with the first command that the report printed.
import type { Change } from '../../src/remedy/predict.ts'

export interface Applied {
  /** The failed run, as it is among the fixtures. */
  readonly failed: string
  /** The run with the fix, where its log was kept. */
  readonly mended: string | undefined
  /** What the printed command changed. */
  readonly change: Change
  readonly outcome: string
}

export const CARD = 'NVIDIA H200, 139.8 GiB'
export const DATE = '2026-11-26'
export const RELEASES = 'vLLM 0.24.0, lm-evaluation-harness 0.4.13'

export const APPLIED: readonly Applied[] = [
  {
    failed: 'engine-vllm-graphs',
    mended: 'engine-vllm-graphs-applied',
    change: { setting: 'gpu_memory_utilization', from: 0.99, to: 0.97 },
    outcome: 'came up',
  },
  {
    failed: 'engine-vllm-graphs-old-runner',
    mended: 'engine-vllm-graphs-old-runner-applied',
    change: { setting: 'gpu_memory_utilization', from: 0.995, to: 0.98 },
    outcome: 'came up',
  },
  {
    failed: 'engine-vllm-no-kv',
    mended: 'engine-vllm-no-kv-applied',
    change: { setting: 'gpu_memory_utilization', from: 0.1, to: 0.24 },
    outcome: 'came up',
  },
  {
    failed: 'engine-vllm-profile',
    mended: undefined,
    change: { setting: 'max_num_batched_tokens', from: 2_097_152, to: 524_288 },
    outcome: 'came up',
  },
  {
    failed: 'engine-vllm-prompt-logprobs',
    mended: 'engine-vllm-prompt-logprobs-applied',
    change: { setting: 'max_num_batched_tokens', from: 32_768, to: 2048 },
    outcome: 'served the requests that had failed',
  },
  {
    failed: 'engine-lm-eval-hf-batch',
    mended: 'engine-lm-eval-hf-batch-applied',
    change: { setting: 'batch_size', from: 64, to: 8 },
    outcome: 'scored all documents',
  },
  {
    failed: 'engine-vllm-kv-bytes',
    mended: 'engine-vllm-kv-bytes-applied',
    change: { setting: 'kv_cache_memory_bytes', from: 129_922_760_704, to: 125_627_793_408 },
    outcome: 'came up',
  },
  {
    failed: 'engine-vllm-lora',
    mended: 'engine-vllm-lora-applied',
    change: { setting: 'max_loras', from: 64, to: 16 },
    outcome: 'came up',
  },
]

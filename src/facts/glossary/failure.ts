import type { Accelerator, Allocator, Bytes, ErrorNature, Refusal, Step } from '../../types.ts'
import type { Entries } from './entry.ts'

/** What the failing request was for. */
export type Tensor =
  | 'weights'
  | 'logits'
  | 'logprobs'
  | 'sampling'
  | 'attention-scores'
  | 'attention-mask'
  | 'activation'
  | 'kv-cache'
  | 'lora'
  | 'vision'
  | 'gradients'
  | 'optimizer'
  | 'loss'

/** What failed, and what the message says of it. */
export interface FailureFacts {
  'failure.kind': 'oom' | 'refusal' | 'killed'
  'failure.allocator': Allocator
  'failure.accelerator': Accelerator
  'failure.memory': 'device' | 'host'
  'failure.gpu-place': 'first' | 'last' | 'only' | 'other'
  'failure.whole-prompt-logits': boolean
  'failure.refusal': Refusal
  'failure.step': Step
  'failure.gpu': number
  'failure.card': number
  'failure.requested': Bytes
  'failure.free': Bytes
  'failure.wanted': Bytes
  'failure.found': Bytes
  'failure.short': Bytes
  'failure.before': Bytes
  'failure.after': Bytes
  'failure.grew': Bytes
  'failure.tokens-wanted': number
  'failure.tokens-found': number
  'failure.tokens-fit': number
  'failure.rows': number
  'failure.rank': number
  'failure.errno': number
  'failure.site': string
  'failure.site-holds': 'weights' | 'runtime-or-kv' | 'pool' | 'comm'
  'failure.tensor': Tensor
  'failure.beyond-card': boolean
  'failure.share': number
  'failure.figures': boolean
  'failure.frames': boolean
  'failure.where': string
  'failure.in-vision': boolean
  'failure.where-vision': string
  'failure.ranks': number
  'failure.gpus': number
  'failure.after-up': boolean
  'failure.creating': 'context' | 'library'

  'allocation.refused': Bytes
  'error.text': string
  'error.cut': boolean
  'error.nature': ErrorNature
  'error.required': number
  'error.limit': number
}

export const FAILURE: Entries<FailureFacts> = {
  'failure.kind': { says: 'an allocation failed (oom), the engine declined (refusal), or the process was killed', unit: 'text' },
  'failure.allocator': { says: 'whose allocation failed', unit: 'text' },
  'failure.accelerator': { says: 'whose card ran out, where PyTorch does not speak of CUDA: npu (Ascend), hip (AMD), xpu (Intel) and others', unit: 'text' },
  'failure.memory': { says: 'whose memory ran out: the GPU’s, or the host’s (RAM, pinned, /dev/shm)', unit: 'text' },
  'failure.gpu-place': { says: 'where the GPU that failed stands among those of its engine', unit: 'text' },
  'failure.whole-prompt-logits': { says: 'the request is tokens of a step x vocabulary, by its size', unit: 'yes-no' },
  'failure.refusal': { says: 'why the engine declined', unit: 'text' },
  'failure.step': { says: 'what was being done: from the traceback first, else from the last step line before', unit: 'text' },
  'failure.gpu': { says: 'the GPU that ran out, by the run’s own numbers', unit: 'count' },
  'failure.card': { says: 'the same card by nvidia-smi’s numbers', unit: 'count' },
  'failure.requested': { says: 'what the failing allocation asked for', unit: 'bytes' },
  'failure.free': { says: 'what was free on that GPU then', unit: 'bytes' },
  'failure.wanted': { says: 'what the engine wanted when it declined', unit: 'bytes' },
  'failure.found': { says: 'what it found instead', unit: 'bytes' },
  'failure.short': { says: 'how much was missing', unit: 'bytes' },
  'failure.before': { says: 'free memory before profiling', unit: 'bytes' },
  'failure.after': { says: 'free memory after profiling', unit: 'bytes' },
  'failure.grew': { says: 'how much free memory grew while the engine profiled', unit: 'bytes' },
  'failure.tokens-wanted': { says: 'the context length that was asked for', unit: 'tokens' },
  'failure.tokens-found': { says: 'the tokens the KV cache holds', unit: 'tokens' },
  'failure.tokens-fit': { says: 'the context length the engine says would fit', unit: 'tokens' },
  'failure.rows': { says: 'dummy requests of the warm-up that failed', unit: 'count' },
  'failure.rank': { says: 'the rank that told it first', unit: 'count' },
  'failure.errno': { says: 'the system’s number of the error (12: no memory)', unit: 'count' },
  'failure.site': { says: 'source file and line of the failing call', unit: 'text' },
  'failure.site-holds': { says: 'what is allocated at that place', unit: 'text' },
  'failure.tensor': { says: 'what the failing request was for, by its frames and its size', unit: 'text' },
  'failure.beyond-card': { says: 'the request alone is larger than the card', unit: 'yes-no' },
  'failure.share': { says: 'the request as a share of the card', unit: 'share' },
  'failure.figures': { says: 'the message holds figures', unit: 'yes-no' },
  'failure.frames': { says: 'the log holds the failing traceback', unit: 'yes-no' },
  'failure.where': { says: 'the innermost frame of the program or engine', unit: 'text' },
  'failure.in-vision': { says: 'the traceback runs through a vision encoder', unit: 'yes-no' },
  'failure.where-vision': { says: 'the innermost frame of that encoder', unit: 'text' },
  'failure.ranks': { says: 'how many ranks failed', unit: 'count' },
  'failure.gpus': { says: 'on how many different GPUs they failed', unit: 'count' },
  'failure.after-up': { says: 'the server was up before it failed', unit: 'yes-no' },
  'failure.creating': { says: 'what could not even be made: a CUDA context, or a library’s handle or workspace', unit: 'text' },

  'allocation.refused': { says: 'what the device refused the allocator, which then tried again', unit: 'bytes' },
  'error.text': { says: 'the exception that ends the first traceback, where no memory failed', unit: 'text' },
  'error.cut': { says: 'the log ends inside a traceback, before its exception', unit: 'yes-no' },
  'error.nature': { says: 'what an error is about that is no lack of memory, where it has figures', unit: 'text' },
  'error.required': { says: 'what that error says was required: bytes of a kernel’s shared memory, tokens, sequences', unit: 'number' },
  'error.limit': { says: 'and what the limit was', unit: 'number' },
}

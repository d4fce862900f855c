import type { Entries } from './entry.ts'

/** What was computed: an evaluation’s or a server’s requests. */
export interface EvaluationFacts {
  'eval.tasks': string
  'eval.request-type': string
  'eval.requests': number
  'eval.requests-done': number
  'eval.batch-found': number
  'eval.prompt-logprobs': boolean
  'eval.setting-lost': string
  'eval.utilization-asked': number
  'eval.utilization-in-force': number

  'serve.prompt-logprobs': boolean
  'serve.preemptions': number
  'request.tokens': number
  'request.limit': number
  'request.left': number
}

export const EVALUATION: Entries<EvaluationFacts> = {
  'eval.tasks': { says: 'the tasks of the evaluation', unit: 'text' },
  'eval.request-type': { says: 'the kind of requests that ran', unit: 'text' },
  'eval.requests': { says: 'requests in all', unit: 'count' },
  'eval.requests-done': { says: 'requests done before the failure', unit: 'count' },
  'eval.batch-found': { says: 'the batch size that the harness found by trying', unit: 'count' },
  'eval.prompt-logprobs': { says: 'requests ask for log-probabilities of every prompt token', unit: 'yes-no' },
  'eval.setting-lost': { says: 'arguments that did not reach the engine', unit: 'text' },
  'eval.utilization-asked': { says: 'gpu_memory_utilization as it was asked for', unit: 'number' },
  'eval.utilization-in-force': { says: 'gpu_memory_utilization as the engine says it', unit: 'number' },

  'serve.prompt-logprobs': { says: 'a request asks for log-probabilities of its prompt', unit: 'yes-no' },
  'serve.preemptions': { says: 'requests that were put off for lack of KV cache', unit: 'count' },

  'request.tokens': { says: 'the longest prompt that was seen', unit: 'tokens' },
  'request.limit': { says: 'how long a request may be, by the message of one that was longer', unit: 'tokens' },
  'request.left': { says: 'to how many tokens the answer of such a request was cut', unit: 'tokens' },
}

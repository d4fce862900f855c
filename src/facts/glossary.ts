import type { Allocator, Bytes, Engine, Harness, Refusal, Scalar, Step } from '../types.ts'

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

/** Everything that can be known about an episode. A rule may ask for these names and no others. */
export interface FactTypes {
  engine: Engine
  'engine.version': string
  'engine.since': string
  'engine.until': string
  'engine.version-inferred': boolean
  'engine.backend': 'turbomind' | 'pytorch'
  'engine.runner': 'v0' | 'v1' | 'v2'
  harness: Harness
  entry: 'cli' | 'python' | 'model_args'
  model: string

  'failure.kind': 'oom' | 'refusal' | 'killed'
  'failure.allocator': Allocator
  'failure.memory': 'device' | 'host'
  'failure.gpu-place': 'first' | 'last' | 'only' | 'other'
  'failure.whole-prompt-logits': boolean
  'failure.refusal': Refusal
  'failure.step': Step
  'failure.gpu': number
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

  'memory.capacity': Bytes
  'memory.capacity-at-least': Bytes
  'card.size': Bytes
  'card.name': string
  'card.size-from': 'nvidia-smi' | 'budget'
  'memory.allowed': Bytes
  'memory.own': Bytes
  'memory.allocated': Bytes
  'memory.allocated-share': number
  'memory.unallocated': Bytes
  'memory.unallocated-share': number
  'memory.graph-pool': Bytes
  'memory.graph-pool-share': number
  'memory.graphs-decide': boolean
  'memory.outside-torch': Bytes
  'memory.others': Bytes
  'memory.others-share': number
  'memory.others-decide': boolean
  'memory.other-processes': number
  'memory.sibling-processes': number
  'memory.largest-other': Bytes
  'memory.pieces-suffice': boolean
  'memory.pieces-margin': number
  'memory.weights': Bytes
  'memory.weights-share': number
  'memory.activations': Bytes
  'memory.peak': Bytes
  'memory.non-torch': Bytes
  'memory.kv-cache': Bytes
  'memory.graphs': Bytes
  'memory.budget': Bytes
  'memory.outside-budget': Bytes
  'memory.free-at-start': Bytes
  'memory.free-after-weights': Bytes
  'memory.free-after-pool': Bytes
  'memory.free-when-up': Bytes
  'memory.graphs-to-come': Bytes
  'memory.least-fraction': number
  'memory.pool-possible': boolean
  'memory.step-possible': boolean
  'memory.reserve': Bytes
  'memory.left': Bytes
  'memory.reserved': Bytes
  'memory.suggested-cache': Bytes

  'cap.kind': 'program' | 'mig' | 'vgpu'
  'cap.limit': Bytes
  'cap.card': Bytes
  'cap.decides': boolean

  'sleep.freed': Bytes
  'sleep.in-use': Bytes
  'sleep.backed-up': Bytes

  'host.memory': Bytes
  'host.used': Bytes
  'host.available': Bytes
  'host.swap-space': Bytes
  'host.checkpoint': Bytes
  'host.shm-share': number

  'kv.blocks': number
  'kv.cpu-blocks': number
  'kv.block-size': Bytes
  'kv.tokens': number
  'kv.concurrency': number
  'kv.usage': number
  'kv.session-len': number
  'kv.placed': boolean

  'model.layers': number
  'model.heads': number
  'model.kv-heads': number
  'model.head-dim': number
  'model.vocabulary': number
  'model.hidden': number
  'model.from': 'log' | 'config' | 'table' | 'inferred'
  'model.config-unfit': boolean
  'model.parameters': number
  'model.kv-bytes-per-token': Bytes
  'model.weights-expected': Bytes
  'model.weights-fp8': Bytes
  'model.weights-share': number
  'weights.precision': string
  'weights.full-precision': boolean
  'weights.type-left-out': boolean
  'weights.loaded': boolean
  'weights.shards': number
  'weights.shards-loaded': number
  'graphs.sizes': number
  'graphs.estimated': Bytes
  'graphs.estimate-share': number
  'graphs.estimate-excess': Bytes
  'graphs.estimate-ratio': number
  'graphs.estimate-applied': boolean

  'multimodal.items': number
  'multimodal.tokens': number

  'start.engines': number
  'start.budgets-shrink': boolean
  'start.launched-processes': number
  'start.parallel': number
  'start.stacked': boolean

  'replicas.count': number

  'training.seen': boolean
  'training.beside': boolean

  'growth.series': string
  'growth.turns': number
  'growth.per-turn': Bytes
  'growth.total': Bytes
  'growth.steady': boolean

  'eval.tasks': string
  'eval.request-type': string
  'eval.requests': number
  'eval.requests-done': number
  'eval.batch-found': number
  'eval.prompt-logprobs': boolean
  'serve.prompt-logprobs': boolean
  'serve.preemptions': number
  'eval.setting-lost': string
  'eval.utilization-asked': number
  'eval.utilization-in-force': number

  'killed.for-memory': boolean
  'killed.reported-by': string
  'killed.exit-code': number
  'killed.process': string
  'killed.rss': Bytes
  'killed.limit': Bytes
  'killed.while-loading': boolean

  'snapshot.gpus': number
  'snapshot.fullest': Bytes
  'snapshot.fullest-total': Bytes
  'snapshot.fullest-share': number
  'snapshot.fullest-gpu': number
  'snapshot.fullest-free': Bytes
  'snapshot.foreign': Bytes
  'snapshot.foreign-name': string
  'snapshot.foreign-pid': number
  'snapshot.skew': Bytes
  'snapshot.skew-gpu': number
  'snapshot.skew-place': 'first' | 'last' | 'other'
  'snapshot.skew-others': Bytes
  'snapshot.skew-decides': boolean
  'snapshot.same-job': boolean
  'snapshot.piled-processes': number
  'snapshot.piled-bytes': Bytes
  'snapshot.processes': number
  'snapshot.unattributed': Bytes
  'snapshot.unattributed-gpu': number
  'snapshot.unattributed-share': number
  'snapshot.unattributed-rows': number
  'snapshot.row-without-process': boolean
  'snapshot.growth': Bytes
  'snapshot.growth-instants': number
  'snapshot.growth-gpu': number

  [setting: `setting.${string}`]: Scalar
}
export type FactName = keyof FactTypes & string
export type Unit = 'bytes' | 'count' | 'share' | 'text' | 'yes-no' | 'tokens' | 'number'
type Named = { [N in keyof FactTypes as string extends N ? never : N extends `setting.${string}` ? never : N]: FactTypes[N] }

/** What a fact means, in one line, and how it is shown. A fact without an entry does not compile. */
export const GLOSSARY: Readonly<Record<keyof Named, { readonly says: string; readonly unit: Unit }>> = {
  engine: { says: 'who manages the memory', unit: 'text' },
  'engine.version': { says: 'its release, read from the log or inferred from the messages’ wording', unit: 'text' },
  'engine.since': { says: 'the earliest release that prints what the log holds', unit: 'text' },
  'engine.until': { says: 'the last release that prints it', unit: 'text' },
  'engine.version-inferred': { says: 'the release is inferred from what is printed, not said', unit: 'yes-no' },
  'engine.backend': { says: 'LMDeploy: which of its two engines runs', unit: 'text' },
  'engine.runner': { says: 'vLLM: engine V0, or the model runner of V1', unit: 'text' },
  harness: { says: 'what started the engine: an evaluation, torchrun, Ray', unit: 'text' },
  entry: { says: 'how settings are given: command line, Python, lm-eval’s model_args', unit: 'text' },
  model: { says: 'the model’s name or path', unit: 'text' },

  'failure.kind': { says: 'an allocation failed (oom), the engine declined (refusal), or the process was killed', unit: 'text' },
  'failure.allocator': { says: 'whose allocation failed', unit: 'text' },
  'failure.memory': { says: 'whose memory ran out: the GPU’s, or the host’s (RAM, pinned, /dev/shm)', unit: 'text' },
  'failure.gpu-place': { says: 'where the GPU that failed stands among those of its engine', unit: 'text' },
  'failure.whole-prompt-logits': { says: 'the request is tokens of a step x vocabulary, by its size', unit: 'yes-no' },
  'failure.refusal': { says: 'why the engine declined', unit: 'text' },
  'failure.step': { says: 'what was being done: from the traceback first, else from the last step line before', unit: 'text' },
  'failure.gpu': { says: 'the GPU that ran out', unit: 'count' },
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

  'memory.capacity': { says: 'the card’s memory as the driver gives it to a program', unit: 'bytes' },
  'memory.capacity-at-least': { says: 'what the card must have at least, by what the engine put into its share of it', unit: 'bytes' },
  'card.size': { says: 'the card’s memory where no message tells it, by nvidia-smi or by vLLM’s figures and the sizes that cards have', unit: 'bytes' },
  'card.name': { says: 'the card, or the cards of that size', unit: 'text' },
  'card.size-from': { says: 'how the card’s size was worked out', unit: 'text' },
  'memory.allowed': { says: 'a limit below the card’s size that applies to this process', unit: 'bytes' },
  'memory.own': { says: 'what this process holds on the card', unit: 'bytes' },
  'memory.allocated': { says: 'live tensors of this process, by PyTorch', unit: 'bytes' },
  'memory.allocated-share': { says: 'live tensors as a share of the card', unit: 'share' },
  'memory.unallocated': { says: 'reserved by PyTorch but not in use', unit: 'bytes' },
  'memory.unallocated-share': { says: 'that as a share of the card', unit: 'share' },
  'memory.graph-pool': { says: 'private pools (CUDA graphs and others)', unit: 'bytes' },
  'memory.graph-pool-share': { says: 'that as a share of the card', unit: 'share' },
  'memory.graphs-decide': { says: 'without the private pools the request would have fitted', unit: 'yes-no' },
  'memory.outside-torch': { says: 'held by this process outside PyTorch (TurboMind, context, NCCL)', unit: 'bytes' },
  'memory.others': { says: 'what other processes hold: capacity less free less own', unit: 'bytes' },
  'memory.others-share': { says: 'that as a share of the card', unit: 'share' },
  'memory.others-decide': { says: 'without the other processes the request would have fitted', unit: 'yes-no' },
  'memory.other-processes': { says: 'how many other processes the message lists', unit: 'count' },
  'memory.sibling-processes': { says: 'other processes of the message whose numbers neighbour this one’s: of the same program', unit: 'count' },
  'memory.largest-other': { says: 'the largest of them', unit: 'bytes' },
  'memory.pieces-suffice': { says: 'free and unused reserved memory together would have held the request', unit: 'yes-no' },
  'memory.pieces-margin': { says: 'unused reserved memory, as a multiple of what was missing', unit: 'number' },
  'memory.weights': { says: 'the weights on one GPU', unit: 'bytes' },
  'memory.weights-share': { says: 'the weights as a share of the card', unit: 'share' },
  'memory.activations': { says: 'the profiled activation peak', unit: 'bytes' },
  'memory.peak': { says: 'what vLLM’s profile run took beside the weights: printed, or what the other parts of its budget leave', unit: 'bytes' },
  'memory.non-torch': { says: 'context, NCCL and libraries', unit: 'bytes' },
  'memory.kv-cache': { says: 'the KV cache on one GPU', unit: 'bytes' },
  'memory.graphs': { says: 'what capturing CUDA graphs took', unit: 'bytes' },
  'memory.budget': { says: 'what the engine allows itself', unit: 'bytes' },
  'memory.outside-budget': { says: 'the card less the engine’s budget', unit: 'bytes' },
  'memory.free-at-start': { says: 'free memory when the engine started or sized its cache', unit: 'bytes' },
  'memory.free-after-weights': { says: 'SGLang: free memory behind the weights, of which the pool takes its part', unit: 'bytes' },
  'memory.free-after-pool': { says: 'SGLang: free memory behind the KV pool, before the graphs', unit: 'bytes' },
  'memory.free-when-up': { says: 'SGLang: free memory at the end of the start, for activations', unit: 'bytes' },
  'memory.graphs-to-come': { says: 'SGLang: what the graphs not captured yet would take, at most', unit: 'bytes' },
  'memory.least-fraction': { says: 'SGLang: the mem_fraction_static at which the pool holds nothing', unit: 'number' },
  'memory.pool-possible': { says: 'SGLang: beside the weights a small pool and a small step fit', unit: 'yes-no' },
  'memory.step-possible': { says: 'SGLang: … and so does a step of the present size', unit: 'yes-no' },
  'memory.reserve': { says: 'LMDeploy’s PyTorch engine: what it keeps for one step', unit: 'bytes' },
  'memory.left': { says: 'LMDeploy, SGLang: what the KV cache is to leave of the free memory', unit: 'bytes' },
  'memory.reserved': { says: 'all that PyTorch has reserved, in use or not', unit: 'bytes' },
  'memory.suggested-cache': { says: 'vLLM: the cache size it suggests for the next start', unit: 'bytes' },

  'cap.kind': { says: 'whose limit below the card’s size applies: the program’s own, a slice of the card (MIG), a vGPU library’s', unit: 'text' },
  'cap.limit': { says: 'that limit', unit: 'bytes' },
  'cap.card': { says: 'the whole card', unit: 'bytes' },
  'cap.decides': { says: 'the limit refused what the card had room for', unit: 'yes-no' },

  'sleep.freed': { says: 'sleep mode: what it gave back', unit: 'bytes' },
  'sleep.in-use': { says: 'sleep mode: what stayed in use', unit: 'bytes' },
  'sleep.backed-up': { says: 'sleep mode: what went to the host’s memory', unit: 'bytes' },

  'host.memory': { says: 'the host’s memory (RAM)', unit: 'bytes' },
  'host.used': { says: 'what is in use of it', unit: 'bytes' },
  'host.available': { says: 'what was available of it at the start', unit: 'bytes' },
  'host.swap-space': { says: 'vLLM V0: host memory for swapped-out cache blocks, all GPUs together', unit: 'bytes' },
  'host.checkpoint': { says: 'the checkpoint’s size on disk', unit: 'bytes' },
  'host.shm-share': { says: 'how full /dev/shm is', unit: 'share' },

  'kv.blocks': { says: 'blocks of the KV cache', unit: 'count' },
  'kv.cpu-blocks': { says: 'blocks of the swapped-out cache in the host’s memory', unit: 'count' },
  'kv.block-size': { says: 'bytes of one block', unit: 'bytes' },
  'kv.tokens': { says: 'tokens the KV cache holds', unit: 'tokens' },
  'kv.concurrency': { says: 'how many full-length requests fit at once', unit: 'number' },
  'kv.usage': { says: 'the highest use of the KV cache that was printed', unit: 'share' },

  'kv.placed': { says: 'SGLang: the KV pool stood before it failed', unit: 'yes-no' },
  'kv.session-len': { says: 'LMDeploy: the session length that the cache can hold', unit: 'tokens' },

  'model.layers': { says: 'layers', unit: 'count' },
  'model.heads': { says: 'attention heads', unit: 'count' },
  'model.kv-heads': { says: 'key/value heads', unit: 'count' },
  'model.head-dim': { says: 'size of one head', unit: 'count' },
  'model.vocabulary': { says: 'vocabulary', unit: 'count' },
  'model.hidden': { says: 'hidden size', unit: 'count' },
  'model.from': {
    says: 'where the model’s shape is known from: counts in the log, a config.json that was given, the table of common models, or inferred from the log’s figures',
    unit: 'text',
  },
  'model.config-unfit': { says: 'the config.json that was given is not this model’s: the log’s own figures rule it out', unit: 'yes-no' },
  'model.parameters': { says: 'parameters, all parts together', unit: 'count' },
  'model.kv-bytes-per-token': { says: 'what one token takes in the KV cache of one GPU', unit: 'bytes' },
  'model.weights-fp8': { says: 'what the weights of one GPU would take with the layers quantised to fp8 as they load', unit: 'bytes' },
  'model.weights-expected': { says: 'the weights on one GPU, worked out from the model’s shape, type and quantisation', unit: 'bytes' },
  'model.weights-share': { says: 'that as a share of the card', unit: 'share' },
  'weights.precision': { says: 'the weights’ type as it is in force', unit: 'text' },
  'weights.full-precision': { says: 'weights are loaded in float32', unit: 'yes-no' },
  'weights.type-left-out': { says: 'the program loads the model without naming a type', unit: 'yes-no' },
  'weights.loaded': { says: 'the weights were loaded in full before the failure', unit: 'yes-no' },
  'weights.shards': { says: 'checkpoint shards', unit: 'count' },
  'weights.shards-loaded': { says: 'shards loaded before the failure', unit: 'count' },
  'graphs.sizes': { says: 'batch sizes to capture', unit: 'count' },
  'graphs.estimated': { says: 'vLLM: what capturing CUDA graphs was estimated to take', unit: 'bytes' },
  'graphs.estimate-share': { says: 'that as a share of the card', unit: 'share' },
  'graphs.estimate-excess': { says: 'the estimate less what the capture took', unit: 'bytes' },
  'graphs.estimate-ratio': { says: 'the estimate as a multiple of what the capture took', unit: 'number' },
  'graphs.estimate-applied': { says: 'the estimate is taken off the KV cache', unit: 'yes-no' },

  'multimodal.items': { says: 'images or other items that the encoder is profiled with at once', unit: 'count' },
  'multimodal.tokens': { says: 'tokens that they become, or would in the worst case', unit: 'tokens' },

  'start.engines': { says: 'whole engines that this run started', unit: 'count' },
  'start.budgets-shrink': { says: 'each engine found less free memory than the one before', unit: 'yes-no' },
  'start.launched-processes': { says: 'processes that torchrun or accelerate started', unit: 'count' },
  'start.parallel': { says: 'GPUs over which one engine is split', unit: 'count' },
  'start.stacked': { says: 'several engines, each split over the same GPUs', unit: 'yes-no' },

  'replicas.count': { says: 'whole copies of the model that the run loads', unit: 'count' },

  'training.seen': { says: 'the process that failed trains', unit: 'yes-no' },
  'training.beside': { says: 'training shares the card with an engine', unit: 'yes-no' },

  'growth.series': { says: 'the line that a program printed again and again', unit: 'text' },
  'growth.turns': { says: 'how often', unit: 'count' },
  'growth.per-turn': { says: 'growth from one to the next', unit: 'bytes' },
  'growth.total': { says: 'growth from the first to the last', unit: 'bytes' },
  'growth.steady': { says: 'every figure was larger than the one before', unit: 'yes-no' },

  'eval.tasks': { says: 'the tasks of the evaluation', unit: 'text' },
  'eval.request-type': { says: 'the kind of requests that ran', unit: 'text' },
  'eval.requests': { says: 'requests in all', unit: 'count' },
  'eval.requests-done': { says: 'requests done before the failure', unit: 'count' },
  'eval.batch-found': { says: 'the batch size that the harness found by trying', unit: 'count' },
  'eval.prompt-logprobs': { says: 'requests ask for log-probabilities of every prompt token', unit: 'yes-no' },
  'serve.prompt-logprobs': { says: 'a request asks for log-probabilities of its prompt', unit: 'yes-no' },
  'serve.preemptions': { says: 'requests that were put off for lack of KV cache', unit: 'count' },
  'eval.setting-lost': { says: 'arguments that did not reach the engine', unit: 'text' },
  'eval.utilization-asked': { says: 'gpu_memory_utilization as it was asked for', unit: 'number' },
  'eval.utilization-in-force': { says: 'gpu_memory_utilization as the engine says it', unit: 'number' },

  'killed.for-memory': { says: 'the text itself says that memory was the reason of the kill', unit: 'yes-no' },
  'killed.reported-by': { says: 'who reports the kill', unit: 'text' },
  'killed.exit-code': { says: 'the exit code', unit: 'text' },
  'killed.process': { says: 'the process that was killed', unit: 'text' },
  'killed.rss': { says: 'its memory then', unit: 'bytes' },
  'killed.limit': { says: 'the limit that was hit', unit: 'bytes' },

  'killed.while-loading': { says: 'it was killed while weights or other large files were read', unit: 'yes-no' },

  'snapshot.gpus': { says: 'GPUs in the snapshot', unit: 'count' },
  'snapshot.fullest': { says: 'memory in use on the fullest GPU', unit: 'bytes' },
  'snapshot.fullest-total': { says: 'that GPU’s size', unit: 'bytes' },
  'snapshot.fullest-share': { says: 'its use as a share of what programs can have', unit: 'share' },
  'snapshot.fullest-gpu': { says: 'the fullest GPU', unit: 'count' },
  'snapshot.fullest-free': { says: 'what is still free there', unit: 'bytes' },
  'snapshot.foreign': { says: 'the largest process in the snapshot that cannot be this run’s', unit: 'bytes' },
  'snapshot.foreign-name': { says: 'its name', unit: 'text' },
  'snapshot.foreign-pid': { says: 'its number', unit: 'text' },
  'snapshot.skew': { says: 'how much more one GPU holds than its like', unit: 'bytes' },
  'snapshot.skew-gpu': { says: 'that GPU', unit: 'count' },
  'snapshot.skew-place': { says: 'whether it is the first or the last of them', unit: 'text' },
  'snapshot.skew-others': { says: 'what the others hold', unit: 'bytes' },
  'snapshot.skew-decides': { says: 'that card ran out, and without what it holds more its engine would have had half as much again to place', unit: 'yes-no' },
  'snapshot.same-job': { says: 'the GPUs look like ranks of one job', unit: 'yes-no' },
  'snapshot.piled-processes': { says: 'processes of the other ranks on one GPU', unit: 'count' },
  'snapshot.piled-bytes': { says: 'what they hold there', unit: 'bytes' },
  'snapshot.processes': { says: 'process rows on the GPU in question', unit: 'count' },
  'snapshot.unattributed': { says: 'memory in use that no listed process accounts for', unit: 'bytes' },
  'snapshot.unattributed-gpu': { says: 'the GPU where that is most', unit: 'count' },
  'snapshot.unattributed-share': { says: 'that as a share of the card', unit: 'share' },
  'snapshot.unattributed-rows': { says: 'processes that are listed on that GPU', unit: 'count' },
  'snapshot.row-without-process': { says: 'the driver lists a process there that the system no longer knows', unit: 'yes-no' },
  'snapshot.growth': { says: 'growth of used memory over the series, after its start', unit: 'bytes' },
  'snapshot.growth-instants': { says: 'instants of the series', unit: 'count' },
  'snapshot.growth-gpu': { says: 'the GPU that grows', unit: 'count' },
}

/** Facts that are known wherever another is, since one question answers them together. */
export const IMPLIED: Readonly<Partial<Record<string, readonly FactName[]>>> = {
  'failure.tensor': ['failure.where', 'failure.frames'],
  'failure.in-vision': ['failure.where'],
  'failure.whole-prompt-logits': ['failure.requested', 'failure.where'],
  'failure.site-holds': ['failure.site'],
  'failure.share': ['failure.requested', 'memory.capacity'],
  'failure.beyond-card': ['failure.requested'],
  'failure.wanted': ['failure.refusal'],
  'failure.grew': ['failure.before', 'failure.after'],
  'failure.ranks': ['failure.kind'],
  'memory.allocated-share': ['memory.allocated', 'memory.capacity'],
  'memory.unallocated-share': ['memory.unallocated'],
  'memory.pieces-suffice': ['memory.unallocated', 'failure.requested', 'failure.free'],
  'memory.pieces-margin': ['memory.unallocated'],
  'memory.others-share': ['memory.others', 'memory.capacity'],
  'memory.graph-pool-share': ['memory.graph-pool', 'memory.capacity'],
  'memory.graphs-decide': ['memory.graph-pool', 'failure.requested', 'failure.free'],
  'cap.card': ['cap.kind', 'cap.limit'],
  'memory.others-decide': ['memory.others'],
  'memory.weights-share': ['memory.weights', 'memory.capacity'],
  'memory.outside-budget': ['memory.budget', 'memory.capacity'],
  'memory.pool-possible': ['memory.free-at-start', 'memory.free-after-weights', 'memory.least-fraction'],
  'memory.step-possible': ['memory.free-after-weights'],
  'model.weights-share': ['model.weights-expected', 'memory.capacity'],
  'weights.shards': ['weights.shards-loaded'],
  'graphs.estimate-excess': ['graphs.estimated', 'graphs.estimate-ratio', 'memory.graphs'],
  'graphs.estimate-ratio': ['graphs.estimated', 'graphs.estimate-excess', 'memory.graphs'],
  'graphs.estimate-share': ['graphs.estimated', 'memory.capacity'],
  'start.budgets-shrink': ['start.engines'],
  'growth.steady': ['growth.series', 'growth.turns', 'growth.per-turn', 'growth.total'],
  'growth.turns': ['growth.per-turn', 'growth.total', 'growth.series'],
  'eval.utilization-in-force': ['eval.utilization-asked'],
  'killed.for-memory': ['killed.reported-by'],
  'host.swap-space': ['host.memory'],
  'snapshot.fullest-share': ['snapshot.fullest', 'snapshot.fullest-total', 'snapshot.fullest-free'],
  'snapshot.unattributed': ['snapshot.unattributed-rows'],
  'snapshot.growth': ['snapshot.growth-instants', 'snapshot.growth-gpu'],
  'snapshot.skew': ['snapshot.skew-gpu', 'snapshot.skew-place', 'snapshot.skew-others'],
  'snapshot.skew-place': ['snapshot.skew', 'snapshot.skew-gpu'],
  'snapshot.piled-processes': ['snapshot.piled-bytes'],
  'snapshot.foreign-pid': ['snapshot.foreign'],
  'start.stacked': ['start.launched-processes'],
  'failure.gpus': ['failure.gpu'],
}

import type { Bytes } from '../../types.ts'
import type { Entries } from './entry.ts'

/** The model, its weights, its KV cache and graphs. */
export interface ModelFacts {
  'kv.blocks': number
  'kv.cpu-blocks': number
  'kv.block-size': Bytes
  'kv.tokens': number
  'kv.concurrency': number
  'kv.states': number
  'kv.states-wanted': number
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
  'model.weights-loading': Bytes
  'model.weights-loading-share': number

  'weights.precision': string
  'weights.full-precision': boolean
  'weights.type-left-out': boolean
  'weights.quantized': boolean
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
  'multimodal.image-tokens': number
  'multimodal.video-tokens': number
  'multimodal.audio-tokens': number
}

export const MODEL: Entries<ModelFacts> = {
  'kv.blocks': { says: 'blocks of the KV cache', unit: 'count' },
  'kv.cpu-blocks': { says: 'blocks of the swapped-out cache in the host’s memory', unit: 'count' },
  'kv.block-size': { says: 'bytes of one block', unit: 'bytes' },
  'kv.tokens': { says: 'tokens the KV cache holds', unit: 'tokens' },
  'kv.concurrency': { says: 'how many full-length requests fit at once', unit: 'number' },
  'kv.states': { says: 'blocks for the states of recurrent layers, one a running sequence', unit: 'count' },
  'kv.states-wanted': { says: 'how many of them as many sequences as are allowed need', unit: 'count' },
  'kv.usage': { says: 'the highest use of the KV cache that was printed', unit: 'share' },
  'kv.session-len': { says: 'LMDeploy: the session length that the cache can hold', unit: 'tokens' },
  'kv.placed': { says: 'SGLang: the KV pool stood before it failed', unit: 'yes-no' },

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
  'model.weights-loading': { says: 'what the weights of one GPU take before they are quantised on load, where all of them are loaded first', unit: 'bytes' },
  'model.weights-loading-share': { says: 'the share of the card that this would be', unit: 'share' },
  'model.weights-share': { says: 'that as a share of the card', unit: 'share' },

  'weights.precision': { says: 'the weights’ type as it is in force', unit: 'text' },
  'weights.full-precision': { says: 'weights are loaded in float32', unit: 'yes-no' },
  'weights.quantized': { says: 'the weights are stored in fewer bits already: by the command, the log, the failing code or the name', unit: 'yes-no' },
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
  'multimodal.image-tokens': { says: 'of these the most that images become', unit: 'tokens' },
  'multimodal.video-tokens': { says: 'and videos', unit: 'tokens' },
  'multimodal.audio-tokens': { says: 'and audio', unit: 'tokens' },
}

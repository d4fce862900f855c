import type { Bytes } from '../types.ts'
import type { Quantization } from './quantization.ts'

/** What a model is made of, as far as memory goes. Counts are of the whole model, not of one GPU's part. */
export interface ModelShape {
  /** `model_type` of the language model. */
  readonly type: string
  readonly layers: number
  readonly heads: number
  readonly kvHeads: number
  readonly headDim: number
  readonly hidden: number
  readonly intermediate: number | undefined
  readonly vocabulary: number
  /** Experts of a layer that has some, and how many of them a token runs through. */
  readonly experts: { readonly count: number; readonly perToken: number | undefined } | undefined
  /** Undefined where the layers' caches are not alike in a way that is known here. */
  readonly cache: CacheShape | undefined
  /** Undefined for an architecture whose matrices are not known here. */
  readonly parameters: Parameters | undefined
  /** The type of the checkpoint, `bfloat16`; undefined where the config leaves it out. */
  readonly dtype: string | undefined
  readonly quantization: Quantization | undefined
}

/** The layers that keep keys and values of past tokens. */
export interface CacheShape {
  /** Layers whose cache grows with the context. */
  readonly growing: number
  /** Layers that keep the last tokens only: sliding windows and chunks. */
  readonly windowed: number
  /** Elements of one token in one layer that every GPU keeps whole (MLA: keys and values are one joint entry). */
  readonly joint?: number
  /** Elements of one token and one KV head in one layer, keys and values together. */
  readonly perHead?: number
}

/** Parameters by how they are stored: a quantised checkpoint keeps some of them in 16 bit. */
export interface Parameters {
  readonly embedding: number
  /** The output head; 0 where it is the embedding once more. */
  readonly head: number
  /** Matrices of attention and of the feed-forward layers that every token runs through. */
  readonly dense: number
  /** Experts of which each token runs through a few. */
  readonly experts: number
  /** Vision tower and what joins it to the language model. */
  readonly vision: number
}

export const parametersOf = ({ embedding, head, dense, experts, vision }: Parameters): number => embedding + head + dense + experts + vision

/** How one GPU's part of the KV cache comes about. */
export interface CacheSplit {
  readonly elementBytes: Bytes
  /** Beside the elements: scales and zero points of a quantised cache, for each head's keys and values. */
  readonly extraPerHead?: Bytes
  readonly tensorParallel: number
  readonly pipelineParallel: number
  /** Whether the engine keeps windowed layers' tokens beyond their window. */
  readonly windowedToo: boolean
}

/** Bytes that one token takes in one GPU's KV cache. With fewer KV heads than GPUs each head is kept several times. */
export const kvBytesPerToken = (
  { kvHeads, cache }: Pick<ModelShape, 'kvHeads' | 'cache'>,
  { elementBytes, extraPerHead = 0, tensorParallel, pipelineParallel, windowedToo }: CacheSplit,
): Bytes | undefined => {
  if (cache === undefined) return undefined
  const layers = (cache.growing + (windowedToo ? cache.windowed : 0)) / pipelineParallel
  if (cache.joint !== undefined) return extraPerHead > 0 ? undefined : layers * cache.joint * elementBytes
  return cache.perHead === undefined ? undefined : layers * Math.max(kvHeads / tensorParallel, 1) * (cache.perHead * elementBytes + extraPerHead)
}

/** How the weights are stored and split. */
export interface WeightSplit {
  /** Bytes of a parameter that is not quantised. */
  readonly plainBytes: Bytes
  readonly quantization: Quantization | undefined
  readonly tensorParallel: number
  readonly pipelineParallel: number
}

/** Bytes of the weights on the fullest GPU: of a pipeline the first stage holds the embedding, the last the head. Undefined where a width is not told. */
export const weightBytes = (
  { embedding, head, dense, experts, vision }: Parameters,
  { plainBytes, quantization, tensorParallel, pipelineParallel }: WeightSplit,
): Bytes | undefined => {
  if (quantization !== undefined && quantization.bits === undefined) return undefined
  const packed = quantization?.bits === undefined ? plainBytes : quantization.bits / 8
  const layers = dense * (quantization?.only === 'experts' ? plainBytes : packed) + experts * packed
  const ends = embedding + vision + (pipelineParallel > 1 ? 0 : head)
  return (layers / pipelineParallel + ends * plainBytes) / tensorParallel
}

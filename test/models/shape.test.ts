import { describe, expect, test } from 'vitest'
import { kvBytesPerToken, weightBytes } from '../../src/models/shape.ts'
import type { CacheShape, Parameters } from '../../src/models/shape.ts'

const llama = (cache: CacheShape = { growing: 32, windowed: 0, perHead: 256 }) => ({ kvHeads: 8, cache })
const SPLIT = { elementBytes: 2, tensorParallel: 1, pipelineParallel: 1, windowedToo: true }

describe('bytes of KV a token', () => {
  test.each([
    ['16 bit', SPLIT, 131_072],
    ['over four GPUs', { ...SPLIT, tensorParallel: 4 }, 32_768],
    ['over more GPUs than KV heads: each head is kept twice', { ...SPLIT, tensorParallel: 16 }, 16_384],
    ['8 bit floats', { ...SPLIT, elementBytes: 1 }, 65_536],
    ['8 bit with scale and zero point', { ...SPLIT, elementBytes: 1, extraPerHead: 8 }, 67_584],
    ['4 bit with scale and zero point', { ...SPLIT, elementBytes: 0.5, extraPerHead: 8 }, 34_816],
    ['half of the layers', { ...SPLIT, pipelineParallel: 2 }, 65_536],
  ])('%s', (_, split, bytes) => expect(kvBytesPerToken(llama(), split)).toBe(bytes))

  test('layers with a window count where they keep every token', () => {
    const cache = { growing: 21, windowed: 21, perHead: 512 }
    expect(kvBytesPerToken(llama(cache), SPLIT)).toBe(2 * kvBytesPerToken(llama(cache), { ...SPLIT, windowedToo: false })!)
  })
  test('a joint entry is kept whole on every GPU', () => {
    const cache = { growing: 61, windowed: 0, joint: 576 }
    expect(kvBytesPerToken({ kvHeads: 128, cache }, { ...SPLIT, tensorParallel: 8 })).toBe(61 * 576 * 2)
    expect(kvBytesPerToken({ kvHeads: 128, cache }, { ...SPLIT, extraPerHead: 8 })).toBeUndefined()
  })
  test('a cache that is not known', () => expect(kvBytesPerToken({ kvHeads: 8, cache: undefined }, SPLIT)).toBeUndefined())
})

describe('bytes of weights', () => {
  const parameters: Parameters = { embedding: 100, head: 100, dense: 800, experts: 8000, vision: 50 }
  const split = { plainBytes: 2, quantization: undefined, tensorParallel: 1, pipelineParallel: 1 }
  test.each([
    ['16 bit', split, 18_100],
    ['32 bit', { ...split, plainBytes: 4 }, 36_200],
    ['over two GPUs', { ...split, tensorParallel: 2 }, 9050],
    ['a stage holds the embedding or the head', { ...split, pipelineParallel: 2 }, 8800 + 300],
    ['8 bit but for embedding, head and tower', { ...split, quantization: { method: 'fp8', bits: 8 } }, 8800 + 500],
    ['experts alone in 4.25 bit', { ...split, quantization: { method: 'mxfp4', bits: 4.25, only: 'experts' as const } }, 1600 + 4250 + 500],
    ['a width that is not told', { ...split, quantization: { method: 'gguf' } }, undefined],
  ])('%s', (_, given, bytes) => expect(weightBytes(parameters, given)).toBe(bytes))
})

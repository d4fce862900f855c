import { describe, expect, test } from 'vitest'
import { cardReserve, isCardTotal } from '../../../src/events/nvidia-smi/reserve.ts'
import { MiB } from './read.ts'

describe('what no program can have of a card', () => {
  test.each([
    ['NVIDIA H200', 143_771, 616],
    ['NVIDIA H100 80GB HBM3', 81_559, 550],
    ['NVIDIA A100-SXM4-80GB', 81_920, 870],
    ['NVIDIA A100-SXM4-40GB', 40_960, 635],
    ['Tesla V100-SXM2-32GB', 32_510, 8],
    ['NVIDIA GeForce RTX 5090', 32_607, 494],
    ['NVIDIA GeForce RTX 4090', 24_564, 346],
    ['NVIDIA GeForce RTX 3090', 24_576, 317],
    ['NVIDIA L4', 23_034, 527],
    ['NVIDIA L40S', 46_068, 609],
    ['Tesla T4', 15_360, 450],
    ['NVIDIA A10G', 23_028, 435],
    ['NVIDIA GeForce RTX 4080 SUPER', 16_376, 434],
    ['NVIDIA GeForce RTX 2080 Ti', 11_264, 277],
  ])('%s', (name, total, reserve) => {
    expect(cardReserve(name, total * MiB)).toBe(reserve * MiB)
  })
  test('the H200 as measured: what torch calls its capacity', () => {
    const usable = 143_771 * MiB - (cardReserve('NVIDIA H200', 143_771 * MiB) ?? 0)
    expect((usable / 2 ** 30).toFixed(2)).toBe('139.80')
  })
  test('a name that is cut or missing: the total tells the card', () => {
    expect(cardReserve(undefined, 81_559 * MiB)).toBe(550 * MiB)
    expect(cardReserve('NVIDIA GeForce ...', 24_564 * MiB)).toBe(346 * MiB)
    expect(cardReserve('NVIDIA A100-SXM...', 81_920 * MiB)).toBe(870 * MiB)
    expect(cardReserve('..la V100-SXM2-32GB', 32_510 * MiB)).toBe(8 * MiB)
  })
  test('another card of the same size, or a quota, is not known', () => {
    expect(cardReserve('NVIDIA A40', 46_068 * MiB)).toBeUndefined()
    expect(cardReserve('NVIDIA L4', 46_068 * MiB)).toBeUndefined()
    expect(cardReserve('NVIDIA H200', 3000 * MiB)).toBeUndefined()
    expect(cardReserve(undefined, 0)).toBeUndefined()
  })
})

test('sizes that only a card has', () => {
  expect([143_771, 81_559, 24_564].map(isCardTotal)).toEqual([true, true, true])
  expect([0, 1024, 4096, 16_384, 40_960, 100_000].map(isCardTotal)).toEqual([false, false, false, false, false, false])
})

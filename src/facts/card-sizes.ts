import { GiB } from '../units.ts'
import type { Bytes } from '../types.ts'

/** A kind of card by its size: what CUDA gives a program as the card's memory, as logs print it. Drivers differ by half a percent. */
interface CardSize {
  readonly name: string
  readonly size: Bytes
}

/**
 * Sizes of common cards in published logs, as of 2026-11. A card that is missing here is no card that can be told by its
 * size; one too many makes the answer more careful, so rare cards are listed as well.
 */
const SIZES: readonly CardSize[] = (
  [
    ['B300', 267.6],
    ['MI325X', 255.98],
    ['MI300X', 191.98],
    ['GB200', 184.3],
    ['B200', 178.35],
    ['H200', 139.8],
    ['RTX PRO 6000', 94.97],
    ['H20', 95.1],
    ['GH200', 94.5],
    ['H100 NVL', 93.1],
    ['H100', 79.11],
    ['H100', 79.65],
    ['A100 80GB', 79.15],
    ['A100 80GB', 79.25],
    ['MI250', 63.98],
    ['RTX A6000', 47.5],
    ['RTX 6000 Ada', 47.4],
    ['L40S', 44.4],
    ['L40S', 44.53],
    ['A40', 44.35],
    ['A100 40GB', 39.39],
    ['A100 40GB', 39.56],
    ['V100 32GB', 31.74],
    ['RTX 5090', 31.36],
    ['RTX 5000 Ada', 31.5],
    ['RTX 4090', 23.64],
    ['RTX 3090', 23.69],
    ['A30', 23.6],
    ['RTX A5000', 23.69],
    ['A10', 22.06],
    ['A10G', 22.06],
    ['L4', 22.03],
    ['RTX 4000 Ada', 19.6],
    ['V100 16GB', 15.77],
    ['RTX A4000', 15.73],
    ['RTX 4080', 15.69],
    ['RTX 4060 Ti', 15.7],
    ['RTX 5080', 15.5],
    ['T4', 14.74],
    ['T4', 14.56],
    ['RTX 3060', 11.76],
    ['RTX 4070', 11.6],
    ['GTX 1080 Ti', 10.91],
    ['RTX 2080 Ti', 10.74],
    ['RTX 3080', 9.65],
    ['RTX 3070', 7.78],
    ['RTX 4060', 7.63],
  ] as const
).map(([name, size]) => ({ name, size: size * GiB }))

/** Cards that are this close to each other are one size: what follows from it is as close. */
const ONE_SIZE = 0.01
/** What drivers and rounding differ by. */
const SLACK = 0.002

/** The one size of card between two bounds; undefined where none is known, or cards of several sizes. */
export const cardBetween = (low: Bytes, high: Bytes): CardSize | undefined => {
  const found = SIZES.filter(({ size }) => size >= low * (1 - SLACK) && size <= high).toSorted((a, b) => a.size - b.size)
  const [least, most] = [found[0], found.at(-1)]
  if (least === undefined || most === undefined || most.size > least.size * (1 + ONE_SIZE)) return undefined
  return { name: [...new Set(found.map(({ name }) => name))].join(' / '), size: found[Math.floor((found.length - 1) / 2)]?.size ?? least.size }
}

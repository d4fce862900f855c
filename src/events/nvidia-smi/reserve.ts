import type { Bytes } from '../../types.ts'
import { MiB } from './draft.ts'

interface Card {
  readonly name: RegExp
  /** What nvidia-smi prints as the card's total since R510 (MiB). */
  readonly total: number
  /** What the driver and firmware keep of it (MiB): the total less what CUDA gives as capacity. Of several seen, the largest. */
  readonly reserve: number
}

/**
 * Read off `-q` (H200: 143771 shown, 616 reserved, which leaves torch its 139.80 GiB; L40S, A10G, RTX 4080 SUPER), or the
 * total less torch's "total capacity" in published logs. It varies by 100 to 200 MiB with driver, VBIOS, ECC and firmware.
 */
const CARDS: readonly Card[] = [
  { name: /\bH200\b/, total: 143_771, reserve: 616 },
  { name: /\bH100\b/, total: 81_559, reserve: 550 },
  { name: /\bA100\b/, total: 81_920, reserve: 870 },
  { name: /\bA100\b/, total: 40_960, reserve: 635 },
  // Up to R495 the total came without most of the reserve.
  { name: /\bV100\b/, total: 32_510, reserve: 8 },
  { name: /\bRTX 5090\b/, total: 32_607, reserve: 494 },
  { name: /\bRTX 4090\b/, total: 24_564, reserve: 346 },
  { name: /\bRTX 3090\b/, total: 24_576, reserve: 317 },
  { name: /\bL4\b/, total: 23_034, reserve: 527 },
  { name: /\bL40S\b/, total: 46_068, reserve: 609 },
  { name: /\bT4\b/, total: 15_360, reserve: 450 },
  { name: /\bA10G\b/, total: 23_028, reserve: 435 },
  { name: /\bRTX 4080 SUPER\b/, total: 16_376, reserve: 434 },
  { name: /\bRTX 2080 Ti\b/, total: 11_264, reserve: 277 },
]

/** Names as old tables cut them: `NVIDIA GeForce ...`, `Tesla V100-SXM2...`; too little to tell the card by name. */
const isCut = (name: string): boolean => name.endsWith('...') || /^\.\.|^…/.test(name)

/**
 * What of a card's total no program can have, as far as it is known for this card. A full card shows total less this, so
 * an H200 is full at 143153 of 143771 MiB. `name` may be cut or missing: then the total alone tells the card.
 */
export const cardReserve = (name: string | undefined, total: Bytes): Bytes | undefined => {
  const card = CARDS.find(each => each.total * MiB === total && (name === undefined || isCut(name) || each.name.test(name)))
  return card && card.reserve * MiB
}

/** Totals that are a card's and hardly anything else's (MiB); 24576 or 40960 are too round to tell a card by. */
const TOTALS = new Set([
  183_359, 189_471, 143_771, 97_871, 97_887, 81_559, 81_251, 81_037, 49_140, 46_068, 40_536, 40_537, 32_607, 32_623, 32_510, 24_564, 24_268, 23_034, 23_028,
  22_945, 16_376, 16_303, 16_160, 15_109, 12_282, 11_178, 11_019,
])

export const cardTotals: readonly number[] = [...TOTALS]
export const isCardTotal = (mebibytes: number): boolean => TOTALS.has(mebibytes)

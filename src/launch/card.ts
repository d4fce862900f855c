import { Problem } from '../errors.ts'
import { GiB, MiB } from '../units.ts'
import type { Card } from './launch.ts'

/** What a program finds on common cards, in MiB: what nvidia-smi calls total less what the driver keeps. */
const CARDS: readonly (readonly [pattern: RegExp, name: string, mebibytes: number])[] = [
  [/^b300/, 'B300', 274_000],
  [/^b200/, 'B200', 182_600],
  [/^h200/, 'H200', 143_156],
  [/^gh200/, 'GH200 96 GB', 97_280],
  [/^h100nvl/, 'H100 NVL', 95_200],
  [/^h20(?:96|$)/, 'H20', 97_280],
  [/^h[18]00/, 'H100 80 GB', 81_009],
  [/^a[18]00.*40/, 'A100 40 GB', 40_325],
  [/^a[18]00/, 'A100 80 GB', 81_050],
  [/^(?:rtxpro6000|rtx6000pro|pro6000)/, 'RTX PRO 6000', 97_200],
  [/^l40s?$/, 'L40', 45_460],
  [/^a40$/, 'A40', 45_400],
  [/^(?:rtx)?a6000|^rtx6000ada|^6000ada/, 'RTX A6000', 48_540],
  [/^(?:rtx)?a5000/, 'RTX A5000', 24_120],
  [/^(?:rtx|geforce)*5090/, 'RTX 5090', 32_109],
  [/^(?:rtx|geforce)*4090/, 'RTX 4090', 24_080],
  [/^(?:rtx|geforce)*3090/, 'RTX 3090', 24_124],
  [/^(?:rtx|geforce)*4080/, 'RTX 4080', 15_936],
  [/^a10g?$/, 'A10', 22_590],
  [/^l4$/, 'L4', 22_560],
  [/^a30$/, 'A30', 24_060],
  [/^v100.*32/, 'V100 32 GB', 32_494],
  [/^v100/, 'V100 16 GB', 16_151],
  [/^t4$/, 'T4', 14_917],
]

/** A size (`24GiB`, `24GB`, `24G`, `24`) or the name of a card. Throws Problem for anything else. */
export const cardOf = (given: string): Card => {
  const size = /^(\d+(?:\.\d+)?)\s*(GiB|GB|G|MiB|MB|M)?$/i.exec(given.trim())
  if (size !== null) return { name: given.trim(), capacity: Number(size[1]) * (/^m/i.test(size[2] ?? '') ? MiB : GiB) }
  const plain = given.toLowerCase().replaceAll(/nvidia|tesla|geforce|[\s_-]|sxm\d*|pcie|hbm\d*e?/g, '')
  const found = CARDS.find(([pattern]) => pattern.test(plain))
  if (found === undefined) throw new Problem(`--gpu: ${given} is no size and no card that is known`, 'Give the memory of the card, e.g. --gpu 24GiB.')
  return { name: found[1], capacity: found[2] * MiB }
}

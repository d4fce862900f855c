import compiled from './rates.json' with { type: 'json' }

/** Four neighbouring bytes, each one of several; `offset` is where they start in the word, -1 or -2 for what stands before it. */
export interface Gram {
  readonly offset: number
  readonly bytes: readonly (readonly number[])[]
}

/** What may stand beside a word: each way is one set of bytes a place, counted from the word. */
export interface Neighbours {
  readonly before: readonly Way[]
  readonly after: readonly Way[]
}
type Way = readonly (readonly number[])[]

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)
const SIGNS = [0x09, 0x0a, 0x0d, 0x1b, ...range(0x20, 0x7e)]
/** Text, a line break, an escape code; the last byte of a longer character before a word, the first of one behind it. */
const ANY_BEFORE = [...SIGNS, ...range(0x80, 0xbf)]
const ANY_AFTER = [...SIGNS, ...range(0xc2, 0xf4)]
/** What may stand in place of a blank: several, an escape code beside one; a line may end there, or a JSON text. */
const BLANKS_BEFORE = [0x20, 0x09, 0xa0, 0x6d]
const BLANKS_AFTER = [0x20, 0x09, 0xc2, 0x1b, 0x0d, 0x5c, 0x22]
const BEYOND = [0x20, 0x09, 0xc2, 0xa0, 0x5b, 0x0a, 0x1b, ...range(0x30, 0x39)]

/** What may stand around a word of a literal. */
export const neighboursOf = (words: readonly Uint8Array[], index: number): Neighbours => {
  const [before, after] = [words[index - 1], words[index + 1]]
  return {
    before: before === undefined ? [[ANY_BEFORE]] : [[BLANKS_BEFORE, [...new Set([before.at(-1) ?? 0, ...BEYOND])]]],
    after:
      after === undefined
        ? [[ANY_AFTER]]
        : [
            [BLANKS_AFTER, [...new Set([after[0] ?? 0, ...BEYOND])]],
            [[0x0a], ANY_AFTER],
          ],
  }
}

/** How often each byte stands in real logs, and which four bytes often stand together (scripts/gram-rates.mjs), in millionths. */
interface Rates {
  readonly bytes: readonly number[]
  readonly grams: ReadonlyMap<number, number>
}
let known: Rates | undefined
const rates = (): Rates => {
  if (known !== undefined) return known
  const { bytes, grams: pairs } = compiled.data
  const grams = new Map<number, number>()
  let gram = 0
  for (let at = 0; at < pairs.length; at += 2) grams.set((gram += pairs[at] ?? 0), pairs[at + 1] ?? 0)
  return (known = { bytes, grams })
}

/** What a gram costs: how often it turns up in ordinary lines (one that is not common, as if each byte came by itself), and a bit of the filter. */
const cost = (gram: Gram): number => {
  const { grams, bytes } = rates()
  let sum = 0
  for (const number of numbersOf(gram)) {
    const common = grams.get(number)
    sum += BIT + (common === undefined ? 1 : 0) * share(number, bytes) + (common ?? 0) / 1e6
  }
  return sum
}
/** Each bit of the filter lets as many others through. */
const BIT = 4e-6
const share = (gram: number, bytes: readonly number[]): number => {
  let product = 1
  for (let shift = 0; shift < 32; shift += 8) product *= ((bytes[(gram >>> shift) & 0xff] ?? 0) + 1) / 1e6
  return product
}
const MOST_VARIANTS = 1024

/** The two offsets, an even and an odd one, at which a word's grams are the cheapest; undefined where the word is too short for that. */
export const offsetsOf = (word: Uint8Array, neighbours: Neighbours): readonly [number, number] | undefined => {
  const best: { readonly offset: number; readonly cost: number }[] = []
  for (let offset = -2; offset + 4 <= word.length + 2; offset += 1) {
    const grams = gramsAt(offset, word, neighbours)
    if (grams.length === 0 || grams.reduce((sum, { bytes }) => sum + bytes.reduce((all, each) => all * each.length, 1), 0) > MOST_VARIANTS) continue
    const lies = (offset + 2) % 2
    const often = costOf(grams)
    if (best[lies] === undefined || often < best[lies].cost) best[lies] = { offset, cost: often }
  }
  return best[0] !== undefined && best[1] !== undefined ? [best[0].offset, best[1].offset] : undefined
}

/** The gram at an offset of a word, one for each of the ways in which the word may end there; none where it reaches too far. */
export const gramsAt = (offset: number, word: Uint8Array, { before, after }: Neighbours): readonly Gram[] => {
  const inside = [...word.subarray(Math.max(offset, 0), Math.max(Math.min(offset + 4, word.length), 0))].map(byte => [byte])
  const ahead = offset < 0 ? waysOf(before, -offset).map(way => way.toReversed()) : [[]]
  const behind = offset + 4 > word.length ? waysOf(after, offset + 4 - word.length) : [[]]
  return ahead.flatMap(first => behind.map(last => ({ offset, bytes: [...first, ...inside, ...last] })))
}

const waysOf = (ways: readonly Way[], length: number): readonly Way[] => (ways.some(way => way.length < length) ? [] : ways.map(way => way.slice(0, length)))

/** What the grams of a word cost, for choosing among words. */
export const costOf = (grams: readonly Gram[]): number => grams.reduce((sum, gram) => sum + cost(gram), 0)

/** Every gram as the number that four bytes are in memory. */
export const numbersOf = ({ bytes }: Gram): number[] => {
  let all = [0]
  for (const [place, each] of bytes.entries()) all = all.flatMap(sofar => each.map(byte => (sofar | (byte << (8 * place))) >>> 0))
  return all
}

import { costOf, gramsAt, neighboursOf, numbersOf, offsetsOf } from './grams.ts'
import type { Gram } from './grams.ts'
import type { Kind, Pattern } from './patterns.ts'
import { SHAPES } from './shapes.ts'

/** Where the kernel finds its tables (kernel/index.ts), and where the text may begin. */
interface Layout {
  readonly bits: number
  readonly slots: number
  readonly slotMask: number
  readonly chains: number
  readonly patterns: number
  readonly nibbles: number
  readonly starts: number
  readonly shapes: number
  /** Room for a table of shapes of elsewhere. */
  readonly others: number
  readonly hits: number
  /** Of lines whose like was searched before. */
  readonly index: number
  readonly once: number
  readonly templates: number
  readonly templatesEnd: number
  readonly text: number
}
/** The tables as they lie in the kernel's memory from its base on. */
export interface Tables {
  readonly layout: Layout
  readonly image: Uint8Array
}

const HASH = 0x9e3779b1
/** The filter: so many bytes, of which a gram has one bit. */
const FILTER = 1 << 14
const [PLACE_FIRST, PLACE_SECOND, BIT_FIRST, BIT_SECOND] = [43_853, 13_063, 36_223, 32_351]
const SLOTS = 1 << 14
/** Templates of known lines (kernel/known.ts): an index of two numbers each, numbers of lines seen once, and room for some thousand. */
const INDEX = 4096
const TEMPLATES = 768 * 1024
/** For each first byte of a literal, and one past the last, two numbers. */
const STARTS = 257 * 4
const KINDS: Readonly<Record<Kind, number>> = { plain: 0, traffic: 1, peak: 2, opening: 3, closing: 4 }
/** Of openings and closings: one bit each. */
const MOST_GROUPS = 32
/** How far the offset of a gram is moved, so that it is no negative number. */
const MOVED = 64

/** Bytes that are let through at three neighbouring places, by the bit of what they may be part of (`classified` in the kernel). */
const codes = (text: string): number[] => [...text].map(char => char.charCodeAt(0))
const DIGITS = codes('0123456789')
const EVERY = Array.from({ length: 256 }, (_, byte) => byte)
const CLASSES: readonly (readonly [readonly number[], readonly number[], readonly number[]])[] = [
  [[...DIGITS, 0x20, 0x09], codes('KMGTkmgtbB'), codes('iIbByY')],
  [[...DIGITS, 0x20], codes('MGmg'), codes(' ,.;:)]}|"\'<>\n\r\t\u001b=-')],
  [DIGITS, codes(' '), codes('i')],
  [[0x0a], codes('|'), EVERY],
  [codes('^#\\'), codes('[0xue'), codes('[310')],
  [[0xe2, 0xef, 0xc2], [0x80, 0x90, 0xbb, 0x9b], EVERY],
  [codes('#'), codes(' '), codes('g')],
  [codes('GL'), codes('PL'), codes('UM')],
]

const encoder = new TextEncoder()

interface Chosen {
  readonly text: Uint8Array
  /** Where the word of the grams starts, and how long it is. */
  readonly anchor: number
  readonly length: number
  readonly grams: readonly Gram[]
}

/** Which word of a literal is looked for, and the offsets of its grams. */
export type Choice = readonly [word: number, even: number, odd: number]

/** The cheapest way to find a literal. Throws where no word of it is long enough. */
export const choose = ({ words, anchor }: Pattern): Choice => {
  const bytes = words.map(word => encoder.encode(word))
  const ways = bytes.flatMap((word, index) => {
    const neighbours = neighboursOf(bytes, index)
    const offsets = anchor === undefined || words[index] === anchor ? offsetsOf(word, neighbours) : undefined
    return offsets === undefined ? [] : [{ choice: [index, ...offsets] as const, cost: costOf(offsets.flatMap(each => gramsAt(each, word, neighbours))) }]
  })
  const best = ways.toSorted((a, b) => a.cost - b.cost)[0]
  if (best === undefined) throw new Error(`no word of "${words.join(' ')}" is long enough to look for`)
  return best.choice
}

/** What tells a literal from the others. */
export const keyOf = ({ words, anchor }: Pattern): string => `${words.join(' ')}\n${anchor ?? ''}`

const chosen = (pattern: Pattern, choices: Readonly<Record<string, readonly number[]>>): Chosen => {
  const bytes = pattern.words.map(word => encoder.encode(word))
  const [index = 0, ...offsets] = choices[keyOf(pattern)] ?? choose(pattern)
  const word = bytes[index] ?? new Uint8Array()
  return {
    text: encoder.encode(pattern.words.join(' ')),
    anchor: bytes.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0),
    length: word.length,
    grams: offsets.flatMap(each => gramsAt(each, word, neighboursOf(bytes, index))),
  }
}

/** The tables of some literals; `choices` were made when this was built. */
export const layTables = (patterns: readonly Pattern[], choices: Readonly<Record<string, readonly number[]>>, base: number): Tables => {
  const all = patterns.map(pattern => chosen(pattern, choices))
  const chains = new Map<number, number[]>()
  for (const [id, { grams }] of all.entries())
    for (const gram of grams)
      for (const number of numbersOf(gram)) {
        const entry = id | ((gram.offset + MOVED) << 16)
        const list = chains.get(number)
        if (list) list.push(entry)
        else chains.set(number, [entry])
      }
  const texts = all.reduce((sum, { text }) => sum + text.length, 0)
  const entries = [...chains.values()].reduce((sum, list) => sum + list.length, 0)
  let end = (base + 15) & ~15
  const place = (bytes: number): number => {
    const at = end
    end = (end + bytes + 15) & ~15
    return at
  }
  if (patterns.some(({ group }) => group >= MOST_GROUPS)) throw new Error('too many groups of openings')
  if (chains.size > SLOTS / 2) throw new Error(`too many grams for the table: ${chains.size}`)
  const layout = {
    bits: place(FILTER),
    slots: place(SLOTS * 8),
    slotMask: SLOTS - 1,
    chains: place(entries * 4),
    patterns: place(all.length * 16),
    words: place(texts),
    nibbles: place(96),
    starts: place(STARTS + all.length * 2),
  }
  const imageEnd = end
  const work = {
    shapes: place(SHAPES),
    others: place(SHAPES),
    hits: place(128),
    index: place(INDEX * 8),
    once: place(INDEX * 4),
    templates: place(TEMPLATES),
    templatesEnd: end,
  }
  // Addresses are those in the kernel's memory.
  const memory = new Uint8Array(imageEnd)
  const view = new DataView(memory.buffer)
  layGrams(chains, layout, view)
  layOrder(
    all.map(({ text }) => text),
    layout.starts,
    view,
  )
  let words = layout.words
  for (const [id, { text, anchor, length }] of all.entries()) {
    const at = layout.patterns + id * 16
    memory.set(text, words)
    view.setUint32(at, words, true)
    view.setUint16(at + 4, text.length, true)
    view.setUint16(at + 6, anchor, true)
    view.setUint8(at + 8, KINDS[patterns[id]?.kind ?? 'plain'])
    view.setUint8(at + 9, length)
    view.setUint8(at + 10, patterns[id]?.group ?? 0)
    words += text.length
  }
  for (const [bit, places] of CLASSES.entries())
    for (const [index, bytes] of places.entries())
      for (const byte of bytes) {
        const table = layout.nibbles + index * 32
        memory[table + (byte & 15)]! |= 1 << bit
        memory[table + 16 + (byte >> 4)]! |= 1 << bit
      }
  return { layout: { ...layout, ...work, text: (end + 64) & ~63 }, image: memory.subarray(base) }
}

/** Literals in the order of their first bytes, those with figures first, and where each byte's begin, and where those without figures do. */
const layOrder = (texts: readonly Uint8Array[], starts: number, view: DataView): void => {
  const ofByte: number[][][] = Array.from({ length: 256 }, () => [[], []])
  for (const [id, text] of texts.entries()) ofByte[text[0] ?? 0]?.[text.some(byte => byte >= 0x30 && byte <= 0x39) ? 0 : 1]?.push(id)
  let next = 0
  for (const [byte, [figured = [], others = []]] of ofByte.entries()) {
    view.setUint16(starts + byte * 4, next, true)
    view.setUint16(starts + byte * 4 + 2, next + figured.length, true)
    for (const id of [...figured, ...others]) view.setUint16(starts + STARTS + 2 * next++, id, true)
  }
  view.setUint16(starts + 256 * 4, next, true)
}

const layGrams = (
  chains: ReadonlyMap<number, readonly number[]>,
  { bits, slots, slotMask, chains: lists }: Pick<Layout, 'bits' | 'slots' | 'slotMask' | 'chains'>,
  view: DataView,
): void => {
  let next = 0
  for (const [gram, list] of chains) {
    const [first, second] = [gram & 0xffff, ((gram >>> 24) & 0xff) | ((gram >>> 8) & 0xff00)]
    const at = bits + ((Math.imul(first, PLACE_FIRST) + Math.imul(second, PLACE_SECOND)) & 0xffff & ~3) / 4
    const bit = ((Math.imul(first, BIT_FIRST) + Math.imul(second, BIT_SECOND)) & 0xffff) >>> 13
    view.setUint8(at, view.getUint8(at) | (1 << bit))
    let slot = (Math.imul(gram, HASH) >>> 8) & slotMask
    while (view.getUint32(slots + slot * 8 + 4, true) !== 0) slot = (slot + 1) & slotMask
    view.setUint32(slots + slot * 8, gram, true)
    view.setUint32(slots + slot * 8 + 4, (next << 8) | list.length, true)
    for (const entry of list) view.setUint32(lists + 4 * next++, entry, true)
  }
}

// AssemblyScript: searches a line for all literals, 16 bytes a step. Literals are looked for by four of their bytes at every
// second place (grams.ts puts for each literal one such gram for both ways in which it may lie), classes of bytes by nibble
// tables (tables.ts).

import { SIZE, SHORT_SIZE, FRAME, ROW, TYPED_OUT, ZERO_WIDTH, HEADING, SHORT, afterColon, breaksWord, isIn, isShortWord, isSize, isTypedOut, nibbleBits } from './classes'
import { end, found, keep, start } from './line'
import { behind, holds, isDigit } from './literal'

export const HASH: u32 = 0x9e3779b1

// Where the tables are, and their sizes.
let bits: usize = 0
let slots: usize = 0
let slotMask: u32 = 0
let chains: usize = 0
let patterns: usize = 0
let nibbles: usize = 0
/** Ids that no literal has: classes of bytes, and what breaks words. */
let firstClass: u32 = 0
/** Where the text begins. */
let first: usize = 0

// How the filter's place of a gram is worked out (the same in tables.ts): eight grams are hashed at once, as pairs of 16 bits.
const PLACE_FIRST: i16 = <i16>43853
const PLACE_SECOND: i16 = 13063
const BIT_FIRST: i16 = <i16>36223
const BIT_SECOND: i16 = 32351

const filterPlaces = memory.data(16)

export function setUpSearch(bits_: usize, slots_: usize, slotMask_: u32, chains_: usize, patterns_: usize, nibbles_: usize, firstClass_: u32): void {
  bits = bits_
  slots = slots_
  slotMask = slotMask_
  chains = chains_
  patterns = patterns_
  nibbles = nibbles_
  firstClass = firstClass_
}

/** Takes down what the line holds that was turned to; `first_` is where the text begins, a line longer than `longest` matters by itself. */
export function search(first_: usize, longest: u32): void {
  first = first_
  if (end - start > <usize>longest) keep(firstClass)
  const space = i8x16.splat(0x20)
  const lineBreak = i8x16.splat(0x0a)
  const carriage = i8x16.splat(0x0d)
  const tab = i8x16.splat(0x09)
  const rubout = i8x16.splat(0x7f)
  const four = i8x16.splat(0x0f)
  const powers = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0)
  const low0 = v128.load(nibbles)
  const high0 = v128.load(nibbles, 16)
  const low1 = v128.load(nibbles, 32)
  const high1 = v128.load(nibbles, 48)
  const low2 = v128.load(nibbles, 64)
  const high2 = v128.load(nibbles, 80)
  // A gram may begin two bytes before its literal.
  for (let at = start - 2; at < end; at += 16) {
    const text = v128.load(at)
    const controls = v128.or(
      v128.andnot(i8x16.lt_u(text, space), v128.or(v128.or(i8x16.eq(text, lineBreak), i8x16.eq(text, carriage)), i8x16.eq(text, tab))),
      i8x16.eq(text, rubout),
    )
    const second = v128.load(at, 1)
    const third = v128.load(at, 2)
    const classes = v128.and(
      v128.and(
        v128.and(i8x16.swizzle(low0, v128.and(text, four)), i8x16.swizzle(high0, i8x16.shr_u(text, 4))),
        v128.and(i8x16.swizzle(low1, v128.and(second, four)), i8x16.swizzle(high1, i8x16.shr_u(second, 4))),
      ),
      v128.and(i8x16.swizzle(low2, v128.and(third, four)), i8x16.swizzle(high2, i8x16.shr_u(third, 4))),
    )
    const ahead = i8x16.shuffle(third, third, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14)
    v128.store(
      <usize>filterPlaces,
      i16x8.shr_u(i16x8.add(i16x8.mul(text, i16x8.splat(PLACE_FIRST)), i16x8.mul(ahead, i16x8.splat(PLACE_SECOND))), 2),
    )
    // Where the upper byte is no index, nothing is let through.
    const wanted = i8x16.swizzle(
      powers,
      v128.or(i16x8.shr_u(i16x8.add(i16x8.mul(text, i16x8.splat(BIT_FIRST)), i16x8.mul(ahead, i16x8.splat(BIT_SECOND))), 13), i16x8.splat(<i16>0x8000)),
    )
    let held = v128.load_zero<u32>(bits + load<u16>(filterPlaces))
    held = v128.load_lane<u8>(bits + load<u16>(filterPlaces, 2), held, 2)
    held = v128.load_lane<u8>(bits + load<u16>(filterPlaces, 4), held, 4)
    held = v128.load_lane<u8>(bits + load<u16>(filterPlaces, 6), held, 6)
    held = v128.load_lane<u8>(bits + load<u16>(filterPlaces, 8), held, 8)
    held = v128.load_lane<u8>(bits + load<u16>(filterPlaces, 10), held, 10)
    held = v128.load_lane<u8>(bits + load<u16>(filterPlaces, 12), held, 12)
    held = v128.load_lane<u8>(bits + load<u16>(filterPlaces, 14), held, 14)
    // A bit for each place: those of grams are the even ones.
    const grams: u32 = i8x16.bitmask(i8x16.ne(v128.and(held, wanted), i8x16.splat(0)))
    const odd: u32 = i8x16.bitmask(i8x16.ne(v128.or(controls, classes), i8x16.splat(0)))
    // In the order of the text: an opening comes before its closing.
    for (let both = grams | odd; both != 0; both &= both - 1) {
      const bit = ctz(both)
      const place = at + bit
      if (grams & (1 << bit)) literalsAt(place)
      if (odd & (1 << bit) && place + 1 >= start && place < end) classesAt(place)
    }
  }
}

/** The literals that have this gram here. */
function literalsAt(place: usize): void {
  const gram = load<u32>(place)
  let slot = (gram * HASH) >>> 8
  while (true) {
    const entry = slots + ((slot & slotMask) << 3)
    const list = load<u32>(entry, 4)
    if (list == 0) return
    if (load<u32>(entry) == gram) {
      let chain = chains + ((list >>> 8) << 2)
      for (let left = list & 0xff; left > 0; left--, chain += 4) {
        const each = load<u32>(chain)
        const id = each & 0xffff
        const word = place - <isize>(<i32>(each >>> 16) - 64)
        if (word < start || word >= end) continue
        const pattern = patterns + (<usize>id << 4)
        if (holds(pattern, word, first)) found(pattern, id, word, behind)
      }
      return
    }
    slot++
  }
}

/** What the nibble tables let through is looked at again. The ids are those of tables.ts. */
function classesAt(at: usize): void {
  const one = load<u8>(at)
  // The line break before the line: of it a row may begin.
  if (at >= start && (one < 0x20 || one == 0x7f) && one != 0x0a && one != 0x0d && one != 0x09 && breaksWord(at, first)) keep(firstClass + 1)
  const second = load<u8>(at, 1)
  const third = load<u8>(at, 2)
  const bucket = nibbleBits(nibbles, 0, one) & nibbleBits(nibbles, 32, second) & nibbleBits(nibbles, 64, third)
  if (bucket == 0) return
  if (bucket & ROW && one == 0x0a && second == 0x7c && at + 1 == start) keep(firstClass + 4)
  if (at < start) return
  if (bucket & (SIZE | SHORT_SIZE) && isSize(at, first)) keep(firstClass + 2)
  if (bucket & FRAME && isDigit(one) && isIn(at + 1) && afterColon(at, first)) keep(firstClass + 3)
  if (bucket & (TYPED_OUT | ZERO_WIDTH) && isTypedOut(one, second, third, load<u8>(at, 3))) keep(firstClass + 1)
  if (bucket & (SHORT | HEADING) && isShortWord(one, second, third, load<u8>(at, 3), load<u8>(at, 4))) keep(firstClass + 5)
}

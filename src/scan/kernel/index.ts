// AssemblyScript, compiled by scripts/build.mjs: finds the lines of a block of text that hold one of many literals.
// One pass, 16 bytes a step. Literals are looked for by four of their bytes at every second place (grams.ts puts for each
// literal one such gram for both ways in which it may lie), classes of bytes by nibble tables (tables.ts).
// The literals themselves, classes of bytes and shapes of lines have files of their own beside it.
// Layout: tables.ts writes the tables behind `__heap_base` and says where they are; the text lies behind them.

import { SIZE, SHORT_SIZE, FRAME, ROW, TYPED_OUT, ZERO_WIDTH, HEADING, SHORT, afterColon, breaksWord, isIn, isShortWord, isSize, isTypedOut, nibbleBits } from './classes'
import { behind, figure, holds, isDigit, isExact } from './literal'
import { HASH, SHAPES, SHAPE_SIZE, shapeOf } from './shape'

/** What a literal stands for; the same numbers as in tables.ts. */
const PLAIN: u8 = 0
const TRAFFIC: u8 = 1
const PEAK: u8 = 2
const OPENING: u8 = 3
const CLOSING: u8 = 4

// Where the tables are, and their sizes.
let bits: usize = 0
let slots: usize = 0
let slotMask: u32 = 0
let chains: usize = 0
let patterns: usize = 0
let nibbles: usize = 0
let shapes: usize = 0
let hits: usize = 0
/** Ids that no literal has: classes of bytes, and what breaks words. */
let firstClass: u32 = 0

// How the filter's place of a gram is worked out (the same in tables.ts): eight grams are hashed at once, as pairs of 16 bits.
const PLACE_FIRST: i16 = <i16>43853
const PLACE_SECOND: i16 = 13063
const BIT_FIRST: i16 = <i16>36223
const BIT_SECOND: i16 = 32351
const MOST_HITS: u32 = 24
const MOST_PEAKS: u32 = 4

export const base: usize = __heap_base

export function setUp(bits_: usize, slots_: usize, slotMask_: u32, chains_: usize, patterns_: usize, nibbles_: usize, shapes_: usize, hits_: usize, firstClass_: u32): void {
  bits = bits_
  slots = slots_
  slotMask = slotMask_
  chains = chains_
  patterns = patterns_
  nibbles = nibbles_
  shapes = shapes_
  hits = hits_
  firstClass = firstClass_
}

// ---- the line that is looked at -----------------------------------------------------------------------------------------

let from: usize = 0
let to: usize = 0
/** Start and end (behind the line break) of the line with hits; end is 0 where there is none. */
let start: usize = 0
let end: usize = 0
/** How many lines stand before it in the whole log. */
let number: u32 = 0
let plain: u32 = 0
let ordinary: u32 = 0
let peaks: u32 = 0
let shape: usize = 0
const peak = memory.data(16)
/** Bits of the groups that were opened and closed in the line, and where each was opened, by which literal. */
let opened: u32 = 0
let closed: u32 = 0
const openings = memory.data(256)
const filterPlaces = memory.data(16)

export function lineEnd(): usize {
  return end
}
export function lineNumber(): u32 {
  return number
}
/** How many literals the line holds; their ids stand at `hits`. */
export function hitCount(): u32 {
  return plain
}
/** The entry of the line's shape where the line is ordinary traffic, else 0. */
export function shapeAt(): usize {
  return plain == 0 ? shape : 0
}
/** From now on lines of this shape are counted only. */
export function markSeen(at: usize): void {
  if (at == shapes + <usize>SHAPES * SHAPE_SIZE) return
  store<u32>(at, 1, 8)
  for (let i: u32 = 0; i < MOST_PEAKS; i++) {
    const value = load<u32>(<usize>peak + (i << 2))
    if (value > load<u32>(at + (i << 2), 16)) store<u32>(at + (i << 2), value, 16)
  }
}
/** What was seen before is new again. */
export function forget(): void {
  memory.fill(shapes, 0, <usize>SHAPES * SHAPE_SIZE)
}

// ---- the pass -----------------------------------------------------------------------------------------------------------

let breaks: u32 = 0
/** Behind the last line break that was seen before the block. */
let lineAt: usize = 0
/** The block that is looked at, and its line breaks. */
let block: usize = 0
let lines: u32 = 0
/** How many lines stand before the place where the last pass ended. */
export function breakCount(): u32 {
  return breaks
}

/**
 * Where the next line starts that has to be read, from a line's start on; `to` where there is none. `to` is behind a line
 * break, `before` is how many lines stand before `from`.
 */
export function next(from_: usize, to_: usize, before: u32, longest: u32): usize {
  from = from_
  to = to_
  end = 0
  breaks = before
  lineAt = from_
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
  for (let at = from_ & ~15; at < to_; at += 16) {
    const text = v128.load(at)
    const isBreak = i8x16.eq(text, lineBreak)
    const controls = v128.or(
      v128.andnot(i8x16.lt_u(text, space), v128.or(v128.or(isBreak, i8x16.eq(text, carriage)), i8x16.eq(text, tab))),
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
    lines = i8x16.bitmask(isBreak)
    if (at < from_) lines &= 0xffff << <u32>(from_ - at)
    let odd: u32 = i8x16.bitmask(i8x16.ne(v128.or(controls, classes), i8x16.splat(0)))
    if ((grams | odd) != 0) {
      block = at
      // In the order of the text, for a line may end between two of them.
      let both = grams | odd
      while (both != 0) {
        const bit = ctz(both)
        both &= both - 1
        const place = at + bit
        if (grams & (1 << bit) && found(place)) return start
        if (odd & (1 << bit) && place >= from_ && place < to_ && classified(place)) return start
      }
    }
    if (lines != 0) {
      const last = at + 32 - clz(lines)
      if (last > to_) {
        lines &= (1 << <u32>(to_ - at)) - 1
        breaks += popcnt(lines)
        break
      }
      breaks += popcnt(lines)
      lineAt = last
      if (end != 0 && at + 16 >= end && settled()) return start
    } else if (at > lineAt && at - lineAt > longest && at - lineAt <= longest + 16) {
      // The middle of such a line may have to be left out, which the report says.
      block = at
      if (noted(at, PLAIN, firstClass)) return start
    }
  }
  if (end != 0 && settled()) return start
  return to_
}

/** The literals that have this gram here. */
function found(place: usize): bool {
  const gram = load<u32>(place)
  let slot = (gram * HASH) >>> 8
  while (true) {
    const entry = slots + ((slot & slotMask) << 3)
    const list = load<u32>(entry, 4)
    if (list == 0) return false
    if (load<u32>(entry) == gram) {
      let chain = chains + ((list >>> 8) << 2)
      for (let left = list & 0xff; left > 0; left--, chain += 4) {
        const each = load<u32>(chain)
        const id = each & 0xffff
        const word = place - <isize>(<i32>(each >>> 16) - 64)
        if (word < from || word >= to) continue
        const pattern = patterns + (<usize>id << 4)
        if (!holds(pattern, word, from)) continue
        const kind = load<u8>(pattern, 8)
        if (kind >= OPENING ? bracketed(pattern, word, kind, id) : noted(word, kind, id)) return true
      }
      return false
    }
    slot++
  }
}

/** Turns to the line of a literal; true where the line before it has to be read first. */
function turned(word: usize): bool {
  if (end != 0 && word < end) return false
  if (end != 0 && settled()) return true
  const before = word > block ? lines & ((1 << <u32>(word - block)) - 1) : 0
  start = before != 0 ? block + 32 - clz(before) : lineAt
  end = endOf(word)
  number = breaks + popcnt(before)
  plain = ordinary = peaks = opened = closed = 0
  return false
}

/** Takes an opening or a closing down; as `noted`. */
function bracketed(pattern: usize, word: usize, kind: u8, id: u32): bool {
  if (turned(word)) return true
  const group = load<u8>(pattern, 10)
  const bit: u32 = 1 << group
  const at = <usize>openings + (<usize>group << 3)
  if (kind == OPENING) {
    if (opened & bit) return false
    opened |= bit
    store<u32>(at, <u32>word)
    store<u32>(at, id, 4)
  } else if (opened & bit && word > <usize>load<u32>(at) && isExact(pattern, word)) closed |= bit
  return false
}

/** Takes a literal down; true where the line before it has to be read first. */
function noted(word: usize, kind: u8, id: u32): bool {
  if (turned(word)) return true
  if (kind == PLAIN) keep(id)
  else if (kind == TRAFFIC) ordinary++
  else {
    // Figures of which new heights matter, in the order of the line.
    if (peaks < MOST_PEAKS) store<u32>(<usize>peak + (peaks << 2), figure(behind))
    peaks++
  }
  return false
}

/** Takes down whose literal the line holds, each once. */
function keep(id: u32): void {
  for (let i: u32 = 0; i < plain; i++) if (load<u32>(hits + (i << 2)) == id) return
  if (plain == MOST_HITS) return
  store<u32>(hits + (plain << 2), id)
  plain++
}

/** The line is complete: true where it has to be looked at. */
function settled(): bool {
  for (let open = opened & ~closed; open != 0; open &= open - 1) keep(load<u32>(<usize>openings + (<usize>ctz(open) << 3), 4))
  opened = closed = 0
  if (plain != 0) return true
  shape = traffic()
  if (shape != 0) return true
  end = 0
  return false
}

/** The entry of the line's shape where it is traffic that has to be read; else 0, and the line is taken down as the last of its shape. */
export function traffic(): usize {
  if (ordinary == 0) return 0
  for (let i = peaks; i < MOST_PEAKS; i++) store<u32>(<usize>peak + (i << 2), 0)
  const entry = shapeOf(shapes, start, end)
  if (load<u32>(entry, 8) == 0 || peaks > MOST_PEAKS) return entry
  for (let i: u32 = 0; i < peaks; i++) if (load<u32>(<usize>peak + (i << 2)) > load<u32>(entry + (i << 2), 16)) return entry
  store<u32>(entry, <u32>start, 32)
  store<u32>(entry, <u32>end, 36)
  store<u32>(entry, number, 40)
  return 0
}

function endOf(word: usize): usize {
  let at = word
  const lineBreak = i8x16.splat(0x0a)
  while (true) {
    const mask: u32 = i8x16.bitmask(i8x16.eq(v128.load(at), lineBreak))
    if (mask != 0) {
      at += ctz(mask) + 1
      return at < to ? at : to
    }
    at += 16
    if (at >= to) return to
  }
}

// ---- classes of bytes ---------------------------------------------------------------------------------------------------

/** What the nibble tables let through is looked at again. The ids are those of tables.ts. */
function classified(at: usize): bool {
  const first = load<u8>(at)
  if (first < 0x20 || first == 0x7f) {
    if (first != 0x0a && first != 0x0d && first != 0x09 && breaksWord(at, from)) {
      if (noted(at, PLAIN, firstClass + 1)) return true
    }
  }
  const second = load<u8>(at, 1)
  const third = load<u8>(at, 2)
  const bucket = nibbleBits(nibbles, 0, first) & nibbleBits(nibbles, 32, second) & nibbleBits(nibbles, 64, third)
  if (bucket == 0) return false
  if (bucket & (SIZE | SHORT_SIZE) && isSize(at, from)) {
    if (noted(at, PLAIN, firstClass + 2)) return true
  }
  if (bucket & FRAME && isDigit(first) && isIn(at + 1) && afterColon(at, from)) {
    if (noted(at, PLAIN, firstClass + 3)) return true
  }
  if (bucket & ROW && first == 0x0a && second == 0x7c && at + 1 < to) {
    if (noted(at + 1, PLAIN, firstClass + 4)) return true
  }
  if (bucket & (TYPED_OUT | ZERO_WIDTH) && isTypedOut(first, second, third, load<u8>(at, 3))) {
    if (noted(at, PLAIN, firstClass + 1)) return true
  }
  if (bucket & (SHORT | HEADING) && isShortWord(first, second, third, load<u8>(at, 3), load<u8>(at, 4))) {
    if (noted(at, PLAIN, firstClass + 5)) return true
  }
  return false
}

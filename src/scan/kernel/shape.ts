// AssemblyScript: the shape of a line of traffic, and the table of shapes. An entry: two hashes, whether the shape was seen, where
// its last line stands (12; 0: in this memory), the greatest of each of its figures (16), start, end and number of that line (32).

import { plain, withoutNumbers } from './numbers'
import { HASH } from './search'

/** Room for so many ways in which ordinary lines look, and one entry more for all others. */
export const SHAPES: u32 = 512
const SHAPE_SIZE: usize = 48
export const MOST_PEAKS: u32 = 4
const TRIES: u32 = 16

let shapes: usize = 0
let used: u32 = 0

export function setUpShapes(shapes_: usize): void {
  shapes = shapes_
}

/** Whether a line of this shape is only counted, unless a figure of it is higher than ever. */
// @ts-ignore: decorator
@inline
export function isSeen(entry: usize): bool {
  return load<u32>(entry, 8) != 0
}
// @ts-ignore: decorator
@inline
export function highest(entry: usize, nth: u32): u32 {
  return load<u32>(entry + (nth << 2), 16)
}
/** There was no room for the line's shape: such lines are always read. */
export function isSurplus(entry: usize): bool {
  return entry == shapes + <usize>SHAPES * SHAPE_SIZE
}

/** From now on lines of this shape are counted only; `peak` has the figures of the line that was read. */
export function see(entry: usize, peak: usize): void {
  if (isSurplus(entry)) return
  store<u32>(entry, 1, 8)
  for (let i: u32 = 0; i < MOST_PEAKS; i++) {
    const value = load<u32>(peak + (i << 2))
    if (value > highest(entry, i)) store<u32>(entry + (i << 2), value, 16)
  }
}

/** What was seen before is new again; false where the table was emptied, too. */
export function forgetSeen(): bool {
  const full = used > (SHAPES * 3) / 4
  if (full) {
    memory.fill(shapes, 0, <usize>SHAPES * SHAPE_SIZE)
    used = 0
  } else for (let i: usize = 0; i < SHAPES; i++) memory.fill(shapes + i * SHAPE_SIZE + 8, 0, SHAPE_SIZE - 8)
  return !full
}

/** Takes a line down as the last of its shape. */
// @ts-ignore: decorator
@inline
export function isLast(entry: usize, start: usize, end: usize, number: u32, where: u32): void {
  store<u32>(entry, where, 12)
  store<u32>(entry, <u32>start, 32)
  store<u32>(entry, <u32>end, 36)
  store<u32>(entry, number, 40)
}

/** Whether text is looked through apart from the rest (survey.ts): the first of a shape and new heights are taken down, for nobody reads them. */
export let surveying: bool = false
export function survey(): void {
  surveying = true
}

/** The entry of a line of traffic that has to be read; else 0, and the line is taken down. */
export function trafficOf(start: usize, end: usize, number: u32, peak: usize, peaks: u32): usize {
  for (let i = peaks; i < MOST_PEAKS; i++) store<u32>(peak + (i << 2), 0)
  entry = shapeOf(start, end)
  if (peaks > MOST_PEAKS) return entry
  if (surveying) see(entry, peak)
  if (!isSeen(entry)) return entry
  for (let i: u32 = 0; i < peaks; i++) if (load<u32>(peak + (i << 2)) > highest(entry, i)) return entry
  isLast(entry, start, end, number, 0)
  return 0
}
/** That of the line which was asked for last. */
export let entry: usize = 0

/**
 * The entry of the line's shape: what it says but for its figures (a lone zero is told apart: it may mean that nothing
 * happened). Pairs of neighbours are mixed and added up, so that the length of a figure moves nothing.
 */
function shapeOf(start_: usize, end_: usize): usize {
  const kept = withoutNumbers(start_, end_)
  const start = kept == 0 ? start_ : <usize>plain
  const end = kept == 0 ? end_ : <usize>plain + kept
  let one: v128 = i32x4.splat(0)
  let two: v128 = i32x4.splat(0)
  const zero = i8x16.splat(0x30)
  const ten = i8x16.splat(10)
  const point = i8x16.splat(0x2e)
  const order = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
  const last = end - 1
  for (let at = start; at < last; at += 16) {
    const text = v128.load(at)
    const before = v128.load(at - 1)
    const after = v128.load(at, 1)
    const digit = i8x16.lt_u(i8x16.sub(text, zero), ten)
    const digitBefore = i8x16.lt_u(i8x16.sub(before, zero), ten)
    const digitAfter = i8x16.lt_u(i8x16.sub(after, zero), ten)
    const joined = v128.or(v128.or(digitBefore, digitAfter), v128.or(i8x16.eq(before, point), i8x16.eq(after, point)))
    const lone = v128.andnot(i8x16.eq(text, zero), joined)
    const left = v128.bitselect(zero, before, digitBefore)
    const right = v128.bitselect(i8x16.splat(0x2f), v128.bitselect(zero, text, digit), lone)
    // Inside of a figure nothing counts, nor behind the line.
    let counts = v128.not(v128.and(digit, digitBefore))
    const rest = last - at
    if (rest < 16) counts = v128.and(counts, i8x16.lt_u(order, i8x16.splat(<i8>rest)))
    const low = i16x8.add(i16x8.mul(i16x8.extend_low_i8x16_u(left), i16x8.splat(0x2f1b)), i16x8.mul(i16x8.extend_low_i8x16_u(right), i16x8.splat(0x5bd3)))
    const high = i16x8.add(i16x8.mul(i16x8.extend_high_i8x16_u(left), i16x8.splat(0x2f1b)), i16x8.mul(i16x8.extend_high_i8x16_u(right), i16x8.splat(0x5bd3)))
    const lowMask = i16x8.extend_low_i8x16_s(counts)
    const highMask = i16x8.extend_high_i8x16_s(counts)
    one = i32x4.add(one, i32x4.extadd_pairwise_i16x8_u(v128.and(mixed(low, 0x1d3b), lowMask)))
    one = i32x4.add(one, i32x4.extadd_pairwise_i16x8_u(v128.and(mixed(high, 0x1d3b), highMask)))
    two = i32x4.add(two, i32x4.extadd_pairwise_i16x8_u(v128.and(mixed(low, 0x6a65), lowMask)))
    two = i32x4.add(two, i32x4.extadd_pairwise_i16x8_u(v128.and(mixed(high, 0x6a65), highMask)))
  }
  return entryOf(sum(one), sum(two) | 1)
}

// @ts-ignore: decorator
@inline
function mixed(pair: v128, factor: i16): v128 {
  const once = i16x8.mul(v128.xor(pair, i16x8.shr_u(pair, 7)), i16x8.splat(factor))
  return v128.xor(once, i16x8.shr_u(once, 9))
}

function sum(lanes: v128): u32 {
  return i32x4.extract_lane(lanes, 0) + i32x4.extract_lane(lanes, 1) + i32x4.extract_lane(lanes, 2) + i32x4.extract_lane(lanes, 3)
}

/** The next entry behind one, or behind none, of which a line was taken down. */
export function nextLast(after: usize): usize {
  const end = shapes + <usize>SHAPES * SHAPE_SIZE
  for (let entry = after == 0 ? shapes : after + SHAPE_SIZE; entry < end; entry += SHAPE_SIZE) if (load<u32>(entry, 36) != 0) return entry
  return 0
}

/** The entry of a shape that was seen; 0 where there is none. */
function seenShape(one: u32, two: u32): usize {
  const first = (one ^ (two * HASH)) & (SHAPES - 1)
  for (let tries: u32 = 0; tries < TRIES; tries++) {
    const entry = shapes + <usize>((first + tries) & (SHAPES - 1)) * SHAPE_SIZE
    if (load<u32>(entry) == one && load<u32>(entry, 4) == two) return isSeen(entry) ? entry : 0
  }
  return 0
}

/**
 * Whether in a table of elsewhere (`where`) all shapes are such as were seen here, and no figure is higher than ever: its lines are
 * the last of their shapes then. So many lines stand before the first of them.
 */
export function passes(table: usize, before: u32, where: u32): bool {
  for (let i: usize = 0; i < SHAPES; i++) {
    const other = table + i * SHAPE_SIZE
    if (load<u32>(other, 36) == 0) continue
    const own = seenShape(load<u32>(other), load<u32>(other, 4))
    if (own == 0) return false
    for (let nth: u32 = 0; nth < MOST_PEAKS; nth++) if (highest(other, nth) > highest(own, nth)) return false
    store<u32>(other, <u32>own, 12)
  }
  for (let i: usize = 0; i < SHAPES; i++) {
    const other = table + i * SHAPE_SIZE
    if (load<u32>(other, 36) != 0) isLast(load<u32>(other, 12), load<u32>(other, 32), load<u32>(other, 36), before + load<u32>(other, 40), where)
  }
  return true
}

/** An entry of the table; the one behind the last where there is no room: its lines are always read. */
function entryOf(one: u32, two: u32): usize {
  const first = (one ^ (two * HASH)) & (SHAPES - 1)
  for (let tries: u32 = 0; tries < TRIES; tries++) {
    const entry = shapes + <usize>((first + tries) & (SHAPES - 1)) * SHAPE_SIZE
    if (load<u32>(entry, 4) == 0) {
      used++
      store<u32>(entry, one)
      store<u32>(entry, two, 4)
      return entry
    }
    if (load<u32>(entry) == one && load<u32>(entry, 4) == two) return entry
  }
  return shapes + <usize>SHAPES * SHAPE_SIZE
}

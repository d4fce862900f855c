// AssemblyScript: where a line ends, and keys by which lines that are alike are found: figures and letters of hexadecimal
// numbers count as one, so that only their places matter.

import { HASH } from './search'
import { LONGEST } from './template'

/** The head of a line by which a quotation is known. */
export const HEAD: usize = 32
/** Keys of heads are kept apart from those of whole lines. */
const OF_HEAD: u32 = 0x2545f491
/** Which heads of quotations there are, by the upper byte of their keys. */
const heads = memory.data(256)

/** Of the text that was measured: length without its line break, key, and the key of its head; 0 where it is too long, or too short. */
export let length: usize = 0
export let key: u32 = 0
export let headKey: u32 = 0

// So many bytes of a block count: a window of these.
const window = memory.data<u8>([255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])

/** Figures and letters of hexadecimal figures. */
// @ts-ignore: decorator
@inline
export function figures(text: v128): v128 {
  // Signed: the least of them is moved to the least number there is.
  return v128.or(
    i8x16.lt_s(i8x16.add(text, i8x16.splat(0x50)), i8x16.splat(-118)),
    i8x16.lt_s(i8x16.add(text, i8x16.splat(0x1f)), i8x16.splat(-122)),
  )
}

// @ts-ignore: decorator
@inline
function mixed(sum: v128): u32 {
  const folded = i32x4.extract_lane(sum, 0) ^ rotl(i32x4.extract_lane(sum, 1), 7) ^ rotl(i32x4.extract_lane(sum, 2), 15) ^ rotl(i32x4.extract_lane(sum, 3), 23)
  return folded * HASH
}

/**
 * Where the text ends (behind its line break, which there is); takes its length and its keys down. 0 where it was given up, for
 * it begins as a quotation's head does.
 */
export function measure(start: usize, toEnd: bool): usize {
  let one = i32x4.splat(0)
  let two = i32x4.splat(0)
  const factors = i32x4.splat(0x2c1b3c6d)
  const lineBreak = i8x16.splat(0x0a)
  headKey = 0
  let at = start
  while (true) {
    const text = v128.load(at)
    const next = v128.load(at, 16)
    const broken = i8x16.eq(text, lineBreak)
    const nextBroken = i8x16.eq(next, lineBreak)
    const plain = v128.or(text, figures(text))
    const nextPlain = v128.or(next, figures(next))
    if (v128.any_true(v128.or(broken, nextBroken))) {
      const left = <usize>ctz(i8x16.bitmask(broken) | (i8x16.bitmask(nextBroken) << 16))
      length = at + left - start
      one = i32x4.add(i32x4.mul(one, factors), v128.and(plain, v128.load(window + 16 - min(left, 16))))
      two = i32x4.add(i32x4.mul(two, factors), v128.and(nextPlain, v128.load(window + 32 - max(left, 16))))
      key = (mixed(i32x4.add(i32x4.mul(one, factors), two)) ^ <u32>length) | 1
      return at + left + 1
    }
    one = i32x4.add(i32x4.mul(one, factors), plain)
    two = i32x4.add(i32x4.mul(two, factors), nextPlain)
    at += 32
    if (at - start == HEAD) {
      headKey = (mixed(i32x4.add(i32x4.mul(one, factors), two)) ^ OF_HEAD) | 1
      if (!toEnd && load<u8>(heads + (headKey >>> 24)) != 0) return 0
    } else if (at - start >= LONGEST) break
  }
  key = 0
  const end = endOf(at)
  length = end - 1 - start
  return end
}

/** Behind the next line break. */
export function endOf(from: usize): usize {
  const lineBreak = i8x16.splat(0x0a)
  for (let at = from; ; at += 64) {
    const one = i8x16.eq(v128.load(at), lineBreak)
    const two = i8x16.eq(v128.load(at, 16), lineBreak)
    const three = i8x16.eq(v128.load(at, 32), lineBreak)
    const four = i8x16.eq(v128.load(at, 48), lineBreak)
    if (!v128.any_true(v128.or(v128.or(one, two), v128.or(three, four)))) continue
    const mask = <u64>(i8x16.bitmask(one) | (i8x16.bitmask(two) << 16)) | (<u64>(i8x16.bitmask(three) | (i8x16.bitmask(four) << 16)) << 32)
    return at + <usize>ctz(mask) + 1
  }
}

/** From now on lines that begin like this one are known by what is around their quotation. */
export function addHead(): void {
  store<u8>(heads + (headKey >>> 24), 1)
}
export function forgetHeads(): void {
  memory.fill(heads, 0, 256)
}

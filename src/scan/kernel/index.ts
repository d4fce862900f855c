// AssemblyScript, compiled by scripts/build.mjs: finds the lines of a block of text that hold one of many literals.
// One pass, 16 bytes a step. Literals are looked for by four of their bytes at every second place (grams.ts puts for each
// literal one such gram for both ways in which it may lie), classes of bytes by nibble tables (tables.ts).
// Layout: tables.ts writes the tables behind `__heap_base` and says where they are; the text lies behind them.

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

const HASH: u32 = 0x9e3779b1
// How the filter's place of a gram is worked out (the same in tables.ts): eight grams are hashed at once, as pairs of 16 bits.
const PLACE_FIRST: i16 = <i16>43853
const PLACE_SECOND: i16 = 13063
const BIT_FIRST: i16 = <i16>36223
const BIT_SECOND: i16 = 32351
/** Room for so many ways in which ordinary lines look. */
const SHAPES: u32 = 512
const SHAPE_SIZE: usize = 48
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
        if (!holds(pattern, word)) continue
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

/** Whether a literal that holds here stands as it is written: single blanks, no escape codes. */
function isExact(pattern: usize, word: usize): bool {
  const text = <usize>load<u32>(pattern)
  const length = <usize>load<u16>(pattern, 4)
  const first = word - <usize>load<u16>(pattern, 6)
  for (let i: usize = 0; i < length; i++) if (load<u8>(first + i) != load<u8>(text + i)) return false
  return true
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
  const entry = shapeOf()
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

// ---- a literal ----------------------------------------------------------------------------------------------------------

/** Behind the literal that was compared last. */
let behind: usize = 0

/**
 * Whether a literal stands here: its words, with a run of blanks where it has one. `word` is where the word of the gram
 * starts; the text may end anywhere behind that word, for a line may be cut or wrapped. Escape codes take no room, and JSON
 * puts a backslash before a quote.
 */
function holds(pattern: usize, word: usize): bool {
  const text = <usize>load<u32>(pattern)
  const length = <usize>load<u16>(pattern, 4)
  const anchor = <usize>load<u16>(pattern, 6)
  const needed = <usize>load<u8>(pattern, 9)
  let place = word
  let at = anchor
  while (at < length) {
    const wanted = load<u8>(text + at)
    if (wanted == 0x20) {
      const after = skipBlanks(place)
      if (after == place) {
        if (!isEnd(place)) return false
        behind = place
        return true
      }
      place = after
      at++
      continue
    }
    const here = load<u8>(place)
    if (here == wanted) {
      place++
      at++
    } else if (here == 0x1b && at > anchor) place = skipEscape(place)
    else if (here == 0x5c && load<u8>(place, 1) == wanted) place++
    else if (at >= anchor + needed && isEnd(place)) {
      behind = place
      return true
    } else return false
  }
  behind = place
  place = word
  at = anchor
  while (at > 0) {
    const wanted = load<u8>(text + at - 1)
    if (wanted == 0x20) {
      const before = backOverBlanks(place)
      if (before == place) return false
      place = before
      at--
      continue
    }
    if (place <= from) return false
    const here = load<u8>(place - 1)
    if (here == wanted) {
      place--
      at--
      if (wanted == 0x22 && place > from && load<u8>(place - 1) == 0x5c) place--
    } else {
      const before = backOverEscape(place)
      if (before == place) return false
      place = before
    }
  }
  return true
}

/** The end of a line, of a piece of it that a bar's redraw follows, or of a JSON text. */
// @ts-ignore: decorator
@inline
function isEnd(at: usize): bool {
  const here = load<u8>(at)
  return here == 0x0a || here == 0x0d || here == 0x22 || (here == 0x5c && (load<u8>(at, 1) == 0x6e || load<u8>(at, 1) == 0x72)) || (here == 0x5e && load<u8>(at, 1) == 0x4d)
}

function skipBlanks(from: usize): usize {
  let at = from
  let last = from
  while (true) {
    const here = load<u8>(at)
    if (here == 0x20 || here == 0x09) last = ++at
    else if (here == 0xc2 && load<u8>(at, 1) == 0xa0) last = at += 2
    else if (here == 0x5c && load<u8>(at, 1) == 0x74) last = at += 2
    else if (here == 0x1b) at = skipEscape(at)
    else return last == from ? from : at
  }
}

function backOverBlanks(from_: usize): usize {
  let at = from_
  let blank = false
  while (at > from) {
    const here = load<u8>(at - 1)
    if (here == 0x20 || here == 0x09) at--
    else if (here == 0xa0 && load<u8>(at - 2) == 0xc2) at -= 2
    else if (here == 0x74 && load<u8>(at - 2) == 0x5c) at -= 2
    else {
      const before = backOverEscape(at)
      if (before == at) break
      at = before
      continue
    }
    blank = true
  }
  return blank ? at : from_
}

/** `ESC [ 0 ; 1 m` and its kind; a lone escape is one byte. */
function skipEscape(from: usize): usize {
  if (load<u8>(from, 1) != 0x5b) return from + 1
  let at = from + 2
  while (load<u8>(at) >= 0x20 && load<u8>(at) < 0x40) at++
  return load<u8>(at) >= 0x40 ? at + 1 : at
}

function backOverEscape(from_: usize): usize {
  let at = from_ - 1
  if (at <= from || load<u8>(at) < 0x40) return from_
  at--
  while (at > from && load<u8>(at) >= 0x20 && load<u8>(at) < 0x40) at--
  return at > from && load<u8>(at) == 0x5b && load<u8>(at - 1) == 0x1b ? at - 1 : from_
}

/** A number as thousandths, as far as 32 bits reach. */
function figure(from: usize): u32 {
  let at = skipBlanks(from)
  let value: u64 = 0
  let decimals: i32 = -1
  for (; decimals < 3 && value < 4000000000; at++) {
    const here = load<u8>(at)
    if (here == 0x2e && decimals < 0 && isDigit(load<u8>(at, 1))) decimals = 0
    else if (isDigit(here)) {
      value = value * 10 + <u64>(here - 0x30)
      if (decimals >= 0) decimals++
    } else break
  }
  for (let i = decimals < 0 ? 0 : decimals; i < 3; i++) value *= 10
  return value > 0xffffffff ? 0xffffffff : <u32>value
}

// @ts-ignore: decorator
@inline
function isDigit(code: u8): bool {
  return code >= 0x30 && code <= 0x39
}

// ---- classes of bytes ---------------------------------------------------------------------------------------------------

const SIZE: u32 = 1
const SHORT_SIZE: u32 = 2
const FRAME: u32 = 4
const ROW: u32 = 8
const TYPED_OUT: u32 = 16
const ZERO_WIDTH: u32 = 32
const HEADING: u32 = 64
const SHORT: u32 = 128

// @ts-ignore: decorator
@inline
function nibbleBits(table: usize, byte: u8): u32 {
  return load<u8>(nibbles + table + (byte & 15)) & load<u8>(nibbles + table + 16 + (byte >> 4))
}

/** What the nibble tables let through is looked at again. The ids are those of tables.ts. */
function classified(at: usize): bool {
  const first = load<u8>(at)
  if (first < 0x20 || first == 0x7f) {
    if (first != 0x0a && first != 0x0d && first != 0x09 && breaksWord(at)) {
      if (noted(at, PLAIN, firstClass + 1)) return true
    }
  }
  const second = load<u8>(at, 1)
  const third = load<u8>(at, 2)
  const bucket = nibbleBits(0, first) & nibbleBits(32, second) & nibbleBits(64, third)
  if (bucket == 0) return false
  if (bucket & (SIZE | SHORT_SIZE) && isSize(at)) {
    if (noted(at, PLAIN, firstClass + 2)) return true
  }
  if (bucket & FRAME && isDigit(first) && isIn(at + 1) && afterColon(at)) {
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

/** An escape code between a blank (or the start) and a word, or behind a word, breaks none; any other control character may. */
function breaksWord(at: usize): bool {
  if (load<u8>(at) != 0x1b) return true
  let after = at
  while (load<u8>(after) == 0x1b) after = skipEscape(after)
  let before = at
  while (true) {
    const earlier = before > from ? backOverEscape(before) : before
    if (earlier == before) break
    before = earlier
  }
  return before > from && isWord(load<u8>(before - 1)) && isWord(load<u8>(after))
}
function isWord(code: u8): bool {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code == 0x5f || code >= 0x80
}

/** A unit of memory behind a figure: `12 GiB`, `5.2G`, `0 bytes`. */
function isSize(at: usize): bool {
  let digit = at
  while (digit > from && (load<u8>(digit) == 0x20 || load<u8>(digit) == 0x09)) digit--
  if (!isDigit(load<u8>(digit))) return false
  const unit = load<u8>(at, 1) | 0x20
  const second = load<u8>(at, 2) | 0x20
  let after = at + 2
  if (unit == 0x62) {
    if (second != 0x79 || (load<u8>(at, 3) | 0x20) != 0x74 || (load<u8>(at, 4) | 0x20) != 0x65 || (load<u8>(at, 5) | 0x20) != 0x73) return false
    after = at + 6
  } else if (second == 0x69 && (load<u8>(at, 3) | 0x20) == 0x62) after = at + 4
  else if (second == 0x62) after = at + 3
  else if (unit != 0x6d && unit != 0x67) return false
  const here = load<u8>(after)
  return !isWord(here) && here != 0x2f
}

/** Words too short for a gram: `GPU0`, `GPU 0`, `LLM(`, `# gpu`. */
function isShortWord(first: u8, second: u8, third: u8, fourth: u8, fifth: u8): bool {
  if (first == 0x47) return second == 0x50 && third == 0x55 && (isDigit(fourth) || (fourth == 0x20 && isDigit(fifth)))
  if (first == 0x23) return second == 0x20 && third == 0x67 && fourth == 0x70
  return first == 0x4c && second == 0x4c && third == 0x4d && fourth == 0x28
}

/** ` in ` */
function isIn(at: usize): bool {
  return load<u32>(at) == 0x206e6920
}

/** `.py:12 in forward`: the figure stands behind a colon. */
function afterColon(at: usize): bool {
  let digit = at
  while (digit > from && isDigit(load<u8>(digit))) digit--
  return load<u8>(digit) == 0x3a
}

/** `^[[`, `#033[`, `\x1b[`, `\u00`, `\033[`, `\e[` that a tool typed out, marks without width, and C1 controls. */
function isTypedOut(first: u8, second: u8, third: u8, fourth: u8): bool {
  if (first == 0x5e) return second == 0x5b && third == 0x5b
  if (first == 0x23) return second == 0x30 && third == 0x33 && fourth == 0x33
  if (first == 0x5c)
    return (
      (second == 0x78 && third == 0x31 && (fourth | 0x20) == 0x62) ||
      (second == 0x75 && third == 0x30 && fourth == 0x30) ||
      (second == 0x30 && third == 0x33 && fourth == 0x33) ||
      (second == 0x65 && third == 0x5b)
    )
  if (first == 0xe2) return (second == 0x80 && third == 0x8b) || (second == 0x90 && third == 0x9b)
  if (first == 0xef) return second == 0xbb && third == 0xbf
  return first == 0xc2 && second == 0x9b
}

// ---- the shape of a line ------------------------------------------------------------------------------------------------

/**
 * The entry of the line's shape: what it says but for its figures (a lone zero is told apart: it may mean that nothing
 * happened). Pairs of neighbours are mixed and added up, so that the length of a figure moves nothing.
 */
function shapeOf(): usize {
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

/** An entry of the table; the one behind the last where there is no room: its lines are always read. */
function entryOf(one: u32, two: u32): usize {
  const first = (one ^ (two * HASH)) & (SHAPES - 1)
  for (let tries: u32 = 0; tries < 16; tries++) {
    const entry = shapes + <usize>((first + tries) & (SHAPES - 1)) * SHAPE_SIZE
    if (load<u32>(entry, 4) == 0) {
      store<u32>(entry, one)
      store<u32>(entry, two, 4)
      return entry
    }
    if (load<u32>(entry) == one && load<u32>(entry, 4) == two) return entry
  }
  return shapes + <usize>SHAPES * SHAPE_SIZE
}

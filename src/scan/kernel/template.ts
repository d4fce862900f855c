// AssemblyScript: makes a template of a line: what may stand at each of its places without any literal coming or going. Figures
// may be others, and letters of hexadecimal numbers; where a literal stands or might stand with others, the line's own are kept.

import { skipEscape, isDigit } from './literal'

/** A line this long has no template. */
export const LONGEST: usize = 1024

// How free a place is; of an escape code nothing is, and no literal ends at it.
const EXACT: u8 = 0
const FIGURE: u8 = 1
const HEXADECIMAL: u8 = 2
const CODE: u8 = 3

/** What may stand at a place: from its least byte on so many more. */
export const SPAN_HEXADECIMAL: u8 = 0x66 - 0x30

const freedom = memory.data(1024)
/** The places that are not part of an escape code. */
const places = memory.data(2048)
let count: usize = 0

// Literals in the order of their first bytes, those with figures first; for each byte, and one past the last, where its literals
// begin, and where those without figures do.
let patterns: usize = 0
let order: usize = 0
let starts: usize = 0

export function setUpTemplates(patterns_: usize, starts_: usize): void {
  patterns = patterns_
  starts = starts_
  order = starts_ + 257 * 4
}

/** Lays the bounds of a text in blocks of 16 least bytes and 16 spans; 1 where they are complete, 2 where there are hexadecimal places, 0 where it has no template. */
export function layBounds(text: usize, length: usize, to: usize): u8 {
  if (length >= LONGEST || !readable(text, length)) return 0
  const hexadecimal = freeNumbers(text, length)
  keepApart(text, length, hexadecimal)
  for (let at: usize = 0; at < length; at++) {
    const place = to + ((at & ~15) << 1) + (at & 15)
    const kind = load<u8>(freedom + at)
    let least = load<u8>(text + at)
    let span: u8 = 0
    if (kind == HEXADECIMAL) {
      least = 0x30
      span = SPAN_HEXADECIMAL
    } else if (kind == FIGURE) {
      // A lone zero says that nothing happened, so it is kept apart from other figures.
      if (isJoined(text, length, at)) {
        least = 0x30
        span = 9
      } else if (least != 0x30) {
        least = 0x31
        span = 8
      }
    }
    store<u8>(place, least)
    store<u8>(place, span, 16)
  }
  // Behind the text anything may stand.
  for (let at = length; at & 31; at++) {
    const place = to + ((at & ~15) << 1) + (at & 15)
    store<u8>(place, 0)
    store<u8>(place, 0xff, 16)
  }
  return hexadecimal ? 2 : 1
}

function isJoined(text: usize, length: usize, at: usize): bool {
  return (at > 0 && isOfFigure(load<u8>(text + at - 1))) || (at + 1 < length && isOfFigure(load<u8>(text + at + 1)))
}
function isOfFigure(byte: u8): bool {
  return isDigit(byte) || byte == 0x2e
}

/** Takes down what is figure and what is escape code; false where the text has what literals are looked for behind: backslashes, blanks of two bytes, other control characters. */
function readable(text: usize, length: usize): bool {
  count = 0
  for (let at: usize = 0; at < length; at++) {
    const byte = load<u8>(text + at)
    if (byte == 0x1b) {
      const behind = skipEscape(text + at) - text
      for (; at < behind && at < length; at++) store<u8>(freedom + at, CODE)
      at--
      continue
    }
    if (byte < 0x20 ? byte != 0x09 && (byte != 0x0d || at + 1 < length) : byte == 0x5c || byte == 0x7f || (byte == 0xc2 && load<u8>(text + at, 1) == 0xa0)) return false
    store<u8>(freedom + at, isDigit(byte) ? FIGURE : EXACT)
    store<u16>(places + (count << 1), <u16>at)
    count++
  }
  return true
}

function isLetter(byte: u8): bool {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
}
function isHexadecimal(byte: u8): bool {
  return isDigit(byte) || (byte >= 0x61 && byte <= 0x66)
}

/** Frees numbers of requests and the like: four digits and letters or more, with nothing beside them that a class of bytes may look for. */
function freeNumbers(text: usize, length: usize): bool {
  let any = false
  for (let at: usize = 0; at < length; at++) {
    let digits: usize = 0
    let end = at
    while (end < length && load<u8>(freedom + end) != CODE && isHexadecimal(load<u8>(text + end))) if (isDigit(load<u8>(text + end++))) digits++
    if (end == at) continue
    if (end - at >= 4 && digits > 0 && digits < end - at && isBounded(text, length, at, end)) {
      memory.fill(freedom + at, HEXADECIMAL, end - at)
      any = true
    }
    at = end
  }
  return any
}

/** `-,:;'")]}_` or the end behind it; no letter before it, and no `GPU `. */
function isBounded(text: usize, length: usize, from: usize, to: usize): bool {
  if (to < length) {
    const behind = load<u8>(text + to)
    const closes = behind == 0x2d || behind == 0x2c || behind == 0x3a || behind == 0x3b || behind == 0x27 || behind == 0x22
    if (!closes && behind != 0x29 && behind != 0x5d && behind != 0x7d && behind != 0x5f) return false
  }
  if (from == 0) return true
  const before = load<u8>(text + from - 1)
  // A code may end with a letter, and anything may stand before it.
  if (isLetter(before) || load<u8>(freedom + from - 1) == CODE) return false
  return before != 0x20 || from < 4 || load<u32>(text + from - 4) != 0x20555047
}

/** Takes freedom from every place where a literal stands or might. */
function keepApart(text: usize, length: usize, hexadecimal: bool): void {
  for (let from: usize = 0; from < count; from++) {
    const place = <usize>load<u16>(places + (from << 1))
    const kind = load<u8>(freedom + place)
    if (kind == EXACT) {
      const byte = load<u8>(text + place)
      startingWith(byte, text, length, from, hexadecimal)
      if (byte == 0x23) typedOut(text, length, place)
    } else {
      for (let byte: u8 = 0x30; byte <= 0x39; byte++) startingWith(byte, text, length, from, hexadecimal)
      if (kind == HEXADECIMAL) for (let byte: u8 = 0x61; byte <= 0x66; byte++) startingWith(byte, text, length, from, hexadecimal)
    }
  }
}

/** Where only figures are free, only literals with figures are of interest. */
function startingWith(byte: u8, text: usize, length: usize, from: usize, hexadecimal: bool): void {
  const entry = starts + (<usize>byte << 2)
  const last = hexadecimal ? load<u16>(entry, 4) : load<u16>(entry, 2)
  for (let at = load<u16>(entry); at < last; at++) {
    const end = endOf(patterns + (<usize>load<u16>(order + (<usize>at << 1)) << 4), text, length, from)
    for (let each = from; each < end; each++) store<u8>(freedom + load<u16>(places + (each << 1)), EXACT)
  }
}

/** `#033[`, which a class of bytes looks for. */
function typedOut(text: usize, length: usize, at: usize): void {
  if (at + 4 < length && load<u8>(text + at + 4) == 0x5b && load<u8>(freedom + at + 1) == FIGURE && load<u8>(freedom + at + 3) == FIGURE) memory.fill(freedom + at + 1, EXACT, 3)
}

/** Behind which of the places a literal ends that may stand here, whatever free places hold; 0 where none may. As `holds` in literal.ts. */
function endOf(pattern: usize, text: usize, length: usize, from: usize): usize {
  const words = <usize>load<u32>(pattern)
  const size = <usize>load<u16>(pattern, 4)
  const whole = <usize>load<u16>(pattern, 6) + load<u8>(pattern, 9)
  let at = from
  for (let index: usize = 0; index < size; index++) {
    const wanted = load<u8>(words + index)
    if (at == count) return index >= whole || wanted == 0x20 ? at : 0
    const place = <usize>load<u16>(places + (at << 1))
    const byte = load<u8>(text + place)
    if (wanted == 0x20) {
      if (!isBlank(byte)) return isEnd(byte) ? at : 0
      while (at < count && isBlank(load<u8>(text + load<u16>(places + (at << 1))))) at++
    } else if (mayBe(load<u8>(freedom + place), byte, wanted)) at++
    else return index >= whole && isEnd(byte) ? at : 0
  }
  return at
}

function mayBe(kind: u8, byte: u8, wanted: u8): bool {
  return byte == wanted || (kind == FIGURE && isDigit(wanted)) || (kind == HEXADECIMAL && isHexadecimal(wanted))
}
function isBlank(byte: u8): bool {
  return byte == 0x20 || byte == 0x09
}
function isEnd(byte: u8): bool {
  return byte == 0x22 || byte == 0x0d || byte == 0x5e
}

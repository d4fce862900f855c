// AssemblyScript: classes of bytes that no literal tells. `from` is where the text begins.
import { backOverEscape, isDigit, skipEscape } from './literal'

export const SIZE: u32 = 1
export const SHORT_SIZE: u32 = 2
export const FRAME: u32 = 4
export const ROW: u32 = 8
export const TYPED_OUT: u32 = 16
export const ZERO_WIDTH: u32 = 32
export const HEADING: u32 = 64
export const SHORT: u32 = 128

// @ts-ignore: decorator
@inline
export function nibbleBits(nibbles: usize, table: usize, byte: u8): u32 {
  return load<u8>(nibbles + table + (byte & 15)) & load<u8>(nibbles + table + 16 + (byte >> 4))
}

/** An escape code between a blank (or the start) and a word, or behind a word, breaks none; any other control character may. */
export function breaksWord(at: usize, from: usize): bool {
  if (load<u8>(at) != 0x1b) return true
  let after = at
  while (load<u8>(after) == 0x1b) after = skipEscape(after)
  let before = at
  while (true) {
    const earlier = before > from ? backOverEscape(before, from) : before
    if (earlier == before) break
    before = earlier
  }
  return before > from && isWord(load<u8>(before - 1)) && isWord(load<u8>(after))
}
function isWord(code: u8): bool {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code == 0x5f || code >= 0x80
}

/** A unit of memory behind a figure: `12 GiB`, `5.2G`, `0 bytes`. */
export function isSize(at: usize, from: usize): bool {
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
  if (isWord(here) || here == 0x2f) return false
  // `ESC[0m` ends a colour.
  return unit != 0x6d || backOverEscape(at + 2, from) == at + 2
}

/** Words too short for a gram: `GPU0`, `GPU 0`, `LLM(`, `# gpu`. */
export function isShortWord(first: u8, second: u8, third: u8, fourth: u8, fifth: u8): bool {
  if (first == 0x47) return second == 0x50 && third == 0x55 && (isDigit(fourth) || (fourth == 0x20 && isDigit(fifth)))
  if (first == 0x23) return second == 0x20 && third == 0x67 && fourth == 0x70
  return first == 0x4c && second == 0x4c && third == 0x4d && fourth == 0x28
}

/** ` in ` */
export function isIn(at: usize): bool {
  return load<u32>(at) == 0x206e6920
}

/** `.py:12 in forward`: the figure stands behind a colon. */
export function afterColon(at: usize, from: usize): bool {
  let digit = at
  while (digit > from && isDigit(load<u8>(digit))) digit--
  return load<u8>(digit) == 0x3a
}

/** `^[[`, `#033[`, `\x1b[`, `\u00`, `\033[`, `\e[` that a tool typed out, marks without width, and C1 controls. */
export function isTypedOut(first: u8, second: u8, third: u8, fourth: u8): bool {
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

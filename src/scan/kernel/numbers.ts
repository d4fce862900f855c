// AssemblyScript: a line without its hexadecimal numbers, by which lines that say the same differ.

import { isDigit } from './literal'

/** A longer line is left as it is. */
const LONGEST: usize = 4096
const room = memory.data(4096 + 64)
/** Where the line is put; a line break stands before it. */
export const plain: usize = room + 16

// @ts-ignore: decorator
@inline
function isOfNumber(byte: u8): bool {
  return isDigit(byte) || (byte >= 0x61 && byte <= 0x66) || byte == 0x2d
}
function isWord(byte: u8): bool {
  return isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte == 0x5f || byte >= 0x80
}

/**
 * Puts the line down with a figure for each hexadecimal number (of a request, a container, a trace: eight or more figures and letters,
 * with or without dashes), for each line has another. How long it is then; 0 where it has none, or is too long.
 */
export function withoutNumbers(start: usize, end: usize): usize {
  if (end - start > LONGEST) return 0
  let to = plain
  let done = start
  for (let at = start; at < end; at++) {
    if (load<u8>(at) == 0x2d) continue
    const from = at
    let digits: u32 = 0
    let letters: u32 = 0
    for (; at < end; at++) {
      const byte = load<u8>(at)
      if (!isOfNumber(byte)) break
      if (isDigit(byte)) digits++
      else if (byte != 0x2d) letters++
    }
    if (digits + letters < 8 || digits == 0 || letters == 0 || isWord(load<u8>(from - 1)) || isWord(load<u8>(at))) continue
    memory.copy(to, done, from - done)
    to += from - done
    // Two, for a lone zero is told apart.
    store<u16>(to, 0x3131)
    to += 2
    done = at
  }
  if (done == start) return 0
  memory.copy(to, done, end - done)
  store<u8>(plain - 1, 0x0a)
  return to + (end - done) - plain
}

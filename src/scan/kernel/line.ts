// AssemblyScript: what was found in the line that is looked at.
import { figure, isExact } from './literal'
import { MOST_PEAKS, trafficOf } from './shape'

/** What a literal stands for; the same numbers as in tables.ts. */
const PLAIN: u8 = 0
const TRAFFIC: u8 = 1
const OPENING: u8 = 3
const CLOSING: u8 = 4
const MOST_HITS: u32 = 24

// Where its literals' ids are handed on, and where the table of literals is.
let hits: usize = 0
let patterns: usize = 0

/** Start and end (behind the line break), and how many lines stand before it in the whole log. */
export let start: usize = 0
export let end: usize = 0
export let number: u32 = 0
/** How many literals it holds that matter. */
export let plain: u32 = 0
export let ordinary: u32 = 0
export let peaks: u32 = 0
/** Its figures of which new heights matter, and where they stand in it. */
export const peak = memory.data(16)
export const peakAt = memory.data(16)
/** The entry of its shape where it is traffic that has to be read. */
export let shape: usize = 0
/** Bits of the groups that were opened and closed in it, and where each was opened, by which literal. */
let opened: u32 = 0
let closed: u32 = 0
const openings = memory.data(32 * 8)
/** The literal that opened a quotation which is closed in the line. */
export let opening: u32 = 0

export function setUpLine(hits_: usize, patterns_: usize): void {
  hits = hits_
  patterns = patterns_
}

export function turnTo(start_: usize, end_: usize, number_: u32): void {
  start = start_
  end = end_
  number = number_
  plain = ordinary = peaks = opened = closed = 0
  shape = 0
}

/** Takes a literal down that stands at `word`; its last byte is before `behind`. */
export function found(pattern: usize, id: u32, word: usize, behind: usize): void {
  const kind = load<u8>(pattern, 8)
  if (kind == PLAIN) keep(id)
  else if (kind == TRAFFIC) ordinary++
  else if (kind >= OPENING) bracketed(pattern, id, word, kind)
  else {
    // In the order of the line.
    if (peaks < MOST_PEAKS) {
      store<u32>(<usize>peak + (peaks << 2), figure(behind))
      store<u32>(<usize>peakAt + (peaks << 2), <u32>(behind - start))
    }
    peaks++
  }
}

function bracketed(pattern: usize, id: u32, word: usize, kind: u8): void {
  const group = load<u8>(pattern, 10)
  const bit: u32 = 1 << group
  const at = <usize>openings + (<usize>group << 3)
  if (kind == OPENING) {
    if (opened & bit) return
    opened |= bit
    store<u32>(at, <u32>word)
    store<u32>(at, id, 4)
  } else if (opened & bit && word > <usize>load<u32>(at) && isExact(pattern, word)) closed |= bit
}

/** Takes down whose literal the line holds, each once. */
export function keep(id: u32): void {
  for (let i: u32 = 0; i < plain; i++) if (load<u32>(hits + (i << 2)) == id) return
  if (plain == MOST_HITS) return
  store<u32>(hits + (plain << 2), id)
  plain++
}

/** The line was searched: whether it has to be read. */
export function settled(): bool {
  for (let open = opened & ~closed; open != 0; open &= open - 1) keep(load<u32>(<usize>openings + (<usize>ctz(open) << 3), 4))
  opening = closed == 0 ? 0 : load<u32>(<usize>openings + (<usize>ctz(closed) << 3), 4)
  if (plain != 0) return true
  shape = traffic()
  return shape != 0
}

/** The entry of the line's shape where it is traffic that has to be read; else 0, and the line is taken down as the last of its shape. */
export function traffic(): usize {
  return ordinary == 0 ? 0 : trafficOf(start, end, number, peak, peaks)
}

/** The text of a closing of the opening's group, `nth` behind it; 0 where there is no more. */
export function closingOf(opening: u32, nth: u32): usize {
  const one = patterns + (<usize>opening << 4)
  const other = one + (<usize>(nth + 1) << 4)
  return load<u8>(other, 8) == CLOSING && load<u8>(other, 10) == load<u8>(one, 10) ? other : 0
}

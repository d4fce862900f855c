// AssemblyScript, compiled by scripts/build.mjs: finds the lines of a block of text that hold one of many literals.
// Line by line: where it ends and what it looks like (measure.ts), and where its like was not searched before (known.ts), a search
// for all literals (search.ts). Literals, classes of bytes and shapes of traffic have files of their own.
// Layout: tables.ts writes the tables behind `__heap_base` and says where they are; the text lies behind them.

import { endOfKnown, forgetTail, isKnown, isWorth, learnAround, learnTail, learnWhole, setUpKnown, tail, tailKey, unlearn, wasSearched } from './known'
import { end, number, opening, ordinary, peak, plain, setUpLine, settled, shape, start, traffic, turnTo } from './line'
import { headKey, key, measure } from './measure'
import { search, setUpSearch } from './search'
import { entry, forgetSeen, isSurplus, nextLast, passes, see, setUpShapes, survey } from './shape'
import { setUpTemplates } from './template'

export const base: usize = __heap_base

export function setUp(
  bits: usize,
  slots: usize,
  slotMask: u32,
  chains: usize,
  patterns: usize,
  nibbles: usize,
  shapes: usize,
  hits: usize,
  index: usize,
  once: usize,
  templates: usize,
  templatesEnd: usize,
  starts: usize,
  firstClass: u32,
): void {
  setUpSearch(bits, slots, slotMask, chains, patterns, nibbles, firstClass)
  setUpLine(hits, patterns)
  setUpShapes(shapes)
  setUpKnown(index, once, templates, templatesEnd)
  setUpTemplates(patterns, starts)
}

let lines: u32 = 0
/** Whether `next` stopped at a line that need not be read: one whose quotation would be known by what is around it. */
let isQuoting: bool = false

export { nextLast, passes, survey, traffic, unlearn }

/**
 * Where the next line starts that has to be looked at, from a line's start on; `to` where there is none. `to` is behind a
 * line break, `before` is how many lines stand before `from`.
 */
export function next(from: usize, to: usize, before: u32, longest: u32): usize {
  lines = before
  for (let at = from; at < to; lines++) {
    let behind = measure(at, false)
    if (behind == 0) {
      behind = endOfKnown(at)
      if (behind != 0) {
        at = behind
        continue
      }
      behind = measure(at, true)
    } else forgetTail()
    if (!isKnown(at, behind, lines)) {
      turnTo(at, behind, lines)
      search(from, longest)
      wasSearched(behind - at)
      isQuoting = false
      if (settled()) return at
      isQuoting = learn(at, behind)
      if (isQuoting) return at
    }
    at = behind
  }
  return to
}

/** Learns of a line that need not be read what pays; true where somebody has to say where its quotation is (`know`). */
function learn(start: usize, end: usize): bool {
  if (opening != 0) {
    if (ordinary == 0 && tail == 0) return isWorth(headKey)
    if (ordinary == 0 && isWorth(tailKey)) learnTail(end)
  } else if ((ordinary == 0 || !isSurplus(entry)) && isWorth(key)) learnWhole(start)
  return false
}

export function quotes(): bool {
  return isQuoting
}
/** The literal that opened the line's quotation, and the key of what it begins with. */
export function openingOf(): u32 {
  return opening
}
export function keyOf(): u32 {
  return headKey
}
/** Where the words of a user begin and end in the line that `next` stopped at; false where lines like it cannot be known by that. */
export function know(from: usize, to: usize): bool {
  return learnAround(start, from, to, opening)
}
export function lineEnd(): usize {
  return end
}
export function lineNumber(): u32 {
  return number
}
/** How many lines stand before the place where the last pass ended. */
export function breakCount(): u32 {
  return lines
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
export function markSeen(shape: usize): void {
  see(shape, peak)
}
/** What was seen before is new again. */
export function forget(): void {
  if (!forgetSeen()) unlearn()
}

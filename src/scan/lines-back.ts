export const LINE_BREAK = 0x0a
/** A longer line is always read: its middle may have to be left out, which the report says. */
export const LONGEST = 96 * 1024
/** How many lines before one that matters may have a bearing on it, blank ones aside, and how far back they may reach. */
const BACK = 20
const FARTHEST_BACK = 128 * 1024

/** Where so many lines with text before this one start, and how many lines these are with the blank ones. */
export const linesBack = (memory: Uint8Array, from: number, first: number): { readonly at: number; readonly count: number } => {
  let at = from
  let count = 0
  for (let left = BACK; left > 0 && at > first;) {
    const before = Math.max(memory.lastIndexOf(LINE_BREAK, at - 2) + 1, first)
    if (from - before > FARTHEST_BACK) break
    if (at - before > 2) left -= 1
    // A command goes on behind a backslash.
    if (left === 0 && memory[before - 2] === 0x5c && count < 4 * BACK) left = 1
    at = before
    count += 1
  }
  return { at, count }
}

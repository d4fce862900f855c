import type { FileLine } from './wraps.ts'

/** So many lines must be there twice, and so few may stand alone or follow a pair that says the same. */
const FEWEST = 4
const ALONE = 0.05
const SAME = 0.2

/** Whether every line was printed twice: by two handlers of one logger, or by a log that was joined with its copy. A table that repeats its rows is none. */
export const isDoubled = (lines: readonly string[]): boolean => {
  const texts = lines.filter(line => line.trim() !== '')
  let [pairs, alone, same] = [0, 0, 0]
  for (let at = 0; at < texts.length;) {
    if (texts[at] !== texts[at + 1]) {
      alone += 1
      at += 1
      continue
    }
    pairs += 1
    if (at > 0 && texts[at] === texts[at - 1]) same += 1
    at += 2
  }
  return pairs >= FEWEST && alone <= pairs * ALONE && same <= pairs * SAME
}

/** Lets the first of two equal lines through; a line in between that stands alone puts the pairs out of step for itself only. */
export const undoubled = (): ((line: FileLine) => boolean) => {
  let before: string | undefined
  return ({ text }) => {
    const again = text === before
    before = again ? undefined : text
    return !again
  }
}

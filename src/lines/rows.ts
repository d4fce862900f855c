import type { Stage } from '../stage.ts'
import { widthOf } from '../width.ts'
import type { FileLine } from './wraps.ts'

/** A row or a ruler of a table that began and was not closed, and what may be the rest of it. */
const OPEN = /^[|+](?!.*[|+]\s*$)/
const REST = /^(?![|+]\s*\S.*[|+]\s*$).*[|+]\s*$/
/** A table is wider than a list of a few words, and no terminal is wider. */
const NARROWEST = 60
const WIDEST = 320

/** Rows of tables that a terminal broke, put together: nvidia-smi's have one width by design, so the column of the break does not show. */
export const wholeRows = (): Stage<FileLine, FileLine> => {
  let held: FileLine | undefined
  const settle = (): FileLine[] => {
    const done = held
    held = undefined
    return done === undefined ? [] : [done]
  }
  return {
    read: line => {
      const row = held
      if (row !== undefined && REST.test(line.text) && widthOf(line.text) < widthOf(row.text) && widthOf(row.text) + widthOf(line.text) <= WIDEST) {
        held = undefined
        return [{ number: row.number, text: row.text + line.text }]
      }
      if (row === undefined && !OPEN.test(line.text)) return [line]
      const before = settle()
      if (!OPEN.test(line.text) || widthOf(line.text) < NARROWEST) return [...before, line]
      held = line
      return before
    },
    end: settle,
  }
}

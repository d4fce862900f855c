import type { LogRecord } from '../../types.ts'
import type { Utterance } from '../parser.ts'

/** A record as the readers of this folder look at it. */
export interface Line {
  readonly record: LogRecord
  readonly text: string
  /** The first character that is no blank. */
  readonly ink: string
  /** How many records came before it. */
  readonly number: number
  /** The records just before, the nearest first: a stamp or a host's name stands there. */
  readonly before: readonly (LogRecord | undefined)[]
}

/** Reads one form in which a snapshot is printed. One block is open at a time, over all forms. */
export interface Reader {
  /** What a line that opens a block may start with; the block that is open is asked first, whatever a line starts with. */
  readonly inks: string
  /** Whether the line belongs to a block of this form; blocks that it ends go out. */
  readonly take: (line: Line, out: Utterance[]) => boolean
  /** The block has ended. */
  readonly close: (out: Utterance[]) => void
  /** How many foreign lines a block outlives: other processes write between two lines of a table. */
  readonly patience: () => number
  /** Listens to a command that was typed: it names the columns that its answer may leave out. */
  /** False while lines that stand apart from a block would be taken, those that wake the parser aside. `number`: how many records there were. */
  readonly resting?: (number: number) => boolean
  readonly hear?: (line: Line) => void
}

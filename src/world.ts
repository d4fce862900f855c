import { visibleLines } from './encode/terminal.ts'
import { withoutOrders } from './encode/workflow.ts'
import { Problem } from './errors.ts'
import { gathered } from './gathered.ts'

/** The world as a run of the command line sees it; tests give another one. */
export interface World {
  readonly stdout: Output
  readonly stderr: Output
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Whether a descriptor is a terminal, told without taking it over: what a command is to read must be left alone. */
  readonly isTerminal?: (descriptor: number) => boolean
  /** The day by the clock here, `2026-11-26`. */
  readonly today: string
}

/** A stream that is written to; `taken` is called when its reader has what was written. */
export interface Output {
  readonly write: (text: string | Uint8Array, taken?: (error?: Error | null) => void) => unknown
  readonly isTTY?: boolean
  readonly columns?: number
  readonly rows?: number
  readonly on?: (event: 'error', hear: (error: NodeJS.ErrnoException) => void) => unknown
}

/** 0 nothing found, 1 found, 2 wrong use or an input that cannot be read or a bad rule, 3 finished but incomplete; `run` ends as its command did. */
export type ExitCode = number

/** Tells what the user can mend, on stderr. */
export const complain = (problem: Problem, world: World): void => {
  world.stderr.write(harmless(`oomdoctor: ${problem.message}\n${problem.remedy === undefined ? '' : `  ${problem.remedy}\n`}`))
}

/** Writes a text in pieces; where they come faster than they are taken, the next one waits. Nobody waits for a reader that has left. */
export const print = async (pieces: Iterable<string>, output: Output): Promise<void> => {
  let hasFailed = false
  for (const piece of gathered(pieces)) {
    await new Promise<void>(resolve => {
      const taken = output.write(piece, error => {
        hasFailed ||= error !== undefined && error !== null
        resolve()
      })
      if (taken !== false) resolve()
    })
    if (hasFailed) return
  }
}

/** Lines with names of files or words of rules in them, as they may be printed. */
export const harmless = (text: string): string => withoutOrders(visibleLines(text))

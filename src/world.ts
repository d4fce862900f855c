import { Problem } from './errors.ts'

/** The world as a run of the command line sees it; tests give another one. */
export interface World {
  readonly stdout: { readonly write: (text: string) => unknown; readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: { readonly write: (text: string) => unknown; readonly isTTY?: boolean }
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** The day by the clock here, `2026-11-26`. */
  readonly today: string
}

/** 0 nothing found, 1 found, 2 wrong use or an input that cannot be read or a bad rule, 3 finished but incomplete; `run` ends as its command did. */
export type ExitCode = number

/** Tells what the user can mend, on stderr. */
export const complain = (problem: Problem, world: World): void => {
  world.stderr.write(`oomdoctor: ${problem.message}\n${problem.remedy === undefined ? '' : `  ${problem.remedy}\n`}`)
}

import type { Episode } from './episodes/index.ts'
import type { Failure } from './facts/failure.ts'
import type { Facts } from './facts/sheet.ts'
import type { Note } from './report.ts'

/** What is worth saying beside the findings: advice that the log prints and that does not hold here. */
export const notesOf = (_episode: Episode, _facts: Facts, _failure: Failure | undefined): Note[] => []

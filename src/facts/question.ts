import type { Episode } from '../episodes/index.ts'
import type { FlagTable } from '../rules/flags.ts'
import type { Failure } from './failure.ts'
import type { Facts } from './sheet.ts'

/** What a question may look at: the events, the failure among them, what earlier questions found, and the flag tables. */
export interface Asked {
  readonly episode: Episode
  readonly failure: Failure | undefined
  readonly facts: Facts
  readonly flags: FlagTable
}

/** One question about an episode, answered as far as the log tells. */
export type Question = (asked: Asked) => Facts

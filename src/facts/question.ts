import type { Episode } from '../episodes/index.ts'
import type { GivenModel, ModelTable } from '../models/table.ts'
import type { FlagTable } from '../rules/flags.ts'
import type { Failure } from './failure.ts'
import type { Facts } from './sheet.ts'

/** What a question may look at: the events, the failure among them, what earlier questions found, and the tables of flags and models. */
export interface Asked {
  readonly episode: Episode
  readonly failure: Failure | undefined
  readonly facts: Facts
  readonly flags: FlagTable
  readonly models: ModelTable
  /** The model whose config.json was given beside the logs. */
  readonly given: GivenModel | undefined
}

/** One question about an episode, answered as far as the log tells. */
export type Question = (asked: Asked) => Facts

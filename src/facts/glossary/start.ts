import type { Bytes } from '../../types.ts'
import type { Entries } from './entry.ts'

/** How many engines ran, and what else was done on their cards. */
export interface StartFacts {
  'start.engines': number
  'start.budgets-shrink': boolean
  'start.free-first': Bytes
  'start.blocks-first': number
  'start.launched-processes': number
  'start.parallel': number
  'start.ranks-heard': number
  'start.stacked': boolean

  'replicas.count': number

  'training.seen': boolean
  'training.beside': boolean

  'growth.series': string
  'growth.turns': number
  'growth.per-turn': Bytes
  'growth.total': Bytes
  'growth.steady': boolean
}

export const START: Entries<StartFacts> = {
  'start.engines': { says: 'whole engines that this run started', unit: 'count' },
  'start.budgets-shrink': { says: 'each engine found less free memory than the one before', unit: 'yes-no' },
  'start.free-first': { says: 'what the first of them found free', unit: 'bytes' },
  'start.blocks-first': { says: 'how many cache blocks the first of them got', unit: 'count' },
  'start.launched-processes': { says: 'processes that torchrun or accelerate started', unit: 'count' },
  'start.parallel': { says: 'GPUs over which one engine is split; one where what it was given is shown and names no split', unit: 'count' },
  'start.ranks-heard': { says: 'ranks of one engine that speak, where no setting tells over how many GPUs it is split', unit: 'count' },
  'start.stacked': { says: 'several engines, each split over the same GPUs', unit: 'yes-no' },

  'replicas.count': { says: 'whole copies of the model that the run loads', unit: 'count' },

  'training.seen': { says: 'the process that failed trains', unit: 'yes-no' },
  'training.beside': { says: 'training shares the card with an engine', unit: 'yes-no' },

  'growth.series': { says: 'the line that a program printed again and again', unit: 'text' },
  'growth.turns': { says: 'how often', unit: 'count' },
  'growth.per-turn': { says: 'growth from one to the next', unit: 'bytes' },
  'growth.total': { says: 'growth from the first to the last', unit: 'bytes' },
  'growth.steady': { says: 'every figure was larger than the one before', unit: 'yes-no' },
}

import type { Event, Source } from '../types.ts'
import { atHand, cutsOf } from './cut.ts'
import type { Cut, HeardInput, Keep } from './cut.ts'
import { joinRuns } from './join.ts'
import type { Run } from './join.ts'

export type { HeardInput } from './cut.ts'

/** One start of one engine on all its ranks, up to its failure, refusal or end; a snapshot alone is one too. */
export interface Episode {
  readonly at: Source
  readonly events: readonly Event[]
  readonly files: readonly string[]
}

/** events -> episodes: each input is cut into containers and attempts, pieces of one run are joined, snapshots go to the runs they stand beside. */
export const episodes = (inputs: readonly HeardInput[]): Episode[] => runsIn(inputs.flatMap(input => cutsOf(input))).map(episodeOf)

/** What inputs were cut into -> runs, whose events are kept as they were. */
export const runsIn = (cuts: readonly Cut[], keep: Keep = atHand): Run[] => joinRuns(cuts, keep)

/** A run with its events at hand. */
export const episodeOf = ({ files, kept, at }: Run): Episode => ({ at, events: kept().map((event, order) => ({ ...event, order })), files })

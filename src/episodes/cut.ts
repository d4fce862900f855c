import type { Event, Source } from '../types.ts'
import { attempts } from './attempts.ts'
import type { Attempt } from './attempts.ts'
import { byContainer } from './containers.ts'
import { hasFailed, isAside, traitsOf } from './traits.ts'
import type { Traits } from './traits.ts'
import { titleLast } from './titled.ts'

/** What one input held. */
export interface HeardInput {
  readonly file: string
  readonly events: readonly Event[]
}

/** Events that are at hand when they are asked for. */
export type Kept = () => Attempt
/** How events are kept until their run is concluded, and what is known of them by then. */
export interface Keep {
  readonly events: (attempt: Attempt) => Kept
  /** Plain data that holds on to nothing else: a piece of a text keeps all of it in memory. */
  readonly known: <Known>(known: Known) => Known
}
export const atHand: Keep = { events: attempt => () => attempt, known: known => known }

/** An attempt of one input, with what tells where it belongs. */
export interface Cut {
  readonly file: string
  /** The container that printed it, where a file holds what several did. */
  readonly container: string | undefined
  readonly kept: Kept
  /** Where it begins. */
  readonly at: Source
  readonly failed: boolean
  /** Undefined of what is no run, but says something about one. */
  readonly traits: Traits | undefined
}

/** One input, cut into containers and attempts. */
export const cutsOf = ({ file, events }: HeardInput, keep: Keep = atHand): Cut[] =>
  byContainer(events).flatMap(({ container, events: own }) =>
    attempts(titleLast(own)).map(attempt => ({
      file,
      container,
      kept: keep.events(attempt),
      at: keep.known(startOf(attempt)),
      failed: hasFailed(attempt),
      traits: isAside(attempt) ? undefined : keep.known(traitsOf(attempt)),
    })),
  )

export const startOf = (attempt: Attempt): Source => (attempt.find(event => event.kind === 'start') ?? attempt[0] ?? { at: { file: '', line: 0, text: '' } }).at

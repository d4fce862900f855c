import type { Event, Source } from '../types.ts'
import { attempts } from './attempts.ts'
import type { Attempt } from './attempts.ts'
import { byContainer } from './containers.ts'
import { joinRuns } from './join.ts'
import { titleLast } from './titled.ts'

/** One start of one engine on all its ranks, up to its failure, refusal or end; a snapshot alone is one too. */
export interface Episode {
  readonly at: Source
  readonly events: readonly Event[]
  readonly files: readonly string[]
}

/** What one input held. */
export interface HeardInput {
  readonly file: string
  readonly events: readonly Event[]
}

/** events -> episodes: each input is cut into containers and attempts, pieces of one run are joined, snapshots go to the runs they stand beside. */
export const episodes = (inputs: readonly HeardInput[]): Episode[] => {
  const cut = inputs.flatMap(({ file, events }) =>
    byContainer(events).flatMap(({ container, events: own }) => attempts(titleLast(own)).map(attempt => ({ file, container, attempt }))),
  )
  return joinRuns(cut).map(({ files, attempt }) => ({ at: start(attempt), events: attempt.map((event, order) => ({ ...event, order })), files }))
}

const start = (attempt: Attempt): Source => (attempt.find(event => event.kind === 'start') ?? attempt[0] ?? { at: { file: '', line: 0, text: '' } }).at

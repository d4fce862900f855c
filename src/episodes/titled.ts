import type { Event } from '../types.ts'

const RUN: ReadonlySet<Event['kind']> = new Set(['start', 'step', 'holding'])
/** A run that tells its own failure, or that came up. */
const OWN: ReadonlySet<Event['kind']> = new Set(['oom', 'refusal', 'killed', 'up'])
/** What follows a failure: the first line is the end of what was printed before. */
const AFTER: ReadonlySet<Event['kind']> = new Set(['cascade', 'error', 'ended'])

/**
 * A paste whose first line is the error, as the title of a report or a question has it, and whose log below ends before it: the
 * error belongs behind what led to it. Where the log tells its own failure, came up, or goes on after one, the first line is what
 * it seems to be.
 */
export const titleLast = (events: readonly Event[]): readonly Event[] => {
  const length = events.findIndex(({ at }) => at.line !== events[0]?.at.line)
  const [title, rest] = [events.slice(0, length), events.slice(length)]
  const isTitle = title.some(({ kind }) => kind === 'oom' || kind === 'refusal') && title.every(({ by, time }) => by.lane === '' && time === undefined)
  const begins = rest.findIndex(({ kind }) => RUN.has(kind))
  if (length < 0 || !isTitle || begins < 0) return events
  const tells = rest.some(event => OWN.has(event.kind) || (event.kind === 'traceback' && event.error !== undefined))
  return tells || rest.slice(0, begins).some(({ kind }) => AFTER.has(kind)) ? events : [...rest, ...title]
}

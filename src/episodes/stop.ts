import type { Event } from '../types.ts'

/**
 * Where among the events of a run it was asked to stop: by a signal, by Ctrl-C, by a scheduler. How many events there are
 * where nobody asked. What its processes say of one another's end from there on is no failure: an engine that was told to
 * go is "dead" to its front end, and one that takes too long is killed.
 */
export const stopOf = (events: readonly Event[]): number => {
  const place = events.findIndex(isStop)
  return place < 0 ? events.length : place
}

const isStop = (event: Event): boolean =>
  (event.kind === 'ended' && event.how === 'stopped') || (event.kind === 'traceback' && event.error?.type === 'KeyboardInterrupt' && event.error.message === '')

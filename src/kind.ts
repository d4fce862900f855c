import type { Event, EventOf } from './types.ts'

/** What an input is, by what was heard in it. */
export const kindOf = (events: readonly Event[]): string => {
  const engine =
    events.find(event => event.by.engine !== undefined)?.by.engine ??
    events.find((event): event is EventOf<'identity'> => event.kind === 'identity' && event.engine !== undefined)?.engine
  if (engine !== undefined) return engine
  const harness = events.find((event): event is EventOf<'identity'> => event.kind === 'identity' && event.harness !== undefined)?.harness
  if (harness !== undefined) return harness
  if (events.some(event => event.kind === 'snapshot')) return 'nvidia-smi'
  if (events.some(event => event.kind === 'killed')) return 'host'
  return events.length > 0 ? 'log' : 'unknown'
}

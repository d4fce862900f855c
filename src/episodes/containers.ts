import type { Event } from '../types.ts'

/** What one container printed; `container` is undefined where the log is of one program, whatever else speaks in it. */
export interface Part {
  readonly container: string | undefined
  readonly events: readonly Event[]
}

/** What a program of its own says: a front end, a proxy and a database beside an engine say none of it. */
const OF_A_RUN: ReadonlySet<Event['kind']> = new Set(['start', 'oom', 'refusal'])

/** The events of one input, apart by container where several of them run engines side by side: one's end is not the other's. */
export const byContainer = (events: readonly Event[]): readonly Part[] => {
  const running = new Set(events.flatMap(({ kind, by }) => (by.container !== undefined && OF_A_RUN.has(kind) ? [by.container] : [])))
  if (running.size < 2) return [{ container: undefined, events }]
  const parts = new Map<string | undefined, Event[]>()
  for (const event of events) {
    const part = parts.get(event.by.container)
    if (part) part.push(event)
    else parts.set(event.by.container, [event])
  }
  return [...parts].map(([container, own]) => ({ container, events: own }))
}

import { remembered } from '../remembered.ts'
import type { Event } from '../types.ts'

/** What may be said without end. Figures that grow over time and steps are no repeats. */
const MAY_REPEAT: ReadonlySet<Event['kind']> = new Set(['oom', 'traceback', 'error', 'advice', 'cascade', 'refusal', 'killed', 'request', 'remark'])
/** So many of one kind are kept, and the last. */
const MOST = 200
/** Beyond so many kinds, which only ids and names tell apart, all are one. */
const MOST_KINDS = 5000

/** What was heard, without end in bounded room: of what one process says again and again but for its figures, the first and the last. */
export interface Heard {
  readonly take: (event: Event) => void
  /** In the order of the input. */
  readonly all: () => readonly Event[]
  /** How many events were not kept. */
  readonly passedOver: () => number
}

export const repeats = (): Heard => {
  const kept: Event[] = []
  const counts = new Map<string, number>()
  const last = new Map<string, Event>()
  /** What is said again is mostly the same to the letter. */
  const withoutFigures = remembered(text => text.replaceAll(/\d+/g, '0'))
  let over = 0
  return {
    take: event => {
      if (!MAY_REPEAT.has(event.kind)) {
        kept.push(event)
        return
      }
      const same = `${event.kind} ${event.by.lane} ${withoutFigures(event.at.text)}`
      const key = counts.size < MOST_KINDS || counts.has(same) ? same : event.kind
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      if (count <= MOST) {
        kept.push(event)
        return
      }
      if (last.has(key)) over += 1
      last.set(key, event)
    },
    all: () => [...kept, ...last.values()].toSorted((a, b) => a.order - b.order),
    passedOver: () => over,
  }
}

import { remembered } from '../remembered.ts'
import type { Event } from '../types.ts'
import { thinned } from './thinned.ts'
import type { Taken, Thinned } from './thinned.ts'
import { MILESTONES } from './traffic.ts'

/** What may be said without end. Figures that grow over time and steps are no repeats, but what is measured without end is thinned out. */
const MAY_REPEAT: ReadonlySet<Event['kind']> = new Set(['oom', 'traceback', 'error', 'advice', 'cascade', 'refusal', 'killed', 'request', 'remark'])
/** So many of one kind are kept, and the last. */
const MOST = 200
/** Beyond so many kinds, which only ids and names tell apart, all are one. */
const MOST_KINDS = 5000

/** What belongs to one series of figures; undefined of what is no figure. Cards are measured one by one, mostly. */
const seriesOf = (event: Event): string | undefined => {
  if (event.kind === 'usage') return `${event.kind} ${event.by.lane} ${event.series}`
  if (event.kind === 'count') return `${event.kind} ${event.by.lane} ${event.what}`
  if (event.kind === 'snapshot') {
    const { gpus } = event.snapshot
    return `${event.kind} ${event.by.lane} ${gpus.length === 1 ? `of ${gpus[0]?.index} ${gpus[0]?.mig}` : gpus.length}`
  }
  return undefined
}

/** What was heard, without end in bounded room: of what one process says again and again but for its figures, the first and the last. */
export interface Heard {
  readonly take: (event: Event) => void
  /** In the order of the input. */
  readonly all: () => readonly Event[]
  /** How many events were not kept. */
  readonly passedOver: () => number
}

export const repeats = (): Heard => {
  const kept: Taken[] = []
  const counts = new Map<string, number>()
  const last = new Map<string, Taken>()
  const measured = new Map<string, Thinned>()
  /** What is said again is mostly the same to the letter. */
  const withoutFigures = remembered(text => text.replaceAll(/\d+/g, '0'))
  let over = 0
  let place = 0
  const keep = (taken: Taken): void => {
    kept.push(taken)
    const { event } = taken
    if (MILESTONES.has(event.kind)) for (const each of measured.values()) each.mark()
  }
  const figures = (): readonly Thinned[] => [...measured.values()]
  return {
    take: event => {
      const taken = { event, place: (place += 1) }
      const series = seriesOf(event)
      if (series !== undefined) {
        const key = measured.size < MOST_KINDS || measured.has(series) ? series : event.kind
        const own = measured.get(key) ?? thinned()
        measured.set(key, own)
        own.take(taken)
        return
      }
      if (!MAY_REPEAT.has(event.kind)) {
        keep(taken)
        return
      }
      const same = `${event.kind} ${event.by.lane} ${withoutFigures(event.at.text)}`
      const key = counts.size < MOST_KINDS || counts.has(same) ? same : event.kind
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      if (count <= MOST) {
        keep(taken)
        return
      }
      if (last.has(key)) over += 1
      last.set(key, taken)
    },
    all: () =>
      [...kept, ...last.values(), ...figures().flatMap(each => each.all())]
        .toSorted((a, b) => a.event.order - b.event.order || a.place - b.place)
        .map(({ event }) => event),
    passedOver: () => figures().reduce((sum, each) => sum + each.passedOver(), over),
  }
}

import type { Event } from '../types.ts'

/** Figures that are measured without end, in bounded room: the first, the newest, the highest, and between them one in so many. */
export interface Thinned {
  readonly take: (event: Event) => void
  /** Something has happened: what was measured just before it stays. */
  readonly mark: () => void
  /** In no order; what was not kept is counted with the one before it (`stands`). */
  readonly all: () => readonly Event[]
  readonly passedOver: () => number
}

const FIRST = 200
const BETWEEN = 1000
const NEWEST = 64
const BEFORE_A_MARK = 8

export const thinned = (): Thinned => {
  /** The first ones, and those before a mark. */
  const kept: Event[] = []
  let between: { readonly event: Event; stands: number }[] = []
  /** For so many each of these may stand. */
  let step = 1
  let newest: Event[] = []
  let highest: Event | undefined
  let over = 0

  const put = (event: Event): void => {
    const last = between.at(-1)
    if (last !== undefined && last.stands < step) {
      last.stands += 1
      over += 1
      return
    }
    between.push({ event, stands: 1 })
    if (between.length < BETWEEN) return
    over += between.length >> 1
    between = between.flatMap((each, index) => (index % 2 === 0 ? [{ event: each.event, stands: each.stands + (between[index + 1]?.stands ?? 0) }] : []))
    step *= 2
  }
  return {
    take: event => {
      if (valueOf(event) > valueOf(highest)) highest = event
      if (kept.length < FIRST) {
        kept.push(event)
        return
      }
      newest.push(event)
      if (newest.length > 2 * NEWEST) {
        for (const each of newest.slice(0, NEWEST)) put(each)
        newest = newest.slice(NEWEST)
      }
    },
    mark: () => void kept.push(...newest.splice(-BEFORE_A_MARK)),
    all: () => {
      const all = [...kept, ...between.map(({ event, stands }) => (stands === 1 ? event : { ...event, stands })), ...newest]
      return highest === undefined || all.some(({ order }) => order === highest?.order) ? all : [...all, highest]
    },
    passedOver: () => over,
  }
}
const valueOf = (event: Event | undefined): number => (event?.kind === 'count' ? event.value : Number.NEGATIVE_INFINITY)

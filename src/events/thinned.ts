import type { Event } from '../types.ts'

/** An event, and how many were heard before it: several of one line have the same order. */
export interface Taken {
  readonly event: Event
  readonly place: number
}

/** Figures that are measured without end, in bounded room: the first, the newest, the highest, and between them one in so many. */
export interface Thinned {
  readonly take: (taken: Taken) => void
  /** Something has happened: what was measured just before it stays. */
  readonly mark: () => void
  /** In no order; what was not kept is counted with the one before it (`stands`). */
  readonly all: () => readonly Taken[]
  readonly passedOver: () => number
}

const FIRST = 200
const BETWEEN = 400
const NEWEST = 64
const BEFORE_A_MARK = 8

export const thinned = (): Thinned => {
  /** The first ones, and those before a mark. */
  const kept: Taken[] = []
  let between: { readonly taken: Taken; stands: number }[] = []
  /** For so many each of these may stand. */
  let step = 1
  let newest: Taken[] = []
  let highest: Taken | undefined
  let over = 0

  const put = (taken: Taken): void => {
    const last = between.at(-1)
    if (last !== undefined && last.stands < step) {
      last.stands += 1
      over += 1
      return
    }
    between.push({ taken, stands: 1 })
    if (between.length < BETWEEN) return
    over += between.length >> 1
    between = between.flatMap((each, index) => (index % 2 === 0 ? [{ taken: each.taken, stands: each.stands + (between[index + 1]?.stands ?? 0) }] : []))
    step *= 2
  }
  return {
    take: taken => {
      if (valueOf(taken) > valueOf(highest)) highest = taken
      if (kept.length < FIRST) {
        kept.push(taken)
        return
      }
      newest.push(taken)
      if (newest.length > 2 * NEWEST) {
        for (const each of newest.slice(0, NEWEST)) put(each)
        newest = newest.slice(NEWEST)
      }
    },
    mark: () => void kept.push(...newest.splice(-BEFORE_A_MARK)),
    all: () => {
      const all = [...kept, ...between.map(({ taken, stands }) => (stands === 1 ? taken : { ...taken, event: { ...taken.event, stands } })), ...newest]
      return highest === undefined || all.some(({ place }) => place === highest?.place) ? all : [...all, highest]
    },
    passedOver: () => over,
  }
}
const valueOf = (taken: Taken | undefined): number => (taken?.event.kind === 'count' ? taken.event.value : Number.NEGATIVE_INFINITY)

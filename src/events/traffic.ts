import type { Count, Event } from '../types.ts'
import type { Saying } from './speaker.ts'

/** Whatever happened between two of these, only its first and last sign of traffic matters. */
export const MILESTONES: ReadonlySet<Event['kind']> = new Set(['start', 'oom', 'refusal', 'killed', 'ended', 'up', 'traceback', 'cascade'])

interface Held {
  readonly last: readonly Event[]
  highest: number
  /** The order of the newest. */
  readonly newest: number
}

export interface Traffic {
  /** Lets through the first of a saying's events, and later ones that tell a new high; the rest is held. */
  readonly take: (saying: Saying, events: readonly Event[]) => readonly Event[]
  /** The last of each, before something that matters or at the end. */
  readonly settle: (before?: Event) => readonly Event[]
  /** How often what was held went, so that the next of each is a first one again. */
  readonly turns: () => number
}

/**
 * Ordinary traffic is counted, not kept: a busy server prints its statistics for weeks, and one engine repeats
 * `out of memory at 0/1` 37,000 times a second for ever (LMDeploy 0.18.0 with a cache of a few blocks).
 */
export const traffic = (): Traffic => {
  const held = new Map<Saying, Held>()
  let turns = 0
  return {
    take: (saying, events) => {
      const before = held.get(saying)
      const newest = events[0]?.order ?? 0
      const top = Math.max(...events.map(valueOf), Number.NEGATIVE_INFINITY)
      if (before === undefined) {
        held.set(saying, { last: [], highest: top, newest })
        return events
      }
      const high = top > before.highest
      // Lines that the scan held back come late.
      if (newest < before.newest) return []
      held.set(saying, { last: high ? [] : events, highest: Math.max(top, before.highest), newest })
      return high ? events : []
    },
    settle: before => {
      if (before !== undefined && !MILESTONES.has(before.kind)) return []
      const last = [...held.values()].flatMap(each => each.last)
      if (held.size > 0) turns += 1
      held.clear()
      return last
    },
    turns: () => turns,
  }
}

/** Of these the highest counts, wherever it stands. */
export const HIGHEST: ReadonlySet<Count> = new Set<Count>(['kv-usage', 'preemptions', 'prompt-tokens'])
const valueOf = (event: Event): number => (event.kind === 'count' && HIGHEST.has(event.what) ? event.value : Number.NEGATIVE_INFINITY)

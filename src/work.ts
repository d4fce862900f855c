import type { Episode } from './episodes/index.ts'
import type { Stage } from './stage.ts'
import type { Event, LogLine } from './types.ts'

/** What one log may cost beyond its length, in steps: far more than any log costs that a program printed. */
const MOST_STEPS = 2 ** 20
/** A line up to this long (characters) costs nothing but its length; the cost of a longer one may grow with its square. */
const ORDINARY = 4096
/** So many parts of a user's sentence are looked for in one step. Our own sentences cost nothing but the line's length. */
const PARTS = 32

/** The last line of defence: no input takes for ever, and the same input always comes to the same end, since steps are counted and not seconds. */
export interface Budget {
  /** Whether a line may still be read; asked for every line. */
  readonly allows: (line: LogLine) => boolean
  /** Something was heard: it is kept, and looked at again. */
  readonly spend: (event: Event) => void
  /** A sentence of a user's rule, of so many parts, was looked for in a message of so many characters. */
  readonly tried: (parts: number, length: number) => void
  /** What was left out, or undefined where nothing was. */
  readonly exceeded: () => string | undefined
}

export const budget = (most = MOST_STEPS): Budget => {
  let steps = 0
  let from: number | undefined
  return {
    allows: ({ text, at }) => {
      if (from !== undefined) return false
      if (text.length > ORDINARY) steps += squared(text.length)
      if (steps <= most) return true
      from = at.line
      return false
    },
    spend: () => {
      steps += 1
    },
    tried: (parts, length) => {
      steps += (parts / PARTS) * (length > ORDINARY ? squared(length) : 1)
    },
    exceeded: () => (from === undefined ? undefined : `${EXCEEDED} ${from} on`),
  }
}

/** Events as they come, each of which is paid for. */
export const counting = (work: Budget): Stage<Event, Event> => ({
  read: event => {
    work.spend(event)
    return [event]
  },
  end: () => [],
})

const squared = (length: number): number => Math.ceil((length / ORDINARY) ** 2)

/** How such a cut begins; the line's number follows. */
export const EXCEEDED = 'more is in it than one log may cost: not read from line'

/** So many runs of one log are studied, the last ones: each costs as much as a log that holds one. */
const MOST_RUNS = 2000

/** The last runs of each log, and of a log with more of them what was left out. */
export const latest = <Run extends Pick<Episode, 'at'>>(
  all: readonly Run[],
  most = MOST_RUNS,
): { readonly episodes: readonly Run[]; readonly left: ReadonlyMap<string, readonly string[]> } => {
  const counts = new Map<string, number>()
  for (const { at } of all) counts.set(at.file, (counts.get(at.file) ?? 0) + 1)
  const over = new Map([...counts].flatMap(([file, count]) => (count > most ? [[file, count - most] as const] : [])))
  if (over.size === 0) return { episodes: all, left: new Map() }
  const passed = new Map<string, number>()
  const episodes = all.filter(({ at }) => {
    const number = (passed.get(at.file) ?? 0) + 1
    passed.set(at.file, number)
    return number > (over.get(at.file) ?? 0)
  })
  return { episodes, left: new Map([...over].map(([file, count]) => [file, [`${count} runs before the last ${most} were not studied`]])) }
}

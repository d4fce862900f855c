/**
 * One stage of the line. It reads one thing at a time, may hold some back until it knows more, and lets go at the end:
 * a file read in chunks and a log that is still growing go through the same stages.
 */
export interface Stage<In, Out> {
  readonly read: (input: In) => readonly Out[]
  readonly end: () => readonly Out[]
  /** Whether nothing is held back or expected: what was read has no bearing on what comes. A stage without memory has none to tell. */
  readonly resting?: () => boolean
}

/** Two stages as one. */
export const chain = <A, B, C>(first: Stage<A, B>, second: Stage<B, C>): Stage<A, C> => {
  // Loops: most things that are read lead to nothing or to one thing, and every line of a log goes through here.
  const passed = (all: readonly B[]): C[] => {
    const out: C[] = []
    for (const each of all) for (const made of second.read(each)) out.push(made)
    return out
  }
  return {
    read: input => {
      const all = first.read(input)
      if (all.length === 0) return []
      return all.length === 1 ? second.read(all[0] as B) : passed(all)
    },
    end: () => [...passed(first.end()), ...second.end()],
    resting: () => (first.resting?.() ?? true) && (second.resting?.() ?? true),
  }
}

/** A stage with what passes a condition alone. */
export const only = <T>(passes: (each: T) => boolean): Stage<T, T> => ({ read: each => (passes(each) ? [each] : []), end: () => [] })

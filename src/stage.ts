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
export const chain = <A, B, C>(first: Stage<A, B>, second: Stage<B, C>): Stage<A, C> => ({
  read: input => first.read(input).flatMap(each => second.read(each)),
  end: () => [...first.end().flatMap(each => second.read(each)), ...second.end()],
  resting: () => (first.resting?.() ?? true) && (second.resting?.() ?? true),
})

/** A stage with what passes a condition alone. */
export const only = <T>(passes: (each: T) => boolean): Stage<T, T> => ({ read: each => (passes(each) ? [each] : []), end: () => [] })

/** The number of a run among the starts of its own files, and how many these are. */
export interface Start {
  readonly start: number
  readonly starts: number
}

/** Of each run of a report. */
export const startsOf = (runs: readonly { readonly files: readonly string[] }[]): readonly Start[] => {
  const counts = new Map<string, number>()
  const keys = runs.map(({ files }) => files.join('\n'))
  const starts = keys.map(key => {
    counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts.get(key) ?? 1
  })
  return starts.map((start, index) => ({ start, starts: counts.get(keys[index] ?? '') ?? 1 }))
}

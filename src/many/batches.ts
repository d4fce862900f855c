/** Logs that are diagnosed together: pieces of one run are found among so many, and so many are held at a time. */
export const MOST_TOGETHER = 500
/** A batch may be shorter by this share for the sake of a better place to end. */
const SLACK = 0.5

/**
 * Paths, sorted, in batches. One ends where the folder changes, or else between names that differ early (`run12_rank7.log`,
 * `run13_rank0.log`): what belongs to one run lies in one folder, mostly under names that differ late.
 */
export const batchesOf = (paths: readonly string[], most = MOST_TOGETHER): readonly (readonly string[])[] => {
  const batches: (readonly string[])[] = []
  let from = 0
  while (paths.length - from > most) {
    const end = from + bestEnd(paths.slice(from, from + most + 1))
    batches.push(paths.slice(from, end))
    from = end
  }
  return from < paths.length || batches.length === 0 ? [...batches, paths.slice(from)] : batches
}

/** Where to end: before the path that differs the earliest from the one before it; the last of several. */
const bestEnd = (paths: readonly string[]): number => {
  let [best, earliest] = [paths.length - 1, Number.POSITIVE_INFINITY]
  for (let at = Math.ceil((paths.length - 1) * (1 - SLACK)); at < paths.length; at += 1) {
    const place = firstDifference(pieces(paths[at - 1] ?? ''), pieces(paths[at] ?? ''))
    if (place <= earliest) [best, earliest] = [at, place]
  }
  return best
}

/** Folders, words and numbers of a path. */
const pieces = (path: string): readonly string[] => path.match(/[\\/]|\d+|[^\d\\/]+/g) ?? []
const firstDifference = (a: readonly string[], b: readonly string[]): number => {
  // A folder that changes counts before any name within one.
  const depth = Math.min(a.lastIndexOf('/'), b.lastIndexOf('/'))
  const at = a.findIndex((piece, index) => piece !== b[index])
  const place = at < 0 ? a.length : at
  return place <= depth ? place - a.length : place
}

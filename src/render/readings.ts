import type { LongReport } from '../long-report.ts'
import type { Snapshot } from '../types.ts'

/** Of a report the readings of the cards that stand in some files, in its order; which is where is looked up once. */
export const readingsOf = ({ snapshots }: Pick<LongReport, 'snapshots'>): ((files: readonly string[]) => readonly Snapshot[]) => {
  const places = new Map<string, number[]>()
  let index = 0
  for (const { at } of snapshots) {
    const own = places.get(at.file)
    if (own) own.push(index)
    else places.set(at.file, [index])
    index += 1
  }
  return files =>
    [...new Set(files)]
      .flatMap(file => places.get(file) ?? [])
      .toSorted((a, b) => a - b)
      .map(each => snapshots.at(each) as Snapshot)
}

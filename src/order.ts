import type { Episode } from './episodes/index.ts'
import type { FindingReport } from './report.ts'

/** A reading or a report of a kill that belongs to no run of this call. */
export const hasRun = ({ events }: Episode): boolean => events.some(({ kind }) => !['snapshot', 'link', 'killed', 'remark', 'error'].includes(kind))

/**
 * Of several episodes: the causes of all before the contributors of all, by their place in their episode; of equals the latest try
 * first, it is the one to mend. What belongs to no run (`asides`) stands behind what does.
 */
export const inOrder = <Finding extends Pick<FindingReport, 'kind' | 'rank' | 'episode'>>(
  findings: readonly Finding[],
  asides: ReadonlySet<number> = new Set(),
): Finding[] =>
  [...findings]
    .toSorted(
      (a, b) =>
        Number(a.kind === 'contributor') - Number(b.kind === 'contributor') ||
        Number(asides.has(a.episode)) - Number(asides.has(b.episode)) ||
        a.rank - b.rank ||
        b.episode - a.episode,
    )
    .map((finding, index) => ({ ...finding, rank: index + 1 }))

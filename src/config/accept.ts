import type { LongReport, Outline } from '../long-report.ts'
import type { FindingReport, Note } from '../report.ts'
import type { Accepted } from './config.ts'
import { matchesGlob } from './glob.ts'

/** What a baseline does to a report. */
export interface Judged {
  /** Findings that count for the exit code. */
  readonly counted: readonly Pick<FindingReport, 'kind'>[]
  /** What to say of the entries: failures that are known, entries that ran out, entries that nothing needs. */
  readonly notes: readonly Note[]
}

export interface Baseline {
  readonly entries: readonly Accepted[]
  /** `2026-11-26`. */
  readonly today: string
  /** The file that holds the entries, and a log's path from its folder. */
  readonly file: string
  readonly pathOf: (file: string) => string
  /** All logs were read, so that an entry of which none is left has nothing to do. */
  readonly whole: boolean
}

/**
 * A failure is known where its first cause is accepted for one of its files. What else is said of that run does not count
 * either; another first cause does.
 */
export const accept = ({ outlines, inputs }: Pick<LongReport, 'outlines' | 'inputs'>, { entries, today, file, pathOf, whole }: Baseline): Judged => {
  const ran = outlines.map(({ files }) => files.map(pathOf))
  const firsts = outlines.map(({ findings }) => findings.find(({ kind }) => kind !== 'contributor'))
  const meant = entries.map(entry => ({
    entry,
    expired: entry.until !== undefined && entry.until < today,
    read: inputs.some(({ path }) => matchesGlob(entry.log, pathOf(path))),
    episodes: ran.flatMap((files, index) => (firsts[index]?.rule === entry.cause && files.some(path => matchesGlob(entry.log, path)) ? [index] : [])),
  }))
  const known = new Set(meant.flatMap(({ expired, episodes }) => (expired ? [] : episodes)))
  return {
    counted: outlines.flatMap(({ findings }, index) => (known.has(index) ? [] : findings)),
    notes: meant.flatMap(({ entry, expired, read, episodes }): Note[] => {
      const at = [{ file, line: entry.line, text: '' }]
      if (episodes.length > 0 && expired) return [{ name: 'accepted-expired', says: expiredText(entry), at }]
      if (episodes.length > 0)
        return [
          {
            name: 'accepted',
            says: acceptedText(
              entry,
              episodes.map(index => outlines[index] as Outline),
            ),
            at,
          },
        ]
      return read || whole ? [{ name: 'accepted-unused', says: unusedText(entry, file, read), at }] : []
    }),
  }
}

const acceptedText = ({ cause, reason, until }: Accepted, episodes: readonly Outline[]) => {
  const files = [...new Set(episodes.flatMap(each => each.files))].join(', ')
  return {
    en: `Known: ${cause} in ${files} (${reason}${until === undefined ? '' : `; until ${until}`}).`,
    zh: `已知：${files} 中的 ${cause}（${reason}${until === undefined ? '' : `；有效期至 ${until}`}）。`,
  }
}
const expiredText = ({ log, cause, until }: Accepted) => ({
  en: `Accepted until ${until}, which is over: ${cause} in ${log} counts again.`,
  zh: `接受期限 ${until} 已过：${log} 中的 ${cause} 重新计入。`,
})
const unusedText = ({ log, cause, line }: Accepted, file: string, read: boolean) => ({
  en: `${file}:${line} is not needed: ${read ? `${log} does not fail for ${cause}` : `no log is called ${log}`}.`,
  zh: `${file}:${line} 已不需要：${read ? `${log} 并未因 ${cause} 失败` : `没有名为 ${log} 的日志`}。`,
})

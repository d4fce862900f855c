import type { Head, LongReport } from '../../long-report.ts'
import { changing } from '../../sequence.ts'
import { headline } from './headline.ts'
import type { Page } from './index.ts'
import { clip, clipStart, pad, widthOf, wrap } from './width.ts'

/** Blanks and the belief between the columns, and the least that the sentence gets. */
const BETWEEN = 10
const LEAST = 10
const ORDER = ['out-of-memory', 'undecided', 'memory-pressure', 'no-memory-problem', 'unrecognised']

interface Row {
  readonly place: string
  readonly rule: string
  readonly belief: string
  readonly text: string
  readonly verdict: string
  readonly count: number
}

/** Many runs: one line each, worst first, runs of one cause together; a restart loop is one line. */
export const table = ({ heads }: LongReport, page: Page): string[] => {
  const rows = repeated(changing(heads, head => rowOf(head, page)))
  const sorted = rows.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || byText(a.rule, b.rule) || byText(a.place, b.place))
  const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0)
  const rules = Math.min(42, Math.floor(page.width / 2), widest(rows.map(row => row.rule)))
  const places = Math.min(40, page.width - rules - BETWEEN - LEAST, widest(rows.map(row => row.place)))
  const counts = new Map<string, number>()
  for (const row of sorted) counts.set(row.rule, (counts.get(row.rule) ?? 0) + row.count)
  return [
    ...sorted.map(
      row =>
        `${page.paint('cyan', pad(clipStart(row.place, places), places))}  ${page.paint(row.verdict === 'out-of-memory' ? 'bold' : 'dim', pad(clip(row.rule, rules), rules))}  ${pad(row.belief, 4)}  ${told(row, page.width - places - rules - BETWEEN, page)}`,
    ),
    '',
    ...wrap([...counts].map(([rule, count]) => `${count} x ${rule}`).join(' · '), page.width).map(line => page.paint('dim', line)),
  ]
}

const rowOf = (episode: Head, page: Page): { readonly row: Row; readonly key: string } => {
  const { first } = episode
  const files = episode.files.map(page.nameOf).join('+')
  const row = {
    place: `${page.nameOf(episode.at.file)}:${episode.at.line}`,
    rule: first?.rule ?? episode.verdict,
    belief: first === undefined ? '' : first.confidence.toFixed(2),
    text: headline(episode, first, page),
    verdict: episode.verdict,
    count: 1,
  }
  return { row, key: JSON.stringify([files, row.rule, row.text]) }
}

/** Starts of one log that ended alike are one row, at the place of the first. */
const repeated = (rows: Iterable<{ readonly row: Row; readonly key: string }>): Row[] => {
  const merged = new Map<string, Row>()
  for (const { row, key } of rows) {
    const before = merged.get(key)
    merged.set(key, before === undefined ? row : { ...before, count: before.count + 1 })
  }
  return [...merged.values()]
}

const told = ({ text, count }: Row, width: number, page: Page): string => {
  const times = count === 1 ? '' : page.t({ en: ` (${count} starts)`, zh: `（${count} 次启动）` })
  return clip(text, width - widthOf(times)) + times
}

/** The same in every locale. */
const byText = (a: string, b: string): number => Number(a > b) - Number(a < b)

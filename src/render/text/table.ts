import type { Report } from '../../report.ts'
import { headline } from './headline.ts'
import type { Page } from './index.ts'
import { visible } from './paint.ts'
import { clip, clipStart, pad, widthOf, wrap } from './width.ts'

/** Blanks and the belief between the columns, and the least that the sentence gets. */
const BETWEEN = 10
const LEAST = 10
const ORDER = ['out-of-memory', 'undecided', 'memory-pressure', 'no-memory-problem', 'unrecognised']

/** Many runs: one line each, worst first, runs of one cause together. */
export const table = (report: Report, page: Page): string[] => {
  const rows = report.episodes.map((episode, index) => {
    const first = report.findings.find(each => each.episode === index && each.kind !== 'contributor')
    return {
      place: `${episode.files.map(page.nameOf).join('+')}:${episode.at.line}`,
      rule: first?.rule ?? episode.verdict,
      belief: first === undefined ? '' : first.confidence.toFixed(2),
      text: headline(episode, first, page),
      verdict: episode.verdict,
    }
  })
  const sorted = rows.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || byText(a.rule, b.rule) || byText(a.place, b.place))
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(widthOf))
  const rules = Math.min(42, Math.floor(page.width / 2), widest(rows.map(row => row.rule)))
  const places = Math.min(40, page.width - rules - BETWEEN - LEAST, widest(rows.map(row => visible(row.place))))
  const counts = new Map<string, number>()
  for (const row of sorted) counts.set(row.rule, (counts.get(row.rule) ?? 0) + 1)
  return [
    ...sorted.map(
      row =>
        `${page.paint('cyan', pad(clipStart(visible(row.place), places), places))}  ${page.paint(row.verdict === 'out-of-memory' ? 'bold' : 'dim', pad(clip(row.rule, rules), rules))}  ${pad(row.belief, 4)}  ${clip(visible(row.text), page.width - places - rules - BETWEEN)}`,
    ),
    '',
    ...wrap([...counts].map(([rule, count]) => `${count} x ${rule}`).join(' · '), page.width).map(line => page.paint('dim', line)),
  ]
}

/** The same in every locale. */
const byText = (a: string, b: string): number => Number(a > b) - Number(a < b)

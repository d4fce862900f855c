import type { Report } from '../../report.ts'
import { headline } from './headline.ts'
import type { Page } from './index.ts'
import { visible } from './paint.ts'
import { clip, pad, widthOf } from './width.ts'

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
  const sorted = rows.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || a.rule.localeCompare(b.rule) || a.place.localeCompare(b.place))
  const [places, rules] = [
    Math.min(40, Math.max(...rows.map(row => widthOf(visible(row.place))))),
    Math.min(42, Math.max(...rows.map(row => widthOf(row.rule)))),
  ]
  const counts = new Map<string, number>()
  for (const row of sorted) counts.set(row.rule, (counts.get(row.rule) ?? 0) + 1)
  return [
    ...sorted.map(
      row =>
        `${page.paint('cyan', pad(clip(visible(row.place), places), places))}  ${page.paint(row.verdict === 'out-of-memory' ? 'bold' : 'dim', pad(row.rule, rules))}  ${pad(row.belief, 4)}  ${clip(visible(row.text), Math.max(10, page.width - places - rules - 10))}`,
    ),
    '',
    page.paint('dim', [...counts].map(([rule, count]) => `${count} x ${rule}`).join(' · ')),
  ]
}

import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { Markup, markup } from '../../encode/html.ts'
import { longReport } from '../../long-report.ts'
import type { LongReport } from '../../long-report.ts'
import type { Report } from '../../report.ts'
import type { Sequence } from '../../sequence.ts'
import { showFact } from '../../template.ts'
import type { Scalar, Snapshot, Source } from '../../types.ts'
import type { Language } from '../language.ts'
import { readingsOf } from '../readings.ts'
import { viewOf, worthTelling } from '../view.ts'
import type { RunView, View } from '../view.ts'
import { HEADS, VERDICTS, WORDS } from '../words.ts'
import { usageChart } from './chart.ts'
import { finding } from './finding.ts'
import { ledgerFigure } from './ledger.ts'
import { excerpt, knownLines } from './log.ts'
import { STYLE } from './style.ts'

/** The report as one file that needs no script and fetches nothing; its policy allows neither. */
export const toHtml = (report: Report | LongReport, language: Language): string => [...htmlPieces(longReport(report), language)].join('')

/** The same in pieces. */
export function* htmlPieces(report: LongReport, language: Language): Generator<string> {
  const view = viewOf(report, language)
  const { t } = view.page
  const runs = worthTelling(view)
  const policy = `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(STYLE))))}'; base-uri 'none'; form-action 'none'`
  const title = runs.at(0)?.headline ?? t(WORDS.unrecognised)
  yield markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · oomdoctor</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
`.text
  for (const { text } of sections(report, runs, view)) yield text
  yield markup`</main>
<footer><span>${report.tool.name} ${report.tool.version}</span><span class="num">${report.tool.rules}</span></footer>
</body>
</html>
`.text
}

function* sections(report: LongReport, runs: Sequence<RunView>, view: View): Generator<Markup> {
  const { t } = view.page
  const readings = readingsOf(report)
  if (runs.length > 1) yield overview(runs, view)
  if (runs.length === 0) yield unheard(view)
  for (const run of runs) yield runSection(run, readings(run.episode.files), runs.length === 1, view)
  const quiet = view.runs.length - runs.length
  if (quiet > 0) yield markup`<p class="about">${t({ en: `${quiet} more without a memory failure`, zh: `另有 ${quiet} 次运行没有内存故障` })}</p>\n`
  if (view.notes.length > 0)
    yield markup`<section class="block"><h4>${t(HEADS.notes)}</h4><ul>${view.notes.map(note => markup`<li>${note}</li>`)}</ul></section>\n`
  yield inputs(report, view)
}

const unheard = ({ page: { t }, inputs: names }: View): Markup =>
  markup`<section class="run"><p class="state unrecognised">${t(VERDICTS.unrecognised)}</p><h1>${t(WORDS.unrecognised)}</h1><p class="about">${names.join(' · ')}</p></section>\n`

/** Of several runs a line each, the worst first, with a way to each. */
const overview = (runs: Sequence<RunView>, { page: { t } }: View): Markup => {
  const worst = runs.at(0)?.verdict ?? 'unrecognised'
  const rows = Array.from(runs, ({ heading, headline, verdict, index, causes: [first] }) => {
    const cause = first === undefined ? markup`–` : markup`${first.title} <span class="belief">${first.belief}</span>`
    return markup`<tr><td class="wrap"><a href="#run-${index}">${heading}</a></td><td><span class="${verdict}">●</span> ${headline}</td><td>${cause}</td></tr>\n`
  })
  return markup`<section><p class="state ${worst}">${t(VERDICTS[worst])}</p><h1>${t({ en: `${runs.length} runs`, zh: `${runs.length} 次运行` })}</h1>
<div class="scroll block"><table><thead><tr><th>${t(HEADS.run)}</th><th>${t(HEADS.verdict)}</th><th>${t(HEADS.cause)}</th></tr></thead>
<tbody>${rows}</tbody></table></div></section>
`
}

const runSection = (run: RunView, readings: readonly Snapshot[], alone: boolean, view: View): Markup => {
  const { t, nameOf } = view.page
  const { episode, other, failed } = run
  const known = knownLines(episode, run.findings)
  const chart = usageChart(readings, t(HEADS.overTime))
  const failure: readonly Source[] = other !== undefined ? [other.line] : run.causes.length === 0 && failed !== undefined ? [failed] : []
  return markup`<section class="run" id="run-${run.index}"><p class="state ${run.verdict}">${t(VERDICTS[run.verdict])}</p>
${alone ? markup`<h1>${run.headline}</h1>` : markup`<h2>${run.headline}</h2>`}
<p class="about">${run.heading}</p>
${other && markup`<p class="block says">${other.says}</p>`}${failure.length > 0 ? markup`<div class="block">${excerpt(failure, known, nameOf)}</div>` : undefined}
${run.causes.map((each, index) => finding(each, index + 1, known, view))}
${run.ledgers.length > 0 ? markup`<div class="block"><h4>${t(HEADS.account)}</h4>${run.ledgers.map(ledgerFigure)}</div>` : undefined}
${chart && markup`<figure class="block"><figcaption><h4>${t(HEADS.overTime)}</h4></figcaption>${chart}</figure>`}
${sides(run, view)}
${facts(run, view)}</section>
`
}

const sides = (run: RunView, { page: { t } }: View): Markup | undefined => {
  const parts = [
    { title: WORDS.settle, lines: run.settling },
    { title: WORDS.notTheCause, lines: run.ruledOut },
    { title: WORDS.contributes, lines: run.contributors.map(({ title, rule }) => `${title} (${rule})`) },
  ].filter(({ lines }) => lines.length > 0)
  if (parts.length === 0) return undefined
  return markup`<div class="sides">${parts.map(({ title, lines }) => markup`<div><h4>${t(title)}</h4><ul>${lines.map(line => markup`<li>${line}</li>`)}</ul></div>`)}</div>`
}

/** Everything that is known of the run, for those who would check the sums. */
const facts = ({ episode }: RunView, { page: { t, nameOf } }: View): Markup | undefined => {
  const rows = Object.entries(episode.facts).flatMap(
    ([
      name,
      {
        value,
        from: [at],
      },
    ]) =>
      typeof value === 'object'
        ? []
        : [
            markup`<tr><td class="wrap"><code>${name}</code></td><td class="wrap">${shown(name, value)}</td><td class="num">${at === undefined ? '' : `${nameOf(at.file)}:${at.line}`}</td></tr>\n`,
          ],
  )
  if (rows.length === 0) return undefined
  return markup`<details class="block"><summary>${t(HEADS.facts)} (${rows.length})</summary><div class="scroll"><table><tbody>${rows}</tbody></table></div></details>`
}
const LONGEST = 400
const shown = (name: string, value: Scalar): string => {
  const text = showFact(name, value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text
}

const inputs = (report: LongReport, { page: { t } }: View): Markup => {
  const rows = report.inputs.map(
    ({ path, kind, lines, cut }) =>
      markup`<tr><td class="wrap">${path}</td><td>${kind}</td><td class="num">${t({ en: `${lines} lines`, zh: `${lines} 行` })}</td><td class="wrap">${cut.join('; ')}</td></tr>\n`,
  )
  return markup`<details class="block"><summary>${t(HEADS.inputs)} (${rows.length})</summary><div class="scroll"><table><tbody>${rows}</tbody></table></div></details>\n`
}

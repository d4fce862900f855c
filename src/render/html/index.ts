import { createHash } from 'node:crypto'
import { Markup, html } from '../../encode/html.ts'
import type { Report } from '../../report.ts'
import type { Scalar, Source } from '../../types.ts'
import { showFact } from '../../template.ts'
import type { Language } from '../language.ts'
import { viewOf, worthTelling } from '../view.ts'
import type { RunView, View } from '../view.ts'
import { HEADS, VERDICTS, WORDS } from '../words.ts'
import { usageChart } from './chart.ts'
import { finding } from './finding.ts'
import { ledgerFigure } from './ledger.ts'
import { excerpt, knownLines } from './log.ts'
import { STYLE } from './style.ts'

/** The report as one file that needs no script and fetches nothing; what it may do stands in its policy. */
export const toHtml = (report: Report, language: Language): string => {
  const view = viewOf(report, language)
  const { t } = view.page
  const runs = worthTelling(view)
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`
  const title = runs[0]?.headline ?? t(WORDS.unrecognised)
  const quiet = view.runs.length - runs.length
  const page = html`<!doctype html>
    <html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · oomdoctor</title>
        <style>
          ${new Markup(STYLE)}
        </style>
      </head>
      <body>
        <main>
          ${runs.length > 1 ? overview(runs, view) : undefined}
          ${
            runs.length === 0
              ? html`<section class="run">
                  <p class="state unrecognised">${t(VERDICTS.unrecognised)}</p>
                  <h1>${title}</h1>
                  <p class="about">${view.inputs.join(' · ')}</p>
                </section>`
              : runs.map((run, index) => runSection(report, run, index === 0 && runs.length === 1 ? 'h1' : 'h2', view))
          }
          ${quiet > 0 ? html`<p class="about">${t({ en: `${quiet} more without a memory failure`, zh: `另有 ${quiet} 次运行没有内存故障` })}</p>` : undefined}
          ${
            view.notes.length === 0
              ? undefined
              : html`<section class="block">
                  <h4>${t(HEADS.notes)}</h4>
                  <ul>
                    ${view.notes.map(note => html`<li>${note}</li>`)}
                  </ul>
                </section>`
          }
          ${inputs(report, view)}
        </main>
        <footer><span>${report.tool.name} ${report.tool.version}</span><span class="num">${report.tool.rules}</span></footer>
      </body>
    </html> `
  return page.text
}

/** Of several runs a line each, the worst first, with a way to each. */
const overview = (runs: readonly RunView[], { page: { t } }: View): Markup =>
  html`<section>
    <p class="state ${runs[0]?.verdict}">${t(VERDICTS[runs[0]?.verdict ?? 'unrecognised'])}</p>
    <h1>${t({ en: `${runs.length} runs`, zh: `${runs.length} 次运行` })}</h1>
    <div class="scroll block">
      <table>
        <thead>
          <tr>
            <th>${t(HEADS.run)}</th>
            <th>${t(HEADS.verdict)}</th>
            <th>${t(HEADS.cause)}</th>
          </tr>
        </thead>
        <tbody>
          ${runs.map(
            ({ heading, headline, index, causes: [first] }) =>
              html`<tr>
                <td class="wrap"><a href="#run-${index}">${heading}</a></td>
                <td>${headline}</td>
                <td>${first === undefined ? '–' : html`${first.title} <span class="belief">${first.belief}</span>`}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`

const runSection = (report: Report, run: RunView, level: 'h1' | 'h2', view: View): Markup => {
  const { t, nameOf } = view.page
  const known = knownLines(
    run.episode,
    report.findings.filter(({ episode }) => episode === run.index),
  )
  const heading = new Markup(level)
  const chart = usageChart(
    report.snapshots.filter(({ at }) => run.episode.files.includes(at.file)),
    t(HEADS.overTime),
  )
  const failure: readonly Source[] = run.other === undefined ? (run.causes.length === 0 && run.failed !== undefined ? [run.failed] : []) : [run.other.line]
  return html`<section class="run" id="run-${run.index}">
    <p class="state ${run.verdict}">${t(VERDICTS[run.verdict])}</p>
    <${heading}>${run.headline}</${heading}>
    <p class="about">${run.heading}</p>
    ${run.other === undefined ? undefined : html`<p class="block says">${run.other.says}</p>`}${failure.length === 0 ? undefined : html`<div class="block">${excerpt(failure, known, nameOf)}</div>`}
    ${run.causes.map((each, index) => finding(each, index + 1, known, view))}
    ${
      run.ledgers.length === 0
        ? undefined
        : html`<div class="block">
            <h4>${t(HEADS.account)}</h4>
            ${run.ledgers.map(ledgerFigure)}
          </div>`
    }
    ${
      chart === undefined
        ? undefined
        : html`<figure class="block over">
            <figcaption><h4>${t(HEADS.overTime)}</h4></figcaption>
            ${chart}
          </figure>`
    }
    ${sides(run, view)} ${facts(run, view)}
  </section>`
}

const sides = (run: RunView, { page: { t } }: View): Markup | undefined => {
  const parts = [
    { title: WORDS.settle, lines: run.settling },
    { title: WORDS.notTheCause, lines: run.ruledOut },
    { title: WORDS.contributes, lines: run.contributors.map(({ title, rule }) => `${title} (${rule})`) },
  ].filter(({ lines }) => lines.length > 0)
  return parts.length === 0
    ? undefined
    : html`<div class="sides">
        ${parts.map(
          ({ title, lines }) =>
            html`<div>
              <h4>${t(title)}</h4>
              <ul>
                ${lines.map(line => html`<li>${line}</li>`)}
              </ul>
            </div>`,
        )}
      </div>`
}

/** Everything that is known of the run, for those who would check the sums. */
const facts = ({ episode }: RunView, { page: { t, nameOf } }: View): Markup | undefined => {
  const all = Object.entries(episode.facts).filter(([, { value }]) => typeof value !== 'object')
  return all.length === 0
    ? undefined
    : html`<details class="block">
        <summary>${t(HEADS.facts)} (${all.length})</summary>
        <div class="scroll">
          <table>
            <tbody>
              ${all.map(
                ([name, { value, from }]) =>
                  html`<tr>
                    <td><code>${name}</code></td>
                    <td class="wrap">${shown(name, value)}</td>
                    <td class="num">${from[0] === undefined ? '' : `${nameOf(from[0].file)}:${from[0].line}`}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </details>`
}
const LONGEST = 400
const shown = (name: string, value: Scalar): string => {
  const text = showFact(name, value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text
}

const inputs = (report: Report, { page: { t } }: View): Markup =>
  html`<details class="block">
    <summary>${t(HEADS.inputs)} (${report.inputs.length})</summary>
    <div class="scroll">
      <table>
        <tbody>
          ${report.inputs.map(
            ({ path, kind, lines, cut }) =>
              html`<tr>
                <td class="wrap">${path}</td>
                <td>${kind}</td>
                <td class="num">${t({ en: `${lines} lines`, zh: `${lines} 行` })}</td>
                <td class="wrap">${cut.join('; ')}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`

import { html } from '../../encode/html.ts'
import type { Markup } from '../../encode/html.ts'
import type { EpisodeReport, FindingReport } from '../../report.ts'
import type { Source } from '../../types.ts'

/** Every line of the logs that a report knows of a run, by file, in order. */
export const knownLines = (episode: EpisodeReport, findings: readonly FindingReport[]): readonly Source[] => {
  const all = [
    ...Object.values(episode.facts).flatMap(({ from }) => from),
    ...episode.ledger.flatMap(({ parts }) => parts.flatMap(({ from }) => from)),
    ...findings.flatMap(({ evidence, against }) => [...evidence, ...against].flatMap(({ at }) => at)),
  ]
  const once = new Map(all.filter(({ text }) => text !== '').map(at => [`${at.file}\n${at.line}`, at]))
  return [...once.values()].toSorted((a, b) => Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line)
}

/** Lines that prove something, marked, between the known lines next to them. */
export const excerpt = (proofs: readonly Source[], known: readonly Source[], nameOf: (file: string) => string): Markup => {
  const isProof = (at: Source): boolean => proofs.some(({ file, line }) => file === at.file && line === at.line)
  const all = [...known, ...proofs.filter(at => !known.some(({ file, line }) => file === at.file && line === at.line))].toSorted(
    (a, b) => Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line,
  )
  const near = (index: number): boolean =>
    [index - 1, index, index + 1].some(at => all[at]?.file === all[index]?.file && all[at] !== undefined && isProof(all[at]))
  const shown = all.filter((_, index) => near(index))
  return html`<div class="log">
    ${shown.flatMap((at, index) => {
      const before = shown[index - 1]
      const head =
        before?.file === at.file
          ? at.line > before.line + 1
            ? [html`<div class="gap" aria-hidden="true">⋮</div>`]
            : []
          : [html`<div class="file">${nameOf(at.file)}</div>`]
      const kind = isProof(at) ? 'proof' : 'near'
      return [
        ...head,
        html`<div class="at ${kind}">${at.line}</div>
          <div class="text ${kind}">${at.text}</div>`,
      ]
    })}
  </div>`
}

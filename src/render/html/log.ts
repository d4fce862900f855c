import { markup } from '../../encode/html.ts'
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
  return inOrder(new Map(all.filter(({ text }) => text !== '').map(at => [keyOf(at), at])))
}

/** Lines that prove something, marked, between the known lines next to them. */
export const excerpt = (proofs: readonly Source[], known: readonly Source[], nameOf: (file: string) => string): Markup => {
  const marked = new Set(proofs.map(keyOf))
  const all = inOrder(new Map([...known, ...proofs].map(at => [keyOf(at), at])))
  const isNear = (index: number): boolean =>
    [index - 1, index, index + 1].some(at => all[at] !== undefined && all[at].file === all[index]?.file && marked.has(keyOf(all[at])))
  const shown = all.filter((_, index) => isNear(index))
  const rows = shown.flatMap((at, index) => {
    const before = shown[index - 1]
    const kind = marked.has(keyOf(at)) ? 'proof' : 'near'
    const head =
      before?.file !== at.file
        ? [markup`<div class="file">${nameOf(at.file)}</div>`]
        : at.line > before.line + 1
          ? [markup`<div class="gap" aria-hidden="true"></div>`]
          : []
    return [...head, markup`<div class="at ${kind}">${at.line}</div><div class="text ${kind}">${at.text}</div>\n`]
  })
  return markup`<div class="log">${rows}</div>`
}

const keyOf = ({ file, line }: Source): string => `${file}\n${line}`
const inOrder = (lines: ReadonlyMap<string, Source>): readonly Source[] =>
  [...lines.values()].toSorted((a, b) => Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line)

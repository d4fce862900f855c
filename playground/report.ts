import type { Report } from '../src/browser.ts'
import type { EpisodeReport, FindingReport, FixReport } from '../src/report.ts'
import type { Holding, Ledger } from '../src/ledger/index.ts'
import type { Language } from '../src/render/language.ts'
import { startsOf } from '../src/render/runs.ts'
import { heading, headline } from '../src/render/text/headline.ts'
import { SPELLINGS } from '../src/render/text/finding.ts'
import type { Page } from '../src/render/text/index.ts'
import { PARTS } from '../src/render/text/ledger.ts'
import { SETTLE, WORDS } from '../src/render/words.ts'
import type { Text } from '../src/rules/rule.ts'
import type { Source } from '../src/types.ts'
import { showBytes, showCount } from '../src/units.ts'
import { h } from './element.ts'

/** More causes than these are in the whole report below. */
const MOST_CAUSES = 3
const MOST_PROOFS = 4
const COLOURS: Readonly<Record<Holding | 'unexplained', string>> = {
  'other-processes': '#c2553f',
  weights: '#4869b1',
  'kv-cache': '#2f9a89',
  graphs: '#8a5fb3',
  activations: '#c98f24',
  torch: '#2f9a89',
  context: '#7c8496',
  unallocated: '#b9b3a3',
  free: 'transparent',
  driver: '#9a9388',
  room: '#d9d3c3',
  unexplained: '#8a8f9a',
}
/** The heading of a start is laid out as at a terminal that is never too narrow. */
const UNBOUNDED = 10_000

/** The report as elements: of each failing start the verdict, the causes with their proof, what to type; where the memory went. */
export const reportView = (report: Report, language: Language): HTMLElement[] => {
  const page = pageOf(language)
  const all = report.episodes.map((episode, index) => ({ episode, index }))
  const failed = all.filter(({ episode }) => episode.verdict !== 'no-memory-problem' || episode.otherFailure !== null)
  const shown = failed.length > 0 ? failed : all.slice(-1)
  const notes = report.notes.map(note => h('p', { className: 'read' }, page.t(note.says)))
  if (all.length === 0) return [h('section', { className: 'episode' }, h('h2', {}, page.t(WORDS.unrecognised))), ...notes]
  return [...shown.map(({ episode, index }) => episodeView(report, episode, index, page)), ...notes]
}

const pageOf = (language: Language): Page => ({
  language,
  width: UNBOUNDED,
  colour: false,
  all: false,
  ledger: false,
  paint: (_, text) => text,
  t: text => text[language],
  nameOf: file => file,
})

const episodeView = (report: Report, episode: EpisodeReport, index: number, plain: Page): HTMLElement => {
  const start = startsOf(report.episodes)[index] ?? { start: 1, starts: 1 }
  const page: Page = { ...plain, entry: episode.facts['entry']?.value as Page['entry'] }
  const findings = report.findings.filter(each => each.episode === index)
  const causes = findings.filter(({ kind }) => kind !== 'contributor')
  const contributors = findings.filter(({ kind }) => kind === 'contributor')
  const missing = episode.verdict === 'undecided' || causes[0]?.level !== 'certain' ? episode.missing.flatMap(name => SETTLE[name] ?? []) : []
  return h(
    'section',
    { className: 'episode' },
    h('div', { className: 'read' }, heading(episode, start, page)),
    h('h2', {}, headline(episode, causes[0], page)),
    episode.otherFailure === null ? undefined : h('p', {}, page.t(episode.otherFailure.says), source(episode.otherFailure.at, episode.otherFailure.text)),
    ...causes.slice(0, MOST_CAUSES).map((each, place) => causeView(each, place, page)),
    ...contributors.map(each => h('p', {}, `${page.t(WORDS.contributes)}${colon(page)}${page.t(each.title)}`)),
    ...(missing.length > 0 ? [h('h4', {}, page.t(WORDS.settle)), h('ul', {}, ...missing.map(hint => h('li', {}, page.t(hint))))] : []),
    ...episode.ledger.slice(0, 4).map(ledger => ledgerView(ledger, page)),
  )
}

const causeView = (each: FindingReport, place: number, page: Page): HTMLElement => {
  const seen = new Set<string>()
  const proofs = each.evidence
    .flatMap(({ says, at }) => at.map(line => ({ says, line })))
    .filter(({ line }) => !seen.has(`${line.file}:${line.line}`) && seen.add(`${line.file}:${line.line}`))
    .slice(0, MOST_PROOFS)
  return h(
    'article',
    { className: place === 0 && each.kind === 'cause' ? 'first' : '' },
    h('h3', {}, h('span', {}, page.t(each.title)), h('span', { className: 'level' }, `${page.t(WORDS[each.level])} ${each.confidence.toFixed(2)}`)),
    h('p', {}, page.t(each.says)),
    h('ul', { className: 'proof' }, ...proofs.map(({ says, line }) => h('li', {}, page.t(says), source(line, line.text)))),
    ...fixesView(each.fixes, page),
  )
}

const source = ({ file, line }: Source, text: string): HTMLElement => h('span', { className: 'source' }, h('b', {}, `${file}:${line}`), `  ${text}`)

const fixesView = ([first, ...others]: readonly FixReport[], page: Page): HTMLElement[] => {
  if (first === undefined) return []
  return [
    h('h4', {}, page.t(WORDS.doThis)),
    h('p', {}, page.t(first.do)),
    ...(first.command === undefined
      ? spelled(first, page) === ''
        ? []
        : [h('pre', {}, spelled(first, page))]
      : [diff(first.command.before, first.command.after)]),
    ...pair(WORDS.because, first.why === undefined ? undefined : page.t(first.why), page),
    ...pair(WORDS.after, moved(first, page), page),
    ...pair(WORDS.price, page.t(first.costs), page),
    ...others.flatMap(each =>
      pair(WORDS.or, [page.t(each.do), spelled(each, page)].filter(text => text !== '').join(page.language === 'zh' ? '：' : ': '), page),
    ),
  ]
}

/** The setting as one types it where the run was started. */
const spelled = (fix: FixReport, page: Page): string => SPELLINGS[page.entry ?? 'cli'].map(way => fix.spelled[way]).find(each => each !== undefined) ?? ''
const diff = (before: string, after: string): HTMLElement =>
  h('pre', { className: 'diff' }, h('span', { className: 'minus' }, `- ${before}`), h('span', { className: 'plus' }, `+ ${after}`))
const moved = ({ moves, tokens }: FixReport, page: Page): string | undefined =>
  moves.length === 0
    ? undefined
    : [
        ...moves.map(({ what, from, to }) => `${page.t(PARTS[what])} ${showBytes(from)} → ${showBytes(to)}`),
        ...(tokens === undefined ? [] : [`${showCount(tokens.from)} → ${showCount(tokens.to)} ${page.language === 'zh' ? '个 token' : 'tokens'}`]),
      ].join(page.language === 'zh' ? '，' : ', ')
const pair = (label: Text, text: string | undefined, page: Page): HTMLElement[] =>
  text === undefined ? [] : [h('p', {}, h('b', {}, page.t(label)), ` ${text}`)]
const colon = (page: Page): string => (page.language === 'zh' ? '：' : ': ')

const ledgerView = (ledger: Ledger, page: Page): HTMLElement => {
  const parts = [
    ...ledger.parts.map(({ what, bytes }) => ({ name: page.t(PARTS[what]), bytes, colour: COLOURS[what] })),
    ...(ledger.unexplained > 0 ? [{ name: page.t({ en: 'not explained', zh: '未说明' }), bytes: ledger.unexplained, colour: COLOURS.unexplained }] : []),
  ].filter(({ bytes }) => bytes > 0)
  const bar = h('div', { className: 'bar' })
  for (const { name, bytes, colour } of parts) {
    const piece = h('i', { title: `${name} ${showBytes(bytes)}` })
    piece.style.width = `${(100 * bytes) / ledger.capacity}%`
    piece.style.background = colour
    bar.append(piece)
  }
  return h(
    'div',
    {},
    h('h4', {}, `GPU ${ledger.gpu} · ${showBytes(ledger.capacity)}`),
    bar,
    h(
      'div',
      { className: 'legend' },
      ...parts.map(({ name, bytes, colour }) => {
        const key = h('i')
        key.style.background = colour
        if (colour === 'transparent') key.style.border = '1px solid var(--line)'
        return h('span', {}, key, `${name} ${showBytes(bytes)}`)
      }),
    ),
  )
}

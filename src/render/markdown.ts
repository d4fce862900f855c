import { codeBlock, codeSpan, folded, markdownTable, prose, webLink } from '../encode/markdown.ts'
import { longReport } from '../long-report.ts'
import type { LongReport } from '../long-report.ts'
import type { Report } from '../report.ts'
import { commandDiff } from './command-diff.ts'
import type { Language } from './language.ts'
import { bars, gib } from './text/ledger.ts'
import { share, viewOf, worthTelling } from './view.ts'
import type { FindingView, FixView, Line, RunView, View } from './view.ts'
import { HEADS, WORDS } from './words.ts'

export interface MarkdownOptions {
  readonly language: Language
  /** Bytes that the place where it goes takes; a job's summary on GitHub takes 1 MiB. */
  readonly limit?: number | undefined
}
const LIMIT = 2 ** 20
const BAR = 96
/** From this many runs on, a table first. */
const MANY = 4

/** The report for a job's summary or a comment: the verdict, the change as a diff, where the memory went, the evidence folded away. */
export const toMarkdown = (report: Report | LongReport, options: MarkdownOptions): string => [...markdownPieces(longReport(report), options)].join('')

/** The same in pieces: whole sections only, as many as the place takes. */
export function* markdownPieces(report: LongReport, { language, limit = LIMIT }: MarkdownOptions): Generator<string> {
  const view = viewOf(report, language)
  const { name, version } = report.tool
  const rules = firstRules(report.findings).map(codeSpan).join(' · ')
  const end = `${rules}${rules === '' ? '' : ' · '}${name} ${version}\n`
  const leftOut = view.page.t(HEADS.leftOut)
  const room = limit - sizeOf(end) - sizeOf(leftOut) - 8
  let [used, isCut] = [0, false]
  for (const blocks of sectionsOf(view)) {
    const section = `${blocks.join('\n\n')}\n\n`
    const size = sizeOf(section)
    if (used + size > room) {
      isCut = true
      continue
    }
    used += size
    yield section
  }
  if (isCut) yield `${leftOut}\n\n`
  yield end
}

function* sectionsOf(view: View): Generator<readonly string[]> {
  const { t } = view.page
  const runs = worthTelling(view)
  if (runs.length === 0) yield [`## ${t(WORDS.unrecognised)}`, prose(view.inputs.join(' + '))]
  if (runs.length >= MANY) yield overview(runs, view)
  for (const run of runs) yield* runSections(run, view)
  if (view.notes.length > 0) yield [`### ${t(HEADS.notes)}`, view.notes.map(note => `- ${prose(note)}`).join('\n')]
}

/** So many rules are named at the end. */
const NAMED = 8
const firstRules = (findings: Iterable<{ readonly rule: string }>): readonly string[] => {
  const rules = new Set<string>()
  for (const { rule } of findings) if (rules.add(rule).size === NAMED) break
  return [...rules]
}

const encoder = new TextEncoder()
const sizeOf = (text: string): number => encoder.encode(text).length

const overview = (runs: Iterable<RunView>, { page: { t } }: View): string[] => [
  markdownTable(
    [t(HEADS.run), t(HEADS.verdict), t(HEADS.cause), t(HEADS.belief)],
    Array.from(runs, ({ heading, headline, causes: [first] }) => [
      prose(heading),
      prose(headline),
      first === undefined ? '–' : codeSpan(first.rule),
      first?.belief ?? '–',
    ]),
  ),
]

/** The run with its first cause, each further cause, and the account, as sections of their own. */
const runSections = (run: RunView, view: View): string[][] => {
  const { t } = view.page
  const [first, ...others] = run.causes
  const head = [
    `## ${prose(run.headline)}`,
    prose(run.heading),
    ...(run.evaluation === undefined ? [] : [prose(run.evaluation)]),
    ...(run.other === undefined ? [] : [prose(run.other.says), lines([run.other.line])]),
    ...(first === undefined ? [] : cause(first, 1, view)),
  ]
  const tail = [
    ...account(run, view),
    ...(run.ruledOut.length === 0 ? [] : [`**${t(WORDS.notTheCause)}**`, list(run.ruledOut)]),
    ...(run.settling.length === 0 ? [] : [`**${t(WORDS.settle)}**`, list(run.settling)]),
    ...(run.contributors.length === 0
      ? []
      : [`**${t(WORDS.contributes)}**`, run.contributors.map(({ title, rule }) => `- ${prose(title)} (${codeSpan(rule)})`).join('\n')]),
  ]
  return [head, ...(tail.length === 0 ? [] : [tail]), ...others.map((each, index) => cause(each, index + 2, view))]
}

const cause = (each: FindingView, place: number, view: View): string[] => {
  const { t } = view.page
  const [fix, ...alternatives] = each.fixes
  const evidence = [
    lines(each.proofs),
    list([...each.reasons, ...each.against.map(text => `${t(WORDS.against)}: ${text}`)]),
    each.references.map(({ title, author, date, url }) => `- ${webLink(`${title} (${author}, ${date})`, url)}`).join('\n'),
  ].filter(text => text !== '')
  return [
    `### ${place}. ${prose(each.title)} · ${each.belief}`,
    prose(each.says),
    ...(fix === undefined ? [] : change(fix, alternatives, view)),
    folded(t(HEADS.evidence), evidence.join('\n\n')),
  ]
}

const change = (fix: FixView, alternatives: readonly FixView[], { page: { t } }: View): string[] => [
  `**${t(WORDS.doThis)}** ${short(fix)}`,
  ...(fix.command === undefined ? [] : [codeBlock(commandDiff(fix.command), 'diff')]),
  [
    ...(fix.why === undefined ? [] : [`- **${t(WORDS.because)}** ${prose(fix.why)}`]),
    ...(fix.moves === undefined ? [] : [`- **${t(WORDS.after)}** ${prose(fix.moves)}`]),
    `- **${t(WORDS.price)}** ${prose(fix.price)}`,
    ...alternatives.map(each => `- **${t(WORDS.or)}** ${short(each)} (${prose(each.price)})`),
  ].join('\n'),
]
const short = ({ spelled, does }: FixView): string => (spelled === undefined ? prose(does) : `${codeSpan(spelled)} ${prose(does)}`)

const account = ({ episode, ledgers }: RunView, { page }: View): string[] =>
  ledgers.length === 0
    ? []
    : [
        `### ${page.t(HEADS.account)}`,
        codeBlock(bars(episode.ledger, { ...page, width: BAR }).join('\n')),
        ...ledgers.map(({ name, capacity, parts }) =>
          markdownTable(
            [name, 'GiB', page.t(HEADS.share), page.t(HEADS.line)],
            parts.map(({ called, bytes, from }) => [called, gib(bytes), share(bytes, capacity), from === undefined ? '' : codeSpan(from)]),
            [1, 2],
          ),
        ),
      ]

const lines = (all: readonly Line[]): string => {
  const width = Math.max(0, ...all.map(({ place }) => place.length))
  return all.length === 0 ? '' : codeBlock(all.map(({ place, text }) => `${place.padEnd(width)}  ${text}`).join('\n'))
}
const list = (all: readonly string[]): string => all.map(text => `- ${prose(text)}`).join('\n')

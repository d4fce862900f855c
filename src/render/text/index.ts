import { visible, visibleLines } from '../../encode/terminal.ts'
import { withoutOrders } from '../../encode/workflow.ts'
import type { FactTypes } from '../../facts/glossary/index.ts'
import { changedReport, longReport } from '../../long-report.ts'
import type { LongReport, RunReport } from '../../long-report.ts'
import type { EpisodeReport, FindingReport, Report } from '../../report.ts'
import type { Facts } from '../../facts/sheet.ts'
import type { Text } from '../../rules/rule.ts'
import type { Why } from '../../rules/trace.ts'
import { fill } from '../../template.ts'
import type { Scalar, Source } from '../../types.ts'
import { showBytes } from '../../units.ts'
import { say } from '../language.ts'
import { startsOf } from '../runs.ts'
import type { Start } from '../runs.ts'
import { mapTexts } from '../texts.ts'
import type { Language } from '../language.ts'
import { SETTLE, WORDS } from '../words.ts'
import { finding, told } from './finding.ts'
import { groups } from './groups.ts'
import { headline, heading } from './headline.ts'
import { joined } from './joins.ts'
import { bars, ledgerTable } from './ledger.ts'
import { modelLine } from './model.ts'
import { painter } from './paint.ts'
import type { Paint } from './paint.ts'
import { table } from './table.ts'
import { whyText } from './why.ts'
import { clip, clipStart, widthOf, wrap } from './width.ts'

export interface TextOptions {
  readonly language: Language
  readonly width: number
  readonly colour: boolean
  /** Every finding with all its evidence and fixes. */
  readonly all: boolean
  /** Where the memory of each card went, line by line. */
  readonly ledger: boolean
  /** Runs that ended alike once, with their number. */
  readonly group?: boolean | undefined
}

/** What every part of the page needs. */
export interface Page extends TextOptions {
  readonly paint: Paint
  readonly t: (text: { readonly en: string; readonly zh: string }) => string
  /** A file as it is called here: its own name where no other input has it. */
  readonly nameOf: (file: string) => string
  /** The line that tells the failure. */
  readonly failed?: readonly Source[]
  /** How the run's settings are given. */
  readonly entry?: FactTypes['entry'] | undefined
}

/** From this many runs on, a table first. */
const MANY = 4
const SHOWN = 3

/** The report for a terminal: the verdict, the causes with their proof, what to type; everything else on request. */
export const toText = (given: Report | LongReport, options: TextOptions): string => [...textPieces(longReport(given), options)].join('')

/** The same in pieces of whole lines. */
export function* textPieces(given: LongReport, options: TextOptions): Generator<string> {
  // At the borders, for all of it: an id of a user's rule is a name of a file too. A command has lines of its own.
  const report = changedReport(given, part => mapTexts(part, (text, key) => (key === 'before' || key === 'after' ? visibleLines(text) : visible(text))))
  let before = ''
  for (const lines of blocksOf(report, options)) {
    yield withoutOrders(`${before}${lines.join('\n')}\n`)
    before = '\n'
  }
}

/** What stands together, with an empty line between the blocks. */
function* blocksOf(report: LongReport, options: TextOptions): Generator<readonly string[]> {
  const { runs, outlines } = report
  const page = pageFor(
    options,
    report.inputs.map(({ path }) => path),
  )
  if (options.group === true && runs.length > 0) return yield [...groups(report, page), ...noteLines(report, page)]
  const failed = outlines.flatMap(({ verdict, failedOtherwise }, index) => (verdict !== 'no-memory-problem' || failedOtherwise ? [index] : []))
  if (runs.length >= MANY && !options.all && !options.ledger && report.why.length === 0) return yield table(report, page)
  const shown = failed.length > 0 ? failed : runs.length > 0 ? [runs.length - 1] : []
  const [starts, whyOf] = [startsOf(outlines), inTurn(report.why)]
  if (runs.length === 0) yield unheard(report, page)
  for (const index of shown) yield runBlock(runs.at(index) as RunReport, starts[index] ?? { start: 1, starts: 1 }, whyOf(index), page)
  const quiet = runs.length - shown.length
  if (quiet > 0 && failed.length > 0)
    yield [
      page.paint('dim', page.t({ en: `${quiet} more ${quiet === 1 ? 'start' : 'starts'} without a memory failure`, zh: `另有 ${quiet} 次启动没有内存故障` })),
    ]
  if (report.notes.length > 0) yield report.notes.flatMap(note => wrap(page.t(note.says), page.width).map(line => page.paint('dim', line)))
}

/** What was asked of each run, of one after the other. */
const inTurn = (all: LongReport['why']): ((index: number) => readonly Why[]) => {
  const rest = all[Symbol.iterator]()
  let next = rest.next()
  return index => {
    const own: Why[] = []
    for (; !next.done && next.value.episode <= index; next = rest.next()) if (next.value.episode === index) own.push(next.value)
    return own
  }
}

/** Below what they are about, after an empty line. */
const noteLines = ({ notes }: LongReport, page: Page): string[] =>
  notes.length === 0 ? [] : ['', ...notes.flatMap(({ says }) => wrap(page.t(says), page.width).map(line => page.paint('dim', line)))]

/** A page for these options, on which files of these paths are named. */
export const pageFor = (options: TextOptions, paths: readonly string[]): Page => ({
  ...options,
  width: Math.max(50, Math.min(options.width, 160)),
  paint: painter(options.colour),
  t: text => say(text, options.language),
  nameOf: shortNames(paths),
})

/** Nothing was heard in what was read. */
const unheard = (report: LongReport, page: Page): string[] => [
  ...wrap(report.inputs.map(({ path }) => page.nameOf(path)).join(' + '), page.width).map(line => page.paint('dim', line)),
  page.paint('bold', page.t(WORDS.unrecognised)),
]

const shortNames = (paths: readonly string[]) => {
  const last = (path: string): string => path.split(/[/\\]/).at(-1) ?? path
  const unique = new Set(paths.map(last)).size === paths.length
  const shared = unique ? 0 : sharedFolder(paths)
  return (file: string): string => (file === '-' ? 'stdin' : unique ? last(file) : file.slice(shared))
}

/** How much all paths begin with: whole folders only. */
const sharedFolder = (paths: readonly string[]): number => {
  const [first = '', ...rest] = paths
  const same = rest.reduce((length, path) => {
    let at = 0
    while (at < length && path[at] === first[at]) at += 1
    return at
  }, first.length)
  return Math.max(first.lastIndexOf('/', same - 1), first.lastIndexOf('\\', same - 1)) + 1
}

/** The page of one run: its failure's line, and how its settings are given. */
export const pageOfRun = (page: Page, { facts }: EpisodeReport): Page => ({
  ...page,
  failed: facts['failure.kind']?.from ?? [],
  entry: facts['entry']?.value as Page['entry'],
})

const runBlock = ({ episode, findings }: RunReport, start: Start, why: readonly Why[], plain: Page): string[] => {
  const page = pageOfRun(plain, episode)
  const causes = findings.filter(each => each.kind !== 'contributor')
  const contributors = findings.filter(each => each.kind === 'contributor')
  const first = causes.slice(0, page.all ? undefined : SHOWN)
  return [
    ...wrap(heading(episode, start, page), page.width).map(line => page.paint('dim', line)),
    ...wrap(headline(episode, causes[0], page), page.width).map(line => page.paint('bold', line)),
    ...joined(episode, page),
    ...other(episode, page),
    ...first.flatMap((each, place) => ['', ...finding(each, place, page)]),
    ...(contributors.length > 0
      ? [
          '',
          ...contributors.flatMap(each => [
            ...wrap(`${page.t(WORDS.contributes)}${colon(page)}${page.t(each.title)} (${each.rule})`, page.width - 1).map(line => ` ${line}`),
            ...(page.all ? told(each, page) : []),
          ]),
        ]
      : []),
    ...account(episode, causes[0], page),
    ...settle(episode, causes[0], page),
    ...notTheCause(episode, findings, page),
    ...(page.all ? modelLine(episode, page) : []),
    ...why.flatMap(each => whyText(each, page)),
    ...(causes[0] ? more(episode, causes[0], page) : []),
  ]
}

/** How to see more; the command stands on a line of its own where it would be broken. */
const more = (episode: EpisodeReport, { rule }: FindingReport, page: Page): string[] => {
  const options = `${page.t(WORDS.more)}${colon(page)}${['--all', ...(episode.ledger.length > 0 ? ['--ledger'] : [])].join(' · ')}`
  const command = `oomdoctor explain ${rule}`
  const line = `${options} · ${command}`
  return ['', ...(widthOf(line) < page.width ? [line] : [options, command]).map(each => page.paint('dim', ` ${each}`))]
}

/** Where the memory went: a bar a card below a failure, the table on request. */
const account = ({ ledger }: EpisodeReport, first: FindingReport | undefined, page: Page): string[] => {
  if (page.ledger) return ledgerTable(ledger, page)
  return first?.kind === 'cause' && ledger.length > 0 ? ['', ...bars(ledger, page)] : []
}

/** A run that failed for another reason: the first real error's line. */
const other = ({ otherFailure }: EpisodeReport, page: Page): string[] => {
  if (otherFailure === null) return []
  const place = clipStart(`${page.nameOf(otherFailure.at.file)}:${otherFailure.at.line}`, Math.floor(page.width / 2))
  return [
    '',
    ...wrap(page.t(otherFailure.says), page.width - 2).map(line => ` ${line}`),
    `   ${page.paint('cyan', place)}  ${clip(otherFailure.text, page.width - widthOf(place) - 5)}`,
  ]
}

/** What to do to be sure, where the log leaves it open. */
export const settling = (episode: EpisodeReport, first: FindingReport | undefined): readonly Text[] => {
  const unsure = episode.verdict === 'undecided' || (first !== undefined && first.kind === 'cause' && first.level !== 'certain')
  return unsure ? episode.missing.flatMap(name => (SETTLE[name] ? [fill(episode.facts as Facts)(SETTLE[name])] : [])) : []
}

const settle = (episode: EpisodeReport, first: FindingReport | undefined, page: Page): string[] => {
  const hints = settling(episode, first).slice(0, page.all ? undefined : 2)
  return hints.length === 0
    ? []
    : [
        '',
        ` ${page.t(WORDS.settle)}${colon(page).trim()}`,
        ...hints.flatMap(hint => wrap(page.t(hint), page.width - 5).map((line, index) => `${index === 0 ? '   · ' : '     '}${line}`)),
      ]
}

/** What people ask first and the log answers: fragmentation, somebody else on the card. */
export const ruledOut = (episode: EpisodeReport, findings: readonly FindingReport[]): readonly Text[] => {
  if (findings.every(each => each.kind === 'contributor')) return []
  const fact = (name: string): Scalar | undefined => episode.facts[name]?.value
  const named = new Set(findings.map(each => each.rule))
  const unused = fact('memory.unallocated')
  const others = fact('memory.others')
  return [
    typeof unused === 'number' && fact('memory.pieces-suffice') === false && !named.has('cuda/fragmentation')
      ? { en: `fragmentation (reserved but unallocated: ${showBytes(unused)})`, zh: `碎片化（保留未用：${showBytes(unused)}）` }
      : undefined,
    others === 0 && !named.has('cuda/gpu-shared-with-other-process')
      ? { en: 'another process (none holds more than a context)', zh: '其他进程（没有其他进程占用超过一个上下文的显存）' }
      : undefined,
  ].filter(each => each !== undefined)
}

const notTheCause = (episode: EpisodeReport, findings: readonly FindingReport[], page: Page): string[] => {
  const said = ruledOut(episode, findings)
  return said.length === 0
    ? []
    : [
        '',
        ...wrap(`${page.t(WORDS.notTheCause)}${colon(page)}${said.map(each => page.t(each)).join(page.language === 'zh' ? '；' : '; ')}`, page.width - 1).map(
          line => page.paint('dim', ` ${line}`),
        ),
      ]
}

const colon = (page: Page): string => (page.language === 'zh' ? '：' : ': ')

import type { LongReport, RunReport } from '../long-report.ts'
import { longReport } from '../long-report.ts'
import type { FindingReport, FixReport, Report, EpisodeReport, Verdict } from '../report.ts'
import type { Reference } from '../rules/rule.ts'
import { changing } from '../sequence.ts'
import type { Sequence } from '../sequence.ts'
import type { Bytes, Source } from '../types.ts'

import { evaluationOf } from './evaluation.ts'
import type { Language } from './language.ts'
import { startsOf } from './runs.ts'
import type { Start } from './runs.ts'
import { moves, proofLines, spelling, wording } from './text/finding.ts'
import { heading, headline } from './text/headline.ts'
import { pageFor, pageOfRun, ruledOut, settling } from './text/index.ts'
import type { Page } from './text/index.ts'
import { PARTS, UNEXPLAINED, alike, groupName, shownParts } from './text/ledger.ts'
import type { Shown } from './text/ledger.ts'
import { WORDS } from './words.ts'

// What a report says in one language, without layout: what Markdown, HTML and the formats of CI are made of. Nothing in it is escaped.

export interface Line extends Source {
  /** `server.log:31`: the file as it is called here. */
  readonly place: string
}
export interface FixView {
  /** What it sets, and how that is spelled. */
  readonly sets: Pick<FixReport, 'set' | 'spelled'>
  readonly does: string
  /** The setting as one types it. */
  readonly spelled: string | undefined
  readonly command: { readonly before: string; readonly after: string } | undefined
  readonly why: string | undefined
  /** What it moves on the card. */
  readonly moves: string | undefined
  readonly price: string
}
export interface FindingView {
  readonly rule: string
  readonly kind: FindingReport['kind']
  readonly level: FindingReport['level']
  readonly title: string
  readonly says: string
  readonly confidence: number
  /** `certain 0.99` */
  readonly belief: string
  readonly proofs: readonly Line[]
  /** The line that proves it most. */
  readonly at: Line | undefined
  readonly reasons: readonly string[]
  readonly against: readonly string[]
  readonly fixes: readonly FixView[]
  readonly references: readonly Reference[]
}
export interface LedgerView {
  /** `GPU 0`, or all cards that are filled alike. */
  readonly name: string
  readonly capacity: Bytes
  readonly parts: readonly (Shown & { readonly called: string; readonly from: string | undefined })[]
}
export interface RunView {
  readonly episode: EpisodeReport
  /** Everything that was found in it, as the report has it. */
  readonly findings: readonly FindingReport[]
  readonly index: number
  readonly heading: string
  readonly headline: string
  readonly verdict: Verdict
  /** The line that tells the failure. */
  readonly failed: Line | undefined
  /** Tasks and requests, where an evaluation failed. */
  readonly evaluation: string | undefined
  readonly other: { readonly says: string; readonly line: Line } | undefined
  readonly causes: readonly FindingView[]
  readonly contributors: readonly FindingView[]
  readonly settling: readonly string[]
  readonly ruledOut: readonly string[]
  readonly ledgers: readonly LedgerView[]
}
export interface View {
  readonly page: Page
  /** Each is made when it is asked for. */
  readonly runs: Sequence<RunView>
  readonly outlines: LongReport['outlines']
  readonly notes: readonly string[]
  /** Files, as they are called here. */
  readonly inputs: readonly string[]
}

/** More lines prove nothing more. */
const PROOFS = 12

export const viewOf = (report: Report | LongReport, language: Language): View => {
  const { inputs, runs, outlines, notes } = longReport(report)
  const page = pageFor(
    { language, width: 100, colour: false, all: true, ledger: true },
    inputs.map(({ path }) => path),
  )
  const starts = startsOf(outlines)
  return {
    page,
    runs: changing(runs, (run, index) => runOf(run, index, starts[index] ?? { start: 1, starts: 1 }, page)),
    outlines,
    notes: notes.map(({ says }) => page.t(says)),
    inputs: inputs.map(({ path }) => page.nameOf(path)),
  }
}

/** Runs in which something is the matter, the worst first; where nothing is, the last one. */
export const worthTelling = ({ runs, outlines }: View): Sequence<RunView> => {
  const verdictOf = (index: number): number => SEVERITY.indexOf(outlines[index]?.verdict ?? 'unrecognised')
  const failed = outlines.flatMap(({ verdict, failedOtherwise }, index) => (verdict !== 'no-memory-problem' || failedOtherwise ? [index] : []))
  const told = failed.length > 0 ? failed : outlines.length > 0 ? [outlines.length - 1] : []
  return changing(
    told.toSorted((a, b) => verdictOf(a) - verdictOf(b)),
    index => runs.at(index) as RunView,
  )
}
const SEVERITY: readonly Verdict[] = ['out-of-memory', 'undecided', 'memory-pressure', 'no-memory-problem', 'unrecognised']

const runOf = ({ episode, findings }: RunReport, index: number, start: Start, plain: Page): RunView => {
  const page = pageOfRun(plain, episode)
  const causes = findings.filter(({ kind }) => kind !== 'contributor')
  const { otherFailure } = episode
  const [failed] = page.failed ?? []
  const evaluation = evaluationOf(episode)
  return {
    episode,
    findings,
    index,
    heading: heading(episode, start, page),
    headline: headline(episode, causes[0], page),
    verdict: episode.verdict,
    failed: failed && lineOf(failed, page),
    evaluation: evaluation && page.t(evaluation),
    other: otherFailure === null ? undefined : { says: page.t(otherFailure.says), line: lineOf({ ...otherFailure.at, text: otherFailure.text }, page) },
    causes: causes.map(each => findingOf(each, page)),
    contributors: findings.filter(({ kind }) => kind === 'contributor').map(each => findingOf(each, page)),
    settling: settling(episode, causes[0]).map(page.t),
    ruledOut: ruledOut(episode, findings).map(page.t),
    ledgers: alike(episode.ledger).flatMap(group => {
      const [first] = group
      return first === undefined
        ? []
        : [
            {
              name: groupName(group),
              capacity: first.capacity,
              parts: shownParts(first).map(part => ({
                ...part,
                called: page.t(part.what === 'unexplained' ? UNEXPLAINED : PARTS[part.what]),
                from: placeOf(first.parts.find(({ what }) => what === part.what)?.from[0], page),
              })),
            },
          ]
    }),
  }
}

const findingOf = (each: FindingReport, page: Page): FindingView => ({
  rule: each.rule,
  kind: each.kind,
  level: each.level,
  confidence: each.confidence,
  title: page.t(each.title),
  says: page.t(each.says),
  belief: `${page.t(WORDS[each.level])} ${each.confidence.toFixed(2)}`,
  proofs: proofLines(each, each.kind === 'cause' ? (page.failed ?? []) : [], PROOFS).map(at => lineOf(at, page)),
  at: proofLines(each, page.failed ?? [], 1).map(at => lineOf(at, page))[0],
  reasons: each.evidence.map(({ says }) => page.t(says)),
  against: each.against.map(({ says }) => page.t(says)),
  fixes: each.fixes.map(fix => fixOf(fix, page)),
  references: each.references,
})

const fixOf = (fix: FixReport, page: Page): FixView => ({
  sets: fix,
  does: wording(fix, page),
  spelled: spelling(fix, page),
  command: fix.command,
  why: fix.why && page.t(fix.why),
  moves: fix.moves.length === 0 ? undefined : moves(fix, page),
  price: `${page.t(fix.costs)}${fix.scores ? page.t({ en: `; ${WORDS.scores.en}`, zh: `；${WORDS.scores.zh}` }) : ''}`,
})

const lineOf = (at: Source, page: Page): Line => ({ ...at, place: placeOf(at, page) ?? '' })
const placeOf = (at: Source | undefined, page: Page): string | undefined => at && `${page.nameOf(at.file)}:${at.line}`

/** `12.30 GiB` and its share of the card. */
export const share = (bytes: Bytes, capacity: Bytes): string => `${((100 * bytes) / capacity).toFixed(1)} %`

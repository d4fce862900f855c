import type { Log, Location, Notification, ReportingDescriptor, Result } from 'sarif'
import { jsonPieces } from '../encode/json.ts'
import { visible, visibleLines } from '../encode/terminal.ts'
import { fileUri } from '../encode/uri.ts'
import { fingerprint } from '../fingerprint.ts'
import { longReport } from '../long-report.ts'
import type { LongReport } from '../long-report.ts'
import type { Report, Verdict } from '../report.ts'
import { ourRules } from '../rules/ours.ts'
import type { Rule, RuleSet } from '../rules/rule.ts'
import { explain, plain } from './explain.ts'
import type { Language } from './language.ts'
import { say } from './language.ts'
import { viewOf } from './view.ts'
import type { FindingView, Line, RunView, View } from './view.ts'
import { WORDS } from './words.ts'

const LEVELS = { cause: 'error', snapshot: 'warning', contributor: 'note' } as const
/** The result of a run whose memory failed for no cause that is known. */
const UNDECIDED = 'undecided'

/** The report for viewers of static analysis (SARIF 2.1.0): a rule with its help for each cause, a result a finding, at the line that proves it. */
export const toSarif = (report: Report | LongReport, language: Language, rules: RuleSet = ourRules()): string =>
  [...sarifPieces(longReport(report), language, rules)].join('')

/** The same in pieces. */
export function* sarifPieces(report: LongReport, language: Language, rules: RuleSet = ourRules()): Generator<string> {
  const view = viewOf(report, language)
  const { t } = view.page
  const found = report.outlines.flatMap(({ findings, verdict }) =>
    findings.length > 0 ? findings.map(({ rule }) => rule) : isUndecided(verdict) ? [UNDECIDED] : [],
  )
  const ids = [...new Set(found)].toSorted()
  const log: InPieces<Log> = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            language: language === 'zh' ? 'zh-CN' : 'en',
            rules: ids.map(id => descriptor(id, rules, language, t(WORDS.undecided))),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: report.inputs.map(({ path, bytes }) => ({ location: { uri: uriOf(path) }, length: bytes })),
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notices(view) }],
        results: results(view, ids),
      },
    ],
  }
  yield* jsonPieces(log)
  yield '\n'
}

/** Plain data of which lists may be read one after the other. */
type InPieces<Tree> = Tree extends readonly (infer Item)[]
  ? Iterable<InPieces<Item>>
  : Tree extends object
    ? { readonly [Key in keyof Tree]: InPieces<Tree[Key]> }
    : Tree

/** A result a finding, run by run; `ids` are the rules in the order of the log. */
function* results({ runs }: View, ids: readonly string[]): Generator<Result> {
  for (const run of runs) {
    const findings = [...run.causes, ...run.contributors]
    const own = findings.length > 0 ? findings.map(each => resultOf(run, each)) : isUndecided(run.verdict) ? [undecided(run)] : []
    for (const result of own) yield { ...result, ruleIndex: ids.indexOf(result.ruleId ?? '') }
  }
}

const resultOf = (run: RunView, finding: FindingView): Result => {
  const [fix] = finding.fixes
  const change = fix === undefined ? [] : [`→ ${[fix.spelled, fix.does].filter(Boolean).join('  ')}`, ...(fix.command === undefined ? [] : [fix.command.after])]
  return {
    ruleId: finding.rule,
    level: LEVELS[finding.kind],
    rank: Math.round(finding.confidence * 100),
    message: { text: message([finding.title, finding.says, ...change].join('\n')) },
    locations: finding.at === undefined ? [] : [locationOf(finding.at)],
    relatedLocations: finding.proofs.map((line, index) => ({ ...locationOf(line), id: index + 1, message: { text: message(line.text) } })),
    partialFingerprints: { 'oomdoctor/v1': sameAgain(finding.rule, run) },
    properties: { confidence: finding.confidence, certainty: finding.level, run: run.heading, step: run.episode.step, engine: run.episode.engine },
  }
}

const isUndecided = (verdict: Verdict): boolean => verdict === 'undecided' || verdict === 'out-of-memory'
const undecided = (run: RunView): Result => ({
  ruleId: UNDECIDED,
  kind: 'open',
  level: 'none',
  message: { text: message([run.headline, ...run.settling].join('\n')) },
  locations: run.failed === undefined ? [] : [locationOf(run.failed)],
  partialFingerprints: { 'oomdoctor/v1': sameAgain(UNDECIDED, run) },
})

/** What is no finding: another failure, advice that does not hold. */
function* notices({ runs, outlines, notes }: View): Generator<Notification> {
  for (const [index, { failedOtherwise }] of outlines.entries()) {
    const other = failedOtherwise ? runs.at(index)?.other : undefined
    if (other !== undefined) yield { level: 'note', message: { text: message(`${other.says} ${other.line.text}`) }, locations: [locationOf(other.line)] }
  }
  for (const text of notes) yield { level: 'note', message: { text: message(text) } }
}

const locationOf = ({ file, line, text }: Line): Location => ({
  physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, snippet: { text: visible(text) } } },
})
const uriOf = (path: string): string => (path === '-' ? 'stdin' : fileUri(path))

/** A message may hold links; text of a log must not become one. */
const message = (text: string): string => visibleLines(text).replaceAll('](', '] (')

/** In the next run of the same job. */
const sameAgain = (rule: string, { episode, failed }: RunView): string => fingerprint(rule, episode, failed?.text ?? '', episode.files)

const descriptor = (id: string, { rules, ...set }: RuleSet, language: Language, undecidedText: string): ReportingDescriptor => {
  const rule = rules.find(each => each.id === id)
  if (rule === undefined) return { id, shortDescription: { text: undecidedText }, fullDescription: { text: undecidedText }, help: { text: undecidedText } }
  const title = plain(say(rule.title, language), language)
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: title },
    fullDescription: { text: plain(say(rule.says, language), language) },
    help: { text: explain({ rules, ...set }, id, { language, width: 100, colour: false }) },
    defaultConfiguration: { level: LEVELS[rule.kind] },
    properties: { tags: [...new Set(['gpu-memory', ...id.split('/').slice(0, 1), rule.kind])], precision: precisionOf(rule) },
  }
}
/** `vllm/cuda-graph-capture` -> `VllmCudaGraphCapture` */
const nameOf = (id: string): string => id.replaceAll(/(?:^|[/_-])(\w)/g, (_, letter: string) => letter.toUpperCase())
const precisionOf = ({ level }: Rule): string => ({ general: 'medium', step: 'high', specific: 'very-high' })[level]

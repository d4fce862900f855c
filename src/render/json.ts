import { json, jsonPieces } from '../encode/json.ts'
import type { Ledger } from '../ledger/index.ts'
import { groupsOf } from '../groups.ts'
import type { Group } from '../groups.ts'
import { longReport } from '../long-report.ts'
import type { LongReport } from '../long-report.ts'
import type { EpisodeReport, FindingReport, FixReport, Report } from '../report.ts'
import type { Text } from '../rules/rule.ts'
import type { Trace, Why } from '../rules/trace.ts'
import { changing } from '../sequence.ts'
import { rankIn } from '../events/nvidia-smi/rank.ts'
import type { Fact, ProcessReading, Scalar, Snapshot, Source } from '../types.ts'
import { conditionText } from './condition.ts'

import type { Language } from './language.ts'

/** The report as scripts read it: one language for prose, everything else untranslated; keys are documented in docs/json.md. */
export const toJson = (report: Report | LongReport, language: Language, group = false): string => [...reportJson(longReport(report), language, group)].join('')

/** The same in pieces: that of ten thousand failures is longer than a text may be. */
export function* reportJson(report: LongReport, language: Language, group = false): Generator<string> {
  yield* jsonPieces({ ...plain(report, language), ...(group ? { groups: groupsOf(report).map(each => plainGroup(each, report, language)) } : {}) })
  yield '\n'
}

/** The readings alone. */
export const snapshotsJson = (report: Report): string => `${json({ schema: report.schema, snapshots: report.snapshots.map(plainSnapshot) }, 2)}\n`

/** The report as plain data in one language; its lists are made as they are read. */
export const plain = (report: LongReport, language: Language) => {
  const say = (text: Text): string => text[language]
  return {
    schema: report.schema,
    tool: report.tool,
    verdict: report.verdict,
    otherFailure: report.otherFailure && {
      says: say(report.otherFailure.says),
      nature: report.otherFailure.nature,
      at: place(report.otherFailure.at),
      text: report.otherFailure.text,
    },
    snapshots: changing(report.snapshots, plainSnapshot),
    inputs: report.inputs,
    episodes: changing(report.runs, ({ episode }) => plainEpisode(episode, say)),
    findings: changing(report.findings, finding => plainFinding(finding, say)),
    notes: report.notes.map(note => ({ name: note.name, says: say(note.says), at: note.at.map(place) })),
    ...(report.why.length === 0 ? {} : { why: changing(report.why, plainWhy) }),
  }
}

const plainGroup = ({ fingerprint, count, verdict, cause, example, line, episodes, files }: Group, { runs }: LongReport, language: Language) => ({
  fingerprint,
  count,
  verdict,
  rule: cause?.rule ?? null,
  title: cause?.title[language] ?? null,
  engine: runs.at(example)?.episode.engine ?? null,
  step: runs.at(example)?.episode.step ?? null,
  example,
  at: line ?? null,
  episodes,
  files,
})

const place = ({ file, line }: Source) => ({ file, line })

/** Without the rows of cards and processes, which are evidence and no reading. */
const plainSnapshot = ({ at, ...all }: Snapshot) => {
  const { rows: _, processRows: __, processes, ...rest } = all
  return { at: place(at), ...rest, processes: processes.map(process => ({ ...process, ...ranked(process) })) }
}

/** The rank that an engine gave its process, where its name tells one. */
const ranked = ({ name }: ProcessReading): { readonly rank?: string } => {
  const rank = rankIn(name)
  return rank === undefined ? {} : { rank }
}

const plainEpisode = ({ at, facts, otherFailure, files, joins, ledger, ...rest }: EpisodeReport, say: (text: Text) => string) => ({
  at: place(at),
  ...rest,
  otherFailure: otherFailure && { says: say(otherFailure.says), nature: otherFailure.nature, at: place(otherFailure.at), text: otherFailure.text },
  files,
  joins: joins.map(join => ({ ...join, says: say(join.says), at: join.at.map(place) })),
  facts: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, plainFact(fact)])),
  ledger: ledger.map(plainLedger),
})
const plainLedger = ({ gpu, capacity, sizeFrom, parts, unexplained, read }: Ledger) => ({
  gpu,
  capacity: Math.round(capacity),
  ...(sizeFrom === undefined ? {} : { sizeFrom }),
  parts: parts.map(({ what, bytes, from }) => ({ what, bytes: Math.round(bytes), from: from.map(place) })),
  unexplained: Math.round(unexplained),
  ...(read === undefined ? {} : { read: { ...read, at: place(read.at) } }),
})
const plainFact = ({ value, from }: Fact<Scalar>) => ({
  value: typeof value === 'number' && Number.isFinite(value) ? round(value) : value,
  from: from.map(place),
})
/** Bytes are integers; shares and factors keep their decimals. */
const round = (value: number): number => (Math.abs(value) >= 1024 ? Math.round(value) : value)

const plainFinding = (finding: FindingReport, say: (text: Text) => string) => ({
  rank: finding.rank,
  rule: finding.rule,
  kind: finding.kind,
  episode: finding.episode,
  confidence: finding.confidence,
  level: finding.level,
  title: say(finding.title),
  says: say(finding.says),
  evidence: finding.evidence.map(({ says, weight, at }) => ({ says: say(says), weight, at })),
  against: finding.against.map(({ says, weight, at }) => ({ says: say(says), weight, at })),
  fixes: finding.fixes.map(fix => plainFix(fix, say)),
  ...(finding.shortfall === undefined ? {} : { shortfall: { missing: finding.shortfall.missing, says: say(finding.shortfall.says) } }),
  references: finding.references,
})

const plainWhy = ({ rule, episode, when, contributes, signs }: Why) => ({
  rule,
  episode,
  when: plainTrace(when),
  ...(contributes === undefined ? {} : { contributes: plainTrace(contributes) }),
  signs: signs.map(({ weight, trace }) => ({ weight, ...plainTrace(trace) })),
})
const plainTrace = ({ condition, holds, value, at, parts }: Trace): object => ({
  condition: conditionText(condition, name => name),
  holds: holds ?? null,
  ...(value === undefined ? {} : { value }),
  at: at.map(place),
  ...(parts.length === 0 ? {} : { parts: parts.map(plainTrace) }),
})

const plainFix = (fix: FixReport, say: (text: Text) => string) => ({
  do: say(fix.do),
  set: fix.set,
  spelled: fix.spelled,
  ...(fix.command === undefined ? {} : { command: fix.command.after, commandBefore: fix.command.before }),
  ...(fix.code === undefined ? {} : { code: fix.code.after, codeBefore: fix.code.before }),
  ...(fix.why === undefined ? {} : { why: say(fix.why) }),
  ...(fix.word === undefined ? {} : { word: say(fix.word) }),
  predicted: fix.predicted.map(plainLedger),
  ...(fix.tokens === undefined ? {} : { tokens: fix.tokens }),
  costs: say(fix.costs),
  scores: fix.scores,
  applies: fix.applies,
  references: fix.references,
})

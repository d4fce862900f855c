import type { EpisodeReport, FindingReport, FixReport, Report } from '../report.ts'
import type { Text } from '../rules/rule.ts'
import type { Fact, Scalar, Source } from '../types.ts'

import type { Language } from './language.ts'

/** The report as scripts read it: one language for prose, everything else untranslated; keys are documented in docs/json.md. */
export const toJson = (report: Report, language: Language): string => `${JSON.stringify(plain(report, language), null, 2)}\n`

const plain = (report: Report, language: Language) => {
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
    snapshots: report.snapshots.map(({ at, ...rest }) => ({ at: place(at), ...rest })),
    inputs: report.inputs,
    episodes: report.episodes.map(episode => plainEpisode(episode, say)),
    findings: report.findings.map(finding => plainFinding(finding, say)),
    notes: report.notes.map(note => ({ name: note.name, says: say(note.says), at: note.at.map(place) })),
  }
}

const place = ({ file, line }: Source) => ({ file, line })

const plainEpisode = ({ at, facts, otherFailure, files, ledger, ...rest }: EpisodeReport, say: (text: Text) => string) => ({
  at: place(at),
  ...rest,
  otherFailure: otherFailure && { says: say(otherFailure.says), nature: otherFailure.nature, at: place(otherFailure.at), text: otherFailure.text },
  files,
  facts: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, plainFact(fact)])),
  ledger: ledger.map(({ parts, ...each }) => ({ ...each, parts: parts.map(part => ({ ...part, from: part.from.map(place) })) })),
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
  references: finding.references,
})

const plainFix = ({ do: what, costs, why, word, command, ...rest }: FixReport, say: (text: Text) => string) => ({
  do: say(what),
  ...rest,
  predicted: [],
  ...(command === undefined ? {} : { command: command.after, commandBefore: command.before }),
  ...(why === undefined ? {} : { why: say(why) }),
  ...(word === undefined ? {} : { word: say(word) }),
  costs: say(costs),
})

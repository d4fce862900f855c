import type { Diagnosed } from './diagnose.ts'
import { remedyOf } from './remedy/index.ts'
import type { FindingReport } from './report.ts'
import type { FlagTable } from './rules/flags.ts'
import type { RuleSet } from './rules/rule.ts'
import { fill } from './template.ts'
import type { EventOf } from './types.ts'

/** Beside the lines of a cause that no sign speaks for. */
const TOLD = { en: 'this is where the log tells of it', zh: '日志中的依据见此处' }

/** What the report says of each cause of a run (its number is `index`), in their order, with what mends it. */
export const findingsOf = (diagnosed: Diagnosed, index: number, rules: RuleSet, flags: FlagTable): FindingReport[] => {
  const { episode, facts, failure, ranked } = diagnosed
  const launch = episode.events.findLast((event): event is EventOf<'launch'> => event.kind === 'launch')
  const text = fill(facts)
  return ranked.map(({ match, role, confidence, level }, place) => ({
    rank: place + 1,
    rule: match.rule.id,
    kind: role,
    episode: index,
    confidence,
    level,
    title: text(match.rule.title),
    says: text(match.rule.says),
    evidence: [
      ...match.evidence.map(each => ({ ...each, says: text(each.says) })),
      ...(match.evidence.some(({ at }) => at.length > 0) ? [] : [{ says: TOLD, weight: 'weak' as const, at: match.ground }]),
    ],
    against: match.against.map(each => ({ ...each, says: text(each.says) })),
    ...remedyOf({
      rule: match.rule,
      ground: { facts, events: episode.events, frames: failure?.frames ?? [] },
      flags,
      launch,
      fill: text,
      ledgers: diagnosed.report.ledger,
    }),
    references: match.rule.references.flatMap(id => rules.references.filter(each => each.id === id)),
  }))
}

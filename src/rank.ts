import type { Match } from './rules/findings.ts'
import type { Level, Weight } from './rules/rule.ts'

/** How much a rule is believed for being special, before any sign: log-odds. */
const LEVELS: Readonly<Record<Level, number>> = { general: -0.5, step: 0.4, specific: 1 }
/** What a sign adds. A handful of numbers in one place. */
const WEIGHTS: Readonly<Record<Weight, number>> = { decisive: 2.2, strong: 1.1, weak: 0.4, against: -1.6 }
/** What a general cause loses where a special one explains it. */
const EXPLAINED = 1.5
/** Beside a cause this sure, one that its own counter-evidence speaks against is no rival. */
const SURE = 1.7
const DISPROVEN = -0.4
/** No log is proof beyond this. */
const MOST = 0.99
/** A cause that stands close behind another takes some of its certainty. */
const RIVALRY = 0.35

export interface Ranked {
  readonly match: Match
  readonly role: 'cause' | 'snapshot' | 'contributor'
  readonly confidence: number
  readonly level: 'certain' | 'likely' | 'possible'
}

const CERTAIN = 0.9
const LIKELY = 0.6

/** matches -> in order: causes and snapshots by belief, a special cause above the general one it explains, contributors last. */
export const rank = (matches: readonly Match[], failed: boolean, decides: (match: Match) => boolean): Ranked[] => {
  const scored = matches.map(match => ({
    match,
    score: LEVELS[match.rule.level] + [...match.evidence, ...match.against].reduce((sum, { weight }) => sum + WEIGHTS[weight], 0),
    role: roleOf(match, failed, decides),
  }))
  const ordered = below(scored.toSorted((a, b) => b.score - a.score || Number(a.match.rule.id > b.match.rule.id) - Number(a.match.rule.id < b.match.rule.id)))
  const leading = [...ordered.filter(({ role }) => role !== 'contributor'), ...ordered.filter(({ role }) => role === 'contributor')]
  const best = leading[0]?.score ?? 0
  const standing = leading.filter(
    ({ match, score, role }, index) => index === 0 || role === 'contributor' || !(best >= SURE && score < DISPROVEN && match.against.length > 0),
  )
  const second = standing[1]?.role === 'contributor' ? undefined : standing[1]
  return standing.map(({ match, score, role }, index) => {
    const close = index === 0 && second !== undefined && !explains(match, second.match) ? RIVALRY * Math.max(0, 1 - (score - second.score) / 1.5) : 0
    const confidence = Math.min(MOST, Math.round(logistic(score - close) * 100) / 100)
    return { match, role, confidence, level: confidence >= CERTAIN ? 'certain' : confidence >= LIKELY ? 'likely' : 'possible' }
  })
}

const logistic = (score: number): number => 1 / (1 + Math.exp(-score))

/** A finding's kind is its role in this report: nothing caused a failure where nothing failed. */
const roleOf = (match: Match, failed: boolean, decides: (match: Match) => boolean): Ranked['role'] => {
  if (match.rule.kind === 'contributor') return 'contributor'
  if (!failed) return 'snapshot'
  return match.rule.kind === 'cause' || decides(match) ? 'cause' : 'contributor'
}

interface Scored {
  readonly match: Match
  readonly score: number
  readonly role: Ranked['role']
}

/** A general cause never stands above the special one that explains it, whatever its signs; it is demoted, not hidden. */
const below = (scored: readonly Scored[]): Scored[] => {
  const scores = new Map(scored.map(({ match, score }) => [match.rule.id, score]))
  const explained = new Set<string>()
  for (const { match: special } of scored) {
    for (const id of special.rule.over) {
      const [general, above] = [scores.get(id), scores.get(special.rule.id)]
      if (general === undefined || above === undefined) continue
      scores.set(id, Math.min(explained.has(id) ? general : general - EXPLAINED, above - 0.2))
      explained.add(id)
    }
  }
  return scored.map(each => ({ ...each, score: scores.get(each.match.rule.id) ?? each.score })).toSorted((a, b) => b.score - a.score)
}

const explains = (special: Match, general: Match): boolean => special.rule.over.includes(general.rule.id)

import type { Match } from './rules/findings.ts'
import type { Level, Weight } from './rules/rule.ts'

/** What belief is made of: log-odds and shares, in one place so that `npm run calibrate` can try others. */
export interface Weights {
  /** How much a rule is believed for being special, before any sign. */
  readonly levels: Readonly<Record<Level, number>>
  /** What a sign adds. */
  readonly signs: Readonly<Record<Weight, number>>
  /** What a general cause loses where a special one explains it. */
  readonly explained: number
  /** Beside a cause this sure, one that its own counter-evidence speaks against is no rival. */
  readonly sure: number
  readonly disproven: number
  /** A cause that stands close behind another takes some of its certainty: how much at most, and from how close. */
  readonly rivalry: number
  readonly close: number
  /** Score -> confidence: a logistic curve; steeper is bolder. */
  readonly slope: number
  /** No log is proof beyond this. */
  readonly most: number
  /** The confidence from which a cause is called certain, and likely. */
  readonly certain: number
  readonly likely: number
  /** The confidence below which the first cause is a guess, and the report says so. */
  readonly decided: number
}

export const WEIGHTS: Weights = {
  levels: { general: -0.5, step: 0.4, specific: 1 },
  signs: { decisive: 2.2, strong: 1.1, weak: 0.4, against: -1.6 },
  explained: 1.5,
  sure: 1.7,
  disproven: -0.4,
  rivalry: 0.35,
  close: 1.5,
  slope: 1,
  most: 0.99,
  certain: 0.95,
  likely: 0.6,
  decided: 0.45,
}

export interface Ranked {
  readonly match: Match
  readonly role: 'cause' | 'snapshot' | 'contributor'
  readonly confidence: number
  readonly level: 'certain' | 'likely' | 'possible'
}

/** matches -> in order: causes and snapshots by belief, a special cause above the general one it explains, contributors last. What holds as a contributor only needs a cause beside it. */
export const rank = (matches: readonly Match[], failed: boolean, decides: (match: Match) => boolean, weights: Weights = WEIGHTS): Ranked[] => {
  const scoreOf = ({ rule, evidence, against }: Match): number =>
    weights.levels[rule.level] + [...evidence, ...against].reduce((sum, { weight }) => sum + weights.signs[weight], 0)
  const scored = matches.map(match => ({ match, score: scoreOf(match), role: roleOf(match, failed, decides) }))
  const ordered = below(
    scored.toSorted((a, b) => b.score - a.score || Number(a.match.rule.id > b.match.rule.id) - Number(a.match.rule.id < b.match.rule.id)),
    weights.explained,
  )
  const leading = ordered.filter(({ role }) => role !== 'contributor')
  const best = leading[0]?.score ?? 0
  const isRival = ({ match, score }: Scored, index: number): boolean =>
    index === 0 || !(best >= weights.sure && score < weights.disproven && match.against.length > 0)
  // A cause that a surer one leaves no rival is what it says it can be beside one.
  const lesser = leading.filter((each, index) => !isRival(each, index)).flatMap(({ match }) => match.lesser ?? [])
  const contributors = [
    ...ordered.filter(({ role }) => role === 'contributor'),
    ...lesser.map(match => ({ match, score: scoreOf(match), role: 'contributor' as const })),
  ].toSorted((a, b) => b.score - a.score)
  const standing = [...leading.filter(isRival), ...contributors.filter(({ match }) => match.beside !== true || leading.length > 0)]
  const second = standing[1]?.role === 'contributor' ? undefined : standing[1]
  return standing.map(({ match, score, role }, index) => {
    const close =
      index === 0 && second !== undefined && !explains(match, second.match) ? weights.rivalry * Math.max(0, 1 - (score - second.score) / weights.close) : 0
    const confidence = Math.min(weights.most, Math.round(logistic(weights.slope * (score - close)) * 100) / 100)
    return { match, role, confidence, level: confidence >= weights.certain ? 'certain' : confidence >= weights.likely ? 'likely' : 'possible' }
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
const below = (scored: readonly Scored[], less: number): Scored[] => {
  const scores = new Map(scored.map(({ match, score }) => [match.rule.id, score]))
  const explained = new Set<string>()
  for (const { match: special } of scored) {
    for (const id of special.rule.over) {
      const [general, above] = [scores.get(id), scores.get(special.rule.id)]
      if (general === undefined || above === undefined) continue
      scores.set(id, Math.min(explained.has(id) ? general : general - less, above - 0.2))
      explained.add(id)
    }
  }
  return scored.map(each => ({ ...each, score: scores.get(each.match.rule.id) ?? each.score })).toSorted((a, b) => b.score - a.score)
}

const explains = (special: Match, general: Match): boolean => special.rule.over.includes(general.rule.id)

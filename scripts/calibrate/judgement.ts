// A ranking held against its label.
import type { Studied } from '../../src/diagnose.ts'
import { inOrder } from '../../src/order.ts'
import { otherFailureOf, outcomeOf, verdictOf } from '../../src/outcome.ts'
import { rank } from '../../src/rank.ts'
import type { Ranked, Weights } from '../../src/rank.ts'
import type { Extent, Label, Sample } from './cases.ts'

/** A sample whose ranking can be redone with other constants in microseconds. */
export interface Rankable {
  readonly label: Label
  readonly extent: Extent
  readonly rank: (weights: Weights) => Conclusion
}
interface Conclusion {
  readonly found: readonly { readonly rule: string; readonly confidence: number; readonly level: Ranked['level'] }[]
  readonly contributors: number
  readonly undecided: boolean
  readonly failed: boolean
}

export const rankable = ({ label, extent, studied }: Sample): Rankable => {
  const episodes = studied.map(conclusionOf)
  return {
    label,
    extent,
    rank: weights => {
      const concluded = episodes.map(conclude => conclude(weights))
      const all = inOrder(
        concluded.flatMap(({ ranked }, episode) =>
          ranked.map(({ match, role, confidence, level }, place) => ({ rule: match.rule.id, kind: role, confidence, level, rank: place + 1, episode })),
        ),
      )
      const verdicts = new Set(concluded.map(({ verdict }) => verdict))
      return {
        found: all.filter(({ kind }) => kind !== 'contributor'),
        contributors: all.filter(({ kind }) => kind === 'contributor').length,
        failed: verdicts.has('out-of-memory'),
        undecided: verdicts.has('undecided') && !verdicts.has('out-of-memory'),
      }
    },
  }
}

const conclusionOf = ({ episode, facts, failure, judged, decides }: Studied) => {
  const other = failure === undefined ? otherFailureOf(episode) : undefined
  const outcome = outcomeOf(episode, failure, other)
  return (weights: Weights) => {
    const ranked = rank(judged.matches, failure !== undefined, decides, weights)
    return { ranked, verdict: verdictOf(episode, facts, failure, ranked, outcome, other, weights) }
  }
}

/** One sample under one set of constants. */
export interface Judgement {
  readonly label: Label
  readonly extent: Extent
  readonly negative: boolean
  /** The first cause, where the report says one and does not call it a guess. */
  readonly said: { readonly confidence: number; readonly level: Ranked['level']; readonly right: boolean } | undefined
  readonly exact: boolean
  readonly first: boolean
  readonly three: boolean
  readonly misled: boolean
  readonly alarm: boolean
  /** Log loss of the first cause's confidence, and of the right cause against the best wrong one. */
  readonly loss: number
}

/** A negative case with that many contributors reads like an alarm. */
const MANY = 3

export const judgementOf = (sample: Rankable, weights: Weights): Judgement => {
  const { label, extent } = sample
  const { found, contributors, undecided, failed } = sample.rank(weights)
  const [top] = found
  const right = top !== undefined && label.accepted.includes(top.rule)
  const negative = label.cause === null
  const first = !negative && (right || (undecided && label.undecided))
  return {
    label,
    extent,
    negative,
    said: top === undefined || undecided ? undefined : { confidence: top.confidence, level: top.level, right },
    exact: !negative && top?.rule === label.cause,
    first,
    three: !negative && (first || found.slice(0, 3).some(({ rule }) => label.accepted.includes(rule))),
    misled: found.slice(0, 3).some(({ rule }) => label.never.includes(rule)),
    alarm: negative && (found.length > 0 || failed || contributors > MANY),
    loss: top === undefined ? 0 : logLoss(top.confidence, right) + rankingLoss(found, label.accepted),
  }
}

const logLoss = (confidence: number, right: boolean): number => -Math.log(right ? confidence : 1 - confidence)

/** What the order cannot mend is no loss of the constants: a case whose cause no rule finds. */
const rankingLoss = (found: Conclusion['found'], accepted: readonly string[]): number => {
  const best = (is: boolean): number => Math.max(0, ...found.filter(({ rule }) => accepted.includes(rule) === is).map(({ confidence }) => confidence))
  const [good, bad] = [best(true), best(false)]
  return good === 0 || bad === 0 ? 0 : Math.log(1 + bad / good)
}

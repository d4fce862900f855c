import type { Ledger } from '../ledger/index.ts'
import type { FixReport } from '../report.ts'
import type { Ground } from '../rules/condition.ts'
import type { FlagTable } from '../rules/flags.ts'
import type { Rule, Text } from '../rules/rule.ts'
import type { EventOf } from '../types.ts'
import { combined } from './combined.ts'
import { attempt } from './attempt.ts'
import type { Attempt } from './attempt.ts'
import { isBeyond, shortfallOf } from './shortfall.ts'
import type { Shortfall } from './shortfall.ts'

export interface Remedied {
  readonly rule: Rule
  readonly ground: Ground
  readonly flags: FlagTable
  readonly launch: EventOf<'launch'> | undefined
  readonly fill: (text: Text) => Text
  readonly ledgers: readonly Ledger[]
}

export interface Remedy {
  readonly fixes: readonly FixReport[]
  readonly shortfall?: Shortfall
}

/**
 * finding -> its fixes, worked out: only those whose setting this release has and whose value can be had. Where the figures
 * say that none is enough by itself, several together stand first; what can change an evaluation's scores stands last.
 */
export const remedyOf = (remedied: Remedied): Remedy => {
  const attempts = remedied.rule.fixes.flatMap(fix => attempt(fix, remedied) ?? [])
  const alone = attempts.filter(({ worth }) => worth !== 'short')
  // More cards or other weights are a price of their own: what the run's own settings can do together stands before them.
  const together = attempts.some(each => each.worth === 'enough' && !each.report.scores && !isBeyond(each)) ? undefined : combined(attempts, remedied)
  const shortfall = together === undefined ? shortfallOf(attempts, remedied) : undefined
  return {
    fixes: cheapestFirst([...(together === undefined ? [] : [together]), ...alone]).map(({ report }) => report),
    ...(shortfall === undefined ? {} : { shortfall }),
  }
}

/** Rules name the cheap ones first; of one price is what leaves an evaluation's scores alone. */
const cheapestFirst = (attempts: readonly Attempt[]): Attempt[] => attempts.toSorted((a, b) => Number(a.report.scores) - Number(b.report.scores))

import type { Facts } from '../facts/sheet.ts'
import type { Failure } from '../facts/failure.ts'
import type { FactName } from '../facts/glossary/index.ts'
import type { Event, Source } from '../types.ts'
import { prove } from './condition.ts'
import type { Ground } from './condition.ts'
import type { Rule, Text, Weight } from './rule.ts'

export interface Evidence {
  readonly says: Text
  readonly weight: Weight
  readonly at: readonly Source[]
}

/** A rule that holds in an episode, before it is ranked. */
export interface Match {
  readonly rule: Rule
  /** The lines that the rule's own condition rests on. */
  readonly ground: readonly Source[]
  readonly evidence: readonly Evidence[]
  readonly against: readonly Evidence[]
  /** Facts that would have told more: asked by a sign, not in the log. */
  readonly open: readonly FactName[]
  /** What it is beside a cause that leaves it no rival. */
  readonly lesser?: Match
  /** It holds as a contributor only: named beside a cause, and never alone. */
  readonly beside?: true
}

/** A rule that nearly holds: nothing speaks against it, but the log does not tell. */
interface Nearly {
  readonly rule: Rule
  readonly open: readonly FactName[]
}

export interface Judged {
  readonly matches: readonly Match[]
  readonly nearly: readonly Nearly[]
}

/** Rules x episode -> what holds, and what is open. */
export const judge = (rules: readonly Rule[], facts: Facts, events: readonly Event[], failure: Failure | undefined): Judged => {
  const ground: Ground = { facts, events, frames: failure?.frames ?? [] }
  const matches: Match[] = []
  const nearly: Nearly[] = []
  const memory = facts['failure.memory']?.value
  for (const rule of rules) {
    if (memory !== undefined && rule.about !== memory && rule.kind !== 'snapshot') continue
    const proof = prove(rule.when, ground)
    const lesser = contribution(rule, ground)
    if (proof.holds === true) matches.push({ rule, ground: proof.from, ...weigh(rule, ground), ...(lesser === undefined ? {} : { lesser }) })
    else {
      if (lesser !== undefined) matches.push(lesser)
      if (proof.holds === undefined && proof.open.length > 0) nearly.push({ rule, open: proof.open })
    }
  }
  return { matches, nearly }
}

/** The rule as the contributor that it says it can be: with the words for that, and above no other. */
const contribution = (rule: Rule, ground: Ground): Match | undefined => {
  if (rule.contributes === undefined) return undefined
  const { title, says, when } = rule.contributes
  const proof = prove(when, ground)
  return proof.holds === true
    ? {
        rule: { ...rule, kind: 'contributor', title, says, over: [] },
        ground: proof.from,
        evidence: weigh(rule, ground).evidence,
        // What speaks against it as the cause is why it is none.
        against: [],
        open: [],
        beside: true,
      }
    : undefined
}

const weigh = (rule: Rule, ground: Ground): Pick<Match, 'evidence' | 'against' | 'open'> => {
  const proofs = rule.signs.map(sign => ({ sign, proof: prove(sign.if, ground) }))
  const held = proofs.filter(({ proof }) => proof.holds === true).map(({ sign, proof }) => ({ says: sign.says, weight: sign.weight, at: proof.from }))
  return {
    evidence: held.filter(({ weight }) => weight !== 'against'),
    against: held.filter(({ weight }) => weight === 'against'),
    open: proofs.filter(({ proof, sign }) => proof.holds === undefined && sign.weight !== 'weak').flatMap(({ proof }) => proof.open),
  }
}

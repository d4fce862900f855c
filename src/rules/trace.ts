import { prove } from './condition.ts'
import type { Ground } from './condition.ts'
import type { Condition, Rule, Weight } from './rule.ts'
import type { Scalar, Source } from '../types.ts'

/** One condition with what became of it: proven, disproven, or open (undefined); a list shows its parts. */
export interface Trace {
  readonly condition: Condition
  readonly holds: boolean | undefined
  /** The fact's value, where the condition asks for one that is known. */
  readonly value?: Scalar
  readonly at: readonly Source[]
  readonly parts: readonly Trace[]
}
/** Why a rule holds in an episode, or why it does not. */
export interface Why {
  readonly rule: string
  readonly episode: number
  readonly when: Trace
  /** What makes it a contributor, where the rule can be one beside another cause. */
  readonly contributes?: Trace
  readonly signs: readonly { readonly weight: Weight; readonly trace: Trace }[]
}

/** Every part of a rule's condition and of its signs, proven one by one. */
export const why = (rule: Rule, episode: number, ground: Ground): Why => ({
  rule: rule.id,
  episode,
  when: trace(rule.when, ground),
  ...(rule.contributes === undefined ? {} : { contributes: trace(rule.contributes.when, ground) }),
  signs: rule.signs.map(sign => ({ weight: sign.weight, trace: trace(sign.if, ground) })),
})

const trace = (condition: Condition, ground: Ground): Trace => {
  const { holds, from } = prove(condition, ground)
  const value = condition.op === 'fact' ? ground.facts[condition.name]?.value : undefined
  const parts = condition.op === 'all' || condition.op === 'any' ? condition.of : condition.op === 'not' || condition.op === 'unless' ? [condition.of] : []
  return { condition, holds, ...(value === undefined ? {} : { value: value as Scalar }), at: from, parts: parts.map(part => trace(part, ground)) }
}

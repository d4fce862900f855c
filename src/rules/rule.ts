import type { FactName } from '../facts/glossary/index.ts'
import type { Models } from '../models/table.ts'
import type { EventKind, Scalar } from '../types.ts'
import type { FlagsByEngine } from './flags.ts'

/** A text in both languages; `{{fact}}` stands for a fact's value. */
export interface Text {
  readonly en: string
  readonly zh: string
}

/** How a value is tested. Sizes are bytes by the time a rule is loaded. */
export type Test =
  | { readonly op: 'is'; readonly values: readonly Scalar[] }
  | { readonly op: 'between'; readonly min?: number; readonly max?: number }
  | { readonly op: 'like'; readonly patterns: readonly string[] }
  | { readonly op: 'known'; readonly is: boolean }
  | { readonly op: 'version'; readonly since?: string; readonly until?: string }

export type Condition =
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  /** Holds unless the inner condition is proven: what the log does not tell does not stand in the way. */
  | { readonly op: 'unless'; readonly of: Condition }
  | { readonly op: 'fact'; readonly name: FactName; readonly test: Test }
  /** An event (or a frame of the failing traceback) whose fields pass; `of` is where a frame's or event's fields are named. */
  | { readonly op: 'seen'; readonly kind: EventKind | 'frame'; readonly with: Readonly<Record<string, Test>> }

export type Weight = 'decisive' | 'strong' | 'weak' | 'against'
/** How special a cause is: the more special one stands above the more general one that it explains. */
export type Level = 'general' | 'step' | 'specific'

export interface Sign {
  readonly if: Condition
  readonly weight: Weight
  readonly says: Text
}

/** What to change. A lever is a setting that the flag table spells; without one it is something to do by hand. */
export interface Fix {
  readonly says: Text
  readonly costs: Text
  readonly lever?: string
  /** What must fit; a goal of src/remedy/goals.ts works out the value. */
  readonly goal?: string
  /** A value that does not depend on figures, or what to do where the goal's figures are not known. */
  readonly to?: Scalar
  readonly by?: number
  readonly times?: number
  readonly when?: Condition
  /** It can change the scores of an evaluation. */
  readonly scores?: boolean
  readonly applies?: { readonly since?: string; readonly until?: string }
  readonly references?: readonly string[]
}

export interface RuleTest {
  readonly name: string
  readonly given: Readonly<Record<string, Scalar>>
  readonly seen: readonly Readonly<Record<string, unknown>>[]
  readonly expect: 'match' | 'no match'
}

/** What a rule is where another cause brought the failure about and this one made it worse: a condition of its own, and words that claim no more than it proves. */
export interface Contribution {
  readonly title: Text
  readonly says: Text
  readonly when: Condition
  readonly tests: readonly RuleTest[]
}

/** A cause as data. Its id is its path: rules/vllm/cuda-graph-capture.yaml is vllm/cuda-graph-capture. */
export interface Rule {
  readonly id: string
  readonly kind: 'cause' | 'contributor' | 'snapshot'
  readonly level: Level
  /** Whose memory it is about: a host's allocation is no matter for a rule about the GPU. */
  readonly about: 'device' | 'host'
  readonly title: Text
  readonly says: Text
  readonly when: Condition
  /** What makes it a contributor where `when` does not hold, or where a surer cause leaves it no rival. */
  readonly contributes?: Contribution
  readonly signs: readonly Sign[]
  readonly over: readonly string[]
  readonly fixes: readonly Fix[]
  readonly references: readonly string[]
  readonly tests: readonly RuleTest[]
}

export interface Reference {
  readonly id: string
  readonly title: string
  readonly author: string
  readonly date: string
  readonly url?: string
}

export interface RuleSentence {
  readonly says: string
  readonly as: string
}

/** All that rules are made of, as a build compiles it and a run uses it. */
export interface RuleSet {
  readonly rules: readonly Rule[]
  readonly flags: FlagsByEngine
  readonly references: readonly Reference[]
  /** Sentences that users' rules bring along: typed holes like ours, seen as remarks. */
  readonly sentences: readonly RuleSentence[]
  readonly models: Models
  /** Changes when anything in the set does. */
  readonly hash: string
}

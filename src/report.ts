import type { FactName } from './facts/glossary/index.ts'
import type { Join } from './joins.ts'
import type { Holding, Ledger } from './ledger/index.ts'
import type { Shortfall } from './remedy/shortfall.ts'
import type { Evidence } from './rules/findings.ts'
import type { Spelling } from './rules/flags.ts'
import type { Reference, Text } from './rules/rule.ts'
import type { Why } from './rules/trace.ts'
import type { Bytes, Fact, Outcome, Scalar, Snapshot, Source } from './types.ts'

export type Verdict = 'out-of-memory' | 'memory-pressure' | 'no-memory-problem' | 'undecided' | 'unrecognised'

export interface InputReport {
  readonly path: string
  readonly kind: string
  readonly bytes: number
  readonly lines: number
  readonly cut: readonly string[]
}
export interface EpisodeReport {
  readonly at: Source
  readonly engine: string | null
  readonly engineVersion: string | null
  readonly engineVersionFrom: 'log' | 'inferred' | 'unknown'
  readonly step: string | null
  readonly outcome: Outcome
  readonly verdict: Verdict
  readonly otherFailure: OtherFailure | null
  readonly facts: Readonly<Record<string, Fact<Scalar>>>
  readonly ledger: readonly Ledger[]
  readonly missing: readonly FactName[]
  readonly files: readonly string[]
  /** What ties the files to each other: empty where there is one. */
  readonly joins: readonly Join[]
}

/** The run failed, but not for memory: the first real error. */
export interface OtherFailure {
  readonly says: Text
  readonly nature: string
  readonly at: Source
  readonly text: string
}

/** One change, worked out: what to set, how it is spelled, the command with it, and the sum behind it. */
export interface FixReport {
  readonly do: Text
  readonly set: Readonly<Record<string, { readonly from: Scalar | null; readonly to: Scalar }>>
  readonly spelled: Spelling
  readonly command?: { readonly before: string; readonly after: string }
  /** Lines of the script that made the engine, where the log shows them. */
  readonly code?: { readonly before: string; readonly after: string }
  readonly why?: Text
  /** Where this release calls the setting by another name, or has another one in its place. */
  readonly word?: Text
  /** The ledger of each card after it; empty where the log lacks a figure for that. */
  readonly predicted: readonly Ledger[]
  /** What it moves on the card that failed. */
  readonly moves: readonly { readonly what: Holding; readonly from: Bytes; readonly to: Bytes }[]
  /** Tokens that the cache holds, before and after. */
  readonly tokens?: { readonly from: number; readonly to: number }
  readonly costs: Text
  readonly scores: boolean
  readonly applies: { readonly from: string | null; readonly to: string | null }
  readonly references: readonly string[]
}
export interface FindingReport {
  readonly rank: number
  readonly rule: string
  readonly kind: 'cause' | 'snapshot' | 'contributor'
  readonly episode: number
  readonly confidence: number
  readonly level: 'certain' | 'likely' | 'possible'
  readonly title: Text
  readonly says: Text
  readonly evidence: readonly Evidence[]
  readonly against: readonly Evidence[]
  readonly fixes: readonly FixReport[]
  /** Where the figures say that no setting of this run is enough: by how much, and what would be. */
  readonly shortfall?: Shortfall
  readonly references: readonly Reference[]
}
/** Something worth saying that is no finding: advice in the log that does not hold, a remark, a cut. */
export interface Note {
  readonly name: string
  readonly says: Text
  readonly at: readonly Source[]
}

/** What the report says, in both languages; renderers choose one. Plain data. */
export interface Report {
  readonly schema: 1
  readonly tool: { readonly name: 'oomdoctor'; readonly version: string; readonly rules: string }
  readonly verdict: Verdict
  readonly otherFailure: OtherFailure | null
  readonly snapshots: readonly Snapshot[]
  readonly inputs: readonly InputReport[]
  readonly episodes: readonly EpisodeReport[]
  readonly findings: readonly FindingReport[]
  readonly notes: readonly Note[]
  /** Why rules that were asked for hold or do not, an entry an episode. */
  readonly why: readonly Why[]
}

import type { Format } from '../render/formats.ts'
import type { Language } from '../render/language.ts'
import type { FailOn } from '../fail-on.ts'

/** A failure that is known and kept: it does not make a run fail again. */
export interface Accepted {
  /** A file's name or a glob, from the folder of the configuration. */
  readonly log: string
  /** Id of the rule that names the cause. */
  readonly cause: string
  readonly reason: string
  /** The last day on which it counts, `2026-12-31`. */
  readonly until?: string | undefined
  /** Where it stands in the file. */
  readonly line: number
}

/** `.oomdoctor.yaml`: what holds for a repository where the command line says nothing else. Paths are from its folder. */
export interface Config {
  readonly file: string
  readonly root: string
  readonly logs: readonly string[]
  readonly snapshots: readonly string[]
  readonly language: Language | undefined
  readonly failOn: FailOn | undefined
  readonly format: Format | undefined
  readonly rules: readonly string[]
  readonly modelConfig: string | undefined
  readonly accepted: readonly Accepted[]
}

import type { Bytes, Engine, Harness, Scalar } from '../types.ts'

/** Stands in a text for what the file does not tell: a variable from outside, a template's hole. No file holds this character. */
export const OPEN = '\uE000'
export const isOpen = (text: string): boolean => text.includes(OPEN)

/** One word of a command, and the line that it stands in (from 1). */
export interface Word {
  readonly text: string
  readonly line: number
}
/** `NAME=value` that a program finds in its environment. */
export interface Variable {
  readonly name: string
  readonly value: Word
}
/** Cards that a container or a pod is given; `Infinity` where it is given all. */
export interface Cards {
  readonly count: number
  readonly line: number
}

/** A call in Python that builds an engine or starts an evaluation. */
export interface Call {
  /** As it is written: `LLM`, `pipeline`, `simple_evaluate`. */
  readonly callee: string
  readonly engine: Engine | undefined
  readonly harness: Harness | undefined
  readonly backend: 'turbomind' | 'pytorch' | undefined
  readonly model: Word | undefined
  readonly settings: readonly Setting[]
}
/** One setting as it is given; without a value where the file does not tell it. */
export interface Setting {
  readonly name: string
  readonly value: Scalar | undefined
  /** As it is written: `--max-num-seqs`, `max_num_seqs=`. */
  readonly flag: string
  readonly line: number
}

/** One start of a program that a file describes. */
export interface Launch {
  readonly line: number
  /** The command, without what stands around the program; empty for a call. */
  readonly words: readonly Word[]
  readonly call?: Call
  readonly env: readonly Variable[]
  readonly image?: Word
  readonly cards?: Cards
  /** Words that the file does not tell may give further settings. */
  readonly open: boolean
  /** The call stands in a script that this command starts; what the call gives is judged where the script is. */
  readonly script?: boolean
}

/** A release that the file itself installs. */
export interface Installed {
  readonly package: string
  readonly version: string
  readonly line: number
}

/** What a file says of starts. */
export interface Described {
  readonly launches: readonly Launch[]
  readonly installed: readonly Installed[]
}
export const NOTHING: Described = { launches: [], installed: [] }

export const together = (all: readonly Described[]): Described => ({
  launches: all.flatMap(({ launches }) => launches),
  installed: all.flatMap(({ installed }) => installed),
})

/** A card that a launch is judged against. */
export interface Card {
  readonly name: string
  /** What a program finds on it, which is a little less than what is on the box. */
  readonly capacity: Bytes
}

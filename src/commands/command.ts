import type { Argv } from 'yargs'
import type { Language } from '../render/language.ts'
import type { ExitCode, World } from '../world.ts'

/** A command, what it was asked for, and what does it. */
export interface Chosen<Asked = never> {
  readonly name: string
  readonly asked: Asked
  readonly run: (asked: Asked, world: World) => Promise<ExitCode>
}

/** English or Chinese, by the language of the help. */
export type Say = (en: string, zh: string) => string

/** What a command knows while it tells the parser of its options. */
export interface Declaring {
  readonly t: Say
  readonly language: Language
  /** Columns of the terminal. */
  readonly columns: number | undefined
  /** The words behind `run` that are a command of their own: no parser of ours sees them. */
  readonly command: readonly string[]
  readonly choose: <Asked>(chosen: Chosen<Asked>) => void
}

/** Tells the parser of a command and its options; one a file. */
export type Declare = (parser: Argv, declaring: Declaring) => Argv

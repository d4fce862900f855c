// The commands and their options as they are declared to the parser, as data: for pages about them.
import type { Argv } from 'yargs'
import { COMMANDS } from '../src/arguments.ts'
import type { Say } from '../src/commands/command.ts'

export interface Word {
  readonly name: string
  readonly describe: string
  readonly choices: readonly string[]
  readonly default: unknown
  /** It takes a value. */
  readonly takes: boolean
}
export interface Command {
  /** `rules check [dir]`. */
  readonly usage: string
  readonly describe: string
  readonly positionals: readonly Word[]
  readonly options: readonly Word[]
  readonly examples: readonly (readonly [string, string])[]
}

interface Spec {
  readonly describe?: string
  readonly description?: string
  readonly type?: string
  readonly choices?: readonly string[]
  readonly default?: unknown
}

/** Every command in the order of the help; a command of commands is its commands. */
export const commands = (language: 'en' | 'zh'): readonly Command[] => {
  const t: Say = (en, zh) => (language === 'zh' ? zh : en)
  const all: Command[] = []
  for (const declare of COMMANDS) declare(listening(all, ''), { t, language, columns: undefined, command: [], choose: () => undefined })
  return all
}

/** Stands in for the parser: notes what it is told. */
const listening = (all: Command[], above: string, into?: { positionals: Word[]; options: Word[]; examples: [string, string][] }): Argv => {
  const parser = {
    command: (words: string | readonly string[], describe: string, build?: (parser: Argv) => Argv) => {
      const usage = `${above}${typeof words === 'string' ? words : words[0]}`
      const own = { positionals: [], options: [], examples: [] }
      const before = all.length
      build?.(listening(all, `${usage} `, own))
      if (all.length === before) all.push({ usage, describe, ...own })
      return parser
    },
    positional: (name: string, spec: Spec) => (into?.positionals.push(word(name, spec)), parser),
    option: (name: string, spec: Spec) => (into?.options.push(word(name, spec)), parser),
    example: (command: string, says: string) => (into?.examples.push([command.replace('$0', 'oomdoctor'), says]), parser),
    usage: () => parser,
    check: () => parser,
    version: () => parser,
    demandCommand: () => parser,
  }
  return parser as unknown as Argv
}

const word = (name: string, { describe, description, type, choices = [], default: usual }: Spec): Word => ({
  name,
  describe: describe ?? description ?? '',
  choices,
  default: usual,
  takes: type !== 'boolean',
})

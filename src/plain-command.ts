import { runAnalyze } from './commands/analyze.ts'
import type { AnalyzeAsked } from './commands/analyze.ts'
import type { Chosen } from './commands/command.ts'
import { languageOf } from './render/language.ts'

/**
 * `analyze FILE...` with no option needs no parser of arguments, and loading one takes as long as reading a short log.
 * Undefined for everything else. What it says is what the parser would say (tested).
 */
export const plainCommand = (argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Chosen<AnalyzeAsked> | undefined => {
  const [command, ...paths] = argv
  if (command !== 'analyze' || paths.some(path => path.startsWith('-') && path !== '-')) return undefined
  return {
    name: 'analyze',
    asked: {
      paths,
      format: undefined,
      language: languageOf(env),
      lang: undefined,
      all: false,
      ledger: false,
      group: false,
      why: [],
      failOn: undefined,
      rules: [],
      width: undefined,
      modelConfig: undefined,
      redact: true,
      outputs: [],
      config: true,
    },
    run: runAnalyze,
  }
}

import { runAnalyze } from './commands/analyze.ts'
import type { AnalyzeAsked } from './commands/analyze.ts'
import type { Chosen } from './commands/command.ts'
import { FORMATS } from './render/formats.ts'
import type { Format } from './render/formats.ts'
import { languageOf } from './render/language.ts'
import type { Language } from './render/language.ts'

/** Options that need no parser either, with the values that they take. */
const PLAIN: Readonly<Record<string, readonly string[]>> = { '--format': FORMATS, '--lang': ['en', 'zh'] }

/**
 * `analyze FILE...` in a format and a language needs no parser of arguments, and loading one takes as long as reading a short log.
 * Undefined for everything else, mistakes too. What it says is what the parser would say (tested).
 */
export const plainCommand = (argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Chosen<AnalyzeAsked> | undefined => {
  if (argv[0] !== 'analyze') return undefined
  const read = readPlain(argv.slice(1))
  if (read === undefined) return undefined
  const lang = read.options.get('--lang') as Language | undefined
  return {
    name: 'analyze',
    asked: {
      paths: read.paths,
      format: read.options.get('--format') as Format | undefined,
      language: lang ?? languageOf(env),
      lang,
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

/** Paths and options, each of these at most once, as `--lang zh` or `--lang=zh`. */
const readPlain = (words: readonly string[]): { readonly paths: readonly string[]; readonly options: ReadonlyMap<string, string> } | undefined => {
  const paths: string[] = []
  const options = new Map<string, string>()
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string
    if (!word.startsWith('-') || word === '-') {
      paths.push(word)
      continue
    }
    const joint = word.indexOf('=')
    const name = joint < 0 ? word : word.slice(0, joint)
    const value = joint < 0 ? (words[(at += 1)] ?? '') : word.slice(joint + 1)
    if (options.has(name) || !(Object.hasOwn(PLAIN, name) && PLAIN[name]?.includes(value))) return undefined
    options.set(name, value)
  }
  return { paths, options }
}

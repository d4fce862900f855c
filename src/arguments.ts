import yargs from 'yargs'
import type { Argv, FallbackCompletionFunction } from 'yargs'
import { declareAnalyze } from './commands/analyze.ts'
import { declareBaseline } from './commands/baseline.ts'
import { declareCheck } from './commands/check.ts'
import type { Chosen, Declare, Declaring, Say } from './commands/command.ts'
import { declareCompare } from './commands/compare.ts'
import { declareCompletion } from './commands/completion.ts'
import { declareExplain } from './commands/explain.ts'
import { declareFlags } from './commands/flags.ts'
import { END, folded, sayable, withNames } from './commands/names.ts'
import { declareRules } from './commands/rules.ts'
import { declareRun } from './commands/run.ts'
import { declareSmi } from './commands/smi.ts'
import { languageOf } from './render/language.ts'
import type { Language } from './render/language.ts'
import { declareWatch } from './commands/watch.ts'
import { ourRules } from './rules/ours.ts'
import { splitCommand } from './run/arguments.ts'
import { RELEASE } from './version.ts'

/** The option by which the script of a shell asks for words. */
const COMPLETE = '--get-yargs-completions'
/** The parser's own command for that script is hidden behind ours. */
const HIDDEN = '$completion'

/** In the order of the help. */
export const COMMANDS: readonly Declare[] = [
  declareAnalyze,
  declareRun,
  declareWatch,
  declareCheck,
  declareCompare,
  declareBaseline,
  declareSmi,
  declareExplain,
  declareFlags,
  declareRules,
  declareCompletion,
]

/** What the parser itself has to say: help, the version, a mistake. */
export interface Said {
  readonly said: string
  readonly failed: boolean
}

/** argv -> a command. The one file that loads yargs. */
export const readArguments = async (
  given: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  columns: number | undefined,
): Promise<Chosen<unknown> | Said> => {
  const { own, command: rest } = given[0] === 'run' ? splitCommand(given.slice(1)) : { own: given, command: [] }
  const argv = given[0] === 'run' ? ['run', ...own] : own
  const language = languageFrom(argv, env)
  const t: Say = (en, zh) => (language === 'zh' ? zh : en)
  let command: Chosen<unknown> | undefined
  const declaring: Declaring = {
    t,
    language,
    columns,
    command: rest,
    choose: chosen => {
      command = chosen as Chosen<unknown>
    },
  }
  // A shell that asks for words gives them as they were typed.
  const words = argv.includes(COMPLETE) ? argv : folded(argv)
  const bare = yargs(words)
    .scriptName('oomdoctor')
    .locale(language === 'zh' ? 'zh_CN' : 'en')
    .usage(t('$0 <command>\n\nSays why GPU memory ran out, and what to change.', '$0 <命令>\n\n说明显存为何耗尽，以及如何修改。'))
  const parser = COMMANDS.reduce<Argv>((each, declare) => declare(each, declaring), bare)
    .example('$0 analyze server.log', t('one log', '一个日志'))
    .example('kubectl logs pod | $0 analyze -', t('from a pipe', '来自管道'))
    .example('$0 run -- vllm serve MODEL', t('start it, and be told why when it fails', '启动服务，失败时说明原因'))
    .example('$0 watch server.log --warn', t('beside a server that runs', '跟踪正在运行的服务'))
    .example('$0 smi nvidia-smi.txt', t('a snapshot as a table', '以表格显示快照'))
    .example('$0 explain vllm/cuda-graph-capture', t('more about a cause', '了解某个原因'))
    .example('$0 flags vllm --version 0.8.1', t('settings of a release', '某个版本的设置'))
    .example('$0 rules list', t('all causes', '所有原因'))
    .option(END, { type: 'boolean', hidden: true })
    .middleware(withNames)
    .completion(HIDDEN, false, wordsFor(given))
    .version(RELEASE)
    .help()
    .strict()
    .wrap(Math.min(100, columns ?? 80))
    .exitProcess(false)
    .fail(false)
  quiet(parser)
  let said = ''
  try {
    await parser.parseAsync(words, {}, (_error: unknown, _args: unknown, output: string) => {
      said = output
    })
  } catch (error) {
    return { said: sayable(said || (error as Error).message), failed: true }
  }
  if (said !== '') return { said: sayable(said), failed: command === undefined && !argv.some(each => SAYING.has(each)) }
  return command ?? { said: await parser.getHelp(), failed: true }
}

/** What the parser answers by itself, well. */
const SAYING: ReadonlySet<string> = new Set(['--help', '-h', '--version', COMPLETE])

/** Words that may come next: ids of rules behind `explain` and `--why`, else what the parser knows. */
const wordsFor =
  (words: readonly string[]): FallbackCompletionFunction =>
  (current, _args, usual, done) => {
    const [before] = words.slice(words.indexOf(COMPLETE) + 1).slice(-2)
    if (current.startsWith('-') || (before !== 'explain' && before !== '--why')) usual()
    else done(ourRules().rules.flatMap(({ id }) => (id.startsWith(current) ? [id] : [])))
  }

/** yargs lays out the whole help after each command, in case that its handler fails later; ours only notes what was chosen. */
const quiet = (parser: Argv): void => {
  const { getInternalMethods } = parser as Argv & { getInternalMethods: () => { getUsageInstance: () => { cacheHelpMessage: () => void } } }
  getInternalMethods.call(parser).getUsageInstance().cacheHelpMessage = () => undefined
}

/** The language is needed before the arguments are read: help is printed in it. */
const languageFrom = (argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language => {
  const at = argv.findIndex(each => each === '--lang' || each.startsWith('--lang='))
  const asked = at < 0 ? undefined : argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length)
  return asked === 'zh' || asked === 'en' ? asked : languageOf(env)
}

import { join } from 'node:path'
import yargs from 'yargs'
import type { Argv } from 'yargs'
import type { Command } from './options.ts'
import { languageOf } from './render/language.ts'
import type { Language } from './render/language.ts'
import { VERSION } from './version.ts'

/** yargs drops a lone `-` from a list of positionals; no file can have this name. */
const STDIN = '\u0000'
const NARROWEST = 20

/** argv -> a command. The one file that knows yargs. */
export const readArguments = async (
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  columns: number | undefined,
): Promise<Command> => {
  const language = languageFrom(argv, env)
  const t = (en: string, zh: string): string => (language === 'zh' ? zh : en)
  let command: Command | undefined
  const choose = (chosen: Command) => {
    command = chosen
  }
  const words = argv.map(each => (each === '-' ? STDIN : each))
  const parser = yargs(words)
    .scriptName('oomdoctor')
    .locale(language === 'zh' ? 'zh_CN' : 'en')
    .usage(t('$0 <command>\n\nSays why GPU memory ran out, and what to change.', '$0 <命令>\n\n说明显存为何耗尽，以及如何修改。'))
    .command(
      ['analyze [paths..]', '$0'],
      t('read logs and nvidia-smi output, and diagnose them together', '读取日志与 nvidia-smi 输出并一起诊断'),
      each => analyzeOptions(each, t),
      args =>
        choose({
          name: 'analyze',
          arguments: {
            paths: pathsOf(args['paths']),
            format: args['format'] as 'text' | 'json',
            language,
            all: args['all'] === true,
            ledger: args['ledger'] === true,
            why: list(args['why']),
            failOn: args['fail-on'] as 'cause',
            rules: list(args['rules']),
            width: args['width'] as number | undefined,
            modelConfig: args['model-config'] as string | undefined,
          },
        }),
    )
    .command(
      'smi [paths..]',
      t('what nvidia-smi said: a table, a bar a card, the course of a series', '显示 nvidia-smi 的内容：表格、每卡一条、时间变化'),
      each =>
        each
          .positional('paths', {
            type: 'string',
            array: true,
            describe: t('files, globs, folders, or - for standard input', '文件、通配符、目录，或 - 表示标准输入'),
          })
          .option('format', { choices: ['text', 'json'] as const, default: 'text', describe: t('how to print', '输出格式') })
          .option('lang', langOption(t))
          .option('width', { type: 'number', describe: t('columns to print in', '输出宽度（列）') })
          .check(checkWidth(t)),
      args =>
        choose({ name: 'smi', paths: pathsOf(args['paths']), format: args['format'] as 'text' | 'json', language, width: args['width'] as number | undefined }),
    )
    .command(
      'explain <rule>',
      t('what a cause is, how it is told, what mends it', '解释某个原因：含义、判断依据与修复方法'),
      each =>
        each
          .positional('rule', {
            type: 'string',
            demandOption: true,
            describe: t('its id, e.g. vllm/cuda-graph-capture', '规则编号，如 vllm/cuda-graph-capture'),
          })
          .option('rules', rulesOption(t))
          .option('lang', langOption(t)),
      args => choose({ name: 'explain', rule: String(args['rule']), language, rules: list(args['rules']), width: columns }),
    )
    .command(
      'flags <engine>',
      t('settings with a bearing on memory: defaults, effect, price', '与显存有关的设置：默认值、作用与代价'),
      each =>
        each
          .positional('engine', {
            type: 'string',
            demandOption: true,
            describe: t('vllm, lmdeploy, sglang, lm-eval or torch', 'vllm、lmdeploy、sglang、lm-eval 或 torch'),
          })
          .version(false)
          .option('version', { type: 'string', requiresArg: true, describe: t('a release, e.g. 0.8.1; the newest without it', '版本，如 0.8.1；默认最新版本') })
          .option('all', { type: 'boolean', default: false, describe: t('everything that the release can be told', '列出该版本的全部选项与变量') })
          .option('width', widthOption(t))
          .option('lang', langOption(t))
          .check(checkWidth(t)),
      args =>
        choose({
          name: 'flags',
          engine: String(args['engine']),
          version: args['version'] as string | undefined,
          all: args['all'] === true,
          language,
          width: args['width'] as number | undefined,
        }),
    )
    .command('rules', t('the rules: list them, check them, write new ones', '规则：列出、检查、新建'), each =>
      each
        .command(
          'list',
          t('all rules with their titles', '列出所有规则'),
          inner => inner.option('rules', rulesOption(t)).option('lang', langOption(t)),
          args => choose({ name: 'rules-list', language, rules: list(args['rules']) }),
        )
        .command(
          'check [dir]',
          t('check a folder of rules: form, names, texts, their own tests', '检查规则目录：格式、名称、文本与自带测试'),
          inner =>
            inner
              .positional('dir', { type: 'string', describe: t('the folder; without it the rules that come with oomdoctor', '目录；省略则检查内置规则') })
              .option('fixtures', {
                type: 'string',
                describe: t('a folder of logs: every rule must be reached by one', '日志样例目录：每条规则都须被某个样例命中'),
              }),
          args => choose({ name: 'rules-check', dir: args['dir'] as string | undefined, fixtures: args['fixtures'] as string | undefined }),
        )
        .command(
          'new <id>',
          t('write the skeleton of a rule of your own', '生成自定义规则的骨架文件'),
          inner =>
            inner
              .positional('id', { type: 'string', demandOption: true, describe: t('folder and name, e.g. site/gpu-guard', '目录与名称，如 site/gpu-guard') })
              .option('dir', { type: 'string', default: join('.oomdoctor', 'rules'), describe: t('the folder of rules', '规则目录') }),
          args => choose({ name: 'rules-new', id: String(args['id']), dir: String(args['dir']) }),
        )
        .demandCommand(1),
    )
    .example('$0 analyze server.log', t('one log', '一个日志'))
    .example('$0 analyze server.log nvidia-smi.txt', t('a log and what nvidia-smi said beside it', '日志与同时的 nvidia-smi 输出'))
    .example('$0 smi nvidia-smi.txt', t('a snapshot as a table', '以表格显示快照'))
    .example('kubectl logs pod | $0 analyze -', t('from a pipe', '来自管道'))
    .example("$0 analyze 'logs/**/*.log' --format json", t('many, for a script', '多个日志，供脚本使用'))
    .version(VERSION)
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
    return { name: 'said', text: said || (error as Error).message, failed: true }
  }
  if (said !== '') return { name: 'said', text: said, failed: command === undefined && !argv.some(each => ['--help', '-h', '--version'].includes(each)) }
  return command ?? { name: 'said', text: await parser.getHelp(), failed: true }
}

/** yargs lays out the whole help after each command, in case that its handler fails later; ours only notes what was chosen. */
const quiet = (parser: Argv): void => {
  const { getInternalMethods } = parser as Argv & { getInternalMethods: () => { getUsageInstance: () => { cacheHelpMessage: () => void } } }
  getInternalMethods.call(parser).getUsageInstance().cacheHelpMessage = () => undefined
}

type Say = (en: string, zh: string) => string

const analyzeOptions = (each: Argv, t: Say) =>
  each
    .positional('paths', {
      type: 'string',
      array: true,
      describe: t('files, globs, folders, or - for standard input', '文件、通配符、目录，或 - 表示标准输入'),
    })
    .option('format', { choices: ['text', 'json'] as const, default: 'text', describe: t('how to print the report', '报告格式') })
    .option('all', { type: 'boolean', default: false, describe: t('every finding with all its evidence and fixes', '列出全部发现、证据与修复') })
    .option('ledger', { type: 'boolean', default: false, describe: t('where the memory of each card went, line by line', '逐项列出每张卡的显存去向') })
    .option('why', {
      type: 'string',
      describe: t('how a rule was judged, part by part (its id; may be repeated)', '逐项显示某条规则的判断过程（规则编号，可重复）'),
    })
    .option('fail-on', {
      choices: ['cause', 'snapshot', 'contributor', 'never'] as const,
      default: 'cause',
      describe: t('the least finding that makes the exit code 1', '使退出码为 1 的最低发现级别'),
    })
    .option('model-config', {
      type: 'string',
      requiresArg: true,
      describe: t("the model's config.json, or the folder that holds it: its figures are known then", '模型的 config.json 或其所在目录：由此得知模型参数'),
    })
    .option('rules', rulesOption(t))
    .option('lang', langOption(t))
    .option('width', widthOption(t))
    .check(checkWidth(t))
const widthOption = (t: Say) => ({ type: 'number', describe: t('columns to print in', '输出宽度（列）') }) as const
const checkWidth =
  (t: Say) =>
  ({ width }: { readonly width?: unknown }): true => {
    if (width === undefined || (Number.isInteger(width) && Number(width) >= NARROWEST)) return true
    throw new Error(t(`--width: a whole number of columns from ${NARROWEST} was expected`, `--width：应为不小于 ${NARROWEST} 的整数（列数）`))
  }
const pathsOf = (value: unknown): readonly string[] => ((value as unknown[] | undefined) ?? []).map(path => (path === STDIN ? '-' : String(path)))
const rulesOption = (t: Say) =>
  ({
    type: 'string',
    array: true,
    describe: t('a folder of your own rules (.oomdoctor/rules is read without it)', '自定义规则目录（默认还会读取 .oomdoctor/rules）'),
  }) as const
const langOption = (t: Say) =>
  ({ choices: ['en', 'zh'] as const, describe: t('language; by default the one of the locale', '语言；默认随系统区域设置') }) as const
const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [])

/** The language is needed before the arguments are read: help is printed in it. */
const languageFrom = (argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language => {
  const at = argv.findIndex(each => each === '--lang' || each.startsWith('--lang='))
  const asked = at < 0 ? undefined : argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length)
  return asked === 'zh' || asked === 'en' ? asked : languageOf(env)
}

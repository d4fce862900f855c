import { relative, resolve } from 'node:path'
import { analyzeLong } from '../analyze.ts'
import { accept } from '../config/accept.ts'
import type { Config } from '../config/config.ts'
import { Problem } from '../errors.ts'
import { FAIL_ON, fails } from '../fail-on.ts'
import type { FailOn } from '../fail-on.ts'
import { below } from '../read/below.ts'
import type { LongReport } from '../long-report.ts'
import { progressLine } from '../progress.ts'
import { FORMATS, rendered } from '../render/formats.ts'
import type { Format } from '../render/formats.ts'
import type { Language } from '../render/language.ts'
import { readOutputs } from '../render/outputs.ts'
import type { Output } from '../render/outputs.ts'
import { ruleOf } from '../rules/find.ts'
import type { RuleSet } from '../rules/rule.ts'
import { complain, print } from '../world.ts'
import type { ExitCode, World } from '../world.ts'
import type { Declare } from './command.ts'
import { configOption, defaulted, logsOf, pathFrom } from './configured.ts'
import type { Defaulted } from './configured.ts'
import {
  checkWidth,
  langOption,
  list,
  paper,
  pathsFrom,
  stdinFor,
  pathsOf,
  pathsOption,
  redactOption,
  redactionFor,
  rulesFor,
  rulesOption,
  widthOption,
} from './options.ts'

/** What `oomdoctor analyze` was asked for. */
export interface AnalyzeAsked extends Defaulted {
  readonly paths: readonly string[]
  /** Where nothing was asked for, the configuration says it. */
  readonly format: Format | undefined
  readonly all: boolean
  readonly ledger: boolean
  /** Runs that ended alike once, with their number. */
  readonly group: boolean
  readonly why: readonly string[]
  readonly failOn: FailOn | undefined
  readonly width: number | undefined
  /** Hide what tells of people, machines and places; secrets only on one's own terminal. */
  readonly redact: boolean
  /** Files to write the report to, in the format of each. */
  readonly outputs: readonly string[]
}
export const declareAnalyze: Declare = (parser, { t, language, choose }) =>
  parser.command(
    ['analyze [paths..]', '$0'],
    t('read logs and nvidia-smi output, and diagnose them together', '读取日志与 nvidia-smi 输出并一起诊断'),
    each =>
      each
        .positional('paths', pathsOption(t))
        .option('format', { choices: FORMATS, defaultDescription: 'text', describe: t('how to print the report', '报告格式') })
        .option('all', { type: 'boolean', default: false, describe: t('every finding with all its evidence and fixes', '列出全部发现、证据与修复') })
        .option('ledger', { type: 'boolean', default: false, describe: t('where the memory of each card went, line by line', '逐项列出每张卡的显存去向') })
        .option('group', {
          type: 'boolean',
          default: false,
          describe: t('runs that ended alike once, most frequent first (text, JSON)', '同类结果合并，出现最多的在前（text、JSON）'),
        })
        .option('why', {
          type: 'string',
          describe: t('how a rule was judged, part by part (its id; may be repeated)', '逐项显示某条规则的判断过程（规则编号，可重复）'),
        })
        .option('fail-on', {
          choices: FAIL_ON,
          defaultDescription: 'cause',
          describe: t('the least finding that makes the exit code 1', '使退出码为 1 的最低发现级别'),
        })
        .option('model-config', {
          type: 'string',
          requiresArg: true,
          describe: t("the model's config.json, or the folder that holds it: its figures are known then", '模型的 config.json 或其所在目录：由此得知模型参数'),
        })
        .option('output', {
          type: 'string',
          requiresArg: true,
          describe: t(
            'also write the report to a file, in the format of its name or FORMAT:PATH (may be repeated)',
            '同时写入文件，格式由扩展名或 FORMAT:PATH 决定（可重复）',
          ),
        })
        .option('redact', redactOption(t))
        .option('config', configOption(t))
        .option('rules', rulesOption(t))
        .option('lang', langOption(t))
        .option('width', widthOption(t))
        .example('$0 analyze server.log nvidia-smi.txt', t('a log and what nvidia-smi said beside it', '日志与同时的 nvidia-smi 输出'))
        .example("$0 analyze 'logs/**/*.log' --format json", t('many, for a script', '多个日志，供脚本使用'))
        .example('$0 analyze server.log --all --ledger', t('everything that is known', '列出全部信息'))
        .example('$0 analyze logs --group', t('a folder: what failed, and how often', '整个目录：哪些故障，各几次'))
        .example('$0 analyze server.log --why vllm/logprobs', t('how a cause was judged', '某个原因是如何判断的'))
        .check(checkWidth(t)),
    args =>
      choose<AnalyzeAsked>({
        name: 'analyze',
        asked: {
          paths: pathsOf(args['paths']),
          format: args['format'] as Format | undefined,
          language,
          lang: args['lang'] as Language | undefined,
          all: args['all'] === true,
          ledger: args['ledger'] === true,
          group: args['group'] === true,
          why: list(args['why']),
          failOn: args['fail-on'] as FailOn | undefined,
          rules: list(args['rules']),
          width: args['width'] as number | undefined,
          modelConfig: args['model-config'] as string | undefined,
          redact: args['redact'] !== false,
          outputs: list(args['output']),
          config: args['config'] !== false,
        },
        run: runAnalyze,
      }),
  )

export const runAnalyze = async (asked: AnalyzeAsked, world: World): Promise<ExitCode> => {
  const outputs = readOutputs(asked.outputs)
  const { config, language, rules: dirs, modelConfig } = await defaulted(asked, world)
  const format = asked.format ?? config?.format ?? 'text'
  const failOn = asked.failOn ?? config?.failOn ?? 'cause'
  const progress = world.stderr.isTTY === true ? progressLine(world.stderr) : undefined
  const rules = await rulesFor(dirs, world)
  for (const id of asked.why) ruleOf(rules, id)
  const paths = pathsFrom(asked.paths.length > 0 ? asked.paths : logsOf(config, world), world)
  const { report: plain, unread } = await analyzeLong(paths, {
    rules,
    why: asked.why,
    hidden: [
      ...new Set([redactionFor(asked.redact, format, world), ...(outputs.length === 0 ? [] : [asked.redact ? ('all' as const) : ('nothing' as const)])]),
    ],
    ...stdinFor(paths, world),
    modelConfig,
    ownProcess: true,
    ...(progress ? { progress } : {}),
  })
  progress?.clear()
  const { counted, notes } =
    config === undefined
      ? { counted: plain.outlines.flatMap(({ findings }) => findings), notes: [] }
      : judgedBy(config, plain, asked.paths.length === 0, rules, world)
  const report: LongReport = { ...plain, notes: [...plain.notes, ...notes] }
  const unwritten = report.inputs.length > 0 ? await tell(report, { ...asked, format, language }, outputs, rules, world) : []
  for (const problem of [...unread.map(each => each.problem), ...unwritten]) complain(problem, world)
  if (unwritten.length > 0 || unread.length > 0) return 2
  if (fails(counted, failOn)) return 1
  return report.inputs.some(input => input.cut.length > 0) ? 3 : 0
}

/** Prints the report, then writes its files, each in pieces; what cannot be written is told, and the others are. */
const tell = async (
  report: LongReport,
  asked: AnalyzeAsked & { readonly format: Format; readonly language: Language },
  outputs: readonly Output[],
  rules: RuleSet,
  world: World,
): Promise<readonly Problem[]> => {
  const { language, all, ledger, group, format } = asked
  const place = below(world.env['GITHUB_WORKSPACE'] || world.cwd, world.cwd)
  const { width, colour } = paper(asked.width, world)
  const options = { language, all, ledger, group, place, rules, width }
  const printed = await rendered(report, format, { ...options, colour, redact: redactionFor(asked.redact, format, world) })
  const redact = asked.redact ? 'all' : 'nothing'
  const files = await Promise.all(
    outputs.map(async output => ({
      path: resolve(world.cwd, output.path),
      pieces: await rendered(report, output.format, { ...options, colour: false, redact }),
    })),
  )
  await print(printed, world.stdout)
  if (files.length === 0) return []
  const { writeWhole } = await import('../write.ts')
  return files.flatMap(({ path, pieces }) => {
    try {
      writeWhole(path, pieces)
      return []
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return [error]
    }
  })
}

/** Known failures do not count; entries that name no rule are mistakes. */
const judgedBy = (config: Config, report: LongReport, whole: boolean, rules: RuleSet, world: World) => {
  for (const { cause, line } of config.accepted)
    if (!rules.rules.some(({ id }) => id === cause)) throw new Problem(`${config.file}:${line}: there is no rule ${cause}`, 'See oomdoctor rules list.')
  return accept(report, {
    entries: config.accepted,
    today: world.today,
    file: relative(world.cwd, config.file) || config.file,
    pathOf: file => pathFrom(config.root, file, world),
    whole,
  })
}

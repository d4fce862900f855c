import { analyze } from '../analyze.ts'
import { progressLine } from '../progress.ts'
import { FORMATS, render } from '../render/formats.ts'
import type { Format } from '../render/formats.ts'
import type { Language } from '../render/language.ts'
import type { Report } from '../report.ts'
import { ruleOf } from '../rules/find.ts'
import { complain } from '../world.ts'
import type { ExitCode, World } from '../world.ts'
import type { Declare } from './command.ts'
import {
  checkWidth,
  langOption,
  list,
  paper,
  pathsFrom,
  pathsOf,
  pathsOption,
  redactOption,
  redactionFor,
  rulesFor,
  rulesOption,
  widthOption,
} from './options.ts'

/** What `oomdoctor analyze` was asked for. */
export interface AnalyzeAsked {
  readonly paths: readonly string[]
  readonly format: Format
  readonly language: Language
  readonly all: boolean
  readonly ledger: boolean
  readonly why: readonly string[]
  readonly failOn: FailOn
  readonly rules: readonly string[]
  readonly width: number | undefined
  readonly modelConfig: string | undefined
  /** Hide what tells of people, machines and places; secrets only on one's own terminal. */
  readonly redact: boolean
}
const FAIL_ON = ['cause', 'snapshot', 'contributor', 'never'] as const
/** The least finding that makes the exit code 1. */
export type FailOn = (typeof FAIL_ON)[number]

export const declareAnalyze: Declare = (parser, { t, language, choose }) =>
  parser.command(
    ['analyze [paths..]', '$0'],
    t('read logs and nvidia-smi output, and diagnose them together', '读取日志与 nvidia-smi 输出并一起诊断'),
    each =>
      each
        .positional('paths', pathsOption(t))
        .option('format', { choices: FORMATS, default: 'text', describe: t('how to print the report', '报告格式') })
        .option('all', { type: 'boolean', default: false, describe: t('every finding with all its evidence and fixes', '列出全部发现、证据与修复') })
        .option('ledger', { type: 'boolean', default: false, describe: t('where the memory of each card went, line by line', '逐项列出每张卡的显存去向') })
        .option('why', {
          type: 'string',
          describe: t('how a rule was judged, part by part (its id; may be repeated)', '逐项显示某条规则的判断过程（规则编号，可重复）'),
        })
        .option('fail-on', {
          choices: FAIL_ON,
          default: 'cause',
          describe: t('the least finding that makes the exit code 1', '使退出码为 1 的最低发现级别'),
        })
        .option('model-config', {
          type: 'string',
          requiresArg: true,
          describe: t("the model's config.json, or the folder that holds it: its figures are known then", '模型的 config.json 或其所在目录：由此得知模型参数'),
        })
        .option('redact', redactOption(t))
        .option('rules', rulesOption(t))
        .option('lang', langOption(t))
        .option('width', widthOption(t))
        .check(checkWidth(t)),
    args =>
      choose<AnalyzeAsked>({
        name: 'analyze',
        asked: {
          paths: pathsOf(args['paths']),
          format: args['format'] as Format,
          language,
          all: args['all'] === true,
          ledger: args['ledger'] === true,
          why: list(args['why']),
          failOn: args['fail-on'] as FailOn,
          rules: list(args['rules']),
          width: args['width'] as number | undefined,
          modelConfig: args['model-config'] as string | undefined,
          redact: args['redact'] !== false,
        },
        run: runAnalyze,
      }),
  )

export const runAnalyze = async (asked: AnalyzeAsked, world: World): Promise<ExitCode> => {
  const paths = pathsFrom(asked.paths, world)
  const progress = world.stderr.isTTY === true ? progressLine(world.stderr) : undefined
  const rules = await rulesFor(asked.rules, world)
  for (const id of asked.why) ruleOf(rules, id)
  const { report, unread } = await analyze(paths, {
    rules,
    why: asked.why,
    stdin: world.stdin,
    modelConfig: asked.modelConfig,
    ...(progress ? { progress: progress.tell } : {}),
  })
  progress?.clear()
  const { language, all, ledger, format } = asked
  const redact = redactionFor(asked.redact, format, world)
  const base = { cwd: world.cwd, root: world.env['GITHUB_WORKSPACE'] || world.cwd }
  if (report.inputs.length > 0) world.stdout.write(await render(report, format, { language, all, ledger, redact, base, ...paper(asked.width, world) }))
  for (const { problem } of unread) complain(problem, world)
  return exitCode(report, asked.failOn, unread.length > 0)
}

const exitCode = (report: Report, failOn: FailOn, unread: boolean): ExitCode => {
  if (unread) return 2
  const counts: readonly FailOn[] = failOn === 'never' ? [] : FAIL_ON.slice(0, FAIL_ON.indexOf(failOn) + 1)
  if (report.findings.some(finding => counts.includes(finding.kind))) return 1
  return report.inputs.some(input => input.cut.length > 0) ? 3 : 0
}

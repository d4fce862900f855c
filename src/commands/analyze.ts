import { resolve } from 'node:path'
import { analyze } from '../analyze.ts'
import { Problem } from '../errors.ts'
import { below } from '../read/below.ts'
import { progressLine } from '../progress.ts'
import { FORMATS, render } from '../render/formats.ts'
import type { Format } from '../render/formats.ts'
import type { Language } from '../render/language.ts'
import { readOutputs } from '../render/outputs.ts'
import type { Output } from '../render/outputs.ts'
import type { Report } from '../report.ts'
import { ruleOf } from '../rules/find.ts'
import type { RuleSet } from '../rules/rule.ts'
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
  /** Files to write the report to, in the format of each. */
  readonly outputs: readonly string[]
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
        .option('output', {
          type: 'string',
          requiresArg: true,
          describe: t(
            'also write the report to a file, in the format of its name or FORMAT:PATH (may be repeated)',
            '同时写入文件，格式由扩展名或 FORMAT:PATH 决定（可重复）',
          ),
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
          outputs: list(args['output']),
        },
        run: runAnalyze,
      }),
  )

export const runAnalyze = async (asked: AnalyzeAsked, world: World): Promise<ExitCode> => {
  const outputs = readOutputs(asked.outputs)
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
  const unwritten = report.inputs.length > 0 ? await tell(report, asked, outputs, rules, world) : []
  for (const problem of [...unread.map(each => each.problem), ...unwritten]) complain(problem, world)
  return unwritten.length > 0 ? 2 : exitCode(report, asked.failOn, unread.length > 0)
}

/** Lays out everything before the first file is written; what cannot be written is told, and the others are. */
const tell = async (report: Report, asked: AnalyzeAsked, outputs: readonly Output[], rules: RuleSet, world: World): Promise<readonly Problem[]> => {
  const { language, all, ledger, format } = asked
  const place = below(world.env['GITHUB_WORKSPACE'] || world.cwd, world.cwd)
  const { width, colour } = paper(asked.width, world)
  const options = { language, all, ledger, place, rules, width }
  const printed = await render(report, format, { ...options, colour, redact: redactionFor(asked.redact, format, world) })
  const redact = asked.redact ? 'all' : 'nothing'
  const files = await Promise.all(
    outputs.map(async output => ({ path: resolve(world.cwd, output.path), text: await render(report, output.format, { ...options, colour: false, redact }) })),
  )
  world.stdout.write(printed)
  if (files.length === 0) return []
  const { writeWhole } = await import('../write.ts')
  return files.flatMap(({ path, text }) => {
    try {
      writeWhole(path, text)
      return []
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return [error]
    }
  })
}

const exitCode = (report: Report, failOn: FailOn, unread: boolean): ExitCode => {
  if (unread) return 2
  const counts: readonly FailOn[] = failOn === 'never' ? [] : FAIL_ON.slice(0, FAIL_ON.indexOf(failOn) + 1)
  if (report.findings.some(finding => counts.includes(finding.kind))) return 1
  return report.inputs.some(input => input.cut.length > 0) ? 3 : 0
}

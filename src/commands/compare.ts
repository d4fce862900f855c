import { readInputs } from '../analyze.ts'
import type { Side } from '../compare/side.ts'
import { diagnoseEpisodes } from '../diagnose.ts'
import { Problem } from '../errors.ts'
import type { Language } from '../render/language.ts'
import type { RuleSet } from '../rules/rule.ts'
import { complain } from '../world.ts'
import type { ExitCode, World } from '../world.ts'
import type { Declare } from './command.ts'
import { configOption, defaulted } from './configured.ts'
import type { Defaulted } from './configured.ts'
import { checkWidth, langOption, list, paper, rulesFor, rulesOption, stdinFor, widthOption } from './options.ts'

interface CompareAsked extends Defaulted {
  readonly good: string
  readonly bad: string
  readonly format: 'text' | 'json'
  readonly width: number | undefined
}

export const declareCompare: Declare = (parser, { t, language, choose }) =>
  parser.command(
    'compare <good> <bad>',
    t('two runs beside each other: what differs, and what of it explains the failure', '对比两次运行：有何不同，哪处差异可解释失败'),
    each =>
      each
        .positional('good', { type: 'string', demandOption: true, describe: t('the log (or folder) of the run that worked', '正常运行的日志或目录') })
        .positional('bad', {
          type: 'string',
          demandOption: true,
          describe: t('that of the run that failed; the other way round: whether a change mended it', '失败运行的日志或目录；反过来给出则判断修改是否奏效'),
        })
        .option('format', { choices: ['text', 'json'] as const, default: 'text', describe: t('how to print', '输出格式') })
        .option('model-config', {
          type: 'string',
          requiresArg: true,
          describe: t("the model's config.json, or the folder that holds it", '模型的 config.json 或其所在目录'),
        })
        .option('config', configOption(t))
        .option('rules', rulesOption(t))
        .option('lang', langOption(t))
        .example('$0 compare yesterday.log today.log', t('what has changed', '有何变化'))
        .option('width', widthOption(t))
        .check(checkWidth(t)),
    args =>
      choose<CompareAsked>({
        name: 'compare',
        asked: {
          good: String(args['good']),
          bad: String(args['bad']),
          format: args['format'] as 'text' | 'json',
          rules: list(args['rules']),
          modelConfig: args['model-config'] as string | undefined,
          language,
          lang: args['lang'] as Language | undefined,
          config: args['config'] !== false,
          width: args['width'] as number | undefined,
        },
        run: runCompare,
      }),
  )

/** 0: neither failed, or a change mended it; 1: the second one failed. */
const runCompare = async (asked: CompareAsked, world: World): Promise<ExitCode> => {
  const [{ compare }, { comparisonText }, { comparisonJson }, { pageFor }] = await Promise.all([
    import('../compare/index.ts'),
    import('../render/comparison.ts'),
    import('../render/comparison-json.ts'),
    import('../render/text/index.ts'),
  ])
  const { language, rules: dirs, modelConfig } = await defaulted(asked, world)
  const rules = await rulesFor(dirs, world)
  const [first, second] = [await sideFrom(asked.good, rules, modelConfig, world), await sideFrom(asked.bad, rules, modelConfig, world)]
  const comparison = compare(first, second, rules.flags)
  const page = pageFor({ language, all: false, ledger: false, ...paper(asked.width, world) }, [...first.run.episode.files, ...second.run.episode.files])
  world.stdout.write(asked.format === 'json' ? comparisonJson(comparison, language) : comparisonText(comparison, page, rules.flags))
  return second.failed ? 1 : 0
}

const sideFrom = async (path: string, rules: RuleSet, modelConfig: string | undefined, world: World): Promise<Side> => {
  const [{ sideOf }, { readGivenModel }] = await Promise.all([import('../compare/side.ts'), import('../read/model-config.ts')])
  const { read, unread } = await readInputs([path], { rules, ...stdinFor([path], world) })
  for (const { problem } of unread) if (read.length > 0) complain(problem, world)
  const [failed] = unread
  if (read.length === 0 && failed !== undefined) throw failed.problem
  const side = sideOf(diagnoseEpisodes(read, rules, modelConfig === undefined ? undefined : readGivenModel(modelConfig)))
  if (side === undefined) throw new Problem(`${path}: no run of an engine is in it`, 'Give the log of a run, or the folder that holds its logs.')
  return side
}

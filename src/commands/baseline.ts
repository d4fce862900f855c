import { writeWhole } from '../write.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { analyze } from '../analyze.ts'
import { CONFIG_FILE, configFolder } from '../config/find.ts'
import { Problem } from '../errors.ts'
import type { Language } from '../render/language.ts'
import { visible } from '../encode/terminal.ts'
import { complain, harmless } from '../world.ts'
import type { ExitCode, World } from '../world.ts'
import type { Declare } from './command.ts'
import { configFor, inConfig, logsOf, pathFrom } from './configured.ts'
import { langOption, list, pathsFrom, pathsOf, pathsOption, rulesFor, rulesOption } from './options.ts'

interface BaselineAsked {
  readonly paths: readonly string[]
  readonly reason: string | undefined
  readonly until: string | undefined
  readonly rules: readonly string[]
  readonly language: Language
}

export const declareBaseline: Declare = (parser, { t, language, choose }) =>
  parser.command(
    'baseline [paths..]',
    t('accept the failures of these logs: entries in .oomdoctor.yaml', '接受这些日志中的失败：写入 .oomdoctor.yaml'),
    each =>
      each
        .positional('paths', pathsOption(t))
        .option('reason', { type: 'string', requiresArg: true, describe: t('why they are kept', '保留的原因') })
        .option('until', {
          type: 'string',
          requiresArg: true,
          describe: t('the last day on which they count as known, e.g. 2026-12-31', '视为已知的最后一天，如 2026-12-31'),
        })
        .option('rules', rulesOption(t))
        .option('lang', langOption(t))
        .example('$0 baseline logs --until 2027-06-30', t('known failures, until a day', '已知的失败，到某日为止')),
    args =>
      choose<BaselineAsked>({
        name: 'baseline',
        asked: {
          paths: pathsOf(args['paths']),
          reason: args['reason'] as string | undefined,
          until: args['until'] as string | undefined,
          rules: list(args['rules']),
          language,
        },
        run: runBaseline,
      }),
  )

const runBaseline = async ({ paths, reason, until, rules: dirs, language }: BaselineAsked, world: World): Promise<ExitCode> => {
  if (until !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(until)) throw new Problem(`--until: ${until} is no day`, 'Give one as 2026-12-31.')
  const [{ entriesOf, withEntries }, config] = await Promise.all([import('../config/baseline.ts'), configFor(world)])
  const file = config?.file ?? join(configFolder(world.cwd), CONFIG_FILE)
  const root = config?.root ?? configFolder(world.cwd)
  const rules = await rulesFor([...(config === undefined ? [] : config.rules.map(each => inConfig(config, each, world))), ...dirs], world)
  const asked = pathsFrom(paths.length > 0 ? paths : logsOf(config, world), world)
  if (asked.includes('-')) throw new Problem('a baseline needs the names of logs', 'Give the files or the folder, not standard input.')
  const { report, unread } = await analyze(asked, { rules })
  for (const { problem } of unread) complain(problem, world)
  const told = { reason: reason ?? (language === 'zh' ? '写入基线时已知' : 'known when the baseline was written'), until }
  const entries = entriesOf(report, config?.accepted ?? [], each => pathFrom(root, each, world), told)
  if (entries.length > 0) writeWhole(file, withEntries(existsSync(file) ? readFileSync(file, 'utf8') : '', entries))
  const name = relative(world.cwd, file)
  const head = language === 'zh' ? `${name}：新增 ${entries.length} 条。` : `${name}: ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} more.`
  world.stdout.write(harmless([head, ...entries.map(({ log, cause }) => `  ${cause}  ${visible(log)}`), ''].join('\n')))
  return unread.length > 0 ? 2 : 0
}

import { analyze } from '../analyze.ts'
import type { Language } from '../render/language.ts'
import { redact } from '../redact/index.ts'
import { ourRules } from '../rules/ours.ts'
import { complain } from '../world.ts'
import type { ExitCode, World } from '../world.ts'
import type { Declare } from './command.ts'
import { checkWidth, langOption, paper, pathsFrom, pathsOf, pathsOption, redactOption, redactionFor, stdinFor, widthOption } from './options.ts'

interface SmiAsked {
  readonly paths: readonly string[]
  readonly format: 'text' | 'json'
  readonly language: Language
  readonly width: number | undefined
  readonly redact: boolean
}

export const declareSmi: Declare = (parser, { t, language, choose }) =>
  parser.command(
    'smi [paths..]',
    t('what nvidia-smi said: a table, a bar a card, the course of a series', '显示 nvidia-smi 的内容：表格、每卡一条、时间变化'),
    each =>
      each
        .positional('paths', pathsOption(t))
        .option('format', { choices: ['text', 'json'] as const, default: 'text', describe: t('how to print', '输出格式') })
        .option('redact', redactOption(t))
        .option('lang', langOption(t))
        .option('width', widthOption(t))
        .example('nvidia-smi | $0 smi -', t('this machine, now', '本机当前状态'))
        .example('$0 smi readings.csv --format json', t('a series, for a script', '一系列读数，供脚本使用'))
        .check(checkWidth(t)),
    args =>
      choose<SmiAsked>({
        name: 'smi',
        asked: {
          paths: pathsOf(args['paths']),
          format: args['format'] as 'text' | 'json',
          language,
          width: args['width'] as number | undefined,
          redact: args['redact'] !== false,
        },
        run: runSmi,
      }),
  )

/** Readings alone, without a diagnosis. */
const runSmi = async (asked: SmiAsked, world: World): Promise<ExitCode> => {
  const [{ snapshotsJson }, { snapshotsText }] = await Promise.all([import('../render/json.ts'), import('../render/text/snapshots.ts')])
  const paths = pathsFrom(asked.paths, world)
  const { report: read, unread } = await analyze(paths, { rules: ourRules(), ...stdinFor(paths, world) })
  const report = redact(read, redactionFor(asked.redact, asked.format, world))
  if (report.inputs.length > 0)
    world.stdout.write(asked.format === 'json' ? snapshotsJson(report) : snapshotsText(report, { language: asked.language, ...paper(asked.width, world) }))
  for (const { problem } of unread) complain(problem, world)
  return unread.length > 0 ? 2 : 0
}

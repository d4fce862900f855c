import type { Language } from '../render/language.ts'
import { ourRules } from '../rules/ours.ts'
import type { ExitCode, World } from '../world.ts'
import type { Declare } from './command.ts'
import { checkWidth, langOption, paper, widthOption } from './options.ts'

interface FlagsAsked {
  readonly engine: string
  readonly version: string | undefined
  readonly all: boolean
  readonly language: Language
  readonly width: number | undefined
}

export const declareFlags: Declare = (parser, { t, language, choose }) =>
  parser.command(
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
        .example('$0 flags vllm --version 0.8.1', t('settings of a release', '某个版本的设置'))
        .example('$0 flags lm-eval --all', t('everything that the newest one can be told', '最新版本的全部选项'))
        .check(checkWidth(t)),
    args =>
      choose<FlagsAsked>({
        name: 'flags',
        asked: {
          engine: String(args['engine']),
          version: args['version'] as string | undefined,
          all: args['all'] === true,
          language,
          width: args['width'] as number | undefined,
        },
        run: runFlags,
      }),
  )

const runFlags = async ({ engine, version, all, language, width }: FlagsAsked, world: World): Promise<ExitCode> => {
  const [{ listFlags }, { tableOf }] = await Promise.all([import('../render/flags.ts'), import('../engines/load.ts')])
  world.stdout.write(await listFlags(engine, ourRules().flags, tableOf, { version, all, language, ...paper(width, world) }))
  return 0
}

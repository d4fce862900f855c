import { INTERVAL } from '../run/arguments.ts'
import type { RunAsked } from '../run/arguments.ts'
import { runRun } from '../run/index.ts'
import type { Declare } from './command.ts'
import { checkWidth, langOption, list, rulesOption, widthOption } from './options.ts'

export const declareRun: Declare = (parser, { t, language, choose, command }) =>
  parser.command(
    'run',
    t('run a command untouched, and say why when it fails', '原样运行命令，失败时说明原因'),
    each =>
      each
        .usage(t('$0 run [options] -- COMMAND ...', '$0 run [选项] -- 命令 ...'))
        .option('interval', {
          type: 'number',
          default: INTERVAL,
          requiresArg: true,
          describe: t('seconds between readings of nvidia-smi; 0 for none', 'nvidia-smi 采样间隔（秒）；0 表示不采样'),
        })
        .option('log', {
          type: 'string',
          requiresArg: true,
          describe: t(
            'keep what it prints in a file (of very long output the first and last 16 MiB or more)',
            '把输出保存到文件（过长时保留首尾各至少 16 MiB）',
          ),
        })
        .option('report', {
          type: 'string',
          requiresArg: true,
          describe: t('write the report of a failure to a file; its ending is the format', '把故障报告写入文件；格式由扩展名决定'),
        })
        .option('model-config', {
          type: 'string',
          requiresArg: true,
          describe: t("the model's config.json, or the folder that holds it", '模型的 config.json 或其所在目录'),
        })
        .option('rules', rulesOption(t))
        .option('lang', langOption(t))
        .option('width', widthOption(t))
        .example('$0 run -- vllm serve MODEL', t('a server', '一个服务'))
        .example('$0 run --log run.log --report why.json -- lm_eval --model vllm ...', t('keep its output, and the report of a failure', '保存输出与故障报告'))
        .check(checkWidth(t))
        .check(({ interval }) => {
          if (typeof interval === 'number' && interval >= 0) return true
          throw new Error(t('--interval: a number of seconds was expected', '--interval：应为秒数'))
        }),
    args =>
      choose<RunAsked>({
        name: 'run',
        asked: {
          command,
          interval: Number(args['interval']),
          log: args['log'] as string | undefined,
          report: args['report'] as string | undefined,
          rules: list(args['rules']),
          modelConfig: args['model-config'] as string | undefined,
          language,
          width: args['width'] as number | undefined,
        },
        run: runRun,
      }),
  )

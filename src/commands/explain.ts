import type { Language } from '../render/language.ts'
import type { ExitCode, World } from '../world.ts'
import type { Declare } from './command.ts'
import { langOption, list, paper, rulesFor, rulesOption } from './options.ts'

interface ExplainAsked {
  readonly rule: string
  readonly language: Language
  readonly rules: readonly string[]
}

export const declareExplain: Declare = (parser, { t, language, choose }) =>
  parser.command(
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
        .option('lang', langOption(t))
        .example('$0 explain vllm/cuda-graph-capture', t('a cause', '一个原因'))
        .example('$0 explain site/gpu-guard --rules rules', t('one of your own', '自定义的原因')),
    args => choose<ExplainAsked>({ name: 'explain', asked: { rule: String(args['rule']), language, rules: list(args['rules']) }, run: runExplain }),
  )

const runExplain = async ({ rule, language, rules }: ExplainAsked, world: World): Promise<ExitCode> => {
  const { explain } = await import('../render/explain.ts')
  world.stdout.write(explain(await rulesFor(rules, world), rule, { language, ...paper(undefined, world, 80) }))
  return 0
}

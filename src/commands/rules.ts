import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Problem } from '../errors.ts'
import type { Language } from '../render/language.ts'
import type { ExitCode, World } from '../world.ts'
import type { Declare } from './command.ts'
import { langOption, list, rulesFor, rulesOption } from './options.ts'

export const declareRules: Declare = (parser, { t, language, choose }) =>
  parser.command('rules', t('the rules: list them, check them, write new ones', '规则：列出、检查、新建'), each =>
    each
      .command(
        'list',
        t('all rules with their titles', '列出所有规则'),
        inner =>
          inner
            .option('rules', rulesOption(t))
            .option('literals', {
              type: 'boolean',
              default: false,
              describe: t('instead the literals that a long log is searched for, one a line', '改为列出在长日志中查找的全部字面串，每行一个'),
            })
            .option('lang', langOption(t)),
        args => choose<ListAsked>({ name: 'rules list', asked: { language, rules: list(args['rules']), literals: args['literals'] === true }, run: runList }),
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
        args =>
          choose<CheckAsked>({
            name: 'rules check',
            asked: { dir: args['dir'] as string | undefined, fixtures: args['fixtures'] as string | undefined },
            run: runCheck,
          }),
      )
      .command(
        'new <id>',
        t('write the skeleton of a rule of your own', '生成自定义规则的骨架文件'),
        inner =>
          inner
            .positional('id', { type: 'string', demandOption: true, describe: t('folder and name, e.g. site/gpu-guard', '目录与名称，如 site/gpu-guard') })
            .option('dir', { type: 'string', default: join('.oomdoctor', 'rules'), describe: t('the folder of rules', '规则目录') }),
        args => choose<NewAsked>({ name: 'rules new', asked: { id: String(args['id']), dir: String(args['dir']) }, run: runNew }),
      )
      .demandCommand(1),
  )

interface ListAsked {
  readonly language: Language
  readonly rules: readonly string[]
  readonly literals: boolean
}
const runList = async ({ language, rules, literals }: ListAsked, world: World): Promise<ExitCode> => {
  if (literals) {
    const [{ literalsOf }, { speakers }, { customSpeaker }] = await Promise.all([
      import('../scan/patterns.ts'),
      import('../events/speakers.ts'),
      import('../events/custom.ts'),
    ])
    const { sentences } = await rulesFor(rules, world)
    world.stdout.write(`${literalsOf([...speakers, ...customSpeaker(sentences)]).join('\n')}\n`)
    return 0
  }
  const { listRules } = await import('../render/explain.ts')
  world.stdout.write(listRules(await rulesFor(rules, world), language))
  return 0
}

interface CheckAsked {
  readonly dir: string | undefined
  readonly fixtures: string | undefined
}
const runCheck = async ({ dir, fixtures }: CheckAsked, world: World): Promise<ExitCode> => {
  const { checkRules } = await import('../rules/check.ts')
  const { mistakes, count } = await checkRules(dir, fixtures)
  for (const mistake of mistakes) world.stderr.write(`${mistake}\n`)
  if (mistakes.length === 0) world.stdout.write(`${count} rules, no mistakes\n`)
  return mistakes.length === 0 ? 0 : 2
}

interface NewAsked {
  readonly id: string
  readonly dir: string
}
const runNew = async ({ id, dir }: NewAsked, world: World): Promise<ExitCode> => {
  const { skeleton } = await import('../rules/skeleton.ts')
  const path = join(world.cwd, dir, `${id}.yaml`)
  const text = skeleton(id)
  if (existsSync(path)) throw new Problem(`${path} exists`, 'Choose another id, or edit that file.')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  world.stdout.write(`${path}\n`)
  return 0
}

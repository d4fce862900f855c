import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Problem } from '../errors.ts'
import type { Language } from '../render/language.ts'
import { ourRules } from '../rules/ours.ts'
import { harmless } from '../world.ts'
import type { ExitCode, World } from '../world.ts'
import type { Declare } from './command.ts'
import { langOption, list, rulesFor, rulesOption } from './options.ts'

/** Where rules of one's own are looked for. */
const OWN = join('.oomdoctor', 'rules')

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
            .option('lang', langOption(t))
            .example('$0 rules list --lang zh', t('in Chinese', '中文列表')),
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
            })
            .example('$0 rules check .oomdoctor/rules', t('rules of your own', '自定义规则')),
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
            .option('dir', { type: 'string', default: OWN, describe: t('the folder of rules', '规则目录') })
            .example('$0 rules new site/gpu-guard', t('in .oomdoctor/rules', '写入 .oomdoctor/rules')),
        args => choose<NewAsked>({ name: 'rules new', asked: { id: String(args['id']), dir: String(args['dir']) }, run: runNew }),
      )
      .command(
        'docs [dir]',
        t('a page in Markdown about a folder of your own rules', '为自定义规则目录生成 Markdown 页面'),
        inner =>
          inner
            .positional('dir', { type: 'string', default: OWN, describe: t('the folder of rules', '规则目录') })
            .option('out', { type: 'string', requiresArg: true, describe: t('the file to write; without it the page is printed', '写入的文件；省略则打印') })
            .example('$0 rules docs --out docs/our-rules.md', t('the page of your rules', '自定义规则的页面')),
        args => choose<DocsAsked>({ name: 'rules docs', asked: { dir: String(args['dir']), out: args['out'] as string | undefined }, run: runDocs }),
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
  for (const mistake of mistakes) world.stderr.write(harmless(`${mistake}\n`))
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

interface DocsAsked {
  readonly dir: string
  readonly out: string | undefined
}
const runDocs = async ({ dir, out }: DocsAsked, world: World): Promise<ExitCode> => {
  const [{ loadRules }, { rulesPage }] = await Promise.all([import('../rules/load.ts'), import('../render/rules-page.ts')])
  const own = loadRules(resolve(world.cwd, dir))
  if (own.rules.length === 0) throw new Problem(`${dir}: the folder holds no rules`, 'oomdoctor rules new site/example writes one.')
  // A rule of one's own may name our references.
  const page = `${rulesPage({ ...own, references: [...own.references, ...ourRules().references] }, 'What these rules find in a log')}\n`
  if (out === undefined) world.stdout.write(page)
  else {
    const { writeWhole } = await import('../write.ts')
    writeWhole(resolve(world.cwd, out), page)
    world.stdout.write(`${out}\n`)
  }
  return 0
}

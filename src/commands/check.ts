import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { isRead, READ } from '../engines/load.ts'
import { Problem } from '../errors.ts'
import type { Language } from '../render/language.ts'
import { complain } from '../world.ts'
import type { ExitCode, World } from '../world.ts'
import type { Declare } from './command.ts'
import { configOption, defaulted } from './configured.ts'
import type { Defaulted } from './configured.ts'
import { checkWidth, langOption, list, paper, pathsOf, rulesFor, rulesOption, widthOption } from './options.ts'

const FORMATS = ['text', 'json', 'github'] as const
const FAIL_ON = ['error', 'warning', 'note', 'never'] as const

interface CheckAsked extends Defaulted {
  readonly paths: readonly string[]
  readonly versions: readonly string[]
  readonly gpu: string | undefined
  readonly format: (typeof FORMATS)[number]
  readonly failOn: (typeof FAIL_ON)[number]
  readonly width: number | undefined
}

export const declareCheck: Declare = (parser, { t, language, choose }) =>
  parser.command(
    'check <files..>',
    t(
      'read launch scripts, compose files and manifests, and say beforehand what cannot work',
      '检查启动脚本、compose 与 Kubernetes 清单：运行前指出无法工作之处',
    ),
    each =>
      each
        .positional('files', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: t(
            'scripts, Dockerfiles, compose files, manifests, workflows, Python; or folders',
            '脚本、Dockerfile、compose、清单、工作流、Python 文件，或目录',
          ),
        })
        .option('engine-version', {
          type: 'string',
          array: true,
          nargs: 1,
          requiresArg: true,
          describe: t(
            'a release, e.g. vllm=0.8.1 (may be repeated); else the one that the file names',
            '版本，如 vllm=0.8.1（可重复）；默认取文件中指明的版本',
          ),
        })
        .option('gpu', {
          type: 'string',
          requiresArg: true,
          describe: t("the card's memory or name, e.g. 24GiB or L4: whether it can fit", '显卡的显存或型号，如 24GiB、L4：判断能否放下'),
        })
        .option('model-config', {
          type: 'string',
          requiresArg: true,
          describe: t("the model's config.json, or the folder that holds it", '模型的 config.json 或其所在目录'),
        })
        .option('format', { choices: FORMATS, default: 'text', describe: t('how to print', '输出格式') })
        .option('fail-on', { choices: FAIL_ON, default: 'warning', describe: t('the least finding that makes the exit code 1', '使退出码为 1 的最低级别') })
        .option('config', configOption(t))
        .option('rules', rulesOption(t))
        .option('lang', langOption(t))
        .example('$0 check serve.sh', t('a launch script, before it runs', '运行前检查启动脚本'))
        .option('width', widthOption(t))
        .check(checkWidth(t)),
    args =>
      choose<CheckAsked>({
        name: 'check',
        asked: {
          paths: pathsOf(args['files']),
          versions: list(args['engine-version']),
          gpu: args['gpu'] as string | undefined,
          modelConfig: args['model-config'] as string | undefined,
          format: args['format'] as CheckAsked['format'],
          failOn: args['fail-on'] as CheckAsked['failOn'],
          rules: list(args['rules']),
          language,
          lang: args['lang'] as Language | undefined,
          config: args['config'] !== false,
          width: args['width'] as number | undefined,
        },
        run: runCheck,
      }),
  )

const runCheck = async (asked: CheckAsked, world: World): Promise<ExitCode> => {
  const [{ checkLaunches }, render, { cardOf }, { readGivenModel }] = await Promise.all([
    import('../launch/index.ts'),
    import('../render/launches.ts'),
    import('../launch/card.ts'),
    import('../read/model-config.ts'),
  ])
  const versions = versionsOf(asked.versions)
  const { language, rules, modelConfig } = await defaulted(asked, world)
  const { files, problems } = filesFrom(asked.paths, world)
  const read: { readonly path: string; readonly content: string }[] = []
  for (const path of files) {
    const content = path === '-' ? await textOf(world.stdin) : contentOf(path, world)
    if (content instanceof Problem) problems.push(content)
    else read.push({ path, content })
  }
  for (const problem of problems) complain(problem, world)
  const report = await checkLaunches(read, {
    rules: await rulesFor(rules, world),
    versions,
    card: asked.gpu === undefined ? undefined : cardOf(asked.gpu),
    model: modelConfig === undefined ? undefined : readGivenModel(modelConfig),
    script: (from, name) => scriptBeside(resolved(from, world), name, world),
  })
  if (read.length > 0)
    world.stdout.write(
      asked.format === 'json'
        ? render.launchesJson(report, language)
        : asked.format === 'github'
          ? render.launchesGithub(report, language)
          : render.launchesText(report, { language, ...paper(asked.width, world) }),
    )
  if (problems.length > 0) return 2
  const counts = asked.failOn === 'never' ? [] : FAIL_ON.slice(0, FAIL_ON.indexOf(asked.failOn) + 1)
  return report.findings.some(({ severity }) => counts.includes(severity)) ? 1 : 0
}

const resolved = (path: string, { cwd }: World): string => (path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path) ? path : join(cwd, path))

const contentOf = (path: string, world: World): string | Problem => {
  try {
    return readFileSync(resolved(path, world), 'utf8')
  } catch (error) {
    return new Problem(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'})`, 'Check that the file may be read.', { cause: error })
  }
}

/** `vllm=0.8.1` by package. */
const versionsOf = (given: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    given.map(each => {
      const [name = '', version = ''] = each.split(/==?/)
      const engine = name.toLowerCase().replace('_', '-')
      if (!isRead(engine) || !/^v?\d+\.\d+/.test(version))
        throw new Problem(`--engine-version: ${each} names no release`, `Give one as vllm=0.8.1; known are ${READ.join(', ')}.`)
      return [engine, version.replace(/^v/, '')]
    }),
  )

/** Files of a folder in which starts are written down; a file that is given by name is read whatever it is called. */
const LAUNCHES = /(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$|(?:^|\/)requirements[\w.-]*\.txt$|\.(?:sh|bash|sbatch|slurm|ya?ml|py)$/
const ASIDE = /(?:^|[\\/])(?:node_modules|\.git|\.venv|venv|__pycache__|site-packages)(?:[\\/]|$)/
const MOST_FILES = 5000
const MOST_BYTES = 4 * 2 ** 20

const filesFrom = (paths: readonly string[], world: World): { readonly files: readonly string[]; readonly problems: Problem[] } => {
  const files = new Set<string>()
  const problems: Problem[] = []
  for (const path of paths) {
    if (path === '-') {
      files.add(path)
      continue
    }
    const stat = statSync(resolved(path, world), { throwIfNoEntry: false })
    if (stat === undefined) problems.push(new Problem(`${path}: there is no such file`, 'Check the name, or give the folder that holds it.'))
    else if (stat.isDirectory()) for (const file of inFolder(path, world)) files.add(file)
    else if (stat.size > MOST_BYTES)
      problems.push(new Problem(`${path}: is too large for a launch script`, 'Give the script itself; logs are read by oomdoctor analyze.'))
    else files.add(path)
  }
  return { files: [...files], problems }
}

const inFolder = (path: string, world: World): string[] =>
  readdirSync(resolved(path, world), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(path, relative(resolved(path, world), join(entry.parentPath, entry.name))))
    .filter(file => !ASIDE.test(file) && LAUNCHES.test(file.split(sep).join('/')) && statSync(resolved(file, world)).size <= MOST_BYTES)
    .toSorted()
    .slice(0, MOST_FILES)

/** A script by the name that a command gives it: beside the file that starts it, or where one stands. */
const scriptBeside = (from: string, name: string, world: World): { path: string; content: string } | undefined => {
  for (const path of [name, join(dirname(from), name), join(world.cwd, name)]) {
    const stat = existsSync(path) ? statSync(path) : undefined
    if (stat?.isFile() === true && stat.size <= MOST_BYTES) return { path, content: readFileSync(path, 'utf8') }
  }
  return undefined
}

const textOf = async (stream: World['stdin']): Promise<string> => {
  const pieces: Uint8Array[] = []
  for await (const piece of stream) pieces.push(Uint8Array.from(piece))
  return Buffer.concat(pieces).toString('utf8')
}

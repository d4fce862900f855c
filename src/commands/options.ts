import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { PositionalOptions } from 'yargs'
import { Problem } from '../errors.ts'
import type { Redaction } from '../redact/index.ts'
import { wantsColour } from '../render/text/paint.ts'
import { mergeRules } from '../rules/merge.ts'
import { ourRules } from '../rules/ours.ts'
import type { RuleSet } from '../rules/rule.ts'
import { harmless } from '../world.ts'
import type { Output, World } from '../world.ts'
import type { Say } from './command.ts'

// What several commands are asked for, and what it means.

const NARROWEST = 20

export const pathsOption = (t: Say) =>
  ({
    type: 'string',
    array: true,
    describe: t('files, globs, folders, or - for standard input', '文件、通配符、目录，或 - 表示标准输入'),
  }) as const satisfies PositionalOptions
export const rulesOption = (t: Say) =>
  ({
    type: 'string',
    array: true,
    describe: t('a folder of your own rules (.oomdoctor/rules is read without it)', '自定义规则目录（默认还会读取 .oomdoctor/rules）'),
  }) as const
export const langOption = (t: Say) =>
  ({ choices: ['en', 'zh'] as const, describe: t('language; by default the one of the locale', '语言；默认随系统区域设置') }) as const
export const widthOption = (t: Say) => ({ type: 'number', describe: t('columns to print in', '输出宽度（列）') }) as const
export const redactOption = (t: Say) =>
  ({
    type: 'boolean',
    default: true,
    describe: t(
      'hide secrets, people, machines and places; on a terminal secrets only (--no-redact: nothing)',
      '隐去密钥、人名、主机与路径；终端上仅隐去密钥（--no-redact：不隐去）',
    ),
  }) as const
export const checkWidth =
  (t: Say) =>
  ({ width }: { readonly width?: unknown }): true => {
    if (width === undefined || (Number.isInteger(width) && Number(width) >= NARROWEST)) return true
    throw new Error(t(`--width: a whole number of columns from ${NARROWEST} was expected`, `--width：应为不小于 ${NARROWEST} 的整数（列数）`))
  }

export const pathsOf = (value: unknown): readonly string[] => ((value as unknown[] | undefined) ?? []).map(String)
export const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [])

/** Standard input, where it is to be read: asking for it costs a start more than a short log does. */
export const stdinFor = (paths: readonly string[], world: World): { readonly stdin?: World['stdin'] } => (paths.includes('-') ? { stdin: world.stdin } : {})

/** Without a path: what is piped in. */
export const pathsFrom = (paths: readonly string[], world: World): readonly string[] => {
  if (paths.length > 0) return paths
  if (world.stdin.isTTY !== true) return ['-']
  throw new Problem('no log was given', 'Give a file, a folder or a glob, or pipe a log into `oomdoctor analyze -`. See oomdoctor --help.')
}

/** How stdout (or another stream) is written to: its width where none was asked for, and whether it shows colours. */
export const paper = (asked: number | undefined, world: World, otherwise = 100): { readonly width: number; readonly colour: boolean } =>
  paperOf(asked, world.stdout, world, otherwise)
export const paperOf = (asked: number | undefined, output: Output, world: World, otherwise = 100): { readonly width: number; readonly colour: boolean } => ({
  width: asked ?? output.columns ?? otherwise,
  colour: wantsColour(world.env, output.isTTY === true),
})

/** What is printed on one's own terminal may be typed again, so names stay; everything else may be passed on. */
export const redactionFor = (redact: boolean, format: string, world: World): Redaction =>
  redact ? (format === 'text' && world.stdout.isTTY === true ? 'secrets' : 'all') : 'nothing'

/** Our rules, and the user's where there are some: YAML is read only then. */
export const rulesFor = async (dirs: readonly string[], world: World): Promise<RuleSet> => {
  const own = join(world.cwd, '.oomdoctor', 'rules')
  const all = [...(existsSync(own) ? [own] : []), ...dirs]
  if (all.length === 0) return ourRules()
  const { loadRules } = await import('../rules/load.ts')
  const { rules, replaced } = mergeRules(ourRules(), all.map(loadRules))
  if (replaced.length > 0) world.stderr.write(harmless(`oomdoctor: your rules replace ${replaced.join(', ')}\n`))
  return rules
}

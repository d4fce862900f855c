import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Config } from '../config/config.ts'
import { findConfig } from '../config/find.ts'
import type { Language } from '../render/language.ts'
import type { World } from '../world.ts'
import type { Say } from './command.ts'

// What `.oomdoctor.yaml` says to a command; what reads YAML is loaded only where there is one.

export const configOption = (t: Say) =>
  ({
    type: 'boolean',
    default: true,
    describe: t('read .oomdoctor.yaml of the repository (--no-config: leave it out)', '读取仓库的 .oomdoctor.yaml（--no-config 则不读）'),
  }) as const

/** The configuration of the repository; undefined where there is none. Throws Problem for a mistake in it. */
export const configFor = async (world: World): Promise<Config | undefined> => {
  const file = findConfig(world.cwd)
  return file === undefined ? undefined : (await import('../config/load.ts')).loadConfig(file)
}

/** The logs that it names, as paths from here. */
export const logsOf = (config: Config | undefined, world: World): string[] =>
  config === undefined ? [] : [...config.logs, ...config.snapshots].map(each => inConfig(config, each, world))

/** A path of the configuration as seen from here. */
export const inConfig = ({ root }: Config, path: string, { cwd }: World): string => (isAbsolute(path) ? path : relative(cwd, join(root, path)) || '.')

/** A file as the configuration calls it. */
export const pathFrom = (root: string, file: string, { cwd }: World): string => (file === '-' ? file : relative(root, resolve(cwd, file)).split(sep).join('/'))

/** What several commands were asked for, and what the configuration says where they were not. */
export interface Defaulted {
  readonly language: Language
  /** The language that was asked for on the command line. */
  readonly lang: Language | undefined
  readonly rules: readonly string[]
  readonly modelConfig: string | undefined
  /** Whether `.oomdoctor.yaml` is read. */
  readonly config: boolean
}

export const defaulted = async (
  asked: Defaulted,
  world: World,
): Promise<Pick<Defaulted, 'language' | 'rules' | 'modelConfig'> & { readonly config: Config | undefined }> => {
  const config = asked.config ? await configFor(world) : undefined
  return {
    config,
    language: asked.lang ?? config?.language ?? asked.language,
    rules: [...(config?.rules.map(each => inConfig(config, each, world)) ?? []), ...asked.rules],
    modelConfig: asked.modelConfig ?? (config?.modelConfig === undefined ? undefined : inConfig(config, config.modelConfig, world)),
  }
}

import type { Releases, Scalar } from '../types.ts'
import type { Text } from './rule.ts'
import { isRelease, within } from './versions.ts'

/** How a setting is given: on the command line, in Python, in lm-eval's model_args, in the environment, in a file of settings. */
export interface Spelling {
  readonly cli?: string
  readonly python?: string
  readonly modelArgs?: string
  readonly env?: string
  readonly config?: string
}
export const WAYS = ['cli', 'python', 'modelArgs', 'env', 'config'] as const satisfies readonly (keyof Spelling)[]

/** What a setting is worth where nobody gives it. */
export interface Default extends Releases {
  readonly value?: Scalar
  /** Where this value holds, or in words what it is where it is no constant: code fills it in by device, model or other settings. */
  readonly on?: Text
  readonly backend?: Backend
}
export type Backend = 'turbomind' | 'pytorch'

/** One memory-relevant setting of one engine: a row of rules/flags/<engine>.yaml. `since` and `until` say which releases know it. */
export interface Flag extends Spelling, Releases {
  readonly name: string
  /** Releases that know one way of giving it, or in which one of LMDeploy's engines heeds it, where those are fewer. */
  readonly only?: Readonly<Partial<Record<keyof Spelling | Backend, Releases>>>
  /** What it was called in earlier releases. */
  readonly was?: readonly (Spelling & Releases)[]
  /** The row that took its place when it was removed; where it is of the same type, it takes the same values. */
  readonly renamed?: string
  /** Other names of the same option or variable: where a command has one of these, that one is changed. */
  readonly aliases?: readonly string[]
  /** The commands of the engine that take it, where not all do. */
  readonly commands?: readonly string[]
  /** LMDeploy: only one of its engines knows it. */
  readonly backend?: Backend
  /** `sizes`: a list of numbers, written as JSON and given word by word on a command line. */
  readonly type: 'share' | 'int' | 'bytes' | 'yes-no' | 'text' | 'json' | 'sizes'
  /** Releases whose command line takes `image=1,video=0` in the place of JSON. */
  readonly pairs?: Releases
  /** Legal values are multiples of this. */
  readonly step?: number
  readonly min?: number
  readonly max?: number
  readonly defaults?: readonly Default[]
  readonly says: Text
  /** What it costs to change it so that memory is saved. */
  readonly costs?: Text
}
export type FlagsByEngine = Readonly<Record<string, readonly Flag[]>>

/** A setting as one release knows it; `word` says so where its name is another one there. */
export interface Known {
  readonly flag: Flag
  readonly spelling: Spelling
  readonly word?: Text
}

/** The flag tables of all engines. */
export interface FlagTable {
  readonly find: (engine: string, name: string) => Flag | undefined
  /** Defaults of a release. Without a version only what held in every release. */
  readonly defaults: (engine: string, version: string | undefined, backend: string | undefined) => readonly (readonly [string, Scalar])[]
  readonly has: (flag: Flag, version: string | undefined) => boolean
  /** A setting by the name that a release has for it, or what took its place there; undefined where the release has neither. */
  readonly knownAs: (engine: string, flag: Flag, version: string | undefined, backend?: Backend) => Known | undefined
  readonly all: FlagsByEngine
}

export const flagTable = (all: FlagsByEngine): FlagTable => {
  const find: FlagTable['find'] = (engine, name) => all[engine]?.find(flag => flag.name === name)
  const has: FlagTable['has'] = isIn
  const knownAs: FlagTable['knownAs'] = (engine, flag, version, backend) => {
    const spelling = spellingIn(flag, version)
    const heeded = backend === undefined || ((flag.backend ?? backend) === backend && isIn(flag.only?.[backend], version))
    if (has(flag, version) && heeded && Object.keys(spelling).length > 0) return { flag, spelling }
    if (version === undefined) return undefined
    const was = flag.was?.find(each => within(version, each.since, each.until))
    if (was !== undefined) return { flag, spelling: spellingOf(was), word: earlier(flag) }
    const gone = flag.until !== undefined && !within(version, undefined, flag.until)
    const next = !gone || flag.renamed === undefined ? undefined : find(engine, flag.renamed)
    const found = next?.type === flag.type ? knownAs(engine, next, version, backend) : undefined
    return found === undefined ? undefined : { ...found, word: found.word ?? replaced(flag) }
  }
  /** Asked of every run, and most runs that are studied together are of one release. */
  const held = new Map<string, ReturnType<FlagTable['defaults']>>()
  const defaults: FlagTable['defaults'] = (engine, version, backend) => {
    const release = [engine, version, backend].join(' ')
    const made = held.get(release) ?? (all[engine] ?? []).flatMap(flag => defaultOf(flag, version, backend))
    held.set(release, made)
    return made
  }
  return { all, find, has, knownAs, defaults }
}

/** The ways of giving a setting that a release knows. */
const spellingIn = (flag: Flag, version: string | undefined): Spelling =>
  Object.fromEntries(Object.entries(spellingOf(flag)).filter(([way]) => isIn(flag.only?.[way as keyof Spelling], version)))
const isIn = (releases: Releases | undefined, version: string | undefined): boolean =>
  releases === undefined || version === undefined || !isRelease(version) || within(version, releases.since, releases.until)

const spellingOf = (row: Spelling): Spelling => Object.fromEntries(WAYS.flatMap(way => (row[way] === undefined ? [] : [[way, row[way]]])))

/** The name that comes first to mind: the option's, else the variable's, else the argument's. */
export const nameOf = (row: Spelling): string => row.cli ?? row.env ?? row.modelArgs ?? row.python ?? row.config ?? ''

const earlier = (flag: Flag): Text => ({ en: `later releases call it ${nameOf(flag)}`, zh: `之后的版本称之为 ${nameOf(flag)}` })
const replaced = (flag: Flag): Text => ({
  en: `it takes the place of ${nameOf(flag)}, which was removed after ${flag.until}`,
  zh: `它取代了 ${flag.until} 之后已移除的 ${nameOf(flag)}`,
})

/** A release's rows of defaults, those of one of LMDeploy's engines where they differ. */
export const defaultsIn = (flag: Flag, version: string, backend?: string): readonly Default[] =>
  (flag.defaults ?? []).filter(
    each => within(version, each.since, each.until) && (each.backend === undefined || backend === undefined || each.backend === backend),
  )

/** The default of the latest releases, where it is a constant: what a setting usually is. */
export const usualOf = (flag: Flag | undefined): Scalar | undefined => {
  const last = flag?.defaults?.findLast(each => each.value !== undefined)
  return last?.on === undefined && last?.until === undefined ? last?.value : undefined
}

/** The default as a fact: only where it is one constant. */
const defaultOf = (flag: Flag, version: string | undefined, backend: string | undefined): (readonly [string, Scalar])[] => {
  if (flag.backend !== undefined && flag.backend !== backend) return []
  const rows = (flag.defaults ?? []).filter(row => row.backend === undefined || row.backend === backend)
  const held =
    version === undefined || !isRelease(version)
      ? rows.filter(row => rows.length === 1 && row.since === undefined && row.until === undefined)
      : within(version, flag.since, flag.until)
        ? rows.filter(row => within(version, row.since, row.until))
        : []
  const [first] = held
  return held.length !== 1 || first?.value === undefined || first.on !== undefined ? [] : [[flag.name, first.value]]
}

/** Every name that a setting has in any engine and release: options, arguments, variables, keys. */
export const spellingsOf = (all: FlagsByEngine, name: string): readonly string[] => {
  const rows = Object.values(all)
    .flat()
    .filter(flag => flag.name === name)
  const names = rows
    .flatMap(flag => [flag, ...(flag.was ?? [])].flatMap(row => Object.values(spellingOf(row))))
    .concat(rows.flatMap(({ aliases }) => aliases ?? []))
  return [...new Set([name, ...names])]
}

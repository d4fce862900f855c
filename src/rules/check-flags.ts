import { READ } from '../engines/load.ts'
import type { ReadEngine } from '../engines/load.ts'
import type { EngineTable } from '../engines/table.ts'
import { LMDEPLOY_COMMANDS, takes } from '../engines/ways.ts'
import type { Releases } from '../types.ts'
import { WAYS } from './flags.ts'
import type { Backend, Flag, FlagsByEngine, Spelling } from './flags.ts'
import { within } from './versions.ts'

/** What hand-kept rows say of releases against what the releases' sources say: a name claimed for a release that lacks it, or left out of one that has it. */
export const checkFlags = (flags: FlagsByEngine, tables: Readonly<Record<ReadEngine, EngineTable>>): string[] =>
  READ.flatMap(engine =>
    (flags[engine] ?? []).flatMap(flag =>
      [...spellings(engine, flag), ...commands(engine, flag, tables[engine]), ...renames(flag, flags[engine] ?? [])].flatMap(each =>
        (typeof each === 'string' ? [each] : compare(engine, each, tables[engine])).map(mistake => `flags/${engine}.yaml: ${flag.name}: ${mistake}`),
      ),
    ),
  )

/** One name with the releases that are said to have it; only a row's main names claim to be complete. */
interface Claim {
  readonly way: keyof Spelling
  readonly name: string
  readonly releases: readonly Releases[]
  readonly backend: Backend | undefined
  readonly complete: boolean
  /** An option may outlive its setting as another name of what took its place, which is then the one to print. */
  readonly outlives?: string | undefined
}

const spellings = (engine: ReadEngine, flag: Flag): Claim[] => [
  ...claims(flag, [flag], flag).flatMap(claim => (engine === 'lmdeploy' && claim.way === 'python' ? byBackend(claim, flag) : [claim])),
  ...(flag.was ?? []).flatMap(was => claims(was, [was], flag).map(claim => ({ ...claim, complete: false }))),
]
const claims = (row: Spelling & Partial<Pick<Flag, 'only'>>, releases: readonly Releases[], { backend, renamed, until }: Flag): Claim[] =>
  WAYS.flatMap(way => {
    const [name, narrower] = [row[way], row.only?.[way]]
    const within = narrower === undefined ? releases : [...releases, narrower]
    return name === undefined
      ? []
      : [{ way, name, releases: within, backend, complete: way === 'cli' || way === 'env', outlives: renamed === undefined ? undefined : until }]
  })
/** LMDeploy's engines have a class each, and not every argument came to both at once. */
const byBackend = (claim: Claim, { backend, only }: Flag): Claim[] =>
  (backend === undefined ? (['turbomind', 'pytorch'] as const) : [backend]).map(each => {
    const narrower = only?.[each]
    return { ...claim, backend: each, releases: narrower === undefined ? claim.releases : [...claim.releases, narrower] }
  })

const compare = (engine: ReadEngine, { way, name, releases, backend, complete, outlives }: Claim, table: EngineTable): string[] => {
  const claimed = (release: string): boolean => releases.every(({ since, until }) => within(release, since, until))
  const taken = (release: string): boolean | undefined => takes(engine, table, { way, name, backend }, release)
  const wrong = table.releases.filter(release => claimed(release) && taken(release) === false)
  const after = (release: string): boolean => outlives !== undefined && !within(release, undefined, outlives)
  const missed = complete ? table.releases.filter(release => !claimed(release) && taken(release) === true && !after(release)) : []
  return [
    ...(wrong.length === 0
      ? []
      : [`${way} ${name}${engine === 'lmdeploy' && backend !== undefined ? ` (${backend})` : ''} is said to be in ${stretch(wrong)}, which does not have it`]),
    ...(missed.length === 0 ? [] : [`${way} ${name} is in ${stretch(missed)} too`]),
  ]
}
const stretch = (releases: readonly string[]): string => (releases.length === 1 ? `${releases[0]}` : `${releases[0]} … ${releases.at(-1)}`)

/** LMDeploy: an option that not every command takes has to say which do. */
const commands = (engine: ReadEngine, { cli, commands: said, only, until }: Flag, table: EngineTable): string[] => {
  const last = table.releases.findLast(release => within(release, undefined, until) && within(release, only?.cli?.since, only?.cli?.until))
  if (engine !== 'lmdeploy' || cli === undefined || last === undefined) return []
  return LMDEPLOY_COMMANDS.filter(command => (said?.includes(command) ?? true) !== takes(engine, table, { way: 'cli', name: cli, command }, last)).map(
    command =>
      `lmdeploy ${command} ${takes(engine, table, { way: 'cli', name: cli, command }, last) === true ? 'takes' : 'does not take'} ${cli}, see commands`,
  )
}

const renames = ({ renamed, until }: Flag, all: readonly Flag[]): string[] => [
  ...(renamed === undefined || all.some(each => each.name === renamed) ? [] : [`renamed to ${renamed}, which is no row`]),
  ...(renamed === undefined || until !== undefined ? [] : ['renamed without until']),
]

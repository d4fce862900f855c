import type { Episode } from '../episodes/index.ts'
import type { Facts } from '../facts/sheet.ts'
import type { Note } from '../report.ts'
import type { FlagTable } from '../rules/flags.ts'
import type { Text } from '../rules/rule.ts'
import { compareVersions } from '../rules/versions.ts'
import type { Engine, Event, EventOf } from '../types.ts'
import { optionsOf } from './command.ts'
import type { Options } from './command.ts'
import type { ReadEngine } from './load.ts'
import { called } from './names.ts'
import { has, stretchesOf, stateAt } from './table.ts'
import type { Change, EngineTable, Stretch } from './table.ts'

export type Tables = Readonly<Partial<Record<ReadEngine, EngineTable>>>

/** What some events say of commands and of the programs they start. */
export interface CommandsSeen {
  /** Engines whose release is said. */
  readonly versioned: readonly (Engine | undefined)[]
  /** Some program refused an option. */
  readonly refused: boolean
  /** Engines that a command starts. */
  readonly started: readonly ReadEngine[]
}
export const commandsIn = (events: readonly Event[]): CommandsSeen => ({
  versioned: [...new Set(events.flatMap(event => (event.kind === 'identity' && event.version !== undefined ? [event.engine ?? event.by.engine] : [])))],
  refused: events.some(event => event.kind === 'error' && refusedIn(event.message).length > 0),
  started: [...new Set(events.flatMap(event => (event.kind === 'launch' ? [optionsOf(event.argv)?.engine] : [])))].filter(engine => engine !== undefined),
})

/** Engines whose tables are needed to judge the options of commands: an engine that refused some, or one whose release is said beside its command. */
export const tablesNeeded = (seen: readonly CommandsSeen[]): ReadEngine[] => {
  const versioned = new Set(seen.flatMap(each => each.versioned))
  const refused = seen.some(each => each.refused)
  return [...new Set(seen.flatMap(({ started }) => started.filter(engine => refused || versioned.has(engine === 'lm-eval' ? undefined : engine))))]
}

/** Options of the command that its release does not know, where the log says which release it is or the program itself refused them. */
export const unknownOptions = (episode: Episode, facts: Facts, tables: Tables, flags: FlagTable): Note[] => {
  const launch = episode.events.findLast((event): event is EventOf<'launch'> => event.kind === 'launch')
  const command = launch === undefined ? undefined : optionsOf(launch.argv)
  const table = command === undefined ? undefined : tables[command.engine]
  if (launch === undefined || command === undefined || table === undefined) return []
  const version = command.engine === facts.engine?.value && facts['engine.version-inferred'] === undefined ? facts['engine.version']?.value : undefined
  const refusals = episode.events.filter((event): event is EventOf<'error'> => event.kind === 'error' && refusedIn(event.message).length > 0)
  const refused = new Map(refusals.flatMap(event => refusedIn(event.message).map(option => [option, event.at] as const)))
  const ran = episode.events.some(event => ['step', 'holding', 'up'].includes(event.kind) || (event.kind === 'settings' && event.origin === 'echo'))
  return command.options.flatMap(option => {
    const asked = { ...command, option, version, refused: refused.has(option), ran }
    const says = judged(asked, table, flags)
    return says === undefined ? [] : [{ name: 'unknown-option', says, at: [refused.get(option) ?? launch.at] }]
  })
}

/** `error: unrecognized arguments: --foo 1 --bar`. */
const refusedIn = (message: string): string[] => {
  const said = /unrecognized arguments: ([^]*)/.exec(message)?.[1] ?? ''
  return said.split(/\s+/).flatMap(word => /^--[A-Za-z][\w.-]*/.exec(word)?.[0] ?? [])
}

interface Judged extends Options {
  readonly option: string
  readonly version: string | undefined
  readonly refused: boolean
  /** The engine started all the same. */
  readonly ran: boolean
}

const judged = ({ engine, scope, option, version, refused, ran }: Judged, table: EngineTable, flags: FlagTable): Text | undefined => {
  const names = table.names[scope] ?? {}
  const name = spellings(option).find(each => each in names)
  const program = engine === 'lmdeploy' ? `${called(engine)} ${scope}` : called(engine)
  if (name === undefined) return refused ? nowhere(option, program, table, engine) : undefined
  const known = version === undefined ? undefined : has(table, scope, name, version)
  if (known === true || (known === undefined && !refused) || (version !== undefined && abbreviates(option, names, version))) return undefined
  const stretches = stretchesOf(names[name] ?? [], table.releases)
  return known === false && version !== undefined
    ? notIn(option, program, version, stretches, successor(engine, name, flags), ran && !refused)
    : somewhere(option, program, stretches)
}

/** What a release says to one option, by itself: undefined where it takes it, or the table does not tell. */
export const judgeOption = (
  { engine, scope }: Pick<Options, 'engine' | 'scope'>,
  option: string,
  version: string,
  table: EngineTable,
  flags: FlagTable,
): { readonly says: Text; readonly known: 'elsewhere' | 'never'; readonly instead: string | undefined } | undefined => {
  const names = table.names[scope] ?? {}
  const name = spellings(option).find(each => each in names)
  const program = engine === 'lmdeploy' ? `${called(engine)} ${scope}` : called(engine)
  if (abbreviates(option, names, version)) return undefined
  if (name === undefined) {
    const listed = Object.keys(names).some(each => has(table, scope, each, version) === true)
    return listed ? { says: nowhere(option, program, table, engine), known: 'never', instead: nearest(option, names, version) } : undefined
  }
  if (has(table, scope, name, version) !== false) return undefined
  const next = successor(engine, name, flags)
  return { says: notIn(option, program, version, stretchesOf(names[name] ?? [], table.releases), next, false), known: 'elsewhere', instead: next }
}

/** The option of the release that was perhaps meant: a slip of one or two letters. */
const nearest = (option: string, names: Readonly<Record<string, readonly Change[]>>, version: string): string | undefined => {
  const typed = `--${option.slice(2).replaceAll('_', '-')}`
  const [best] = Object.entries(names)
    .filter(([name, changes]) => name.startsWith('--') && Math.abs(name.length - typed.length) <= SLIPS && stateAt(changes, version) !== undefined)
    .map(([name]) => ({ name, slips: slipsBetween(name.replaceAll('_', '-'), typed) }))
    .filter(({ slips }) => slips <= SLIPS)
    .toSorted((a, b) => a.slips - b.slips)
  return best?.name
}
const SLIPS = 2

/** Letters to put in, take out or exchange to make one word of the other. */
const slipsBetween = (a: string, b: string): number => {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...a].entries()) {
    const next = [row + 1]
    for (let at = 0; at < b.length; at += 1) next.push(Math.min((next[at] ?? 0) + 1, (before[at + 1] ?? 0) + 1, (before[at] ?? 0) + (letter === b[at] ? 0 : 1)))
    before = next
  }
  return before.at(-1) ?? 0
}

/** A name as a parser may take it: with either dash, switched off, or with one key of a setting in JSON. */
const spellings = (option: string): string[] => {
  const whole = option.split('.')[0] ?? option
  return [whole, `--${whole.slice(2).replaceAll('_', '-')}`].flatMap(each => [each, each.replace(/^--no[-_]/, '--')])
}

/** argparse takes the beginning of an option for the whole. */
const abbreviates = (option: string, names: Readonly<Record<string, readonly Change[]>>, version: string): boolean =>
  Object.entries(names).some(([name, changes]) => name !== option && name.startsWith(option) && stateAt(changes, version) !== undefined)

const notIn = (option: string, program: string, version: string, stretches: readonly Stretch[], next: string | undefined, ran: boolean): Text => {
  const later = stretches.find(({ since }) => compareVersions(since, version) > 0)
  const before = stretches.findLast(({ until }) => until !== undefined && compareVersions(until, version) < 0)
  const en = later === undefined ? `${before?.until} was the last release with it` : `it came with ${later.since}`
  const zh = later === undefined ? `${before?.until} 是最后支持它的版本` : `${later.since} 才引入`
  return {
    en: `${option} is not known to ${program} ${version}: ${en}${next === undefined ? '' : `; ${next} took its place`}.${ran ? RAN.en : ''}`,
    zh: `${program} ${version} 不识别 ${option}：${zh}${next === undefined ? '' : `，已由 ${next} 取代`}。${ran ? RAN.zh : ''}`,
  }
}
/** A parser refuses what it does not know: where the engine went on, the log's parts do not belong together. */
const RAN: Text = {
  en: ' It started all the same, so it was started by another command than this one, or it is another build.',
  zh: '但引擎仍然启动了：实际使用的不是这条命令，或者是另一个构建。',
}

const somewhere = (option: string, program: string, stretches: readonly Stretch[]): Text => {
  const [first, last] = [stretches[0], stretches.at(-1)]
  const until = last?.until
  return {
    en: `This ${program} refused ${option}: releases from ${first?.since}${until === undefined ? ' on' : ` to ${until}`} know it.`,
    zh: `此 ${program} 拒绝了 ${option}：${until === undefined ? `自 ${first?.since} 起的版本` : `${first?.since} 至 ${until} 的版本`}支持它。`,
  }
}

const nowhere = (option: string, program: string, table: EngineTable, engine: ReadEngine): Text => {
  const [first, last] = [table.releases[0], table.releases.at(-1)]
  const other = engine === 'lmdeploy' ? ['serve api_server', 'chat'].find(scope => option in (table.names[scope] ?? {})) : undefined
  return {
    en: `No release of ${program} from ${first} to ${last} knows ${option}${other === undefined ? '' : `; lmdeploy ${other} does`}.`,
    zh: `${program} ${first} 至 ${last} 的任何版本都不识别 ${option}${other === undefined ? '' : `；lmdeploy ${other} 支持它`}。`,
  }
}

/** What took the place of an option that was removed. */
const successor = (engine: ReadEngine, name: string, flags: FlagTable): string | undefined => {
  const row = flags.all[engine]?.find(({ cli, was }) => cli === name || was?.some(each => each.cli === name) === true)
  if (row === undefined) return undefined
  return row.cli === name ? (row.renamed === undefined ? undefined : (flags.find(engine, row.renamed)?.cli ?? undefined)) : row.cli
}

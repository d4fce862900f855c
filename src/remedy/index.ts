import type { Facts } from '../facts/sheet.ts'
import type { FixReport } from '../report.ts'
import { prove } from '../rules/condition.ts'
import type { Ground } from '../rules/condition.ts'
import type { Flag, FlagTable, Known, Spelling } from '../rules/flags.ts'
import type { Fix, Rule, Text } from '../rules/rule.ts'
import { compareVersions, isRelease, within } from '../rules/versions.ts'
import type { EventOf, Releases, Scalar } from '../types.ts'
import { changeCommand } from './command.ts'
import { allowed } from './demands.ts'
import { GOALS } from './goals.ts'
import type { Worked } from './goals.ts'
import { spell } from './spell.ts'

interface Remedied {
  readonly rule: Rule
  readonly ground: Ground
  readonly flags: FlagTable
  readonly launch: EventOf<'launch'> | undefined
  readonly fill: (text: Text) => Text
}

/** finding -> its fixes, worked out: only those whose setting this release has and whose value can be had. */
export const fixesOf = ({ rule, ground, flags, launch, fill }: Remedied): FixReport[] =>
  rule.fixes.flatMap(fix => {
    if (fix.when !== undefined && prove(fix.when, ground).holds !== true) return []
    const version = ground.facts['engine.version']?.value
    if (fix.applies !== undefined && version !== undefined && isRelease(version) && !within(version, fix.applies.since, fix.applies.until)) return []
    const engine = ground.facts.engine?.value ?? 'torch'
    const base = {
      do: fill(fix.says),
      costs: fill(fix.costs),
      scores: fix.scores ?? false,
      references: fix.references ?? rule.references,
    }
    if (fix.lever === undefined) return [{ ...base, set: {}, spelled: {}, applies: { from: fix.applies?.since ?? null, to: fix.applies?.until ?? null } }]
    const known = leverIn(fix.lever, engine, ground.facts, flags)
    if (known === undefined) return []
    const { flag, word } = known
    const spelling = typeable(known, engine, { launch, ground })
    if (Object.keys(spelling).length === 0) return []
    const worked = valueOf(fix, flag, ground.facts)
    if (worked === null) return []
    const told = { applies: { from: flag.since ?? null, to: flag.until ?? null }, ...(word === undefined ? {} : { word }) }
    if (worked === undefined) return [{ ...base, set: {}, spelled: spelling, ...told }]
    const current = settingOf(ground.facts, flag.name)
    if (current === worked.value || !allowed(flag.name, worked.value, ground.facts)) return []
    const spelled = spell({ ...spelling, type: flag.type }, worked.value)
    const after = launch === undefined ? undefined : changeCommand(launch.command, launch.program, spelled, flag.aliases)
    return [
      {
        ...base,
        set: { [flag.name]: { from: current ?? null, to: worked.value } },
        spelled,
        ...(after === undefined || after === launch?.command ? {} : { command: { before: launch?.command ?? '', after } }),
        ...(worked.why === undefined ? {} : { why: worked.why }),
        ...told,
      },
    ]
  })

/** The lever as the releases in the log know it: the engine's own, the harness', or PyTorch's, each by its own release. */
const leverIn = (lever: string, engine: string, facts: Facts, flags: FlagTable): Known | undefined => {
  for (const owner of [engine, facts.harness?.value, 'torch']) {
    const flag = owner === undefined ? undefined : flags.find(owner, lever)
    if (owner === undefined || flag === undefined) continue
    const known = flags.knownAs(owner, flag, owner === engine ? releaseFor(flag, facts) : undefined, facts['engine.backend']?.value)
    const given = known?.spelling.env === undefined ? undefined : known.flag.aliases?.find(alias => facts[`setting.${alias}`] !== undefined)
    return known === undefined || given === undefined ? known : { ...known, spelling: { env: given } }
  }
  return undefined
}

/** The release that a flag is looked up for; of a range its end, where no part of the range has the flag. */
const releaseFor = (flag: Flag, facts: Facts): string | undefined =>
  facts['engine.version']?.value ??
  (!misses(flag, facts) ? undefined : flag.since !== undefined && isBefore(facts, flag.since) ? facts['engine.until']?.value : facts['engine.since']?.value)

/** Whether the release is known as a range, and no part of it lies among these. */
const misses = ({ since, until }: Releases, facts: Facts): boolean => {
  const first = facts['engine.since']?.value
  return (since !== undefined && isBefore(facts, since)) || (until !== undefined && first !== undefined && !within(first, undefined, until))
}
const isBefore = (facts: Facts, since: string): boolean => {
  const last = facts['engine.until']?.value
  return last !== undefined && compareVersions(last, since) < 0
}

/** What of a spelling can be typed: by these releases, and behind the command in the log, since not every command of an engine takes every option. */
const typeable = ({ flag, spelling }: Known, engine: string, { launch, ground }: Pick<Remedied, 'launch' | 'ground'>): Spelling => {
  const said = launch?.program === engine ? ` ${launch.argv.join(' ')} ` : undefined
  const elsewhere = said !== undefined && flag.commands !== undefined && !flag.commands.some(command => said.includes(` ${command} `))
  return Object.fromEntries(
    Object.entries(spelling).filter(
      ([way]) =>
        !(elsewhere && (way === 'cli' || way === 'config')) &&
        (ground.facts['engine.version'] !== undefined || !misses(flag.only?.[way as keyof Spelling] ?? {}, ground.facts)),
    ),
  )
}

const settingOf = (facts: Facts, name: string): Scalar | undefined => facts[`setting.${name}`]?.value

/** The goal's value where the figures are known, else the rule's own: a fixed value, a step, a factor. */
const valueOf = (fix: Fix, flag: Flag, facts: Facts): { value: Scalar; why?: Text } | undefined | null => {
  const current = settingOf(facts, flag.name)
  const number = typeof current === 'number' ? current : undefined
  const worked: Worked | undefined | null = fix.goal === undefined ? undefined : GOALS[fix.goal]?.(facts, number)
  if (worked === null) return null
  if (worked !== undefined) return { value: bounded(worked.value, flag), why: worked.why }
  if (fix.to !== undefined) return { value: fix.to }
  if (number === undefined) return undefined
  if (fix.by !== undefined) return { value: bounded(Math.round((number + fix.by) * 100) / 100, flag) }
  return fix.times === undefined ? undefined : { value: bounded(flag.type === 'int' ? Math.max(1, Math.floor(number * fix.times)) : number * fix.times, flag) }
}

const bounded = (value: number, flag: Flag): number => Math.min(flag.max ?? Number.POSITIVE_INFINITY, Math.max(flag.min ?? Number.NEGATIVE_INFINITY, value))

import type { Facts } from '../facts/sheet.ts'
import type { Holding, Ledger } from '../ledger/index.ts'
import { ORDER } from '../ledger/parts.ts'
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
import { fits, predict } from './predict.ts'
import { spell } from './spell.ts'

interface Remedied {
  readonly rule: Rule
  readonly ground: Ground
  readonly flags: FlagTable
  readonly launch: EventOf<'launch'> | undefined
  readonly fill: (text: Text) => Text
  readonly ledgers: readonly Ledger[]
}

/** finding -> its fixes, worked out: only those whose setting this release has and whose value can be had. */
export const fixesOf = ({ rule, ground, flags, launch, fill, ledgers }: Remedied): FixReport[] =>
  rule.fixes.flatMap(fix => {
    if (fix.when !== undefined && prove(fix.when, ground).holds !== true) return []
    if (fix.applies !== undefined && isOutside(fix.applies, ground.facts)) return []
    const engine = ground.facts.engine?.value ?? 'torch'
    const base = {
      do: fill(fix.says),
      costs: fill(fix.costs),
      scores: fix.scores ?? false,
      references: fix.references ?? rule.references,
      predicted: [],
      moves: [],
    }
    if (fix.lever === undefined) return [{ ...base, set: {}, spelled: {}, applies: { from: fix.applies?.since ?? null, to: fix.applies?.until ?? null } }]
    const known = leverIn(fix.lever, engine, ground.facts, flags)
    if (known === undefined) return []
    const { flag, spelling, word } = known
    if (!isTaken(flag, engine, launch) || Object.keys(spelling).length === 0) return []
    // What took the lever's place may be a lever of this rule itself.
    if (flag.name !== fix.lever && rule.fixes.some(({ lever }) => lever === flag.name)) return []
    const worked = valueOf(fix, flag, ground.facts)
    if (worked === null) return []
    const told = { applies: { from: flag.since ?? null, to: flag.until ?? null }, ...(word === undefined ? {} : { word }) }
    if (worked === undefined) return [{ ...base, set: {}, spelled: spelling, ...told }]
    const current = settingOf(ground.facts, flag.name)
    if (current === worked.value || !allowed(flag.name, worked.value, ground.facts)) return []
    const predicted = ledgers.flatMap(ledger => predict(ledger, flag.name, current, worked.value, ground.facts) ?? [])
    if (predicted.some(ledger => !fits(ledger))) return []
    const spelled = spell({ ...spelling, type: flag.type }, worked.value)
    const after = launch === undefined ? undefined : changeCommand(launch.command, launch.program, spelled, flag.aliases)
    return [
      {
        ...base,
        set: { [flag.name]: { from: current ?? null, to: worked.value } },
        spelled,
        predicted,
        ...moved(ledgers, predicted, ground.facts),
        ...(after === undefined || after === launch?.command ? {} : { command: { before: launch?.command ?? '', after } }),
        ...(worked.why === undefined ? {} : { why: worked.why }),
        ...told,
      },
    ]
  })

/** What a change moves on the card that failed, and what that means for the cache. */
const moved = (before: readonly Ledger[], after: readonly Ledger[], facts: Facts): Pick<FixReport, 'moves' | 'tokens'> => {
  const gpu = facts['failure.gpu']?.value ?? before[0]?.gpu
  const [one, other] = [before, after].map(all => all.find(ledger => ledger.gpu === gpu))
  const sizeIn = (ledger: Ledger | undefined, what: Holding): number => ledger?.parts.find(part => part.what === what)?.bytes ?? 0
  const moves = ORDER.flatMap(what => {
    const [from, to] = [sizeIn(one, what), sizeIn(other ?? one, what)]
    return to === from ? [] : [{ what, from, to }]
  })
  const cache = moves.find(({ what }) => what === 'kv-cache')
  const tokens = facts['kv.tokens']?.value
  return {
    moves,
    ...(cache === undefined || tokens === undefined || cache.from <= 0 ? {} : { tokens: { from: tokens, to: Math.floor((tokens * cache.to) / cache.from) } }),
  }
}

/** The lever as the releases in the log know it: the engine's own, the harness', or PyTorch's, each by its own release. */
const leverIn = (lever: string, engine: string, facts: Facts, flags: FlagTable): Known | undefined => {
  for (const owner of [engine, facts.harness?.value, 'torch']) {
    const flag = owner === undefined ? undefined : flags.find(owner, lever)
    if (owner === undefined || flag === undefined) continue
    const known = flags.knownAs(owner, flag, owner === engine ? releaseFor(flag, facts) : undefined, facts['engine.backend']?.value)
    if (known === undefined) return undefined
    const given = known.spelling.env === undefined ? undefined : known.flag.aliases?.find(alias => facts[`setting.${alias}`] !== undefined)
    if (given !== undefined) return { ...known, spelling: { env: given } }
    return owner === engine ? { ...known, spelling: waysIn(known, facts) } : known
  }
  return undefined
}

/** The release that a flag is looked up for; of a range its end, where no part of the range has the flag. */
const releaseFor = (flag: Flag, facts: Facts): string | undefined =>
  facts['engine.version']?.value ??
  (!isOutside(flag, facts) ? undefined : isOutside({ since: flag.since }, facts) ? facts['engine.until']?.value : facts['engine.since']?.value)

/** The ways of giving a setting that some of the releases in the log take. */
const waysIn = ({ flag, spelling }: Known, facts: Facts): Spelling =>
  Object.fromEntries(Object.entries(spelling).filter(([way]) => !isOutside(flag.only?.[way as keyof Spelling] ?? {}, facts)))

/** A release that is known, or known as a range, and no part of the range lies among these. */
const isOutside = ({ since, until }: Releases, facts: Facts): boolean => {
  const version = facts['engine.version']?.value
  const exact = version !== undefined && isRelease(version) ? version : undefined
  const [first, last] = [exact ?? facts['engine.since']?.value, exact ?? facts['engine.until']?.value]
  return (
    (since !== undefined && last !== undefined && compareVersions(last, since) < 0) ||
    (until !== undefined && first !== undefined && !within(first, undefined, until))
  )
}

/** Not every command of an engine takes every option; a setting that the run's own command does not take is no fix for it. */
const isTaken = ({ commands }: Flag, engine: string, launch: EventOf<'launch'> | undefined): boolean =>
  commands === undefined || launch?.program !== engine || commands.some(command => ` ${launch.command} `.replaceAll(/\s+/g, ' ').includes(` ${command} `))

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

import type { Facts } from '../facts/sheet.ts'
import { nameOf, usualOf } from '../rules/flags.ts'
import type { Flag, FlagTable, Known, Spelling } from '../rules/flags.ts'
import type { Fix, Text } from '../rules/rule.ts'
import { compareVersions, isRelease, within } from '../rules/versions.ts'
import type { EventOf, Releases, Scalar } from '../types.ts'
import { GOALS } from './goals.ts'
import type { Worked } from './goals.ts'

/** The lever as the releases in the log know it: the engine's own, the harness', or PyTorch's, each by its own release. */
export const leverIn = (lever: string, engine: string, facts: Facts, flags: FlagTable): Known | undefined => {
  for (const owner of [engine, facts.harness?.value, 'torch']) {
    const flag = owner === undefined ? undefined : flags.find(owner, lever)
    if (owner === undefined || flag === undefined) continue
    const known = flags.knownAs(owner, flag, owner === engine ? releaseFor(flag, facts) : undefined, facts['engine.backend']?.value)
    if (known === undefined) return undefined
    const given = known.spelling.env === undefined ? undefined : known.flag.aliases?.find(alias => facts[`setting.${alias}`] !== undefined)
    if (given !== undefined) return { ...known, spelling: { env: given } }
    return owner === engine ? { ...known, ...partly(known, facts), spelling: waysIn(known, facts) } : known
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

/** Where only some of the releases that it may be have the setting by this name, the reader is told which. */
const partly = ({ flag, spelling, word }: Known, facts: Facts): { readonly word?: Text } => {
  if (facts['engine.version'] !== undefined) return {}
  const [first, last] = [facts['engine.since']?.value, facts['engine.until']?.value]
  const row = word === undefined ? flag : flag.was?.find(each => nameOf(each) === nameOf(spelling))
  const [begin, end] = [row?.since, row?.until]
  // Where nothing bounds the release from below, most settings are older than what bounds it from above.
  const since = begin !== undefined && (first === undefined ? word !== undefined : compareVersions(first, begin) < 0) ? begin : undefined
  const until = end !== undefined && last !== undefined && !within(last, undefined, end) ? end : undefined
  const told = stretch(since, until)
  return told === undefined ? {} : { word: word === undefined ? told : { en: `${told.en}; ${word.en}`, zh: `${told.zh}；${word.zh}` } }
}

const stretch = (since: string | undefined, until: string | undefined): Text | undefined => {
  if (since === undefined) return until === undefined ? undefined : { en: `up to ${until}`, zh: `${until} 及之前` }
  return until === undefined ? { en: `from ${since} on`, zh: `${since} 起` } : { en: `${since} to ${until}`, zh: `${since} 至 ${until}` }
}

/** A release that is known, or known as a range, and no part of the range lies among these. */
export const isOutside = ({ since, until }: Releases, facts: Facts): boolean => {
  const version = facts['engine.version']?.value
  const exact = version !== undefined && isRelease(version) ? version : undefined
  const [first, last] = [exact ?? facts['engine.since']?.value, exact ?? facts['engine.until']?.value]
  return (
    (since !== undefined && last !== undefined && compareVersions(last, since) < 0) ||
    (until !== undefined && first !== undefined && !within(first, undefined, until))
  )
}

/** Not every command of an engine takes every option; a setting that the run's own command does not take is no fix for it. */
export const isTaken = ({ commands }: Flag, engine: string, launch: EventOf<'launch'> | undefined): boolean =>
  commands === undefined || launch?.program !== engine || commands.some(command => ` ${launch.command} `.replaceAll(/\s+/g, ' ').includes(` ${command} `))

export const settingOf = (facts: Facts, name: string): Scalar | undefined => facts[`setting.${name}`]?.value

/** The goal's value where the figures are known, else the rule's own: a fixed value, a step, a factor. */
export const valueOf = (fix: Fix, flag: Flag, facts: Facts): { value: Scalar; why?: Text; partly?: boolean } | undefined | null => {
  const current = settingOf(facts, flag.name)
  const number = typeof current === 'number' ? current : undefined
  const usual = usualOf(flag)
  const worked: Worked | undefined | null = fix.goal === undefined ? undefined : GOALS[fix.goal]?.(facts, number, typeof usual === 'number' ? usual : undefined)
  if (worked === null) return null
  if (worked !== undefined) return { ...worked, value: typeof worked.value === 'number' ? bounded(worked.value, flag) : worked.value }
  if (fix.to !== undefined) return { value: fix.to }
  if (number === undefined) return undefined
  if (fix.by !== undefined) return { value: bounded(Math.round((number + fix.by) * 100) / 100, flag) }
  return fix.times === undefined ? undefined : { value: bounded(flag.type === 'int' ? Math.max(1, Math.floor(number * fix.times)) : number * fix.times, flag) }
}

const bounded = (value: number, flag: Flag): number => Math.min(flag.max ?? Number.POSITIVE_INFINITY, Math.max(flag.min ?? Number.NEGATIVE_INFINITY, value))

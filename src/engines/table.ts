import { compareVersions, isRelease } from '../rules/versions.ts'

/** From this release on: the default of a name; without one the name is gone. Computed defaults are `<their text>`. */
export type Change = readonly [release: string] | readonly [release: string, value: unknown]

/** Everything that the releases of one engine can be told, read from their sources: a file of rules/engines/. */
export interface EngineTable {
  readonly package: string
  /** The releases that were read, in order. */
  readonly releases: readonly string[]
  /** By where a name is given: `cli`, `env`, `python`, a command, a configuration class, a model's arguments. */
  readonly names: Readonly<Record<string, Readonly<Record<string, readonly Change[]>>>>
}

/** A stretch of releases that have a name; without `until` the newest one that was read still has it. */
export interface Stretch {
  readonly since: string
  readonly until?: string
}

/**
 * Whether a release has a name. Undefined where the table does not tell: a release that was not read and whose neighbours
 * differ, one after the newest, one before names of this kind are listed at all.
 */
export const has = (table: EngineTable, scope: string, name: string, version: string): boolean | undefined => {
  const names = table.names[scope] ?? {}
  const [before, after] = neighbours(table.releases, version)
  if (before === undefined || after === undefined || !isListed(names, before)) return undefined
  const changes = names[name] ?? []
  const [left, right] = [stateAt(changes, before) !== undefined, stateAt(changes, after) !== undefined]
  return left === right ? left : undefined
}

/** Whether anything of a kind is known of a release: vLLM lists its variables from 0.4.2 on, lm-eval's first package came without a command. */
const isListed = (names: Names, release: string): boolean => {
  const first =
    firsts.get(names) ??
    Object.values(names).reduce<string | undefined>((a, [b]) => (b === undefined || (a !== undefined && compareVersions(a, b[0]) <= 0) ? a : b[0]), undefined)
  if (first === undefined) return false
  firsts.set(names, first)
  return compareVersions(first, release) <= 0
}
type Names = EngineTable['names'][string]
const firsts = new WeakMap<Names, string>()

/** The last release at or before a version, and the first at or after it. */
const neighbours = (releases: readonly string[], version: string): readonly [string | undefined, string | undefined] =>
  isRelease(version)
    ? [releases.findLast(each => compareVersions(each, version) <= 0), releases.find(each => compareVersions(each, version) >= 0)]
    : [undefined, undefined]

/** A name's default in a release; undefined where the release does not have the name. */
export const stateAt = (changes: readonly Change[], release: string): { readonly value: unknown } | undefined => {
  const last = changes.findLast(([since]) => compareVersions(since, release) <= 0)
  return last === undefined || last.length === 1 ? undefined : { value: last[1] }
}

/** The stretches of releases that have a name, oldest first; most names have one. */
export const stretchesOf = (changes: readonly Change[], releases: readonly string[]): Stretch[] => {
  const found: Stretch[] = []
  for (const [release, ...value] of changes) {
    const last = found.at(-1)
    const open = last !== undefined && last.until === undefined
    if (value.length > 0 && !open) found.push({ since: release })
    else if (value.length === 0 && open) found[found.length - 1] = { ...last, until: releases[releases.indexOf(release) - 1] ?? release }
  }
  return found
}

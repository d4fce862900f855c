import { stateAt } from '../../src/engines/table.ts'
import type { Change, EngineTable } from '../../src/engines/table.ts'
import { compareVersions } from '../../src/rules/versions.ts'

export { compareVersions } from '../../src/rules/versions.ts'

/** What one release can be told, as read.py prints it. */
export type Release = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** The table with one release in it, in place of what it said of this release before. Nothing that it says of others changes. */
export const merge = (table: EngineTable, release: string, found: Release): EngineTable => {
  const releases = [...new Set([...table.releases, release])].toSorted(compareVersions)
  const changesOf = (scope: string, name: string): Change[] => {
    const before = table.names[scope]?.[name] ?? []
    const now = found[scope] ?? {}
    return changes(releases, each => (each !== release ? stateAt(before, each) : name in now ? { value: now[name] } : undefined))
  }
  const scopes = sorted([...Object.keys(table.names), ...Object.keys(found)])
  const names = scopes.map(scope => {
    const all = sorted([...Object.keys(table.names[scope] ?? {}), ...Object.keys(found[scope] ?? {})])
    const kept = all.map(name => [name, changesOf(scope, name)] as const).filter(([, list]) => list.length > 0)
    return [scope, Object.fromEntries(kept)] as const
  })
  return { package: table.package, releases, names: Object.fromEntries(names.filter(([, all]) => Object.keys(all).length > 0)) }
}

const sorted = (names: readonly string[]): string[] => [...new Set(names)].toSorted((a, b) => Number(a > b) - Number(a < b))

/** Only the releases where something changes. */
const changes = (releases: readonly string[], at: (release: string) => { readonly value: unknown } | undefined): Change[] => {
  const found: Change[] = []
  for (const release of releases) {
    const state = at(release)
    const last = found.at(-1)
    const before = last === undefined || last.length === 1 ? undefined : { value: last[1] }
    if (state === undefined ? before === undefined : before !== undefined && JSON.stringify(before) === JSON.stringify(state)) continue
    found.push(state === undefined ? [release] : [release, state.value])
  }
  return found
}

/** The file of a table: a name a line, so that a release's changes can be read. */
export const written = ({ package: name, releases, names }: EngineTable): string => {
  const lines = Object.entries(names).map(
    ([scope, all]) =>
      `  ${JSON.stringify(scope)}: {\n${Object.entries(all)
        .map(([each, list]) => `   ${JSON.stringify(each)}: ${JSON.stringify(list)}`)
        .join(',\n')}\n  }`,
  )
  return `{\n "package": ${JSON.stringify(name)},\n "releases": ${JSON.stringify(releases)},\n "names": {\n${lines.join(',\n')}\n }\n}\n`
}

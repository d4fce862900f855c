import { factsOf } from '../../src/facts/index.ts'
import type { Facts } from '../../src/facts/sheet.ts'
import { modelTable } from '../../src/models/table.ts'
import { flagTable } from '../../src/rules/flags.ts'
import { ourRules } from '../../src/rules/ours.ts'
import { GiB } from '../../src/units.ts'
import type { Scalar } from '../../src/types.ts'
import { episodesOf } from '../episodes/read.ts'

/** What is known of the last start in a log, with the lines that say so and the defaults of its release. */
export const knownIn = (...log: readonly string[]): Facts => {
  const episode = episodesOf({ 'server.log': log }).at(-1)
  return episode === undefined ? {} : factsOf(episode, { flags: flagTable(ourRules().flags), models: modelTable(ourRules().models), given: undefined }).facts
}

/** The values of some facts; sizes in GiB with two digits. */
export const valuesOf = (facts: Facts, ...names: readonly string[]): Record<string, Scalar | undefined> =>
  Object.fromEntries(
    names.map(name => {
      const value = (facts as Readonly<Record<string, { readonly value: Scalar } | undefined>>)[name]?.value
      return [name, name.startsWith('memory.') && typeof value === 'number' && Math.abs(value) > 1e6 ? Number((value / GiB).toFixed(2)) : value]
    }),
  )

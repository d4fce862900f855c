import type { HeardInput } from '../episodes/index.ts'
import { tableOf } from './load.ts'
import { commandsIn, tablesNeeded } from './unknown.ts'
import type { CommandsSeen, Tables } from './unknown.ts'

/** The tables that some inputs ask for. Most logs need no table of all options, and do not wait for one. */
export const tablesFor = async (inputs: readonly HeardInput[]): Promise<Tables> => tablesOf(inputs.map(({ events }) => commandsIn(events)))

/** The same of what is known of the events. */
export const tablesOf = async (seen: readonly CommandsSeen[]): Promise<Tables> => {
  const needed = tablesNeeded(seen)
  return Object.fromEntries(await Promise.all(needed.map(async engine => [engine, await tableOf(engine)] as const)))
}

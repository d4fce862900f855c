import type { HeardInput } from '../episodes/index.ts'
import { tableOf } from './load.ts'
import { tablesNeeded } from './unknown.ts'
import type { Tables } from './unknown.ts'

/** The tables that some inputs ask for. Most logs need no table of all options, and do not wait for one. */
export const tablesFor = async (inputs: readonly HeardInput[]): Promise<Tables> => {
  const needed = tablesNeeded(inputs.flatMap(({ events }) => events))
  return Object.fromEntries(await Promise.all(needed.map(async engine => [engine, await tableOf(engine)] as const)))
}

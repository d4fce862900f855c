import { factsOf } from '../../src/facts/index.ts'
import { modelTable } from '../../src/models/table.ts'
import { flagTable } from '../../src/rules/flags.ts'
import type { Scalar } from '../../src/types.ts'
import { episodesOf } from '../episodes/read.ts'

/** The facts of a log's last episode by their names; a fact that is not known is missing. */
export const factsIn = (...log: readonly string[]): Readonly<Record<string, Scalar>> => {
  const episode = episodesOf({ 'a.log': log }).at(-1)
  const facts = episode === undefined ? {} : factsOf(episode, { flags: flagTable({}), models: modelTable({ date: '', rows: [] }), given: undefined }).facts
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value as Scalar]))
}
export const MiB = 2 ** 20
export const GiB = 2 ** 30

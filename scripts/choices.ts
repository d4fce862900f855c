// By which word of each literal the scan looks for it, and by which bytes of that; build.mjs compiles them.
import { speakers } from '../src/events/speakers.ts'
import { patternsOf } from '../src/scan/patterns.ts'
import { choose, keyOf } from '../src/scan/tables.ts'

export const choices = (): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(patternsOf(speakers).map(pattern => [keyOf(pattern), choose(pattern)]))

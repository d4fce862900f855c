// The scan's tables, laid when the package is built; and by which word of each literal it looks for it, for sentences that users add.
import { speakers } from '../src/events/speakers.ts'
import { instanceOf } from '../src/scan/kernel.ts'
import type { Laid } from '../src/scan/kernel.ts'
import { patternsOf } from '../src/scan/patterns.ts'
import { choose, keyOf, layTables } from '../src/scan/tables.ts'
import type { Choice } from '../src/scan/tables.ts'

export const tablesFor = (wasm: Uint8Array): { readonly tables: Laid; readonly choices: Readonly<Record<string, Choice>> } => {
  const patterns = patternsOf(speakers)
  const choices = Object.fromEntries(patterns.map(pattern => [keyOf(pattern), choose(pattern)]))
  const { layout, image } = layTables(patterns, choices, instanceOf(wasm).base.value)
  return { tables: { layout, image: Buffer.from(image).toString('base64'), count: patterns.length }, choices }
}

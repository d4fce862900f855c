// How often bytes, and which four bytes together, stand in logs, in millionths: node scripts/gram-rates.mjs FILE... > src/scan/rates.json
// FILES: logs of servers at work, a few hundred kilobytes of each kind; the fixtures are added.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Grams rarer than this (in millionths) are as rare as their bytes tell. */
const COMMON = 25
const fixtures = readdirSync('fixtures', { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && !entry.name.endsWith('.json'))
  .map(entry => join(entry.parentPath, entry.name))
const bytes = Array.from({ length: 256 }, () => 0)
const grams = new Map()
let all = 0
for (const path of [...fixtures, ...process.argv.slice(2)]) {
  const text = readFileSync(path)
  for (let at = 0; at < text.length; at += 1) {
    bytes[text[at]] += 1
    if (at + 4 <= text.length) {
      const gram = text.readUInt32LE(at)
      grams.set(gram, (grams.get(gram) ?? 0) + 1)
    }
  }
  all += text.length
}
const millionths = count => Math.round((count / all) * 1e6)
const common = [...grams].map(([gram, count]) => [gram, millionths(count)]).filter(([, rate]) => rate >= COMMON)
// As pairs in one list, each gram less the one before.
const sorted = common.toSorted(([a], [b]) => a - b)
console.log(
  JSON.stringify({ data: { bytes: bytes.map(millionths), grams: sorted.flatMap(([gram, rate], index) => [gram - (sorted[index - 1]?.[0] ?? 0), rate]) } }),
)

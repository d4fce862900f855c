// Whether the cost of long inputs grows as they do: each shape at four sizes.  node scripts/long.mjs [PART OF A NAME]
import { load } from './build.mjs'

/** From one size to the next it may grow by so much more than the size: twice the size of a quadratic loop takes four times as long. */
const MOST = 3
/** Below this it is not the length that costs. */
const LEAST = 150
/** Nothing of these sizes may take longer. */
const LONGEST = 20_000

const { SHAPES } = await load('scripts/long/inputs.ts')
const { cost } = await load('scripts/long/measure.ts')
await cost(SHAPES[0].text(1000))
let worse = 0
for (const shape of SHAPES.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
  const costs = []
  for (const factor of [1, 2, 4]) {
    costs.push((await cost(shape.text(shape.n * factor))).whole)
    if (costs.at(-1) > LONGEST) break
  }
  const growth = costs.slice(1).map((each, index) => each / Math.max(costs[index], LEAST))
  const bad = costs.some(each => each > LONGEST) || growth.some(each => each > MOST)
  if (bad) worse += 1
  console.log(`${bad ? 'GROWS' : 'ok   '} ${shape.name.padEnd(40)} ${String(shape.n).padStart(6)}: ${costs.map(each => `${Math.round(each)} ms`).join(', ')}`)
}
process.exitCode = worse > 0 ? 1 : 0

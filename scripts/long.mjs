// Whether the cost of long inputs grows as they do: each shape at two sizes.  node scripts/long.mjs [PART OF A NAME]
import { load } from './build.mjs'

/** The larger of the two sizes. A loop in a loop takes sixteen times as long there, one loop four times. */
const TIMES = 4
const MOST = 9
/** Below this it is not the length that costs. */
const LEAST = 150
/** Nothing of these sizes may take longer. */
const LONGEST = 20_000

const { SHAPES } = await load('scripts/long/inputs.ts')
const { cost } = await load('scripts/long/measure.ts')
await cost(SHAPES[0].text(1000))
let worse = 0
for (const shape of SHAPES.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
  const [short, long] = [(await cost(shape.text(shape.n))).whole, (await cost(shape.text(shape.n * TIMES))).whole]
  const bad = long > LONGEST || long / Math.max(short, LEAST) > MOST
  if (bad) worse += 1
  console.log(
    `${bad ? 'GROWS' : 'ok   '} ${shape.name.padEnd(40)} ${String(shape.n).padStart(6)}: ${Math.round(short)} ms, ${TIMES} times as long: ${Math.round(long)} ms`,
  )
}
process.exitCode = worse > 0 ? 1 : 0

import { launches, logs } from './corpus.ts'
import { mutate, slice } from './mutate.ts'
import { chance } from './random.ts'
import { launchTrial, readTrial, trial, WHOLE } from './trial.ts'

/** One input: what it was made of, its bytes, and how far it goes. */
interface Made {
  readonly path: string
  readonly bytes: Uint8Array
  readonly way: 'whole' | 'launch' | 'read'
}

/** What only has to be read is short: many are tried in the time of one that goes through the whole line. */
const SHORT = 8

/** Input `index` of the run that `seed` starts, always the same one. */
export const inputs = (seed: number): ((index: number) => Made) => {
  const [read, started] = [logs(), launches()]
  return index => {
    const dice = chance(seed, index)
    const way = index % WHOLE === 0 ? 'whole' : index % WHOLE === 1 ? 'launch' : 'read'
    const seeds = way === 'launch' ? started : read
    const { path, lines } = dice.one(seeds)
    const other = (): readonly string[] => slice(dice.one(seeds).lines, dice, way === 'read' ? 3 : 20)
    const whole = way === 'launch' && !dice.once(4)
    return { path, way, bytes: mutate(whole ? lines : slice(lines, dice, way === 'read' ? SHORT : undefined), dice, other) }
  }
}

/** What is wrong with what is made of it, or undefined. */
export const tryInput = ({ path, bytes, way }: Made, index: number): Promise<string | undefined> =>
  way === 'launch' ? launchTrial(bytes, path) : way === 'read' ? readTrial(bytes) : trial(bytes, index)

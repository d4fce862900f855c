/** A source of chance that a number starts: the same number, the same run. */
export interface Chance {
  /** 0 up to, not including, `below`. */
  readonly below: (below: number) => number
  readonly one: <T>(choices: readonly T[]) => T
  /** True once in `times`. */
  readonly once: (times: number) => boolean
}

/** Of input `index` of a run: any single one can be made again without those before it. */
export const chance = (seed: number, index: number): Chance => {
  // Tommy Ettinger's mulberry32; two numbers are mixed so that neighbours have nothing in common.
  let state = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca77)) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, one: choices => choices[below(choices.length)] as (typeof choices)[number], once: times => below(times) === 0 }
}

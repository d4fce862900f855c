// Counts over judgements, with what chance leaves open.
import type { Judgement } from './judgement.ts'

export interface Share {
  readonly count: number
  readonly of: number
}
const share = <Each>(all: readonly Each[], is: (each: Each) => boolean): Share => ({ count: all.filter(is).length, of: all.length })

/** Wilson's 95 % interval of a share: holds for few cases and for shares of none or all. */
export const interval = ({ count, of }: Share): readonly [number, number] => {
  if (of === 0) return [0, 1]
  const z = 1.96
  const p = count / of
  const centre = p + (z * z) / (2 * of)
  const half = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  const whole = 1 + (z * z) / of
  return [Math.max(0, (centre - half) / whole), Math.min(1, (centre + half) / whole)]
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`
export const shown = (each: Share): string =>
  each.of === 0 ? 'no case' : `${percent(each.count / each.of)} (${each.count} of ${each.of}; ${interval(each).map(percent).join(' to ')})`

/** The figures of a ranking, in the order in which they are printed. */
export const figuresOf = (all: readonly Judgement[]): readonly (readonly [string, Share])[] => {
  const positive = all.filter(({ negative }) => !negative)
  return [
    ['an accepted cause stands first', share(positive, ({ first }) => first)],
    ['exactly the label stands first', share(positive, ({ exact }) => exact)],
    ['an accepted cause is among the first three', share(positive, ({ three }) => three)],
    ['a misleading cause is among the first three', share(positive, ({ misled }) => misled)],
    [
      'false alarm where there is no memory problem',
      share(
        all.filter(({ negative }) => negative),
        ({ alarm }) => alarm,
      ),
    ],
  ]
}

export interface Bin {
  readonly from: number
  readonly to: number
  readonly said: number
  readonly right: Share
}
const BINS = [0.45, 0.6, 0.7, 0.8, 0.9, 0.95, 1] as const

/** Said confidence against how often it was right. */
export const reliability = (all: readonly Judgement[]): Bin[] =>
  BINS.slice(0, -1).map((from, index) => {
    const to = BINS[index + 1] ?? 1
    const within = all.flatMap(({ said, negative }) =>
      said !== undefined && !negative && said.confidence >= from && (said.confidence < to || to === 1) ? [said] : [],
    )
    return {
      from,
      to,
      said: within.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, within.length),
      right: share(within, ({ right }) => right),
    }
  })

/** How often "certain" is right, and how many of the right answers it is said of. */
export const certainty = (all: readonly Judgement[]): { readonly right: Share; readonly reach: Share } => {
  const said = all.flatMap(each => (each.said === undefined || each.negative ? [] : [each.said]))
  return {
    right: share(
      said.filter(({ level }) => level === 'certain'),
      ({ right }) => right,
    ),
    reach: share(
      said.filter(({ right }) => right),
      ({ level }) => level === 'certain',
    ),
  }
}

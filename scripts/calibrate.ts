// How good the ranking is, measured on labelled cases, and what its constants would be if they were fitted on them.
import { loadRules } from '../src/rules/load.ts'
import { WEIGHTS } from '../src/rank.ts'
import type { Weights } from '../src/rank.ts'
import { samplesOf } from './calibrate/cases.ts'
import type { Sample } from './calibrate/cases.ts'
import { certainty, figuresOf, reliability, shown } from './calibrate/figures.ts'
import { crossValidated, fit, KNOBS } from './calibrate/fit.ts'
import { judgementOf, rankable } from './calibrate/judgement.ts'
import type { Judgement } from './calibrate/judgement.ts'
import { accuracyPage } from './calibrate/page.ts'
import { pairsIn } from './calibrate/pairs.ts'

const FOLDS = 10
/** What "certain" must keep: how often it is right, and how many of the right answers it is said of. */
const RIGHT = 0.97
const REACH = 0.5

export interface Calibration {
  readonly samples: readonly Sample[]
  readonly fitted: Weights
  /** As the constants in use judge, as fitted ones would on what they were fitted on, and on what they were not. */
  readonly now: readonly Judgement[]
  readonly resubstituted: readonly Judgement[]
  readonly validated: readonly Judgement[]
}

export const calibrate = (dir: string): Calibration => {
  const samples = samplesOf(dir, loadRules('rules'))
  const all = samples.map(rankable)
  const fitted = fit(all)
  return {
    samples,
    fitted,
    now: all.map(each => judgementOf(each, WEIGHTS)),
    resubstituted: all.map(each => judgementOf(each, fitted)),
    validated: crossValidated(all, FOLDS),
  }
}

export const accuracy = (calibration: Calibration): string => accuracyPage(calibration, pairsIn('fixtures', loadRules('rules')), FOLDS)

/** Where the constants in use fall short of what they must keep, on whole and on shortened cases. */
export const shortcomings = ({ now }: Calibration): string[] =>
  (['whole', 'short'] as const).flatMap(extent => {
    const { right, reach } = certainty(now.filter(each => each.extent === extent))
    return [
      ...(right.count < RIGHT * right.of ? [`${extent} cases: "certain" is right in ${shown(right)}, not in ${RIGHT}`] : []),
      ...(reach.count < REACH * reach.of ? [`${extent} cases: "certain" is said of ${shown(reach)} of the right answers, not of ${REACH}`] : []),
    ]
  })

export const calibrationText = ({ fitted, now, resubstituted, validated }: Calibration): string => {
  const columns = [
    ['in use', now],
    ['fitted, on the cases of the fit', resubstituted],
    [`fitted, on cases left out (${FOLDS} folds)`, validated],
  ] as const
  return [
    ...(['whole', 'short'] as const).flatMap(extent => [
      `== ${extent === 'whole' ? 'whole cases' : 'shortened: the last 60 or 25 lines, or the log without its snapshot'}`,
      ...columns.flatMap(([title, all]) => {
        const these = all.filter(each => each.extent === extent)
        const { right, reach } = certainty(these)
        return [
          `-- ${title}`,
          ...figuresOf(these).map(([what, figure]) => `  ${what}: ${shown(figure)}`),
          `  right where "certain" is said: ${shown(right)}`,
          `  "certain" is said where the first cause is right: ${shown(reach)}`,
          `  mean loss: ${lossOf(these).toFixed(4)}`,
          ...reliability(these).map(bin => `  said ${bin.from} to ${bin.to}: mean ${bin.said.toFixed(2)}, right ${shown(bin.right)}`),
        ]
      }),
    ]),
    '== constants: in use -> fitted',
    ...KNOBS.map(({ name, of }) => `  ${name}: ${of(WEIGHTS)}${of(WEIGHTS) === of(fitted) ? '' : ` -> ${of(fitted)}`}`),
  ].join('\n')
}

const lossOf = (all: readonly Judgement[]): number => {
  const positive = all.filter(({ negative }) => !negative)
  return positive.reduce((sum, { loss }) => sum + loss, 0) / Math.max(1, positive.length)
}

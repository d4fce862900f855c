// docs/accuracy.md: what was measured, with what chance leaves open. No text of a case is on it.
import type { Calibration } from '../calibrate.ts'
import { showBytes } from '../../src/units.ts'
import { WEIGHTS } from '../../src/rank.ts'
import { code, plain, table } from '../markdown.ts'
import { APPLIED, CARD, DATE, RELEASES } from './applied.ts'
import { certainty, figuresOf, reliability, shown } from './figures.ts'
import type { Share } from './figures.ts'
import type { Judgement } from './judgement.ts'
import { ledgerQuality } from './ledgers.ts'
import { bestWorths, isShown, predictionsOf, worthOf } from './pairs.ts'
import type { Pair } from './pairs.ts'

export const accuracyPage = (calibration: Calibration, pairs: readonly Pair[], folds: number): string =>
  `${[
    '# Accuracy',
    `_Made by ${code('npm run calibrate -- --write')} from labelled cases, ${code('src/rank.ts')} and ${code('fixtures')}: edit those, not this page._`,
    'How often the first cause is the right one, how far its confidence can be believed, and what the first fix of a failed run is worth.',
    ...cases(calibration),
    ...ranking(calibration, folds),
    ...confidence(calibration),
    ...ledgers(calibration),
    ...mended(pairs),
    ...applied(),
  ].join('\n\n')}\n`

const whole = (all: readonly Judgement[]): Judgement[] => all.filter(({ extent }) => extent === 'whole')
const short = (all: readonly Judgement[]): Judgement[] => all.filter(({ extent }) => extent === 'short')

const BASES: Readonly<Record<string, string>> = {
  provoked: 'provoked on real GPUs, so the cause is known',
  'fix-confirmed': 'the fix was confirmed by who had the failure',
  maintainer: 'a maintainer of the engine named the cause',
  log: 'the log itself decides',
}

const cases = ({ now }: Calibration): string[] => {
  const all = whole(now)
  const rows = Object.entries(BASES).map(([basis, says]) => {
    const these = all.filter(({ label }) => label.basis === basis)
    return [says, String(these.filter(({ negative }) => !negative).length), String(these.filter(({ negative }) => negative).length)]
  })
  const positive = all.filter(({ negative }) => !negative)
  return [
    '## The cases',
    `${all.length} labelled cases: ${positive.length} in which GPU memory or host memory ran out or was short, with ${new Set(positive.map(({ label }) => label.cause)).size} different causes, and ${all.length - positive.length} without a memory problem: healthy runs, runs that look bad and are not, and failures of another kind.`,
    table(['What the label rests on', 'With a memory problem', 'Without'], rows),
    'The rules were written with these cases in sight. What follows is therefore what the tool does with failures of kinds that it knows; a log of a kind that it does not know does worse, and the intervals, which speak of chance alone, do not cover that.',
    `Each case is measured a second time **shortened**: the last 60 lines of each file, the last 25, and the log without the snapshot beside it, ${short(now).length} in all. Often the lines that decide are then missing, and the label stays. Nobody wrote a rule for these, so they show whether confidence falls where the evidence does.`,
  ]
}

const ranking = ({ now, validated, fitted }: Calibration, folds: number): string[] => {
  const columns = [whole(now), whole(validated), short(now), short(validated)].map(figuresOf)
  const [first = []] = columns
  const rows = first.map(([what], index) => [what, ...columns.map(figures => plain(shown(figures[index]?.[1] ?? { count: 0, of: 0 })))])
  return [
    '## Ranking',
    `Ranking adds up a handful of constants (${code('WEIGHTS')} in ${code('src/rank.ts')}). ${code('npm run calibrate')} fits them to the cases by coordinate search over round numbers; the loss is the log loss of the first cause's confidence and that of the right cause against the best wrong one. "Fitted" judges each case by constants that were fitted without it: ${folds} folds, spread by cause, similar cases in one fold. Shares with 95 % intervals (Wilson).`,
    table(['Figure', 'Whole cases, constants in use', 'Whole, fitted', 'Shortened, constants in use', 'Shortened, fitted'], rows),
    lossText(now, validated, fitted !== WEIGHTS),
    '"First" counts a cause that an expert would accept as well, and a report that says "not decidable" where the label allows it. A shortened log often lacks the failure itself; the report then says so and no cause is named, which counts as not first.',
  ]
}

const lossText = (now: readonly Judgement[], validated: readonly Judgement[], moved: boolean): string => {
  const loss = (all: readonly Judgement[]): string => {
    const positive = all.filter(({ negative }) => !negative)
    return (positive.reduce((sum, each) => sum + each.loss, 0) / Math.max(1, positive.length)).toFixed(2)
  }
  const figures = `Mean loss, whole and shortened: ${loss(whole(now))} and ${loss(short(now))} with the constants in use, ${loss(whole(validated))} and ${loss(short(validated))} fitted.`
  if (!moved) return `${figures} The fit keeps the constants in use.`
  const firsts = (all: readonly Judgement[]): number => all.filter(({ first }) => first).length
  return firsts(validated) > firsts(now)
    ? `${figures} The fitted constants put more causes first than those in use.`
    : `${figures} The fitted constants put no more causes first, so those in use stay.`
}

const confidence = ({ now, validated }: Calibration): string[] => {
  const bins = [whole(now), short(now)].map(reliability)
  const rows = (bins[0] ?? []).map((bin, index) => {
    const other = bins[1]?.[index]
    return [
      `${bin.from} to ${bin.to === 1 ? '0.99' : `below ${bin.to}`}`,
      ...[bin, other].flatMap(each => (each === undefined || each.right.of === 0 ? ['–', '–'] : [each.said.toFixed(2), plain(shown(each.right))])),
    ]
  })
  const both = (pick: (each: ReturnType<typeof certainty>) => Share): string[] =>
    [whole(now), short(now), now, validated].map(all => plain(shown(pick(certainty(all)))))
  return [
    '## Confidence',
    'Said confidence against how often it was right, of reports that name a cause where there is a memory problem.',
    table(['Said', 'Whole cases: mean said', 'Right', 'Shortened: mean said', 'Right'], rows),
    `"Certain" is said from ${WEIGHTS.certain}, "likely" from ${WEIGHTS.likely}; below ${WEIGHTS.decided} the report says that the cause is not decidable. "Certain" is to be right in 97 % of the cases in which it is said, and to be said of half of the right answers. Where it begins was chosen on these cases, so the last column, in which each case is judged by constants fitted without it, is the fairer one.`,
    table(
      ['Figure', 'Whole', 'Shortened', 'Both', 'Both, fitted constants'],
      [
        ['right where "certain" is said', ...both(({ right }) => right)],
        ['"certain" is said where the first cause is right', ...both(({ reach }) => reach)],
      ],
    ),
  ]
}

const ledgers = ({ samples }: Calibration): string[] => {
  const { logs, withLedger, median, most, reasons, lacking } = ledgerQuality(samples)
  const percent = (value: number): string => `${(100 * value).toFixed(2)} %`
  return [
    '## Ledgers',
    `${withLedger} of ${logs} engine logs at INFO hold the figures of a ledger (an allocation failed and said what was free, or the engine printed its plan; where the log does not tell the size of the card, nvidia-smi beside it or vLLM’s figures may, else the ledger is of what the engine found). The share of the card that has no name in it: median ${percent(median)}, at most ${percent(most)}.`,
    reasons.length === 0
      ? 'None is above 2 %.'
      : table(
          ['Above 2 %, because', 'Logs'],
          reasons.map(([reason, count]) => [reason, String(count)]),
        ),
    table(
      ['No ledger, because', 'Logs'],
      lacking.map(([reason, count]) => [reason, String(count)]),
    ),
  ]
}

const value = (setting: string, given: unknown): string =>
  given === undefined || given === null ? 'unset' : typeof given === 'number' && setting.endsWith('_bytes') ? showBytes(given) : String(given)
const change = (setting: string, from: unknown, to: unknown): string => code(`${setting}: ${value(setting, from)} -> ${value(setting, to)}`)

const mended = (pairs: readonly Pair[]): string[] => {
  const worths = [...bestWorths(pairs)]
  return [
    '## Mended runs',
    `Runs that failed on real cards and the same runs as they then served (both are in ${code('fixtures/')}): what the first fix says beside what was really changed. Of ${worths.length} failed runs the first fix of ${worths.filter(([, worth]) => isShown(worth)).length} is shown to help, by the value that served or by the figures of the log; the others go the way that helped and may stop short of it.`,
    table(
      ['Failed run', 'Its first fix', 'What served', 'Worth of the fix'],
      pairs.map(pair => [
        code(pair.failed),
        Object.entries(pair.fix?.set ?? {})
          .map(([setting, { from, to }]) => change(setting, from, to))
          .join('<br>') || 'no value',
        pair.changes.map(({ setting, from, to }) => change(setting, from, to)).join('<br>') || 'nothing else',
        worthOf(pair),
      ]),
    ),
    "The mended run's settings, fed to the ledger of the failed run, predict what the mended run then printed:",
    table(
      ['Failed run', 'Mended run', 'Predicted and printed'],
      pairs.map(pair => {
        const told = predictionsOf(pair)
        return [
          code(pair.failed),
          code(pair.mended),
          'lacks' in told
            ? `not predicted, ${told.lacks.join(', ')} ${told.lacks.length === 1 ? 'is' : 'are'} not known`
            : told.map(({ what, predicted, printed }) => `${what}: ${showBytes(predicted)} and ${showBytes(printed)}`).join('<br>') || 'nothing in common',
        ]
      }),
    ),
  ]
}

const applied = (): string[] => [
  '## Fixes applied on a real card',
  `${APPLIED.length} failures were provoked on one card (${CARD}; ${RELEASES}; ${DATE}), each was diagnosed there from its log, and the run was repeated with the first command that the report printed, nothing else changed. The release of that day printed the values below; where a later one prints another, the table of mended runs shows it.`,
  table(
    ['Failed run', 'Fix as printed', 'With it', 'Log of the repeated run'],
    APPLIED.map(({ failed, mended, change: { setting, from, to }, outcome }) => [
      code(failed),
      change(setting, from, to),
      outcome,
      mended === undefined ? 'not kept' : code(mended),
    ]),
  ),
]

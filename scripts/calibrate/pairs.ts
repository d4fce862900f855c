// Runs that failed on real cards, and the same runs mended: what the first fix says beside what was really changed.
import { diagnose, open, study } from '../../src/diagnose.ts'
import type { ReadInput, Studied } from '../../src/diagnose.ts'
import type { Facts } from '../../src/facts/sheet.ts'
import type { Ledger } from '../../src/ledger/index.ts'
import { join } from 'node:path'
import { chunksOf } from '../../src/read/chunks.ts'
import { fits, predict, predictAll } from '../../src/remedy/predict.ts'
import type { Change } from '../../src/remedy/predict.ts'
import type { FixReport } from '../../src/report.ts'
import { casesIn } from '../../src/rules/check.ts'
import type { Case } from '../../src/rules/check.ts'
import type { RuleSet } from '../../src/rules/rule.ts'
import type { Bytes, Fact, Scalar } from '../../src/types.ts'

export interface Pair {
  readonly failed: string
  readonly mended: string
  readonly cause: string | undefined
  readonly fix: FixReport | undefined
  /** What the mended run set otherwise. */
  readonly changes: readonly Change[]
  readonly before: Side
  readonly after: Side
}
interface Side {
  readonly facts: Facts
  readonly ledgers: readonly Ledger[]
}

/** Runs that served what another failed at, beside those that their names say. */
const ALSO_MENDED: Readonly<Record<string, string>> = { 'engine-lm-eval-hf-batch': 'engine-lm-eval-hf-auto' }

/** `engine-X` that failed, with each `engine-X-fixed*`. */
export const pairsIn = (dir: string, rules: RuleSet): Pair[] => {
  const cases = casesIn(dir)
  return cases
    .filter(({ name, causes }) => causes.length > 0 && !name.includes('-fixed'))
    .flatMap(failed =>
      cases
        .filter(({ name }) => name.startsWith(`${failed.name}-fixed`) || name === ALSO_MENDED[failed.name])
        .map(mended => pairOf(dir, failed, mended, rules)),
    )
}

export const pairOf = (dir: string, failed: Case, mended: Case, rules: RuleSet): Pair => {
  const [before, after] = [sideOf(dir, failed, rules), sideOf(dir, mended, rules)]
  const first = before.report.findings[0]
  return {
    failed: failed.name,
    mended: mended.name,
    cause: first?.rule,
    fix: first?.fixes[0],
    changes: changesOf(before.facts, after.facts, rules),
    before,
    after,
  }
}

const sideOf = (dir: string, each: Case, rules: RuleSet): Side & { readonly report: ReturnType<typeof diagnose> } => {
  const inputs = each.inputs.map(input => readFile(join(dir, each.name, input), input))
  const report = diagnose(inputs, rules)
  const { facts } = main(study(inputs, rules))
  return { report, facts, ledgers: report.episodes.find(({ engine }) => engine === facts.engine?.value)?.ledger ?? [] }
}

/** The episode of the engine; a snapshot beside it is one too. */
const main = (all: readonly Studied[]): Studied => {
  const [first] = all.toSorted((a, b) => Object.keys(b.facts).length - Object.keys(a.facts).length)
  if (first === undefined) throw new Error('a fixture without an episode')
  return first
}

const readFile = (path: string, name: string): ReadInput => {
  const reading = open(name)
  for (const chunk of chunksOf(path)) reading.read(chunk)
  return reading.end()
}

/** Settings with a bearing on memory, as far as both runs say them. */
const changesOf = (before: Facts, after: Facts, { flags }: RuleSet): Change[] => {
  const levers = new Set(Object.values(flags).flatMap(all => all.map(({ name }) => name)))
  const [from, to] = [before, after].map(facts => new Map(Object.entries(facts).map(([name, fact]) => [name, (fact as Fact<Scalar>).value])))
  return [...(to ?? [])]
    .toSorted(([a], [b]) => Number(a > b) - Number(a < b))
    .flatMap(([fact, value]) => {
      const setting = fact.replace(/^setting\./, '')
      const found = setting === 'batch_size' ? after['eval.batch-found']?.value : undefined
      if (found !== undefined) return [{ setting, from: from?.get(fact), to: found }]
      return setting === fact || !levers.has(setting) || String(value).startsWith('{') || from?.get(fact) === value
        ? []
        : [{ setting, from: from?.get(fact), to: value }]
    })
}

/** What the first fix is worth, by what is known to have served. From the best. */
const WORTHS = [
  'at the value that served, or beyond it',
  'towards the value that served, and the figures of the log say it fits',
  'another setting, and the figures of the log say it fits',
  'towards the value that served, not proven',
  'another setting, not proven',
  'the wrong way, or no value',
] as const
export type Worth = (typeof WORTHS)[number]
/** Down to here a fix is shown to help. */
export const isShown = (worth: Worth): boolean => WORTHS.indexOf(worth) <= WORTHS.indexOf('another setting, and the figures of the log say it fits')

export const worthOf = ({ fix, changes, before }: Pair): Worth => {
  const [set] = Object.entries(fix?.set ?? {})
  if (fix === undefined || set === undefined) return 'the wrong way, or no value'
  const [name, { from, to }] = set
  const served = changes.find(({ setting }) => setting === name)
  const fitting = (fix.predicted.length > 0 && fix.predicted.every(fits)) || isWithinFree(name, to, before.facts)
  if (served === undefined) return fitting ? 'another setting, and the figures of the log say it fits' : 'another setting, not proven'
  if (to === served.to) return 'at the value that served, or beyond it'
  const start = from ?? served.from
  if (typeof served.to !== 'number' || typeof to !== 'number' || typeof start !== 'number') return 'the wrong way, or no value'
  const down = served.to < start
  if (down ? to <= served.to : to >= served.to) return 'at the value that served, or beyond it'
  if (down ? to >= start : to <= start) return 'the wrong way, or no value'
  return fitting ? 'towards the value that served, and the figures of the log say it fits' : 'towards the value that served, not proven'
}

/** vLLM starts where its budget is within what is free; that is all that this refusal asks. */
const isWithinFree = (setting: string, to: Scalar, facts: Facts): boolean => {
  const [capacity, free] = [facts['memory.capacity']?.value, facts['failure.found']?.value]
  if (facts['failure.refusal']?.value !== 'free-below-utilization' || setting !== 'gpu_memory_utilization') return false
  return typeof to === 'number' && capacity !== undefined && free !== undefined && to * capacity <= free
}

/** A failed run's first fix is held against every run that is known to have served. */
export const bestWorths = (pairs: readonly Pair[]): ReadonlyMap<string, Worth> => {
  const best = new Map<string, Worth>()
  for (const pair of pairs) {
    const [worth, before] = [worthOf(pair), best.get(pair.failed)]
    if (before === undefined || WORTHS.indexOf(worth) < WORTHS.indexOf(before)) best.set(pair.failed, worth)
  }
  return best
}

/** One figure that the other run printed beside what this run's ledger predicts for its settings. */
export interface Prediction {
  readonly what: 'weights' | 'kv-cache' | 'graphs'
  readonly predicted: Bytes
  readonly printed: Bytes
}
/** The ledger of a run with the settings of another; a list of what stands in the way where it cannot be told. */
export const predictionsOf = ({
  before,
  after,
  changes,
}: Pick<Pair, 'before' | 'after' | 'changes'>): readonly Prediction[] | { readonly lacks: readonly string[] } => {
  const [ledger] = before.ledgers
  if (ledger === undefined) return { lacks: ['the size of the card'] }
  const unknown = changes.filter(({ setting, from, to }) => predict(ledger, setting, from, to, before.facts) === undefined)
  if (unknown.length > 0) return { lacks: unknown.map(({ setting }) => `what \`${setting}\` moves`) }
  const moved = predictAll(ledger, changes, before.facts) ?? ledger
  const printed = {
    weights: after.facts['memory.weights']?.value,
    'kv-cache': after.facts['memory.kv-cache']?.value,
    graphs: after.facts['memory.graphs']?.value,
  }
  return (['weights', 'kv-cache', 'graphs'] as const).flatMap(what => {
    const part = moved.parts.find(each => each.what === what)
    const [predicted, own] = [part?.bytes, printed[what]]
    // A part that the change takes away is no longer printed.
    return predicted === undefined || (own === undefined && predicted > 0) ? [] : [{ what, predicted, printed: own ?? 0 }]
  })
}

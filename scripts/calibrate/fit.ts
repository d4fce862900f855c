// Constants fitted by coordinate search, and what they are worth on cases they were not fitted on.
import { createHash } from 'node:crypto'
import { WEIGHTS } from '../../src/rank.ts'
import type { Weights } from '../../src/rank.ts'
import { judgementOf } from './judgement.ts'
import type { Judgement, Rankable } from './judgement.ts'

/** One constant: where it is, and the round numbers that are tried. */
interface Knob {
  readonly name: string
  readonly values: readonly number[]
  readonly of: (weights: Weights) => number
  readonly set: (weights: Weights, value: number) => Weights
}

const level = (name: keyof Weights['levels'], values: readonly number[]): Knob => ({
  name: `levels.${name}`,
  values,
  of: weights => weights.levels[name],
  set: (weights, value) => ({ ...weights, levels: { ...weights.levels, [name]: value } }),
})
const sign = (name: keyof Weights['signs'], values: readonly number[]): Knob => ({
  name: `signs.${name}`,
  values,
  of: weights => weights.signs[name],
  set: (weights, value) => ({ ...weights, signs: { ...weights.signs, [name]: value } }),
})
type Plain = { [Name in keyof Weights]: Weights[Name] extends number ? Name : never }[keyof Weights]
const plain = (name: Plain, values: readonly number[]): Knob => ({
  name,
  values,
  of: weights => weights[name],
  set: (weights, value) => ({ ...weights, [name]: value }),
})

/** Thresholds are no part of the fit: they say what a confidence is called, not what it is. */
export const KNOBS: readonly Knob[] = [
  level('general', [-1, -0.7, -0.5, -0.3, 0]),
  level('step', [0, 0.2, 0.4, 0.6, 0.8]),
  level('specific', [0.8, 1, 1.2, 1.4]),
  sign('decisive', [1.4, 1.8, 2.2, 2.6]),
  sign('strong', [0.7, 0.9, 1.1, 1.3, 1.5]),
  sign('weak', [0.2, 0.4, 0.6]),
  sign('against', [-2.2, -1.9, -1.6, -1.3, -1]),
  plain('explained', [1, 1.5, 2]),
  plain('sure', [1.3, 1.7, 2.1]),
  plain('disproven', [-0.8, -0.4, 0]),
  plain('rivalry', [0, 0.35, 0.7, 1]),
  plain('close', [1, 1.5, 2]),
  plain('slope', [0.6, 0.8, 1, 1.2, 1.4]),
]

/** A change must be worth this share of the loss: less is noise, and the constant stays. */
const WORTH = 0.002
const SWEEPS = 4

/** Starts from the constants in use and changes one at a time, as long as that pays. */
export const fit = (samples: readonly Rankable[]): Weights => {
  const lossOf = (weights: Weights): number => mean(samples.flatMap(sample => (sample.label.cause === null ? [] : [judgementOf(sample, weights).loss])))
  let best = { weights: WEIGHTS, loss: lossOf(WEIGHTS) }
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const before = best
    for (const knob of KNOBS) {
      const tried = knob.values
        .filter(value => value !== knob.of(best.weights))
        .map(value => knob.set(best.weights, value))
        .filter(({ levels }) => levels.general < levels.step && levels.step < levels.specific)
        .map(weights => ({ weights, loss: lossOf(weights) }))
      for (const each of tried) if (each.loss < best.loss * (1 - WORTH)) best = each
    }
    if (best === before) break
  }
  return best.weights
}

const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / Math.max(1, all.length)

/** Each sample judged by constants fitted without its fold. */
export const crossValidated = (samples: readonly Rankable[], folds: number): Judgement[] => {
  const foldOf = split(samples, folds)
  return Array.from({ length: folds }, (_, fold) => fold).flatMap(fold => {
    const weights = fit(samples.filter(({ label }) => foldOf(label.name) !== fold))
    return samples.filter(({ label }) => foldOf(label.name) === fold).map(sample => judgementOf(sample, weights))
  })
}

/** Similar cases (`X`, `X-fixed`) in one fold; the causes spread over the folds, in an order that only the names decide. */
export const split = (samples: readonly Pick<Rankable, 'label'>[], folds: number): ((name: string) => number) => {
  const names = [...new Set(samples.map(({ label }) => label.name))]
  const groupOf = (name: string): string =>
    names.filter(other => name === other || name.startsWith(`${other}-`)).toSorted((a, b) => a.length - b.length)[0] ?? name
  const causes = new Map<string, string>()
  for (const { label } of samples) {
    const group = groupOf(label.name)
    if (label.cause !== null || !causes.has(group)) causes.set(group, causes.get(group) || (label.cause ?? ''))
  }
  const ordered = [...causes].toSorted(([a, one], [b, other]) => compare(one, other) || compare(hash(a), hash(b)))
  const fold = new Map(ordered.map(([group], index) => [group, index % folds]))
  return name => fold.get(groupOf(name)) ?? 0
}

const hash = (name: string): string => createHash('sha256').update(name).digest('hex')
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)

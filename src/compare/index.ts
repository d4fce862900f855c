import type { FactName } from '../facts/glossary/index.ts'
import type { Holding } from '../ledger/index.ts'
import { flagTable } from '../rules/flags.ts'
import type { FlagsByEngine, FlagTable } from '../rules/flags.ts'
import type { Bytes, Fact, Scalar, Source } from '../types.ts'
import { cardEffect, effectOf, modelEffect, othersEffect } from './effects.ts'
import type { Moved } from './effects.ts'
import { partsOf, settingOf, shortageOf } from './side.ts'
import type { Side } from './side.ts'

/**
 * `explains`: without it what failed would have found its room, by the figures of the logs. `part`: it moves some of what was
 * missing. `moves`: it moves memory, and the log does not tell how much was missing. `none`: it leaves the failing run more
 * room. `unknown`: it differs, and no sum says what that does.
 */
type Bearing = 'explains' | 'part' | 'moves' | 'unknown' | 'none'

/** Something in which two runs differ. Values are undefined where a log does not tell them. */
export interface Difference {
  readonly name: string
  readonly kind: 'setting' | 'version' | 'model' | 'card' | 'others' | 'engine'
  readonly good: Told
  readonly bad: Told
  /** Somebody changed it: it stands in a command, in an environment, or in what the engine was told. */
  readonly given: boolean
  readonly bearing: Bearing
  readonly moved?: Moved
}
interface Told {
  readonly value: Scalar | undefined
  /** It is the release's default. */
  readonly byDefault: boolean
  /** The log shows all that was given, and this is not among it. */
  readonly leftOut: boolean
  readonly from: readonly Source[]
}
interface PartRow {
  readonly what: Holding
  readonly good: Bytes | undefined
  readonly bad: Bytes | undefined
}

/** Two runs beside each other. `good` is the one that did not fail, where one did not. */
export interface Comparison {
  readonly good: Side
  readonly bad: Side
  /** The second of the two that were given is the good one: the change mended it. */
  readonly mended: boolean
  /** What was missing where the bad run failed. */
  readonly shortage: Bytes | undefined
  /** What explains the failure first. */
  readonly differences: readonly Difference[]
  /** Settings that differ because others do, or without a bearing on memory that is known. */
  readonly follow: readonly Difference[]
  readonly parts: readonly PartRow[]
}

/** What differs between two runs that matters for memory, and which of it explains the failure. */
export const compare = (first: Side, second: Side, flags: FlagsByEngine): Comparison => {
  const mended = first.failed && !second.failed
  const [good, bad] = mended ? [second, first] : [first, second]
  // Of two failures, or none, no difference explains anything.
  const decisive = bad.failed && !good.failed
  const shortage = decisive ? shortageOf(bad) : undefined
  const all = [...identities(good, bad), ...settings(good, bad, flagTable(flags))].map((difference): Difference => ({
    ...difference,
    bearing: bearingOf(difference.moved, shortage, decisive),
  }))
  // Where neither log shows what was given, every setting may have been.
  const known = good.given.size > 0 && bad.given.size > 0
  // Another release has other defaults.
  const upgraded = !same(good.facts['engine.version']?.value, bad.facts['engine.version']?.value)
  const counts = ({ kind, given, bearing, ...sides }: Difference): boolean =>
    kind !== 'setting' || given || !known || bearing === 'explains' || (upgraded && sides.good.byDefault && sides.bad.byDefault)
  const byWeight = (a: Difference, b: Difference): number =>
    ORDER.indexOf(a.bearing) - ORDER.indexOf(b.bearing) || Number(b.given) - Number(a.given) || (b.moved?.bytes ?? 0) - (a.moved?.bytes ?? 0)
  return {
    good,
    bad,
    mended,
    shortage,
    differences: all.filter(counts).toSorted(byWeight),
    follow: all.filter(difference => !counts(difference)),
    parts: partRows(good, bad),
  }
}
const ORDER: readonly Bearing[] = ['explains', 'moves', 'part', 'unknown', 'none']

const bearingOf = (moved: Moved | undefined, shortage: Bytes | undefined, decisive: boolean): Bearing => {
  if (moved === undefined) return 'unknown'
  if (!decisive) return 'moves'
  if (moved.bytes <= 0) return 'none'
  if (shortage === undefined) return 'moves'
  return moved.bytes >= shortage ? 'explains' : moved.atLeast === true ? 'unknown' : 'part'
}

type Plain = Omit<Difference, 'bearing'>

const told = (fact: Fact<unknown> | undefined, byDefault = false): Told => ({
  value: fact?.value as Scalar | undefined,
  byDefault,
  leftOut: false,
  from: fact?.from ?? [],
})

/** What is no setting: releases, the model, the card, who else was there. */
const identities = (good: Side, bad: Side): Plain[] => {
  const pair = (name: FactName, kind: Difference['kind'], moved?: Moved): Plain[] => {
    const [one, other] = [good.facts[name], bad.facts[name]]
    return one === undefined || other === undefined || same(one.value as Scalar, other.value as Scalar)
      ? []
      : [{ name, kind, good: told(one), bad: told(other), given: true, ...(moved === undefined ? {} : { moved }) }]
  }
  const others = othersEffect(good, bad)
  const stand = Math.abs((bad.facts['memory.others']?.value ?? 0) - (good.facts['memory.others']?.value ?? 0)) >= WORTH
  return [
    ...pair('engine', 'engine'),
    ...pair('engine.version', 'version'),
    ...pair('engine.backend', 'engine'),
    ...pair('engine.runner', 'engine'),
    ...pair('model', 'model', modelEffect(good, bad)),
    ...(differ(good.facts['memory.capacity']?.value, bad.facts['memory.capacity']?.value) ? pair('memory.capacity', 'card', cardEffect(good, bad)) : []),
    ...(stand && bad.facts['memory.others'] !== undefined
      ? [
          {
            name: 'memory.others',
            kind: 'others' as const,
            good: told(good.facts['memory.others']),
            bad: told(bad.facts['memory.others']),
            given: true,
            ...(others === undefined ? {} : { moved: others }),
          },
        ]
      : []),
  ]
}
/** Less than this is a desktop, or a figure's rounding. */
const WORTH = 2 ** 29
const differ = (a: number | undefined, b: number | undefined): boolean => a !== undefined && b !== undefined && Math.abs(a / b - 1) > ROUNDING
const ROUNDING = 0.01

/** Settings with a bearing on memory: of the engine, of what runs it, and of PyTorch. */
const settings = (good: Side, bad: Side, flags: FlagTable): Plain[] => {
  const owners = [good.facts.engine?.value, bad.facts.engine?.value, good.facts.harness?.value, bad.facts.harness?.value, 'torch']
  const names = new Set(owners.flatMap(owner => (owner === undefined ? [] : (flags.all[owner] ?? []).map(({ name }) => name))))
  return [...names].flatMap((name): Plain[] => {
    const [one, other] = [valueOf(good, name, flags), valueOf(bad, name, flags)]
    const given = good.given.has(name) || bad.given.has(name)
    if ((one.value === undefined && other.value === undefined) || same(one.value, other.value)) return []
    // What only one log tells is a difference where somebody gave it.
    if ((one.value === undefined || other.value === undefined) && !given) return []
    const moved = effectOf(good, bad, name)
    return [{ name, kind: 'setting', good: one, bad: other, given, ...(moved === undefined ? {} : { moved }) }]
  })
}

/** As the log has it, else the default of its release. */
const valueOf = (side: Side, name: string, flags: FlagTable): Told => {
  const fact = settingOf(side, name)
  const { facts, given } = side
  if (fact !== undefined) return told(fact, given.size > 0 && !given.has(name))
  const engine = facts.engine?.value
  const usual =
    engine === undefined
      ? undefined
      : flags.defaults(engine, facts['engine.version']?.value, facts['engine.backend']?.value).find(([each]) => each === name)?.[1]
  return { value: usual, byDefault: usual !== undefined, leftOut: given.size > 0, from: [] }
}

const same = (a: Scalar | undefined, b: Scalar | undefined): boolean => plain(a) === plain(b)
const plain = (value: Scalar | undefined): string =>
  String(value)
    .toLowerCase()
    .replace(/^torch\./, '')
    .replace(/^(?:float|fp32)$/, 'float32')
    .replace(/^half$/, 'float16')

const partRows = (good: Side, bad: Side): PartRow[] => {
  const [one, other] = [partsOf(good), partsOf(bad)]
  return PARTS.flatMap(what => (one.has(what) || other.has(what) ? [{ what, good: one.get(what), bad: other.get(what) }] : []))
}
const PARTS: readonly Holding[] = ['other-processes', 'weights', 'kv-cache', 'graphs', 'activations', 'torch', 'context', 'unallocated', 'free']

import type { FactName } from '../facts/glossary/index.ts'
import type { Facts } from '../facts/sheet.ts'
import type { Event, Frame, Scalar, Source } from '../types.ts'
import type { Condition, Test } from './rule.ts'
import { compareVersions, isRelease, within } from './versions.ts'

/** Proven, disproven, or open: a log that does not tell is not a no. `open` names the facts that would settle it. */
export interface Proof {
  readonly holds: boolean | undefined
  readonly from: readonly Source[]
  readonly open: readonly FactName[]
}

/** What a condition is proven with. */
export interface Ground {
  readonly facts: Facts
  readonly events: readonly Event[]
  readonly frames: readonly Frame[]
}

const proven = (holds: boolean | undefined, from: readonly Source[] = [], open: readonly FactName[] = []): Proof => ({ holds, from, open })

/** Asked of every rule of every episode, thousands of times in a run. */
export const prove = (condition: Condition, ground: Ground): Proof => {
  switch (condition.op) {
    case 'all':
      return all(condition.of, ground)
    case 'any':
      return any(condition.of.map(each => prove(each, ground)))
    case 'not':
      return not(prove(condition.of, ground))
    case 'unless':
      return proven(prove(condition.of, ground).holds !== true)
    case 'fact':
      return fact(condition.name, condition.test, ground.facts)
    case 'seen':
      return seen(condition, ground)
  }
}

const not = ({ holds, from, open }: Proof): Proof => proven(holds === undefined ? undefined : !holds, from, open)

/** A list holds when every part does; the first part that does not is enough for a no. */
const all = (parts: readonly Condition[], ground: Ground): Proof => {
  const proofs: Proof[] = []
  for (const part of parts) {
    const proof = prove(part, ground)
    if (proof.holds === false) return proof
    proofs.push(proof)
  }
  const holds = proofs.every(proof => proof.holds === true) ? true : undefined
  return proven(
    holds,
    proofs.flatMap(proof => proof.from),
    proofs.flatMap(proof => proof.open),
  )
}

const any = (proofs: readonly Proof[]): Proof => {
  const yes = proofs.filter(proof => proof.holds === true)
  if (yes.length > 0)
    return proven(
      true,
      yes.flatMap(proof => proof.from),
    )
  const open = proofs.filter(proof => proof.holds === undefined)
  return open.length > 0
    ? proven(
        undefined,
        open.flatMap(proof => proof.from),
        open.flatMap(proof => proof.open),
      )
    : proven(
        false,
        proofs.flatMap(proof => proof.from),
      )
}

const fact = (name: FactName, test: Test, facts: Facts): Proof => {
  const found = facts[name]
  if (name === 'engine.version' && test.op === 'version' && (found === undefined || !isRelease(String(found.value)))) return release(test, facts)
  if (test.op === 'known') return proven((found !== undefined) === test.is, found?.from ?? [])
  return found === undefined ? proven(undefined, [], [name]) : proven(passes(test, found.value), found.from)
}

/** A release that is known as a range: proven inside, disproven beside, open where the range straddles the test's bounds. */
const release = ({ since, until }: Test & { op: 'version' }, facts: Facts): Proof => {
  const [first, last] = [facts['engine.since'], facts['engine.until']]
  const from = [...(first?.from ?? []), ...(last?.from ?? [])]
  if (last !== undefined && since !== undefined && compareVersions(last.value, since) < 0) return proven(false, from)
  if (first !== undefined && until !== undefined && !within(first.value, undefined, until)) return proven(false, from)
  const above = since === undefined || (first !== undefined && compareVersions(first.value, since) >= 0)
  const below = until === undefined || (last !== undefined && within(last.value, undefined, until))
  return above && below ? proven(true, from) : proven(undefined, from, ['engine.version'])
}

/** An event that is not in the log counts as not seen. */
const seen = (condition: Condition & { op: 'seen' }, { events, frames }: Ground): Proof => {
  const pool: readonly { readonly at: Source }[] = condition.kind === 'frame' ? frames : events.filter(event => event.kind === condition.kind)
  const found = pool.filter(each =>
    Object.entries(condition.with).every(
      ([field, test]) => (field in each || test.op === 'known') && passes(test, (each as unknown as Record<string, unknown>)[field]),
    ),
  )
  return found.length > 0
    ? proven(
        true,
        found.slice(-2).map(each => each.at),
      )
    : proven(false)
}

/** Whether a value passes a test; a value of another type never does. */
export const passes = (test: Test, value: unknown): boolean => {
  switch (test.op) {
    case 'is':
      return test.values.includes(value as Scalar)
    case 'between':
      return typeof value === 'number' && value >= (test.min ?? Number.NEGATIVE_INFINITY) && value <= (test.max ?? Number.POSITIVE_INFINITY)
    case 'like':
      return test.patterns.some(pattern => like(String(value), pattern))
    case 'known':
      return (value !== undefined) === test.is
    case 'version':
      return typeof value === 'string' && within(value, test.since, test.until)
  }
}

/** `*` stands for anything; pieces are looked for in order, so it is linear. Letters match in either case. */
export const like = (text: string, pattern: string): boolean => {
  const pieces = pattern.toLowerCase().split('*')
  const lower = text.toLowerCase()
  let at = 0
  for (const [index, piece] of pieces.entries()) {
    const last = index === pieces.length - 1
    const found =
      index === 0
        ? lower.startsWith(piece)
          ? 0
          : -1
        : last && piece !== ''
          ? lower.endsWith(piece) && lower.length - piece.length >= at
            ? lower.length - piece.length
            : -1
          : lower.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return pieces.length > 1 || at === lower.length
}

import { cardSize, profiledPeak } from '../facts/card.ts'
import type { Facts } from '../facts/sheet.ts'
import type { Bytes, Fact } from '../types.ts'
import { CONTEXT } from '../facts/account.ts'
import { engineParts } from './placed.ts'
import { ledgerOf, of, part } from './parts.ts'
import type { Ledger, LedgerPart } from './parts.ts'
import { NO_READINGS, strangers } from './reading.ts'
import type { Reading, Readings } from './reading.ts'

/** What an engine said of its plan where it says the size of the card, as vLLM does. Without a figure for its peak, peak and free space are one. */
export const vllmPlan = (facts: Facts, readings: Readings = NO_READINGS): Ledger | undefined => {
  const capacity = cardSize(facts)
  if (capacity === undefined) return undefined
  if (facts['failure.refusal']?.value === 'free-below-utilization') return atStart(capacity, facts, readings.atFailure(facts['failure.gpu']?.value, {}))
  // An allocation that failed without figures: what of the plan had been placed, and what was free, is not told.
  const failed = facts['failure.kind']?.value === 'oom'
  if (failed && facts['memory.capacity'] === undefined) return undefined
  const refused = facts['failure.kind']?.value === 'refusal'
  const start = facts['memory.free-at-start']
  const others = facts['memory.others']
  const step = refused ? facts['failure.step']?.value : undefined
  const peak = of('activations', facts, 'memory.activations') ?? (failed ? undefined : peakInside(facts, capacity))
  const parts = [
    others === undefined ? undefined : part('other-processes', others.value, ...others.from),
    start === undefined ? undefined : part('context', capacity.value - start.value - (others?.value ?? 0), ...start.from),
    ...engineParts(facts, step),
    peak,
    part('context', facts['memory.non-torch']?.value, ...(facts['memory.non-torch']?.from ?? [])),
  ]
  const told = peak !== undefined || refused
  const sum = parts.reduce((total, each) => total + (each?.bytes ?? 0), 0)
  const free = told && sum > 0 && sum <= capacity.value ? part('free', capacity.value - sum, ...capacity.from) : undefined
  return sum === 0 ? undefined : ledgerOf(facts['failure.gpu']?.value ?? 0, capacity.value, [...parts, free], facts['card.size-from']?.value)
}

/** vLLM's budget holds weights, peak, cache and, in some releases, graphs: the peak is what the others leave of it. */
const peakInside = (facts: Facts, capacity: Fact<Bytes>): LedgerPart | undefined => {
  const peak = profiledPeak(facts, capacity.value)
  return peak === undefined ? undefined : part('activations', peak, ...(facts['memory.kv-cache']?.from ?? []), ...capacity.from)
}

/** The engine refused before it placed anything, and says itself what was free; a peer on another card may be further. */
const atStart = (capacity: Fact<Bytes>, facts: Facts, read: Reading | undefined): Ledger | undefined => {
  const [found, others] = [facts['failure.found'], facts['memory.others']]
  if (found === undefined) return undefined
  const rows = strangers(read)
  const listed = rows.reduce((sum, { process }) => sum + (process.used ?? 0), 0)
  // The message leaves a context's worth open; rows that come as near say it to the megabyte.
  const exact = rows.length > 0 && Math.abs(listed - (others?.value ?? 0)) <= CONTEXT && listed <= capacity.value - found.value
  const held = exact ? listed : (others?.value ?? 0)
  const made = ledgerOf(facts['failure.gpu']?.value ?? 0, capacity.value, [
    part('other-processes', held, ...(exact ? rows.map(({ row }) => row) : (others?.from ?? []))),
    part('context', capacity.value - found.value - held, ...found.from),
    part('free', found.value, ...found.from),
  ])
  return exact && read !== undefined ? { ...made, read: read.moment } : made
}

// How much of the cards the ledgers leave unexplained.
import { ledgersOf } from '../../src/ledger/index.ts'
import type { Holding, Ledger } from '../../src/ledger/index.ts'
import type { Facts } from '../../src/facts/sheet.ts'
import type { Sample } from './cases.ts'

export interface LedgerQuality {
  /** Engine logs at INFO, and those of them whose figures make a ledger. */
  readonly logs: number
  readonly withLedger: number
  readonly median: number
  readonly most: number
  /** Reasons of those beyond 2 %, and how many logs each has. */
  readonly reasons: readonly (readonly [string, number])[]
  /** What logs without a ledger lack, and how many each has. */
  readonly lacking: readonly (readonly [string, number])[]
}

const ENGINES: ReadonlySet<string> = new Set(['vllm', 'lmdeploy', 'sglang'])
const MUCH = 0.02

export const ledgerQuality = (samples: readonly Sample[]): LedgerQuality => {
  const logs = samples.filter(
    ({ extent, informed, studied }) => extent === 'whole' && informed && studied.some(({ facts }) => ENGINES.has(facts.engine?.value ?? '')),
  )
  const lacking = new Map<string, number>()
  const worst = logs.flatMap(({ studied }) => {
    const all = studied.flatMap(({ facts, failure }) =>
      ENGINES.has(facts.engine?.value ?? '')
        ? ledgersOf(facts, failure).map(ledger => ({ share: Math.abs(ledger.unexplained) / ledger.capacity, ledger, facts }))
        : [],
    )
    if (all.length === 0) lacking.set(lackOf(studied.map(({ facts }) => facts)), (lacking.get(lackOf(studied.map(({ facts }) => facts))) ?? 0) + 1)
    return all.toSorted((a, b) => b.share - a.share).slice(0, 1)
  })
  const shares = worst.map(({ share }) => share).toSorted((a, b) => a - b)
  const counts = new Map<string, number>()
  for (const { share, ledger, facts } of worst) if (share > MUCH) counts.set(reasonOf(ledger, facts), (counts.get(reasonOf(ledger, facts)) ?? 0) + 1)
  return {
    logs: logs.length,
    withLedger: worst.length,
    median: shares[Math.floor(shares.length / 2)] ?? 0,
    most: shares.at(-1) ?? 0,
    reasons: mostFirst(counts),
    lacking: mostFirst(lacking),
  }
}

const mostFirst = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].toSorted(([a, many], [b, few]) => few - many || Number(a > b) - Number(a < b))

/** What stands in the way of any ledger. */
const lackOf = (all: readonly Facts[]): string => {
  const has = (name: 'memory.weights' | 'memory.kv-cache' | 'kv.blocks' | 'memory.free-at-start' | 'model.weights-expected'): boolean =>
    all.some(facts => facts[name] !== undefined)
  if (all.some(facts => facts['failure.kind']?.value === 'oom' && facts['failure.figures']?.value !== true))
    return 'an allocation failed, and its message has no figures'
  if (!has('memory.weights') && !has('memory.kv-cache') && !has('kv.blocks') && !has('memory.free-at-start'))
    return 'neither weights nor cache are in it: a part of a log'
  if (!has('memory.weights') && !has('model.weights-expected')) return 'the size of the weights is not told'
  return 'the size of the card is not told, and its figures allow several'
}

/** Why a part of the card has no name, by what the log lacks. */
const reasonOf = ({ parts, unexplained }: Ledger, facts: Facts): string => {
  const has = (what: Holding): boolean => parts.some(part => part.what === what)
  if (unexplained < 0) return 'figures of the log overlap: they are of several processes or moments'
  if (!has('free')) return facts['memory.activations'] === undefined ? 'the peak of a step is not printed' : 'the log does not say what was free'
  if (!has('weights') && !has('torch')) return 'the message says what others hold and what is free, but not what the process itself held'
  return 'the message does not say what the process held in all, so what lies beside weights and cache has no figure'
}

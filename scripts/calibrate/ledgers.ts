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
}

const ENGINES: ReadonlySet<string> = new Set(['vllm', 'lmdeploy', 'sglang'])
const MUCH = 0.02

export const ledgerQuality = (samples: readonly Sample[]): LedgerQuality => {
  const logs = samples.filter(
    ({ extent, informed, studied }) => extent === 'whole' && informed && studied.some(({ facts }) => ENGINES.has(facts.engine?.value ?? '')),
  )
  const worst = logs.flatMap(({ studied }) => {
    const all = studied.flatMap(({ facts, failure }) =>
      ENGINES.has(facts.engine?.value ?? '')
        ? ledgersOf(facts, failure).map(ledger => ({ share: Math.abs(ledger.unexplained) / ledger.capacity, ledger, facts }))
        : [],
    )
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
    reasons: [...counts].toSorted(([a, many], [b, few]) => few - many || Number(a > b) - Number(a < b)),
  }
}

/** Why a part of the card has no name, by what the log lacks. */
const reasonOf = ({ parts, unexplained }: Ledger, facts: Facts): string => {
  const has = (what: Holding): boolean => parts.some(part => part.what === what)
  if (unexplained < 0) return 'figures of the log overlap: they are of several processes or moments'
  if (!has('free')) return facts['memory.activations'] === undefined ? 'the peak of a step is not printed' : 'the log does not say what was free'
  if (!has('weights') && !has('torch')) return 'the message says what others hold and what is free, but not what the process itself held'
  return 'the message does not say what the process held in all, so what lies beside weights and cache has no figure'
}

import type { Facts } from '../facts/sheet.ts'
import type { Holding, Ledger } from '../ledger/index.ts'
import { ORDER } from '../ledger/parts.ts'
import type { FixReport } from '../report.ts'

/** What a change moves on the card that failed, and what that means for the cache. */
export const moved = (before: readonly Ledger[], after: readonly Ledger[], facts: Facts): Pick<FixReport, 'moves' | 'tokens'> => {
  const gpu = facts['failure.gpu']?.value ?? before[0]?.gpu
  const [one, other] = [before, after].map(all => all.find(ledger => ledger.gpu === gpu))
  const sizeIn = (ledger: Ledger | undefined, what: Holding): number => ledger?.parts.find(part => part.what === what)?.bytes ?? 0
  const moves = ORDER.flatMap(what => {
    const [from, to] = [sizeIn(one, what), sizeIn(other ?? one, what)]
    return to === from ? [] : [{ what, from, to }]
  })
  const cache = moves.find(({ what }) => what === 'kv-cache')
  const tokens = facts['kv.tokens']?.value
  return {
    moves,
    ...(cache === undefined || tokens === undefined || cache.from <= 0 ? {} : { tokens: { from: tokens, to: Math.floor((tokens * cache.to) / cache.from) } }),
  }
}

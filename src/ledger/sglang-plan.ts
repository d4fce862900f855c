import { cardSize } from '../facts/card.ts'
import type { Facts } from '../facts/sheet.ts'
import { ledgerOf, part } from './parts.ts'
import type { Ledger } from './parts.ts'

/** SGLang says what was free at every turn of its start, but not the card's size: without it the ledger is of what it found free. */
export const sglangPlan = (facts: Facts): Ledger | undefined => {
  const [size, start, weights, pool] = [cardSize(facts), facts['memory.free-at-start'], facts['memory.weights'], facts['memory.kv-cache']]
  if (start === undefined || weights === undefined) return undefined
  const [graphs, up, others] = [facts['memory.graphs'], facts['memory.free-when-up'], facts['memory.others']]
  const capacity = size?.value ?? start.value + (others?.value ?? 0)
  const context = capacity - start.value - (others?.value ?? 0)
  const held = weights.value + Math.max(0, pool?.value ?? 0) + (graphs?.value ?? 0)
  const rest = start.value - held
  if (context < 0 || rest < 0 || facts['failure.kind']?.value === 'oom') return undefined
  const free = up === undefined || up.value > rest ? undefined : up.value
  return ledgerOf(
    facts['failure.gpu']?.value ?? 0,
    capacity,
    [
      others === undefined ? undefined : part('other-processes', others.value, ...others.from),
      part('context', context, ...(size?.from ?? [])),
      part('weights', weights.value, ...weights.from),
      part('kv-cache', pool?.value, ...(pool?.from ?? [])),
      part('graphs', graphs?.value, ...(graphs?.from ?? [])),
      // What its figures before and after differ by beside pool and graphs: workspaces and buffers.
      free === undefined ? part('room', rest, ...start.from) : part('activations', rest - free, ...(up?.from ?? [])),
      part('free', free, ...(up?.from ?? [])),
    ],
    size === undefined ? 'found-by-engine' : facts['card.size-from']?.value,
  )
}

import type { Facts } from '../facts/sheet.ts'
import type { Scalar } from '../types.ts'

/**
 * Over how many GPUs the weights are split now: as it was set, but a default of one is worth less than several ranks that
 * speak. Where a part of them speaks, the next power of two that holds them. Undefined where the log does not tell.
 */
export const shardsNow = (facts: Facts, set: Scalar | undefined): number | undefined => {
  const heard = facts['start.ranks-heard']?.value
  const told = typeof set === 'number' ? set : facts['start.parallel']?.value
  return heard === undefined ? told : Math.max(told ?? 1, 2 ** Math.ceil(Math.log2(heard)))
}

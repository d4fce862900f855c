import type { Facts } from '../facts/sheet.ts'
import type { Scalar } from '../types.ts'

/** Over how many GPUs the weights are split now: as it was set, but a default of one is worth less than several ranks that speak. */
export const shardsNow = (facts: Facts, set: Scalar | undefined): number => Math.max(typeof set === 'number' ? set : 1, facts['start.ranks-heard']?.value ?? 1)

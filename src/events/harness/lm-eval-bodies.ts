import type { EventBody, Scalar } from '../../types.ts'

/** Event bodies that lm-eval's tables make over and over. */
export const lmEvalRun: EventBody = { kind: 'identity', harness: 'lm-eval' }

export const remark = (name: string, values: Readonly<Record<string, Scalar>>): EventBody => ({ kind: 'remark', name, values })

export const setting = (name: string, value: Scalar, origin: 'echo' | 'effective'): EventBody => ({ kind: 'setting', name, value, origin, scope: 'lm-eval' })

export const scoring: EventBody = { kind: 'step', step: 'score', edge: 'begin' }

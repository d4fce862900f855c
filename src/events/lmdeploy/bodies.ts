import type { Bytes, Count, EventBody, LogRecord, Part, Scalar, Step } from '../../types.ts'

/** Event bodies that LMDeploy's tables make over and over. */
export const holding = (what: Part, bytes: Bytes, gpu?: number): EventBody => ({ kind: 'holding', what, bytes, ...(gpu === undefined ? {} : { gpu }) })

export const count = (what: Count, value: number): EventBody => ({ kind: 'count', what, value })

/** A value that the engine itself reports as in force. */
export const effective = (name: string, value: Scalar): EventBody => ({ kind: 'setting', name, value, origin: 'effective', scope: 'lmdeploy' })

export const step = (name: Step, edge: 'begin' | 'end' | 'progress'): EventBody => ({ kind: 'step', step: name, edge })

/** `values` that are not known are left out. */
export const remark = (name: string, values: Readonly<Record<string, Scalar | undefined>> = {}): EventBody => {
  const known = Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Scalar] => entry[1] !== undefined))
  return Object.keys(known).length === 0 ? { kind: 'remark', name } : { kind: 'remark', name, values: known }
}

export const backend = (name: 'turbomind' | 'pytorch'): EventBody => ({ kind: 'identity', engine: 'lmdeploy', backend: name })

/** True where the line's prefix is LMDeploy's own, Python's or TurboMind's: some of its sentences are worded as anyone's. */
export const signed = ({ by }: LogRecord): boolean => by.engine === 'lmdeploy'

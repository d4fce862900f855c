import type { Bytes, Count, EventBody, Part, Scalar, Step } from '../../types.ts'

/** Event bodies that vLLM's tables make over and over. A figure that the line does not hold makes no event. */
export const holding = (what: Part, bytes: Bytes | undefined, origin?: string): readonly EventBody[] =>
  bytes === undefined ? [] : [{ kind: 'holding', what, bytes, ...(origin === undefined ? {} : { origin }) }]

export const count = (what: Count, value: number | undefined): readonly EventBody[] => (value === undefined ? [] : [{ kind: 'count', what, value }])

/** A value that the engine itself reports as in force. */
export const effective = (name: string, value: Scalar | undefined): readonly EventBody[] =>
  value === undefined ? [] : [{ kind: 'setting', name, value, origin: 'effective', scope: 'vllm' }]

export const step = (name: Step, edge: 'begin' | 'end' | 'progress'): EventBody => ({ kind: 'step', step: name, edge })

/** `values` that are not known are left out. */
export const remark = (name: string, values: Readonly<Record<string, Scalar | undefined>> = {}): EventBody => {
  const known = Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Scalar] => entry[1] !== undefined))
  return Object.keys(known).length === 0 ? { kind: 'remark', name } : { kind: 'remark', name, values: known }
}

export const advice = (name: string, value?: Scalar): EventBody => ({ kind: 'advice', name, ...(value === undefined ? {} : { value }) })

/** How far a tqdm bar came: `| 4/51 [00:01<00:12, ...`. The bar itself may be nothing but blanks. */
export const progress = (message: string): { readonly done: number; readonly total: number } | undefined => {
  const found = /\|\s{0,8}(\d{1,9})\/(\d{1,9}) \[/.exec(message)
  return found ? { done: Number(found[1]), total: Number(found[2]) } : undefined
}

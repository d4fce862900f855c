import type { Bytes, EventBody, Scalar } from '../../types.ts'
import { holding, remark, step } from '../vllm/bodies.ts'

export { advice, count, holding, progress, remark, step } from '../vllm/bodies.ts'

/** A value that the engine itself reports as in force; `None` is no value. */
export const effective = (name: string, value: Scalar | undefined): readonly EventBody[] =>
  value === undefined || value === 'None' || Number.isNaN(value) ? [] : [{ kind: 'setting', name, value, origin: 'effective', scope: 'sglang' }]

/** When a figure of free memory was taken: before the weights, behind them, behind the KV pool, before and behind a set of graphs, at the end of the start. */
export type Moment = 'start' | 'after-weights' | 'after-pool' | 'before-graphs' | 'after-graphs' | 'up'

/** `avail mem`: what the driver says is free on the card, other processes' memory not counted as free. */
export const free = (bytes: Bytes | undefined, moment: Moment): readonly EventBody[] => holding('free', bytes, moment)

/** A set of graphs beside the decode graphs of the model itself: what a fix may leave out. */
export const graphSet = (words: string): readonly EventBody[] =>
  /draft/i.test(words) ? [remark('draft-graphs')] : /piecewise|prefill|num tokens|num_tokens/i.test(words) ? [remark('prefill-graphs')] : []

/** A step that SGLang declines for lack of room says so in an error, and dies of it. */
export const noPool = (): readonly EventBody[] => [step('place-kv-cache', 'progress'), { kind: 'refusal', reason: 'no-kv-cache-memory' }]

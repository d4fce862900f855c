import type { Fix, Text } from '../rules/rule.ts'
import type { Scalar } from '../types.ts'
import { showBytes, showCount } from '../units.ts'
import { bytesOf } from './effects/effect.ts'
import type { Predicted } from './effects/effect.ts'
import { worthOf } from './predict.ts'

/** Goals whose values are halved until everything fits, and what they are not halved below. */
const LEAST: Readonly<Record<string, number>> = {
  'fewer-tokens-a-step': 2048,
  'smaller-step': 2048,
  'fewer-prefill-tokens': 1024,
  'smaller-batch': 1,
  'fewer-sequences': 8,
}

interface Value {
  readonly value: Scalar
  readonly why?: Text
  readonly partly?: boolean
}

/** A goal's value; where the figures say that it is not small enough, its first half, quarter and so on at which everything fits, the least of use where none does. */
export const halved = (fix: Fix, worked: Value | undefined | null, ledgersAt: (value: number) => readonly Predicted[]): Value | undefined | null => {
  const least = fix.goal === undefined ? undefined : LEAST[fix.goal]
  if (worked === undefined || worked === null || least === undefined || typeof worked.value !== 'number') return worked
  let value = worked.value
  while (value / 2 >= least && worthOf(ledgersAt(value)) === 'short' && worthOf(ledgersAt(value / 2)) !== 'open') value /= 2
  if (value === worked.value) return worked
  const [first] = ledgersAt(value)
  return { value, why: first !== undefined && worthOf(ledgersAt(value)) === 'enough' ? fitting(value, first) : leastOfUse(value) }
}

const fitting = (value: number, { asked, parts, ...rest }: Predicted): Text => {
  const free = bytesOf({ ...rest, parts }, 'free')
  return asked === undefined || asked <= 0
    ? { en: `halved until everything finds its room: ${showCount(value)}`, zh: `逐次减半直到全部放得下：${showCount(value)}` }
    : {
        en: `halved until everything finds its room: at ${showCount(value)} ${showBytes(asked)} are asked for, and ${showBytes(free)} are free`,
        zh: `逐次减半直到全部放得下：取 ${showCount(value)} 时申请 ${showBytes(asked)}，空闲 ${showBytes(free)}`,
      }
}

const leastOfUse = (value: number): Text => ({ en: `fewer than ${showCount(value)} are of little use`, zh: `少于 ${showCount(value)} 意义不大` })

import type { EventBody } from '../types.ts'

/** What cannot be below zero: what was asked for, what a card has, what is held. What is left and what changed can. */
const NEVER_BELOW_ZERO: ReadonlySet<string> = new Set([
  'requested',
  'capacity',
  'held',
  'allocated',
  'reserved',
  'unallocated',
  'graphPool',
  'allowed',
  'rss',
  'used',
  'total',
  'limit',
  'pid',
  'gpu',
  'peer',
  'rows',
])
/** Without it such an event says nothing. */
const ESSENTIAL: ReadonlySet<string> = new Set(['holding.bytes', 'count.value', 'usage.bytes', 'link.gpu', 'link.peer'])

const isSound = (name: string, value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value) && (value >= 0 || !NEVER_BELOW_ZERO.has(name))
  if (typeof value !== 'object' || value === null) return true
  for (const each in value) if (!isSound(each, (value as Readonly<Record<string, unknown>>)[each])) return false
  return true
}

/** A body without the figures that are none (`1e999`, a capacity below zero: a broken log's); undefined where nothing is left to say. */
export const soundly = <B extends EventBody>(body: B): B | undefined => {
  if (isSound('', body)) return body
  const kept = without(body) as B
  return [...ESSENTIAL].some(path => path.startsWith(`${body.kind}.`) && !(path.slice(body.kind.length + 1) in kept)) ? undefined : kept
}
const without = (value: object): object =>
  Array.isArray(value)
    ? value.filter(each => isSound('', each))
    : Object.fromEntries(
        Object.entries(value).flatMap(([name, each]) =>
          typeof each === 'object' && each !== null ? [[name, without(each as object)]] : isSound(name, each) ? [[name, each]] : [],
        ),
      )

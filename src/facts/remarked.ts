import type { EventOf } from '../types.ts'
import type { FactName } from './glossary/index.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'

/** Figures that stand in a remark: which fact, which remark, which of its values. */
const REMARKED: readonly (readonly [fact: FactName, remark: string, value: string])[] = [
  ['sleep.freed', 'asleep', 'freed'],
  ['sleep.in-use', 'asleep', 'inUse'],
  ['sleep.backed-up', 'sleep-freed', 'backedUp'],
  ['host.memory', 'swap-space-large', 'found'],
  ['host.memory', 'ray-node-memory', 'capacity'],
  ['host.used', 'ray-node-memory', 'used'],
  ['host.used', 'cgroup-usage', 'usage'],
  ['host.used', 'peak-host-memory', 'bytes'],
  ['host.available', 'checkpoint', 'ram'],
  ['host.swap-space', 'swap-space-large', 'wanted'],
  ['host.checkpoint', 'checkpoint', 'bytes'],
  ['host.shm-share', 'shared-memory-in-use', 'share'],
  ['allocation.refused', 'allocation-refused', 'requested'],
  ['kv.states', 'mamba-blocks', 'found'],
  ['kv.states-wanted', 'mamba-blocks', 'wanted'],
  ['memory.least-fraction', 'least-fraction', 'fraction'],
  ['memory.suggested-cache', 'kv-cache-memory-suggestion', 'within'],
]

/** Sizes that an engine or the host remarks on beside its account. */
export const remarked: Question = ({ episode }) => {
  const remarks = episode.events.filter((event): event is EventOf<'remark'> => event.kind === 'remark' && event.values !== undefined)
  return answers(
    Object.fromEntries(
      REMARKED.flatMap(([fact, name, value]) => {
        const found = remarks.findLast(event => event.name === name && typeof event.values?.[value] === 'number')
        return found === undefined ? [] : [[fact, known(found.values?.[value], found.at)]]
      }),
    ),
  )
}

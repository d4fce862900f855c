import type { Count, EventOf, Fact, Scalar } from '../types.ts'
import { GiB } from '../units.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'

/** What the engine counted: cache blocks and tokens, the model's shape, shards, graphs. */
export const counts: Question = ({ episode, facts }) => {
  const all = episode.events.filter((event): event is EventOf<'count'> => event.kind === 'count')
  const last = (what: Count) => {
    const event = all.findLast(each => each.what === what)
    return known(event?.value, event?.at)
  }
  const highest = (what: Count) => {
    const events = all.filter(each => each.what === what)
    const event = events.reduce<EventOf<'count'> | undefined>((a, b) => (a === undefined || b.value > a.value ? b : a), undefined)
    return known(event?.value, event?.at)
  }
  const block = episode.events.findLast((event): event is EventOf<'remark'> => event.kind === 'remark' && event.name === 'kv-block-size')
  const blockSize = typeof block?.values?.['bytes'] === 'number' ? known(block.values['bytes'], block.at) : undefined
  const truncated = episode.events.findLast((event): event is EventOf<'remark'> => event.kind === 'remark' && event.name === 'session-len-truncated')
  return answers({
    'kv.blocks': last('kv-blocks'),
    'kv.cpu-blocks': last('cpu-blocks'),
    'kv.block-size': blockSize ?? blockOf(facts['setting.swap_space'], last('cpu-blocks')),
    'kv.tokens': last('kv-tokens'),
    'kv.session-len': truncated === undefined ? undefined : known(Number(truncated.values?.['found']), truncated.at),
    'kv.concurrency': last('concurrency'),
    'kv.usage': highest('kv-usage'),
    'serve.preemptions': highest('preemptions'),
    'model.layers': last('layers'),
    'model.heads': last('heads'),
    'model.kv-heads': last('kv-heads'),
    'model.head-dim': last('head-dim'),
    'model.vocabulary': last('vocabulary'),
    'model.hidden': last('hidden'),
    'weights.shards': last('shards'),
    'weights.shards-loaded': last('shards-loaded'),
    'graphs.sizes': last('graph-sizes'),
    'host.gpus': highest('gpus'),
  })
}

/** vLLM V0 cuts its swap space into blocks of the size that the cache has: known even where the cache has none. */
const blockOf = (swap: Fact<Scalar> | undefined, blocks: Fact<number> | undefined) =>
  typeof swap?.value === 'number' && blocks !== undefined && blocks.value > 0
    ? known((swap.value * GiB) / blocks.value, ...swap.from, ...blocks.from)
    : undefined

import type { EventBody, SettingOrigin, SettingScope } from '../../types.ts'
import type { Echoed } from './python-literal.ts'

/** An engine calls one setting by two names; the one of its command line is kept. */
const RENAMED: Readonly<Record<string, string>> = {
  max_seq_len: 'max_model_len',
  chunked_prefill_enabled: 'enable_chunked_prefill',
  model_path: 'model',
  max_batches: 'max_batch_size',
  cache_max_block_count: 'cache_max_entry_count',
}
const ENGINE_LINE: ReadonlySet<string> = new Set(['max_seq_len', 'chunked_prefill_enabled'])

/** Pairs of an echo as one event; none for an echo without pairs. `complete`: the echo leaves nothing out that was given. */
export const settingsOf = (pairs: ReadonlyMap<string, Echoed>, origin: SettingOrigin, scope: SettingScope, complete = false): EventBody[] =>
  pairs.size === 0
    ? []
    : [
        {
          kind: 'settings',
          values: Object.fromEntries([...pairs].map(([name, value]) => [nameOf(name, scope), value])),
          origin,
          scope,
          ...(complete ? { complete } : {}),
        },
      ]

const nameOf = (name: string, scope: SettingScope): string => (ENGINE_LINE.has(name) || scope === 'lmdeploy' ? (RENAMED[name] ?? name) : name)

/** The model's shape, where an echo tells it. */
const SHAPE: Readonly<Record<string, (EventBody & { kind: 'count' })['what']>> = {
  head_num: 'heads',
  kv_head_num: 'kv-heads',
  size_per_head: 'head-dim',
  num_layer: 'layers',
  vocab_size: 'vocabulary',
  hidden_units: 'hidden',
}
export const shapeOf = (pairs: ReadonlyMap<string, Echoed>): EventBody[] =>
  [...pairs].flatMap(([name, value]) => {
    const what = SHAPE[name.slice(name.lastIndexOf('.') + 1)]
    return what !== undefined && typeof value === 'number' ? [{ kind: 'count' as const, what, value }] : []
  })

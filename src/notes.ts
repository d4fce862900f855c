import type { Episode } from './episodes/index.ts'
import type { Failure } from './facts/failure.ts'
import type { Facts } from './facts/sheet.ts'
import type { InputReport, Note } from './report.ts'
import type { Text } from './rules/rule.ts'
import type { EventOf } from './types.ts'
import { showBytes } from './units.ts'

/** Why a piece of advice that the log prints does not help in this episode; undefined where it may. */
type Objection = (facts: Facts) => Text | undefined

/** Every PyTorch text carries this hint, whatever the reason was; it mends fragmentation only. */
const notFragmented: Objection = facts => {
  const [unused, free, requested] = [facts['memory.unallocated']?.value, facts['failure.free']?.value, facts['failure.requested']?.value]
  if (facts['memory.pieces-suffice']?.value !== false || unused === undefined || free === undefined || requested === undefined) return undefined
  return {
    en: `it mends fragmentation only, and ${showBytes(unused)} unallocated + ${showBytes(free)} free are less than the ${showBytes(requested)} asked for`,
    zh: `它只能解决碎片化，而未分配的 ${showBytes(unused)} 加上空闲的 ${showBytes(free)} 少于所申请的 ${showBytes(requested)}`,
  }
}

/** A larger share of the card adds at most what the card has left beside it. */
const nothingToRaise: Objection = facts => {
  const [capacity, share, found, wanted] = [
    facts['memory.capacity']?.value,
    facts['setting.gpu_memory_utilization']?.value,
    facts['failure.found']?.value ?? facts['memory.kv-cache']?.value,
    facts['failure.wanted']?.value ?? 0,
  ]
  if (capacity === undefined || typeof share !== 'number' || found === undefined) return undefined
  const most = found + (HIGHEST - share) * capacity
  if (most >= Math.max(wanted, capacity * LEAST_CACHE)) return undefined
  return {
    en: `even at ${HIGHEST} the cache would have ${showBytes(Math.max(0, most))}${wanted > 0 ? ` of the ${showBytes(wanted)} it needs` : ''}: weights and activations take the rest`,
    zh: `即使设为 ${HIGHEST}，KV 缓存也只有 ${showBytes(Math.max(0, most))}${wanted > 0 ? `，而需要 ${showBytes(wanted)}` : ''}：其余被权重和激活占用`,
  }
}
const HIGHEST = 0.98
const LEAST_CACHE = 0.01

/** Up to the placing of the KV cache the share plays no part; a cache whose size is given by hand does not follow it either. */
const shareIsIdle: Objection = facts => {
  if (facts['setting.kv_cache_memory_bytes'] !== undefined)
    return {
      en: 'kv_cache_memory_bytes is given, so the size of the cache does not follow gpu_memory_utilization',
      zh: '已指定 kv_cache_memory_bytes，KV 缓存大小不再随 gpu_memory_utilization 变化',
    }
  const step = facts['failure.step']?.value
  return step === 'load-weights' || step === 'profile'
    ? {
        en: 'gpu_memory_utilization plays no part before the KV cache is placed: weights and the profiling pass take what they take',
        zh: '在分配 KV 缓存之前 gpu_memory_utilization 不起作用：权重和探测运行所需的显存不变',
      }
    : undefined
}

/** Somebody else's memory does not come back by giving the cache a larger share of the rest. */
const othersHoldIt: Objection = facts => {
  const others = facts['memory.others']?.value
  return facts['memory.others-decide']?.value === true && others !== undefined
    ? { en: `other processes hold ${showBytes(others)} of the card`, zh: `其他进程占用了该卡 ${showBytes(others)}` }
    : undefined
}

/** Advice by its name, how it is called, and when it does not hold. Sources of each objection: the engines' code, by release. */
const ADVICE: Readonly<Record<string, { readonly called: Text; readonly objection: Objection }>> = {
  'torch-expandable-segments': { called: { en: 'set expandable_segments:True', zh: '设置 expandable_segments:True' }, objection: notFragmented },
  'torch-max-split-size': { called: { en: 'set max_split_size_mb', zh: '设置 max_split_size_mb' }, objection: notFragmented },
  'vllm-increase-utilization': { called: { en: 'increase gpu_memory_utilization', zh: '提高 gpu_memory_utilization' }, objection: nothingToRaise },
  'vllm-lower-utilization-for-weights': { called: { en: 'lower gpu_memory_utilization', zh: '降低 gpu_memory_utilization' }, objection: shareIsIdle },
  'vllm-lower-utilization-for-graphs': { called: { en: 'lower gpu_memory_utilization', zh: '降低 gpu_memory_utilization' }, objection: shareIsIdle },
  'vllm-lower-seqs-or-utilization': { called: { en: 'lower gpu_memory_utilization', zh: '降低 gpu_memory_utilization' }, objection: shareIsIdle },
  'lower-max-batch-size-or-raise-ratio': { called: { en: 'raise cache_max_entry_count', zh: '提高 cache_max_entry_count' }, objection: othersHoldIt },
}

/** What is worth saying of an episode beside its findings. */
export const notesOf = (episode: Episode, facts: Facts, failure: Failure | undefined): Note[] => [
  ...configNotes(facts),
  ...(failure === undefined ? [] : adviceNotes(episode, facts)),
]

/** A config.json that was given for nothing: its giver should know. */
const configNotes = (facts: Facts): Note[] =>
  facts['model.config-unfit'] === undefined
    ? []
    : [
        {
          name: 'model-config',
          says: {
            en: "The config.json that was given is not this model's: the log's own figures rule it out, so it is not used.",
            zh: '所给的 config.json 与此模型不符：日志中的数字与其矛盾，因此未采用。',
          },
          at: facts['model.config-unfit'].from,
        },
      ]

/** Advice that the log itself prints and that does not hold for this failure. It is no evidence for a cause either. */
const adviceNotes = (episode: Episode, facts: Facts): Note[] => {
  const given = new Map<string, EventOf<'advice'>>()
  for (const event of episode.events) if (event.kind === 'advice' && !given.has(event.name)) given.set(event.name, event)
  return [...given.values()].flatMap(({ name, at }) => {
    const { called, objection } = ADVICE[name] ?? {}
    const why = objection?.(facts)
    if (called === undefined || why === undefined) return []
    return [
      {
        name,
        says: { en: `The log advises to ${called.en}; it does not help here: ${why.en}.`, zh: `日志建议“${called.zh}”，但在这里无效：${why.zh}。` },
        at: [at],
      },
    ]
  })
}

/** What was not read of an input; `inputs[].cut` tells where, the exit code that it is so. */
export const cutsOf = (inputs: readonly InputReport[]): Note[] =>
  inputs
    .filter(({ cut }) => cut.length > 0)
    .map(({ path, cut }) => ({
      name: 'cut',
      says: {
        en: `${path}: of ${cut.length} very long ${cut.length === 1 ? 'line' : 'lines'} the middle was not read.`,
        zh: `${path}：${cut.length} 行过长，中间部分未读取。`,
      },
      at: [],
    }))

/** The same note about several starts is one. */
export const merged = (notes: readonly Note[]): Note[] => {
  const all = new Map<string, Note>()
  for (const note of notes) {
    const key = `${note.name} ${note.says.en}`
    all.set(key, { ...note, at: [...(all.get(key)?.at ?? []), ...note.at] })
  }
  return [...all.values()]
}

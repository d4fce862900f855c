import type { Episode } from '../episodes/index.ts'
import type { Facts } from '../facts/sheet.ts'
import type { Note } from '../report.ts'
import type { Text } from '../rules/rule.ts'
import type { EventOf } from '../types.ts'

/** What a line of TurboMind's means where it sounds like a lack of memory and ended nothing, or of another one than the card's. */
interface Meaning {
  readonly remark: string
  readonly when?: (values: Remark['values']) => boolean
  readonly says: (values: Remark['values']) => Text
}
type Remark = EventOf<'remark'>

/** TurboMind's own word for a request that is longer than session_len. */
const TOO_LONG = 6

const MEANINGS: readonly Meaning[] = [
  {
    remark: 'session-len-truncated',
    says: values => {
      const [wanted, found] = [values?.['wanted'], String(values?.['found'] ?? '?')]
      return {
        en: `TurboMind cut session_len${wanted === undefined ? '' : ` from ${wanted}`} to ${found}: its KV cache holds no more tokens. Nothing fails by that, but longer requests are cut off or refused. A larger cache_max_entry_count, a narrower cache (quant_policy) or more GPUs hold more.`,
        zh: `TurboMind 把 session_len ${wanted === undefined ? '' : `从 ${wanted} `}截短为 ${found}：KV 缓存只能容纳这么多 token。这本身不会导致失败，但更长的请求会被截断或拒绝。提高 cache_max_entry_count、量化 KV 缓存（quant_policy）或增加 GPU 可以容纳更多。`,
      }
    },
  },
  {
    remark: 'warm-up-failed',
    when: values => values?.['status'] === TOO_LONG,
    says: () => ({
      en: 'A warm-up that "failed with status 6" was longer than session_len and was left out. It is no lack of memory, and the engine goes on.',
      zh: '“failed with status 6” 的预热长度超过 session_len，因而被跳过。这不是显存不足，引擎会继续运行。',
    }),
  },
  {
    remark: 'no-cache-entries',
    says: () => ({
      en: '"No enough cache entries": all sequences that the cache may hold were at work. Their number is cache_max_entry_count (48 unless set otherwise), whatever is free on the card: it must be at least max_batch_size, and takes memory for session_len tokens each.',
      zh: '“No enough cache entries” 指缓存允许的序列全部在用。个数由 cache_max_entry_count 决定（默认 48），与显存是否空闲无关：它不能小于 max_batch_size，且每个序列都占用 session_len 个 token 的显存。',
    }),
  },
]

/** What TurboMind's own words mean here, where they mislead; also where nothing failed. */
export const turbomindNotes = ({ events }: Episode, facts: Facts): Note[] =>
  facts.engine?.value !== 'lmdeploy'
    ? []
    : MEANINGS.flatMap(({ remark, when, says }) => {
        const said = events.findLast((event): event is Remark => event.kind === 'remark' && event.name === remark && when?.(event.values) !== false)
        return said === undefined ? [] : [{ name: remark, says: says(said.values), at: [said.at] }]
      })

import type { Episode } from '../episodes/index.ts'
import type { Failure } from '../facts/failure.ts'
import type { Note } from '../report.ts'
import type { EventOf } from '../types.ts'
import { showBytes } from '../units.ts'

/** What PyTorch's warning about a refused allocation means where no error followed. */
export const torchRetries = ({ events }: Episode, failure: Failure | undefined): Note[] => {
  const refused = events.findLast((event): event is EventOf<'remark'> => event.kind === 'remark' && event.name === 'allocation-refused')
  const { gpu, requested, free } = refused?.values ?? {}
  if (failure !== undefined || refused === undefined || typeof requested !== 'number' || typeof free !== 'number') return []
  return [
    {
      name: 'allocation-refused',
      says: {
        en: `GPU ${gpu} refused PyTorch ${showBytes(requested)} (${showBytes(free)} were free). That is a warning: the allocator then gives back what it keeps unused and asks again, and memory failed only where an out-of-memory error follows.`,
        zh: `GPU ${gpu} 拒绝了 PyTorch 申请的 ${showBytes(requested)}（当时空闲 ${showBytes(free)}）。这只是警告：分配器随后会归还未用的缓存并重试，只有其后出现显存不足的报错才是真正的失败。`,
      },
      at: [refused.at],
    },
  ]
}

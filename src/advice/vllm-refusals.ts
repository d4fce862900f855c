import type { Episode } from '../episodes/index.ts'
import type { Note } from '../report.ts'

/** What to do about a start that vLLM refuses for a setting of PyTorch's allocator: its words point to an issue, not to a way out. */
export const vllmRefusals = ({ events }: Episode): Note[] => {
  const refused = events.find(event => event.kind === 'remark' && event.name === 'expandable-segments-refused')
  return refused === undefined
    ? []
    : [
        {
          name: 'expandable-segments-refused',
          says: {
            en: 'No memory is lacking: up to 0.20.0 the sleep mode of vLLM does not start with expandable_segments:True. Take it out of PYTORCH_CUDA_ALLOC_CONF for this process, or upgrade.',
            zh: '并不缺显存：vLLM 0.20.0 及以前的休眠模式（sleep mode）不支持 expandable_segments:True。请在该进程的 PYTORCH_CUDA_ALLOC_CONF 中去掉它，或升级版本。',
          },
          at: [refused.at],
        },
      ]
}

import { compareVersions, isRelease, within } from '../rules/versions.ts'
import { showBytes } from '../units.ts'
import type { EventOf } from '../types.ts'
import { failed, first, notInThisRelease, useless } from './judgement.ts'
import type { AdviceTable, Judge } from './judgement.ts'

/** Every PyTorch text carries its hint, whatever the reason was; it mends fragmentation only. */
const notFragmented: Judge = ({ facts }) => {
  const [unused, free, requested] = [facts['memory.unallocated']?.value, facts['failure.free']?.value, facts['failure.requested']?.value]
  if (unused === undefined || free === undefined || requested === undefined) return undefined
  if (facts['memory.free-suffices']?.value === true)
    return useless(
      `it mends fragmentation only, and ${showBytes(free)} were free, more than the ${showBytes(requested)} asked for`,
      `它只能解决碎片化，而空闲的 ${showBytes(free)} 已多于所申请的 ${showBytes(requested)}`,
    )
  // Where little lies unused it may still be what was missing.
  if (free + unused >= requested) return undefined
  return useless(
    `it mends fragmentation only, and ${showBytes(unused)} unallocated + ${showBytes(free)} free are less than the ${showBytes(requested)} asked for`,
    `它只能解决碎片化，而未分配的 ${showBytes(unused)} 加上空闲的 ${showBytes(free)} 少于所申请的 ${showBytes(requested)}`,
  )
}

/** vLLM's sleep mode has a memory pool of its own, which refused the option (PyTorch 147851) until vLLM switched it off for that pool. */
const refusedBySleepMode: Judge = ({ facts }) => {
  const version = facts['engine.version']?.value
  return facts.engine?.value === 'vllm' && facts['setting.enable_sleep_mode']?.value === true && version !== undefined && within(version, '0.7.0', '0.20.0')
    ? notInThisRelease(
        'with sleep mode vLLM up to 0.20.0 ends with "Expandable segments are not compatible with memory pool"',
        'vLLM 0.20.0 及之前启用休眠模式时会报错退出：“Expandable segments are not compatible with memory pool”',
      )
    : undefined
}

/** LMDeploy's Ray executor, which is the one for several GPUs, takes the option out of the variable and says so. */
const takenOutByLmdeploy: Judge = ({ facts, events }) => {
  if (facts.engine?.value !== 'lmdeploy') return undefined
  const said = events.some((event): event is EventOf<'remark'> => event.kind === 'remark' && event.name === 'expandable-segments-dropped')
  const [version, tp] = [facts['engine.version']?.value, facts['setting.tp']?.value]
  const known = version !== undefined && isRelease(version) && compareVersions(version, '0.9.1') >= 0
  return said || (known && facts['engine.backend']?.value === 'pytorch' && typeof tp === 'number' && tp > 1)
    ? useless("LMDeploy's PyTorch engine on several GPUs takes the option out again (from 0.9.1)", 'LMDeploy 的 PyTorch 引擎在多卡时会去掉该选项（0.9.1 起）')
    : undefined
}

const alreadySet: Judge = ({ facts }) =>
  [facts['setting.PYTORCH_CUDA_ALLOC_CONF'], facts['setting.PYTORCH_ALLOC_CONF'], facts['setting.PYTORCH_NPU_ALLOC_CONF']].some(each =>
    /expandable_segments:\s*true/i.test(String(each?.value)),
  )
    ? useless('it is set already', '已经设置')
    : undefined

/** Advice that PyTorch's own messages print. */
export const TORCH: AdviceTable = {
  'torch-expandable-segments': {
    called: { en: 'set expandable_segments:True', zh: '设置 expandable_segments:True' },
    judge: failed(first(refusedBySleepMode, takenOutByLmdeploy, alreadySet, notFragmented)),
  },
  'torch-max-split-size': { called: { en: 'set max_split_size_mb', zh: '设置 max_split_size_mb' }, judge: failed(notFragmented) },
}

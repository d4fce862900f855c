import { within } from '../../rules/versions.ts'
import { GiB, showBytes } from '../../units.ts'
import type { Setting } from '../launch.ts'
import type { Knowledge, Run } from '../run.ts'
import { isOn, text, written } from './check.ts'
import type { Check, Judged } from './check.ts'

/** A share of the card that an engine takes for itself. */
interface Share {
  readonly setting: string
  /** Above this the rest is too small for what comes beside it; undefined where that does not hold for this run. */
  readonly high: (run: Run, card: Knowledge['card']) => number | undefined
  /** What one would take instead. */
  readonly usual: number
  /** A figure from one on may mean something else in this release. */
  readonly counts?: (run: Run) => boolean
}

const LARGE = 100 * GiB

const SHARES: Readonly<Record<string, Share>> = {
  vllm: {
    setting: 'gpu_memory_utilization',
    // Without graphs hardly anything is placed beside the budget, and a size by hand takes its place. Graphs take about the
    // same on every card: of a large one 2 % hold them (0.98 of 139.8 GiB came up, 0.985 failed), of a small one they do not.
    high: (run, card) =>
      isOn(run, 'enforce_eager') || run.settings.has('kv_cache_memory_bytes') ? undefined : card !== undefined && card.capacity < LARGE ? 0.97 : 0.98,
    usual: 0.9,
  },
  lmdeploy: {
    setting: 'cache_max_entry_count',
    // The PyTorch engine keeps the room for a step before it takes its share.
    high: ({ backend }) => (backend === 'turbomind' ? 0.95 : 0.99),
    usual: 0.8,
    // TurboMind took a whole number for a number of blocks.
    counts: ({ backend, release }) => backend !== 'pytorch' && (release === undefined || within(release.version, undefined, '0.14')),
  },
  sglang: { setting: 'mem_fraction_static', high: () => 0.95, usual: 0.85 },
}

/** A share that is none, is all there is, or leaves too little. */
export const shareOutOfRange: Check = {
  id: 'share-out-of-range',
  judge: run => {
    const found = shareIn(run)
    if (found === undefined) return []
    const { share, setting, value } = found
    const { flag, line } = setting
    if (value > 0 && value < 1) return []
    if (value > 1 && Number.isInteger(value) && share.counts?.(run) === true) return []
    const says =
      value <= 0
        ? text(`${share.setting} is a share of the memory; ${value} leaves the engine nothing`, `${share.setting} 是显存比例，${value} 等于不给引擎任何显存`)
        : value > 1
          ? text(`${share.setting} is a share of the memory, below 1; ${value} is refused`, `${share.setting} 是小于 1 的显存比例，${value} 会被拒绝`)
          : run.engine === 'lmdeploy'
            ? text(
                `${share.setting} 1 gives the KV cache all that the weights leave: the buffers of a step find nothing`,
                `${share.setting} 为 1 会把权重之后的显存全部给 KV 缓存：每一步的缓冲区无处可放`,
              )
            : text(
                `${share.setting} 1 is the whole card: the CUDA context, graphs and the buffers of a step find nothing`,
                `${share.setting} 为 1 即整张卡：CUDA 上下文、CUDA 图与每一步的缓冲区无处可放`,
              )
    return [{ severity: 'error', flag, line, says, change: text(written(setting, share.usual), written(setting, share.usual)) }]
  },
}

export const shareTooHigh: Check = {
  id: 'share-too-high',
  judge: (run, { card }) => {
    const found = shareIn(run)
    const high = found?.share.high(run, card)
    if (found === undefined || high === undefined || !(found.value > high && found.value < 1)) return []
    const { share, setting, value } = found
    return [tooHigh(run, share, setting, value, card)]
  },
}

const tooHigh = (run: Run, share: Share, setting: Setting, value: number, card: Knowledge['card']): Judged => {
  const rest = Math.round((1 - value) * 1000) / 10
  const size = card === undefined || run.engine === 'lmdeploy' ? undefined : showBytes((1 - value) * card.capacity)
  const [en, zh] = OUTSIDE[run.engine ?? ''] ?? ['', '']
  return {
    severity: 'warning',
    flag: setting.flag,
    line: setting.line,
    says: text(
      `${share.setting} ${value} leaves ${rest} %${size === undefined ? '' : ` (${size})`} for ${en}`,
      `${share.setting} 为 ${value}，只剩 ${rest} %${size === undefined ? '' : `（${size}）`}给${zh}`,
    ),
    change: text(written(setting, share.usual), written(setting, share.usual)),
  }
}
const OUTSIDE: Readonly<Record<string, readonly [string, string]>> = {
  vllm: ['CUDA graphs, the sampler, NCCL and whatever requests add', ' CUDA 图、采样器、NCCL 以及请求带来的额外占用'],
  lmdeploy: ['the buffers of a step: it is of what the weights leave free', '每一步的缓冲区（比例基于权重之后的空闲显存）'],
  sglang: ['CUDA graphs, workspaces and activations', ' CUDA 图、工作区与激活'],
}

const shareIn = (run: Run): { share: Share; setting: Setting; value: number } | undefined => {
  const share = SHARES[run.engine ?? '']
  const setting = share && run.settings.get(share.setting)
  return share === undefined || setting === undefined || typeof setting.value !== 'number' ? undefined : { share, setting, value: setting.value }
}

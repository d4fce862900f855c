import { within } from '../../rules/versions.ts'
import type { Flag } from '../../rules/flags.ts'
import type { Release } from '../release.ts'
import type { Run } from '../run.ts'
import { isOn, numberOf, text } from './check.ts'
import type { Check, Judged } from './check.ts'
import { servedBy } from '../turbomind.ts'

const ENGINES = { turbomind: ['TurboMind', 'TurboMind'], pytorch: ['the PyTorch engine', 'PyTorch 引擎'] } as const

/** Settings that only the other one of LMDeploy's engines reads: they are dropped without a word. */
export const otherEnginesSetting: Check = {
  id: 'other-engines-setting',
  judge: (run, { flags }) => {
    const { backend } = run
    if (run.engine !== 'lmdeploy' || backend === undefined) return []
    const [reads, zh] = ENGINES[backend === 'pytorch' ? 'turbomind' : 'pytorch']
    const [runs, runsZh] = ENGINES[backend]
    const why = fallback(run)
    return [...run.settings.values()].flatMap((setting): Judged[] => {
      const row = flags.find('lmdeploy', setting.name)
      if (row === undefined || !isOthers(row, backend, run.release) || setting.value === false) return []
      return [
        {
          severity: 'warning',
          flag: setting.flag,
          line: setting.line,
          says: text(
            `only ${reads} reads it, and ${runs} runs${why === undefined ? '' : `: ${why[0]}`}`,
            `只有 ${zh} 读取该参数，而实际运行的是 ${runsZh}${why === undefined ? '' : `：${why[1]}`}`,
          ),
          change: text('leave it out, or choose the engine that reads it', '去掉该参数，或选用读取它的引擎'),
        },
      ]
    })
  },
}
const isOthers = ({ name, backend, only }: Flag, runs: 'turbomind' | 'pytorch', release: Release | undefined): boolean => {
  // The one release in which TurboMind heeds it.
  if (name === 'disable_vision_encoder' && runs === 'turbomind' && release?.version === '0.14.0') return false
  const heeded = only?.[runs]
  const outside = heeded !== undefined && release !== undefined && release.from !== 'newest' && !within(release.version, heeded.since, heeded.until)
  return (backend !== undefined && backend !== runs) || outside
}

/** TurboMind lacks the model, so that the other engine runs whatever was asked for. */
const fallback = ({ shape, launch, settings }: Run): readonly [string, string] | undefined =>
  shape !== undefined && servedBy(shape.type) === 'pytorch' && (launch.call?.backend === 'turbomind' || settings.get('backend')?.value !== 'pytorch')
    ? [`TurboMind does not support ${shape.type}`, `TurboMind 不支持 ${shape.type}`]
    : undefined

/** `lmdeploy convert` went with 0.10.0. */
export const conversionGone: Check = {
  id: 'conversion-gone',
  judge: ({ options, release }) =>
    options?.engine !== 'lmdeploy' || options.scope !== 'convert' || release === undefined || !within(release.version, '0.10.0')
      ? []
      : [
          {
            severity: 'error',
            flag: 'convert',
            line: 0,
            says: text(
              `lmdeploy convert was removed with 0.10.0: ${release.version} loads the checkpoint itself`,
              `lmdeploy convert 已在 0.10.0 移除：${release.version} 直接加载原始权重`,
            ),
            change: text('serve the checkpoint itself', '直接用原始权重启动'),
          },
        ],
}

/** The PyTorch engine's graphs: prompts were captured too in the first releases, and later all sizes up to the batch. */
export const graphsOfBatch: Check = {
  id: 'graphs-of-batch',
  judge: run => {
    const { engine, backend, release, complete } = run
    if (engine !== 'lmdeploy' || backend !== 'pytorch' || release === undefined || isOn(run, 'eager_mode') || run.settings.has('eager_mode')) return []
    const batch = run.settings.get('max_batch_size')
    const size = numberOf(run, 'max_batch_size')
    const eager = run.launch.call === undefined ? '--eager-mode' : 'eager_mode=True'
    if (within(release.version, '0.6.0', '0.6.2.post1') && complete && size !== undefined && size > FEW)
      return [
        {
          severity: 'warning',
          flag: batch?.flag ?? 'max_batch_size',
          line: batch?.line ?? run.launch.line,
          says: text(
            `${release.version} captures CUDA graphs of prompts too, padded to a power of two and with float32 logits kept in them, for up to ${size} requests`,
            `${release.version} 会为提示也捕获 CUDA 图（填充到 2 的幂，并保留 float32 logits），最多 ${size} 个请求`,
          ),
          change: text(eager, eager),
        },
      ]
    if (!within(release.version, '0.10.0') || size === undefined || size <= MANY || batch === undefined || run.settings.has('cudagraph_capture_batch_sizes'))
      return []
    return [
      {
        severity: 'note',
        flag: batch.flag,
        line: batch.line,
        says: text(
          `CUDA graphs are captured at the start for every size up to ${size} requests, beside the KV cache`,
          `启动时会为不超过 ${size} 个请求的每种大小捕获 CUDA 图，占用在 KV 缓存之外`,
        ),
        change: text(eager, eager),
      },
    ]
  },
}
const FEW = 32
const MANY = 512

/** Ray's workers take the option out of the variable. */
export const segmentsTakenOut: Check = {
  id: 'segments-taken-out',
  judge: run => {
    const variable = run.env.get('PYTORCH_CUDA_ALLOC_CONF')
    const tp = numberOf(run, 'tp') ?? 1
    if (run.engine !== 'lmdeploy' || run.backend !== 'pytorch' || tp < 2 || variable === undefined || !/expandable_segments:\s*true/i.test(variable.text))
      return []
    if (run.release === undefined || !within(run.release.version, '0.9.1')) return []
    return [
      {
        severity: 'note',
        flag: 'PYTORCH_CUDA_ALLOC_CONF',
        line: variable.line,
        says: text(
          "it has no effect: LMDeploy's PyTorch engine on several GPUs takes expandable_segments out",
          '没有作用：LMDeploy 的 PyTorch 引擎在多卡时会去掉 expandable_segments',
        ),
      },
    ]
  },
}

/** Weights that are converted while the engine starts leave 1 to 3 GiB on one card. */
export const conversionResidue: Check = {
  id: 'conversion-residue',
  judge: run => {
    const setting = run.settings.get('tp')
    const tp = numberOf(run, 'tp') ?? 1
    if (run.engine !== 'lmdeploy' || run.backend !== 'turbomind' || tp < 2 || setting === undefined || run.release === undefined) return []
    const { version } = run.release
    if (!within(version, '0.6.2', '0.8.0')) return []
    const [en, zh] = within(version, undefined, '0.7.1') ? ['last', '最后一张'] : ['first', '第一张']
    return [
      {
        severity: 'note',
        flag: setting.flag,
        line: setting.line,
        says: text(
          `${version} converts weights in the serving process: the ${en} card keeps 1 to 3 GiB more than the others`,
          `${version} 在服务进程内转换权重：${zh}卡会比其他卡多占 1 至 3 GiB`,
        ),
        change: text('take 0.9.0 or later', '升级到 0.9.0 或更高版本'),
      },
    ]
  },
}

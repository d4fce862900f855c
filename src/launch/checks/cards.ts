import { isOpen } from '../launch.ts'
import type { Run } from '../run.ts'
import { isLeftOut, numberOf, text, written } from './check.ts'
import type { Check } from './check.ts'

/** Settings that spread an engine over hosts, or share its cards otherwise than one part a card. */
const SPREAD = [
  'nnodes',
  'node_rank',
  'dist_init_addr',
  'data_parallel_size_local',
  'data_parallel_address',
  'data_parallel_start_rank',
  'distributed_executor_backend',
  'device_num',
  'devices',
  'dp',
  'ep',
  'cp',
  'enable_dp_attention',
  'master_addr',
  'headless',
  'base_gpu_id',
  'device_ids',
  'decode_context_parallel_size',
  'disaggregation_mode',
]
/** The parts of each engine's size: one card each. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  vllm: ['tensor_parallel_size', 'pipeline_parallel_size', 'data_parallel_size'],
  lmdeploy: ['tp'],
  sglang: ['tp_size', 'pp_size', 'dp_size'],
}

/** Cards that the program sees against those that the engine takes. */
export const cardsSeen: Check = {
  id: 'cards-seen',
  judge: run => {
    const parts = PARTS[run.engine ?? '']
    const seen = seenBy(run)
    if (parts === undefined || seen === undefined || run.launcher !== undefined || SPREAD.some(name => run.settings.has(name))) return []
    if (parts.some(name => run.settings.has(name) && numberOf(run, name) === undefined)) return []
    const sized = parts.map(name => run.settings.get(name)).filter(setting => setting !== undefined)
    const needed = parts.reduce((product, name) => product * (numberOf(run, name) ?? 1), 1)
    const tensor = run.settings.get(parts[0] as string)
    if (needed > seen.count) {
      const setting = tensor ?? sized[0]
      return setting === undefined
        ? []
        : [
            {
              severity: 'error',
              flag: setting.flag,
              line: setting.line,
              says: text(`${needed} GPUs are asked for, and ${seen.gives[0]} ${seen.count}`, `需要 ${needed} 张 GPU，而${seen.gives[1]} ${seen.count} 张`),
              ...(sized.length === 1 && tensor !== undefined ? { change: text(written(tensor, seen.count), written(tensor, seen.count)) } : {}),
            },
          ]
    }
    if (needed === seen.count || (sized.length === 0 && !isLeftOut(run, ...parts))) return []
    const name = tensor?.flag ?? NAMES[run.engine ?? ''] ?? ''
    return [
      {
        severity: 'note',
        flag: seen.flag,
        line: seen.line,
        says: text(
          `${seen.count} GPUs are given and ${needed} ${needed === 1 ? 'is' : 'are'} used: the others stay empty`,
          `给了 ${seen.count} 张 GPU，只用 ${needed} 张，其余闲置`,
        ),
        change: text(
          written({ flag: name }, Math.floor(seen.count / (needed / (numberOf(run, parts[0] as string) ?? 1)))),
          written({ flag: name }, Math.floor(seen.count / (needed / (numberOf(run, parts[0] as string) ?? 1)))),
        ),
      },
    ]
  },
}
const NAMES: Readonly<Record<string, string>> = { vllm: '--tensor-parallel-size', lmdeploy: '--tp', sglang: '--tp' }

/** `CUDA_VISIBLE_DEVICES` counts within what a container is given. */
const seenBy = (run: Run): { flag: string; gives: readonly [string, string]; count: number; line: number } | undefined => {
  const variable = run.env.get('CUDA_VISIBLE_DEVICES') ?? run.env.get('NVIDIA_VISIBLE_DEVICES')
  const devices =
    variable === undefined || isOpen(variable.text) || !/^[\w-]+(?:,[\w-]+)*$/.test(variable.text) || variable.text === 'all'
      ? undefined
      : variable.text.split(',')
  if (devices !== undefined && variable !== undefined && devices[0] !== '-1' && devices[0] !== 'void' && devices[0] !== 'none')
    return {
      flag: `${run.env.has('CUDA_VISIBLE_DEVICES') ? 'CUDA' : 'NVIDIA'}_VISIBLE_DEVICES=${variable.text}`,
      gives: ['the program sees', '程序只能看到'],
      count: devices.length,
      line: variable.line,
    }
  return variable !== undefined || run.cards === undefined
    ? undefined
    : { flag: 'GPUs', gives: ['the container gets', '容器只有'], count: run.cards.count, line: run.cards.line }
}

/** Attention heads are dealt out evenly. */
export const headsUneven: Check = {
  id: 'heads-uneven',
  judge: run => {
    const setting = run.settings.get('tensor_parallel_size') ?? run.settings.get('tp') ?? run.settings.get('tp_size')
    const { shape } = run
    if (shape === undefined || setting === undefined || typeof setting.value !== 'number' || PARTS[run.engine ?? ''] === undefined) return []
    if (SPREAD.some(name => run.settings.has(name)) || setting.value < 1 || shape.heads % setting.value === 0) return []
    const fits = [16, 8, 4, 2].find(size => size < (setting.value as number) && shape.heads % size === 0) ?? 1
    return [
      {
        severity: 'error',
        flag: setting.flag,
        line: setting.line,
        says: text(
          `${shape.heads} attention heads cannot be dealt out evenly to ${setting.value} GPUs`,
          `${shape.heads} 个注意力头无法平均分给 ${setting.value} 张 GPU`,
        ),
        change: text(written(setting, fits), written(setting, fits)),
      },
    ]
  },
}

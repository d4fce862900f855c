import { numberOf, text } from './check.ts'
import type { Check } from './check.ts'

/** Engines that start a process a card by themselves. */
const SHARDS_ITSELF: ReadonlySet<string | undefined> = new Set(['vllm', 'lmdeploy', 'sglang'])

/** A launcher around an engine that starts its own processes: each of them builds the whole engine, on the same cards. */
export const launcherAroundEngine: Check = {
  id: 'launcher-around-engine',
  judge: run => {
    const { launcher, engine } = run
    if (launcher === undefined || !SHARDS_ITSELF.has(engine) || launcher.processes === undefined || launcher.processes < 2) return []
    // Told to take its place among the launcher's processes.
    if (run.settings.has('distributed_executor_backend') || run.settings.has('base_gpu_id') || run.settings.has('nnodes')) return []
    if (engine === 'sglang' && run.launch.call !== undefined) return []
    const size = numberOf(run, 'tensor_parallel_size', 'tp', 'tp_size') ?? 1
    const name = { vllm: 'vLLM', lmdeploy: 'LMDeploy', sglang: 'SGLang' }[engine as 'vllm' | 'lmdeploy' | 'sglang']
    const [en, zh] =
      size > 1
        ? [`a whole engine over the same ${size} GPUs`, `在同样的 ${size} 张卡上各建一个完整引擎`]
        : ['a whole engine, on the first GPU', '在第一张卡上各建一个完整引擎']
    return [
      {
        severity: 'error',
        flag: launcher.name,
        line: launcher.line,
        says: text(
          `${launcher.name} starts ${launcher.processes} processes, and each builds ${en}: ${name} starts its own processes`,
          `${launcher.name} 启动 ${launcher.processes} 个进程，每个进程${zh}：${name} 会自行启动多卡进程`,
        ),
        change: text(`start it once, without ${launcher.name}`, `不用 ${launcher.name}，只启动一次`),
      },
    ]
  },
}

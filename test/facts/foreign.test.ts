import { describe, expect, test } from 'vitest'
import { reportOf } from '../render/report.ts'

const MiB = 2 ** 20
const table = (rows: readonly string[], used: readonly number[] = [81_000, 20], time = 'Sat Nov 21 12:39:05 2026'): string[] => [
  time,
  '| NVIDIA-SMI 570.133.20             Driver Version: 570.133.20     CUDA Version: 12.8     |',
  ...used.flatMap((each, index) => [
    `|   ${index}  NVIDIA A100-SXM4-80GB          On  |   00000000:0${index + 1}:00.0 Off |                    0 |`,
    `| N/A   39C    P0             91W /  400W |   ${each}MiB /  81920MiB |      0%      Default |`,
  ]),
  '| Processes:                                                                              |',
  ...rows,
  '+-----------------------------------------------------------------------------------------+',
]
const row = (pid: number, name: string, used: number, gpu = 0): string =>
  `|    ${gpu}   N/A  N/A ${String(pid).padStart(15)}      C   ${name.padEnd(32)} ${`${used}MiB`.padStart(11)} |`
const stamp = (message: string, pid = 8): string => `(EngineCore pid=${pid}) ERROR 11-21 12:39:02 [core.py:842] ${message}`
const oom = (tail: string, gpu = 0): string =>
  `torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU ${gpu} has a total capacity of 79.14 GiB of which 140.00 MiB is free. ${tail}`
const HELD = (gib: number): string =>
  `Including non-PyTorch memory, this process has ${gib} GiB memory in use. Of the allocated memory ${gib - 1} GiB is allocated by PyTorch, and 20.31 MiB is reserved by PyTorch but unallocated.`

const facts = (log: readonly string[], smi: readonly string[]) => {
  const [episode] = reportOf({ 'run.log': log, 'smi.txt': smi }).episodes
  const fact = (name: string): unknown => episode?.facts[name]?.value
  return { pid: fact('snapshot.foreign-pid'), by: fact('snapshot.foreign-by'), bytes: fact('snapshot.foreign'), unclear: fact('snapshot.unclear-called') }
}
const OPEN = { pid: undefined, by: undefined, bytes: undefined }

describe('a process is not the run’s', () => {
  test('where the failing message names it beside its own', () => {
    const log = [stamp(oom(`Process 4711 has 39.10 GiB memory in use. ${HELD(39.9)}`))]
    expect(facts(log, table([row(4711, 'python train.py', 40_038), row(9120, 'VLLM::EngineCore', 40_858)]))).toMatchObject({
      pid: 4711,
      by: 'message',
      bytes: 40_038 * MiB,
    })
  })
  test('where the run’s own process is listed under its own number', () => {
    const log = [stamp('RuntimeError: CUDA error: out of memory', 4812)]
    expect(facts(log, table([row(4711, 'python train.py', 40_038), row(4812, 'VLLM::EngineCore', 40_858)]))).toMatchObject({ pid: 4711, by: 'pid' })
  })
  test('where it holds more than the run did', () => {
    expect(facts([stamp(oom(HELD(9.2)))], table([row(4711, 'python', 71_000)]))).toMatchObject({ pid: 4711, by: 'held' })
  })
  test('where the run cannot have held as much yet', () => {
    const refusal =
      'ValueError: Free memory on device cuda:0 (8.31/79.14 GiB) on startup is less than desired GPU memory utilization (0.9, 71.23 GiB). Decrease GPU memory utilization or reduce GPU memory used by other processes.'
    expect(facts([stamp(refusal)], table([row(4711, 'VLLM::EngineCore', 72_000)]))).toMatchObject({ pid: 4711, by: 'bound' })
  })
  test('where it is another program', () => {
    expect(facts([stamp('RuntimeError: CUDA error: out of memory')], table([row(4711, '/usr/local/bin/ollama', 72_000)]))).toMatchObject({
      pid: 4711,
      by: 'name',
    })
  })
})

describe('what may be the run itself, seen from the host', () => {
  test('a process where the message tells no figures', () => {
    expect(facts([stamp('RuntimeError: CUDA error: out of memory')], table([row(4711, 'python', 79_000)]))).toEqual({ ...OPEN, unclear: '4711 (python)' })
  })
  test('a process with what the run held', () => {
    expect(facts([stamp(oom(HELD(78.2)))], table([row(51_234, 'python', 80_077)]))).toMatchObject(OPEN)
  })
  test('ranks of one launch beside the one whose number is known', () => {
    const log = ['$ torchrun --nproc_per_node 2 run.py', '(Worker pid=4812) ERROR 11-21 12:39:02 [core.py:842] RuntimeError: CUDA error: out of memory']
    expect(facts(log, table([row(4812, 'python3', 40_000), row(4813, 'python3', 40_000)]))).toMatchObject(OPEN)
  })
  test('a process that sits on a card which the run does not use', () => {
    const log = ['export CUDA_VISIBLE_DEVICES=1', stamp(oom(HELD(9.2)))]
    expect(facts(log, table([row(4711, 'python', 71_000)], [71_500, 80_900]))).toMatchObject(OPEN)
    expect(facts(log, table([row(4711, 'python', 71_000, 1)], [20, 80_900]))).toMatchObject({ pid: 4711 })
  })
  test('a process of an hour before', () => {
    expect(facts([stamp(oom(HELD(9.2)))], table([row(4711, 'python', 71_000)], [71_500, 20], 'Sat Nov 21 11:20:00 2026'))).toMatchObject(OPEN)
  })
  test('while weights are loaded, as much as they may be', () => {
    const log = [
      '$ vllm serve meta-llama/Llama-3.3-70B-Instruct',
      '(EngineCore pid=8) INFO 11-21 12:38:40 [gpu_model_runner.py:1600] Starting to load model meta-llama/Llama-3.3-70B-Instruct...',
      stamp('RuntimeError: CUDA error: out of memory'),
    ]
    expect(facts(log, table([row(4711, 'VLLM::EngineCore', 79_000)]))).toMatchObject(OPEN)
  })
})

describe('a reader is told', () => {
  const shown = (log: readonly string[], smi: readonly string[]) => reportOf({ 'run.log': log, 'smi.txt': smi })
  test('the number of the message where there is no nvidia-smi', () => {
    const report = reportOf({ 'run.log': [stamp(oom(`Process 4711 has 69.10 GiB memory in use. ${HELD(9.9)}`))] })
    expect(report.findings[0]?.rule).toBe('cuda/gpu-shared-with-other-process')
    expect(report.findings[0]?.fixes[0]?.do.en).toContain('process 4711 holds 69.10 GiB')
  })
  test('not a number that may be its own', () => {
    const report = reportOf({ 'run.log': [oom('Process 11 has 30.00 GiB memory in use. Process 12 has 48.00 GiB memory in use.')] })
    expect(report.episodes[0]?.facts['memory.largest-other-pid']).toBeUndefined()
  })
  test('what would settle it', () => {
    const { episodes, findings } = shown([stamp('RuntimeError: CUDA error: out of memory')], table([row(4711, 'python', 79_000)]))
    expect(findings.map(({ rule }) => rule)).not.toContain('cuda/gpu-shared-with-other-process')
    expect(episodes[0]?.missing).toContain('snapshot.foreign')
  })
  test('that cards of several kinds are numbered by speed', () => {
    const [name, ...log] = ['card-order', stamp(oom(HELD(9.2)))]
    const smi = table([], [81_000, 20]).map(line =>
      line.replace('|   1  NVIDIA A100-SXM4-80GB ', '|   1  NVIDIA RTX A6000      ').replace('81000MiB', ' 1000MiB'),
    )
    const names = (...more: readonly string[]): string[] => shown([...more, ...log], smi).notes.flatMap(note => (note.name === name ? [note.name] : []))
    expect(names()).toEqual([name])
    expect(names('export CUDA_DEVICE_ORDER=PCI_BUS_ID')).toEqual([])
  })
  test('that a container has numbers of its own', () => {
    const notes = (log: readonly string[], smi: readonly string[]) =>
      shown(log, smi).notes.flatMap(({ name, says }) => (name === 'pid-namespace' ? [says.en] : []))
    const smi = table([row(51_234, 'VLLM::EngineCore', 80_077)])
    expect(notes([stamp(oom(HELD(78.2)))], smi)[0]).toContain('process 51234 holds what this run did')
    expect(notes([stamp('RuntimeError: CUDA error: out of memory')], smi)[0]).toContain('numbers of a container (8)')
    expect(notes([stamp('RuntimeError: CUDA error: out of memory', 51_234)], smi)).toEqual([])
  })
})

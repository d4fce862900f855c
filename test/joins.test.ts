import { describe, expect, test } from 'vitest'
import { filesOf, vllmStart } from './episodes/read.ts'
import { reportOf } from './render/report.ts'

const SERVER = 40_542
const start = vllmStart({ pid: SERVER })
const UP = `(APIServer pid=${SERVER}) INFO:     Application startup complete.`
const OOM = (time: string, tail = ''): string =>
  `(EngineCore pid=${SERVER + 1}) ERROR 11-21 ${time} [core.py:842] torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.14 GiB of which 1.02 GiB is free. ${tail}`
const failed = [...start, UP, OOM('12:39:02')]

const table = (used: readonly number[], rows: readonly string[], time = 'Sat Nov 21 12:39:05 2026'): string[] => [
  time,
  '+-----------------------------------------------------------------------------------------+',
  '| NVIDIA-SMI 570.133.20             Driver Version: 570.133.20     CUDA Version: 12.8     |',
  '|=========================================+========================+======================|',
  ...used.flatMap((each, index) => [
    `|   ${index}  NVIDIA A100-SXM4-80GB          On  |   00000000:0${index + 1}:00.0 Off |                    0 |`,
    `| N/A   39C    P0             91W /  400W |   ${each}MiB /  81920MiB |      0%      Default |`,
  ]),
  '+-----------------------------------------+------------------------+----------------------+',
  '| Processes:                                                                              |',
  '|  GPU   GI   CI              PID   Type   Process name                        GPU Memory |',
  '|=========================================================================================|',
  ...rows,
  '+-----------------------------------------------------------------------------------------+',
]
const row = (gpu: number, pid: number, name: string, used: number): string =>
  `|    ${gpu}   N/A  N/A ${String(pid).padStart(15)}      C   ${name.padEnd(32)} ${`${used}MiB`.padStart(11)} |`
const NONE = ['|  No running processes found                                                             |']

type Shown = readonly (readonly [by: string, strength: string])[]
const joins = (inputs: Readonly<Record<string, readonly string[]>>, episode = 0): Shown =>
  (reportOf(inputs).episodes[episode]?.joins ?? []).map(({ by, strength }) => [by, strength])

describe('a reading of the cards', () => {
  test('by a process of the run, and by the time', () => {
    expect(joins({ 'server.log': failed, 'smi.txt': table([70_000], [row(0, SERVER + 1, 'VLLM::EngineCore', 69_900)]) })).toEqual([
      ['pid', 'certain'],
      ['time', 'likely'],
    ])
  })
  test('a number that a container gives to anything is no proof', () => {
    const inside = [...vllmStart({ pid: 7 }), OOM('12:39:02').replace(String(SERVER + 1), '8')]
    expect(joins({ 'server.log': inside, 'smi.txt': table([70_000], [row(0, 8, 'python3', 69_900)], 'Mon Nov 23 03:00:00 2026') })).toEqual([
      ['pid', 'possible'],
    ])
  })
  test('by a process that the failing message names', () => {
    const message = OOM('12:39:02', 'Process 6820 has 14.31 GiB memory in use. Including non-PyTorch memory, this process has 60.21 GiB memory in use.')
    const found = joins({ 'server.log': [...start, message], 'smi.txt': table([70_000], [row(0, 6820, 'python3', 14_653)]) })
    expect(found[0]).toEqual(['pid', 'certain'])
  })
  test('by the UUID of a card', () => {
    const list = ['GPU 0: NVIDIA A100-SXM4-80GB (UUID: GPU-661c8005-bcc5-33ac-de1a-e4cead3ea4ee)']
    expect(joins({ 'server.log': ['export CUDA_VISIBLE_DEVICES=GPU-661c8005', ...failed], 'gpus.txt': list })).toContainEqual(['uuid', 'certain'])
  })
  test('by figures: 79.14 GiB less 1.02 GiB are 79994 MiB', () => {
    expect(joins({ 'server.log': failed, 'smi.txt': table([30_000, 79_990], NONE, 'Sat Nov 21 12:45:00 2026') })).toContainEqual(['figures', 'likely'])
  })
  test('by nothing: given with the log, and how long before', () => {
    const [join] = reportOf({ 'server.log': failed, 'smi.txt': table([30_000], NONE, 'Sat Nov 21 09:22:02 2026') }).episodes[0]?.joins ?? []
    expect(join).toMatchObject({ by: 'folder', strength: 'possible', says: { en: 'given with the log, 3 h earlier than the failure' } })
  })
  test('clocks of two zones are possible, no more', () => {
    expect(joins({ 'server.log': failed, 'smi.txt': table([30_000], NONE, 'Sat Nov 21 20:39:10 2026') })).toEqual([['time', 'possible']])
  })
  test('the log’s number of a card and nvidia-smi’s', () => {
    const found = reportOf({ 'server.log': ['export CUDA_VISIBLE_DEVICES=1', ...failed], 'smi.txt': table([30_000, 79_990], NONE) }).episodes[0]
    expect(found?.joins.find(({ by }) => by === 'gpu')).toMatchObject({
      strength: 'certain',
      says: { en: "the log's GPU 0 is nvidia-smi's GPU 1 (CUDA_VISIBLE_DEVICES)" },
    })
    expect(found?.facts['failure.card']?.value).toBe(1)
  })
  test('of two servers it goes to the one whose process it shows', () => {
    const other = vllmStart({ pid: 900, model: '/models/other' })
    expect(filesOf({ 'a.log': failed, 'b.log': other, 'smi.txt': table([70_000], [row(0, 901, 'VLLM::EngineCore', 60_000)]) })).toEqual([
      ['a.log'],
      ['b.log', 'smi.txt'],
    ])
  })
  test('alone it is tied to nothing', () => {
    expect(joins({ 'a.txt': table([70_000], NONE), 'b.txt': table([70_000], NONE) })).toEqual([])
  })
})

describe('a report of a kill', () => {
  const kill = (pid: number, name: string, prefix = '[ 1234.567] '): string[] => [
    `${prefix}oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task_memcg=/,task=${name},pid=${pid},uid=0`,
    `${prefix}Out of memory: Killed process ${pid} (${name}) total-vm:91234560kB, anon-rss:61234560kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:123456kB oom_score_adj:0`,
  ]
  const at = (time: string, host = 'gpu7'): string => `Nov 21 ${time} ${host} kernel: `
  const server = [...start, UP]
  test('by the number of a process', () => {
    expect(joins({ 'server.log': server, dmesg: kill(SERVER + 1, 'VLLM::EngineCor') })[0]).toEqual(['pid', 'certain'])
  })
  test('by name and time', () => {
    const found = joins({ 'server.log': server, 'kern.log': kill(48_211, 'pt_main_thread', at('12:39:30')) })
    expect(found).toEqual([
      ['time', 'likely'],
      ['name', 'possible'],
    ])
  })
  test('in one folder, without a stamp: possible', () => {
    expect(joins({ 'server.log': server, dmesg: kill(48_211, 'python3') })).toEqual([['name', 'possible']])
  })
  test('by the number even of a server that had said nothing for hours', () => {
    expect(filesOf({ 'server.log': server, 'kern.log': kill(SERVER + 1, 'VLLM::EngineCor', at('19:20:00')) })).toEqual([['server.log', 'kern.log']])
  })
  test.each([
    ['of another time', kill(48_211, 'python3', at('19:20:00'))],
    ['of another day', kill(48_211, 'python3', '[Fri Nov 13 10:22:44 2026] ')],
    ['of another program', kill(48_211, 'java', at('12:39:30'))],
    ['of another engine', kill(48_211, 'sglang::schedul', at('12:39:30'))],
  ])('%s it is none of this run', (_, log) => {
    expect(filesOf({ 'server.log': server, 'kern.log': log })).toEqual([['server.log'], ['kern.log']])
    expect(reportOf({ 'server.log': server, 'kern.log': log }).episodes[0]).toMatchObject({ verdict: 'no-memory-problem', joins: [] })
  })
  test('of another host it is none of this run', () => {
    const journal = server.map(line => `Nov 21 12:38:32 gpu3 vllm[71]: ${line}`)
    expect(filesOf({ 'server.log': journal, 'kern.log': kill(48_211, 'python3', at('12:39:30')) })).toEqual([['server.log'], ['kern.log']])
    expect(joins({ 'server.log': journal, 'kern.log': kill(48_211, 'python3', at('12:39:30', 'gpu3')) })).toContainEqual(['host', 'likely'])
  })
  test('of several reports only its own is the run’s', () => {
    const log = [...kill(900, 'python3', '[Fri Nov 13 10:22:44 2026] '), ...kill(SERVER + 1, 'VLLM::EngineCor', '[Sat Nov 21 12:39:30 2026] ')]
    const [run, rest] = reportOf({ 'server.log': server, dmesg: log }).episodes
    expect(run?.facts['killed.process']?.value).toBe('VLLM::EngineCor')
    expect(rest?.facts['killed.process']?.value).toBe('python3')
  })
  test('a code of 137 alone stays a kill of unknown cause', () => {
    const report = reportOf({ 'server.log': [...server, '[exit status 137]'] })
    expect(report.episodes[0]).toMatchObject({ verdict: 'undecided', missing: ['killed.for-memory'] })
    expect(report.findings).toEqual([])
  })
})

describe('pieces of one log', () => {
  test('by a process that speaks in both', () => {
    expect(joins({ err: [OOM('12:39:02')], out: [...start, UP] })).toEqual([['pid', 'certain']])
  })
})

import { describe, expect, test } from 'vitest'
import { failing, healthy, reportOf } from '../render/report.ts'
import { OOM, UP, episodesOf, filesOf, settingsIn, traceback, vllmStart } from './read.ts'

const STATISTICS =
  '(APIServer pid=7) INFO 11-21 12:40:02 [loggers.py:257] Engine 000: Avg prompt throughput: 3.0 tokens/s, Avg generation throughput: 11.2 tokens/s, Running: 1 reqs, Waiting: 0 reqs, GPU KV cache usage: 1.0%, Prefix cache hit rate: 0.0%'
const SMI = (used: number): string[] => [
  'index, name, memory.used [MiB], memory.total [MiB]',
  `0, NVIDIA A100-SXM4-80GB, ${used} MiB, 81920 MiB`,
  `1, NVIDIA A100-SXM4-80GB, ${used} MiB, 81920 MiB`,
]
const KERNEL = [
  '[ 1234.567890] oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task_memcg=/,task=python3,pid=8,uid=0',
  '[ 1234.567990] Out of memory: Killed process 8 (python3) total-vm:91234560kB, anon-rss:61234560kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:123456kB oom_score_adj:0',
]

describe('pieces of one run that were saved apart', () => {
  test('stdout and stderr, whatever they are called: what was printed first comes first', () => {
    for (const [one, other] of [
      ['a.out', 'b.err'],
      ['b.out', 'a.err'],
    ] as const) {
      const pieces = { [one]: [...vllmStart(), UP, STATISTICS], [other]: traceback('(EngineCore pid=8) ') }
      const [run, ...others] = episodesOf(Object.fromEntries(Object.entries(pieces).toSorted()))
      expect(others).toEqual([])
      expect(run?.at).toMatchObject({ file: one, line: 1 })
      const order = (kind: string): number => run?.events.find(event => event.kind === kind)?.order ?? -1
      expect(order('oom')).toBeGreaterThan(order('step'))
      expect(order('oom')).toBeGreaterThan(order('up'))
      expect(order('oom')).toBeGreaterThan(run?.events.findLast(event => event.kind === 'count' && event.what === 'running')?.order ?? Infinity)
    }
  })
  test('stdout and stderr with stamps: a server that went on did so', () => {
    const failed = traceback('(EngineCore pid=8) ERROR 11-21 12:39:02 [core.py:842] ')
    const [run] = episodesOf({ err: failed, out: [...vllmStart(), UP, STATISTICS] })
    const orders = (run?.events ?? []).filter(event => event.kind === 'oom' || (event.kind === 'count' && event.what === 'running')).map(({ kind }) => kind)
    expect(orders).toEqual(['oom', 'count'])
  })
  test('a log for each rank', () => {
    const rank = (number: number): string[] => [
      `[rank${number}]: x`,
      `(Worker_TP${number} pid=${30 + number}) INFO 11-21 12:38:32 [core.py:106] Initializing a V1 LLM engine (v0.24.0) with config: model='m', tensor_parallel_size=2)`,
      `(Worker_TP${number} pid=${30 + number}) INFO 11-21 12:38:50 [gpu_model_runner.py:4700] Model loading took 14.99 GiB memory and 8.1 seconds`,
      ...traceback(`(Worker_TP${number} pid=${30 + number}) `),
    ]
    expect(filesOf({ 'rank0.log': rank(0), 'rank1.log': rank(1) })).toEqual([['rank0.log', 'rank1.log']])
  })
  test('an evaluation and the server that it asks', () => {
    const client = [
      '$ lm_eval --model local-completions --model_args model=/models/m,base_url=http://localhost:8000/v1/completions --tasks gsm8k',
      '2025-11-21:12:39:03 INFO     [evaluator:585] Running generate_until requests',
      'Traceback (most recent call last):',
      '  File "/x/lm_eval/models/api_models.py", line 300, in model_call',
      '    response.raise_for_status()',
      'requests.exceptions.ConnectionError: connection refused',
    ]
    expect(filesOf({ 'eval.log': client, 'server.log': [...vllmStart(), UP, ...traceback('(EngineCore pid=8) ')] })).toEqual([['eval.log', 'server.log']])
  })
})

describe('what stands beside a run', () => {
  test.each([
    ['a snapshot', SMI(70_000)],
    ['the kernel’s log', KERNEL],
  ])('%s belongs to the run', (_, beside) => {
    expect(filesOf({ 'a.log': vllmStart(), 'b.txt': beside })).toEqual([['a.log', 'b.txt']])
    expect(filesOf({ 'a.txt': beside, 'b.log': vllmStart() })).toEqual([['b.log', 'a.txt']])
  })
  test('of several runs to the one that failed', () => {
    const inputs = {
      'a.log': [...vllmStart(), ...traceback('(EngineCore pid=8) ')],
      'b.log': [...vllmStart({ pid: 70, model: '/models/other' }), UP],
      'smi.txt': SMI(70_000),
    }
    expect(filesOf(inputs)).toEqual([['a.log', 'smi.txt'], ['b.log']])
  })
  test('of several folders to the run in its own', () => {
    const failed = [...vllmStart(), ...traceback('(EngineCore pid=8) ')]
    const inputs = { 'a/server.log': failed, 'a/smi.txt': SMI(70_000), 'b/server.log': failed, 'b/smi.txt': SMI(10_000), 'c/server.log': vllmStart() }
    expect(filesOf(inputs)).toEqual([['a/server.log', 'a/smi.txt'], ['b/server.log', 'b/smi.txt'], ['c/server.log']])
  })
  test('from a folder without a run to the run that failed', () => {
    expect(filesOf({ '/tmp/smi.txt': SMI(70_000), '/var/log/server.log': vllmStart() })).toEqual([['/var/log/server.log', '/tmp/smi.txt']])
  })
  test('several snapshots alone are one episode', () => {
    const [one, ...others] = episodesOf({ 'smi-1.txt': SMI(10_000), 'smi-2.txt': SMI(20_000), 'smi-3.txt': SMI(30_000) })
    expect(others).toEqual([])
    expect(one?.files).toEqual(['smi-1.txt', 'smi-2.txt', 'smi-3.txt'])
    expect(one?.events.filter(({ kind }) => kind === 'snapshot')).toHaveLength(3)
  })
  test('a kernel’s log alone is one', () => {
    expect(filesOf({ dmesg: KERNEL })).toEqual([['dmesg']])
  })
})

describe('runs that have nothing to do with each other stay apart', () => {
  test('two servers that failed', () => {
    const all = episodesOf({
      'a.log': [...vllmStart({ utilization: 0.9 }), ...traceback('(EngineCore pid=8) ')],
      'b.log': [...vllmStart({ utilization: 0.5 }), ...traceback('(EngineCore pid=8) ')],
    })
    expect(all.map(({ files }) => files)).toEqual([['a.log'], ['b.log']])
    expect(all.map(episode => settingsIn(episode, 'gpu_memory_utilization'))).toEqual([[0.9], [0.5]])
  })
  test('a server that runs, and a training script that failed', () => {
    const [header = '', ...frames] = traceback('', '/usr/lib/python3.12/site-packages/transformers/trainer.py')
    const training = [header, '  File "/home/me/train.py", line 9, in <module>', '    trainer.train()', ...frames]
    expect(filesOf({ 'server.log': [...vllmStart(), UP, STATISTICS], 'train.log': training })).toEqual([['server.log'], ['train.log']])
    expect(filesOf({ 'a-train.log': training, 'server.log': [...vllmStart(), UP, STATISTICS] })).toEqual([['a-train.log'], ['server.log']])
  })
  test('two engines of different kinds', () => {
    const lmdeploy = [
      "2024-12-17 13:52:34,618 - lmdeploy - INFO - async_engine.py:260 - input backend=turbomind, backend_config=TurbomindEngineConfig(dtype='auto', tp=1)",
      '[TM][ERROR] x',
    ]
    expect(filesOf({ 'a.log': lmdeploy, 'b.log': [...vllmStart(), ...traceback('(EngineCore pid=8) ')] })).toEqual([['a.log'], ['b.log']])
  })
  test('two runs hours apart', () => {
    expect(filesOf({ 'a.log': vllmStart({ time: '02:38' }), 'b.log': traceback('(EngineCore pid=8) ERROR 11-21 22:39:02 [core.py:842] ') })).toEqual([
      ['a.log'],
      ['b.log'],
    ])
  })
  test('two failures without a start', () => {
    expect(filesOf({ 'a.log': ['Traceback (most recent call last):', OOM], 'b.log': ['Traceback (most recent call last):', OOM] })).toEqual([
      ['a.log'],
      ['b.log'],
    ])
  })
  test('ranks of two models', () => {
    const rank = (number: number, model: string): string[] => [
      `(Worker_TP${number} pid=${30 + number}) INFO 11-21 12:38:32 [core.py:106] Initializing a V1 LLM engine (v0.24.0) with config: model='${model}', tensor_parallel_size=2)`,
      ...traceback(`(Worker_TP${number} pid=${30 + number}) `),
    ]
    expect(filesOf({ 'a.log': rank(0, 'a'), 'b.log': rank(1, 'b') })).toEqual([['a.log'], ['b.log']])
  })
})

test('nothing is no episode', () => {
  expect(episodesOf({})).toEqual([])
  expect(episodesOf({ 'a.log': ['hello'] })).toEqual([])
})

describe('many logs', () => {
  const errors = failing().slice(-4)
  const starts = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`run-${index + 10}.log`, healthy()]))
  const joinedIn = (inputs: Readonly<Record<string, readonly string[]>>) =>
    reportOf(inputs)
      .episodes.map(({ files }) => files.toSorted())
      .filter(files => files.length > 1)

  test('whole runs are runs of their own', () => expect(reportOf(starts(40)).episodes).toHaveLength(40))
  test('what has no start of its own goes to the first of them', () => {
    expect(joinedIn({ ...starts(40), 'z.err': errors })).toEqual([['run-10.log', 'z.err']])
  })
  test('one run is what it lacked, the next is another', () => {
    expect(joinedIn({ 'a.err': errors, ...starts(3) })).toEqual([['a.err', 'run-10.log']])
  })
})

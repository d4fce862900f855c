import { describe, expect, test } from 'vitest'
import { laneOf, recordOf } from './read.ts'

describe('process prefixes', () => {
  test.each([
    ['V0, 0.4.2 to 0.10.2', '(VllmWorkerProcess pid=812) ', { role: 'VllmWorkerProcess', pid: 812, engine: 'vllm' }],
    ['Ray up to 0.4.0', '(RayWorkerVllm pid=812) ', { role: 'RayWorkerVllm', pid: 812, engine: 'vllm' }],
    ['Ray from 0.4.1', '(RayWorkerWrapper pid=5, ip=10.0.0.2) ', { role: 'RayWorkerWrapper', pid: 5 }],
    ['V1, 0.6.5 to 0.10.0', '(VllmWorker rank=3 pid=71) ', { role: 'VllmWorker', rank: 3, pid: 71, engine: 'vllm' }],
    ['0.10.1', '(VllmWorker TP1 pid=71) ', { role: 'VllmWorker', rank: 1, shard: 1, pid: 71, engine: 'vllm' }],
    ['0.10.1, two parts', '(VllmWorker PP0_TP1 pid=71) ', { role: 'VllmWorker', rank: 1, shard: 1, pid: 71, engine: 'vllm' }],
    ['0.10.2 and later', '(Worker_TP0 pid=9114) ', { role: 'Worker', rank: 0, shard: 0, pid: 9114, engine: 'vllm' }],
    ['all parts', '(Worker_DP0_PP0_PCP0_TP3_DCP1_EP3 pid=9) ', { role: 'Worker', rank: 3, shard: 3, replica: 0, pid: 9, engine: 'vllm' }],
    ['pipeline alone', '(Worker_PP1 pid=9) ', { role: 'Worker', rank: 1, pid: 9, engine: 'vllm' }],
    ['data-parallel alone', '(Worker_DP2 pid=9) ', { role: 'Worker', rank: 2, replica: 2, pid: 9, engine: 'vllm' }],
    ['one GPU', '(Worker pid=9) ', { role: 'Worker', pid: 9, engine: 'vllm' }],
    ['engine core, 0.8.3 to 0.10.1', '(EngineCore_0 pid=476) ', { role: 'EngineCore', replica: 0, pid: 476, engine: 'vllm' }],
    ['engine core, 0.10.2 to 0.17', '(EngineCore_DP1 pid=476) ', { role: 'EngineCore', replica: 1, pid: 476, engine: 'vllm' }],
    ['engine core, 0.18 and later', '(EngineCore pid=476) ', { role: 'EngineCore', pid: 476, engine: 'vllm' }],
    ['front end', '(APIServer pid=71) ', { role: 'APIServer', pid: 71, engine: 'vllm' }],
    ['several front ends', '(ApiServer_2 pid=71) ', { role: 'ApiServer', pid: 71, engine: 'vllm' }],
    ['data-parallel helpers', '(DPCoordinator pid=71) ', { role: 'DPCoordinator', pid: 71, engine: 'vllm' }],
    ['data-parallel helpers, 0.22+', '(DPSupervisor pid=71) ', { role: 'DPSupervisor', pid: 71, engine: 'vllm' }],
    ['offline, 0.31 and later', '(MainProcess pid=71) ', { role: 'MainProcess', pid: 71, engine: 'vllm' }],
    ['torch’s excepthook', '[rank3]: ', { rank: 3 }],
    ['the same without a blank', '[rank3]:', { rank: 3 }],
    ['Ray before 2', '(pid=4711) ', { role: 'process', pid: 4711 }],
    ['Ray before 2, another node', '(pid=4711, ip=10.0.0.2) ', { role: 'process', pid: 4711 }],
    ['an actor of one’s own', '(WorkerDict pid=4711) ', { role: 'WorkerDict', pid: 4711 }],
    ['an actor with a leading underline', '(_EngineBackgroundProcess pid=4711) ', { role: '_EngineBackgroundProcess', pid: 4711 }],
    ['a replica of Ray Serve', '(ServeReplica:default:VLLM pid=4711) ', { role: 'ServeReplica:default:VLLM', pid: 4711 }],
    ['a task of Ray', '(main_task pid=4711) ', { role: 'main_task', pid: 4711 }],
    ['Ray’s daemon', '(raylet) ', { role: 'raylet' }],
    ['Ray’s daemon of another node', '(raylet, ip=10.0.0.2) ', { role: 'raylet' }],
  ])('%s', (_, prefix, { engine, ...speaker }: { engine?: string; role?: string; rank?: number; replica?: number; pid?: number }) => {
    const { by, message, own } = recordOf(`${prefix}x y`)
    expect({ message, own }).toEqual({ message: 'x y', own: true })
    expect(by).toEqual({ lane: by.lane, ...speaker, ...(engine === undefined ? {} : { engine }) })
  })
  test.each([
    ['engine core and worker', '(EngineCore_DP0 pid=1) (Worker_TP1 pid=2) ', { role: 'Worker', rank: 1, shard: 1, pid: 2 }],
    ['worker and rank', '(VllmWorker rank=1 pid=2) [rank1]: ', { role: 'VllmWorker', rank: 1, pid: 2 }],
    ['Ray around vLLM', '(LLMRayActor pid=3) (EngineCore pid=4) (Worker_TP0 pid=5) ', { role: 'Worker', rank: 0, shard: 0, pid: 5 }],
    ['Ray around SGLang', '(SGLangEngine pid=3) [2026-01-02 10:00:00 TP1] ', { role: 'SGLangEngine scheduler', rank: 1, shard: 1, pid: 3 }],
    ['another program’s logger around SGLang', '2025-03-07 23:50:27,531 - __main__ - INFO - [2025-03-07 23:50:27 TP1] ', { rank: 1, shard: 1 }],
  ])('stacked: %s; the innermost speaks', (_, prefix, speaker) => {
    expect(recordOf(`${prefix}x`)).toMatchObject({ message: 'x', by: speaker })
  })
  test('a prefix, then a head', () => {
    expect(recordOf('(EngineCore_DP0 pid=1) (Worker_TP1 pid=2) ERROR 11-21 12:38:32 [multiproc_executor.py:597] WorkerProc failed to start.')).toMatchObject({
      message: 'WorkerProc failed to start.',
      level: 'error',
      time: '11-21 12:38:32',
      place: 'multiproc_executor.py:597',
      by: { lane: 'Worker#2', role: 'Worker', rank: 1, pid: 2, engine: 'vllm' },
    })
  })
  test('a traceback’s indentation behind a prefix stays', () => {
    expect(recordOf('(EngineCore_DP0 pid=1)   File "x.py", line 1, in f').message).toBe('  File "x.py", line 1, in f')
    expect(recordOf('[rank0]:   File "x.py", line 1, in f').message).toBe('  File "x.py", line 1, in f')
    expect(recordOf('ERROR 11-21 12:38:32 [core.py:842]   File "x.py", line 1, in f').message).toBe('  File "x.py", line 1, in f')
  })
  test.each([
    ['a call', '(lambda x: x)(3)'],
    ['a note', '(see below) x'],
    ['a module in a printed model', '(lm_head): Linear(in_features=4096, out_features=32000, bias=False)'],
    ['a tuple', "('a', 1) x"],
    ['a place of TurboMind', '(allocator.cc:49) x'],
    ['a list', '[rank, world]: x'],
    ['a worker without a number', '(Worker) x'],
  ])('%s is no prefix', (_, line) => {
    expect(recordOf(line)).toMatchObject({ message: line, own: false, by: { lane: '' } })
  })
})

describe('lanes', () => {
  test.each([
    ['two workers', '(Worker_TP0 pid=1) x', '(Worker_TP1 pid=2) x'],
    ['a worker and its engine core', '(EngineCore_DP0 pid=1) x', '(Worker_TP0 pid=2) x'],
    ['two ranks of torch', '[rank0]: x', '[rank1]: x'],
    ['two ranks of SGLang', '[2025-03-18 12:00:00 TP0] x', '[2025-03-18 12:00:00 TP1] x'],
    ['two ranks of SGLang in one actor of Ray', '(SGLangEngine pid=3) [2025-03-18 12:00:00 TP0] x', '(SGLangEngine pid=3) [2025-03-18 12:00:00 TP1] x'],
    ['two replicas of SGLang', '[2025-03-18 12:00:00 DP0 TP0] x', '[2025-03-18 12:00:00 DP1 TP0] x'],
    ['two replicas of one GPU each', '[2025-07-18 12:00:00 DP0] x', '[2025-07-18 12:00:00 DP1] x'],
    ['two pipeline stages', '[2025-07-18 12:00:00 PP0 TP0] x', '[2025-07-18 12:00:00 PP1 TP0] x'],
    ['two nodes of Ray', '(pid=4) x', '(pid=5) x'],
    ['a process and a line without any prefix', '(APIServer pid=1) x', 'x'],
    [
      'two processes of LMDeploy',
      '2026-02-17 13:52:34,618 - lmdeploy - INFO - [pid=71 ppid=9] - a.py:1 - x',
      '2026-02-17 13:52:34,618 - lmdeploy - INFO - [pid=72 ppid=9] - a.py:1 - x',
    ],
    ['two workers that write JSON', '{"processName":"Worker_TP0","process":1,"message":"x"}', '{"processName":"Worker_TP1","process":2,"message":"x"}'],
  ])('%s are two', (_, one, other) => {
    expect(laneOf(one)).not.toBe(laneOf(other))
  })
  test.each([
    [
      'a worker’s logger line, its traceback and its bar',
      [
        '(Worker_TP0 pid=1) INFO 11-21 12:38:32 [a.py:1] x',
        '(Worker_TP0 pid=1) Traceback (most recent call last):',
        '(Worker_TP0 pid=1) Loading:  50%|█████     | 1/2',
      ],
    ],
    ['a worker, with and without its core before it', ['(Worker_TP0 pid=1) x', '(EngineCore_DP0 pid=9) (Worker_TP0 pid=1) x']],
    ['lines without a process, whatever the logger', ['INFO 11-21 12:38:32 [a.py:1] x', 'x', '[TM][INFO] x']],
    [
      'JSON and plain lines of one process',
      ['{"processName":"EngineCore_DP0","process":71,"message":"x"}', '(EngineCore_DP0 pid=71) Traceback (most recent call last):'],
    ],
    ['a rank’s warning and its traceback', ['[rank0]:[W1121 12:28:59.705537326 socket.cpp:207] x', '[rank0]: Traceback (most recent call last):']],
  ])('one: %s', (_, lines) => {
    expect(new Set(lines.map(laneOf)).size).toBe(1)
  })
})

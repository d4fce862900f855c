import { describe, expect, test } from 'vitest'
import type { EventBody } from '../../src/types.ts'
import { bodiesOf } from './log.ts'

const KiB = 2 ** 10
const MiB = 2 ** 20
const GiB = 2 ** 30

type Killed = EventBody & { kind: 'killed' }
const kills = (...log: readonly string[]): Killed[] => bodiesOf(...log).filter((body): body is Killed => body.kind === 'killed')
const ooms = (...log: readonly string[]): EventBody[] => bodiesOf(...log).filter(({ kind }) => kind === 'oom')
const kinds = (...log: readonly string[]): string[] => bodiesOf(...log).map(({ kind }) => kind)

describe("the kernel's report", () => {
  const report = [
    '[  230.005949] nvidia-smi invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0',
    '[  230.005951] CPU: 3 PID: 2390 Comm: nvidia-smi Not tainted 6.1.0 #1',
    '[  230.005960] memory: usage 2097152kB, limit 2097152kB, failcnt 1042',
    '[  230.005961] swap: usage 0kB, limit 9007199254740988kB, failcnt 0',
    '[  230.005970] Tasks state (memory values in pages):',
    '[  230.005971] [  pid  ]   uid  tgid total_vm      rss rss_anon rss_file rss_shmem pgtables_bytes swapents oom_score_adj name',
    '[  230.005975] [   2402]     0  2402   530098   524904   523136     1768         0  4268032        0             0 python3',
    '[  230.005977] oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=evaljob,mems_allowed=0,oom_memcg=/evaljob,task_memcg=/evaljob,task=python3,pid=2402,uid=0',
    '[  230.005986] Memory cgroup out of memory: Killed process 2402 (python3) total-vm:2120392kB, anon-rss:2092544kB, file-rss:7072kB, shmem-rss:128kB, UID:0 pgtables:4168kB oom_score_adj:0',
    '[  230.006112] oom_reaper: reaped process 2402 (python3), now anon-rss:0kB, file-rss:0kB, shmem-rss:0kB',
  ]
  test('a cgroup at its limit', () => {
    expect(bodiesOf(...report)).toEqual([
      { kind: 'killed', reportedBy: 'kernel', forMemory: true, signal: 9 },
      { kind: 'remark', name: 'oom-killer-invoked', values: { by: 'nvidia-smi' } },
      { kind: 'killed', reportedBy: 'cgroup', forMemory: true, limit: 2 * GiB },
      { kind: 'remark', name: 'cgroup-usage', values: { usage: 2 * GiB, limit: 2 * GiB, failures: 1042 } },
      { kind: 'killed', reportedBy: 'cgroup', forMemory: true, signal: 9, pid: 2402, process: 'python3' },
      { kind: 'remark', name: 'oom-kill', values: { constraint: 'CONSTRAINT_MEMCG', scope: 'cgroup', memcg: '/evaljob', taskMemcg: '/evaljob' } },
      { kind: 'killed', reportedBy: 'cgroup', forMemory: true, signal: 9, pid: 2402, process: 'python3', rss: (2092544 + 7072 + 128) * KiB },
      { kind: 'killed', reportedBy: 'kernel', forMemory: true, signal: 9, pid: 2402, process: 'python3' },
    ])
  })
  test('the one that asked for memory is not the victim', () => expect(kills(...report).some(({ process }) => process === 'nvidia-smi')).toBe(false))

  const line =
    'Out of memory: Killed process 907 (pt_main_thread) total-vm:71303168kB, anon-rss:62914560kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:131072kB oom_score_adj:0'
  test.each([
    `[  230.005986] ${line}`,
    `[Wed Dec  4 09:05:06 2024] ${line}`,
    `[五 4月 26 10:22:44 2024] ${line}`,
    `[Пт апр 26 10:22:44 2024] ${line}`,
    `kern  :err   : [  230.005986] ${line}`,
    `[Apr26 10:22] ${line}`,
    `2024-04-26T10:22:44,123456+08:00 ${line}`,
    `<3>[  230.005986] ${line}`,
    `3,1234,230005949,-;${line}`,
    `Apr 26 10:22:44 gpu7 kernel: ${line}`,
    `4月 26 10:22:44 gpu7 kernel: ${line}`,
    `2024-04-26T10:22:44+0800 gpu7 kernel: ${line}`,
    `May 15 23:09:30 gpu7 kernel: [  518.050606] ${line}`,
    `2024-04-26T10:22:44.123456+08:00 gpu7 kernel: ${line}`,
  ])('%s', log => {
    expect(kills(log)).toEqual([{ kind: 'killed', reportedBy: 'kernel', forMemory: true, signal: 9, pid: 907, process: 'pt_main_thread', rss: 60 * GiB }])
  })
  test.each([
    ['2.6.32', 'Killed process 907, UID 1000, (python) total-vm:71303168kB, anon-rss:62914560kB, file-rss:0kB'],
    ['el7', 'Killed process 907 (python), UID 1000, total-vm:71303168kB, anon-rss:62914560kB, file-rss:0kB, shmem-rss:0kB'],
    ['3.x to 5.0', 'Killed process 907 (python) total-vm:71303168kB, anon-rss:62914560kB, file-rss:0kB'],
    ['cut', 'Out of memory: Killed process 907 (python) total-vm:71303168kB, anon-rss:62914560kB, file'],
  ])('the second line of %s', (_, text) => expect(kills(text)[0]).toMatchObject({ pid: 907, process: 'python', rss: 60 * GiB }))
  test.each(['ray::IDLE', 'VLLM::EngineCor', 'vllm serve', 'python (worker)'])('a process called %s', name => {
    expect(kills(`Out of memory: Killed process 907 (${name}) total-vm:71303168kB, anon-rss:62914560kB, file-rss:0kB`)[0]).toMatchObject({ process: name })
    expect(bodiesOf(`[  230.0] ${name} invoked oom-killer: gfp_mask=0xcc0, order=0, oom_score_adj=0`)).toEqual([
      { kind: 'killed', reportedBy: 'kernel', forMemory: true, signal: 9 },
      { kind: 'remark', name: 'oom-killer-invoked', values: { by: name } },
    ])
  })
  test('an old memcg: the group, then the two lines', () => {
    const found = kills(
      'Task in /docker/4f2a killed as a result of limit of /docker/4f2a',
      'memory: usage 1048576kB, limit 1048576kB, failcnt 77',
      'memory+swap: usage 1048576kB, limit 2097152kB, failcnt 0',
      'Memory cgroup out of memory: Kill process 31877 (ray::IDLE) score 1994 or sacrifice child',
      'Killed process 31877 (ray::IDLE) total-vm:2097152kB, anon-rss:1048576kB, file-rss:0kB',
    )
    expect(found.map(({ reportedBy, pid, rss, limit }) => [reportedBy, pid, rss, limit])).toEqual([
      ['cgroup', undefined, undefined, undefined],
      ['cgroup', undefined, undefined, GiB],
      ['cgroup', 31877, undefined, undefined],
      ['kernel', 31877, GiB, undefined],
    ])
  })
  test('one request of many pages that fails kills nobody', () => {
    expect(kinds('[ 4410.1] kworker/u64:2: page allocation failure: order:4, mode:0x40cc0(GFP_KERNEL), nodemask=(null)')).toEqual(['remark'])
  })
})

describe('kills without a reason', () => {
  test.each([
    ['Killed', {}],
    ['  Killed  ', {}],
    ['[1]+  Killed                  python3 convert.py', { process: 'python3 convert.py' }],
    ['bash: line 1:  2402 Killed                  python3 load.py', { pid: 2402, exitCode: 137 }],
    ['zsh: killed     python3 convert.py', { process: 'python3 convert.py' }],
    ['./run.sh: 行 3:  2402 已杀死               python3 load.py', { pid: 2402 }],
    ['已杀死', {}],
    ['Getötet', {}],
    ['Loading checkpoint shards:  33%|███▎      | 1/3 [00:12<00:24, 12.10s/it]Killed', {}],
    ['Loading checkpoint shards:  33%|███▎      | 1/3 [00:12<00:24, 12.10s/itKilled', {}],
    ['[exit status 137]', { exitCode: 137 }],
    ['make: *** [Makefile:12: serve] Error 137', { exitCode: 137 }],
    ['command terminated with exit code 137', { exitCode: 137 }],
    ['signal: killed', {}],
  ])('%s', (line, more) => expect(kills(line)).toEqual([{ kind: 'killed', reportedBy: 'shell', forMemory: false, signal: 9, ...more }]))

  test.each([
    ['vllm-1 exited with code 137', 'container'],
    ['f3a9 vllm/vllm-openai:v0.8.5 "python3" 5 minutes ago   Exited (137) 2 minutes ago   vllm', 'container'],
    ['RuntimeError: DataLoader worker (pid 48211) is killed by signal: Killed. ', 'launcher'],
    ["subprocess.CalledProcessError: Command '['python']' died with <Signals.SIGKILL: 9>.", 'launcher'],
    [
      'E0426 10:22:44.000000 29 torch/distributed/elastic/multiprocessing/api.py:986] failed (exitcode: -9) local_rank: 0 (pid: 2402) of binary: python',
      'launcher',
    ],
    ['  traceback : Signal 9 (SIGKILL) received by PID 2402', 'launcher'],
    ['  exitcode  : -9 (pid: 2402)', 'launcher'],
    ["[2024-04-26 10:22:45,020] [ERROR] [launch.py:322:sigkill_handler] ['python'] exits with return code = -9", 'launcher'],
    ['srun: error: gpu7: task 0: Killed', 'slurm'],
    ['Feb 24 11:16:32 gpu7 systemd[1]: vllm.service: Main process exited, code=killed, status=9/KILL', 'systemd'],
    ['[2024-04-26 10:22:44 +0000] [12] [ERROR] Worker (pid:2402) was sent SIGKILL! Perhaps out of memory?', 'launcher'],
  ])('%s', (line, reportedBy) => expect(kills(line)).toMatchObject([{ reportedBy, forMemory: false }]))
})

describe('kills for memory', () => {
  test.each([
    ['            "OOMKilled": true,', { reportedBy: 'container' }],
    ['vllm-0      0/1     OOMKilled   3 (24s ago)   10m', { reportedBy: 'kubernetes', count: 3, process: 'vllm-0' }],
    ['{"lastState":{"terminated":{"exitCode":137,"reason":"OOMKilled"}},"restartCount":3}', { reportedBy: 'kubernetes', exitCode: 137, count: 3 }],
    ['"lastState": {"terminated": {"containerID": "containerd://4f2a", "exitCode": 137, "reason": "OOMKilled"}},', { reportedBy: 'kubernetes', exitCode: 137 }],
    ['  {"name": "vllm", "restartCount": 2, "state": {"terminated": {"exitCode": 137, "reason": "OOMKilled"}}}', { reportedBy: 'kubernetes', count: 2 }],
    ['OOMKilled:true,', { reportedBy: 'container' }],
    [
      'Refer to the documentation on how to address the out of memory issue: https://docs.ray.io/en/latest/ray-core/scheduling/ray-oom-prevention.html. Consider provisioning more memory on this node or reducing task parallelism by requesting more CPUs per task. Set max_retries to enable retry when the task crashes due to OOM. To adjust the kill threshold, set the environment variable `RAY_memory_usage_threshold` when starting Ray.',
      { reportedBy: 'ray' },
    ],
    ['Worker exit type: NODE_OUT_OF_MEMORY Worker exit detail: Task was killed due to the node', { reportedBy: 'ray' }],
    [
      'slurmstepd: error: Detected 2 oom-kill event(s) in step 90211.batch cgroup. Some of your processes may have been killed',
      { reportedBy: 'slurm', count: 2 },
    ],
    ['slurmstepd: error: Detected 1 oom_kill event in StepId=90211.0. Some of the step tasks have been OOM Killed.', { reportedBy: 'slurm', count: 1 }],
    ['srun: error: gpu7: tasks 1-3: Out Of Memory', { reportedBy: 'slurm' }],
    ['slurmstepd: error: Step 90211.0 exceeded memory limit (17301504 > 16777216), being killed', { reportedBy: 'slurm', rss: 16.5 * GiB, limit: 16 * GiB }],
    [
      'slurmstepd: error: StepId=90211.0 exceeded memory limit (17716740096 > 17179869184), being killed',
      { reportedBy: 'slurm', rss: 16.5 * GiB, limit: 16 * GiB },
    ],
    ['90211.batch      batch        lab          8 OUT_OF_ME+    0:125', { reportedBy: 'slurm' }],
    [
      'Feb 24 11:16:31 gpu7 systemd[1]: vllm.service: A process of this unit has been killed by the OOM killer.',
      { reportedBy: 'systemd', process: 'vllm.service' },
    ],
    ["Feb 24 11:16:32 gpu7 systemd[1]: vllm.service: Failed with result 'oom-kill'.", { reportedBy: 'systemd', process: 'vllm.service' }],
    [
      'earlyoom[702]: sending SIGTERM to process 2402 uid 1000 "python3": oom_score 951, VmRSS 61440 MiB',
      { reportedBy: 'oom-daemon', signal: 15, pid: 2402, rss: 60 * GiB },
    ],
    [
      'ray.memory_monitor.RayOutOfMemoryError: More than 95% of the memory on node gpu7 is used (60.0 / 64.0 GB). The top 10 memory consumers are:',
      { reportedBy: 'ray', limit: (64 * GiB * 95) / 100 },
    ],
    [
      'Memory on the node (IP: 10.0.0.7, ID: 7f0c) where the task (actor ID: 11ae, name=LLMRayActor.__init__, pid=48211, memory used=41.00GB) was running was 60.00GB / 64.00GB (0.94), which exceeds the memory usage threshold of 0.75.',
      { reportedBy: 'ray', pid: 48211, process: 'LLMRayActor.__init__', rss: 41 * GiB, limit: 48 * GiB },
    ],
    ['  Warning  Evicted    2m   kubelet  The node was low on resource: memory. Threshold quantity: 100Mi', { reportedBy: 'kubernetes' }],
    ['=>> PBS: job killed: mem 67633152kb exceeded limit 67108864kb', { reportedBy: 'scheduler', limit: 64 * GiB }],
  ])('%s', (line, more) => expect(kills(line)).toMatchObject([{ forMemory: true, ...more }]))

  test("Ray's report, wrapped, with its count", () => {
    expect(
      bodiesOf(
        '(raylet) [2024-04-26 10:22:44,118 E 395 395] (raylet) node_manager.cc:3007: 2 Workers (tasks /',
        ' actors) killed due to memory pressure (OOM), 0 Workers crashed due to other reasons at node (ID: abd4',
        'e281, IP: 10.0.0.7) over the last time period.',
      ),
    ).toEqual([
      { kind: 'killed', reportedBy: 'ray', forMemory: true, count: 2 },
      { kind: 'count', what: 'workers-killed', value: 2 },
    ])
  })
  test('Ray’s advice without a report of a task is none', () => {
    expect(
      kills(
        'Refer to the documentation on how to address the out of memory issue: https://docs.ray.io/en/latest/ray-core/scheduling/ray-oom-prevention.html. Consider provisioning more memory on this node. To adjust the kill threshold, set the environment variable `RAY_memory_usage_threshold` when starting Ray.',
        '# TODO: Set max_restarts and max_task_retries to enable retry when the task crashes due to OOM.',
      ),
    ).toEqual([])
  })
  test('none killed, some crashed', () => {
    expect(
      kills(
        '(raylet) node_manager.cc:3040: 0 Workers (tasks / actors) killed due to memory pressure (OOM), 3 Workers crashed due to other reasons at node (ID: 7f0c)',
      ),
    ).toEqual([])
  })
  test('the peak that systemd saw', () => {
    expect(bodiesOf('Feb 24 11:16:32 gpu7 systemd[1]: vllm.service: Consumed 48.120s CPU time, 96G memory peak.')).toEqual([
      { kind: 'remark', name: 'peak-host-memory', values: { bytes: 96 * GiB } },
    ])
  })
})

describe('a worker that Ray lost', () => {
  const died = (type: string, detail = 'Worker exits with a connection error code 2.'): string =>
    `The actor is dead because its worker process has died. Worker exit type: ${type} Worker exit detail: ${detail}`
  test.each([
    'Worker unexpectedly exits with a connection error code 2. End of file.',
    'Worker exits unexpectedly. Worker exits with an exit code None. The worker may have exceeded K8s pod memory limits.',
  ])('without a word: %s', detail => expect(kills(died('SYSTEM_ERROR', detail))).toEqual([{ kind: 'killed', reportedBy: 'ray', forMemory: false }]))
  test('that was told to go', () =>
    expect(kinds(died('SYSTEM_ERROR', 'Worker exits unexpectedly by a signal. SystemExit is raised. Exit code: 1. The process receives a SIGTERM.'))).toEqual([
      'cascade',
      'remark',
      'cascade',
    ]))
  test.each(['INTENDED_USER_EXIT', 'INTENDED_SYSTEM_EXIT', 'USER_ERROR'])('not by %s', type => expect(kills(died(type))).toEqual([]))
})

describe('Ray’s object store and /dev/shm', () => {
  const refused = 'ValueError: The configured object store size (18.25 GB) exceeds /dev/shm size (8.5 GB). This will harm performance.'
  test('is refused', () => expect(ooms(refused)).toEqual([{ kind: 'oom', allocator: 'shm', requested: 18.25e9, free: 8.5e9 }]))
  test('in the source', () => expect(ooms('            "The configured object store size ({} GB) exceeds /dev/shm size ({} GB). "')).toEqual([]))
})

describe('a container’s state with bare keys', () => {
  const state = ['State:{', 'Dead:false,', 'ExitCode:137,', 'OOMKilled:false,', '}']
  test('killed, not for its limit', () =>
    expect(kills(...state)).toEqual([{ kind: 'killed', reportedBy: 'container', forMemory: false, signal: 9, exitCode: 137 }]))
  test('ended otherwise', () => expect(kills(...state.map(line => line.replace('137', '1')))).toEqual([]))
})

describe('kubectl', () => {
  const killed = { kind: 'killed', reportedBy: 'kubernetes', forMemory: true, signal: 9, exitCode: 137, count: 3 }
  test('describe', () => {
    expect(
      bodiesOf(
        '    State:          Waiting',
        '      Reason:       CrashLoopBackOff',
        '    Last State:     Terminated',
        '      Reason:       OOMKilled',
        '      Exit Code:    137',
        '      Started:      Fri, 26 Apr 2024 10:20:11 +0800',
        '      Finished:     Fri, 26 Apr 2024 10:22:44 +0800',
        '    Ready:          False',
        '    Restart Count:  3',
      ),
    ).toEqual([killed])
  })
  test('-o yaml, the other way round', () => {
    expect(
      bodiesOf(
        '    lastState:',
        '      terminated:',
        '        containerID: containerd://4f2a',
        '        exitCode: 137',
        '        finishedAt: "2024-04-26T02:22:44Z"',
        '        reason: OOMKilled',
        '        startedAt: "2024-04-26T02:20:11Z"',
        '    name: vllm',
        '    ready: false',
        '    restartCount: 3',
      ),
    ).toEqual([killed])
  })
  test('-o json, a field a line', () => {
    expect(kills('"lastState": {', '    "terminated": {', '        "exitCode": 137,', '        "reason": "OOMKilled",', '    }', '},')).toMatchObject([
      { forMemory: true, exitCode: 137 },
    ])
  })
  test('another reason with 137 is open, with 0 or 1 none', () => {
    expect(bodiesOf('    Last State:     Terminated', '      Reason:       Error', '      Exit Code:    137')).toEqual([
      { kind: 'killed', reportedBy: 'kubernetes', forMemory: false, signal: 9, exitCode: 137 },
    ])
    expect(bodiesOf('    Last State:     Terminated', '      Reason:       Completed', '      Exit Code:    0', '    Restart Count:  0')).toEqual([])
  })
  test('two containers', () => {
    expect(
      kills(
        '    Last State:     Terminated',
        '      Reason:       OOMKilled',
        '      Exit Code:    137',
        '    State:          Terminated',
        '      Reason:       OOMKilled',
        '      Exit Code:    1',
        '    Restart Count:  1',
      ),
    ).toMatchObject([{ exitCode: 137 }, { exitCode: 1, count: 1 }])
  })
})

describe('host memory', () => {
  test.each([
    [
      "RuntimeError: [enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate 17179869184 bytes. Error code 12 (Cannot allocate memory)",
      16 * GiB,
      12,
    ],
    [
      'RuntimeError: [enforce fail at ..\\c10\\core\\CPUAllocator.cpp:79] data. DefaultCPUAllocator: not enough memory: you tried to allocate 268435456 bytes. Buy new RAM!',
      256 * MiB,
    ],
    ['RuntimeError: $ Torch: not enough memory: you tried to allocate 12GB. Buy new RAM! at /pytorch/aten/src/TH/THGeneral.cpp:201', 12 * GiB],
    ['RuntimeError: [enforce fail at CPUAllocator.cpp:56] posix_memalign(&data, gAlignment, nbytes) == 0. 12 vs 0', undefined, 12],
    ["terminate called after throwing an instance of 'std::bad_alloc'", undefined],
    ['  what():  std::bad_alloc', undefined],
    ['MemoryError', undefined],
    ['MemoryError: std::bad_alloc', undefined],
    ['numpy.core._exceptions._ArrayMemoryError: Unable to allocate 119.2 GiB for an array with shape (400000, 40000) and data type float64', 119.2 * GiB],
    ['MemoryError: Unable to allocate array with shape (400000, 40000) and data type float64', undefined],
    ['OSError: [Errno 12] Cannot allocate memory', undefined, 12],
    ['bash: fork: Cannot allocate memory', undefined],
    ['memory allocation of 4294967296 bytes failed', 4 * GiB],
    ['OSError: The paging file is too small for this operation to complete. (os error 1455)', undefined],
    ['OSError: [WinError 1455] 页面文件太小，无法完成操作。', undefined],
  ])('%s', (line, requested, errno?: number) =>
    expect(ooms(line)).toEqual([
      { kind: 'oom', allocator: 'host', ...(requested === undefined ? {} : { requested }), ...(errno === undefined ? {} : { errno }) },
    ]),
  )

  test.each([
    ['could not allocate pinned host memory of size: 2147483648', 2 * GiB],
    ['failed to alloc 2147483648 bytes on host: CUDA_ERROR_OUT_OF_MEMORY: out of memory', 2 * GiB],
    ['gpu7:4711:4902 [1] include/alloc.h:42 NCCL WARN Failed to CUDA host alloc 33554432 bytes', 32 * MiB],
  ])('pinned: %s', (line, requested) => expect(ooms(line)).toEqual([{ kind: 'oom', allocator: 'pinned', requested }]))

  test("a device's pool is not the host", () => {
    expect(
      ooms('MemoryError: std::bad_alloc: out_of_memory: CUDA error at: /rmm/cuda_memory_resource.hpp:60: cudaErrorMemoryAllocation out of memory'),
    ).toEqual([{ kind: 'oom', allocator: 'cuda' }])
    expect(ooms('pycuda._driver.MemoryError: cuMemAlloc failed: out of memory')).toEqual([{ kind: 'oom', allocator: 'cuda' }])
  })
})

describe('shared memory', () => {
  test.each([
    'ERROR: Unexpected bus error encountered in worker. This might be caused by insufficient shared memory (shm).',
    "RuntimeError: DataLoader worker (pid 48211) is killed by signal: Bus error. It is possible that dataloader's workers are out of shared memory.",
    'RuntimeError: unable to write to file </torch_48211_1804289383>',
    'RuntimeError: unable to write to file </torch_48211_1804289383_7>: No space left on device (28)',
    'RuntimeError: unable to allocate shared memory(shm) for file </torch_48211_1804289383_7>: Resource temporarily unavailable (11)',
    'RuntimeError: unable to allocate shared memory(shm) for file </torch_48211_1804289383_7>: Success (0)',
    "OSError: [Errno 28] No space left on device: '/psm_4f2a9c0d'",
    '[3] include/shm.h:28 NCCL WARN Call to posix_fallocate failed : No space left on device',
  ])('%s', line => expect(ooms(line)).toEqual([{ kind: 'oom', allocator: 'shm' }]))
  test.each([
    ['[3] include/shm.h:48 NCCL WARN Error while creating shared memory segment nccl-shm-recv-71c0-1-2-3 (size 9637888)', 9637888],
    ['gpu7:211:340 [2] misc/shmutils.cc:72 NCCL WARN Error: failed to extend /dev/shm/nccl-mR3pLx to 9637892 bytes', 9637892],
    [
      'gpu7:211:340 [2] misc/shmutils.cc:129 NCCL WARN Error while creating shared memory segment /dev/shm/nccl-x (size 33030528), error: No space left on device (28)',
      33030528,
    ],
  ])('%s', (line, requested) => expect(ooms(line)).toEqual([{ kind: 'oom', allocator: 'shm', requested }]))
  test.each([
    'OSError: [Errno 28] No space left on device',
    'RuntimeError: unable to open shared memory object </torch_2212_3918> in read-write mode: Too many open files (24)',
    'gpu7:211:340 [2] misc/shmutils.cc:129 NCCL WARN Error while attaching to shared memory segment /dev/shm/nccl-x (size 33030528), error: No such file or directory (2)',
    'triton.runtime.errors.OutOfResources: out of resource: shared memory, Required: 114688, Hardware limit: 101376. Reducing block sizes or `num_stages` may help.',
    'Bus error (core dumped)',
  ])('not: %s', line => expect(ooms(line)).toEqual([]))
})

describe('what is no kill', () => {
  test.each([
    'Aborted (core dumped)',
    './serve.sh: line 3: 48211 Aborted                 (core dumped) lmdeploy serve api_server',
    'Segmentation fault (core dumped)',
    'exit code: -6',
    '  exitcode  : 1 (pid: 3039)',
    '  exitcode  : -15 (pid: 2920)',
    '  traceback : Signal 15 (SIGTERM) received by PID 2920',
    '  traceback : To enable traceback see: https://pytorch.org/docs/stable/elastic/errors.html',
    'W1121 07:10:09.775000 2959 torch/distributed/elastic/multiprocessing/api.py:1012] Sending process 3039 closing signal SIGTERM',
    '[2024-04-26 10:22:44,118] [INFO] [launch.py:316:sigkill_handler] Killing subprocess 2402',
    'A worker died or was killed while executing a task. Worker exit type: SYSTEM_ERROR Worker exit detail: There are some potential root causes. (1) The process is killed by SIGKILL by OOM killer due to high memory usage. (2) ray stop --force is called.',
    'Killed by user request',
    'the process was Killed',
    'Terminated',
    'exited with code 0',
    'Exited (0) 2 minutes ago',
    'step 137 done',
    'slurmstepd: error: *** JOB 90211 ON gpu7 CANCELLED AT 2024-04-26T10:22:44 DUE TO TIME LIMIT ***',
    'slurmstepd: info: StepId=90211.0 hit memory limit at least once during execution. This may or may not result in some failure.',
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    '  Warning  Evicted    2m   kubelet  The node was low on resource: ephemeral-storage. Threshold quantity: 10Gi',
    '0/4 nodes are available: 4 Insufficient memory.',
  ])('%s', line => expect(kinds(line).filter(kind => kind === 'killed' || kind === 'oom')).toEqual([]))

  test('a launcher that ends the other ranks follows a failure', () => {
    expect(
      kinds(
        'torch.distributed.elastic.multiprocessing.errors.ChildFailedError: ',
        '  exitcode  : -15 (pid: 2920)',
        '  traceback : Signal 15 (SIGTERM) received by PID 2920',
      ),
    ).toEqual(['identity', 'cascade', 'cascade', 'cascade'])
  })
  test('the end of a run', () => {
    expect(bodiesOf('[exit status 0]')).toEqual([{ kind: 'ended', how: 'well', code: 0 }])
    expect(bodiesOf('[exit status 1]')).toEqual([{ kind: 'ended', how: 'failed', code: 1 }])
    expect(bodiesOf('Aborted (core dumped)')).toEqual([{ kind: 'ended', how: 'failed', code: 134 }])
  })
})

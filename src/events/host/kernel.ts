import type { EventBody, Scalar } from '../../types.ts'
import { says } from '../speaker.ts'

/** Limits that are none: the kernel prints the largest number of pages there is. */
const UNLIMITED = 2 ** 60

/** `Memory cgroup out of memory` names the limit of a container or job, `Out of memory` the whole machine. */
const killer = (message: string): 'cgroup' | 'kernel' => (/[Mm]emory cgroup out of memory|CONSTRAINT_MEMCG|oom_memcg=/.test(message) ? 'cgroup' : 'kernel')
const remark = (name: string, values: Readonly<Record<string, Scalar | undefined>>): EventBody => ({
  kind: 'remark',
  name,
  values: Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Scalar] => entry[1] !== undefined)),
})

/** What dmesg, the journal, a serial console and /dev/kmsg put before the kernel's text. */
const PREFIX = /^(?:.*?kernel:\s*)?(?:<\d+>|\d+,\d+,\d+,\S*?;|kern\s*:\w+\s*:\s*)?(?:\[\s*[\d.+]+\]\s*|\[[^\]]{0,40}\d\d:\d\d[^\]]{0,40}\]\s*)?/

/**
 * The kernel's report of an OOM kill, whatever stands before its text (dmesg's seconds or dates, the journal's `kernel:`).
 * Its header and dump are limited in rate, so the lines of the kill may come alone. A process may have any name of up to
 * 15 characters, blanks and parentheses included.
 */
export const kernel = [
  // The process named here only asked for memory: it is not the victim, whose line a paste may lack.
  says(
    'invoked oom-killer: gfp_mask={mask:word}',
    (_, { message }) => [
      { kind: 'killed', reportedBy: killer(message), forMemory: true, signal: 9 },
      remark('oom-killer-invoked', { by: message.replace(PREFIX, '').split(' invoked oom-killer')[0] }),
    ],
    [
      '[  230.005949] python3 invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0',
      '[Fri Apr 26 10:22:44 2024] vllm serve invoked oom-killer: gfp_mask=0x14000c0(GFP_KERNEL), nodemask=(null), order=0, oom_score_adj=968',
      'May 15 23:09:30 gpu7 kernel: [  518.050606] nvidia-smi invoked oom-killer: gfp_mask=0x201da, order=0, oom_score_adj=0',
      '<4>[  518.050606] java invoked oom-killer: gfp_mask=0x201da, order=0, oom_adj=0, oom_score_adj=0',
    ],
  ),
  // The sum line of 5.0 and later (and of RHEL 8)
  says(
    'oom-kill:constraint={constraint:word}',
    (_, { message }) => {
      const field = (name: string): string | undefined => new RegExp(`[:,]${name}=(.*?)(?:,\\w+=|,global_oom|$)`, 's').exec(message)?.[1]
      const pid = Number(field('pid') ?? Number.NaN)
      const task = field('task')
      return [
        {
          kind: 'killed',
          reportedBy: killer(message),
          forMemory: true,
          signal: 9,
          ...(Number.isFinite(pid) ? { pid } : {}),
          ...(task === undefined ? {} : { process: task }),
        },
        remark('oom-kill', {
          constraint: field('constraint') ?? '',
          scope: message.includes(',global_oom') ? 'global' : 'cgroup',
          memcg: field('oom_memcg'),
          taskMemcg: field('task_memcg'),
        }),
      ]
    },
    [
      '[  230.005977] oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=evaljob,mems_allowed=0,oom_memcg=/evaljob,task_memcg=/evaljob,task=python3,pid=2402,uid=0',
      '2024-04-26T10:22:44.123456+08:00 gpu7 kernel: oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0-1,global_oom,task_memcg=/user.slice/user-1000.slice,task=pt_main_thread,pid=48211,uid=1000',
    ],
  ),
  // Two lines up to 5.0: this one announces the kill, "Killed process" below tells its sizes.
  says(
    'Kill process {pid:int} ({process:text}) score {score:int} or sacrifice child',
    ({ pid, process }, { message }) => ({ kind: 'killed', reportedBy: killer(message), forMemory: true, signal: 9, pid, process }),
    [
      'Apr 26 10:22:44 gpu7 kernel: Out of memory: Kill process 2402 (python3) score 951 or sacrifice child',
      '[ 8812.104410] Memory cgroup out of memory: Kill process 31877 (ray::IDLE) score 1994 or sacrifice child',
    ],
  ),
  says(
    'Killed process {pid:int}[[, UID {user?:int},]] ({process:text}(() total-vm:|), UID {uid?:int}, total-vm:)){virtual:KiB}kB, anon-rss:{anon:KiB}kB~~, file-rss:{file?:KiB}kB[[, shmem-rss:{shmem?:KiB}kB]]',
    ({ pid, process, anon, file, shmem }, { message }) => ({
      kind: 'killed',
      reportedBy: killer(message),
      forMemory: true,
      signal: 9,
      pid,
      process,
      rss: anon + (file ?? 0) + (shmem ?? 0),
    }),
    [
      '[  230.005986] Memory cgroup out of memory: Killed process 2402 (python3) total-vm:2120392kB, anon-rss:2092544kB, file-rss:7072kB, shmem-rss:0kB, UID:0 pgtables:4168kB oom_score_adj:0',
      '[Fri Apr 26 10:22:44 2024] Out of memory: Killed process 48211 (VLLM::EngineCor) total-vm:310442316kB, anon-rss:251658240kB, file-rss:98304kB, shmem-rss:2097152kB, UID:1000 pgtables:502240kB oom_score_adj:0',
      'May 15 23:09:30 gpu7 kernel: [  518.050606] Killed process 2402 (python3) total-vm:71303168kB, anon-rss:62914560kB, file-rss:2048kB',
      'Nov 21 09:14:02 gpu7 kernel: Killed process 2402 (python3), UID 1000, total-vm:71303168kB, anon-rss:62914560kB, file-rss:2048kB, shmem-rss:0kB',
      'Nov 21 09:14:02 gpu7 kernel: Killed process 2402, UID 1000, (python) total-vm:71303168kB, anon-rss:62914560kB, file-rss:2048kB',
      '[四 4月 26 10:22:44 2024] Out of memory: Killed process 907 (python (worker)) total-vm:71303168kB, anon-rss:62914560kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:131072kB oom_score_adj:0',
    ],
  ),
  // Without its sizes: the paste is cut, or the kernel's wording is a distributor's.
  says(
    'ut of memory: Killed process {pid:int} ({process:text})',
    ({ pid, process }, { message }) =>
      message.includes('total-vm:') ? undefined : { kind: 'killed', reportedBy: killer(message), forMemory: true, signal: 9, pid, process },
    'kernel: Memory cgroup out of memory: Killed process 2402 (python3)',
  ),
  says(
    'oom_reaper: reaped process {pid:int} ({process:text}), now anon-rss',
    ({ pid, process }) => ({ kind: 'killed', reportedBy: 'kernel', forMemory: true, signal: 9, pid, process }),
    '[  230.006112] oom_reaper: reaped process 2402 (python3), now anon-rss:0kB, file-rss:0kB, shmem-rss:0kB',
  ),
  says(
    'oom_reaper: unable to reap pid:{pid:int} ({process:text})',
    ({ pid, process }) => ({ kind: 'killed', reportedBy: 'kernel', forMemory: true, signal: 9, pid, process }),
    '[  241.770012] oom_reaper: unable to reap pid:2402 (python3)',
  ),
  says(
    'Tasks in {memcg:word} are going to be killed due to memory.oom.group set',
    ({ memcg }) => [{ kind: 'killed', reportedBy: 'cgroup', forMemory: true, signal: 9 }, remark('oom-kill', { scope: 'cgroup', memcg, group: true })],
    '[  230.005990] Tasks in /kubepods.slice/kubepods-pod1f2e.slice are going to be killed due to memory.oom.group set',
  ),
  says(
    'OOM victim {pid:int} ({process:text}) is already exiting',
    ({ pid, process }) => remark('oom-victim-exiting', { pid, process }),
    '[  230.005991] OOM victim 2402 (python3) is already exiting. Skip killing the task',
  ),
  says(
    'ut of memory and no killable processes',
    (_, { message }) => remark('oom-nothing-to-kill', { scope: killer(message) === 'cgroup' ? 'cgroup' : 'global' }),
    ['[  912.400010] Out of memory and no killable processes...', '[  912.400010] Memory cgroup out of memory and no killable processes...'],
  ),
  says(
    'Kernel panic - not syncing: {why:text}',
    ({ why }) =>
      /deadlocked on memory|panic_on_oom/.test(why)
        ? { kind: 'killed', reportedBy: 'kernel', forMemory: true }
        : { kind: 'error', nature: 'hardware', message: `kernel panic: ${why}` },
    [
      '[  912.400013] Kernel panic - not syncing: System is deadlocked on memory',
      '[  912.400013] Kernel panic - not syncing: Out of memory: system-wide panic_on_oom is enabled',
    ],
  ),
  // One request failed, mostly of many pages at once or in an interrupt: nobody is killed for it.
  says(
    'page allocation failure: order:{order:int}, mode:{mode:word}',
    ({ order }) => remark('page-allocation-failure', { order }),
    '[ 4410.118200] kworker/u64:2: page allocation failure: order:4, mode:0x40cc0(GFP_KERNEL|__GFP_COMP), nodemask=(null),cpuset=/,mems_allowed=0',
  ),
  // Up to 4.20
  says(
    'Task in {victim:word} killed as a result of limit of {memcg:word}',
    ({ memcg }) => [
      { kind: 'killed', reportedBy: 'cgroup', forMemory: true, signal: 9 },
      remark('oom-kill', { constraint: 'CONSTRAINT_MEMCG', scope: 'cgroup', memcg }),
    ],
    '[ 8812.104401] Task in /docker/4f2a killed as a result of limit of /docker/4f2a',
  ),
  // Printed in the report of a kill only; kmem, swap and memory+swap look alike, each with its own limit.
  says(
    'memory: usage {usage:KiB}kB, limit {limit:KiB}kB, failcnt {failures:int}',
    ({ usage, limit, failures }, { message }) =>
      /(?:swap|kmem): usage|memory\+swap/.test(message) || limit >= UNLIMITED
        ? undefined
        : [{ kind: 'killed', reportedBy: 'cgroup', forMemory: true, limit }, remark('cgroup-usage', { usage, limit, failures })],
    ['[ 8812.104402] memory: usage 2097152kB, limit 2097152kB, failcnt 48211', '[  230.005960] memory: usage 2097152kB, limit 2097152kB, failcnt 1042'],
  ),
] as const

import type { EventBody } from '../../types.ts'
import { says } from '../speaker.ts'

/** systemctl and journalctl print `123.9G`, 1024-based. */
const UNITS: Readonly<Record<string, number>> = { B: 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 }
const unitOf = (message: string): string | undefined => /^\s*(\S+?): /.exec(message)?.[1]
const killed = (forMemory: boolean, message: string): EventBody => {
  const unit = unitOf(message)
  return { kind: 'killed', reportedBy: 'systemd', forMemory, signal: 9, ...(unit === undefined ? {} : { process: unit }) }
}

/** systemd's units, and the daemons that kill before the kernel does: those leave no line of the kernel. */
export const systemd = [
  says(
    'has been killed by the OOM killer',
    (_, { message }) => killed(true, message),
    'Feb 24 11:16:31 gpu7 systemd[1]: vllm.service: A process of this unit has been killed by the OOM killer.',
  ),
  says(
    "Failed with result 'oom-kill'",
    (_, { message }) => killed(true, message),
    "Feb 24 11:16:32 gpu7 systemd[1]: vllm.service: Failed with result 'oom-kill'.",
  ),
  says(
    'Main process exited, code=killed, status=9/KILL',
    (_, { message }) => killed(false, message),
    'Feb 24 11:16:32 gpu7 systemd[1]: vllm.service: Main process exited, code=killed, status=9/KILL',
  ),
  says(
    "Failed with result '{result:signal|exit-code|core-dump|timeout}'",
    () => ({ kind: 'ended', how: 'failed' }),
    "Feb 24 11:16:32 gpu7 systemd[1]: vllm.service: Failed with result 'signal'.",
  ),
  says(
    'Consumed {cpu:text} CPU time, {figure:number}{unit:B|K|M|G|T} memory peak',
    ({ figure, unit }) => ({ kind: 'remark', name: 'peak-host-memory', values: { bytes: figure * (UNITS[unit] ?? 1) } }),
    'Feb 24 11:16:32 gpu7 systemd[1]: vllm.service: Consumed 48.120s CPU time, 96.4G memory peak.',
  ),
  says(
    'Killed {group:word} due to memory pressure for {slice:word} being',
    ({ group }) => ({ kind: 'killed', reportedBy: 'systemd', forMemory: true, signal: 9, process: group }),
    [
      'systemd-oomd[811]: Killed /user.slice/user-1000.slice/vte-spawn.scope due to memory pressure for /user.slice being 61.20% > 50.00% for > 20s with reclaim activity',
    ],
  ),
  says('Marked {group:word} for killing due to memory', ({ group }) => ({ kind: 'killed', reportedBy: 'systemd', forMemory: true, process: group }), [
    'systemd-oomd[811]: Marked /user.slice/user-1000.slice/vte-spawn.scope for killing due to memory pressure for /user.slice being 61.20% > 50.00% for > 20s with reclaim activity',
  ]),
  says(
    'Killed {group:word} due to memory used ({used:B}) / total ({total:B})',
    ({ group, used, total }) => ({ kind: 'killed', reportedBy: 'systemd', forMemory: true, signal: 9, process: group, rss: used, limit: total }),
    [
      'systemd-oomd[811]: Killed /user.slice/user-1000.slice/vte-spawn.scope due to memory used (66571993088) / total (67108864000) and swap used (8160437862) / total (8589930496) being more than 90.00%',
    ],
  ),
  says(
    'systemd-oomd killed {count:int} process(es) in this unit',
    ({ count }) => ({ kind: 'killed', reportedBy: 'systemd', forMemory: true, signal: 9, count }),
    'Feb 24 11:16:31 gpu7 systemd[1]: vllm.service: systemd-oomd killed 3 process(es) in this unit.',
  ),
  // earlyoom sends SIGTERM first: exit code 143
  says(
    'sending SIG{signal:TERM|KILL} to process {pid:int} uid {uid:int} "{process:text}"~~: oom_score {score?:int}, VmRSS {rss?:MiB} MiB',
    ({ signal, pid, process, rss }) => ({
      kind: 'killed',
      reportedBy: 'oom-daemon',
      forMemory: true,
      signal: signal === 'TERM' ? 15 : 9,
      pid,
      process,
      ...(rss === undefined ? {} : { rss }),
    }),
    'earlyoom[702]: sending SIGTERM to process 2402 uid 1000 "python3": oom_score 951, VmRSS 61440 MiB',
  ),
  says(
    'low memory! at or below SIG{signal:TERM|KILL} limits',
    () => ({ kind: 'remark', name: 'host-memory-low' }),
    'earlyoom[702]: low memory! at or below SIGTERM limits: mem  9.98%, swap  9.01%',
  ),
] as const

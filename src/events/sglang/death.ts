import type { EventBody } from '../../types.ts'
import { says } from '../speaker.ts'
import { remark, step } from './bodies.ts'

const cascade = (of: string): EventBody => ({ kind: 'cascade', of })

/** -9 of a scheduler is nearly always the host's memory, where no traceback stands above it; any other code only follows a failure. */
const ended = (code: number, of: string, who: { readonly pid?: number; readonly process?: string } = {}): readonly EventBody[] =>
  code === -9 || code === 137
    ? [{ kind: 'killed', reportedBy: 'engine', forMemory: false, signal: 9, exitCode: code, ...who }]
    : [cascade(of), remark('process-exit', { code, ...who })]

/**
 * How SGLang dies: a heading over a traceback, then SIGQUIT from process to process until the parent kills its own tree. The
 * root cause stands below the heading and above the rest.
 */
export const death = [
  says(
    'Exception in ((ModelTpServer|run_tp_server|ControllerSingle)):',
    () => cascade('engine-process'),
    ['Exception in ModelTpServer:', 'Exception in ControllerSingle:'],
    {
      since: '0.1.17',
      until: '0.3.2',
    },
  ),
  says(
    'Initialization failed. controller_init_state: ',
    () => cascade('engine-start'),
    'Initialization failed. controller_init_state: Traceback (most recent call last):',
    { since: '0.1.22', until: '0.3.2' },
  ),
  // At the start and while serving alike: what was being done is told by other lines.
  says(
    'Scheduler hit an exception',
    () => cascade('engine-process'),
    '[2025-03-24 13:43:47 TP0] Scheduler hit an exception: Traceback (most recent call last):',
    {
      since: '0.3.6.post3',
    },
  ),
  // The overlap thread computes requests only.
  says(
    'TpModelWorkerClient hit an exception',
    () => [cascade('engine-step'), step('serve', 'progress')],
    '[2025-03-24 13:51:03 TP0] TpModelWorkerClient hit an exception: Traceback (most recent call last):',
    { since: '0.3.6.post3', until: '0.5.3' },
  ),
  says(
    'TokenizerManager hit an exception',
    () => cascade('front-end-process'),
    '[2025-03-24 13:51:03] TokenizerManager hit an exception: Traceback (most recent call last):',
    { since: '0.4.1.post7' },
  ),
  says(
    'DetokenizerManager hit an exception',
    () => cascade('front-end-process'),
    '[2025-03-24 13:51:03] DetokenizerManager hit an exception: Traceback (most recent call last):',
    {
      since: '0.3.6.post3',
    },
  ),
  says(
    'DataParallelController hit an exception',
    () => cascade('engine-process'),
    '[2025-03-24 13:51:03] DataParallelController hit an exception: Traceback (most recent call last):',
    { since: '0.3.6.post3' },
  ),
  says(
    'Received sigquit from a child proces.',
    () => cascade('child-process'),
    '[2025-02-02 13:51:03] Received sigquit from a child proces. It usually means the child failed.',
    {
      since: '0.4.1.post6',
      until: '0.4.3.post2',
    },
  ),
  says(
    'Received sigquit from a child process.',
    () => cascade('child-process'),
    '[2025-03-24 13:43:48] Received sigquit from a child process. It usually means the child failed.',
    {
      since: '0.4.3.post3',
    },
  ),
  says(
    'SIGQUIT received. signum={signal:word}',
    () => cascade('child-process'),
    '[2025-11-30 11:25:48] SIGQUIT received. signum=None, frame=None. It usually means one child failed.',
    { since: '0.5.3rc2' },
  ),
  says(
    'Child process unexpectedly failed with an exit code {code:int}. pid={pid:int}',
    ({ code, pid }) => ended(code, 'child-process', { pid }),
    [
      '[2025-03-24 13:43:48] Child process unexpectedly failed with an exit code 131. pid=4711',
      '[2025-03-24 13:43:48] Child process unexpectedly failed with an exit code -9. pid=4711',
    ],
    { since: '0.4.3.post3', until: '0.4.6.post5' },
  ),
  says(
    'Child process unexpectedly failed with exitcode={code:int}. pid={pid:int}',
    ({ code, pid }) => ended(code, 'child-process', { pid }),
    '[2025-06-20 13:43:48] Child process unexpectedly failed with exitcode=131. pid=4711',
    { since: '0.4.7', until: '0.4.9.post6' },
  ),
  // The code follows on a line of its own. Up to 0.5.9, but the diffusion server goes on saying it.
  says(
    'Rank {rank:int} scheduler is dead',
    ({ rank }) => [cascade('rank-died'), remark('rank-died', { rank })],
    [
      '[2025-06-03 10:22:44] Rank 0 scheduler is dead. Please check if there are relevant logs.',
      '[12-11 17:52:52] Rank 0 scheduler is dead. Please check if there are relevant logs.',
    ],
    { since: '0.4.1.post2' },
  ),
  says(
    'Rank {rank:int} scheduler died during initialization (exit code: {code:int})',
    ({ rank, code }) => ended(code, 'rank-died', { process: `scheduler of rank ${rank}` }),
    [
      '[2026-06-03 10:22:44] Rank 0 scheduler died during initialization (exit code: -9). If exit code is -9 (SIGKILL), a common cause is the OS OOM killer. Run `dmesg -T | grep -i oom` to check.',
      '[2026-06-03 10:22:44] Rank 1 scheduler died during initialization (exit code: -3). If exit code is -9 (SIGKILL), a common cause is the OS OOM killer. Run `dmesg -T | grep -i oom` to check.',
    ],
    { since: '0.5.10' },
  ),
  says(
    'Subprocess {name:word} (pid={pid:int}) crashed with exit code {code:int}. Triggering SIGQUIT',
    ({ name, pid, code }) => ended(code, 'child-process', { process: name, pid }),
    '[2026-06-03 10:31:44] Subprocess scheduler_0 (pid=4711) crashed with exit code 1. Triggering SIGQUIT for cleanup...',
    { since: '0.5.10' },
  ),
  says(
    'Scheduler or DataParallelController {pid:int} terminated with {code:int}',
    ({ pid, code }) => ended(code, 'child-process', { pid }),
    '[2025-03-24 13:51:03] Scheduler or DataParallelController 4711 terminated with 131',
    { since: '0.4.1.post7' },
  ),
  says(
    'Initialization failed. Please see the error messages above',
    () => cascade('engine-start'),
    'RuntimeError: Initialization failed. Please see the error messages above.',
    { since: '0.1.15' },
  ),
  // SIGTERM from outside: it drains, then kills its own tree, itself included.
  says(
    'SIGTERM received. signum={signal:word} frame={frame:text}. Draining requests and shutting down',
    () => ({ kind: 'ended', how: 'stopped' }),
    '[2025-03-24 13:51:03] SIGTERM received. signum=None frame=None. Draining requests and shutting down...',
    { since: '0.4.0' },
  ),
  says(
    'Gracefully exiting... ((r|R))emaining number of requests {requests:int}',
    () => ({ kind: 'ended', how: 'stopped' }),
    [
      '[2025-03-24 13:51:03] Gracefully exiting... remaining number of requests 0',
      '[2026-06-26 22:20:58] Gracefully exiting... Remaining number of requests 0. Remaining requests remaining_rids=[].',
    ],
    { since: '0.4.0' },
  ),
  says('Dumping requests before crash', () => remark('input-dumped'), '[2025-07-30 13:51:04] Dumping requests before crash. self.crash_dump_folder=/dumps', {
    since: '0.4.9',
  }),
  says(
    'Dumped {finished:int} finished and {unfinished:int} unfinished requests before crash to',
    () => remark('input-dumped'),
    '[2025-07-30 13:51:04] Dumped 112 finished and 31 unfinished requests before crash to /dumps/gpu7/crash_dump_2025-07-30_13-51-04.pkl',
    { since: '0.4.9' },
  ),
] as const

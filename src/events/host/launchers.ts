import type { EventBody } from '../../types.ts'
import { isCode } from '../source-code.ts'
import { says } from '../speaker.ts'

/** Signals as a launcher counts them: negative, or 128 more. */
const KILL = new Set([-9, 137, 247])
const BUS = new Set([-7, 135])

/** What a launcher's exit code of a worker says: killed, out of shared memory perhaps, or only that the worker failed before. */
const workerEnded = (code: number, more: { pid?: number } = {}): EventBody =>
  KILL.has(code)
    ? { kind: 'killed', reportedBy: 'launcher', forMemory: false, signal: 9, exitCode: code, ...more }
    : BUS.has(code)
      ? { kind: 'remark', name: 'bus-error', values: { code, ...more } }
      : { kind: 'cascade', of: 'worker-failed' }

const SIGNALS: Readonly<Record<string, number>> = { SIGKILL: -9, SIGBUS: -7, SIGTERM: -15, SIGSEGV: -11, SIGABRT: -6 }

/**
 * torchrun, accelerate, DeepSpeed, multiprocessing. Where one rank fails, its launcher ends the others with SIGTERM: these
 * lines follow a failure and are none.
 */
export const launchers = [
  says('Sending process {pid:int} closing signal {signal:word}', () => ({ kind: 'cascade', of: 'worker-failed' }), [
    'W1121 07:10:09.775000 2959 torch/distributed/elastic/multiprocessing/api.py:1012] Sending process 3039 closing signal SIGTERM',
    'WARNING:torch.distributed.elastic.multiprocessing.api:Sending process 3039 closing signal SIGTERM',
    '[2024-01-15 10:22:44,118] torch.distributed.elastic.multiprocessing.api: [WARNING] Sending process 3039 closing signal SIGTERM',
  ]),
  // The launcher itself was asked to stop.
  says('death signal, shutting down workers', () => ({ kind: 'ended', how: 'stopped' }), [
    'W1121 07:10:09.775000 2959 torch/distributed/elastic/agent/server/api.py:719] Received Signals.SIGINT death signal, shutting down workers',
    'WARNING:torch.distributed.elastic.agent.server.api:Received 15 death signal, shutting down workers',
  ]),
  says('Main process[[ {pid?:int}]] received {signal:SIGINT|SIGTERM}, exiting', () => ({ kind: 'ended', how: 'stopped' }), [
    '[2024-04-26 10:22:44,118] [INFO] [launch.py:328:sigkill_handler] Main process received SIGINT, exiting',
  ]),
  says('failed (exitcode: {code:int}) local_rank: {rank:int} (pid: {pid:int})', ({ code, pid }) => workerEnded(code, { pid }), [
    'ERROR:torch.distributed.elastic.multiprocessing.api:failed (exitcode: -9) local_rank: 0 (pid: 2402) of binary: /opt/venv/bin/python',
    '[2024-01-15 10:22:45,020] torch.distributed.elastic.multiprocessing.api: [ERROR] failed (exitcode: -9) local_rank: 0 (pid: 2402) of binary: /opt/venv/bin/python',
    'E1121 07:10:10.040000 2959 torch/distributed/elastic/multiprocessing/api.py:986] failed (exitcode: 1) local_rank: 3 (pid: 3042) of binary: /opt/venv/bin/python3',
  ]),
  says(
    'errors.ChildFailedError:',
    () => [
      { kind: 'identity', harness: 'torchrun' },
      { kind: 'cascade', of: 'worker-failed' },
    ],
    'torch.distributed.elastic.multiprocessing.errors.ChildFailedError: ',
  ),
  says('^exitcode : {code:int} (pid: {pid:int})', ({ code, pid }) => workerEnded(code, { pid }), [
    '  exitcode  : -9 (pid: 2402)',
    '  exitcode  : -15 (pid: 2920)',
    '  exitcode  : 1 (pid: 3039)',
  ]),
  says('Signal {number:int} ({name:word}) received by PID {pid:int}', ({ number, pid }) => workerEnded(-number, { pid }), [
    '  traceback : Signal 9 (SIGKILL) received by PID 2402',
    '  traceback : Signal 15 (SIGTERM) received by PID 2920',
  ]),
  says('died with <Signals.{signal:SIGKILL|SIGBUS|SIGTERM|SIGSEGV|SIGABRT}', ({ signal }) => workerEnded(SIGNALS[signal] ?? 1), [
    "subprocess.CalledProcessError: Command '['/opt/venv/bin/python', 'train.py']' died with <Signals.SIGKILL: 9>.",
    "subprocess.CalledProcessError: Command '['/opt/venv/bin/python', 'train.py']' died with <Signals.SIGABRT: 6>.",
  ]),
  // SGLang's schedulers, on a line of its own
  says('^Exit code: {code:int}$', ({ code }) => workerEnded(code), ['[2025-03-18 12:00:00] Exit code: -9', '[2025-03-18 12:00:00] Exit code: 1']),
  // What a parent reads from a pipe whose other end is gone
  says('^EOFError$', () => ({ kind: 'cascade', of: 'worker-failed' }), 'EOFError'),
  // DeepSpeed: clean-up first, after a failure and after Ctrl-C alike; what the process said, or the signal, comes then
  says(
    'Killing subprocess {pid:int}',
    () => ({ kind: 'cascade', of: 'clean-up' }),
    '[2024-04-26 10:22:44,118] [INFO] [launch.py:316:sigkill_handler] Killing subprocess 2402',
  ),
  says('exits with return code = {code:int}', ({ code }) => workerEnded(code), [
    "[2024-04-26 10:22:45,020] [ERROR] [launch.py:322:sigkill_handler] ['/opt/venv/bin/python', '-u', 'train.py', '--local_rank=0'] exits with return code = -9",
    "[2024-04-26 10:22:45,020] [ERROR] [launch.py:322:sigkill_handler] ['/opt/venv/bin/python', '-u', 'train.py', '--local_rank=0'] exits with return code = 1",
  ]),
  says(
    'terminated with signal {signal:SIGKILL|SIGBUS|SIGTERM|SIGSEGV|SIGABRT}',
    ({ signal }, record) => (isCode(record) ? undefined : workerEnded(SIGNALS[signal] ?? 1)),
    'torch.multiprocessing.spawn.ProcessExitedException: process 2 terminated with signal SIGKILL',
  ),
  // DataLoader's word for its worker's signal; "Bus error" is read with shared memory.
  says(
    'DataLoader worker (pid {pid:int}) is killed by signal: {signal:Killed|Segmentation fault|Aborted|Terminated|Floating point exception}',
    ({ pid, signal }) =>
      signal === 'Killed'
        ? { kind: 'killed', reportedBy: 'launcher', forMemory: false, signal: 9, pid, process: 'DataLoader worker' }
        : { kind: 'cascade', of: 'worker-failed' },
    [
      'RuntimeError: DataLoader worker (pid 48211) is killed by signal: Killed. ',
      'RuntimeError: DataLoader worker (pid 48211) is killed by signal: Segmentation fault. ',
    ],
  ),
  says(
    'DataLoader worker (pid(s) {pids:text}) exited unexpectedly',
    () => ({ kind: 'remark', name: 'worker-vanished' }),
    'RuntimeError: DataLoader worker (pid(s) 48211, 48212) exited unexpectedly',
  ),
  says('A process in the process pool was terminated abruptly', (_, record) => (isCode(record) ? undefined : { kind: 'remark', name: 'worker-vanished' }), [
    'concurrent.futures.process.BrokenProcessPool: A process in the process pool was terminated abruptly while the future was running or pending.',
  ]),
  says(
    'SIGKILL(-9)',
    () => ({ kind: 'killed', reportedBy: 'launcher', forMemory: false, signal: 9, exitCode: -9 }),
    'The exit codes of the workers are {SIGKILL(-9)}',
  ),
  says(
    'One of the subprocesses has abruptly died during map operation',
    (_, record) => (isCode(record) ? undefined : { kind: 'remark', name: 'worker-vanished' }),
    ['RuntimeError: One of the subprocesses has abruptly died during map operation. To debug the error, disable multiprocessing.'],
  ),
  // gunicorn asks; a time-out ends a worker in the same way.
  says(
    'Worker (pid:{pid:int}) was sent SIGKILL',
    ({ pid }) => ({ kind: 'killed', reportedBy: 'launcher', forMemory: false, signal: 9, pid }),
    '[2024-04-26 10:22:44 +0000] [12] [ERROR] Worker (pid:2402) was sent SIGKILL! Perhaps out of memory?',
  ),
  says(
    'exited on signal 9 (Killed)',
    () => ({ kind: 'killed', reportedBy: 'launcher', forMemory: false, signal: 9 }),
    'mpirun noticed that process rank 2 with PID 2402 on node gpu7 exited on signal 9 (Killed).',
  ),
  says('KILLED BY SIGNAL: 9', () => ({ kind: 'killed', reportedBy: 'launcher', forMemory: false, signal: 9 }), '=   KILLED BY SIGNAL: 9 (Killed)'),
  says(
    'terminated by SIGKILL; not expected',
    () => ({ kind: 'killed', reportedBy: 'launcher', forMemory: false, signal: 9 }),
    '2024-04-26 10:22:44,118 INFO exited: vllm (terminated by SIGKILL; not expected)',
  ),
  says(
    'Your session crashed after using all available RAM',
    () => ({ kind: 'killed', reportedBy: 'launcher', forMemory: true }),
    'Your session crashed after using all available RAM.',
  ),
  says(
    'The kernel appears to have died',
    () => ({ kind: 'remark', name: 'worker-vanished' }),
    'The kernel appears to have died. It will restart automatically.',
  ),
  // Node's own limit
  says(
    'JavaScript heap out of memory',
    (_, record) => (isCode(record) ? undefined : { kind: 'remark', name: 'node-heap-full' }),
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
  ),
] as const

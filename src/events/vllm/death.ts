import type { EventBody } from '../../types.ts'
import { says } from '../speaker.ts'
import { remark } from './bodies.ts'

const cascade = (of: string): EventBody => ({ kind: 'cascade', of })

/** -9 is Python's, 137 the shell's way to say SIGKILL: nearly always the host's memory, but the line does not say so. */
const ended = (process: string | undefined, code: number | undefined, of: string, pid?: number): readonly EventBody[] => {
  const who = { ...(process === undefined ? {} : { process }), ...(pid === undefined ? {} : { pid }) }
  if (code === -9 || code === 137) return [{ kind: 'killed', reportedBy: 'engine', forMemory: false, signal: 9, exitCode: code, ...who }]
  return [cascade(of), ...(code === undefined ? [] : [remark('process-exit', { code, ...who })])]
}

/** `Failed core proc(s): {'EngineCore_DP0': -9}`. */
const failedProcesses = (message: string): readonly EventBody[] =>
  [...message.matchAll(/'([\w.]{1,60})': (-9|137)\b/g)].flatMap(([, process, code]) => ended(process, Number(code), 'engine-start'))

/**
 * An engine that dies. The root cause stands above these lines, or, under those that only head a traceback
 * ("EngineCore failed to start."), right below.
 */
export const death = [
  says(
    'Engine iteration timed out. This should never happen',
    () => ({ kind: 'error', nature: 'plain', message: 'an iteration of the engine did not end in time' }),
    'ERROR 08-29 02:12:22 async_llm_engine.py:658] Engine iteration timed out. This should never happen!',
    { since: '0.4.1', until: '0.10.2' },
  ),
  says(
    'Background loop has errored already',
    () => cascade('engine-loop'),
    'vllm.engine.async_llm_engine.AsyncEngineDeadError: Background loop has errored already.',
    { since: '0.4.0', until: '0.10.2' },
  ),
  says(
    'Task finished unexpectedly. ',
    () => cascade('engine-loop'),
    'vllm.engine.async_llm_engine.AsyncEngineDeadError: Task finished unexpectedly. This should never happen! Please open an issue on Github. See stack trace above for the actual cause.',
    { since: '0.1.5', until: '0.10.2' },
  ),
  says(
    'Engine process failed to start',
    () => cascade('engine-start'),
    ['RuntimeError: Engine process failed to start', 'RuntimeError: Engine process failed to start. See stack trace for the root cause.'],
    { since: '0.6.2', until: '0.10.2' },
  ),
  says(
    'Worker {name:word} pid {pid:int} died, exit code: {code:int}',
    ({ name, pid, code }) => ended(name, code, 'worker-died', pid),
    'ERROR 05-20 10:00:41 multiproc_worker_utils.py:120] Worker VllmWorkerProcess pid 44012 died, exit code: -15',
    { since: '0.4.2', until: '0.10.2' },
  ),
  // The original error may follow in repr form.
  says(
    'Engine loop ((has died|is not running))',
    () => cascade('engine-loop'),
    [
      "RuntimeError('Engine loop has died')",
      'vllm.engine.multiprocessing.MQEngineDeadError: Engine loop is not running. Inspect the stacktrace to find the original error: RuntimeError("Worker died").',
    ],
    { since: '0.6.2', until: '0.10.2' },
  ),
  says(
    'Error in model execution[[ (input dumped to {path?:word})]]: ',
    () => cascade('model-execution'),
    'RuntimeError: Error in model execution (input dumped to /tmp/err_execute_model_input_20241105-101112.pkl): shape mismatch',
    { since: '0.6.1.post1', until: '0.7.1' },
  ),
  // Workers of V0 and Ray name the call that failed; a traceback follows, or stands in the same line.
  says(
    'Exception in worker {process:word} while processing method {method:word}',
    ({ method }) => [cascade('worker-step'), remark('call-failed', { method: method.replace(/(?<!\W)\W+$/, '') })],
    'ERROR 05-20 10:00:41 multiproc_worker_utils.py:226] Exception in worker VllmWorkerProcess while processing method determine_num_available_blocks.',
    { since: '0.4.2', until: '0.10.2' },
  ),
  says(
    "Error executing method '{method:word}'. This might cause deadlock",
    ({ method }) => [cascade('worker-step'), remark('call-failed', { method })],
    "(RayWorkerWrapper pid=2069, ip=10.0.0.25) ERROR 05-20 10:00:41 [worker_base.py:620] Error executing method 'initialize_cache'. This might cause deadlock in distributed execution.",
  ),
  says(
    'Error executing method {method:word}. This might cause deadlock',
    ({ method }) => (method.startsWith("'") ? undefined : [cascade('worker-step'), remark('call-failed', { method })]),
    'ERROR 05-20 10:00:41 worker_base.py:145] Error executing method determine_num_available_blocks. This might cause deadlock in distributed execution.',
  ),
  says('terminating server process', (_, { message }) => (/ is already dead, | has failed, /.test(message) ? cascade('engine-died') : undefined), [
    'CRITICAL 05-20 10:00:41 [launcher.py:116] MQLLMEngine is already dead, terminating server process',
    'CRITICAL 05-20 10:00:41 launcher.py:99] AsyncLLMEngine has failed, terminating server process',
  ]),
  says(
    'EngineCore hit an exception',
    () => cascade('engine-step'),
    'ERROR 02-14 10:00:41 core.py:210] EngineCore hit an exception: Traceback (most recent call last):',
    { since: '0.7.0', until: '0.8.4' },
  ),
  says(
    'WorkerProc hit an exception',
    () => cascade('worker-step'),
    [
      'ERROR 02-14 10:00:41 multiproc_executor.py:374] WorkerProc hit an exception: list index out of range',
      '(VllmWorker rank=1 pid=412) ERROR 05-20 10:00:41 [multiproc_executor.py:470] WorkerProc hit an exception.',
    ],
    { since: '0.7.0' },
  ),
  says(
    'Got fatal signal from worker processes, shutting down',
    () => cascade('worker-died'),
    'CRITICAL 02-14 10:00:41 core_client.py:158] Got fatal signal from worker processes, shutting down. See stack trace above for root cause issue.',
    { since: '0.7.0', until: '0.8.4' },
  ),
  says(
    'WorkerProc failed to start',
    () => cascade('worker-start'),
    '(Worker_TP1 pid=9201) ERROR 11-21 12:43:11 [multiproc_executor.py:898] WorkerProc failed to start.',
    { since: '0.6.5' },
  ),
  says(
    'WorkerProc initialization failed due to an exception in a background process',
    () => cascade('worker-start'),
    '(EngineCore pid=9114) ERROR 11-21 12:43:12 [core.py:1231] Exception: WorkerProc initialization failed due to an exception in a background process. See stack trace for root cause.',
  ),
  says('EngineCore failed to start', () => cascade('engine-start'), '(EngineCore pid=37587) ERROR 11-21 12:39:09 [core.py:1231] EngineCore failed to start.', {
    since: '0.8.5',
  }),
  says(
    'EngineCore encountered a fatal error',
    () => cascade('engine-step'),
    '(EngineCore pid=39412) ERROR 11-21 12:40:01 [core.py:1233] EngineCore encountered a fatal error.',
    { since: '0.8.5' },
  ),
  says(
    'Engine core initialization failed',
    (_, { message }) => [cascade('engine-start'), ...failedProcesses(message)],
    [
      'RuntimeError: Engine core initialization failed. See root cause above.',
      "RuntimeError: Engine core initialization failed. See root cause above. Failed core proc(s): {'EngineCore_DP0': 1}",
    ],
    { since: '0.8.4' },
  ),
  says(
    'EngineCore encountered an issue. See stack trace (above) for the root cause',
    () => cascade('engine-step'),
    '(APIServer pid=39054) ERROR 11-21 12:40:01 [async_llm.py:704] vllm.v1.engine.exceptions.EngineDeadError: EngineCore encountered an issue. See stack trace (above) for the root cause.',
    { since: '0.8.5' },
  ),
  says(
    'AsyncLLM output_handler failed',
    () => cascade('engine-step'),
    '(APIServer pid=39054) ERROR 11-21 12:40:01 [async_llm.py:704] AsyncLLM output_handler failed.',
    { since: '0.8.5' },
  ),
  says(
    'please check the stack trace above for the root cause',
    () => cascade('worker-step'),
    "RuntimeError: Worker failed with error 'list index out of range', please check the stack trace above for the root cause",
    { since: '0.8.5' },
  ),
  says(
    'Worker proc {name:word} died unexpectedly[[ (exit code: {code?:int})]]',
    ({ name, code }) => ended(name, code, 'worker-died'),
    [
      '(EngineCore_DP0 pid=412) ERROR 10-04 10:05:21 [multiproc_executor.py:154] Worker proc VllmWorker-0 died unexpectedly, shutting down executor.',
      '(EngineCore pid=412) ERROR 08-01 10:05:21 [multiproc_executor.py:301] Worker proc VllmWorker-1 died unexpectedly (exit code: -11), shutting down executor.',
    ],
    { since: '0.8.5' },
  ),
  says(
    'RayWorkerProc rank={rank:int} died unexpectedly',
    ({ rank }) => ended(`RayWorkerProc rank ${rank}`, undefined, 'worker-died'),
    '(EngineCore pid=412) ERROR 05-20 10:05:21 [ray_executor_v2.py:288] RayWorkerProc rank=1 died unexpectedly, shutting down executor.',
    { since: '0.20' },
  ),
  says(
    'Engine core ((process|proc)) {name:word} died unexpectedly',
    ({ name }) => ended(name, undefined, 'engine-died'),
    [
      '(APIServer pid=71) ERROR 10-04 10:05:21 [core_client.py:564] Engine core proc EngineCore_DP0 died unexpectedly, shutting down client.',
      'RuntimeError: Engine core process EngineCore died unexpectedly.',
    ],
    { since: '0.10.1' },
  ),
  // Something hangs or compiles. Not memory, and not /dev/shm.
  says(
    'No available shared memory broadcast block found in {seconds:number} second',
    ({ seconds }) => remark('waiting-for-worker', { seconds }),
    '(EngineCore_DP0 pid=412) INFO 10-04 10:05:21 [shm_broadcast.py:466] No available shared memory broadcast block found in 60 seconds. This typically happens when some processes are hanging or doing some time-consuming work (e.g. compilation).',
    { since: '0.8.3' },
  ),
  says(
    'No available block found in {seconds:number} second',
    ({ seconds }) => remark('waiting-for-worker', { seconds }),
    'DEBUG 05-20 10:05:21 [distributed/device_communicators/shm_broadcast.py:394] No available block found in 60 second.',
    { since: '0.8.3', until: '0.10.2' },
  ),
  says(
    'Process {name:word} (PID: {pid:int}) died with exit code {code:int}',
    ({ name, pid, code }) => ended(name, code, 'process-died', pid),
    'RuntimeError: Process ApiServer_0 (PID: 88121) died with exit code 1',
    { since: '0.9.1' },
  ),
  says(
    'Timed out waiting for engine core processes to start',
    () => ({ kind: 'error', nature: 'plain', type: 'TimeoutError', message: 'Timed out waiting for engine core processes to start' }),
    'TimeoutError: Timed out waiting for engine core processes to start. This is often caused by slow weight loading for large models. Waited 600s (configured by VLLM_ENGINE_READY_TIMEOUT_S). To increase the timeout, set the environment variable: VLLM_ENGINE_READY_TIMEOUT_S=<seconds>',
    { since: '0.17' },
  ),
  // A signal from outside, not the end after a failure.
  says(
    '[shutdown] EngineCore: trigger received signal=',
    () => ({ kind: 'ended', how: 'stopped' }),
    '(EngineCore pid=2470) INFO 11-26 21:05:11 [core.py:1214] [shutdown] EngineCore: trigger received signal=SIGINT',
    { since: '0.20' },
  ),
  says('Gracefully stopping http server', () => ({ kind: 'ended', how: 'stopped' }), 'INFO 08-10 09:02:11 launcher.py:57] Gracefully stopping http server', {
    since: '0.5.4',
    until: '0.5.4',
  }),
  says(
    'Shutting down FastAPI HTTP server',
    () => ({ kind: 'ended', how: 'stopped' }),
    [
      'INFO 12-20 20:31:02 launcher.py:57] Shutting down FastAPI HTTP server.',
      '(APIServer pid=71) INFO 10-04 10:05:21 [launcher.py:101] Shutting down FastAPI HTTP server.',
    ],
    { since: '0.5.5' },
  ),
  says(
    '[shutdown] API server: shutdown triggered',
    () => ({ kind: 'ended', how: 'stopped' }),
    '(APIServer pid=39127) INFO 11-21 12:40:29 [launcher.py:100] [shutdown] API server: shutdown triggered',
  ),
] as const

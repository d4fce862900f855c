import { isCode } from '../source-code.ts'
import { says } from '../speaker.ts'
import { backend, remark, signed, step } from './bodies.ts'

/** The workers of the PyTorch engine: torch multiprocessing to 0.7.1; Ray, or a process each, from 0.7.2 on. */
export const tensorParallel = [
  // The first rank so named is the one that failed first; its traceback follows.
  says(
    '^Rank[{rank:int}] failed.',
    ({ rank }, record) => (signed(record) ? remark('rank-failed', { rank }) : undefined),
    '2024-07-17 13:52:34,618 - lmdeploy - ERROR - Rank[2] failed.',
    { since: '0.2.0', until: '0.7.1' },
  ),
  says(
    'TP process [[Rank]]\\[{ranks:text}] failed.',
    (_, record) => (signed(record) ? { kind: 'cascade', of: 'worker' } : undefined),
    [
      '2024-07-17 13:52:34,918 - lmdeploy - ERROR - TP process Rank[2, 3] failed.',
      '2024-10-30 13:52:34,918 - lmdeploy - ERROR - model_agent.py:483 - TP process [1] failed.',
    ],
    { since: '0.4.0', until: '0.6.2' },
  ),
  // Below zero: killed by a signal.
  says(
    'TP process {index:int} failed with exitcode {code:int}',
    ({ code }) => (code < 0 ? { kind: 'killed', reportedBy: 'engine', forMemory: false, signal: -code } : { kind: 'cascade', of: 'worker' }),
    [
      '2024-12-17 13:52:34,618 - lmdeploy - ERROR - model_agent.py:483 - TP process 1 failed with exitcode 1.',
      '2024-12-17 13:52:34,618 - lmdeploy - ERROR - model_agent.py:483 - TP process 0 failed with exitcode -9.',
    ],
    { since: '0.6.2.post1', until: '0.7.1' },
  ),
  says(
    'Get signal[{signal:word}], kill all processes',
    () => ({ kind: 'ended', how: 'stopped' }),
    '2024-12-17 13:52:34,618 - lmdeploy - ERROR - model_agent.py:529 - Get signal[15], kill all processes.',
    { since: '0.4.0', until: '0.7.1' },
  ),
  says(
    'Init ray cluster.',
    (_, record) => (signed(record) ? [backend('pytorch'), step('start', 'begin')] : undefined),
    '2025-03-21 12:21:00,926 - lmdeploy - INFO - ray_executor.py:197 - Init ray cluster.',
    {
      since: '0.7.2',
    },
  ),
  says(
    'Init ray workers.',
    (_, record) => (signed(record) ? step('start', 'progress') : undefined),
    '2025-03-21 12:21:01,926 - lmdeploy - INFO - ray_executor.py:217 - Init ray workers.',
    { since: '0.7.2' },
  ),
  says(
    'Init distributed ((environment by device|process group)).',
    (_, record) => (signed(record) ? step('start', 'progress') : undefined),
    [
      '2025-03-21 12:21:08,926 - lmdeploy - INFO - ray_executor.py:230 - Init distributed environment by device.',
      '2025-03-21 12:21:09,926 - lmdeploy - INFO - ray_executor.py:233 - Init distributed process group.',
    ],
    { since: '0.7.2' },
  ),
  says(
    'Warming up distribute environment, this might take long time',
    () => step('start', 'progress'),
    '2025-03-21 12:21:10,926 - lmdeploy - INFO - ray_executor.py:240 - Warming up distribute environment, this might take long time, please waiting...',
    { since: '0.7.2' },
  ),
  says(
    'Ray worker exited.',
    (_, record) => (signed(record) ? { kind: 'cascade', of: 'worker' } : undefined),
    '2026-02-21 12:41:05,101 - lmdeploy - ERROR - ray_executor.py:493 - Ray worker exited.',
    { since: '0.12.0' },
  ),
  says(
    'Creating processes.',
    (_, record) => (signed(record) ? step('start', 'progress') : undefined),
    '2025-03-21 12:21:00,926 - lmdeploy - INFO - mp_executor.py:250 - Creating processes.',
    { since: '0.7.2' },
  ),
  says(
    'Received custom termination signal from sub processing, exiting',
    () => ({ kind: 'cascade', of: 'worker' }),
    '2025-03-21 12:21:00,926 - lmdeploy - ERROR - mp_executor.py:280 - Received custom termination signal from sub processing, exiting...',
    { since: '0.7.2' },
  ),
  // Advising it with this executor is useless: it is taken out of PYTORCH_CUDA_ALLOC_CONF.
  says(
    '"expandable_segments:True" is not supported',
    (_, record) => (signed(record) ? remark('expandable-segments-dropped') : undefined),
    '2025-09-21 12:21:00,926 - lmdeploy - WARNING - ray_executor.py:88 - "expandable_segments:True" is not supported.',
    { since: '0.9.1' },
  ),
] as const

/** The method that failed in a Ray worker tells the phase; vLLM's workers bear the same name. */
export const rayMethods = [
  says(
    'ray::{actor:word}.{method:word}() (pid={pid:int}',
    ({ actor, method }, record) => (isCode(record) ? undefined : remark('ray-method', { method, actor })),
    'ray.exceptions.RayTaskError(OutOfMemoryError): ray::RayWorkerWrapper.build_cache_engine() (pid=20331, ip=10.0.0.2, actor_id=6f1f, repr=<lmdeploy.pytorch.engine.executor.ray_executor.RayWorkerWrapper object at 0x7f1c>)',
  ),
] as const

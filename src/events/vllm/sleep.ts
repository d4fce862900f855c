import { says } from '../speaker.ts'
import { remark, step } from './bodies.ts'

/** Sleep mode: what it gave back, and the way back up, which needs it again. */
export const sleep = [
  says(
    'Sleep mode freed {freed:bytes} memory, {inUse:bytes} memory is still in use',
    ({ freed, inUse }) => remark('asleep', { freed, inUse }),
    '(EngineCore pid=39734) INFO 11-21 12:40:21 [gpu_worker.py:181] Sleep mode freed 128.7 GiB memory, 1.96 GiB memory is still in use.',
    { since: '0.7.0' },
  ),
  // XpuMemAllocator from 0.23 on.
  says(
    'MemAllocator: sleep freed {freed:bytes} memory in total, of which {backedUp:bytes} is backed up in CPU and the rest {discarded:bytes} is discarded',
    ({ freed, backedUp, discarded }) => remark('sleep-freed', { freed, backedUp, discarded }),
    [
      '(EngineCore pid=39734) INFO 11-21 12:40:20 [cumem.py:206] CuMemAllocator: sleep freed 127.93 GiB memory in total, of which 15.55 GiB is backed up in CPU and the rest 112.38 GiB is discarded directly.',
      '(EngineCore pid=412) INFO 06-20 12:40:20 [xpumem.py:198] XpuMemAllocator: sleep freed 27.93 GiB memory in total, of which 15.55 GiB is backed up in CPU and the rest 12.38 GiB is discarded directly.',
    ],
    { since: '0.11.0' },
  ),
  says(
    'It took {seconds:number} seconds to fall asleep',
    ({ seconds }) => remark('fell-asleep', { seconds }),
    '(EngineCore pid=39734) INFO 11-21 12:40:21 [abstract.py:327] It took 5.732336 seconds to fall asleep.',
    { since: '0.7.0' },
  ),
  says(
    'It took {seconds:number} seconds to discard tags',
    ({ seconds }) => remark('tags-discarded', { seconds }),
    "(EngineCore pid=39734) INFO 10-02 12:40:21 [abstract.py:402] It took 0.112336 seconds to discard tags {'kv_cache'}.",
    { since: '0.31' },
  ),
  says(
    'wake up the engine with tags',
    () => step('wake-up', 'begin'),
    '(APIServer pid=39127) INFO 11-21 12:40:24 [api_router.py:38] wake up the engine with tags: None',
  ),
  says(
    'It took {seconds:number} seconds to wake up',
    () => step('wake-up', 'end'),
    [
      'INFO 02-14 12:40:21 executor_base.py:219] It took 0.432336 seconds to wake up.',
      "(EngineCore pid=39734) INFO 11-21 12:41:21 [abstract.py:349] It took 0.732336 seconds to wake up tags {'weights', 'kv_cache'}.",
    ],
    { since: '0.7.3' },
  ),
  // C++ text of the pool that sleep mode uses: on waking up, and while it loads. Torch prints nothing of its own.
  says(
    'CUDA Error: out of memory at {path:word}',
    ({ path }) => {
      const site = /cumem_allocator\.cpp:\d+/.exec(path)
      return site ? { kind: 'oom', allocator: 'cumem', site: site[0] } : undefined
    },
    [
      'CUDA Error: out of memory at /workspace/csrc/cumem_allocator.cpp:62',
      '(EngineCore pid=39734) ERROR 11-21 12:40:24 [core.py:1449] RuntimeError: CUDA Error: out of memory at /workspace/csrc/cumem_allocator.cpp:163',
    ],
    { since: '0.7.0' },
  ),
  says('Successfully reset prefix cache', () => remark('prefix-cache-reset'), 'INFO 04-24 18:22:16 [block_pool.py:264] Successfully reset prefix cache', {
    traffic: true,
  }),
  says(
    'Invocation of {method:word} method failed',
    ({ method }) => remark('call-failed', { method }),
    '(EngineCore pid=39734) ERROR 11-21 12:40:24 [core.py:1449] Invocation of wake_up method failed',
    { since: '0.7.0' },
  ),
  says(
    'Expandable segments are not compatible with memory pool',
    () => [
      { kind: 'error', nature: 'arguments', message: 'expandable segments do not go with the memory pool of sleep mode' },
      remark('expandable-segments-refused'),
    ],
    'AssertionError: Expandable segments are not compatible with memory pool. Please track https://github.com/pytorch/pytorch/issues/147851 for the latest updates.',
    { since: '0.8.0', until: '0.20.0' },
  ),
] as const

import type { EventBody } from '../../types.ts'
import { isCode, isTalk } from '../source-code.ts'
import { says } from '../speaker.ts'

/** Ray writes GB and divides by 2^30. */
const ray = (more: { pid?: number; process?: string; rss?: number; limit?: number; count?: number } = {}): EventBody => ({
  kind: 'killed',
  reportedBy: 'ray',
  forMemory: true,
  ...more,
})

/**
 * Ray's memory monitor: the node's RAM, never the GPU's memory. The advice below its reports and the list of possible
 * causes of a worker's death are no evidence.
 */
/** The node's memory, all its processes together. */
const node = (used: number, capacity: number): EventBody => ({ kind: 'remark', name: 'ray-node-memory', values: { used, capacity } })

/** A worker that was there and is gone; one that was told to go, or left by itself, says so. */
const WITHOUT_A_WORD = /connection error code|exit code None|K8s pod memory/

export const raylet = [
  says(
    'RayOutOfMemoryError: More than {share:int}% of the memory on node {host:word} is used ({used:GiB} / {capacity:GiB} GB)',
    ({ used, capacity, share }) => [ray({ limit: (capacity * share) / 100 }), node(used, capacity)],
    'ray.memory_monitor.RayOutOfMemoryError: More than 95% of the memory on node gpu7 is used (59.71 / 62.79 GB). The top 10 memory consumers are:',
    { until: '1.13' },
  ),
  says(
    'System memory low at node with IP {ip:word} Used memory ({used:GiB}GB) / total capacity ({capacity:GiB}GB) ({share:number}) exceeds threshold {threshold:number}, killing latest task',
    ({ used, capacity, threshold }) => [ray({ limit: capacity * threshold }), node(used, capacity)],
    '(raylet) System memory low at node with IP 10.0.0.7. Used memory (59.71GB) / total capacity (62.79GB) (0.951) exceeds threshold 0.95, killing latest task with name train and actor ID None to avoid running out of memory.',
  ),
  says(
    'Workers (tasks~~ / actors) killed due to memory pressure (OOM), {crashed?:int} Workers crashed',
    (_, { message }) => {
      const count = Number(/(?<!\d)(\d+) Workers \(tasks/.exec(message)?.[1] ?? 1)
      // None killed, some crashed: another matter.
      if (count === 0) return { kind: 'cascade', of: 'worker-failed' }
      return [ray({ count }), { kind: 'count', what: 'workers-killed', value: count }]
    },
    [
      '(raylet) [2024-04-26 10:22:44,118 E 395 395] (raylet) node_manager.cc:3007: 2 Workers (tasks / actors) killed due to memory pressure (OOM), 0 Workers crashed due to other reasons at node (ID: 7f0c, IP: 10.0.0.7) over the last time period. To see more information about the Workers killed on this node, use `ray logs raylet.out -ip 10.0.0.7`',
      '(raylet) node_manager.cc:3040: 1 Workers (tasks / actors) killed due to memory pressure (OOM), 0 Workers crashed due to other reasons at node (ID: 7f0c, IP: 10.0.0.7) over the last time period.',
      '(raylet) node_manager.cc:3040: 0 Workers (tasks / actors) killed due to memory pressure (OOM), 1 Workers crashed due to other reasons at node (ID: 7f0c, IP: 10.0.0.7) over the last time period.',
    ],
  ),
  says(
    'Task was killed due to the node running low on memory',
    () => ray(),
    'ray.exceptions.OutOfMemoryError: Task was killed due to the node running low on memory.',
  ),
  says(
    'worker(s) were killed due to the node running low on memory',
    (_, { message }) => {
      const count = Number(/(?<!\d)(\d+) worker\(s\) were killed/.exec(message)?.[1] ?? 1)
      return [ray({ count }), { kind: 'count', what: 'workers-killed', value: count }]
    },
    'ray.exceptions.OutOfMemoryError: 1 worker(s) were killed due to the node running low on memory.',
  ),
  says(
    'Memory on the node (IP: {where:text}) where the task ({task:text}, name={name:text}, pid={pid:int}, memory used={rss:GiB}GB) was running was {used:GiB}GB / {capacity:GiB}GB ({share:number})~~, which exceeds the memory usage threshold of {threshold?:number}',
    ({ pid, name, rss, used, capacity, threshold }) => [
      ray({ pid, process: name, rss, limit: threshold === undefined ? capacity : capacity * threshold }),
      node(used, capacity),
    ],
    'Memory on the node (IP: 10.0.0.7, ID: 7f0c) where the task (actor ID: 11ae, name=LLMRayActor.__init__, pid=48211, memory used=41.08GB) was running was 59.71GB / 62.79GB (0.951), which exceeds the memory usage threshold of 0.95. Ray killed this worker (ID: 22bf) because it was the most recently scheduled task; to see more information about memory usage on this node, use `ray logs raylet.out -ip 10.0.0.7`.',
  ),
  says(
    'Memory on the node (IP: {where:text}) was {used:GiB}GB / {capacity:GiB}GB ({share:number})',
    ({ used, capacity }) => node(used, capacity),
    'Memory on the node (IP: 10.0.0.7, ID: 7f0c) was 59.71GB / 62.79GB (0.951); kill threshold 0.95.',
  ),
  says(
    'failed due to oom. There are {retries:word} oom retries remaining',
    () => ray(),
    'Task train failed due to oom. There are infinite oom retries remaining, so the task will be retried.',
  ),
  // A list of possibilities follows, the kernel's OOM killer among them.
  says(
    'Worker exit type: {type:word} Worker exit detail: {detail:text}',
    ({ type, detail }) =>
      type === 'NODE_OUT_OF_MEMORY' || /running low on memory/.test(detail)
        ? ray()
        : [
            { kind: 'remark', name: 'ray-worker-died', values: { type } },
            ...(type !== 'SYSTEM_ERROR'
              ? []
              : [WITHOUT_A_WORD.test(detail) ? { ...ray(), forMemory: false } : ({ kind: 'cascade', of: 'worker-failed' } as const)]),
          ],
    'A worker died or was killed while executing a task by an unexpected system error. To troubleshoot the problem, check the logs for the dead worker. RayTask ID: 8ce7 Worker ID: 5c9a Node ID: 3a4b Worker IP address: 10.0.0.7 Worker port: 10003 Worker PID: 48211 Worker exit type: SYSTEM_ERROR Worker exit detail: Worker unexpectedly exits with a connection error code 2. End of file. There are some potential root causes. (1) The process is killed by SIGKILL by OOM killer due to high memory usage. (2) ray stop --force is called. (3) The worker is crashed unexpectedly due to SIGSEGV or other unexpected errors.',
  ),
  says('The actor is dead because its worker process has died', () => ({ kind: 'cascade', of: 'worker-failed' }), [
    'The actor is dead because its worker process has died.',
  ]),
  says('died unexpectedly ((before finishing|while executing)) this task', () => ({ kind: 'cascade', of: 'worker-failed' }), [
    'ray.exceptions.ActorDiedError: The actor died unexpectedly before finishing this task.',
    'ray.exceptions.WorkerCrashedError: The worker died unexpectedly while executing this task. Check python-core-worker-*.log files for more information.',
  ]),
  // Raised where ray.init or ray start was told, or worked out, a store that the memory files of this host do not hold. GB is 10^9 bytes.
  says(
    'The configured object store size ({store:number} GB) exceeds /dev/shm size ({free:number} GB)',
    ({ store, free }, record) =>
      isCode(record)
        ? undefined
        : [
            { kind: 'oom', allocator: 'shm', requested: store * 1e9, free: free * 1e9 },
            { kind: 'remark', name: 'object-store-too-large' },
          ],
    'ValueError: The configured object store size (18.25 GB) exceeds /dev/shm size (8.589934592 GB). This will harm performance. Consider deleting files in /dev/shm or increasing its size with --shm-size in Docker. To ignore this warning, set RAY_OBJECT_STORE_ALLOW_SLOW_STORAGE=1.',
  ),
  says(
    'ObjectStoreFullError: {what:text}',
    () => ({ kind: 'remark', name: 'object-store-full' }),
    'ray.exceptions.ObjectStoreFullError: Failed to put object ffff in object store because it is full. Object size is 4294967296 bytes.',
  ),
  says(
    '/dev/shm has only {free:B} bytes available',
    ({ free }) => ({ kind: 'remark', name: 'shared-memory-small', values: { free } }),
    'WARNING services.py:1889 -- WARNING: The object store is using /tmp instead of /dev/shm because /dev/shm has only 67108864 bytes available. This will harm performance!',
  ),
  // The advice below, line by line. This part of it goes with the report of one task that was killed, and with nothing else.
  says(
    'Set {what:text} to enable retry when the task crashes due to OOM. To adjust the kill threshold',
    (_, record) => (isCode(record) || isTalk(record) ? undefined : ray()),
    'Consider provisioning more memory on this node. Set max_restarts and max_task_retries to enable retry when the task crashes due to OOM. To adjust the kill threshold, set the environment variable `RAY_memory_usage_threshold` when starting Ray.',
  ),
  says(
    'Refer to the documentation on how to address the out of memory issue',
    () => ({ kind: 'advice', name: 'ray-oom-prevention' }),
    '(raylet) Refer to the documentation on how to address the out of memory issue: https://docs.ray.io/en/latest/ray-core/scheduling/ray-oom-prevention.html. Consider provisioning more memory on this node or reducing task parallelism by requesting more CPUs per task.',
  ),
] as const

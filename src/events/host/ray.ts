import type { EventBody } from '../../types.ts'
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
    ({ type, detail }) => (/running low on memory/.test(detail) ? ray() : { kind: 'remark', name: 'ray-worker-died', values: { type } }),
    'A worker died or was killed while executing a task by an unexpected system error. To troubleshoot the problem, check the logs for the dead worker. RayTask ID: 8ce7 Worker ID: 5c9a Node ID: 3a4b Worker IP address: 10.0.0.7 Worker port: 10003 Worker PID: 48211 Worker exit type: SYSTEM_ERROR Worker exit detail: Worker unexpectedly exits with a connection error code 2. End of file. There are some potential root causes. (1) The process is killed by SIGKILL by OOM killer due to high memory usage. (2) ray stop --force is called. (3) The worker is crashed unexpectedly due to SIGSEGV or other unexpected errors.',
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
  // The advice below, line by line
  says(
    'Refer to the documentation on how to address the out of memory issue',
    () => ({ kind: 'advice', name: 'ray-oom-prevention' }),
    '(raylet) Refer to the documentation on how to address the out of memory issue: https://docs.ray.io/en/latest/ray-core/scheduling/ray-oom-prevention.html. Consider provisioning more memory on this node or reducing task parallelism by requesting more CPUs per task.',
  ),
] as const

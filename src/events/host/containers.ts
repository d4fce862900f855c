import type { EventBody } from '../../types.ts'
import { says } from '../speaker.ts'

/** The state of a container as one line of JSON. */
const podKilled = (message: string): EventBody => {
  const code = /"exitCode": ?(\d+)/.exec(message)?.[1]
  const restarts = /"restartCount": ?(\d+)/.exec(message)?.[1]
  return {
    kind: 'killed',
    reportedBy: 'kubernetes',
    forMemory: true,
    signal: 9,
    ...(code === undefined ? {} : { exitCode: Number(code) }),
    ...(restarts === undefined ? {} : { count: Number(restarts) }),
  }
}

/** Docker, Podman, containerd and Kubernetes in one line each; `kubectl describe` is read in kubernetes.ts. */
export const containers = [
  // Some process of the container was killed, not always the main one.
  says('"OOMKilled": true', () => ({ kind: 'killed', reportedBy: 'container', forMemory: true, signal: 9 }), '            "OOMKilled": true,'),
  // Tools that print an object's keys without quotes
  says('OOMKilled:true', () => ({ kind: 'killed', reportedBy: 'container', forMemory: true, signal: 9 }), 'OOMKilled:true,'),
  says(
    '^ExitCode:{code:int}',
    ({ code }) => (code === 137 ? { kind: 'killed', reportedBy: 'container', forMemory: false, signal: 9, exitCode: code } : undefined),
    'ExitCode:137,',
  ),
  // Compose was interrupted, and asks its containers to stop.
  says('ress Ctrl+C again to force', () => ({ kind: 'ended', how: 'stopped' }), [
    'Gracefully stopping... (press Ctrl+C again to force)',
    'Gracefully Stopping... press Ctrl+C again to force',
  ]),
  says(
    'container oom {id:word}',
    () => ({ kind: 'killed', reportedBy: 'container', forMemory: true }),
    '2024-04-26T10:22:44.123456789+08:00 container oom 4f2a9c0d1e2b (image=vllm/vllm-openai:v0.8.5, name=vllm)',
  ),
  says(
    'TaskOOM event',
    () => ({ kind: 'killed', reportedBy: 'container', forMemory: true }),
    'time="2024-04-26T10:22:44.118200611+08:00" level=info msg="TaskOOM event container_id:\\"4f2a9c0d1e2b\\""',
  ),
  says(
    '^{pod:word} {ready:word} OOMKilled {restarts:int}',
    ({ pod, restarts }) => ({ kind: 'killed', reportedBy: 'kubernetes', forMemory: true, signal: 9, process: pod, count: restarts }),
    ['vllm-0                     0/1     OOMKilled          3 (24s ago)   10m'],
  ),
  says(
    '^{pod:word} {ready:word} Init:OOMKilled {restarts:int}',
    ({ pod, restarts }) => ({ kind: 'killed', reportedBy: 'kubernetes', forMemory: true, signal: 9, process: pod, count: restarts }),
    ['vllm-0                     0/2     Init:OOMKilled     1 (9s ago)    2m'],
  ),
  says(
    '"reason":"OOMKilled"',
    (_, { message }) => podKilled(message),
    '{"lastState":{"terminated":{"containerID":"containerd://4f2a","exitCode":137,"reason":"OOMKilled"}},"name":"vllm","restartCount":3}',
  ),
  // With blanks, as jq -c and Python's json print it; a field on a line of its own is read with `kubectl describe`.
  says(
    '"reason": "OOMKilled"',
    (_, { message }) => (/^\s*"reason"/.test(message) ? undefined : podKilled(message)),
    '"lastState": {"terminated": {"containerID": "containerd://4f2a", "exitCode": 137, "finishedAt": "2024-02-14T05:05:12Z", "reason": "OOMKilled"}},',
  ),
  says(
    'System OOM encountered, victim process: {process:text}, pid: {pid:int}',
    ({ process, pid }) => ({ kind: 'killed', reportedBy: 'kubernetes', forMemory: true, signal: 9, process, pid }),
    '  Warning  SystemOOM  2m   kubelet  System OOM encountered, victim process: python3, pid: 2402',
  ),
  says(
    'The node was low on resource: {resource:memory|ephemeral-storage}',
    ({ resource }) =>
      resource === 'memory'
        ? { kind: 'killed', reportedBy: 'kubernetes', forMemory: true }
        : { kind: 'error', nature: 'file', message: 'evicted: the disk of the node is full' },
    [
      '  Warning  Evicted    2m   kubelet  The node was low on resource: memory. Threshold quantity: 100Mi, available: 80940Ki. Container vllm was using 61203968Ki, request is 32Gi, has larger consumption of memory.',
      '  Warning  Evicted    2m   kubelet  The node was low on resource: ephemeral-storage. Threshold quantity: 10Gi, available: 9Gi.',
    ],
  ),
  says(
    'Usage of EmptyDir volume {name:word} exceeds the limit',
    () => ({ kind: 'oom', allocator: 'shm' }),
    '  Warning  Evicted    2m   kubelet  Usage of EmptyDir volume "dshm" exceeds the limit "2Gi".',
  ),
  says(
    'Pod ephemeral local storage usage exceeds',
    () => ({ kind: 'error', nature: 'file', message: 'evicted: the pod used too much disk' }),
    '  Warning  Evicted    2m   kubelet  Pod ephemeral local storage usage exceeds the total limit of containers 20Gi.',
  ),
  says(
    'nodes are available: {why:text}',
    ({ why }) => ({ kind: 'remark', name: 'pod-not-scheduled', values: { why: why.slice(0, 200) } }),
    '  Warning  FailedScheduling  2m  default-scheduler  0/4 nodes are available: 4 Insufficient nvidia.com/gpu.',
  ),
] as const

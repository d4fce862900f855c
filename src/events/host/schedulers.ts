import type { EventBody } from '../../types.ts'
import { says } from '../speaker.ts'

const slurm = (more: { count?: number; rss?: number; limit?: number } = {}): EventBody => ({ kind: 'killed', reportedBy: 'slurm', forMemory: true, ...more })

/** Old releases print KB, newer ones bytes: a job of less than 64 MiB is not what these tell about. */
const jobMemory = (figure: number): number => (figure < 2 ** 26 ? figure * 1024 : figure)

/** A job that was stopped for another reason: a sign against memory. */
const cancelled = (why: string): EventBody[] => [
  // A task failed, and the rest was ended for it.
  why === 'TASK FAILURE' ? { kind: 'cascade', of: 'worker-failed' } : { kind: 'ended', how: 'stopped' },
  { kind: 'remark', name: 'job-cancelled', values: { why: why.toLowerCase() } },
]

/** Slurm in its wordings from 17.02 to 26.05, and other batch systems. */
export const schedulers = [
  says('Detected {count:int} oom{joint:_|-}kill event', ({ count }) => slurm({ count }), [
    'slurmstepd: error: Detected 1 oom-kill event(s) in step 90211.0 cgroup.',
    'slurmstepd: error: Detected 2 oom-kill event(s) in step 90211.batch cgroup. Some of your processes may have been killed by the cgroup out-of-memory handler.',
    'slurmstepd: error: Detected 1 oom-kill event(s) in StepId=90211.0. Some of your processes may have been killed by the cgroup out-of-memory handler.',
    'slurmstepd: error: Detected 1 oom_kill event in StepId=90211.0. Some of the step tasks have been OOM Killed.',
  ]),
  says('Exceeded {what:step|job} memory limit at some point', () => slurm(), [
    'slurmstepd: error: Exceeded step memory limit at some point.',
    'slurmstepd: error: Exceeded job memory limit at some point.',
  ]),
  says('srun: error: {host:word} task[[s]] {tasks:word} Out Of Memory', () => slurm(), [
    'srun: error: gpu7: task 0: Out Of Memory',
    'srun: error: gpu7: tasks 1-3: Out Of Memory',
  ]),
  says(
    'srun: error: {host:word} task[[s]] {tasks:word} Killed',
    () => ({ kind: 'killed', reportedBy: 'slurm', forMemory: false, signal: 9 }),
    'srun: error: gpu7: task 0: Killed',
  ),
  says(
    'srun: error: {host:word} task[[s]] {tasks:word} Exited with exit code {code:int}',
    ({ code }) =>
      code === 137 ? { kind: 'killed', reportedBy: 'slurm', forMemory: false, signal: 9, exitCode: code } : { kind: 'cascade', of: 'worker-failed' },
    ['srun: error: gpu7: task 3: Exited with exit code 137', 'srun: error: gpu7: tasks 0-7: Exited with exit code 1'],
  ),
  says('srun: error: {host:word} task[[s]] {tasks:word} Bus error', () => ({ kind: 'remark', name: 'bus-error' }), 'srun: error: gpu7: task 0: Bus error'),
  says('exceeded memory limit ({used:number} > {limit:number}), being killed', ({ used, limit }) => slurm({ rss: jobMemory(used), limit: jobMemory(limit) }), [
    'slurmstepd: error: Step 90211.0 exceeded memory limit (17301504 > 16777216), being killed',
    'slurmstepd: error: StepId=90211.0 exceeded memory limit (17716740096 > 17179869184), being killed',
  ]),
  // Address space, not RAM: the figures are no memory that was in use.
  says(
    'exceeded virtual memory limit ({used:number} > {limit:number}), being killed',
    () => slurm(),
    'slurmstepd: error: Step 90211.0 exceeded virtual memory limit (67633152 > 67108864), being killed',
  ),
  // the node daemon's own log
  says(
    'exceeded memory limit ({used:number}>{limit:number}), cancelling it',
    ({ used, limit }) => slurm({ rss: jobMemory(used), limit: jobMemory(limit) }),
    '[2019-04-26T10:22:44.118] Job 90211 exceeded memory limit (17301504>16777216), cancelling it',
  ),
  says(
    'hit memory limit at least once during execution',
    () => ({ kind: 'remark', name: 'memory-limit-touched' }),
    'slurmstepd: info: StepId=90211.0 hit memory limit at least once during execution. This may or may not result in some failure.',
  ),
  says(
    '^{job:word} {name:text} OUT_OF_ME',
    ({ job }) => (/^\d/.test(job) ? slurm() : undefined),
    '90211.batch      batch        lab          8 OUT_OF_ME+    0:125',
  ),
  says('State: OUT_OF_MEMORY', () => slurm(), 'State: OUT_OF_MEMORY (exit code 0)'),
  says(
    'CANCELLED AT {time:word} DUE TO {why:TIME LIMIT|PREEMPTION|NODE FAILURE|JOB REQUEUE|TASK FAILURE}',
    ({ why }) => cancelled(why),
    'slurmstepd: error: *** JOB 90211 ON gpu7 CANCELLED AT 2024-04-26T10:22:44 DUE TO TIME LIMIT ***',
  ),
  says(
    'STEPD TERMINATED ON {host:word} AT {time:word} DUE TO JOB NOT ENDING WITH SIGNALS',
    () => cancelled('JOB NOT ENDING WITH SIGNALS'),
    'slurmstepd: error: *** STEP 90211.0 STEPD TERMINATED ON gpu7 AT 2024-04-26T10:22:44 DUE TO JOB NOT ENDING WITH SIGNALS ***',
  ),
  says(
    '*** STEP {id:word} ON {host:word} CANCELLED AT {time:word} ***',
    () => ({ kind: 'cascade', of: 'worker-failed' }),
    'slurmstepd: error: *** STEP 90211.0 ON gpu7 CANCELLED AT 2024-04-26T10:22:44 ***',
  ),
  says(
    'Job step aborted: Waiting up to',
    () => ({ kind: 'cascade', of: 'job-step' }),
    'srun: Job step aborted: Waiting up to 32 seconds for job step to finish.',
  ),
  says(
    'TERM_MEMLIMIT: job killed after reaching LSF memory usage limit',
    () => ({ kind: 'killed', reportedBy: 'scheduler', forMemory: true }),
    'TERM_MEMLIMIT: job killed after reaching LSF memory usage limit.',
  ),
  says(
    'PBS: job killed: mem {used:KiB}kb exceeded limit {limit:KiB}kb',
    ({ used, limit }) => ({ kind: 'killed', reportedBy: 'scheduler', forMemory: true, rss: used, limit }),
    '=>> PBS: job killed: mem 67633152kb exceeded limit 67108864kb',
  ),
] as const

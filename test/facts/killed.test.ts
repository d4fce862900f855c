import { describe, expect, test } from 'vitest'
import { reportOf } from '../render/report.ts'
import { factsIn } from './read.ts'

const SERVER = [
  'INFO 08-14 12:01:54 [default_loader.py:272] Loading weights took 3.2 seconds',
  "RuntimeError: Engine core initialization failed. See root cause above. Failed core proc(s): {'EngineCore_0': -9}",
]
const KERNEL = [
  'Aug 14 12:02:17 node kernel: Memory cgroup out of memory: Killed process 19127 (python3) total-vm:66713480kB, anon-rss:11534336kB, file-rss:418560kB, shmem-rss:10240kB, UID:0 pgtables:25788kB oom_score_adj:-997',
]

test('the process that held the memory is named by who weighed it', () => {
  const { facts = {} } = reportOf({ 'pod.log': SERVER, 'kernel.log': KERNEL }).episodes[0] ?? {}
  expect(facts['killed.process']?.value).toBe('python3')
  expect(facts['killed.rss']?.value).toBeGreaterThan(11 * 2 ** 30)
})

test('without a figure the engine names it', () => {
  expect(reportOf({ 'pod.log': SERVER }).episodes[0]?.facts['killed.process']?.value).toBe('EngineCore_0')
})

test('a kill that nobody explains asks for the kernel or the container, not for figures', () => {
  const [episode] = reportOf({ 'compose.log': ['llm-1  | INFO:     Application startup complete.', 'llm-1 exited with code 137'] }).episodes
  expect(episode?.verdict).toBe('undecided')
  expect(episode?.missing).toEqual(['killed.for-memory'])
})

test('Kubernetes counts restarts, Ray the workers that it killed', () => {
  const facts = (...log: readonly string[]) => reportOf({ 'a.log': log }).episodes[0]?.facts ?? {}
  const pod = facts('    Last State:     Terminated', '      Reason:       OOMKilled', '      Exit Code:    137', '    Restart Count:  4')
  expect([pod['killed.restarts']?.value, pod['killed.workers']]).toEqual([4, undefined])
  const ray = facts(
    '(raylet) node_manager.cc:3007: 3 Workers (tasks / actors) killed due to memory pressure (OOM), 0 Workers crashed due to other reasons at node (ID: 7f0c, IP: 10.0.0.7) over the last time period.',
  )
  expect([ray['killed.restarts'], ray['killed.workers']?.value]).toEqual([undefined, 3])
})

describe('a worker that Ray lost', () => {
  const lost =
    '(raylet) A worker died or was killed while executing a task by an unexpected system error. Worker PID: 48211 Worker exit type: SYSTEM_ERROR Worker exit detail: Worker unexpectedly exits with a connection error code 2. End of file.'
  const failed = [
    'Traceback (most recent call last):',
    '  File "/srv/train.py", line 12, in main',
    '    ray.get(refs)',
    'ray.exceptions.ActorDiedError: The actor died unexpectedly before finishing this task.',
  ]
  const oneOf = (...log: readonly string[]) => reportOf({ 'driver.log': log })
  test('is open, and lack of memory is one reason', () => {
    for (const log of [[lost], [...failed, lost], [lost, ...failed]]) {
      const { episodes, findings } = oneOf(...log)
      expect(episodes[0]?.verdict).toBe('undecided')
      expect(episodes[0]?.missing).toEqual(['killed.for-memory'])
      expect(findings.map(({ rule, level }) => [rule, level])).toEqual([['host/oom-killed', 'possible']])
    }
  })
  test('is likely for it while weights were read', () => {
    const { episodes, findings } = oneOf('Loading safetensors checkpoint shards:  25% Completed | 4/16 [00:10<00:31,  2.64s/it]', lost)
    expect([episodes[0]?.verdict, findings[0]?.rule]).toEqual(['out-of-memory', 'host/oom-killed'])
  })
  test('is no failure of its own behind another error', () => {
    const { episodes, findings } = oneOf('(WorkerDict pid=48211) RuntimeError: CUDA error: device-side assert triggered', lost)
    expect([episodes[0]?.otherFailure?.nature, findings]).toEqual(['device-assert', []])
  })
  test('was asked to go', () => expect(oneOf('Received signal 15. Gracefully exiting... remaining number of requests 0', lost).findings).toEqual([]))
  test('by word of its peers alone', () => expect(oneOf(...failed).episodes[0]?.outcome).toBe('cut-off'))
})

describe('SGLang’s scheduler is gone', () => {
  const gone = [
    '[12-11 17:52:52] Rank 0 scheduler is dead. Please check if there are relevant logs.',
    '[12-11 17:52:54] Exit code: -9',
    'Traceback (most recent call last):',
    '  File "/venv/sglang/multimodal_gen/runtime/launch_server.py", line 118, in launch_server',
    '    data = reader.recv()',
    'EOFError',
  ]
  const loading = '[12-11 17:47:40] Loading model from 3 safetensors files: ["/models/flux/transformer/diffusion_pytorch_model-00001-of-00003.safetensors"]'
  const causesOf = (...log: readonly string[]) => reportOf({ 'server.log': log }).findings.map(({ rule }) => rule)
  test.each([
    ['a model', loading],
    ['a part of a pipeline', '[12-11 17:47:40] Loading text_encoder from /models/flux/text_encoder. avail mem: 78.54 GB'],
    ['files', '[12-11 17:47:40] Loading FluxTransformer2DModel from 3 safetensors file(s) , param_dtype: torch.bfloat16'],
  ])('while %s was loaded', (_, line) => expect(causesOf(line, ...gone)).toEqual(['host/oom-killed']))
  test.each([
    ['nothing tells what it did', []],
    ['a tokenizer was loaded', ['[12-11 17:47:40] Loading tokenizer from /models/flux/tokenizer. avail mem: 78.54 GB']],
    ['the model was there', [loading, '[12-11 17:50:02] Loaded model with 11.90B parameters']],
  ])('open where %s', (_, log) => {
    const { episodes, findings } = reportOf({ 'server.log': [...log, ...gone] })
    expect([episodes[0]?.verdict, findings]).toEqual(['undecided', []])
  })
  test('a pipe that ended is nobody’s failure', () => {
    const [episode] = reportOf({ 'server.log': gone.slice(2) }).episodes
    expect([episode?.outcome, episode?.otherFailure]).toEqual(['cut-off', null])
  })
  test('but an EOFError that says something is', () => {
    const [episode] = reportOf({ 'server.log': [...gone.slice(2, -1), 'EOFError: Ran out of input'] }).episodes
    expect(episode?.otherFailure?.text).toContain('Ran out of input')
  })
})

describe('the header of the kernel’s report', () => {
  const HEADER = '[  230.005949] python3 invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0'
  const CGROUP =
    '[  230.005986] Memory cgroup out of memory: Killed process 2402 (python3) total-vm:71303168kB, anon-rss:62914560kB, file-rss:0kB, shmem-rss:0kB'
  test('tells of a kill where the rest of it is missing', () =>
    expect(factsIn(HEADER, '[  230.005951] Call Trace:')).toMatchObject({
      'failure.kind': 'killed',
      'killed.for-memory': true,
      'killed.reported-by': 'kernel',
    }))
  test('says nothing beside the line of the victim', () =>
    expect(factsIn(HEADER, CGROUP)).toMatchObject({ 'killed.reported-by': 'cgroup', 'killed.process': 'python3' }))
})

describe('a worker that Ray lost behind a crash of its own', () => {
  const LOST =
    '(raylet) A worker died or was killed while executing a task by an unexpected system error. Worker exit type: SYSTEM_ERROR Worker exit detail: Worker unexpectedly exits with a connection error code 2. End of file. There are some potential root causes. (1) The process is killed by SIGKILL by OOM killer due to high memory usage. (2) ray stop --force is called.'
  test('was not killed', () => {
    for (const crash of ['Fatal Python error: Bus error', 'Fatal Python error: Segmentation fault'])
      expect(factsIn(crash, LOST)).not.toHaveProperty(['failure.kind'])
    expect(factsIn(LOST)).toMatchObject({ 'failure.kind': 'killed', 'killed.for-memory': false })
  })
})

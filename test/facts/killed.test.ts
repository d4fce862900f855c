import { expect, test } from 'vitest'
import { reportOf } from '../render/report.ts'

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

import { expect, test } from 'vitest'
import { factsIn } from './read.ts'

const budget = (free: string, cache: string) =>
  `[TM][INFO][1121.12:23:39.180871][turbomind.cc:338] Object cache budget: ${cache} MB from free ${free} MB and ratio 0.800`
const blocks = (count: number) => `[TM][INFO] [BlockManager] max_block_count = ${count}`

test('whole engines on one card: what the first of them found, and what the last', () => {
  const facts = factsIn('$ torchrun --nproc_per_node 2 app.py', budget('40000.00', '32000.00'), budget('40000.00', '32000.00'), budget('8000.00', '6400.00'))
  expect(facts).toMatchObject({ 'start.engines': 2, 'start.free-first': 40_000 * 2 ** 20, 'memory.free-at-start': 8000 * 2 ** 20 })
})

test('the same where blocks are counted', () => {
  const facts = factsIn('$ torchrun --nproc_per_node 2 app.py', blocks(24_000), blocks(24_000), blocks(11_000))
  expect(facts).toMatchObject({ 'start.engines': 2, 'start.blocks-first': 24_000, 'kv.blocks': 11_000 })
})

test('ranks of one engine find the same', () => {
  const facts = factsIn('$ lmdeploy serve api_server m --tp 2', budget('40000.00', '32000.00'), budget('40000.00', '32000.00'))
  expect(facts).not.toHaveProperty(['start.free-first'])
})

/** vLLM 0.11 with two engines or two workers, whose cards have not the same left. */
const vllm = (how: string, first: string, second: string, engines: readonly string[]): string[] => [
  `$ vllm serve m ${how} 2`,
  `(APIServer pid=7) INFO 11-21 12:38:32 [utils.py:233] non-default args: {'model_tag': 'm', '${how.slice(2).replaceAll('-', '_')}': 2}`,
  ...engines.map(engine => `(${engine}) INFO 11-21 12:38:40 [core.py:77] Initializing a V1 LLM engine (v0.11.0) with config: model='m', max_seq_len=8192)`),
  `(${first}) INFO 11-21 12:38:58 [gpu_worker.py:298] Available KV cache memory: 50.20 GiB`,
  `(${second}) INFO 11-21 12:38:58 [gpu_worker.py:298] Available KV cache memory: 35.10 GiB`,
]
test.each([
  ['workers of one engine', vllm('--tensor-parallel-size', 'Worker_TP0 pid=9', 'Worker_TP1 pid=10', ['EngineCore_DP0 pid=8'])],
  ['replicas', vllm('--data-parallel-size', 'EngineCore_DP0 pid=8', 'EngineCore_DP1 pid=9', ['EngineCore_DP0 pid=8', 'EngineCore_DP1 pid=9'])],
  ['replicas, 0.10.0', vllm('--data-parallel-size', 'EngineCore_0 pid=8', 'EngineCore_1 pid=9', ['EngineCore_0 pid=8', 'EngineCore_1 pid=9'])],
  ['the cards of TurboMind', ['$ lmdeploy serve api_server m --tp 2', budget('40000.00', '32000.00'), budget('8000.00', '6400.00')]],
])('near miss: %s have each a card of their own', (_, log) => expect(factsIn(...log)).not.toHaveProperty(['start.budgets-shrink']))
test('two engines of vLLM that a launcher started', () => {
  const log = vllm('--tensor-parallel-size', 'EngineCore_DP0 pid=8', 'EngineCore_DP0 pid=9', ['EngineCore_DP0 pid=8', 'EngineCore_DP0 pid=9'])
  expect(factsIn('$ accelerate launch --num_processes 2 eval.py', ...log.slice(2))).toMatchObject({ 'start.budgets-shrink': true })
})

const loaded = (rank: string) =>
  `[2026-07-10 10:02:58 ${rank}] Load weight end. elapsed=30.55 s, type=MistralForCausalLM, avail mem=1.72 GB, mem usage=75.90 GB.`
test('ranks that speak, of a log that begins behind its settings', () => {
  expect(factsIn(loaded('TP0'), loaded('TP1'))).toMatchObject({ 'start.ranks-heard': 2 })
  expect(factsIn('(Worker_TP3 pid=11) INFO 11-21 12:38:58 [gpu_worker.py:298] Available KV cache memory: 50.20 GiB')).toMatchObject({ 'start.ranks-heard': 4 })
})
test.each([
  ['one alone', [loaded('TP0')]],
  ['the setting is shown', ['$ python -m sglang.launch_server --model-path m --tp-size 2', loaded('TP0'), loaded('TP1')]],
  ['replicas are no shards', ['(EngineCore_DP1 pid=9) INFO 11-21 12:38:58 [gpu_worker.py:298] Available KV cache memory: 50.20 GiB']],
])('near miss: %s', (_, log) => expect(factsIn(...log)).not.toHaveProperty(['start.ranks-heard']))

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
const killed = (prefix: string) => `${prefix}ERROR 11-21 12:38:58 [multiproc_executor.py:559] ValueError: No available memory for the cache blocks.`
test.each([
  ['SGLang', [loaded('TP0'), loaded('TP1')], 2],
  ['SGLang, attention by replicas', [loaded('DP0 TP0'), loaded('DP7 TP7')], 8],
  ['vLLM', ['(Worker_TP3 pid=11) INFO 11-21 12:38:58 [gpu_worker.py:298] Available KV cache memory: 50.20 GiB'], 4],
  ['vLLM in stages', [killed('(Worker_PP1_TP1 pid=11) ')], 2],
  ['vLLM of replicas', [killed('(Worker_DP1_TP3_EP7 pid=11) ')], 4],
  ['its first alone has no number where there is one', [killed('(Worker_TP0 pid=11) ')], 2],
  ['vLLM up to 0.10.0', [killed('(VllmWorker rank=3 pid=11) ')], 4],
  ['vLLM V0, beside their driver', [killed('(VllmWorkerProcess pid=11) '), killed('(VllmWorkerProcess pid=12) ')], 3],
  ['Ray’s, of which it may show one', [killed('(RayWorkerWrapper pid=11) ')], 2],
  [
    'in the frames of a traceback that is cut',
    ['(Worker_TP5 pid=11) ERROR 11-21 12:38:58 [multiproc_executor.py:559]   File "/v/vllm/v1/worker/gpu_worker.py", line 9, in f'],
    6,
  ],
])('ranks that speak, of a log that begins behind its settings: %s', (_, log, ranks) => expect(factsIn(...log)).toMatchObject({ 'start.ranks-heard': ranks }))
test.each([
  ['one alone', [loaded('TP0')]],
  ['the setting is shown', ['$ python -m sglang.launch_server --model-path m --tp-size 2', loaded('TP0'), loaded('TP1')]],
  ['replicas are no shards', ['(EngineCore_DP1 pid=9) INFO 11-21 12:38:58 [gpu_worker.py:298] Available KV cache memory: 50.20 GiB']],
  ['workers of replicas', [killed('(Worker_DP3 pid=11) ')]],
  ['stages are no shards', [killed('(Worker_PP3 pid=11) ')]],
  ['under a launcher each may be an engine', [killed('[rank7]: ')]],
])('near miss: %s', (_, log) => expect(factsIn(...log)).not.toHaveProperty(['start.ranks-heard']))

test.each([
  ['its command', ['$ vllm serve m', killed('')]],
  ['an evaluation’s', ['$ lm_eval --model vllm --model_args pretrained=m --tasks t', killed('')]],
])('a split that what was given does not name is none: %s', (_, log) => expect(factsIn(...log)).toMatchObject({ 'start.parallel': 1 }))
test('near miss: what was given is not shown', () => expect(factsIn(killed(''))).not.toHaveProperty(['start.parallel']))

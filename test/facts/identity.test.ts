import { reportOf } from '../render/report.ts'
import { factsIn } from './read.ts'
import { describe, expect, test } from 'vitest'

const AGENT = 'torch.distributed.elastic.multiprocessing.errors.ChildFailedError: '

describe('the harness, where torchrun’s agent ends the log', () => {
  test('accelerate, and its own settings count', () => {
    const facts = factsIn('$ accelerate launch --num_processes 4 judge.py --tp 2', AGENT)
    expect(facts).toMatchObject({ harness: 'accelerate', 'setting.num_processes': 4, 'setting.tp': 2 })
  })
  test('an evaluation that accelerate starts: both say their settings', () => {
    const facts = factsIn('$ accelerate launch --num_processes 4 -m lm_eval --model hf --model_args pretrained=gpt2 --batch_size 8', AGENT)
    expect(facts).toMatchObject({ harness: 'lm-eval', 'setting.num_processes': 4, 'setting.batch_size': 8 })
  })
  test('torchrun itself', () => {
    expect(factsIn('$ torchrun --nproc_per_node 4 train.py', AGENT)).toMatchObject({ harness: 'torchrun', 'setting.nproc_per_node': 4 })
  })
})

describe('pip show', () => {
  test('says the release in the line below the name', () => {
    expect(factsIn('$ pip show lmdeploy', 'Name: lmdeploy', 'Version: 0.2.1', 'Summary: x')).toMatchObject({ engine: 'lmdeploy', 'engine.version': '0.2.1' })
  })
  test('of another package says nothing of an engine', () => {
    expect(factsIn('Name: torch', 'Version: 2.3.1')['engine.version']).toBeUndefined()
    expect(factsIn('Name: lmdeploy', 'Summary: x', 'Version: 2.3.1')['engine.version']).toBeUndefined()
  })
})

const entry = (...log: readonly string[]) => reportOf({ 'run.log': log }).episodes[0]?.facts['entry']?.value
const offline = (script: string) => [
  'Traceback (most recent call last):',
  `  File "${script}", line 12, in <module>`,
  '    llm = LLM(model)',
  '  File "/venv/lib/python3.12/site-packages/vllm/entrypoints/llm.py", line 230, in __init__',
  '    self.llm_engine = self.engine_class.from_engine_args(',
  'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 7.00 GiB. GPU 0 has a total capacity of 23.65 GiB of which 5.85 GiB is free.',
]

test('a program that makes the engine itself gives its settings in Python', () => {
  expect(entry(...offline('/home/ubuntu/adapters.py'))).toBe('python')
})

test('lm-eval takes them as model_args', () => {
  expect(entry(...offline('/venv/lib/python3.12/site-packages/lm_eval/models/vllm_causallms.py'))).toBe('model_args')
})

test('a command says more than frames', () => {
  expect(entry('$ vllm serve m', ...offline('/home/ubuntu/adapters.py'))).toBe('cli')
})

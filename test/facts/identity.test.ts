import { describe, expect, test } from 'vitest'
import { factsIn } from './read.ts'

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

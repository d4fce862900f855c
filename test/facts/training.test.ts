import { describe, expect, test } from 'vitest'
import { factsIn } from './read.ts'

const OOM = 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.19 GiB of which 1.02 GiB is free.'
const framed = (...frames: readonly (readonly [path: string, name: string, code: string])[]): string[] => [
  'Traceback (most recent call last):',
  ...frames.flatMap(([path, name, code]) => [`  File "${path}", line 7, in ${name}`, `    ${code}`]),
  OOM,
]
const TRAINER = '/v/site-packages/transformers/trainer.py'
const MODEL = '/v/site-packages/transformers/models/qwen2/modeling_qwen2.py'

describe('the process that failed trains', () => {
  test.each([
    [
      'a training step of the Trainer',
      framed([TRAINER, 'training_step', 'loss = self.compute_loss(model, inputs)'], [MODEL, 'forward', 'x = self.mlp(x)']),
      true,
    ],
    [
      'a loop of one’s own',
      framed(['/srv/run.py', 'main', 'loss.backward()'], ['/v/site-packages/torch/_tensor.py', 'backward', 'torch.autograd.backward(']),
      true,
    ],
    ['DeepSpeed’s optimizer', framed(['/v/site-packages/deepspeed/runtime/zero/stage_1_and_2.py', 'initialize_optimizer_states', 'x = torch.zeros(n)']), true],
    ['the Trainer, while it evaluates', framed([TRAINER, 'train', 'self.evaluate()'], [TRAINER, 'evaluation_loop', 'out = model(x)']), undefined],
    ['a model that answers', framed(['/srv/run.py', 'main', 'out = model.generate(x)'], [MODEL, 'forward', 'x = self.mlp(x)']), undefined],
  ])('%s', (_, log, expected) => {
    expect(factsIn(...log)['training.seen']).toBe(expected)
  })
})

describe('training beside an engine', () => {
  test('a worker of a training program wakes the engine up', () => {
    const log = framed(
      ['/verl/verl/workers/fsdp_workers.py', 'generate_sequences', 'with self.rollout_sharding_manager:'],
      ['/v/site-packages/vllm/entrypoints/llm.py', 'wake_up', 'self.llm_engine.wake_up()'],
    )
    expect(factsIn(...log)['training.beside']).toBe(true)
  })
  test('an actor of one, by its name', () => {
    expect(factsIn(...framed(['/srv/a.py', 'main', 'x()']).map(line => `(ActorModelRayActor pid=348952) ${line}`))['training.beside']).toBe(true)
  })
  test('a server alone', () => {
    expect(factsIn(...framed(['/v/site-packages/vllm/entrypoints/llm.py', 'wake_up', 'self.llm_engine.wake_up()']))).not.toHaveProperty(['training.beside'])
  })
})

import { says, speaker } from './speaker.ts'
import { bar } from './tqdm.ts'

/** Loading bars of Hugging Face's libraries. Engines that load a part of a model through them show the same bars, so they cast no vote for an engine. */
export const huggingFace = speaker('hugging face', undefined, [
  bar(
    'Loading checkpoint shards',
    ({ done, total }) => [
      { kind: 'step', step: 'load-weights', edge: done >= total ? 'end' : 'progress', done, total },
      { kind: 'count', what: 'shards', value: total },
      { kind: 'count', what: 'shards-loaded', value: done },
    ],
    [
      'Loading checkpoint shards:  67%|██████▋   | 2/3 [00:07<00:03,  3.71s/it]',
      'Loading checkpoint shards:   0%|          | 0/4 [00:00<?, ?it/s]',
      'Loading checkpoint shards: 100% 3/3 [00:42<00:00, 14.02s/it]',
    ],
  ),
  // transformers 5 counts tensors, not files.
  bar(
    'Loading weights',
    ({ done, total }) => ({ kind: 'step', step: 'load-weights', edge: done >= total ? 'end' : 'progress', done, total }),
    'Loading weights:  38%|███▊      | 112/291 [00:01<00:02, 80.12it/s]',
  ),
  // Every few steps of a Trainer; from transformers 5 on the figures are quoted.
  says(
    "{{'loss': {loss:text}'learning_rate': {rate:text}'epoch': {epoch:text}}}",
    () => ({ kind: 'step', step: 'train', edge: 'progress' }),
    [
      "{'loss': 0.6931, 'grad_norm': 1.0423, 'learning_rate': 4.9e-05, 'epoch': 0.02}",
      "{'loss': '0.6931', 'grad_norm': '1.0423', 'learning_rate': '4.9e-05', 'epoch': '0.02'}",
      "  5%|▌         | 10/200 [00:31<09:58,  3.15s/it]{'loss': 0.6931, 'learning_rate': 4.9e-05, 'epoch': 0.02}",
    ],
    { traffic: true },
  ),
])

import { says } from '../speaker.ts'
import { count, effective, remark, signed, step } from './bodies.ts'

/** Models that see: their tower is built before the language model (0.4.0+), and images are encoded while requests come in. */
export const vision = [
  says(
    '^matching vision model: {name:word}$',
    ({ name }) => [remark('vision-model', { name }), step('load-weights', 'begin')],
    '2024-12-10 13:52:34,618 - lmdeploy - INFO - builder.py:64 - matching vision model: InternVLVisionModel',
    { since: '0.5.1' },
  ),
  says(
    '^matching vision model: {name:word} failed',
    ({ name }) => remark('vision-model-failed', { name }),
    '2024-10-10 13:52:34,618 - lmdeploy - ERROR - builder.py:67 - matching vision model: InternVLVisionModel failed',
    { since: '0.5.1', until: '0.6.4' },
  ),
  // The error stands behind the comma, an OOM of torch among others.
  says(
    'build vision model {name:word} failed, ',
    ({ name }) => remark('vision-model-failed', { name }),
    "2025-03-10 13:52:34,618 - lmdeploy - ERROR - builder.py:74 - build vision model InternVLVisionModel failed, No module named 'timm'",
    { since: '0.6.5' },
  ),
  says(
    'using InternVL-Chat-V1-5 vision preprocess',
    () => remark('vision-model', { name: 'InternVL-Chat-V1-5' }),
    '2024-06-10 13:52:34,618 - lmdeploy - INFO - using InternVL-Chat-V1-5 vision preprocess',
    { since: '0.4.1' },
  ),
  says(
    'start ImageEncoder._forward_loop',
    () => remark('image-encoder-started'),
    '2024-06-10 13:52:40,618 - lmdeploy - INFO - start ImageEncoder._forward_loop',
    { since: '0.2.6', until: '0.6.4' },
  ),
  // "process" without a "done" after it: the encoding failed.
  says(
    'ImageEncoder {what:received|process|done} {images:int} images, left {left:int} images',
    ({ what, images }) =>
      what === 'received'
        ? count('mm-items', images)
        : what === 'process'
          ? step('encode-vision', 'begin')
          : [step('encode-vision', 'end'), step('serve', 'progress')],
    [
      '2024-06-10 13:58:40,618 - lmdeploy - INFO - ImageEncoder received 4 images, left 4 images.',
      '2024-06-10 13:58:40,620 - lmdeploy - INFO - ImageEncoder process 1 images, left 3 images.',
      '2024-10-10 13:58:41,118 - lmdeploy - INFO - engine.py:78 - ImageEncoder done 4 images, left 0 images.',
    ],
    { since: '0.2.6', until: '0.6.4', traffic: true },
  ),
  says(
    'ImageEncoder forward {images:int} images, cost {seconds:number}s',
    () => [step('encode-vision', 'end'), step('serve', 'progress')],
    '2024-06-10 13:58:41,020 - lmdeploy - INFO - ImageEncoder forward 1 images, cost 0.402s',
    { since: '0.2.6', until: '0.6.4', traffic: true },
  ),
  // TurboMind's own vision towers (0.14.0+).
  says(
    'setup: mm_seqs={sequences:int} images_batched={images:int} images_skipped={skipped:int} patches={patches:int}',
    ({ images }, record) => (signed(record) ? [step('encode-vision', 'begin'), count('mm-items', images)] : undefined),
    [
      '[TM][INFO][0801.10:02:44.190231][qwenvit.cc:209] Qwen3.5 ViT setup: mm_seqs=2 images_batched=4 images_skipped=0 patches=4096',
      '[TM][INFO][0822.10:02:44.190231][internvit.cc:254] InternViT setup: mm_seqs=1 images_batched=13 images_skipped=0 patches=13',
    ],
    { since: '0.15.0', traffic: true },
  ),
  says(
    'Vision encoder has not been loaded, multimodal inputs will be ignored',
    () => effective('disable_vision_encoder', true),
    '2026-01-21 12:21:00,926 - lmdeploy - WARNING - engine.py:413 - Vision encoder has not been loaded, multimodal inputs will be ignored.',
    { since: '0.9.2', until: '0.14.0' },
  ),
  says(
    'Running in language-model-only mode; multimodal inputs will be ignored',
    () => effective('language_model_only', true),
    '2026-08-21 12:21:00,926 - lmdeploy - WARNING - turbomind.py:290 - Running in language-model-only mode; multimodal inputs will be ignored.',
    { since: '0.15.0' },
  ),
] as const

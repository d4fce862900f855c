import { bar, edgeOf } from '../tqdm.ts'
import { isCode } from '../source-code.ts'
import { says } from '../speaker.ts'
import { backend, effective, remark, signed, step } from './bodies.ts'

const words = (list: string): string[] => [...list.matchAll(/\w+/g)].map(([word]) => word)

/** The Python side of TurboMind: where the weights come from, their conversion, and settings that did not take effect. */
export const turbomindPython = [
  // hf_model is converted in memory, workspace was converted before (to 0.9.2.post1).
  says(
    'model_source: (({source:hf_model|workspace}|ModelSource.{member:HF_MODEL|WORKSPACE}))',
    ({ source, member }) => {
      const from = (source ?? member).toLowerCase()
      return [backend('turbomind'), remark('model-source', { from }), step(from === 'hf_model' ? 'convert' : 'load-weights', 'begin')]
    },
    [
      '2024-07-17 13:52:34,618 - lmdeploy - INFO - model_source: hf_model',
      '2024-06-20 10:11:12,131 - lmdeploy - WARNING - model_source: workspace',
      '2026-11-21 12:55:30,658 - lmdeploy - INFO - turbomind.py:301 - model_source: ModelSource.HF_MODEL',
    ],
    { since: '0.1.0', until: '0.9.2.post1' },
  ),
  // The last line before the conversion, shown by default in pipeline().
  says(
    'get {params:int} model params',
    (_, record) => (signed(record) ? [backend('turbomind'), step('convert', 'begin')] : undefined),
    [
      '2024-07-17 13:52:35,020 - lmdeploy - WARNING - get 227 model params',
      '2026-11-21 12:55:31,075 - lmdeploy - WARNING - turbomind.py:231 - get 227 model params',
    ],
    { since: '0.1.0', until: '0.13.0' },
  ),
  bar(
    'Convert to turbomind format',
    ({ done, total }) => [backend('turbomind'), { kind: 'step', step: 'convert', edge: edgeOf({ done, total }), done, total }],
    [
      'Convert to turbomind format:   0%|          | 0/32 [00:00<?, ?it/s]',
      'Convert to turbomind format:  41%|████      | 13/32 [00:02<00:03,  5.31it/s]',
      'Convert to turbomind format: 100%|██████████| 80/80 [01:41<00:00,  1.27s/it]',
    ],
    { since: '0.0.14', until: '0.13.0' },
  ),
  says(
    'the model may not be loaded successfully with {params:int} uninitialized params',
    ({ params }) => remark('weights-missing', { params }),
    '2025-05-21 13:03:41,123 - lmdeploy - WARNING - turbomind.py:258 - the model may not be loaded successfully with 3 uninitialized params:',
    { since: '0.4.0', until: '0.13.0' },
  ),
  // A ratio on the command line has no effect then.
  says(
    'loading from workspace, ignore args {names:text} please use TurbomindEngineConfig or modify config.ini',
    ({ names }) => words(names).map(name => remark('setting-ignored', { name })),
    "2024-01-18 15:13:25,402 - lmdeploy - WARNING - loading from workspace, ignore args ['cache_max_entry_count', 'tp'] please use TurbomindEngineConfig or modify config.ini",
    { since: '0.2.0', until: '0.5.3' },
  ),
  says(
    'tp in engine_config is different from in config.yaml({path:text}), {asked:int} vs {found:int}, using tp={tp:int}',
    ({ asked, tp }) => [effective('tp', tp), remark('setting-ignored', { name: 'tp', value: asked })],
    '2024-10-17 13:52:34,618 - lmdeploy - WARNING - turbomind.py:254 - tp in engine_config is different from in config.yaml(./workspace/triton_models/weights/config.yaml), 1 vs 2, using tp=2',
    { since: '0.6.0', until: '0.7.3' },
  ),
  says(
    'tp size mismatch ({found:int} vs {asked:int})',
    (_, record) => (isCode(record) ? undefined : { kind: 'error', nature: 'arguments', type: 'AssertionError', message: record.message.trim() }),
    'AssertionError: tp size mismatch (2 vs 1)',
    { since: '0.8.0', until: '0.9.2.post1' },
  ),
  says(
    'data type fallback to float16 since torch.cuda.is_bf16_supported is False',
    () => effective('dtype', 'float16'),
    '2025-05-21 13:03:40,871 - lmdeploy - WARNING - converter.py:126 - data type fallback to float16 since torch.cuda.is_bf16_supported is False',
    { since: '0.6.2', until: '0.17.0' },
  ),
  says(
    'Device does not support bfloat16. Set float16 forcefully',
    () => effective('dtype', 'float16'),
    '2024-09-02 13:52:34,618 - lmdeploy - WARNING - Device does not support bfloat16. Set float16 forcefully',
    { since: '0.5.0', until: '0.6.1' },
  ),
  // `lmdeploy convert`, the command.
  says(
    '*** splitting {name:word}, shape={shape:text}, split_dim={dim:int}, tp={tp:int}',
    () => step('convert', 'progress'),
    '*** splitting layers.0.attention.w_qkv.0.weight, shape=torch.Size([4096, 6144]), split_dim=-1, tp=2',
    { until: '0.5.3', traffic: true },
  ),
  says(
    '### copying {name:word}, shape={shape:text}',
    () => step('convert', 'progress'),
    '### copying layers.0.attention_norm.weight, shape=torch.Size([4096])',
    { until: '0.9.2.post1', traffic: true },
  ),
  says(
    '^inferred_model_format {format:word}$',
    ({ format }) => [step('convert', 'begin'), { kind: 'setting', name: 'model_format', value: format, origin: 'echo', scope: 'lmdeploy' }],
    'inferred_model_format  awq',
    { until: '0.9.2.post1' },
  ),
] as const

/** From 0.14.0 on the bar says "Loading" and no more, as other programs' bars do. */
export const turbomindPythonUnsigned = [
  bar(
    '^Loading',
    ({ done, total }) => ({ kind: 'step', step: 'load-weights', edge: edgeOf({ done, total }), done, total }),
    [
      'Loading:   0%|          | 0/32 [00:00<?, ?it/s]',
      'Loading:  53%|█████▎    | 17/32 [00:00<00:00, 20.31it/s]',
      'Loading: 100%|██████████| 32/32 [00:01<00:00, 20.69it/s]',
    ],
    { since: '0.14.0' },
  ),
] as const

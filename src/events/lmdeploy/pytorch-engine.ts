import { bar, edgeOf } from '../tqdm.ts'
import { says } from '../speaker.ts'
import { backend, count, remark, signed, step } from './bodies.ts'

/**
 * A start of the PyTorch engine: weights, the cache's size, the cache, warm-up with the capture of CUDA graphs. The warm-up
 * does nothing before 0.10.0: graphs are then captured while requests come in.
 */
export const pytorchEngine = [
  says(
    'Build <{executor:word}> executor',
    ({ executor }) => [{ kind: 'start', mark: 'engine' }, backend('pytorch'), remark('executor', { executor })],
    '2026-11-21 12:21:00,926 - lmdeploy - INFO - __init__.py:131 - Build <uni> executor.',
    { since: '0.7.2' },
  ),
  says(
    'Building Model.',
    (_, record) => (signed(record) ? [backend('pytorch'), step('load-weights', 'begin')] : undefined),
    '2026-11-21 12:21:01,373 - lmdeploy - INFO - base.py:430 - Building Model.',
    {
      since: '0.7.2',
    },
  ),
  // INFO to 0.7.1; DEBUG and with the rank in front from 0.7.2 on.
  says(
    '^[[rank[{rank?:int}] - ]]build model.$',
    (_, record) => (signed(record) ? [backend('pytorch'), step('load-weights', 'begin')] : undefined),
    [
      '2024-10-17 13:52:34,618 - lmdeploy - INFO - model_agent.py:160 - build model.',
      '2025-09-17 13:52:34,618 - lmdeploy - DEBUG - model_agent.py:812 - rank[1] - build model.',
    ],
    { since: '0.6.0' },
  ),
  says(
    '^[[rank[{rank?:int}] - ]]loading {what:weights|adapters}.$',
    (_, record) => (signed(record) ? step('load-weights', 'progress') : undefined),
    [
      '2024-10-17 13:52:35,618 - lmdeploy - INFO - model_agent.py:172 - loading weights.',
      '2025-09-17 13:52:35,618 - lmdeploy - DEBUG - model_agent.py:825 - rank[0] - loading adapters.',
    ],
    { since: '0.6.0' },
  ),
  says(
    'Loading model weights, please waiting',
    () => [backend('pytorch'), step('load-weights', 'begin')],
    '2024-07-17 13:52:35,618 - lmdeploy - INFO - Loading model weights, please waiting.',
    { since: '0.5.0', until: '0.5.3' },
  ),
  // What is free is measured and shared out after this line.
  says(
    'Updating configs.',
    (_, record) => (signed(record) ? step('load-weights', 'end') : undefined),
    '2026-11-21 12:21:04,764 - lmdeploy - INFO - base.py:432 - Updating configs.',
    {
      since: '0.7.2',
    },
  ),
  says(
    'Building GraphRunner[[ and warmup ops, please waiting]].',
    () => remark('building-graph-runner'),
    [
      '2025-03-21 12:21:04,807 - lmdeploy - INFO - base.py:150 - Building GraphRunner.',
      '2026-11-21 12:21:04,807 - lmdeploy - INFO - base.py:434 - Building GraphRunner and warmup ops, please waiting.',
    ],
    { since: '0.7.2' },
  ),
  // The CacheConfig on this line or the next is read as an echo.
  says(
    'Building [[Spec ]]CacheEngine with config:',
    () => [backend('pytorch'), step('place-kv-cache', 'begin')],
    [
      '2026-11-21 12:21:04,819 - lmdeploy - INFO - base.py:439 - Building CacheEngine with config: ',
      '2026-02-21 12:21:04,919 - lmdeploy - INFO - base.py:256 - Building Spec CacheEngine with config: ',
    ],
    { since: '0.7.2' },
  ),
  says(
    'build CacheEngine with config:',
    () => [backend('pytorch'), step('place-kv-cache', 'begin')],
    '2024-07-17 13:52:40,618 - lmdeploy - INFO - build CacheEngine with config:CacheConfig(max_batches=128, block_size=64, num_cpu_blocks=512, num_gpu_blocks=9120, window_size=-1, cache_max_entry_count=0.8, max_prefill_token_num=4096, enable_prefix_caching=False)',
    { since: '0.2.0', until: '0.7.1' },
  ),
  says(
    'Building MemDecode memory KV/state cache engines',
    () => step('place-kv-cache', 'begin'),
    '2026-08-21 12:21:04,819 - lmdeploy - INFO - base.py:461 - Building MemDecode memory KV/state cache engines.',
    { since: '0.15.0' },
  ),
  says(
    'Initialize cache engine with {blocks:int} gpu blocks and {cpu:int} cpu blocks',
    ({ blocks, cpu }) => [backend('pytorch'), count('kv-blocks', blocks), count('cpu-blocks', cpu), step('place-kv-cache', 'end')],
    '2025-03-21 12:21:04,852 - lmdeploy - DEBUG - cache_engine.py:70 - Initialize cache engine with 9120 gpu blocks and 0 cpu blocks.',
    { since: '0.2.0' },
  ),
  says(
    'Warming up model.',
    (_, record) => (signed(record) ? [step('place-kv-cache', 'end'), step('warm-up', 'begin')] : undefined),
    '2026-11-21 12:21:04,827 - lmdeploy - INFO - base.py:446 - Warming up model.',
    { since: '0.8.0' },
  ),
  says(
    'Skip ((building KV cache and warming up|warming up)) model during empty init',
    () => remark('empty-init'),
    [
      '2026-11-21 12:21:04,827 - lmdeploy - INFO - base.py:437 - Skip building KV cache and warming up model during empty init.',
      '2026-08-21 12:21:04,827 - lmdeploy - INFO - base.py:464 - Skip warming up model during empty init.',
    ],
    { since: '0.16.0' },
  ),
  says(
    'Starting engine warmup. This may take a while',
    (_, record) => (signed(record) ? step('warm-up', 'begin') : undefined),
    '2026-11-21 12:21:04,827 - lmdeploy - INFO - agent.py:527 - Starting engine warmup. This may take a while...',
    { since: '0.14.0' },
  ),
  says(
    'Engine warmup completed in {seconds:number} seconds',
    (_, record) => (signed(record) ? step('warm-up', 'end') : undefined),
    '2026-11-21 12:21:09,042 - lmdeploy - INFO - agent.py:566 - Engine warmup completed in 4.22 seconds.',
    { since: '0.14.0' },
  ),
  says(
    'Engine warmup is skipped. Set LMDEPLOY_SKIP_WARMUP=0 to enable',
    () => remark('warm-up-skipped'),
    '2026-07-02 12:21:04,827 - lmdeploy - WARNING - agent.py:416 - Engine warmup is skipped. Set LMDEPLOY_SKIP_WARMUP=0 to enable warmup.',
    { since: '0.14.0' },
  ),
  // The largest size first; the n without a "done" failed. "prefill" is one dummy prompt, or sizes of their own with piecewise graphs (0.18.0).
  says(
    '^Warmup {what:prefill|decoding} [[num_tokens={tokens?:int} ]]{edge:start|done}',
    ({ tokens, edge }, record) =>
      signed(record) ? [step('warm-up', 'progress'), ...(tokens === undefined || edge === 'done' ? [] : [count('warm-up-tokens', tokens)])] : undefined,
    [
      '2026-02-21 12:21:05,101 - lmdeploy - DEBUG - agent.py:484 - Warmup prefill start.',
      '2026-02-21 12:21:06,233 - lmdeploy - DEBUG - agent.py:504 - Warmup decoding num_tokens=384 start.',
      '2026-11-21 12:21:05,931 - lmdeploy - DEBUG - agent.py:548 - Warmup prefill num_tokens=8192 done in 0.41 seconds.',
    ],
    { since: '0.11.0' },
  ),
  // Shown at any level. In eager mode the same sizes are run, and nothing is captured.
  bar(
    'Warming up {what:decoding|prefill}',
    ({ done, total }, { message }) => [
      { kind: 'step', step: 'warm-up', edge: done === 0 ? 'begin' : 'progress', done, total },
      remark('warming-up-sizes', { what: message.includes('prefill') ? 'prefill' : 'decoding', done, total }),
    ],
    [
      'Warming up decoding:   0%|          | 0/12 [00:00<?, ?it/s]',
      'Warming up decoding:  42%|████▏     | 5/12 [00:01<00:01,  5.51it/s]',
      'Warming up prefill:  25%|██▌       | 4/16 [00:02<00:06,  1.88it/s]',
    ],
    { since: '0.18.0' },
  ),
  says(
    'Capturing graph with meta: CudaGraphMeta(max_batchs={batch:int}, max_tokens={tokens:int}, num_blocks={blocks:int}',
    ({ batch, tokens, blocks }) => [step('capture-graphs', 'progress'), remark('capturing-graph', { batch, tokens, blocks })],
    '2025-05-21 13:03:41,123 - lmdeploy - DEBUG - graph_runner.py:70 - Capturing graph with meta: CudaGraphMeta(max_batchs=256, max_tokens=256, num_blocks=9120, is_decoding=1, device=cuda:0)',
    { since: '0.8.0' },
  ),
  says(
    'Initialized CUDASingleGraphRunner with max_batches={batch:int}, max_tokens={tokens:int}, num_blocks={blocks:int}, is_decoding={decoding:True|False}, use_graph={graph:True|False}',
    ({ batch, tokens, blocks, graph }) =>
      graph === 'True'
        ? [step('capture-graphs', 'progress'), remark('capturing-graph', { batch, tokens, blocks })]
        : remark('graph-runner-without-graph', { batch }),
    [
      '2026-11-21 12:21:05,973 - lmdeploy - INFO - full_graph.py:150 - Initialized CUDASingleGraphRunner with max_batches=1024, max_tokens=1024, num_blocks=12464, is_decoding=True, use_graph=True',
      '2026-07-21 12:21:05,973 - lmdeploy - INFO - graph_runner.py:111 - Initialized CUDASingleGraphRunner with max_batches=64, max_tokens=64, num_blocks=12464, is_decoding=True, use_graph=False',
    ],
    { since: '0.14.0' },
  ),
] as const

/** Printed at any level by the first rank, in words that are not LMDeploy's alone. */
export const pytorchEngineUnsigned = [
  bar(
    'Loading weights from safetensors',
    ({ done, total }) => ({ kind: 'step', step: 'load-weights', edge: edgeOf({ done, total }), done, total }),
    [
      'Loading weights from safetensors:   0%|          | 0/4 [00:00<?, ?it/s]',
      'Loading weights from safetensors:  50%|█████     | 2/4 [00:03<00:03,  1.71s/it]',
    ],
    { since: '0.7.0.post1' },
  ),
] as const

import type { EventBody } from '../../types.ts'
import { clause, says, saysInClauses } from '../speaker.ts'
import { count, progress, remark, step } from './bodies.ts'

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** Percent as the line has it; a share of 1 as every other engine has it. */
const share = (percent: number | undefined): number | undefined => (percent === undefined ? undefined : Math.round(percent * 1000) / 100_000)

/** Statistics in all their orders: parts come and go, the device's name stands before "KV cache usage", and its GPU one comes first. */
const statistics = {
  ...saysInClauses(
    'Avg prompt throughput:',
    [
      clause('Running: {running:int} reqs'),
      clause('Swapped: {swapped:int} reqs'),
      clause('Pending: {pending:int} reqs'),
      clause('Waiting: {waiting:int} reqs'),
      clause('Preemptions: {preemptions:int}'),
      clause('KV cache usage: {usage:number}%'),
    ],
    ['KV cache usage', 'Waiting:'],
    // LMDeploy's line starts with the same words.
    ({ running, pending, waiting, preemptions, usage }, { message }) =>
      message.includes('Unfinished:')
        ? undefined
        : [
            step('serve', 'progress'),
            ...count('running', number(running)),
            ...count('waiting', number(waiting ?? pending)),
            ...count('kv-usage', share(number(usage))),
            ...count('preemptions', number(preemptions)),
          ],
    [
      'INFO 02-14 10:05:21 metrics.py:455] Avg prompt throughput: 512.3 tokens/s, Avg generation throughput: 1204.8 tokens/s, Running: 96 reqs, Swapped: 0 reqs, Pending: 31 reqs, GPU KV cache usage: 97.4%, CPU KV cache usage: 0.0%.',
      '(APIServer pid=412) INFO 11-21 12:38:01 [loggers.py:273] Engine 000: Avg prompt throughput: 128.8 tokens/s, Avg generation throughput: 4606.2 tokens/s, Running: 18 reqs, Waiting: 29 reqs, GPU KV cache usage: 92.1%, Prefix cache hit rate: 97.6%',
      'INFO 02-01 10:05:21 loggers.py:72] Avg prompt throughput: 12.1 tokens/s, Avg generation throughput: 80.2 tokens/s, Running: 3 reqs, Waiting: 0 reqs GPU KV cache usage: 4.2%.',
      '(APIServer pid=412) INFO 10-02 10:05:21 [loggers.py:301] Engine 000: Avg prompt throughput: 128.8 tokens/s, Avg generation throughput: 4606.2 tokens/s, Running: 18 reqs, Waiting: 29 reqs, Preemptions: 7, XPU KV cache usage: 92.1%, Prefix cache hit rate: 97.6%',
    ],
  ),
  traffic: true,
}

/** Requests of an engine that is up. Preemption is no failure: it slows the server down. */
export const serve = [
  statistics,
  says(
    'Throughput: {speed:number} tokens/s, Running: {running:int} req',
    ({ running }) => [step('serve', 'progress'), ...count('running', running)],
    'INFO 06-22 10:05:21 scheduler.py:252] Throughput: 1210.3 tokens/s, Running: 12 reqs, Swapped: 0 reqs, Pending: 0 reqs, GPU KV cache usage: 31.2%, CPU KV cache usage: 0.0%',
    { since: '0.1.0', until: '0.1.2', traffic: true },
  ),
  says(
    '^Running: {running:int} reqs, Waiting: {waiting:int} reqs[[ GPU KV cache usage: {usage?:number}%]]',
    ({ running, waiting, usage }) => [
      step('serve', 'progress'),
      ...count('running', running),
      ...count('waiting', waiting),
      ...count('kv-usage', share(usage)),
    ],
    'INFO 01-28 10:05:21 loggers.py:45] Running: 3 reqs, Waiting: 0 reqs ',
    { since: '0.7.0', until: '0.7.2', traffic: true },
  ),
  // The offline class's bar.
  says(
    'Processed prompts: {percent:number}%',
    (_, { message }): readonly EventBody[] => {
      const bar = progress(message)
      return [{ kind: 'step', step: 'serve', edge: 'progress', ...bar }, ...count('requests', bar?.total), ...count('requests-done', bar?.done)]
    },
    'Processed prompts:  12%|█▎        | 12/96 [00:05<00:35,  2.40it/s, est. speed input: 812.10 toks/s, output: 96.20 toks/s]',
    { traffic: true },
  ),
  says(
    'is preempted by PreemptionMode.{mode:RECOMPUTE|SWAP} mode because there is not enough KV cache space~~{rest?:text}total_num_cumulative_preemption={preemptions?:int}',
    ({ mode, preemptions }) => [remark('preempted', { mode }), ...count('preemptions', preemptions)],
    'WARNING 05-20 10:05:21 scheduler.py:1089] Sequence group cmpl-41 is preempted by PreemptionMode.RECOMPUTE mode because there is not enough KV cache space. This can affect the end-to-end performance. Increase gpu_memory_utilization or tensor_parallel_size to provide more KV cache memory. total_num_cumulative_preemption=51',
    { since: '0.4.3', until: '0.10.2', traffic: true },
  ),
  says(
    "Failing the request {request:text} because there's not enough kv cache blocks to run the entire sequence",
    () => ({ kind: 'refusal', reason: 'out-of-cache-blocks' }),
    "WARNING 05-20 10:05:21 scheduler.py:702] Failing the request cmpl-41 because there's not enough kv cache blocks to run the entire sequence.",
    { since: '0.4.2', until: '0.10.2' },
  ),
  says(
    'Aborted due to the lack of CPU swap space',
    () => [
      { kind: 'refusal', reason: 'swap-space-full' },
      { kind: 'advice', name: 'vllm-increase-swap-space' },
    ],
    'RuntimeError: Aborted due to the lack of CPU swap space. Please increase the swap space to avoid this error.',
    { since: '0.1.0', until: '0.10.2' },
  ),
  says(
    'Input prompt ({required:int} tokens) is too long and exceeds limit of {limit:int}',
    ({ required, limit }) => ({ kind: 'error', nature: 'request', message: 'the prompt is longer than the limit', required, limit }),
    'WARNING 05-20 10:05:21 scheduler.py:611] Input prompt (40211 tokens) is too long and exceeds limit of 32768',
    { until: '0.10.2' },
  ),
  says(
    'Input prompt ({tokens:int} tokens)[[ + lookahead slots ({slots?:int})]] is too long and exceeds the capacity of block_manager',
    ({ tokens }) => ({ kind: 'refusal', reason: 'input-longer-than-cache', tokensWanted: tokens }),
    [
      'WARNING 05-20 10:05:21 scheduler.py:624] Input prompt (22100 tokens) is too long and exceeds the capacity of block_manager',
      'WARNING 02-14 10:05:21 scheduler.py:1004] Input prompt (22100 tokens) + lookahead slots (8) is too long and exceeds the capacity of block_manager',
    ],
    { since: '0.2.3', until: '0.10.2' },
  ),
  says(
    'prompt (length {required:int}) is longer than the maximum model length of {limit:int}',
    ({ required, limit }) => ({ kind: 'error', nature: 'request', message: 'the prompt is longer than max_model_len', required, limit }),
    'ValueError: The decoder prompt (length 40211) is longer than the maximum model length of 32768. Make sure that `max_model_len` is no smaller than the number of text tokens.',
  ),
  says('No free lora slots', () => ({ kind: 'error', nature: 'request', message: 'No free lora slots' }), 'ValueError: No free lora slots', { since: '0.3.0' }),
  says(
    'Number of requested LoRAs ({required:int}) is greater than the number of GPU LoRA slots ({limit:int})',
    ({ required, limit }) => ({ kind: 'error', nature: 'request', message: 'more LoRAs than slots', required, limit }),
    'RuntimeError: Number of requested LoRAs (5) is greater than the number of GPU LoRA slots (4).',
    { since: '0.3.0' },
  ),
  // The workspace is sized in the warm-up and locked: a fault of that sizing, not of the card's memory. MB is MiB.
  says(
    "Workspace is locked but allocation from '{where:text}' requires {required:MiB} MB, current size is {found:MiB} MB",
    ({ where, required, found }) => [
      { kind: 'error', nature: 'plain', type: 'AssertionError', message: 'the locked workspace is too small', required, limit: found },
      remark('workspace-locked', { where, required, found }),
    ],
    "AssertionError: Workspace is locked but allocation from 'mla_attention.py:412:_forward_prefill' requires 24.00 MB, current size is 18.50 MB. Workspace growth is not allowed after locking.",
    { since: '0.13' },
  ),
  says(
    'Workspace is locked but {what:text} was not allocated during warmup',
    ({ what }) => [
      { kind: 'error', nature: 'plain', type: 'AssertionError', message: 'the locked workspace lacks a part' },
      remark('workspace-locked', { where: what }),
    ],
    'AssertionError: Workspace is locked but moe_permute was not allocated during warmup. Workspace growth is not allowed after locking.',
    { since: '0.31' },
  ),
  says(
    'Workspace is locked but MoE permute scratch requires {rows:int} rows, current capacity is {capacity:int} rows',
    ({ rows, capacity }) => [
      { kind: 'error', nature: 'plain', type: 'AssertionError', message: 'the locked workspace is too small', required: rows, limit: capacity },
      remark('workspace-locked', { rows, capacity }),
    ],
    'AssertionError: Workspace is locked but MoE permute scratch requires 131072 rows, current capacity is 65536 rows. Workspace growth is not allowed after locking.',
    { since: '0.32' },
  ),
] as const

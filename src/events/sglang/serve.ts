import type { EventBody, LogRecord, Step } from '../../types.ts'
import { clause, says, saysInClauses } from '../speaker.ts'
import { count, effective, free, remark, step } from './bodies.ts'

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** A line of statistics. The step stands last: what is being computed decides, not that something runs. */
const batch =
  (name: Step) =>
  (values: Readonly<Record<string, unknown>>, { message }: LogRecord): readonly EventBody[] | undefined =>
    STATISTICS.test(message)
      ? [
          ...count('running', number(values['running'])),
          ...count('waiting', number(values['waiting'])),
          ...count('kv-usage', number(values['usage'])),
          ...(number(values['tokens']) === undefined || name !== 'prefill' ? [] : [remark('scheduled-tokens', { tokens: number(values['tokens']) })]),
          ...(values['graph'] === 'False' && name === 'decode' ? [remark('decode-without-graphs', { running: number(values['running']) })] : []),
          step(name, 'progress'),
        ]
      : undefined
/** The words in front are anyone's, what follows is not. */
const STATISTICS = /#new-seq: |#running-req: /

/** In all their orders: parts came and went, the mark behind the first words changed three times. Of a hybrid's usages the first is the one of full attention. */
const prefill = {
  ...saysInClauses(
    'Prefill batch',
    [clause('#new-token: {tokens:int}'), clause('token usage: {usage:number}'), clause(', #running-req: {running:int}'), clause('#queue-req: {waiting:int}')],
    ['#cached-token: '],
    batch('prefill'),
    [
      '[12:15:02 TP0] Prefill batch. #new-seq: 1, #new-token: 7, #cached-token: 0, cache hit rate: 0.00%, token usage: 0.00, #running-req: 0, #queue-req: 0',
      '[2024-10-22 12:15:02 TP0] Prefill batch(mixed #running-req: 12). #new-seq: 1, #new-token: 700, #cached-token: 0, cache hit rate: 0.00%, token usage: 0.31, #queue-req: 0',
      '[2025-03-24 13:45:02 TP0] Prefill batch. #new-seq: 3, #new-token: 8192, #cached-token: 12, token usage: 0.42, #running-req: 31, #queue-req: 7, ',
      '[2025-10-25 11:21:02] Prefill batch [12], #new-seq: 3, #new-token: 8192, #cached-token: 12, token usage: 0.42, #running-req: 31, #queue-req: 7, ',
      '[2025-11-30 11:21:02] Prefill batch, #new-seq: 3, #new-token: 8192, #cached-token: 12, full token usage: 0.42, swa token usage: 0.30, #running-req: 31, #queue-req: 7, ',
    ],
  ),
  since: '0.1.18',
  traffic: true,
}
const decode = {
  ...saysInClauses(
    'Decode batch',
    [clause('#running-req: {running:int}'), clause('token usage: {usage:number}'), clause('#queue-req: {waiting:int}'), clause('cuda graph: {graph:word},')],
    ['#running-req: '],
    batch('decode'),
    [
      '[12:15:02 TP0] Decode batch. #running-req: 12, #token: 8123, token usage: 0.42, gen throughput (token/s): 812.30, #queue-req: 0',
      '[2025-06-20 13:45:02] Decode batch. #running-req: 31, #token: 181923, token usage: 0.42, cuda graph: True, gen throughput (token/s): 1912.30, #queue-req: 7, ',
      '[2025-11-30 11:21:02 TP0] Decode batch, #running-req: 31, #full token: 181923, full token usage: 0.42, #swa token: 90000, swa token usage: 0.30, cuda graph: False, gen throughput (token/s): 1912.30, #queue-req: 7, ',
    ],
  ),
  since: '0.1.17',
  traffic: true,
}

const ready = (values: {
  readonly tokens: number
  readonly chunk?: string
  readonly prefill?: number
  readonly requests?: number
  readonly context?: number
  readonly left?: number
}): readonly EventBody[] => [
  ...count('kv-tokens', values.tokens),
  ...effective('chunked_prefill_size', values.chunk === undefined ? undefined : Number(values.chunk)),
  ...effective('max_prefill_tokens', values.prefill),
  ...effective('max_running_requests', values.requests),
  ...effective('context_length', values.context),
  ...free(values.left, 'up'),
  step('warm-up', 'begin'),
]

/** The end of a start, and requests. Requests that are put back when the pool is full slow a server down; it goes on. */
export const serve = [
  // The oldest form names the rank itself.
  says(
    'max_total_num_token={tokens:int}, max_prefill_num_token={prefill:int}, context_len={context:int}',
    values => ready(values),
    'Rank 0: max_total_num_token=107741, max_prefill_num_token=17956, context_len=4096, disable_radix_cache=False',
    { since: '0.1.0', until: '0.1.16' },
  ),
  says(
    'max_total_num_tokens={tokens:int}, max_prefill_tokens={prefill:int},[[ max_running_requests={requests?:int},]] context_len={context:int}',
    values => ready(values),
    [
      '[gpu=0] max_total_num_tokens=433372, max_prefill_tokens=16384, context_len=8192',
      '[12:11:20 TP0] max_total_num_tokens=433372, max_prefill_tokens=16384, max_running_requests=4097, context_len=131072',
    ],
    { since: '0.1.17', until: '0.4.1.post7' },
  ),
  says(
    'max_total_num_tokens={tokens:int}, chunked_prefill_size={chunk:word}, max_prefill_tokens={prefill:int}, max_running_requests={requests:int}, context_len={context:int}$',
    values => ready(values),
    '[2025-03-24 13:43:59 TP0] max_total_num_tokens=433372, chunked_prefill_size=8192, max_prefill_tokens=16384, max_running_requests=2049, context_len=131072',
    { since: '0.4.2', until: '0.4.6.post5' },
  ),
  says(
    'max_total_num_tokens={tokens:int}, chunked_prefill_size={chunk:word}, max_prefill_tokens={prefill:int}, max_running_requests={requests:int}, context_len={context:int}, available_((gpu|cpu))_mem={left:GiB} GB',
    values => ready(values),
    '[2025-11-30 11:18:44] max_total_num_tokens=433372, chunked_prefill_size=8192, max_prefill_tokens=16384, max_running_requests=2048, context_len=131072, available_gpu_mem=10.40 GB',
    { since: '0.4.7' },
  ),
  says(
    'Engine startup timings (s): {timings:text}',
    () => step('warm-up', 'progress'),
    '[2026-08-10 11:18:44] Engine startup timings (s): load_weight=11.05, kv_cache_allocation=0.31, scheduler_e2e=38.40, tokenizer_e2e=41.02',
    { since: '0.5.17' },
  ),
  says(
    'The server is fired up and ready to roll!',
    () => [step('warm-up', 'end'), { kind: 'up' }],
    ['[2025-11-30 11:18:50] The server is fired up and ready to roll!', 'The server is fired up and ready to roll!'],
    { since: '0.1.18' },
  ),
  // The server's own first request.
  says(
    'Initialization failed. warmup error: ',
    () => [step('warm-up', 'progress'), { kind: 'cascade', of: 'engine-start' }],
    '[2025-03-24 13:44:11] Initialization failed. warmup error: Traceback (most recent call last):',
    { since: '0.1.15' },
  ),
  says(
    'Prefil batch. ',
    () => step('prefill', 'progress'),
    '[gpu=0] Prefil batch. #new-seq: 1, #new-token: 7, #cached-token: 0, cache hit rate: 0.00%, #running-req: 0, #queue-req: 0',
    {
      since: '0.1.17',
      until: '0.1.17',
      traffic: true,
    },
  ),
  prefill,
  decode,
  says(
    'ecode out of memory happened((.|,)) #retracted_reqs: {requests:int}',
    ({ requests }) => [remark('preempted', { mode: 'retract', requests }), step('decode', 'progress')],
    [
      '[gpu=0] decode out of memory happened, #retracted_reqs: 1, #new_token_ratio: 0.3218 -> 0.5137',
      '[2025-03-24 13:51:02 TP0] Decode out of memory happened. #retracted_reqs: 3, #new_token_ratio: 0.3218 -> 0.5137',
    ],
    { since: '0.1.6', until: '0.4.6.post5', traffic: true },
  ),
  says(
    'KV cache pool is full. Retract requests. #retracted_reqs: {requests:int}',
    ({ requests }) => [remark('preempted', { mode: 'retract', requests }), step('decode', 'progress')],
    [
      '[2025-06-20 13:51:02] KV cache pool is full. Retract requests. #retracted_reqs: 3, #new_token_ratio: 0.3218 -> 0.5137',
      '[2026-02-22 13:51:02 TP0] KV cache pool is full. Retract requests. #retracted_reqs: 1, #new_tokens_gained: 4096, #new_token_ratio: 0.3218 -> 0.5137',
    ],
    { since: '0.4.7', traffic: true },
  ),
  says(
    'Testing retraction. ',
    () => remark('preempted', { mode: 'test' }),
    '[2026-02-22 13:51:02 TP0] Testing retraction. #retracted_reqs: 1, #new_token_ratio: 0.3218 -> 0.5137',
    {
      since: '0.5.7',
      traffic: true,
    },
  ),
  says(
    'Input length ({required:int} tokens) exceeds the maximum allowed length ({limit:int} tokens)',
    ({ required, limit }) => ({ kind: 'error', nature: 'request', message: 'the request is longer than the context or the KV pool', required, limit }),
    'ValueError: Input length (40211 tokens) exceeds the maximum allowed length (32762 tokens). Use a shorter input or enable --allow-auto-truncate.',
    { since: '0.4.1.post7', traffic: true },
  ),
  says(
    'Request length is longer than the KV cache pool size or the max context length',
    () => remark('request-truncated'),
    '[2025-03-24 13:51:02 TP0] Request length is longer than the KV cache pool size or the max context length. Truncated. len(req.origin_input_ids)=40211, self.max_req_input_len=32762',
    { since: '0.4.1.post7', traffic: true },
  ),
  // A hang, a compilation or a peer that is gone: no memory ran out by that.
  says(
    'Watchdog timeout (self.watchdog_timeout={seconds:number})',
    () => ({ kind: 'error', nature: 'plain', type: 'TimeoutError', message: 'a step did not end in time (watchdog)' }),
    '[2025-03-24 14:51:02 TP0] Watchdog timeout (self.watchdog_timeout=300)',
    { since: '0.3.5', until: '0.5.6.post2' },
  ),
  says(
    'watchdog timeout (self.watchdog_timeout={seconds:number}, self.soft={soft:True|False})',
    ({ soft }) =>
      soft === 'True' ? remark('watchdog') : { kind: 'error', nature: 'plain', type: 'TimeoutError', message: 'a step did not end in time (watchdog)' },
    [
      '[2026-02-22 14:51:02 TP0] Scheduler watchdog timeout (self.watchdog_timeout=300, self.soft=False)',
      '[2026-02-22 14:51:02] TokenizerManager watchdog timeout (self.watchdog_timeout=300, self.soft=True)',
    ],
    { since: '0.5.7' },
  ),
  says(
    'Health check failed. Server couldn',
    () => remark('waiting-for-worker'),
    "[2025-03-24 14:51:02] Health check failed. Server couldn't get a response from detokenizer for last 20 seconds. tic start time: 14:50:42. last_heartbeat time: 14:50:20",
    { since: '0.4.3.post3' },
  ),
] as const

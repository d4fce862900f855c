import { says } from '../speaker.ts'
import { count, remark, signed, step } from './bodies.ts'

/** What TurboMind says while it serves. A full cache delays requests or turns one away: no allocation failed. */
export const turbomindRequests = [
  says(
    '[Forward] [{first:int}, {last:int}), dc((=|_bsz = )){decoding:int}, pf((=|_bsz = )){prefilling:int}',
    ({ decoding, prefilling }) => (prefilling > 0 ? step('prefill', 'progress') : decoding > 0 ? step('decode', 'progress') : undefined),
    [
      '[TM][INFO] [Forward] [0, 8), dc=0, pf=8, sum_q=8192, sum_k=8192, max_q=1024, max_k=1024',
      '[TM][INFO] [Forward] [0, 24), dc_bsz = 24, pf_bsz = 0, n_tok = 24, max_q = 1, max_k = 2190',
    ],
    { until: '0.11.1', traffic: true },
  ),
  says(
    'total sequence length ({prompt:int} + {wanted:int}) exceeds `session_len` ({limit:int}), `{name:request_output_len|max_new_tokens}` is truncated to {left:int}',
    ({ prompt, wanted, limit, left }) => remark('request-too-long', { prompt, wanted, limit, left }),
    [
      '[TM][WARNING] [ProcessInferRequests] [7] total sequence length (3120 + 2048) exceeds `session_len` (4096), `request_output_len` is truncated to 976',
      '[TM][WARNING] [ProcessInferRequests] [7] total sequence length (30112 + 8192) exceeds `session_len` (32768), `max_new_tokens` is truncated to 2656',
      '[TM][WARN][0512.10:31:02.118220][engine.cc:480] ID 7: total sequence length (30112 + 8192) exceeds `session_len` (32768), `max_new_tokens` is truncated to 2656',
    ],
    { since: '0.1.0', traffic: true },
  ),
  says(
    '[ImageFeature] Skip invalid input embeddings, id = {id:int}',
    () => remark('image-skipped'),
    '[TM][WARNING] [ImageFeature] Skip invalid input embeddings, id = 3, input_length = 812, input embeddings = 256, range = [700, 956]',
    { since: '0.1.0', until: '0.11.1', traffic: true },
  ),
  // Sequences that lose their blocks because the cache is full: slow, no failure.
  says(
    '#victim: {victims:int}',
    ({ victims }, record) => (signed(record) ? count('preemptions', victims) : undefined),
    ['[TM][WARNING] [SeqMgr] #victim: 3', '[TM][INFO][0512.10:33:41.650024][SequenceManager.cc:512] #victim: 1'],
    { since: '0.8.0', until: '0.14.0', traffic: true },
  ),
  says(
    'ID {id:int}: cache out of memory, no request can be admitted',
    () => ({ kind: 'refusal', reason: 'out-of-cache-blocks' }),
    '[TM][WARN][1002.08:15:20.440118][engine.cc:607] dp0 ID 41: cache out of memory, no request can be admitted; failing head-of-line request',
    { since: '0.15.0' },
  ),
  // A pass of the scheduler that stopped for lack of blocks. Where a warm-up prompt never fits, it comes tens of thousands of times a second.
  says(
    '^out of memory at {index:int}/{requests:int}',
    ({ index, requests }, record) => (signed(record) ? remark('kv-cache-busy', { index, requests }) : undefined),
    '[TM][INFO][1121.12:31:44.010220][scheduler.cc:1186] out of memory at 0/1',
    { since: '0.15.0', traffic: true },
  ),
  says(
    '^hit resource limit at {index:int}/{requests:int}',
    ({ index, requests }, record) => (signed(record) ? remark('kv-cache-busy', { index, requests }) : undefined),
    '[TM][INFO][1002.08:15:20.440118][scheduler.cc:1192] hit resource limit at 12/64',
    { since: '0.15.0', traffic: true },
  ),
  // Only with the environment variable CACHE_LOG_INTERVAL.
  says(
    '[cache] region={region:B} live={live:B} ({share:number}%)',
    ({ region, live }) => remark('kv-cache-stats', { region, live }),
    '[cache] region=106428366848 live=98012480512 (92.09%) live_alloc=96120041472 | pages 46020/50748 used (90.68%) page_size=2097152',
    { since: '0.15.0', traffic: true },
  ),
  says(
    'cache stats:',
    (_, record) => (signed(record) ? remark('kv-cache-stats') : undefined),
    '[TM][WARN][1002.08:15:30.440118][engine.cc:655] dp0 cache stats:',
    {
      since: '0.15.0',
      traffic: true,
    },
  ),
] as const

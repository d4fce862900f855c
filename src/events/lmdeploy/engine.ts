import type { EventBody } from '../../types.ts'
import { says } from '../speaker.ts'
import { backend, count, remark, signed, step } from './bodies.ts'

/** The usage is printed in percent; a share of 1 is kept. */
const statistics = ({ running, waiting, usage }: { readonly running: number; readonly waiting: number; readonly usage: number }): readonly EventBody[] => [
  step('serve', 'progress'),
  count('running', running),
  count('waiting', waiting),
  count('kv-usage', Math.round(usage * 1000) / 100_000),
]

/** What both engines say alike: which one runs, what was made of the arguments, that the server is up, and how busy it is. */
export const engine = [
  // The configs of these lines are read as echoes.
  says(
    'input backend={name:turbomind|pytorch}, backend_config=',
    ({ name }) => [{ kind: 'start', mark: 'arguments' }, backend(name)],
    [
      '2024-03-25 10:02:11,410 - lmdeploy - INFO - input backend=turbomind, backend_config=TurbomindEngineConfig(model_name=None, model_format=None, tp=1, session_len=None, max_batch_size=128, cache_max_entry_count=0.8)',
      "2026-11-21 12:20:43,124 - lmdeploy - INFO - async_engine.py:133 - input backend=pytorch, backend_config=PytorchEngineConfig(dtype='auto', tp=1, dp=1, session_len=None, max_batch_size=1024, cache_max_entry_count=0.8)",
    ],
    { since: '0.2.5' },
  ),
  says('^engine_cfg:$', () => ({ kind: 'start', mark: 'arguments' }), 'engine_cfg:', { since: '0.5.0', until: '0.9.2.post1' }),
  says('^Using {name:turbomind|pytorch} engine$', ({ name }) => backend(name), '2024-10-17 13:52:34,618 - lmdeploy - INFO - api.py:83 - Using pytorch engine', {
    since: '0.2.5',
    until: '0.11.1',
  }),
  // TurboMind was asked for or chosen, and cannot: what only TurboMind knows of the settings is dropped.
  says(
    "Fallback to pytorch engine because ((`{path?:text}` not supported by turbomind|'{quoted?:text}' not supported by turbomind|turbomind engine is not installed correctly|turbomind is not built))",
    ({ path, quoted }) => [remark('turbomind-fallback', { model: path ?? quoted }), backend('pytorch')],
    [
      '2024-09-12 15:20:47,331 - lmdeploy - WARNING - Fallback to pytorch engine because `google/gemma-2-9b-it` not supported by turbomind engine.',
      "2026-03-01 15:20:47,331 - lmdeploy - WARNING - archs.py:45 - Fallback to pytorch engine because '/models/gemma-2-9b-it' not supported by turbomind engine.",
      '2024-09-12 15:20:47,331 - lmdeploy - WARNING - Fallback to pytorch engine because turbomind engine is not installed correctly. If you insist to use turbomind engine, you may need to reinstall lmdeploy from pypi or build from source and try again.',
      '2026-11-01 15:20:47,331 - lmdeploy - WARNING - archs.py:43 - Fallback to pytorch engine because turbomind is not built.',
    ],
    { since: '0.3.0' },
  ),
  says(
    'Try to run with pytorch engine because `{path:text}` is not explicitly supported by lmdeploy',
    ({ path }) => [remark('turbomind-fallback', { model: path }), backend('pytorch')],
    '2024-09-12 15:20:47,331 - lmdeploy - WARNING - Try to run with pytorch engine because `/models/my-own-7b` is not explicitly supported by lmdeploy. ',
    { since: '0.2.5', until: '0.9.2.post1' },
  ),
  // Printed once the engine stands, in a script as in a server: weights, cache and warm-up are behind.
  says(
    'updated backend_config=',
    () => step('serve', 'begin'),
    '2024-09-19 17:08:58,377 - lmdeploy - INFO - updated backend_config=PytorchEngineConfig(tp=1, session_len=None, max_batch_size=256, cache_max_entry_count=0.8)',
    { since: '0.2.5' },
  ),
  says(
    'session((=|_id=)){id:int}, [[history_tokens={history?:int}, ]]input_tokens={tokens:int}, max_new_tokens=',
    ({ tokens }, record) => (signed(record) ? [step('serve', 'progress'), count('prompt-tokens', tokens)] : undefined),
    [
      '2024-09-19 17:08:59,530 - lmdeploy - INFO - session_id=0, history_tokens=0, input_tokens=604, max_new_tokens=512, seq_start=True, seq_end=True, step=0, prep=True',
      '2025-08-26 03:31:26,044 - lmdeploy - INFO - async_engine.py:718 - session=1, history_tokens=0, input_tokens=1620, max_new_tokens=1, seq_start=True, seq_end=True, step=0, prep=True',
      '2026-11-21 12:19:08,690 - lmdeploy - INFO - async_engine.py:578 - session=0, input_tokens=64, max_new_tokens=32, prep=False',
    ],
    { since: '0.2.6', traffic: true },
  ),
  // stdout, three times, at any level: weights, cache, graphs and warm-up are behind.
  says(
    'HINT: Please open {url:word} in a browser for detailed api usage',
    () => ({ kind: 'up' }),
    'HINT:    Please open http://0.0.0.0:23333 in a browser for detailed api usage!!!',
    { since: '0.1.0' },
  ),
  says(
    'MP process received signal {signal:word}, stopping server',
    () => ({ kind: 'ended', how: 'stopped' }),
    '2026-11-21 12:21:14,263 - lmdeploy - INFO - zmq_engine.py:165 - MP process received signal SIGINT, stopping server.',
    { since: '0.12.0' },
  ),
  // A request that reached session_len: ERROR in some releases, never a matter of memory (lmdeploy#1841).
  says(
    'Truncate max_new_tokens to {left:int}',
    ({ left }, record) => (signed(record) ? remark('request-too-long', { left }) : undefined),
    '2024-07-03 11:04:52,913 - lmdeploy - ERROR - Truncate max_new_tokens to 316',
    { since: '0.5.0', until: '0.9.1', traffic: true },
  ),
  says(
    'run out of tokens. session((_id={id:int}|={id:int}))',
    () => remark('request-too-long'),
    [
      '2024-04-11 18:30:34,241 - lmdeploy - WARNING - run out of tokens. session_id=12',
      '2025-06-24 18:30:34,241 - lmdeploy - ERROR - async_engine.py:732 - run out of tokens. session=12.',
    ],
    { since: '0.2.6', until: '0.15.0', traffic: true },
  ),
  says(
    'Input length ({prompt:int}) must be smaller than the model context length ({limit:int})',
    ({ prompt, limit }) => remark('request-too-long', { prompt, limit }),
    '2026-09-24 18:30:34,241 - lmdeploy - ERROR - async_engine.py:612 - Input length (40112) must be smaller than the model context length (32768).',
    { since: '0.16.0', traffic: true },
  ),
  // The PyTorch engine refuses a prompt that is longer than its whole cache; the client sees HTTP 400.
  says(
    'session {id:int} finished, [[ResponseType.{status?:word}, ]]reason "error"',
    ({ status }, record) =>
      !signed(record)
        ? undefined
        : status === 'INPUT_LENGTH_ERROR'
          ? { kind: 'refusal', reason: 'input-longer-than-cache' }
          : remark('request-failed', { status }),
    [
      '2026-11-21 12:40:02,118 - lmdeploy - ERROR - async_engine.py:794 - session 3 finished, ResponseType.INPUT_LENGTH_ERROR, reason "error"',
      '2026-03-21 12:40:02,118 - lmdeploy - ERROR - async_engine.py:552 - session 3 finished, ResponseType.INTERNAL_ENGINE_ERROR, reason "error"',
      '2025-06-05 13:21:06,250 - lmdeploy - ERROR - async_engine.py:838 - session 7 finished, reason "error"',
    ],
    { traffic: true },
  ),
  // TurboMind's status of one request; 11 is kOutOfMemory (0.15.0+): the cache, not the card.
  says(
    'internal error. status_code {status:int}',
    ({ status }, record) =>
      signed(record) ? (status === 11 ? { kind: 'refusal', reason: 'out-of-cache-blocks' } : remark('request-failed', { status })) : undefined,
    '2026-10-02 08:15:20,441 - lmdeploy - ERROR - turbomind.py:788 - internal error. status_code 11',
    { since: '0.7.0', traffic: true },
  ),
  // vLLM words it the same way.
  says(
    'User-specified max_model_len ({wanted:int}) is greater than the derived max_model_len ({name:word}={found:int}',
    ({ wanted, found }, record) => (signed(record) ? remark('session-len-above-model', { wanted, found }) : undefined),
    "2024-07-24 18:30:34,241 - lmdeploy - WARNING - User-specified max_model_len (65536) is greater than the derived max_model_len (max_position_embeddings=32768 or model_max_length=131072 in model's config.json).",
    { since: '0.4.2' },
  ),
  says(
    'Avg prompt throughput: {in:number} tokens/s, Avg generation throughput: {out:number} tokens/s, Finished: {finished:int} reqs, Unfinished: {unfinished:int} reqs, Running: {running:int} reqs, Waiting: {waiting:int} reqs, GPU KV cache usage: {usage:number}%',
    statistics,
    '[2025-08-04 10:12:30 DP0] Avg prompt throughput: 1201.5 tokens/s, Avg generation throughput: 820.1 tokens/s, Finished: 311 reqs, Unfinished: 41 reqs, Running: 32 reqs, Waiting: 9 reqs, GPU KV cache usage: 71.4%',
    { since: '0.9.2', until: '0.12.0', traffic: true },
  ),
  says(
    'Avg thr (in/out): {in:number} / {out:number} tokens/s, Server (succeeded/failed/routed/waiting): {succeeded:int} / {failed:int} / {routed:int} / {queued:int}, Engine (running/waiting): {running:int} / {waiting:int}, KV cache: {usage:number}%',
    statistics,
    '[2026-03-04 10:12:30 DP0] Avg thr (in/out): 1201.5 / 820.1 tokens/s, Server (succeeded/failed/routed/waiting): 311 / 0 / 41 / 0, Engine (running/waiting): 32 / 9, KV cache: 71.4%, ',
    { since: '0.12.1', traffic: true },
  ),
] as const

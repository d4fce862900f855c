import type { EventBody } from '../../types.ts'
import { says } from '../speaker.ts'
import { remark, signed, step } from './bodies.ts'

/** The PyTorch engine while it serves: a full cache, requests that are too long, and loops that died of an error told elsewhere. */
export const pytorchRequests = [
  // DEBUG, INFO in 0.8.0. A decoding step has one token for each sequence.
  says(
    '<ForwardTask>[[ rank[{rank?:int}]: ]][[: ]][[model forward. ]]batch_size={batch:int} num_tokens={tokens:int}',
    ({ batch, tokens }, { message }) =>
      step(/is_decoding=True/.test(message) || (batch === tokens && !/is_decoding=False/.test(message)) ? 'decode' : 'prefill', 'progress'),
    [
      '2024-07-17 13:58:40,618 - lmdeploy - DEBUG - <ForwardTask>: batch_size=8 num_tokens=8192',
      '2025-05-21 13:03:41,123 - lmdeploy - INFO - model_agent.py:371 - <ForwardTask> rank[0]: batch_size=32 num_tokens=32',
      '2026-02-21 12:41:05,101 - lmdeploy - DEBUG - agent.py:843 - <ForwardTask> rank[0]: model forward. batch_size=32 num_tokens=32 is_decoding=True',
    ],
    { since: '0.3.0', traffic: true },
  ),
  // One sequence needs more blocks than there are.
  says(
    'sequence[{id:int}] reach max gpu size',
    () => ({ kind: 'refusal', reason: 'input-longer-than-cache' }),
    '2024-07-17 13:58:44,618 - lmdeploy - WARNING - session[3] sequence[3] reach max gpu size.',
    { since: '0.2.0', until: '0.11.0', traffic: true },
  ),
  says(
    'no next prefill running request, Maybe cache is full, ((free gpu cache blocks: {free:int}, total gpu cache blocks: {total:int}|gpu cache usage: {usage:number}%))',
    (values, { message }) =>
      remark('kv-cache-busy', message.includes('gpu cache usage') ? { usage: values.usage } : { free: values.free, total: values.total }),
    [
      '2025-08-05 13:31:58,018 - lmdeploy - WARNING - engine.py:1075 - no next prefill running request, Maybe cache is full, free gpu cache blocks: 3, total gpu cache blocks: 9120',
      '2026-11-21 12:41:58,018 - lmdeploy - WARNING - engine_loop.py:497 - no next prefill running request, Maybe cache is full, gpu cache usage: 99.9%',
    ],
    { since: '0.9.2', traffic: true },
  ),
  says(
    'num tokens is larger than max session len {limit:int}. Update max_new_tokens={left:int}',
    ({ limit, left }) => remark('request-too-long', { limit, left }),
    '2025-08-05 13:31:58,018 - lmdeploy - WARNING - engine.py:581 - session[14]: num tokens is larger than max session len 32768. Update max_new_tokens=1120.',
    { since: '0.9.2', traffic: true },
  ),
  // A traceback follows, and holds the error itself.
  says(
    'Engine loop failed((!| with error:))',
    (_, record) => (signed(record) ? { kind: 'cascade', of: 'engine-loop' } : undefined),
    [
      '2024-03-02 13:58:44,618 - lmdeploy - ERROR - Engine loop failed!',
      '2024-07-17 13:58:44,618 - lmdeploy - ERROR - Engine loop failed with error: list index out of range',
    ],
    { since: '0.2.5', until: '0.6.5' },
  ),
  says(
    'Task <{task:word}> failed',
    (_, record) => (signed(record) ? { kind: 'cascade', of: 'engine-task' } : undefined),
    '2025-05-21 13:03:41,123 - lmdeploy - ERROR - engine.py:950 - Task <MainLoopBackground> failed',
    { since: '0.7.0' },
  ),
  says(
    "^exception happened: [[<class '{type?:text}'> ]]{why:text}",
    ({ type, why }, record) => {
      if (!signed(record)) return undefined
      const root: EventBody[] = /memory|ALLOC_FAILED/i.test(`${type} ${why}`)
        ? []
        : [{ kind: 'error', nature: 'plain', ...(type === undefined ? {} : { type }), message: why }]
      return [{ kind: 'cascade', of: 'engine-loop' }, ...root]
    },
    [
      '2025-06-21 13:03:41,123 - lmdeploy - ERROR - engine.py:1188 - exception happened: list index out of range',
      "2025-08-21 13:03:41,123 - lmdeploy - ERROR - engine.py:1192 - exception happened: <class 'IndexError'> list index out of range",
    ],
    { since: '0.9.0', until: '0.11.0' },
  ),
  says(
    'Engine main loop failed',
    (_, record) => (signed(record) ? { kind: 'cascade', of: 'engine-loop' } : undefined),
    '2026-02-21 12:41:05,101 - lmdeploy - ERROR - engine.py:474 - Engine main loop failed.',
    { since: '0.7.0' },
  ),
  // Also printed for every request that comes in after the engine was stopped on purpose.
  says(
    'PyTorch ((ZMQ engine process|engine request loop)) is not alive',
    () => ({ kind: 'cascade', of: 'engine-process' }),
    [
      '2026-11-21 12:21:52,534 - lmdeploy - ERROR - zmq_rpc.py:62 - PyTorch ZMQ engine process is not alive.',
      'lmdeploy.pytorch.engine.mp_engine.zmq_rpc.RPCServerDeadError: PyTorch ZMQ engine process is not alive.',
    ],
    { since: '0.14.0' },
  ),
] as const

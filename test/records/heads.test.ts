import { describe, expect, test } from 'vitest'
import { headOf, jsonHead } from '../../src/records/heads.ts'
import { recordOf } from './read.ts'

describe('every logger’s head', () => {
  test.each([
    ['vLLM 0.1 to 0.7', 'INFO 12-20 20:25:46 worker.py:241] x y', { level: 'info', time: '12-20 20:25:46', place: 'worker.py:241', engine: 'vllm' }],
    [
      'vLLM 0.8 and later',
      'WARNING 03-20 17:28:12 [__init__.py:256] x y',
      { level: 'warning', time: '03-20 17:28:12', place: '__init__.py:256', engine: 'vllm' },
    ],
    [
      'vLLM at level DEBUG',
      'DEBUG 06-18 01:02:03 [v1/executor/multiproc_executor.py:597] x y',
      { level: 'debug', time: '06-18 01:02:03', place: 'v1/executor/multiproc_executor.py:597', engine: 'vllm' },
    ],
    [
      'vLLM, a long path',
      'DEBUG 06-18 01:02:03 [model_executor/.../utils/fp8_utils.py:5] x y',
      { level: 'debug', time: '06-18 01:02:03', place: 'model_executor/.../utils/fp8_utils.py:5', engine: 'vllm' },
    ],
    ['LMDeploy 0.0.3 to 0.2.2', '01/18 15:13:25 - lmdeploy - WARNING - x y', { level: 'warning', time: '01/18 15:13:25', engine: 'lmdeploy' }],
    ['its converter', '01/18 15:13:25 - turbomind - INFO - x y', { level: 'info', time: '01/18 15:13:25', engine: 'lmdeploy' }],
    ['LMDeploy 0.2.3 to 0.6.0', '2024-07-17 13:52:34,618 - lmdeploy - ERROR - x y', { level: 'error', time: '2024-07-17 13:52:34,618', engine: 'lmdeploy' }],
    [
      'LMDeploy 0.6.1 and later',
      '2024-12-17 13:52:34,618 - lmdeploy - CRITICAL - async_engine.py:260 - x y',
      { level: 'fatal', time: '2024-12-17 13:52:34,618', place: 'async_engine.py:260', engine: 'lmdeploy' },
    ],
    [
      'LMDeploy’s level REQUEST',
      '2026-02-17 13:52:34,618 - lmdeploy - REQUEST - api_server.py:9 - x y',
      { level: 'info', time: '2026-02-17 13:52:34,618', place: 'api_server.py:9', engine: 'lmdeploy' },
    ],
    [
      'LMDeploy with LMDEPLOY_LOG_PID',
      '2026-02-17 13:52:34,618 - lmdeploy - INFO - [pid=71 ppid=9] - executor.py:41 - x y',
      { level: 'info', time: '2026-02-17 13:52:34,618', place: 'executor.py:41', engine: 'lmdeploy', pid: 71 },
    ],
    ['TurboMind up to 0.12.3', '[TM][WARNING] x y', { level: 'warning', engine: 'lmdeploy' }],
    ['TurboMind, indented', '  [TM][TRACE] x y', { level: 'debug', engine: 'lmdeploy' }],
    [
      'TurboMind from 0.13.0',
      '[TM][WARN][1121.12:38:32.123456][engine.cc:123] x y',
      { level: 'warning', time: '1121.12:38:32.123456', place: 'engine.cc:123', engine: 'lmdeploy' },
    ],
    [
      'TurboMind’s death',
      '[TM][FATAL][1121.12:38:32.123456][core/allocator.cc:49] x y',
      { level: 'fatal', time: '1121.12:38:32.123456', place: 'core/allocator.cc:49', engine: 'lmdeploy' },
    ],
    [
      'lm-eval 0.4.0 to 0.4.7',
      '2024-04-15:11:55:03,977 INFO     [evaluator.py:131] x y',
      { level: 'info', time: '2024-04-15:11:55:03,977', place: 'evaluator.py:131', harness: 'lm-eval' },
    ],
    [
      'lm-eval 0.4.8',
      '2025-03-15:11:55:03,977 WARNING  [lm_eval.models.huggingface:131] x y',
      { level: 'warning', time: '2025-03-15:11:55:03,977', place: 'lm_eval.models.huggingface:131', harness: 'lm-eval' },
    ],
    [
      'lm-eval 0.4.9 and later',
      '2025-08-15:11:55:03 INFO     [models.vllm_causallms:158] x y',
      { level: 'info', time: '2025-08-15:11:55:03', place: 'models.vllm_causallms:158', harness: 'lm-eval' },
    ],
    ['lighteval', '[2025-09-27 18:38:18,354] [    INFO]: x y', { level: 'info', time: '2025-09-27 18:38:18,354', harness: 'lighteval' }],
    ['SGLang, a rank', '[2025-03-18 12:00:00 TP3] x y', { time: '2025-03-18 12:00:00', engine: 'sglang', role: 'scheduler', rank: 3, shard: 3 }],
    ['SGLang’s diffusion server', '[12-11 17:47:40] x y', { time: '12-11 17:47:40' }],
    ['SGLang, the server', '[2025-03-18 12:00:00] x y', { time: '2025-03-18 12:00:00' }],
    [
      'SGLang, all parts',
      '[2025-11-02 10:00:00 DP0 PP1 ATTN_CP0 MOE_DP1 TP2 EP2] x y',
      { time: '2025-11-02 10:00:00', engine: 'sglang', role: 'scheduler DP0 PP1', rank: 2, shard: 2 },
    ],
    ['SGLang, a replica alone', '[2025-11-02 10:00:00 DP1] x y', { time: '2025-11-02 10:00:00', role: 'DP1' }],
    ['SGLang, a pipeline stage alone', '[2025-11-02 10:00:00 PP1] x y', { time: '2025-11-02 10:00:00', engine: 'sglang', role: 'scheduler PP1' }],
    ['SGLang to 0.2.6', '[gpu_id=2] x y', { role: 'scheduler', rank: 2, shard: 2 }],
    ['SGLang 0.2.7 to 0.2.13', '[gpu=2] x y', { role: 'scheduler', rank: 2, shard: 2 }],
    ['SGLang 0.2.14 to 0.3.3', '[12:11:10 TP1] x y', { time: '12:11:10', engine: 'sglang', role: 'scheduler', rank: 1, shard: 1 }],
    [
      'SGLang with SGLANG_LOG_MS',
      '[2026-01-02 10:00:00.123 TP1] x y',
      { time: '2026-01-02 10:00:00.123', engine: 'sglang', role: 'scheduler', rank: 1, shard: 1 },
    ],
    [
      'another library before SGLang’s logger stands',
      '[2026-01-14 05:25:33] INFO server_args.py:1565: x y',
      { level: 'info', time: '2026-01-14 05:25:33', place: 'server_args.py:1565' },
    ],
    ['LMDeploy’s statistics', '[2026-01-02 10:00:00 DP0] x y', { time: '2026-01-02 10:00:00', role: 'DP0' }],
    [
      'Ray’s core',
      '[2024-06-01 12:00:00,123 E 815 815] (raylet) node_manager.cc:3007: x y',
      { level: 'error', time: '2024-06-01 12:00:00,123', place: 'node_manager.cc:3007' },
    ],
    ['glog of torch', '[W1121 12:28:59.705537326 socket.cpp:207] x y', { level: 'warning', time: '1121 12:28:59.705537326', place: 'socket.cpp:207' }],
    [
      'glog of torchrun',
      'W1121 07:09:59.557000 2840 torch/distributed/run.py:851] x y',
      { level: 'warning', time: '1121 07:09:59.557000', place: 'torch/distributed/run.py:851' },
    ],
    [
      'glog in May',
      '[E530 13:04:44.770000000 ProcessGroupNCCL.cpp:1496] x y',
      { level: 'error', time: '530 13:04:44.770000000', place: 'ProcessGroupNCCL.cpp:1496' },
    ],
    [
      'torchrun of torch 2.1',
      '[2024-01-05 07:09:59,557] torch.distributed.elastic.multiprocessing.api: [ERROR] x y',
      { level: 'error', time: '2024-01-05 07:09:59,557' },
    ],
    ['DeepSpeed', '[2024-01-05 07:09:59,557] [INFO] [launch.py:256:main] x y', { level: 'info', time: '2024-01-05 07:09:59,557', place: 'launch.py:256' }],
    [
      'loguru',
      '2025-05-21 13:03:41.123 | ERROR    | app.module:<module>:12 - x y',
      { level: 'error', time: '2025-05-21 13:03:41.123', place: 'app.module:<module>:12' },
    ],
    ['Python’s logging', '2024-07-17 13:52:34,618 - my.app - ERROR - x y', { level: 'error', time: '2024-07-17 13:52:34,618' }],
    [
      'Python’s logging with a place',
      '2024-07-17 13:52:34,618 INFO worker.py:1540 -- x y',
      { level: 'info', time: '2024-07-17 13:52:34,618', place: 'worker.py:1540' },
    ],
    ['Ray’s driver', '2024-07-17 13:52:34,618\tINFO worker.py:1540 -- x y', { level: 'info', time: '2024-07-17 13:52:34,618', place: 'worker.py:1540' }],
    ['mmengine', '08/23 10:33:01 - OpenCompass - INFO - x y', { level: 'info', time: '08/23 10:33:01' }],
    ['logging.basicConfig', 'ERROR:mteb.evaluation.MTEB:x y', { level: 'error', place: 'mteb.evaluation.MTEB' }],
    ['uvicorn', 'INFO:     x y', { level: 'info' }],
    [
      'transformers’ trainer',
      '[INFO|trainer.py:123] 2024-01-01 10:00:00,123 >> x y',
      { level: 'info', time: '2024-01-01 10:00:00,123', place: 'trainer.py:123' },
    ],
    [
      'NCCL with a stamp',
      '[2026-11-21 07:10:09] gpu-01.lan:3042:3042 [3] include/alloc.h:228 NCCL WARN x y',
      { message: 'NCCL WARN x y', time: '2026-11-21 07:10:09', place: 'include/alloc.h:228', rank: 3, host: 'gpu-01.lan' },
    ],
    ['NCCL', 'gpu01:3042:3042 [0] NCCL INFO x y', { message: 'NCCL INFO x y', rank: 0, host: 'gpu01' }],
    ['NCCL without a device', 'gpu01:3042:3042 [-1] NCCL INFO x y', { message: 'NCCL INFO x y', host: 'gpu01' }],
  ])('%s', (_, line, head) => {
    expect(headOf(line)).toEqual({ message: 'x y', ...head })
  })
  test.each([
    ['a frame', '  File "/x/worker.py", line 241, in f'],
    ['an exception', 'torch.OutOfMemoryError: CUDA out of memory.'],
    ['a sentence with a level', 'INFO is the default level'],
    ['a stamp alone', '2024-07-17 13:52:34,618'],
    ['a list', '[1, 2, 3]'],
    ['a row of nvidia-smi', '|   0  NVIDIA A100-SXM4-80GB          On  |   00000000:07:00.0 Off |'],
    ['a section of an ini', '[llama]'],
    ['a host and a port', 'gpu01:3042: connection refused'],
    ['an empty line', ''],
  ])('%s has no head', (_, line) => {
    expect(headOf(line)).toBeUndefined()
    expect(recordOf(line)).toMatchObject({ message: line, own: false, by: { lane: '' } })
  })
})

describe('JSON lines', () => {
  const line = (fields: object): string => JSON.stringify(fields)
  test('vLLM 0.31+ with --logging-config.formatter json', () => {
    expect(
      recordOf(
        line({
          asctime: '10-02 09:11:40',
          levelname: 'ERROR',
          name: 'vllm.v1.engine.core',
          processName: 'EngineCore_DP0',
          process: 71,
          message: 'EngineCore failed to start.',
        }),
      ),
    ).toMatchObject({
      message: 'EngineCore failed to start.',
      level: 'error',
      time: '10-02 09:11:40',
      own: true,
      by: { lane: 'EngineCore#71', role: 'EngineCore', pid: 71, engine: 'vllm' },
    })
  })
  test('a worker’s rank stands in its name', () => {
    expect(recordOf(line({ name: 'vllm.worker', levelname: 'INFO', processName: 'Worker_TP3', process: 9, message: 'x' })).by).toEqual({
      lane: 'Worker#9',
      role: 'Worker',
      rank: 3,
      shard: 3,
      pid: 9,
      engine: 'vllm',
    })
  })
  test.each([
    [
      'a collector’s object',
      { severity: 'WARNING', timestamp: '2026-01-01T00:00:00Z', textPayload: 'x' },
      { message: 'x', level: 'warning', time: '2026-01-01T00:00:00Z' },
    ],
    ['a small logger’s object', { level: 'info', msg: 'x' }, { message: 'x', level: 'info' }],
    ['a level that is none', { level: 30, msg: 'x' }, { message: 'x' }],
  ])('%s', (_, fields, head) => {
    expect(jsonHead(line(fields))).toEqual(head)
  })
  test.each([
    ['no object', '["a"]'],
    ['cut', '{"message":"x"'],
    ['an echo of a config', '{"model_config": {"layers": 32}}'],
    ['not JSON', '{"a": nope}'],
    ['a message that is none', '{"message": 5}'],
  ])('%s: no head', (_, text) => {
    expect(jsonHead(text)).toBeUndefined()
  })
})

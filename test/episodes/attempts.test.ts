import { describe, expect, test } from 'vitest'
import { OOM, UP, episodesOf, settingsIn, startsOf, traceback, vllmStart } from './read.ts'

const FAILED = traceback('(EngineCore pid=8) ')

describe('one start is one episode', () => {
  test('banner, arguments and engine of several processes', () => {
    expect(startsOf({ log: [...vllmStart(), UP] })).toEqual(['log:1'])
  })
  test('a command line before them', () => {
    expect(startsOf({ log: ['$ vllm serve /models/m --gpu-memory-utilization 0.9', ...vllmStart(), ...FAILED] })).toEqual(['log:1'])
  })
  test('an evaluation, and the engine that it starts', () => {
    expect(
      startsOf({
        log: [
          '$ lm_eval --model vllm --model_args pretrained=/models/m,gpu_memory_utilization=0.9 --tasks mmlu',
          "2025-08-15:11:55:03 INFO     [evaluator:240] Initializing vllm model, with arguments: {'pretrained': '/models/m', 'gpu_memory_utilization': 0.9}",
          "INFO 08-15 11:55:09 [api_utils.py:270] non-default args: {'model': '/models/m', 'gpu_memory_utilization': 0.9}",
          ...vllmStart().slice(3),
          ...FAILED,
        ],
      }),
    ).toEqual(['log:1'])
  })
  test('four data-parallel engines, whose lines mix', () => {
    const engines = [0, 1, 2, 3].map(rank =>
      vllmStart({ pid: 20 + rank })
        .slice(3)
        .map(line => line.replace('EngineCore', `EngineCore_DP${rank}`)),
    )
    const mixed = (engines[0] ?? []).flatMap((_, index) => engines.map(engine => engine[index] as string))
    expect(startsOf({ log: [...vllmStart().slice(0, 3), ...mixed, UP] })).toEqual(['log:1'])
  })
  test('workers of one engine that fail one after the other', () => {
    expect(startsOf({ log: [...vllmStart(), ...[0, 1, 2, 3].flatMap(rank => traceback(`(Worker_TP${rank} pid=${30 + rank}) `))] })).toEqual(['log:1'])
  })
  test('processes of torchrun that each start an engine', () => {
    const engine =
      "2024-12-17 13:52:34,618 - lmdeploy - INFO - async_engine.py:260 - input backend=turbomind, backend_config=TurbomindEngineConfig(dtype='auto', tp=4, cache_max_entry_count=0.8)"
    expect(
      startsOf({
        log: [
          '$ torchrun --nproc_per_node=4 run.py --tp 4',
          engine,
          '[TM][WARNING] [LlamaTritonModel] `max_context_token_num` is not set, default to 8192.',
          engine,
          engine,
          engine,
          ...traceback('[rank0]: ', '/x/lmdeploy/turbomind/turbomind.py'),
          ...traceback('[rank1]: ', '/x/lmdeploy/turbomind/turbomind.py'),
        ],
      }),
    ).toEqual(['log:1'])
  })
  test('a traceback in the middle of a start that goes on is not its end', () => {
    const caught = [
      'Traceback (most recent call last):',
      '  File "/x/flash_attn/__init__.py", line 3, in <module>',
      '    import flash_attn_2_cuda',
      'ImportError: undefined symbol',
    ]
    const log = [...vllmStart().slice(0, 3), ...caught, ...vllmStart().slice(3), UP]
    const [first, ...others] = episodesOf({ log })
    expect(others).toEqual([])
    expect(settingsIn(first, 'gpu_memory_utilization')).toEqual([0.9])
  })
  test('a log that begins in the middle', () => {
    expect(startsOf({ log: [...vllmStart().slice(4), UP] })).toEqual(['log:1'])
  })
})

describe('another start is another episode', () => {
  test('a restart with other flags: no setting of one leaks into another', () => {
    const log = [0.9, 0.8, 0.7].flatMap(utilization => [...vllmStart({ utilization }), ...FAILED])
    const all = episodesOf({ log })
    expect(all.map(({ at }) => at.line)).toEqual([1, 11, 21])
    expect(all.map(episode => settingsIn(episode, 'gpu_memory_utilization'))).toEqual([[0.9], [0.8], [0.7]])
    expect(all.map(({ events }) => events.filter(({ kind }) => kind === 'oom').length)).toEqual([1, 1, 1])
  })
  test('tries of one command after the other', () => {
    const log = [0.9, 0.5].flatMap(utilization => [`$ vllm serve m --gpu-memory-utilization ${utilization}`, ...traceback()])
    const all = episodesOf({ log })
    expect(all.map(({ at }) => at.line)).toEqual([1, 6])
    expect(all.map(episode => settingsIn(episode, 'gpu_memory_utilization'))).toEqual([[0.9], [0.5]])
  })
  test.each([
    ['in a container, where the process has the same number', 7],
    ['on a host, where it has another', 90],
  ])('a process that is killed without a word and started again, %s', (_, pid) => {
    expect(startsOf({ log: [...vllmStart().slice(0, 5), ...vllmStart({ pid, time: '12:45' }).slice(0, 5)] })).toEqual(['log:1', 'log:6'])
  })
  test('a server that ran and is started again', () => {
    expect(startsOf({ log: [...vllmStart(), UP, ...vllmStart({ pid: 90, time: '13:45' }), UP] })).toEqual(['log:1', 'log:8'])
  })
  test('two engines one after the other in a script', () => {
    const engine = (model: string): string[] => [
      `INFO 01-15 10:00:00 llm_engine.py:237] Initializing an LLM engine (v0.6.3) with config: model='${model}', max_seq_len=4096)`,
      'INFO 01-15 10:00:09 model_runner.py:1067] Loading model weights took 14.9888 GB',
    ]
    const all = episodesOf({ log: [...engine('a'), ...engine('b'), OOM] })
    expect(all.map(({ at }) => at.line)).toEqual([1, 3])
    expect(all.map(episode => settingsIn(episode, 'model'))).toEqual([['a'], ['b']])
  })
  test('a refusal ends a start', () => {
    const refused =
      '(EngineCore pid=8) ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization` when initializing the engine.'
    expect(startsOf({ log: [...vllmStart(), refused, ...vllmStart({ pid: 70 })] })).toEqual(['log:1', 'log:8'])
  })
  test('a start that failed for another reason, and the next', () => {
    const failed = [
      '(APIServer pid=7) Traceback (most recent call last):',
      '(APIServer pid=7)   File "/x/vllm/config.py", line 1, in f',
      '(APIServer pid=7) ValueError: unknown model',
    ]
    expect(startsOf({ log: [...vllmStart().slice(0, 3), ...failed, ...vllmStart({ pid: 70 })] })).toEqual(['log:1', 'log:7'])
  })
})

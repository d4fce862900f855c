import { describe, expect, test } from 'vitest'
import { releasesByFields } from '../../src/events/lmdeploy/config-fields.ts'
import { factsIn } from '../facts/read.ts'

const OLD = 'model_format=None, tp=2, session_len=None, max_batch_size=128, cache_max_entry_count=0.8'
const releases = (message: string): unknown =>
  releasesByFields(message.startsWith('Pytorch') ? 'PytorchEngineConfig' : 'TurbomindEngineConfig', message).map(each =>
    each.kind === 'remark' ? each.values?.['releases'] : undefined,
  )[0]

describe('the releases that print a config with these fields', () => {
  test.each([
    ['no field of a later time', `TurbomindEngineConfig(${OLD}, use_logn_attn=False)`, '-0.2.2'],
    [
      'a newer one is there, the next is not',
      `TurbomindEngineConfig(dtype='auto', ${OLD}, cache_chunk_size=-1, cache_block_seq_len=64, enable_prefix_caching=False, use_logn_attn=False, download_dir=None, max_prefill_token_num=8192, num_tokens_per_iter=0)`,
      '0.6.1-0.7.1',
    ],
    ['a paste that is cut says what it has, not what it lacks', `TurbomindEngineConfig(dtype='auto', ${OLD}, use_logn_attn=False, communicat`, '0.6.1-'],
    [
      'values with brackets and commas',
      "PytorchEngineConfig(dtype='auto', tp=1, prefill_interval=16, adapters={'a': 'b', 'c': 'd'}, thread_safe=False, enable_prefix_caching=False, device_type='cuda', eager_mode=False, quant_policy=0, distributed_executor_backend=None, enable_microbatch=False, role=<EngineRole.Hybrid: 1>, migration_backend=<MigrationBackend.DLSlime: 1>), enable_mp_engine=False",
      '0.9.0-0.9.0',
    ],
    ['a config as someone wrote it in a script', 'TurbomindEngineConfig(tp=2, session_len=8192, communicator="native")', undefined],
  ])('%s', (_, message, expected) => expect(releases(message)).toBe(expected))

  test('bound the release of a log', () => {
    const line = (config: string): string => `2025-04-02 08:55:41,016 - lmdeploy - INFO - async_engine.py:1 - input backend=turbomind, backend_config=${config}`
    const facts = factsIn(
      line(
        `TurbomindEngineConfig(dtype='auto', ${OLD}, cache_chunk_size=-1, cache_block_seq_len=64, enable_prefix_caching=False, quant_policy=0, use_logn_attn=False, download_dir=None, revision=None, max_prefill_token_num=8192, num_tokens_per_iter=0, communicator='nccl')`,
      ),
    )
    expect(facts).toMatchObject({ 'engine.since': '0.7.2', 'engine.until': '0.7.3' })
  })
})

import { says } from '../speaker.ts'
import { remark, step } from './bodies.ts'

/** What V1 prints after a failed step: the engine was serving, and this is what it held. */
export const stepFailed = [
  // 0.9.0 and 0.9.1 name no version.
  says(
    'Dumping input data[[ for V1 LLM engine (v{version?:word})]]',
    ({ version }) => [
      remark('input-dumped'),
      step('serve', 'progress'),
      { kind: 'identity', engine: 'vllm', runner: 'v1', ...(version === undefined ? {} : { version }) },
    ],
    [
      'ERROR 06-02 10:05:21 [dump_input.py:68] Dumping input data',
      "(EngineCore pid=39412) ERROR 11-21 12:40:01 [dump_input.py:72] Dumping input data for V1 LLM engine (v0.24.0) with config: model='/models/Llama-3.1-8B-Instruct', speculative_config=None, dtype=torch.bfloat16, max_seq_len=32768",
    ],
    { since: '0.9.0' },
  ),
  says(
    'Dumping scheduler output for model execution:~~{request?:text}total_num_scheduled_tokens={tokens?:int}',
    ({ tokens }) => (tokens === undefined ? undefined : remark('scheduled-tokens', { tokens })),
    '(EngineCore pid=39412) ERROR 11-21 12:40:01 [dump_input.py:79] Dumping scheduler output for model execution: SchedulerOutput(scheduled_new_reqs=[NewRequestData(req_id=cmpl-88c4,prompt_token_ids_len=12000,mm_features=[])], num_scheduled_tokens={cmpl-88c4: 12000, cmpl-88c5: 4384}, total_num_scheduled_tokens=16384, scheduled_spec_decode_tokens={})',
    { since: '0.9.0' },
  ),
  // No counts: they would look like statistics of an engine that went on.
  says(
    'Dumping scheduler stats: SchedulerStats(num_running_reqs={running:int}, num_waiting_reqs={waiting:int}~~{more?:text}_cache_usage={usage?:number}',
    ({ running, waiting, usage }) => remark('stats-at-failure', { running, waiting, usage }),
    '(EngineCore pid=39412) ERROR 11-21 12:40:01 [dump_input.py:81] Dumping scheduler stats: SchedulerStats(num_running_reqs=2, num_waiting_reqs=0, num_skipped_waiting_reqs=0, step_counter=0, current_wave=0, kv_cache_usage=0.031135911052107557, prefix_cache_stats=PrefixCacheStats(reset=False, requests=0))',
    { since: '0.9.0' },
  ),
] as const

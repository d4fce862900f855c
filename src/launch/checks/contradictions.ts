import { within } from '../../rules/versions.ts'
import { showCount } from '../../units.ts'
import { isOn, numberOf, text, written } from './check.ts'
import type { Check, Judged } from './check.ts'
import type { Run } from '../run.ts'

/** vLLM refuses fewer tokens in a step than requests. */
export const requestsAboveTokens: Check = {
  id: 'requests-above-tokens',
  judge: run => {
    const [requests, tokens] = [numberOf(run, 'max_num_seqs'), numberOf(run, 'max_num_batched_tokens')]
    const setting = run.settings.get('max_num_seqs')
    if (run.engine !== 'vllm' || requests === undefined || tokens === undefined || setting === undefined || requests <= tokens) return []
    return [
      {
        severity: 'error',
        flag: setting.flag,
        line: setting.line,
        says: text(
          `max_num_seqs ${showCount(requests)} is more than max_num_batched_tokens ${showCount(tokens)}: every running request needs a token of the step, and vLLM refuses it`,
          `max_num_seqs ${showCount(requests)} 大于 max_num_batched_tokens ${showCount(tokens)}：每个运行中的请求每步至少需要一个 token，vLLM 会拒绝启动`,
        ),
        change: text(written(setting, tokens), written(setting, tokens)),
      },
    ]
  },
}

/** Without chunked prefill a prompt goes through in one step. */
export const tokensBelowLength: Check = {
  id: 'tokens-below-length',
  judge: run => {
    const [tokens, length] = [numberOf(run, 'max_num_batched_tokens'), numberOf(run, 'max_model_len')]
    const setting = run.settings.get('max_num_batched_tokens')
    if (run.engine !== 'vllm' || tokens === undefined || length === undefined || setting === undefined || tokens >= length) return []
    const chunked = run.settings.get('enable_chunked_prefill')
    // Chunked prefill was off by default up to 0.5.2, and is what the release makes of it after.
    const off = chunked === undefined ? run.complete && run.release !== undefined && within(run.release.version, undefined, '0.5.2') : chunked.value === false
    if (!off) return []
    return [
      {
        severity: 'error',
        flag: setting.flag,
        line: setting.line,
        says: text(
          `max_num_batched_tokens ${showCount(tokens)} is less than max_model_len ${showCount(length)} while chunked prefill is off: a prompt of full length never fits in a step, and vLLM refuses it`,
          `关闭分块预填充时 max_num_batched_tokens ${showCount(tokens)} 小于 max_model_len ${showCount(length)}：完整长度的提示放不进一步，vLLM 会拒绝启动`,
        ),
        change: text(
          chunked === undefined ? '--enable-chunked-prefill' : `leave ${chunked.flag} out`,
          chunked === undefined ? '--enable-chunked-prefill' : `去掉 ${chunked.flag}`,
        ),
      },
    ]
  },
}

/** LoRA slots on the card must have their copies in the host's memory. */
export const adaptersInHost: Check = {
  id: 'adapters-in-host',
  judge: run => {
    const [slots, host] = [numberOf(run, 'max_loras'), numberOf(run, 'max_cpu_loras')]
    const setting = run.settings.get('max_cpu_loras')
    if (run.engine !== 'vllm' || slots === undefined || host === undefined || setting === undefined || host >= slots) return []
    return [
      {
        severity: 'error',
        flag: setting.flag,
        line: setting.line,
        says: text(
          `max_cpu_loras ${host} is less than max_loras ${slots}, which vLLM refuses`,
          `max_cpu_loras ${host} 小于 max_loras ${slots}，vLLM 会拒绝启动`,
        ),
        change: text(written(setting, slots), written(setting, slots)),
      },
    ]
  },
}

/** vLLM's sleep mode has a memory pool that could not have expandable segments. */
export const segmentsWithSleepMode: Check = {
  id: 'segments-with-sleep-mode',
  judge: run => {
    const variable = allocatorOf(run)
    if (run.engine !== 'vllm' || variable === undefined || !isOn(run, 'enable_sleep_mode')) return []
    if (run.release === undefined || !within(run.release.version, '0.7.0', '0.20.0')) return []
    return [
      {
        severity: 'error',
        flag: variable.name,
        line: variable.line,
        says: text(
          `vLLM ${run.release.version} with sleep mode ends with "Expandable segments are not compatible with memory pool"`,
          `vLLM ${run.release.version} 启用休眠模式时会因 “Expandable segments are not compatible with memory pool” 退出`,
        ),
        change: text('leave expandable_segments out', '去掉 expandable_segments'),
      },
    ]
  },
}

const allocatorOf = (run: Run): { name: string; line: number } | undefined =>
  ['PYTORCH_CUDA_ALLOC_CONF', 'PYTORCH_ALLOC_CONF']
    .flatMap(name => {
      const value = run.env.get(name)
      return value !== undefined && /expandable_segments:\s*true/i.test(value.text) ? [{ name, line: value.line }] : []
    })
    .at(-1)

/** A setting that another one takes the effect of. */
interface Idle {
  readonly engine: string
  readonly when: string
  readonly idle: readonly string[]
  readonly because: readonly [en: string, zh: string]
}
const IDLE: readonly Idle[] = [
  {
    engine: 'vllm',
    when: 'enforce_eager',
    idle: ['max_cudagraph_capture_size', 'cudagraph_capture_sizes', 'cuda_graph_sizes', 'max_seq_len_to_capture', 'max_context_len_to_capture'],
    because: ['enforce_eager captures no CUDA graphs', 'enforce_eager 不捕获任何 CUDA 图'],
  },
  {
    engine: 'sglang',
    when: 'disable_cuda_graph',
    idle: ['cuda_graph_max_bs', 'cuda_graph_bs'],
    because: ['disable_cuda_graph captures no CUDA graphs', 'disable_cuda_graph 不捕获任何 CUDA 图'],
  },
]

/** Settings without effect beside another one. */
export const idleSetting: Check = {
  id: 'idle-setting',
  judge: run => [
    ...IDLE.filter(({ engine, when }) => engine === run.engine && isOn(run, when)).flatMap(({ idle, because: [en, zh] }) =>
      idle.flatMap((name): Judged[] => {
        const setting = run.settings.get(name)
        return setting === undefined
          ? []
          : [{ severity: 'note', flag: setting.flag, line: setting.line, says: text(`it has no effect: ${en}`, `没有作用：${zh}`) }]
      }),
    ),
    ...shareBesideSize(run),
  ],
}

const shareBesideSize = (run: Run): Judged[] => {
  const [share, size] = [run.settings.get('gpu_memory_utilization'), run.settings.get('kv_cache_memory_bytes')]
  return run.engine !== 'vllm' || share === undefined || size === undefined || size.value === undefined
    ? []
    : [
        {
          severity: 'note',
          flag: share.flag,
          line: share.line,
          says: text('the size of the KV cache does not follow it: kv_cache_memory_bytes is given', '已指定 kv_cache_memory_bytes，KV 缓存大小不再随它变化'),
        },
      ]
}

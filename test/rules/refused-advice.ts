import type { Facts } from '../../src/facts/sheet.ts'
import type { FixReport } from '../../src/report.ts'
import { compareVersions, isRelease, within } from '../../src/rules/versions.ts'
import type { Scalar } from '../../src/types.ts'

/** Advice that is passed on from page to page and does not mend a lack of GPU memory, or not there: no fix may give it. */
export interface Refused {
  readonly name: string
  readonly refuses: (fix: FixReport, facts: Facts) => boolean
}

const texts = ({ do: says, costs, why }: FixReport): string => [says.en, says.zh, costs.en, costs.zh, why?.en ?? '', why?.zh ?? ''].join('\n')
const saying =
  (pattern: RegExp): Refused['refuses'] =>
  fix =>
    pattern.test(texts(fix))

const setting = ({ set, spelled }: FixReport, name: string): boolean =>
  name in set || Object.values(spelled).some(each => each.replace(/^--/, '').split(/[ =]/)[0]?.replaceAll('-', '_') === name)
const is = (facts: Facts, name: keyof Facts, ...values: readonly Scalar[]): boolean => values.includes(facts[name]?.value as Scalar)
const inference = (facts: Facts): boolean => is(facts, 'engine', 'vllm', 'lmdeploy', 'sglang')

/** Whether the log may come from a release in the range, as far as it tells. */
const mayBe = (facts: Facts, since: string, until?: string): boolean => {
  const version = facts['engine.version']?.value
  if (version !== undefined && isRelease(version)) return within(version, since, until)
  const [first, last] = [facts['engine.since']?.value, facts['engine.until']?.value]
  return (last === undefined || compareVersions(last, since) >= 0) && (until === undefined || first === undefined || within(first, undefined, until))
}
/** Whether it surely comes from such a release. */
const surely = (facts: Facts, since: string): boolean => {
  const first = facts['engine.version']?.value ?? facts['engine.since']?.value
  return first !== undefined && compareVersions(first, since) >= 0
}

/** Steps before the KV cache is placed: what it would take is not there yet. */
const BEFORE_CACHE: Readonly<Record<string, readonly Scalar[]>> = {
  cache_max_entry_count: ['load-weights', 'convert'],
  gpu_memory_utilization: ['load-weights', 'profile', 'profile-vision', 'estimate-graphs'],
}

export const REFUSED: readonly Refused[] = [
  {
    name: 'weights in float32',
    refuses: (fix, facts) =>
      ['float', 'float32', 'torch.float32', 'fp32'].includes(String(fix.set['dtype']?.to)) ||
      saying(/dtype\s*=?\s*["'`]?float(?:32)?\b(?!16)|\b(?:FP|fp)32\b|全精度/)(fix, facts),
  },
  { name: 'quant-policy in a conversion', refuses: saying(/convert[^;；。]*quant.?policy|quant.?policy[^;；。]*convert/i) },
  { name: 'lmdeploy convert, where it is gone', refuses: (fix, facts) => /lmdeploy convert/.test(texts(fix)) && surely(facts, '0.10.0') },
  { name: 'no KV cache (use_cache)', refuses: saying(/use_cache/) },
  {
    name: 'gradient checkpointing for inference',
    refuses: (fix, facts) =>
      /gradient.?(?:checkpointing|accumulation)|梯度(?:检查点|累积)/i.test(texts(fix)) &&
      !(
        is(facts, 'failure.step', 'train') ||
        is(facts, 'training.seen', true) ||
        is(facts, 'training.beside', true) ||
        is(facts, 'failure.tensor', 'gradients', 'optimizer')
      ),
  },
  {
    name: 'an explicit release after the conversion',
    refuses: saying(/(?:release|free)[^.;]{0,40} after (?:the )?conver|转换(?:完成)?后[^，。；]{0,12}(?:释放|empty_cache)/i),
  },
  { name: 'NVLink for memory', refuses: saying(/nvlink/i) },
  {
    name: 'empty_cache inside an engine',
    refuses: (fix, facts) => inference(facts) && /empty_cache/.test(texts(fix)) && !/empty_cache\(\) in the training process/.test(fix.do.en),
  },
  {
    name: 'a smaller share for the KV cache before it is placed',
    refuses: (fix, facts) =>
      is(facts, 'failure.kind', 'oom') &&
      Object.entries(BEFORE_CACHE).some(([name, steps]) => setting(fix, name) && steps.includes(facts['failure.step']?.value as Scalar)),
  },
  { name: 'eager mode for TurboMind', refuses: (fix, facts) => is(facts, 'engine.backend', 'turbomind') && setting(fix, 'eager_mode') },
  {
    name: 'expandable segments where they are stripped or refused',
    refuses: (fix, facts) =>
      [...Object.values(fix.set).map(({ to }) => String(to)), texts(fix)].some(each => each.includes('expandable_segments')) &&
      ((is(facts, 'engine', 'lmdeploy') && mayBe(facts, '0.9.1')) ||
        (is(facts, 'engine', 'vllm') && is(facts, 'setting.enable_sleep_mode', true) && mayBe(facts, '0.7.0', '0.20.0'))),
  },
  {
    name: 'a share that is a count, or all there is',
    refuses: ({ set }) =>
      [set['cache_max_entry_count'], set['gpu_memory_utilization']].some(each => each !== undefined && !(Number(each.to) > 0 && Number(each.to) < 1)),
  },
  {
    name: 'a switch of the vision encoder that TurboMind does not read',
    refuses: (fix, facts) =>
      (setting(fix, 'disable_vision_encoder') || /disable.vision.encoder/.test(texts(fix))) &&
      (mayBe(facts, '0.15.0') || (!is(facts, 'engine.backend', 'pytorch') && mayBe(facts, '0.1.0', '0.13.0'))),
  },
  {
    name: 'host swap of the cache, where it is gone',
    refuses: (fix, facts) => is(facts, 'engine', 'vllm') && setting(fix, 'swap_space') && surely(facts, '0.18.0'),
  },
  { name: 'a rule by the size of the model', refuses: saying(/\b\d+(?:\.\d+)?\s?B\b(?:[^=]|$)|\bbillion\b|(?:小|大)模型[（(]/) },
  { name: 'scores of prompts from an LMDeploy server', refuses: saying(/loglikelihood[^.;]*lmdeploy|lmdeploy[^.;]*loglikelihood/i) },
]

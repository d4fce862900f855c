import type { Scalar } from '../../types.ts'

export interface Option {
  readonly name: string
  readonly value: Scalar
}

/** Short spellings of vLLM's and LMDeploy's command lines. */
const SHORT: Readonly<Record<string, string>> = {
  '-tp': 'tensor_parallel_size',
  '-pp': 'pipeline_parallel_size',
  '-dp': 'data_parallel_size',
  '-dcp': 'decode_context_parallel_size',
  '-q': 'quantization',
  '-O': 'compilation_config',
  '-cc': 'compilation_config',
}
/** lm-eval's own short spellings. */
export const LM_EVAL_SHORT: Readonly<Record<string, string>> = {
  '-m': 'model',
  '-a': 'model_args',
  '-t': 'tasks',
  '-b': 'batch_size',
  '-f': 'num_fewshot',
  '-l': 'limit',
  '-o': 'output_path',
  '-s': 'log_samples',
}

/** Options with two long names: both set what the first name says elsewhere. */
const ALIASES: Readonly<Record<string, string>> = { device_memory_utilization: 'gpu_memory_utilization' }

/** What follows a program's name: options by their Python names, and the words that are none. */
export const readOptions = (
  argv: readonly string[],
  short: Readonly<Record<string, string>> = SHORT,
): { readonly options: readonly Option[]; readonly words: readonly string[] } => {
  const options: Option[] = []
  const words: string[] = []
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] as string
    const [flag = '', glued] = splitOnce(word, '=')
    const long = flag.startsWith('--') ? flag.slice(2).replaceAll('-', '_') : short[flag]
    const name = long === undefined ? undefined : (ALIASES[long] ?? long)
    const level = /^-O(\d)$/.exec(word)?.[1]
    if (level !== undefined) {
      options.push({ name: 'optimization_level', value: Number(level) })
      continue
    }
    if (name === undefined || name === '') {
      words.push(word)
      continue
    }
    const next = argv[at + 1]
    if (glued !== undefined) options.push({ name, value: valueOf(name, glued) })
    else if (next !== undefined && (!next.startsWith('-') || /^-\d/.test(next)) && !(YES_NO.test(name) && !/^(?:true|false)$/i.test(next)))
      options.push({ name, value: valueOf(name, argv[(at += 1)] as string) })
    else if (name.startsWith('no_')) options.push({ name: name.slice(3), value: false })
    else options.push({ name, value: true })
  }
  return { options, words }
}

/** SGLang's other names for an option; its echo has the first ones. */
const SGLANG_NAMES: Readonly<Record<string, string>> = {
  model: 'model_path',
  tp: 'tp_size',
  tensor_parallel_size: 'tp_size',
  dp: 'dp_size',
  data_parallel_size: 'dp_size',
  pipeline_parallel_size: 'pp_size',
  ep: 'ep_size',
  expert_parallel_size: 'ep_size',
  speculative_draft_model: 'speculative_draft_model_path',
  enable_hicache: 'enable_hierarchical_cache',
}
export const sglangNames = (options: readonly Option[]): readonly Option[] =>
  options.map(option => ({ ...option, name: SGLANG_NAMES[option.name] ?? option.name }))

const splitOnce = (text: string, by: string): [string, string?] => {
  const at = text.indexOf(by)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** Options that take no value: the word behind one is the model's name. */
const YES_NO = /^(?:enforce_eager|eager_mode|trust_remote_code|(?:no_)?(?:enable|disable)_\w+)$/

/** vLLM reads `32k` as thousands and `32K` as 1024s where it counts tokens or bytes. */
const COUNTED = /^(?:max_model_len|max_num_batched_tokens|kv_cache_memory_bytes)$/
const FACTORS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 }

const valueOf = (name: string, text: string): Scalar => {
  const [, digits, unit = ''] = (COUNTED.test(name) ? /^(\d+(?:\.\d+)?)([kmgKMG])$/.exec(text) : null) ?? []
  return digits === undefined ? scalar(text) : Math.round(Number(digits) * (FACTORS[unit] ?? 1))
}

const scalar = (text: string): Scalar =>
  /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text === 'True' || text === 'true' ? true : text === 'False' || text === 'false' ? false : text

/** lm-eval's `--model_args a=1,b=2`; a comma inside brackets does not separate (0.4.13 respects them, before it cut the value). */
export const readModelArgs = (text: string): readonly Option[] => {
  if (text.startsWith('{')) return readJson(text)
  const pairs: string[] = []
  let depth = 0
  let from = 0
  for (const [at, char] of [...text].entries()) {
    if ('[{('.includes(char)) depth += 1
    else if (']})'.includes(char)) depth -= 1
    else if (char === ',' && depth === 0) {
      pairs.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...pairs, text.slice(from)].flatMap(pair => {
    const [name = '', value] = splitOnce(pair.trim(), '=')
    return value === undefined || name === '' ? [] : [{ name, value: scalar(value.trim().replace(/^(['"])(.*)\1$/, '$2')) }]
  })
}

/** From 0.4.9 on the arguments may be JSON. */
const readJson = (text: string): readonly Option[] => {
  try {
    return Object.entries(JSON.parse(text) as Record<string, unknown>).flatMap(([name, value]) =>
      value === null ? [] : [{ name, value: typeof value === 'object' ? JSON.stringify(value) : (value as Scalar) }],
    )
  } catch {
    return []
  }
}

import type { EventBody, LogRecord, Scalar, SettingScope } from '../types.ts'
import { readPairs } from './echo/python-literal.ts'
import { perRecord } from './parser.ts'

/** A model (not a tokenizer, processor or config) loaded by name, the whole call in one line. */
const MODEL_LOAD = /\b(?:Auto)?[A-Z]\w*(?:Model\w*|For\w+|LMHeadModel)\.from_pretrained\((.*)\)/
const TYPED = /dtype|load_in_[48]bit|quantization_config|\bbf16\b|\bfp16\b|\bfp8\b|int[48]|gptq|awq|\.gguf/i

/** An engine built in Python; what a notebook or a traceback puts before its lines may stand in front. */
const ENGINE_CALL = /^[\s│|❱>-]*(?:\d+\s+)?(?:self\.)?(?:\w+\s*=\s*)?(?:\w+\.)?(LLM|Engine)\(\s*(?:(?:"[^"]*"|'[^']*'|[\w.]+)\s*,\s*)?(?=\w+\s*=)/
const SCOPES: Readonly<Record<string, SettingScope>> = { LLM: 'vllm', Engine: 'sglang' }
/** One keyword of such a call that stands over several lines. */
const KEYWORD =
  /^\s+(gpu_memory_utilization|kv_cache_memory_bytes|max_model_len|max_num_seqs|max_num_batched_tokens|tensor_parallel_size|pipeline_parallel_size|enforce_eager|swap_space|cpu_offload_gb|kv_cache_dtype|max_loras|max_lora_rank|cache_max_entry_count|session_len|max_prefill_token_num|quant_policy|mem_fraction_static)\s*=\s*([\d.]+|True|False|"[\w.-]*"|'[\w.-]*'),?\s*(?:#.*)?$/

const WAKES = [
  // `LLM(` is too short a word.
  { words: [] },
  { words: ['.from_pretrained('] },
  { words: ['Engine('], check: /\bEngine\(/ },
  {
    words: [
      'gpu_memory_utilization',
      'kv_cache_memory_bytes',
      'max_model_len',
      'max_num_seqs',
      'max_num_batched_tokens',
      'tensor_parallel_size',
      'pipeline_parallel_size',
      'enforce_eager',
      'swap_space',
      'cpu_offload_gb',
      'kv_cache_dtype',
      'max_loras',
      'max_lora_rank',
      'cache_max_entry_count',
      'session_len',
      'max_prefill_token_num',
      'quant_policy',
      'mem_fraction_static',
    ],
    check: /\s[a-z_]+\s*=\s*[\d."'TF]/,
  },
]

/** Source lines that a paste holds (tracebacks show them too): how a model is loaded, and with which settings an engine is built. */
export const pythonCode = perRecord('python code', WAKES, record => {
  const { message, own } = record
  if (own || message.length > 2000) return []
  if (message.includes('.from_pretrained(')) {
    const found = MODEL_LOAD.exec(message)
    return found === null ? [] : [{ kind: 'remark', name: 'from-pretrained', values: { typed: TYPED.test(found[1] ?? '') } }]
  }
  return message.includes('=') ? engineCall(message) : []
})

const engineCall = (message: LogRecord['message']): readonly EventBody[] => {
  const call = ENGINE_CALL.exec(message)
  if (call === null) {
    const [, name = '', value = ''] = KEYWORD.exec(message) ?? []
    return name === '' ? [] : [{ kind: 'settings', values: { [name]: literal(value) }, origin: 'command', scope: 'any' }]
  }
  const pairs = [...readPairs(message, call[0].length)].filter((pair): pair is [string, Scalar] => isLiteral(pair[1]))
  // Only a call that ends in this line, and that unpacks nothing, holds all that was given.
  const complete = /\)\s*(?:#[^]*)?$/.test(message) && !message.includes('**')
  return [{ kind: 'settings', values: Object.fromEntries(pairs), origin: 'command', scope: SCOPES[call[1] ?? ''] ?? 'any', ...(complete ? { complete } : {}) }]
}

/** A variable's name is no value. */
const isLiteral = (value: Scalar | null): boolean => typeof value === 'number' || typeof value === 'boolean'
const literal = (text: string): Scalar => (/^['"]/.test(text) ? text.slice(1, -1) : text === 'True' ? true : text === 'False' ? false : Number(text))

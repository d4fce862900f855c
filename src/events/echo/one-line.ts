import type { Stage } from '../../stage.ts'
import type { EventBody, LogRecord, SettingOrigin, SettingScope } from '../../types.ts'
import { releasesByFields } from '../lmdeploy/config-fields.ts'
import type { Parser, Utterance } from '../parser.ts'
import { readPairs } from './python-literal.ts'
import type { Echoed } from './python-literal.ts'
import { settingsOf, shapeOf } from './settings.ts'

interface Echo {
  /** Words before the list; the list starts right after them. */
  readonly before: string
  readonly origin: SettingOrigin
  readonly scope: SettingScope
  /** It leaves nothing out that was given. */
  readonly complete?: boolean
  /** Whether the words are this engine's: other programs print a `Namespace(` and a configuration too. */
  readonly when?: (record: LogRecord, pairs: ReadonlyMap<string, Echoed>) => boolean
  readonly also?: (pairs: ReadonlyMap<string, Echoed>, message: string) => readonly EventBody[]
}

const modelOf =
  (engine: 'vllm' | 'lmdeploy' | 'sglang' | undefined, ...names: string[]) =>
  (pairs: ReadonlyMap<string, Echoed>): EventBody[] => {
    const model = names.map(name => pairs.get(name)).find(value => typeof value === 'string')
    return model === undefined ? [] : [{ kind: 'identity', model: String(model), ...(engine ? { engine } : {}) }]
  }

/** vLLM names its release from 0.4.0 on, and the type of the cache from 0.3.0 on; the seed is the last field before. */
const releaseOfConfig = (pairs: ReadonlyMap<string, Echoed>, message: string): EventBody[] =>
  !message.includes('engine with config') || pairs.has('kv_cache_dtype') || !/seed=\d+\)\s*$/.test(message)
    ? []
    : [{ kind: 'remark', name: 'release-hint', values: { program: 'vllm', releases: '-0.2.7' } }]

/** lm-eval says which backend it starts: its arguments are that engine's settings too. */
const backendScope = (message: string): SettingScope => {
  const name = /Initializing (\S+) model/.exec(message)?.[1] ?? ''
  return name.startsWith('vllm') ? 'vllm' : name === 'sglang' ? 'sglang' : name.startsWith('hf') ? 'transformers' : 'lm-eval'
}

/**
 * Echoes that stand in one line. What vLLM prints of all eras (0.1 to 0.33), LMDeploy's two engine configs and its cache
 * config, SGLang's ServerArgs, lm-eval's model_args as a dict (0.4.10+) or as the user's text.
 */
const ECHOES: readonly Echo[] = [
  {
    before: 'args: Namespace(',
    origin: 'effective',
    scope: 'vllm',
    complete: true,
    when: ({ by }, pairs) => by.engine === 'vllm' || pairs.has('gpu_memory_utilization') || pairs.has('served_model_name'),
    also: modelOf('vllm', 'model_tag', 'model'),
  },
  { before: 'non-default args: {', origin: 'echo', scope: 'vllm', complete: true, also: modelOf('vllm', 'model_tag', 'model') },
  {
    before: 'with config: ',
    origin: 'effective',
    scope: 'vllm',
    when: ({ message }) => message.includes('LLM engine'),
    also: (pairs, message) => [...modelOf('vllm', 'model')(pairs), ...releaseOfConfig(pairs, message)],
  },
  { before: 'EngineArgs(', origin: 'effective', scope: 'vllm', also: modelOf('vllm', 'model') },
  {
    before: 'TurbomindEngineConfig(',
    origin: 'effective',
    scope: 'lmdeploy',
    also: (_, message) => [{ kind: 'identity', engine: 'lmdeploy', backend: 'turbomind' }, ...releasesByFields('TurbomindEngineConfig', message)],
  },
  {
    before: 'PytorchEngineConfig(',
    origin: 'effective',
    scope: 'lmdeploy',
    also: (_, message) => [{ kind: 'identity', engine: 'lmdeploy', backend: 'pytorch' }, ...releasesByFields('PytorchEngineConfig', message)],
  },
  {
    before: 'CacheConfig(',
    origin: 'effective',
    scope: 'lmdeploy',
    when: ({ by }) => by.engine !== 'vllm',
    also: pairs => [
      { kind: 'identity', engine: 'lmdeploy', backend: 'pytorch' },
      ...(typeof pairs.get('num_gpu_blocks') === 'number'
        ? [{ kind: 'count' as const, what: 'kv-blocks' as const, value: Number(pairs.get('num_gpu_blocks')) }]
        : []),
    ],
  },
  // OpenCompass prints a model's config as it was written.
  { before: 'engine_config=dict(', origin: 'echo', scope: 'lmdeploy' },
  { before: 'server_args=ServerArgs(', origin: 'effective', scope: 'sglang', complete: true, also: modelOf('sglang', 'model_path') },
  { before: 'server_args={', origin: 'effective', scope: 'sglang', complete: true, also: modelOf('sglang', 'model_path') },
  {
    before: 'model, with arguments: {',
    origin: 'echo',
    scope: 'lm-eval',
    complete: true,
    also: (pairs, message) => settingsOf(pairs, 'echo', backendScope(message), true),
  },
]
/** lm-eval 0.4.9.1 and 0.4.9.2 echo the user's text itself: `with arguments: pretrained=gpt2,dtype=float`. */
const AS_TEXT = /Initializing (\S+) model, with arguments: ([\w.]+=.*)$/s

/** From 0.4.9.1 on lm-eval breaks its dict at blanks, and indents what follows. */
const isWrapped = (message: string): boolean => {
  const at = message.lastIndexOf('model, with arguments: {')
  return at >= 0 && !message.includes('}', at)
}
const FOLLOWS = /^ {8}\S/
const MOST_LINES = 40

/** Echoes that stand in one line (or that lm-eval wrapped), and what they say about engine and model. */
export const oneLineEchoes: Parser = {
  name: 'echo',
  wakes: [{ words: [...ECHOES.map(({ before }) => before), 'model, with arguments:'] }],
  make: () => {
    let wrapped: { readonly record: LogRecord; text: string; lines: number } | undefined
    const settle = (): Utterance[] => {
      if (wrapped === undefined) return []
      const { record, text } = wrapped
      wrapped = undefined
      return utterances({ ...record, message: text }, record)
    }
    return {
      read: record => {
        if (wrapped !== undefined && !record.own && FOLLOWS.test(record.message) && wrapped.lines < MOST_LINES) {
          wrapped.text = `${wrapped.text} ${record.message.trim()}`
          wrapped.lines += 1
          return record.message.includes('}') ? settle() : []
        }
        const before = settle()
        if (!isWrapped(record.message)) return [...before, ...utterances(record, record)]
        wrapped = { record, text: record.message, lines: 1 }
        return before
      },
      end: settle,
      resting: () => wrapped === undefined,
    } satisfies Stage<LogRecord, Utterance>
  },
}

const utterances = (record: LogRecord, at: LogRecord): Utterance[] => echoesIn(record).map(body => ({ body, record: at }))

const echoesIn = (record: LogRecord): readonly EventBody[] => {
  const { message } = record
  if (!message.includes('(') && !message.includes(': ')) return []
  const found = ECHOES.flatMap(echo => read(echo, record))
  const text = AS_TEXT.exec(message)
  return text
    ? [
        ...found,
        ...settingsOf(readPairs(text[2] ?? '', 0, false), 'echo', 'lm-eval', true),
        ...settingsOf(readPairs(text[2] ?? '', 0, false), 'echo', backendScope(message), true),
      ]
    : found
}

const read = (echo: Echo, record: LogRecord): readonly EventBody[] => {
  const { message } = record
  const at = message.indexOf(echo.before)
  if (at < 0) return []
  const pairs = readPairs(message, at + echo.before.length)
  if (pairs.size === 0 || echo.when?.(record, pairs) === false) return []
  return [...settingsOf(pairs, echo.origin, echo.scope, echo.complete), ...shapeOf(pairs), ...(echo.also?.(pairs, message) ?? [])]
}

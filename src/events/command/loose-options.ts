import type { EventBody, Scalar } from '../../types.ts'
import { readOptions, sglangNames } from './options.ts'
import { shellWords } from './shell-words.ts'

/** A line of nothing but options: the rest of a command whose first line was left out. Help names a value in capitals, and tells of it. */
const LINE = /^\s*--[a-z][\w-]*(?:[ =](?!-)\S+)?(?:\s+--?[a-z][\w-]*(?:[ =](?!-)\S+)?)*\s*(?:(\\)\s*)?$/
const PLACEHOLDER = /(?:^|[\s=])(?:[A-Z][A-Z\d]*_[A-Z\d_]+|\{[\w,]+\}|\[|<)/

/** Options that servers of models have in common, and few other programs: one of them must be among loose ones. */
export const KNOWN_OPTIONS = [
  'tensor-parallel-size',
  'tp-size',
  'tp',
  'max-model-len',
  'gpu-memory-utilization',
  'mem-fraction-static',
  'cache-max-entry-count',
  'session-len',
  'max-num-seqs',
  'max-num-batched-tokens',
  'max-running-requests',
  'kv-cache-dtype',
  'context-length',
] as const
const KNOWN = new RegExp(`--(?:${KNOWN_OPTIONS.join('|')})[ =]`)

/** Whether such a line may begin loose options; `more` where a backslash says that others follow. */
export const looseStart = (message: string): { readonly more: boolean } | undefined => {
  const found = message.length < 2000 && !PLACEHOLDER.test(message) ? LINE.exec(message) : null
  return found === null ? undefined : { more: found[1] === '\\' }
}

/** What loose options set, of whichever engine: by its own name and by SGLang's. Nothing where none of them is a server's. */
export const looseSettings = (text: string): readonly EventBody[] => {
  if (!KNOWN.test(`${text} `)) return []
  const { options } = readOptions(shellWords(text))
  const values: Record<string, Scalar> = Object.fromEntries([...sglangNames(options), ...options].map(({ name, value }) => [name, value]))
  return options.length < 2 ? [] : [{ kind: 'settings', values, origin: 'command', scope: 'any' }]
}

import type { Engine } from '../types.ts'
import { perRecord } from './parser.ts'
import type { Wake } from './parser.ts'

/** How Python lists the calls of a process that a signal ends; a traceback puts a comma behind the number. */
const CALL = /^\s*File "[^"]{1,400}[/\\](vllm|sglang|lmdeploy)[/\\][^"]{1,400}", line \d+ in \S/
const WAKES: readonly Wake[] = [{ words: ['File "'], check: /[/\\](?:vllm|sglang|lmdeploy)[/\\][^"]{1,400}", line \d+ in / }]

/** Whose code a dead process was in: nothing else in its last words may name the engine. */
export const deadStacks = perRecord('dead stacks', WAKES, ({ message, own }) => {
  const engine = own ? undefined : CALL.exec(message)?.[1]
  return engine === undefined ? [] : [{ kind: 'identity', engine: engine as Engine }]
})

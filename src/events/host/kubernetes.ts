import type { EventBody, LogRecord } from '../../types.ts'
import type { Parser, Utterance } from '../parser.ts'

/** `kubectl describe` and `kubectl get -o yaml` spread one end of a container over several lines, in either order. */
const STATE = /^\s*(?:-\s*)?(?:State|Last State|terminated|lastState|last state):/i
const REASON = /^\s*"?reason"?:\s*"?(\w+)/i
const EXIT = /^\s*"?(?:exit code|exitCode)"?:\s*"?(-?\d+)/i
const RESTARTS = /^\s*"?(?:restart count|restartCount)"?:\s*"?(\d+)/i
/** Lines of the same block that say nothing of a kill. */
const FIELD = /^\s*(?:-\s*)?"?[A-Za-z][\w .-]{0,30}"?:(?:\s|$)|^\s*[{}[\],]+\s*$/
const LONGEST = 24
const MAY = /reason|exit ?code/i

interface Ended {
  readonly record: LogRecord
  reason: string | undefined
  exitCode: number | undefined
  restarts: number | undefined
  lines: number
}

const WAKES = [
  { words: ['reason', 'Reason', 'REASON'], check: /(?:^|[^\w])reason\\?"?:/i },
  { words: ['exit code', 'Exit Code', 'Exit code', 'EXIT CODE', 'exitCode', 'exitcode', 'ExitCode'], check: /(?:^|[^\w])exit ?code\\?"?:/i },
]

export const podStatus: Parser = {
  name: 'kubectl describe',
  wakes: WAKES,
  make: () => {
    let ended: Ended | undefined
    const flush = (): Utterance[] => {
      const done = ended
      ended = undefined
      const body = done && bodyOf(done)
      return done && body ? [{ body, record: done.record }] : []
    }
    return {
      read: record => {
        const { message } = record
        if (ended === undefined && !MAY.test(message)) return []
        const out: Utterance[] = []
        const [reason, exit, restarts] = [REASON, EXIT, RESTARTS].map(pattern => pattern.exec(message)?.[1])
        // A second end in the same block: `State` after `Last State`, or the next container.
        if (STATE.test(message) || (reason !== undefined && ended?.reason !== undefined) || (exit !== undefined && ended?.exitCode !== undefined)) {
          if (ended?.reason !== undefined && ended.exitCode !== undefined) out.push(...flush())
          else ended = undefined
        }
        if (ended === undefined && (reason !== undefined || exit !== undefined))
          ended = { record, reason: undefined, exitCode: undefined, restarts: undefined, lines: 0 }
        if (ended === undefined) return out
        ended.reason ??= reason
        ended.exitCode ??= exit === undefined ? undefined : Number(exit)
        ended.restarts ??= restarts === undefined ? undefined : Number(restarts)
        ended.lines += 1
        if (restarts !== undefined || ended.lines > LONGEST || !FIELD.test(message)) out.push(...flush())
        return out
      },
      end: flush,
      resting: () => ended === undefined,
    }
  },
}

/** `Error` with 137 is a kill for another reason, or of the whole node for lack of memory: open. */
const bodyOf = ({ reason, exitCode, restarts }: Ended): EventBody | undefined => {
  const memory = reason === 'OOMKilled'
  if (!memory && !(reason === 'Error' && exitCode === 137)) return undefined
  return {
    kind: 'killed',
    reportedBy: 'kubernetes',
    forMemory: memory,
    signal: 9,
    ...(exitCode === undefined ? {} : { exitCode }),
    ...(restarts === undefined ? {} : { count: restarts }),
  }
}

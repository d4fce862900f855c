import type { Stage } from '../../stage.ts'
import type { EventBody, Frame, LogRecord } from '../../types.ts'
import type { Parser, Utterance } from '../parser.ts'

const HEADER = /^\s*\*\*\* stacktrace of thread 0x[0-9a-f]+ \*\*\*\s*$/i
/** `  [ 3] LlamaFfnLayer::forward() @ LlamaFfnLayer.cc:30`; [ 0] is the innermost. */
const FRAME = /^\s*\[\s*\d+\] (.+?) @ ([\w./-]+?)(?::(\d+))?\s*$/
const CUDA_FAILURE = /^\s*CUDA (?:Driver )?error: /
const MOST_FRAMES = 100
const LONGEST_NAME = 200
/** Several ranks print their FATAL lines first and their stacks after; their lines mix. */
const NEAR = 60

interface Stack {
  readonly record: LogRecord
  readonly frames: Frame[]
}

/**
 * TurboMind's own stack trace, printed when it aborts (0.14.0+). A paste may lack the FATAL line that names the error: a stack
 * whose innermost frame is the check of a CUDA call in the pool's allocator is a failed allocation all the same.
 */
export const turbomindStacks: Parser = {
  name: 'turbomind stack',
  wakes: [{ words: ['*** stacktrace of thread', 'CUDA error:', 'CUDA Driver error:'] }],
  lasting: record => failed(record) || HEADER.test(record.message),
  make: () => {
    let stack: Stack | undefined
    let lastFailure = Number.NEGATIVE_INFINITY
    const close = (): Utterance[] => {
      if (stack === undefined) return []
      const { record, frames } = stack
      stack = undefined
      return frames.length === 0 ? [] : bodies(frames, record.at.line - lastFailure <= NEAR).map(body => ({ body, record }))
    }
    return {
      read: record => {
        if (failed(record)) lastFailure = record.at.line
        if (HEADER.test(record.message)) {
          const closed = close()
          stack = { record, frames: [] }
          return closed
        }
        if (stack === undefined) return []
        const frame = stack.frames.length < MOST_FRAMES ? frameOf(record) : undefined
        if (frame === undefined) return close()
        stack.frames.push(frame)
        return []
      },
      end: close,
      resting: () => stack === undefined,
    } satisfies Stage<LogRecord, Utterance>
  },
}

const failed = ({ message, by }: LogRecord): boolean => by.engine === 'lmdeploy' && CUDA_FAILURE.test(message)

const frameOf = ({ message, at }: LogRecord): Frame | undefined => {
  const found = FRAME.exec(message)
  return found
    ? { path: found[2] ?? '', ...(found[3] === undefined ? {} : { line: Number(found[3]) }), function: (found[1] ?? '').slice(0, LONGEST_NAME), at }
    : undefined
}

/** Frames as Python orders them, the innermost last. */
const bodies = (frames: readonly Frame[], told: boolean): EventBody[] => {
  const innermost = frames[0]
  const failed = innermost?.function === 'TM_CUDA_CHECK' && /(?:^|\/)allocator\.cc$/.test(innermost.path)
  const site = innermost?.line === undefined ? 'allocator.cc' : `allocator.cc:${innermost.line}`
  return [{ kind: 'traceback', frames: frames.toReversed() }, ...(failed && !told ? [{ kind: 'oom' as const, allocator: 'turbomind' as const, site }] : [])]
}

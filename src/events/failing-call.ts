import type { EventBody, EventOf, Frame } from '../types.ts'

/**
 * What an error of the system is about is not in its words: the call above it tells. ENOMEM of faulthandler is the kernel
 * refusing a signal stack that is too small for the CPU's registers (sigaltstack), and no lack of memory; ENOSPC of a
 * semaphore or of a tensor that is shared is a full /dev/shm, and no full disk.
 */
interface Call {
  readonly errno: RegExp
  readonly is: (frame: Frame) => boolean
  readonly means: EventBody
}

const SEMAPHORE =
  /\bSemLock\b|(?:\b(?:ctx|context|mp|multiprocessing)|\bget_context\([^)]{0,40}\))\.(?:R?Lock|(?:Bounded)?Semaphore|Condition|Event|Barrier|(?:Simple|Joinable)?Queue)\(/
const SHARED_TENSOR = /\b_share_(?:fd|filename)_(?:cpu_)?\(|\b_new_(?:using|shared)_(?:fd|filename)\w*\(/

const CALLS: readonly Call[] = [
  {
    errno: /\[Errno 12\] Cannot allocate memory\s*$/,
    is: ({ code = '' }) => /\bfaulthandler\.(?:enable|register)\(/.test(code),
    means: { kind: 'error', nature: 'signal-stack', type: 'OSError', message: 'the stack for signals is too small for this CPU' },
  },
  {
    errno: /\[Errno 28\] No space left on device\s*$/,
    is: ({ path, code = '' }) => /multiprocessing[\\/]synchronize\.py$/.test(path) || SEMAPHORE.test(code) || SHARED_TENSOR.test(code),
    means: { kind: 'oom', allocator: 'shm' },
  },
]

interface Said {
  readonly body: EventBody
}

/** What was said at one line, an error of the system in the light of the traceback that ends there. */
export const inTheLightOfCalls = <S extends Said>(said: readonly S[]): readonly S[] => {
  const traceback = said.map(({ body }) => body).find((body): body is EventBody & Pick<EventOf<'traceback'>, 'frames' | 'error'> => body.kind === 'traceback')
  const [frame, error] = [traceback?.frames.at(-1), traceback?.error]
  if (frame === undefined || error === undefined) return said
  const call = CALLS.find(({ errno, is }) => errno.test(error.message) && is(frame))
  return call === undefined ? said : said.map(each => (isOfSystem(each.body) ? { ...each, body: call.means } : each))
}

/** As the words alone were read: RAM, or a file. */
const isOfSystem = (body: EventBody): boolean => (body.kind === 'oom' && body.allocator === 'host') || (body.kind === 'error' && body.nature === 'file')

import { REQUEST_ONLY } from '../episodes/attempts.ts'
import type { Episode } from '../episodes/index.ts'
import { isRootError } from '../episodes/root-errors.ts'
import { stopOf } from '../episodes/stop.ts'
import type { Event, EventOf, Frame, Oom, Source } from '../types.ts'

/** The failure of an episode: the event that tells it first, and all that belongs to it. */
export interface Failure {
  readonly kind: 'oom' | 'refusal' | 'killed'
  /** The first event that tells it. */
  readonly event: EventOf<'oom'> | EventOf<'refusal'> | EventOf<'killed'>
  /** What the failing process said about the allocation, its messages taken together: the first figure of each kind stands. */
  readonly oom: Partial<Omit<Oom, 'kind'>>
  readonly refusal: EventOf<'refusal'> | undefined
  readonly killed: readonly EventOf<'killed'>[]
  /** Frames of the failing traceback, outermost first; of a chain the root's come last. */
  readonly frames: readonly Frame[]
  /** Every failing allocation of the episode, one a process. */
  readonly fanOut: readonly EventOf<'oom'>[]
  /** Everything of the failing processes that tells of memory, for evidence. */
  readonly events: readonly Event[]
}

type MemoryEvent = EventOf<'oom'> | EventOf<'refusal'> | EventOf<'killed'>

/** Finds what failed; undefined where no memory failed. A line that only repeats another process's failure is none. */
export const failureOf = (episode: Episode): Failure | undefined => {
  const { events } = episode
  const ooms = events.filter((event): event is EventOf<'oom'> => event.kind === 'oom')
  const refusals = events.filter((event): event is EventOf<'refusal'> => event.kind === 'refusal' && !REQUEST_ONLY.has(event.reason))
  const stop = stopOf(events)
  const kills = events.filter(
    (event, place): event is EventOf<'killed'> =>
      event.kind === 'killed' && (event.forMemory || (place < stop && !endsItsTree(events, event) && !(isSilent(event) && isExplained(events, event)))),
  )
  // The header of the kernel's report names no victim: it counts where a paste lacks the lines that do.
  const killed = kills.some(event => event.forMemory && !isHeader(event)) ? kills.filter(event => !isHeader(event)) : kills
  const first = earliest([...ooms, ...refusals]) ?? killed.find(event => event.forMemory) ?? killed[0]
  if (first === undefined) return undefined
  const lane = ooms.filter(event => event.by.lane === first.by.lane || event.by.lane === '')
  const refusal = first.kind === 'refusal' ? first : refusals[0]
  return {
    kind: first.kind,
    event: first,
    oom:
      first.kind === 'killed'
        ? {}
        : { ...refusedBefore(events, first), ...together(first.kind === 'oom' ? [first, ...lane.filter(event => sameFailure(first, event))] : []) },
    refusal,
    killed,
    frames: framesOf(events, first),
    fanOut: onePerProcess(ooms),
    events: [...ooms, ...refusals, ...killed],
  }
}

/** SGLang kills its own processes once one of them has failed: a kill behind that error is no failure of its own. */
const endsItsTree = (events: readonly Event[], { order }: Event): boolean =>
  events.some(event => event.order < order && event.kind === 'cascade' && (event.of === 'child-process' || event.of === 'engine-process')) &&
  events.some(event => event.order < order && event.kind === 'traceback' && event.error !== undefined)

const isHeader = ({ reportedBy, pid, process, limit }: EventOf<'killed'>): boolean =>
  reportedBy === 'kernel' && pid === undefined && process === undefined && limit === undefined

/** A process that is gone, by nothing that is known. */
const isSilent = ({ signal, exitCode }: EventOf<'killed'>): boolean => signal === undefined && exitCode === undefined

/** An error stands before it, of which it went. */
const isExplained = (events: readonly Event[], { order }: Event): boolean =>
  events.some(
    event =>
      event.order < order &&
      (isRootError(event) ||
        (event.kind === 'error' && event.nature !== 'request') ||
        (event.kind === 'remark' && event.name === 'bus-error') ||
        (event.kind === 'ended' && event.how === 'failed')),
  )

const earliest = <E extends MemoryEvent>(events: readonly E[]): E | undefined =>
  events.reduce<E | undefined>((a, b) => (a === undefined || b.order < a.order ? b : a), undefined)

/** The figures of an error that has none of its own: those of the allocator's warning right before it. */
const refusedBefore = (events: readonly Event[], first: MemoryEvent): Partial<Omit<Oom, 'kind'>> => {
  if (first.kind !== 'oom' || first.allocator !== 'torch' || first.requested !== undefined) return {}
  const refused = events.findLast(
    (event): event is EventOf<'remark'> =>
      event.kind === 'remark' &&
      event.name === 'allocation-refused' &&
      event.order < first.order &&
      (event.by.rank === first.by.rank || event.by.rank === undefined || first.by.rank === undefined),
  )
  const { gpu, requested, free, capacity } = refused?.values ?? {}
  return typeof gpu === 'number' && typeof requested === 'number' && typeof free === 'number' && typeof capacity === 'number'
    ? { gpu, requested, free, capacity }
    : {}
}

/** Messages of one failure: the wrapper's text (no figures) and the allocator's own, or the same printed again. */
const sameFailure = (a: EventOf<'oom'>, b: EventOf<'oom'>): boolean => a.requested === undefined || b.requested === undefined || a.requested === b.requested

const together = (ooms: readonly EventOf<'oom'>[]): Partial<Omit<Oom, 'kind'>> => {
  const merged: Record<string, unknown> = {}
  for (const oom of ooms)
    for (const [name, value] of Object.entries(oom)) if (!['kind', 'at', 'by', 'time', 'level', 'order'].includes(name)) merged[name] ??= value
  return merged
}

const onePerProcess = (ooms: readonly EventOf<'oom'>[]): EventOf<'oom'>[] => {
  const byProcess = new Map<string, EventOf<'oom'>>()
  for (const oom of ooms) {
    const key = oom.by.lane === '' ? (oom.gpu === undefined ? NOBODY : `gpu ${oom.gpu}`) : oom.by.lane
    const before = byProcess.get(key)
    if (before === undefined || (before.requested === undefined && oom.requested !== undefined)) byProcess.set(key, oom)
  }
  if (byProcess.size > 1) byProcess.delete(NOBODY)
  const all = [...byProcess.values()]
  const named = all.filter(({ by }) => by.pid !== undefined)
  return named.length > 0 ? all.filter(({ by }) => by.pid !== undefined || by.lane === '') : all
}
/** A message that names neither process nor card is what a wrapper says of the failure that another one tells; so is one with a launcher's label alone beside those that name a process. */
const NOBODY = ''

const TELLS_MEMORY =
  /out of memory|OutOfMemory|MemoryError|RESOURCE_EXHAUSTED|No available memory|KV cache|memory profiling|gpu memory utilization|ALLOC_FAILED|enough.{0,100}memory/i
/** A traceback this many records away from the message is another matter. */
const NEAR = 6

/** The traceback that ends in the failure: at the very line, else the nearest of the same process that tells of memory. */
const framesOf = (events: readonly Event[], first: MemoryEvent): Frame[] => {
  const tracebacks = events.filter((event): event is EventOf<'traceback'> => event.kind === 'traceback')
  const distance = (event: EventOf<'traceback'>): number => {
    const same = event.at.file === first.at.file && event.at.line === first.at.line
    const lane = event.by.lane === first.by.lane
    const memory = event.error !== undefined && TELLS_MEMORY.test(`${event.error.type} ${event.error.message}`)
    const lines = Math.min(apart(event.at, first.at), apart(event.frames[0]?.at ?? event.at, first.at))
    if (same) return 0
    if (memory) return (lane ? 1 : 100_000) + lines
    return lines <= NEAR && (lane || event.by.lane === '' || first.by.lane === '') && event.error === undefined ? 50 + lines : Number.POSITIVE_INFINITY
  }
  const root = tracebacks.filter(event => Number.isFinite(distance(event))).toSorted((a, b) => distance(a) - distance(b))[0]
  if (root === undefined) return []
  const at = tracebacks.indexOf(root)
  const wrapper = tracebacks.slice(at + 1).find(event => event.by.lane === root.by.lane)
  if (wrapper?.chained === true) return [...wrapper.frames, ...root.frames]
  // A source line without its frame: a collector that sorts lines may have put the other frames elsewhere.
  const rest = root.frames.every(({ path }) => path === '')
    ? tracebacks.find(
        event =>
          event !== root &&
          event.by.lane === root.by.lane &&
          event.error === undefined &&
          event.frames.some(({ path }) => !STARTS_PROCESS.test(path)) &&
          apart(event.frames[0]?.at ?? event.at, root.at) <= NEAR,
      )
    : undefined
  return [...(rest?.frames ?? []), ...root.frames]
}

/** The frames that every process begins with tell nothing. */
const STARTS_PROCESS = /[/\\](?:multiprocessing[/\\]|threading\.py$)/

const apart = (a: Source, b: Source): number => (a.file === b.file ? Math.abs(a.line - b.line) : 1000)

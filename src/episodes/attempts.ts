import type { Event, EventOf, StartMark } from '../types.ts'

/** The events of one start, in order. */
export type Attempt = Event[]

/** The order in which one start prints its marks. */
const MARKS: readonly StartMark[] = ['command', 'launcher', 'harness', 'banner', 'arguments', 'engine']

/** Programs that start a program several times on purpose: their processes' marks belong together. */
const LAUNCHERS: ReadonlySet<string> = new Set(['torchrun', 'accelerate', 'deepspeed', 'ray'])

interface State {
  readonly events: Event[]
  /** The last mark of each lane. */
  readonly marks: Map<string, number>
  /** Something happened after which the next mark is another start. */
  over: boolean
  /** A traceback may be the end, or one that was caught: then the start goes on with the marks that it still lacks. */
  troubled: boolean
  /** The engine got further than its start: weights, cache, requests. */
  underWay: boolean
  up: boolean
  launched: boolean
}

const fresh = (): State => ({ events: [], marks: new Map(), over: false, troubled: false, underWay: false, up: false, launched: false })

/**
 * Cuts the events of one input into attempts: restart loops, tries with other flags, several engines one after the other.
 * A mark starts another attempt where the run before it was over, or where the same process says it again after it got
 * further; several processes of one launch say the same marks side by side.
 */
export const attempts = (events: readonly Event[]): Attempt[] => {
  const done: Attempt[] = []
  let state = fresh()
  for (const event of events) {
    if (event.kind === 'start' && startsAnew(state, event)) {
      const ahead = state.over || state.troubled ? trailing(state.events) : []
      done.push(state.events.slice(0, state.events.length - ahead.length))
      state = fresh()
      state.events.push(...ahead)
    }
    take(state, event)
  }
  return [...done, state.events].filter(attempt => attempt.length > 0)
}

/** What was exported after a failure is for the start that follows. */
const trailing = (events: readonly Event[]): Event[] =>
  events.slice(events.findLastIndex(event => event.kind !== 'settings' || event.origin !== 'environment') + 1)

/** There is one front end: with another number it was started again. */
const processOf = ({ by }: Event): string => (by.role === 'APIServer' ? by.role : by.lane)

const startsAnew = (state: State, event: EventOf<'start'>): boolean => {
  if (state.marks.size === 0) return (state.over || state.troubled) && MARKS.indexOf(event.mark) <= MARKS.indexOf('arguments')
  const mark = MARKS.indexOf(event.mark)
  if (state.over || (state.troubled && mark <= Math.max(...state.marks.values()))) return true
  const before = state.marks.get(processOf(event))
  if (state.launched && mark > 0) return false
  if (state.up && mark <= MARKS.indexOf('arguments')) return true
  return before !== undefined && mark <= before && (state.underWay || mark === 0)
}

const take = (state: State, event: Event): void => {
  state.events.push(event)
  switch (event.kind) {
    case 'start':
      state.marks.set(processOf(event), MARKS.indexOf(event.mark))
      break
    case 'identity':
      if (event.harness !== undefined && LAUNCHERS.has(event.harness)) state.launched = true
      break
    case 'oom':
    case 'ended':
    case 'cascade':
      state.over = true
      break
    case 'refusal':
      state.over ||= !REQUEST_ONLY.has(event.reason)
      break
    case 'killed':
      state.over = true
      break
    case 'traceback':
      state.troubled ||= event.error !== undefined
      break
    case 'up':
      state.up = true
      state.underWay = true
      break
    case 'step':
    case 'holding':
      state.underWay = true
      break
    default:
      break
  }
}

/** Refusals that turn one request away while the engine goes on. */
export const REQUEST_ONLY: ReadonlySet<EventOf<'refusal'>['reason']> = new Set(['out-of-cache-blocks', 'input-longer-than-cache'])

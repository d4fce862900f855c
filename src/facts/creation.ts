import type { Event, Frame } from '../types.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'

/** Calls that are the first to touch a card, or that do nothing but set one up. */
const SET_UP =
  /^(?:_lazy_init|_cuda_init|_lazy_call|set_device|init_device|current_device|current_stream|get_device_properties|get_device_capability|mem_get_info|manual_seed(?:_all)?|empty_cache|synchronize)$/
/** Code that puts something on a card. */
const MOVES = /\.(?:to|cuda)\(|\bdevice\s*=|torch\.cuda\.|["']cuda/
/** A library's own status stands where the site of a call would. */
const LIBRARY = /^CU[A-Z]+_/

/**
 * What could not be made: a CUDA context, or a library's handle or workspace. The caching allocator gives figures when it
 * fails; the driver's bare "out of memory" is of a call outside it, and before anything was on the card that is the context.
 */
export const creation: Question = ({ episode, failure, facts }) => {
  if (failure?.kind !== 'oom') return {}
  const { oom, event } = failure
  const allocator = facts['failure.allocator']?.value
  if (allocator === 'cublas' || allocator === 'cudnn' || (allocator === 'cuda' && LIBRARY.test(oom.site ?? '')))
    return answers({ 'failure.creating': known('library' as const, event.at) })
  if (allocator !== 'cuda' || oom.requested !== undefined || oom.site !== undefined) return {}
  if (oom.step === 'start') return answers({ 'failure.creating': known('context' as const, event.at) })
  // A Java trace stands below its exception.
  const called = episode.events.find(
    each => each.kind === 'remark' && each.name === 'context-call' && each.order > event.order && each.order <= event.order + 4,
  )
  if (called !== undefined) return answers({ 'failure.creating': known('context' as const, event.at, called.at) })
  if (facts['weights.loaded'] !== undefined || episode.events.some(each => each.order < event.order && hasWorked(each))) return {}
  const found = failure.frames.findLast(sets) ?? failure.frames.slice(-1).find(frame => MOVES.test(frame.code ?? ''))
  return answers({ 'failure.creating': found === undefined ? undefined : known('context' as const, event.at, found.at) })
}

const sets = (frame: Frame): boolean =>
  (SET_UP.test(frame.function) && /[/\\](?:torch[/\\]cuda|worker)[/\\]/.test(frame.path)) ||
  /torch\._C\._cuda_(?:init|setDevice)|mem_get_info/.test(frame.code ?? '')

/** Told only by a process that has something on its card: then the context is there. */
const hasWorked = (event: Event): boolean =>
  event.kind === 'holding' || event.kind === 'usage' || event.kind === 'up' || event.kind === 'request' || (event.kind === 'step' && (event.done ?? 0) > 0)

import type { EventOf } from '../types.ts'
import type { Asked, Question } from './question.ts'
import { answers, known } from './sheet.ts'

/** A slice's size by torch is its size by nvidia-smi less what the driver keeps. */
const SLICE_TOLERANCE = 0.05
/** A limit as large as the card is none: TGI sets one of 100 %. */
const BELOW = 0.99

/** A limit below the card's size: set by the program, by a library that hands out shares, or a slice of the card (MIG). */
export const cap: Question = asked => {
  const { failure } = asked
  if (failure?.kind !== 'oom') return {}
  const { oom, event } = failure
  const { requested, free, capacity, allowed } = oom
  if (oom.allocator === 'vgpu')
    return answers({ 'cap.kind': known('vgpu' as const, event.at), 'cap.limit': known(allowed, event.at), 'cap.decides': known(true, event.at) })
  if (allowed !== undefined && (capacity === undefined || allowed < BELOW * capacity)) {
    const inUse = oom.held ?? oom.reserved ?? oom.allocated
    const decides =
      requested !== undefined && free !== undefined
        ? free >= requested
        : requested !== undefined && inUse !== undefined
          ? inUse + requested > allowed
          : undefined
    return answers({
      'cap.kind': known('program' as const, event.at),
      'cap.limit': known(allowed, event.at),
      'cap.card': known(capacity, event.at),
      'cap.decides': known(decides, event.at),
    })
  }
  const card = capacity === undefined ? undefined : wholeCard(asked, capacity)
  if (card === undefined || capacity === undefined) return {}
  return answers({
    'cap.kind': known('mig' as const, card.at, event.at),
    'cap.limit': known(capacity, event.at),
    'cap.card': known(card.total, card.at),
    'cap.decides': requested === undefined || free === undefined ? undefined : known(requested <= card.total - (capacity - free), card.at, event.at),
  })
}

/** The card of which this process has a slice: a snapshot lists slices of this size, and the whole above them. */
const wholeCard = ({ episode }: Asked, capacity: number) => {
  for (const event of episode.events.filter((each): each is EventOf<'snapshot'> => each.kind === 'snapshot')) {
    const { gpus, at } = event.snapshot
    const slice = gpus.find(gpu => gpu.mig !== undefined && gpu.total !== undefined && Math.abs(gpu.total - capacity) <= SLICE_TOLERANCE * gpu.total)
    const card = slice && gpus.find(gpu => gpu.mig === undefined && gpu.index === slice.index)
    if (card?.total !== undefined && card.total > capacity * (1 + SLICE_TOLERANCE)) return { total: card.total, at }
  }
  return undefined
}

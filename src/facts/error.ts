import type { EventOf } from '../types.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'

/** An error that is no lack of memory, by its figures: what was required, and what the limit was. */
export const error: Question = ({ episode, failure }) => {
  const tracebacks = failure === undefined ? episode.events.filter((each): each is EventOf<'traceback'> => each.kind === 'traceback') : []
  const ended = tracebacks.find(each => each.error !== undefined)
  // What failed inside a capture stands above the error that every later call repeats.
  const repeats = episode.events.some(each => each.kind === 'cascade' && each.of === 'graph-capture')
  const cut = repeats ? undefined : tracebacks.findLast(each => each.open === true)
  const event = episode.events.find((each): each is EventOf<'error'> => each.kind === 'error' && (each.required !== undefined || each.limit !== undefined))
  return answers({
    'error.text': known(ended?.error === undefined ? undefined : `${ended.error.type}: ${ended.error.message}`, ended?.at),
    'error.cut': cut === undefined ? undefined : known(true, cut.at),
    'error.nature': known(event?.nature, event?.at),
    'error.required': known(event?.required, event?.at),
    'error.limit': known(event?.limit, event?.at),
  })
}

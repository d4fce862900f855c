import type { EventOf } from '../types.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'

/** An error that is no lack of memory, by its figures: what was required, and what the limit was. */
export const error: Question = ({ episode }) => {
  const event = episode.events.find((each): each is EventOf<'error'> => each.kind === 'error' && (each.required !== undefined || each.limit !== undefined))
  return answers({
    'error.nature': known(event?.nature, event?.at),
    'error.required': known(event?.required, event?.at),
    'error.limit': known(event?.limit, event?.at),
  })
}

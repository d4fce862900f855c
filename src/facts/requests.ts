import type { EventOf, Source } from '../types.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'

interface Said {
  readonly value: number
  readonly at: Source
}

/** How long requests were, and what they were refused or cut short for: limits of the settings, not of the card. */
export const requests: Question = ({ episode }) => {
  const long = episode.events.filter((event): event is EventOf<'remark'> => event.kind === 'remark' && event.name === 'request-too-long')
  const told = (name: string): readonly Said[] =>
    long.flatMap(({ values, at }) => {
      const value = values?.[name]
      return typeof value === 'number' ? [{ value, at }] : []
    })
  const prompts = episode.events.filter((event): event is EventOf<'count'> => event.kind === 'count' && event.what === 'prompt-tokens')
  const longest = [...prompts, ...told('prompt')].reduce<Said | undefined>((a, b) => (a === undefined || b.value > a.value ? b : a), undefined)
  const [limit, left] = [told('limit').at(-1), told('left').at(-1)]
  return answers({
    'request.tokens': known(longest?.value, longest?.at),
    'request.limit': known(limit?.value, limit?.at),
    'request.left': known(left?.value, left?.at),
  })
}

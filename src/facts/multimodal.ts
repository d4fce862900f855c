import type { EventOf } from '../types.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'

/** Images, videos and audio: how many items at once, and how many tokens they become. */
export const multimodal: Question = ({ episode }) => {
  const count = (what: 'mm-items' | 'mm-tokens') => {
    const event = episode.events.findLast((each): each is EventOf<'count'> => each.kind === 'count' && each.what === what)
    return known(event?.value, event?.at)
  }
  const worst = episode.events.findLast((event): event is EventOf<'remark'> => event.kind === 'remark' && event.name === 'profile-shorter-than-image')
  const of = (name: string) => {
    const value = worst?.values?.[name]
    return typeof value === 'number' ? known(value, worst?.at) : undefined
  }
  return answers({
    'multimodal.items': count('mm-items'),
    'multimodal.tokens': count('mm-tokens') ?? of('wanted'),
    'multimodal.image-tokens': of('image'),
    'multimodal.video-tokens': of('video'),
    'multimodal.audio-tokens': of('audio'),
  })
}

import { groupBy } from '../group-by.ts'
import type { EventOf } from '../types.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'
import type { Facts } from './sheet.ts'

/** Three figures that rise are the fewest that show a direction. */
const FEWEST = 3

/** Memory that a program printed again and again: does it grow from turn to turn? */
export const growth: Question = ({ episode, failure }) => {
  const usage = episode.events.filter(
    (event): event is EventOf<'usage'> => event.kind === 'usage' && (failure === undefined || event.order <= failure.event.order),
  )
  return growthIn(usage)
}

/** The same of figures alone: what is known of the longest series. */
export const growthIn = (usage: readonly EventOf<'usage'>[]): Facts => {
  const longest = [...groupBy(usage, ({ series }) => series).values()].toSorted((a, b) => b.length - a.length)[0]
  if (longest === undefined || longest.length < FEWEST) return {}
  const [first, last] = [longest[0] as EventOf<'usage'>, longest.at(-1) as EventOf<'usage'>]
  const rises = longest.filter((event, index) => index > 0 && event.bytes > (longest[index - 1]?.bytes ?? 0)).length
  const total = last.bytes - first.bytes
  const steady = rises >= (longest.length - 1) * 0.9 && total > 0
  const count = longest.reduce((sum, { stands = 1 }) => sum + stands, 0)
  const turns = last.turn !== undefined && first.turn !== undefined && last.turn > first.turn ? last.turn - first.turn : count - 1
  const from = [first.at, longest[1]?.at, last.at]
  return answers({
    'growth.series': known(first.series, ...from),
    'growth.turns': known(count, ...from),
    'growth.per-turn': known(total / turns, ...from),
    'growth.total': known(total, ...from),
    'growth.steady': known(steady, ...from),
  })
}

import type { Event, EventOf, Source } from '../types.ts'
import type { Question } from './question.ts'
import { lostIn } from './settings.ts'
import { answers, known } from './sheet.ts'

/** The evaluation around the engine: tasks, requests, and whether its arguments reached the engine. */
export const evaluation: Question = ({ episode, facts, failure }) => {
  const before = failure === undefined ? episode.events : episode.events.filter(event => event.order <= failure.event.order)
  const count = (what: EventOf<'count'>['what']) => {
    const event = before.findLast((each): each is EventOf<'count'> => each.kind === 'count' && each.what === what)
    return known(event?.value, event?.at)
  }
  const request = before.findLast((event): event is EventOf<'request'> => event.kind === 'request')
  const tasks = facts['setting.tasks']
  const echo = episode.events.find(
    (event): event is EventOf<'settings'> =>
      event.kind === 'settings' && event.complete === true && event.origin === 'echo' && event.scope === facts.engine?.value && event.by.engine === undefined,
  )
  const lost = echo === undefined ? [] : lostIn(echo, episode.events)
  const [asked, inForce] = utilization(episode.events)
  // More than was asked for is what can run out; less is the user's gain.
  const different = asked !== undefined && inForce !== undefined && inForce.value - asked.value > 1e-6
  const likelihood = request !== undefined && request.type.startsWith('loglikelihood')
  const logprobs = episode.events.find(event => event.kind === 'remark' && event.name === 'prompt-logprobs')
  return answers({
    'eval.tasks': tasks === undefined ? undefined : known(String(tasks.value), ...tasks.from),
    'eval.request-type': known(request?.type, request?.at),
    'eval.requests': count('requests'),
    'eval.requests-done': count('requests-done'),
    'eval.batch-found': count('batch-found'),
    'eval.prompt-logprobs': request === undefined ? undefined : known(likelihood && facts.engine?.value === 'vllm', request.at),
    'serve.prompt-logprobs': logprobs === undefined ? undefined : known(true, logprobs.at),
    'eval.setting-lost':
      lost.length > 0 ? known(lost.map(({ name, value }) => `${name}=${value}`).join(', '), ...lost.map(({ at }) => at), echo?.at) : undefined,
    'eval.utilization-asked': different ? known(asked?.value, asked?.at) : undefined,
    'eval.utilization-in-force': different ? known(inForce?.value, inForce?.at) : undefined,
  })
}

type Said = { readonly value: number; readonly at: Source }

/** gpu_memory_utilization as model_args gave it, and as the engine's own words (an echo, a refusal) have it. */
const utilization = (events: readonly Event[]): [Said | undefined, Said | undefined] => {
  if (!events.some(event => event.kind === 'identity' && event.harness === 'lm-eval')) return [undefined, undefined]
  const said = events.flatMap((event): (Said & { readonly asked: boolean })[] => {
    if (event.kind === 'refusal' && event.utilization !== undefined) return [{ value: event.utilization, at: event.at, asked: false }]
    if (event.kind !== 'settings' || event.scope !== 'vllm') return []
    const value = event.values['gpu_memory_utilization']
    const asked = event.origin === 'command'
    return typeof value === 'number' && (asked || (event.by.engine === 'vllm' && event.by.harness === undefined)) ? [{ value, at: event.at, asked }] : []
  })
  return [said.find(({ asked }) => asked), said.find(({ asked }) => !asked)]
}

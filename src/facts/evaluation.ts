import type { EventOf, Scalar } from '../types.ts'
import type { Question } from './question.ts'
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
  const lost = episode.events.find((event): event is EventOf<'remark'> => event.kind === 'remark' && event.name === 'model-args-cut')
  const [asked, inForce] = utilization(episode.events)
  const different = asked !== undefined && inForce !== undefined && Math.abs(asked.value - inForce.value) > 1e-6
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
    'eval.setting-lost': lost === undefined ? undefined : known(String(lost.values?.['lost'] ?? ''), lost.at),
    'eval.utilization-asked': different || lost !== undefined ? known(asked?.value, asked?.at) : undefined,
    'eval.utilization-in-force': different ? known(inForce?.value, inForce?.at) : undefined,
  })
}

type Said = { readonly value: number; readonly at: EventOf<'settings'>['at'] }

/** gpu_memory_utilization as model_args gave it, and as the engine's own echo says it. */
const utilization = (events: Parameters<Question>[0]['episode']['events']): [Said | undefined, Said | undefined] => {
  const all = events.filter((event): event is EventOf<'settings'> => event.kind === 'settings' && event.scope === 'vllm')
  const value = (event: EventOf<'settings'> | undefined): Said | undefined => {
    const found: Scalar | null | undefined = event?.values['gpu_memory_utilization']
    return typeof found === 'number' && event !== undefined ? { value: found, at: event.at } : undefined
  }
  const harnessed = events.some(event => event.kind === 'identity' && event.harness === 'lm-eval')
  if (!harnessed) return [undefined, undefined]
  const asked = all.find(event => event.origin === 'command' && 'gpu_memory_utilization' in event.values)
  const engine = all.find(
    event => event.by.engine === 'vllm' && event.by.harness === undefined && event.origin !== 'command' && 'gpu_memory_utilization' in event.values,
  )
  return [value(asked), value(engine)]
}

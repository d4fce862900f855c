import type { EventOf, Fact, Scalar, Source } from '../types.ts'
import type { Asked, Question } from './question.ts'
import { answers, known } from './sheet.ts'
import type { Facts } from './sheet.ts'

/** Loads the whole checkpoint into this process, whatever other processes do. */
const WHOLE = /^(?:from_pretrained|_load_pretrained_model|_create_model)$/
/** Loads a part of it. */
const PARTS = /[/\\]deepspeed[/\\]runtime[/\\]zero[/\\]|[/\\]fsdp[/\\]|[/\\]tensor_parallel[/\\]/

/** How many whole copies of the model were to be loaded, one a process or one an engine; not known where a copy may be split. */
export const replicas: Question = ({ episode, failure, facts }) => {
  const engine = facts.engine?.value
  const engines = numberIn(facts['setting.data_parallel_size'])
  if (engine === 'vllm' || engine === 'sglang') return answers({ 'replicas.count': engines })
  if (engine !== 'transformers' && engine !== 'torch') return {}
  if (facts['setting.parallelize']?.value === true || failure?.frames.some(frame => PARTS.test(frame.path)) === true) return {}
  return answers({ 'replicas.count': told(episode.events) ?? byRank(failure, facts) })
}

const numberIn = (fact: Fact<Scalar> | undefined): Fact<number> | undefined =>
  typeof fact?.value === 'number' && fact.value > 1 ? known(fact.value, ...fact.from) : undefined

/** A launcher starts one process a copy, unless it is told to shard; lm-eval says how many it found. */
const told = (events: Asked['episode']['events']): Fact<number> | undefined => {
  const launched = events.find(
    (event): event is EventOf<'settings'> =>
      event.kind === 'settings' && event.origin === 'command' && (event.scope === 'accelerate' || event.scope === 'torchrun'),
  )
  const { num_processes: accelerate, nproc_per_node: torchrun, ...others } = launched?.values ?? {}
  if (['use_deepspeed', 'use_fsdp', 'config_file', 'deepspeed_config_file'].some(name => name in others)) return undefined
  const harness = events.some(event => event.kind === 'identity' && event.harness === 'lm-eval')
  if (harness && launched !== undefined) return more(accelerate ?? torchrun, launched.at)
  const found = events.findLast((event): event is EventOf<'remark'> => event.kind === 'remark' && event.name === 'data-parallel')
  return more(found?.values?.['devices'], found?.at)
}

const more = (value: unknown, at: Source | undefined): Fact<number> | undefined => (typeof value === 'number' && value > 1 ? known(value, at) : undefined)

/** Ranks that all failed while each loaded the whole checkpoint onto a card of its own. */
const byRank = (failure: Asked['failure'], facts: Facts): Fact<number> | undefined => {
  const [ranks, gpus] = [facts['failure.ranks'], facts['failure.gpus']]
  if (ranks === undefined || gpus === undefined || ranks.value < 2 || gpus.value < 2) return undefined
  return failure?.frames.some(frame => WHOLE.test(frame.function)) === true ? known(ranks.value, ...ranks.from) : undefined
}

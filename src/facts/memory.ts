import { compareVersions } from '../rules/versions.ts'
import { MiB } from '../units.ts'
import type { Event, EventOf, Part } from '../types.ts'
import type { Question } from './question.ts'
import { accountOf, isContradictory, isEnough } from './account.ts'
import { answers, known } from './sheet.ts'

/** The account of the failing GPU: what this process holds, and what could be had. */
export const account: Question = ({ failure, episode, facts }) => {
  if (failure === undefined) return {}
  const { oom } = failure
  const at = failure.event.at
  const capacity = oom.capacity ?? failure.refusal?.capacity
  const { torch, own, unallocated } = accountOf(oom, facts['engine.backend']?.value === 'turbomind')
  const outside = own !== undefined && oom.allocated !== undefined ? own - (torch ?? 0) : undefined
  const requested = oom.requested
  const pieces =
    requested !== undefined && oom.free !== undefined && !isEnough(oom.free, requested) && unallocated !== undefined
      ? oom.free + unallocated >= requested && unallocated >= Math.max(256 * MiB, 0.4 * requested)
      : undefined
  return answers({
    'memory.capacity': known(capacity, at) ?? held(episode.events, 'capacity'),
    'memory.allowed': known(oom.allowed !== undefined && capacity !== undefined && oom.allowed < capacity * 0.99 ? oom.allowed : undefined, at),
    'memory.own': known(own, at),
    'memory.allocated': known(oom.allocated, at),
    'memory.allocated-share': oom.allocated !== undefined && capacity !== undefined ? known(oom.allocated / capacity, at) : undefined,
    'memory.unallocated': known(unallocated, at),
    'memory.reserved': known(oom.reserved, at),
    'memory.unallocated-share': unallocated !== undefined && capacity !== undefined ? known(unallocated / capacity, at) : undefined,
    'memory.graph-pool': known(oom.graphPool, at),
    'memory.graph-pool-share': oom.graphPool !== undefined && capacity !== undefined ? known(oom.graphPool / capacity, at) : undefined,
    'memory.graphs-decide':
      oom.graphPool !== undefined && requested !== undefined && oom.free !== undefined ? known(oom.free + oom.graphPool >= requested, at) : undefined,
    'memory.outside-torch': known(outside !== undefined && outside > 0 ? outside : undefined, at),
    // Without what PyTorch holds: other processes, and this one's context and libraries.
    'memory.elsewhere': capacity !== undefined && oom.free !== undefined && torch !== undefined ? known(capacity - oom.free - torch, at) : undefined,
    'memory.contradictory': capacity !== undefined ? known(isContradictory(oom), at) : undefined,
    'memory.free-suffices': requested !== undefined && oom.free !== undefined ? known(isEnough(oom.free, requested), at) : undefined,
    'memory.pieces-suffice': known(pieces, at),
    'memory.pieces-margin':
      requested !== undefined && oom.free !== undefined && requested > oom.free && unallocated !== undefined
        ? known(unallocated / (requested - oom.free), at)
        : undefined,
  })
}

/** The last figure of a kind before the failure. */
const held = (events: readonly Event[], what: Part) => {
  const event = events.findLast((each): each is EventOf<'holding'> => each.kind === 'holding' && each.what === what)
  return known(event?.bytes, event?.at)
}

/** vLLM says what was free before it began, and again after profiling; LMDeploy what the weights left. */
const freeAtStart = (events: readonly Event[]) => {
  const event = events.findLast(
    (each): each is EventOf<'holding'> => each.kind === 'holding' && each.what === 'free' && (each.origin === undefined || each.origin === 'start'),
  )
  return known(event?.bytes, event?.at)
}

/** What the engine itself counted while it started: weights, cache, graphs, budget. */
export const parts: Question = ({ episode, failure, facts }) => {
  const before = failure === undefined ? episode.events : episode.events.filter(event => event.order <= failure.event.order || event.kind === 'holding')
  const capacity = facts['memory.capacity'] ?? held(before, 'capacity')
  const weights = held(before, 'weights')
  const budget = held(before, 'budget') ?? budgetOf(facts, capacity)
  const loaded = before.find(
    event =>
      (event.kind === 'holding' && event.what === 'weights') ||
      (event.kind === 'step' && event.step === 'load-weights' && event.edge === 'end') ||
      (event.kind === 'step' && ['place-kv-cache', 'warm-up', 'capture-graphs'].includes(event.step)) ||
      (event.kind === 'holding' && event.what === 'kv-cache') ||
      event.kind === 'up',
  )
  const least =
    capacity === undefined ? leastCapacity(facts, weights, held(before, 'kv-cache'), held(before, 'activations'), held(before, 'non-torch')) : undefined
  const size = capacity ?? least
  return answers({
    'memory.capacity': capacity,
    'memory.weights': weights,
    'memory.capacity-at-least': least,
    'memory.weights-share': weights !== undefined && size !== undefined ? known(weights.value / size.value, ...weights.from, ...size.from) : undefined,
    'memory.activations': held(before, 'activations') ?? aboveWeights(before, weights),
    'memory.torch-peak': measured(before, 'peak-torch-memory'),
    'memory.in-use-before': measured(before, 'initial-memory-usage'),
    'memory.non-torch': held(before, 'non-torch'),
    'memory.kv-cache': held(before, 'kv-cache'),
    'memory.graphs': held(before, 'graphs') ?? tookByCapture(before),
    'memory.budget': budget,
    'memory.outside-budget': budget !== undefined && capacity !== undefined ? known(capacity.value - budget.value, ...budget.from) : undefined,
    'memory.free-at-start': freeAtStart(before),
    'memory.reserve': held(before, 'reserve'),
    'memory.left': leftByRatio(facts, freeAtStart(before)),
    'weights.loaded': loaded === undefined ? undefined : known(true, loaded.at),
  })
}

/** A figure of vLLM's profiling run that is no part of the process by itself. */
const measured = (events: readonly Event[], name: string) => {
  const event = events.findLast((each): each is EventOf<'remark'> => each.kind === 'remark' && each.name === name)
  const bytes = event?.values?.['bytes']
  return known(typeof bytes === 'number' ? bytes : undefined, event?.at)
}

/** vLLM 0.6.4 prints the peak of weights and activations together. */
const aboveWeights = (events: readonly Event[], weights: ReturnType<typeof held>) => {
  const peak = measured(events, 'peak-torch-memory')
  return peak === undefined || weights === undefined || peak.value <= weights.value
    ? undefined
    : known(peak.value - weights.value, ...peak.from, ...weights.from)
}

const tookByCapture = (events: readonly Event[]) => {
  const event = events.findLast(
    (each): each is EventOf<'step'> => each.kind === 'step' && each.step === 'capture-graphs' && each.edge === 'end' && each.took !== undefined,
  )
  return known(event?.took, event?.at)
}

/** vLLM's budget is a share of the card; the log prints it only in some releases. */
const budgetOf = (facts: Parameters<Question>[0]['facts'], capacity: ReturnType<typeof held>) => {
  const share = facts['setting.gpu_memory_utilization']
  return facts.engine?.value === 'vllm' && typeof share?.value === 'number' && capacity !== undefined
    ? known(share.value * capacity.value, ...share.from, ...capacity.from)
    : undefined
}

/** vLLM's budget holds what the engine says it put there, and is a share of the card: the card has at least this much. */
const leastCapacity = (facts: Parameters<Question>[0]['facts'], ...[weights, cache, ...others]: readonly ReturnType<typeof held>[]) => {
  const share = facts['setting.gpu_memory_utilization']
  if (facts.engine?.value !== 'vllm' || typeof share?.value !== 'number' || share.value <= 0 || weights === undefined || cache === undefined) return undefined
  const sum = [weights, cache, ...others].reduce((total, each) => total + (each?.value ?? 0), 0)
  return sum > 0 ? known(sum / share.value, ...weights.from, ...cache.from, ...share.from) : undefined
}

/** LMDeploy's pool is a share of the free memory; what it leaves has to hold buffers and activations. */
const leftByRatio = (facts: Parameters<Question>[0]['facts'], free: ReturnType<typeof held>) => {
  const ratio = facts['setting.cache_max_entry_count']
  if (facts.engine?.value !== 'lmdeploy' || typeof ratio?.value !== 'number' || ratio.value >= 1) return undefined
  const reserve = facts['memory.reserve']?.value ?? 0
  // Up to 0.2.1 the ratio is a share of the whole card.
  if (facts['engine.until'] !== undefined && compareVersions(facts['engine.version']?.value ?? facts['engine.until'].value, '0.2.1') <= 0) return undefined
  if (free !== undefined) return known((free.value - reserve) * (1 - ratio.value) + reserve, ...free.from, ...ratio.from)
  const [blocks, size] = [facts['kv.blocks'], facts['kv.block-size']]
  return blocks !== undefined && blocks.value > 0 && size !== undefined
    ? known((blocks.value * size.value * (1 - ratio.value)) / ratio.value, ...blocks.from, ...size.from)
    : undefined
}

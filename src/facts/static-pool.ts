import { groupBy } from '../group-by.ts'
import type { Event, EventOf, Fact, Source } from '../types.ts'
import { GiB, MiB } from '../units.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'
import type { Facts } from './sheet.ts'

/** A pool below this is no use: a long request or a few short ones. */
export const LEAST_POOL = GiB
/** Slack of the allocator and of what is not counted. */
export const MARGIN = 0.5 * GiB
/** Weights that take more of what was free leave no share for a pool and a step. */
const MOST_WEIGHTS = 0.95
/** Workspace of the attention, and a step of 512 tokens: below this nothing runs. */
const LEAST_STEP = MARGIN + 0.375 * GiB + 512 * 1.5 * MiB

/**
 * SGLang's account. The pool takes `free after the weights - free before them x (1 - mem_fraction_static)`: the share is of
 * what was free when SGLang started, not of the card, and what it leaves has to hold graphs, workspaces and activations.
 * Ranks agree on the least figure. Figures are the driver's, so other processes' memory is not free.
 */
export const staticPool: Question = ({ episode, failure, facts }) => {
  if (facts.engine?.value !== 'sglang') return {}
  const end = failure?.event.order ?? Number.POSITIVE_INFINITY
  const lanes = [...byLane(episode.events).values()].map(account)
  const loaded = least(lanes.map(each => each.loaded))
  const told = facts['memory.least-fraction']
  const start = least(lanes.map(each => each.start)) ?? impliedStart(loaded, told) ?? least(lanes.map(each => each.startByParts))
  const weights = most(lanes.map(each => each.weights))
  const pool = most(lanes.map(each => each.pool))
  const share = facts['setting.mem_fraction_static'] ?? impliedShare(start, loaded, pool, facts)
  const left = start === undefined || typeof share?.value !== 'number' ? undefined : known(start.value * (1 - share.value), ...start.from, ...share.from)
  const refused = failure?.kind === 'refusal' && loaded !== undefined && left !== undefined
  const placed = episode.events.find(event => event.order < end && (isPool(event) || isCapture(event)))
  const need = stepNeed(facts)
  const both = [...(start?.from ?? []), ...(loaded?.from ?? [])]
  return answers({
    ...(share === undefined ? {} : { 'setting.mem_fraction_static': share }),
    'memory.free-at-start': start ?? facts['memory.free-at-start'],
    'memory.weights': weights ?? facts['memory.weights'],
    'memory.free-after-weights': loaded,
    'memory.kv-cache': pool ?? (refused ? known(loaded.value - left.value, ...loaded.from, ...left.from) : undefined),
    'memory.left': left,
    'memory.free-after-pool': least(lanes.map(each => each.beside)),
    'memory.free-when-up': least(lanes.map(each => each.up)),
    'memory.graphs': most(lanes.map(each => each.graphs)) ?? facts['memory.graphs'],
    'memory.graphs-to-come': toCome(episode.events.filter(event => event.order <= end)),
    'memory.least-fraction': start === undefined || loaded === undefined ? undefined : known(1 - loaded.value / start.value, ...both),
    'memory.pool-possible':
      start === undefined || loaded === undefined
        ? told !== undefined && told.value > MOST_WEIGHTS
          ? known(false, ...told.from)
          : undefined
        : known(loaded.value >= LEAST_POOL + LEAST_STEP && start.value - loaded.value <= MOST_WEIGHTS * start.value, ...both),
    'memory.step-possible': loaded === undefined || need === undefined ? undefined : known(loaded.value >= LEAST_POOL + need, ...both),
    'kv.placed': placed === undefined ? undefined : known(true, placed.at),
  })
}

/** What was free before the weights, of a log that begins behind that line: SGLang names the share at which the pool holds nothing (0.5.14 and later). */
const impliedStart = (loaded: Figure, told: Figure): Figure =>
  loaded === undefined || told === undefined ? undefined : known(loaded.value / (1 - told.value), ...loaded.from, ...told.from)

/** What SGLang itself reckons with for a step of the present size, its graphs and its ranks (0.5.3 and later); undefined where the size of a step is not known. */
export const stepNeed = (facts: Facts): number | undefined => {
  const activations = activationsOf(facts)
  if (activations === undefined) return undefined
  const number = (name: string) => numberIn(facts, name)
  const graphs = facts['setting.disable_cuda_graph']?.value === true ? 0 : (number('cuda_graph_max_bs') ?? number('cuda_graph_max_bs_decode') ?? 160)
  const gpus = (number('tp_size') ?? 1) * (number('pp_size') ?? 1)
  return MARGIN + activations + 2 * MiB * graphs + (GiB / 8) * gpus
}

/** What SGLang leaves at least on a card of more than 60 GiB when it chooses by itself (0.5.3 and later). */
const ROOMY = 10 * GiB
const LARGE = 57 * GiB

/** The share that SGLang would choose on this card, by its own reckoning of a step. */
export const ownShare = (start: number, need: number): number => 1 - Math.max(need, start > LARGE ? ROOMY : 0) / start

/** Activations of a step of prompts, as SGLang reckons them: 1.5 MiB a token. */
export const activationsOf = (facts: Facts): number | undefined => {
  const chunk = numberIn(facts, 'chunked_prefill_size')
  const tokens = chunk === undefined || chunk > 0 ? chunk : numberIn(facts, 'max_prefill_tokens')
  return tokens === undefined ? undefined : 1.5 * MiB * Math.max(tokens, 2048)
}

const numberIn = (facts: Facts, name: string): number | undefined => {
  const value = facts[`setting.${name}`]?.value
  return typeof value === 'number' ? value : undefined
}

const byLane = (events: readonly Event[]): Map<string, Event[]> =>
  groupBy(
    events.filter(({ kind }) => TELLING.has(kind)),
    ({ by }) => by.lane,
  )
const TELLING: ReadonlySet<Event['kind']> = new Set(['holding', 'step'])

type Figure = Fact<number> | undefined
interface Account {
  readonly start: Figure
  readonly startByParts: Figure
  readonly loaded: Figure
  readonly weights: Figure
  readonly pool: Figure
  readonly beside: Figure
  readonly graphs: Figure
  readonly up: Figure
}

const isFree =
  (...moments: readonly string[]) =>
  (event: Event): event is EventOf<'holding'> =>
    event.kind === 'holding' && event.what === 'free' && moments.includes(event.origin ?? '')
const isHeld =
  (what: EventOf<'holding'>['what']) =>
  (event: Event): event is EventOf<'holding'> =>
    event.kind === 'holding' && event.what === what
const isCapture = (event: Event): boolean => event.kind === 'step' && event.step === 'capture-graphs'
const isPool = (event: Event): boolean => isHeld('kv-cache')(event) || isFree('after-pool')(event)

/**
 * One rank's figures. A draft model's weights stand behind the pool up to 0.5.13, and take from what the pool left; from
 * 0.5.14 on they stand before it and count as weights.
 */
const account = (events: readonly Event[]): Account => {
  const placed = events.findIndex(isPool)
  const before = placed < 0 ? events : events.slice(0, placed)
  const done = events.findIndex(isFree('after-pool'))
  const pools = events.slice(placed < 0 ? events.length : placed, done < 0 ? undefined : done + 1).filter(isHeld('kv-cache'))
  const start = figure(events.find(isFree('start')))
  const loaded = figure(before.findLast(isFree('after-weights')))
  const captured = events.filter((event): event is EventOf<'step'> => event.kind === 'step' && event.step === 'capture-graphs' && event.took !== undefined)
  return {
    start,
    startByParts: startBefore(before),
    loaded,
    weights: sum(before.filter(isHeld('weights')).map(({ bytes, at }) => [bytes, at])) ?? difference(start, loaded),
    pool: sum(pools.map(({ bytes, at }) => [bytes, at])),
    beside: figure(events.find(isFree('before-graphs'))) ?? figure(events.find(isFree('after-pool'))),
    graphs: sum(captured.map(({ took = 0, at }) => [took, at])),
    up: figure(events.findLast(isFree('up'))) ?? figure(events.findLast(isFree('after-graphs'))),
  }
}

/** What was free before the first model was loaded, of a log that begins behind that line: what is left of it and what was taken. */
const startBefore = (events: readonly Event[]): Figure => {
  const left = events.find(isFree('after-weights'))
  const taken = events.find(event => isHeld('weights')(event) && event.at.line === left?.at.line && event.at.file === left.at.file)
  return left === undefined || taken?.kind !== 'holding' || SEES.test(left.at.text) ? undefined : known(left.bytes + taken.bytes, left.at)
}

/** Up to 0.4.8 the share of a model that sees is cut once more. A log that begins behind the start does not tell it, and a sum without it would mislead. */
const SEES = /type=\w*(?:ForConditionalGeneration|VL|Vision|Vlm|Llava|Mllama|MultiModal)/

const figure = (event: EventOf<'holding'> | undefined): Figure => known(event?.bytes, event?.at)
const sum = (parts: readonly (readonly [number, Source])[]): Figure =>
  parts.length === 0
    ? undefined
    : known(
        parts.reduce((all, [bytes]) => all + bytes, 0),
        ...parts.map(([, at]) => at),
      )
const difference = (a: Figure, b: Figure): Figure =>
  a === undefined || b === undefined || a.value <= b.value ? undefined : known(a.value - b.value, ...a.from, ...b.from)
const pick = (better: (a: number, b: number) => boolean, figures: readonly Figure[]): Figure =>
  figures.reduce((best, each) => (each !== undefined && (best === undefined || better(each.value, best.value)) ? each : best), undefined)
const least = (figures: readonly Figure[]): Figure => pick((a, b) => a < b, figures)
const most = (figures: readonly Figure[]): Figure => pick((a, b) => a > b, figures)

/** The share that the pool's size tells, where no line does and no other limit cut the pool. */
const impliedShare = (start: Figure, loaded: Figure, pool: Figure, facts: Facts): Figure => {
  if (start === undefined || loaded === undefined || pool === undefined || facts['setting.max_total_tokens'] !== undefined) return undefined
  const share = Math.round((1 - (loaded.value - pool.value) / start.value) * 1000) / 1000
  return share > 0 && share < 1 ? known(share, ...start.from, ...loaded.from, ...pool.from) : undefined
}

/** What the graphs that are not captured yet would take if each took what the ones before it took: an upper bound, since the largest come first (0.4.4 and later). */
const toCome = (events: readonly Event[]): Figure => {
  const begun = events.findLast(isFree('before-graphs'))
  const last = events.findLast((event): event is EventOf<'remark'> => event.kind === 'remark' && event.name === 'graph-captured')
  if (begun === undefined || last === undefined || last.order < begun.order) return undefined
  const [free, done, total] = ['free', 'done', 'total'].map(name => last.values?.[name])
  if (typeof free !== 'number' || typeof done !== 'number' || typeof total !== 'number' || done < 1) return undefined
  return known((Math.max(0, begun.bytes - free) * (total - done)) / done, begun.at, last.at)
}

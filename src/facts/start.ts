import type { EventOf } from '../types.ts'
import type { Asked, Question } from './question.ts'
import { answers, known } from './sheet.ts'
import { givenIn, ranksHeard } from './shards.ts'

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 1 ? value : typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : undefined

/** How the run was started: how many processes, how many whole engines, over how many GPUs one engine is split. */
export const start: Question = asked => {
  const { episode, facts, failure } = asked
  const processes = ['setting.nproc_per_node', 'setting.num_processes']
    .map(name => facts[name as `setting.${string}`])
    .find(fact => numberOf(fact?.value) !== undefined)
  const launched = processes === undefined ? undefined : known(numberOf(processes.value), ...processes.from)
  const given = givenIn(episode.events, facts)
  const split = (['setting.tp', 'setting.tensor_parallel_size', 'setting.tp_size'] as const)
    .map(name => facts[name])
    .find(fact => numberOf(fact?.value) !== undefined)
  const heard = split === undefined ? ranksHeard(episode.events, facts) : undefined
  const parallel =
    split === undefined ? known(heard === undefined && given !== undefined ? 1 : undefined, given?.at) : known(numberOf(split.value), ...split.from)

  // Each engine that is built prints its config and its cache's size once.
  const built = episode.events.filter(
    event =>
      event.kind === 'settings' &&
      event.origin === 'effective' &&
      event.scope === 'lmdeploy' &&
      'cache_max_entry_count' in event.values &&
      'tp' in event.values &&
      'dtype' in event.values,
  )
  const budgets = sizes(episode.events.filter((event): event is EventOf<'holding'> => event.kind === 'holding' && event.what === 'kv-cache'))
  const blocks = sizes(
    episode.events
      .filter((event): event is EventOf<'count'> => event.kind === 'count' && event.what === 'kv-blocks')
      .map(event => ({ at: event.at, bytes: event.value })),
  )
  const shrinking = (maySayTwice(asked, launched?.value, parallel?.value ?? 1) ? [budgets, blocks] : []).find(
    list => list.length >= 2 && list.every((each, index) => index === 0 || each.bytes < (list[index - 1]?.bytes ?? 0) * 0.8),
  )
  const free = episode.events.find(
    (event): event is EventOf<'holding'> => event.kind === 'holding' && event.what === 'free' && (event.origin ?? 'start') === 'start',
  )
  const rankedLanes = failure === undefined ? [] : failure.fanOut.filter(event => event.by.rank !== undefined && (event.by.role ?? '') === '')
  const engines = Math.max(
    shrinking?.length ?? 0,
    launched?.value !== undefined && launched.value > 1 && built.length > 1 ? Math.min(launched.value, built.length) : 0,
  )
  // An engine that splits itself, started by a launcher that starts several: every process builds the whole engine again.
  const selfSplitting = facts.engine?.value === 'lmdeploy' || facts.engine?.value === 'vllm' || facts.engine?.value === 'sglang'
  const ranks = new Set(rankedLanes.map(event => event.by.rank)).size
  const manyProcesses = (launched?.value ?? ranks) > 1
  const stacked =
    selfSplitting &&
    facts.engine?.value === 'lmdeploy' &&
    manyProcesses &&
    (facts['engine.backend']?.value === 'turbomind' || shrinking !== undefined) &&
    ((parallel?.value ?? 1) > 1 || shrinking !== undefined || ranks > 1)
  return answers({
    'start.engines': engines > 1 ? known(engines, ...(shrinking ?? []).map(each => each.at)) : undefined,
    'start.budgets-shrink': shrinking === undefined ? undefined : known(true, ...shrinking.map(each => each.at)),
    'start.blocks-first': known(shrinking === blocks ? blocks[0]?.bytes : undefined, blocks[0]?.at),
    'start.free-first': shrinking === undefined ? undefined : known(free?.bytes, free?.at),
    'start.launched-processes': launched ?? (ranks > 1 ? known(ranks, ...rankedLanes.map(event => event.at)) : undefined),
    'start.parallel': parallel,
    'start.ranks-heard': heard,
    'start.stacked':
      launched === undefined && ranks < 2 && shrinking === undefined
        ? undefined
        : known(
            stacked || (shrinking !== undefined && manyProcesses),
            ...(launched?.from ?? []),
            ...(parallel?.from ?? []),
            ...(shrinking ?? []).map(each => each.at),
          ),
  })
}

/** Whether a second, smaller cache may be a second engine's on the same card. */
const maySayTwice = ({ episode, facts }: Asked, launched: number | undefined, parallel: number): boolean => {
  // SGLang places several pools in one process: of sliding windows, of states, of a draft model.
  if (facts.engine?.value === 'sglang') return false
  const built = episode.events.filter((event): event is EventOf<'start'> => event.kind === 'start' && event.mark === 'engine')
  // Each of vLLM's workers says what its card has left, and so does each replica.
  if (facts.engine?.value === 'vllm') return built.length > new Set(built.flatMap(({ by }) => by.replica ?? [])).size && built.length > 1
  // TurboMind says it of each of its cards.
  return launched !== undefined || parallel < 2 || built.length > 1
}

/** Equal figures in a row are the ranks of one engine. */
const sizes = <E extends { readonly at: EventOf<'holding'>['at']; readonly bytes: number }>(all: readonly E[]): E[] =>
  all.filter((each, index) => index === 0 || Math.abs(each.bytes - (all[index - 1]?.bytes ?? 0)) > Math.abs(each.bytes) * 0.02)

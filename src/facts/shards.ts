import type { Event, Fact } from '../types.ts'
import { known } from './sheet.ts'
import type { Facts } from './sheet.ts'

/** Of a log that begins behind its settings: how many of the processes that share one engine's weights it shows, at least; undefined where it shows no two. */
export const ranksHeard = (events: readonly Event[], facts: Facts): Fact<number> | undefined =>
  named(events) ?? (inStages(facts) ? undefined : (numbered(events) ?? counted(events)))

/** Prefixes that name the part: `Worker_PP1_TP3`, `DP0 TP7]`. vLLM's name it only where there are several. */
const named = (events: readonly Event[]): Fact<number> | undefined => {
  const last = events.filter(({ by }) => by.shard !== undefined).toSorted((a, b) => (b.by.shard ?? 0) - (a.by.shard ?? 0))[0]
  const least = last?.by.engine === 'vllm' ? 2 : 1
  const ranks = Math.max(least, (last?.by.shard ?? 0) + 1)
  return ranks < 2 ? undefined : known(ranks, last?.at)
}

/** The layers may be spread over stages too: then a count of processes says little. */
const inStages = (facts: Facts): boolean => Number(facts['setting.pipeline_parallel_size']?.value ?? 1) > 1

/** `(VllmWorker rank=3 pid=71)`. torch's own `[rank3]:` may be one of several engines under a launcher. */
const numbered = (events: readonly Event[]): Fact<number> | undefined => {
  const last = events
    .filter(({ by }) => by.rank !== undefined && by.replica === undefined && by.role?.startsWith('VllmWorker') === true)
    .toSorted((a, b) => (b.by.rank ?? 0) - (a.by.rank ?? 0))[0]
  return last?.by.rank === undefined || last.by.rank < 1 ? undefined : known(last.by.rank + 1, last.at)
}

/** Workers without numbers: those of multiprocessing stand beside their driver; Ray may show one line for all of its own. */
const counted = (events: readonly Event[]): Fact<number> | undefined => {
  for (const [role, beside] of WORKERS) {
    const workers = events.filter(({ by }) => by.role === role && by.pid !== undefined)
    const processes = new Set(workers.map(({ by }) => by.pid)).size
    if (processes > 0) return known(Math.max(2, processes + beside), workers[0]?.at)
  }
  return undefined
}
const WORKERS: readonly (readonly [role: string, beside: number])[] = [
  ['VllmWorkerProcess', 1],
  ['RayWorkerVllm', 0],
  ['RayWorkerWrapper', 0],
]

/** What the engine or its harness was given is shown, as a command, a call or an echo: a split that is not in it there is none. */
export const givenIn = (events: readonly Event[], facts: Facts): Event | undefined =>
  events.find(
    event =>
      (event.kind === 'settings' && event.scope === facts.engine?.value && (event.complete === true || event.origin === 'command')) ||
      (event.kind === 'launch' && (event.program === facts.engine?.value || event.program === facts.harness?.value)),
  )

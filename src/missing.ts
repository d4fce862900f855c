import type { Failure } from './facts/failure.ts'
import type { FactName } from './facts/glossary/index.ts'
import type { Facts } from './facts/sheet.ts'
import type { EpisodeReport, Verdict } from './report.ts'
import type { Judged } from './rules/findings.ts'

/** What would settle an open question: what nearly matching rules and the signs of the first cause could not be told. */
export const missingOf = (failure: Failure | undefined, facts: Facts, judged: Judged, verdict: Verdict, outcome: EpisodeReport['outcome']): FactName[] => {
  if (outcome === 'cut-off')
    return [facts['error.cut'] !== undefined ? 'error.text' : facts['allocation.refused'] !== undefined ? 'failure.step' : 'failure.kind']
  if (failure === undefined) return []
  // A signal has no figures: who sent it is the one question.
  if (failure.kind === 'killed' && verdict === 'undecided') return ['killed.for-memory']
  const open = new Set([
    ...(verdict === 'undecided' ? judged.nearly.flatMap(each => (each.open.length <= 2 ? each.open : [])) : []),
    ...judged.matches.slice(0, 3).flatMap(match => match.open),
  ])
  // One line of an error fits many a cause: what ran would tell.
  if (failure.kind === 'oom' && facts['failure.step'] === undefined && facts['failure.frames']?.value === false) open.add('failure.step')
  const serving = facts.engine !== undefined && SERVERS.has(facts.engine.value)
  const worth: readonly FactName[] = [
    'failure.step',
    'failure.requested',
    'memory.others',
    'snapshot.foreign',
    ...(serving ? (['memory.weights', 'engine.version'] as const) : []),
    'failure.frames',
    'killed.for-memory',
  ]
  const asks = (name: FactName): boolean => {
    // Of other makers' cards no tool's output is read.
    if (name === 'memory.others' && facts['failure.accelerator'] !== undefined) return false
    // Only where a process is listed that may be the run or another is there something to look at.
    if (name === 'snapshot.foreign') return facts['snapshot.unclear'] !== undefined
    return open.has(name) || (verdict === 'undecided' && name !== 'killed.for-memory')
  }
  return worth.filter(name => facts[name] === undefined && asks(name))
}

/** Engines that print the size of the weights and whose arithmetic differs by release. */
const SERVERS: ReadonlySet<string> = new Set(['vllm', 'lmdeploy', 'sglang'])

import { ownPids } from '../episodes/ties.ts'
import { speaksFor } from '../episodes/programs.ts'
import type { ProcessReading, Source } from '../types.ts'
import { GiB } from '../units.ts'
import { ownAmong } from './account.ts'
import { failingCard, isOfAnotherTime, processesOn, rowOfProcess } from './failing-card.ts'
import type { Asked, Question } from './question.ts'
import { answers, known } from './sheet.ts'

/** How it is known that a process is not the run's own. */
export type ForeignBy = 'message' | 'pid' | 'held' | 'bound' | 'name'

/** Less than this is a context or a desktop, not a job. */
const JOB = 1 * GiB
/** A context with its libraries, before anything is loaded. */
const BARE = 1.5 * GiB
/** What a process holds beside what PyTorch counts: context, NCCL, libraries. */
const BESIDE = 3 * GiB

/**
 * The largest process on the card that failed which is proven not to be this run's. Its number differs from the run's own inside a
 * container, so a number alone proves nothing, and a process that may be the run seen from the host is `unclear`, not foreign.
 */
export const foreign: Question = asked => {
  const { failure, facts, episode } = asked
  if (failure === undefined || (failure.kind !== 'oom' && failure.kind !== 'refusal')) return {}
  const card = failingCard(asked)
  const at = card?.snapshot.at
  const rows = (card === undefined ? listedAnywhere(asked) : processesOn(card.snapshot, card.gpu)).filter(
    row => row.pid !== undefined && (row.used ?? 0) >= JOB && row.type !== 'G',
  )
  const run = episode.events
  const own = ownPids(run)
  const self = ownAmong(failure.oom)
  const listed = new Set((failure.oom.processes ?? []).filter(process => process !== self).map(({ pid }) => pid))
  // One of the run's own numbers among all rows: both count processes in the same way.
  const shared = card?.snapshot.processes.find(row => row.pid !== undefined && own.has(row.pid) && speaksFor(row.name, run))
  const bound = boundOf(asked)
  const stale = card !== undefined && isOfAnotherTime(card.snapshot, episode)
  const proof = (row: ProcessReading): ForeignBy | undefined => {
    if (row.pid === undefined || own.has(row.pid) || row.pid === self?.pid) return undefined
    if (listed.has(row.pid)) return 'message'
    if (stale) return undefined
    if (!speaksFor(row.name, run)) return 'name'
    if (shared !== undefined && !mayBeSibling(row, shared, asked)) return 'pid'
    if (bound !== undefined && (row.used ?? 0) > bound.bytes) return bound.by
    return undefined
  }
  const proven = largest(rows.filter(row => proof(row) !== undefined))
  const unclear = largest(rows.filter(row => proof(row) === undefined && !own.has(row.pid as number) && row.pid !== self?.pid))
  const placeOf = (row: ProcessReading): Source => (card === undefined ? failure.event.at : rowOfProcess(card.snapshot, row))
  return answers({
    'failure.card': card === undefined ? undefined : known(card.gpu.index, ...card.from, at),
    ...(proven === undefined ? {} : told(proven, proof(proven), placeOf(proven))),
    // With the run's own process among the rows, or what others hold told by the message, nothing is open.
    ...(unclear === undefined || proven !== undefined || shared !== undefined || facts['memory.others'] !== undefined
      ? {}
      : { 'snapshot.unclear': known(unclear.used, placeOf(unclear)), 'snapshot.unclear-called': known(called(unclear), placeOf(unclear)) }),
  })
}

const told = (row: ProcessReading, by: ForeignBy | undefined, at: Source) => ({
  'snapshot.foreign': known(row.used, at),
  'snapshot.foreign-name': known(row.name, at),
  'snapshot.foreign-pid': known(row.pid, at),
  'snapshot.foreign-called': known(called(row), at),
  'snapshot.foreign-by': known(by, at),
})

const called = ({ pid, name }: ProcessReading): string => (name === undefined ? String(pid) : `${pid} (${name})`)
const largest = (rows: readonly ProcessReading[]): ProcessReading | undefined =>
  rows.reduce<ProcessReading | undefined>((a, b) => (a === undefined || (b.used ?? 0) > (a.used ?? 0) ? b : a), undefined)

/** The card is not known: a number that the message itself gives counts wherever nvidia-smi shows it. */
const listedAnywhere = ({ episode, failure }: Asked): readonly ProcessReading[] => {
  const listed = new Set((failure?.oom.processes ?? []).map(({ pid }) => pid))
  return episode.events.flatMap(event => (event.kind === 'snapshot' ? event.snapshot.processes.filter(({ pid }) => pid !== undefined && listed.has(pid)) : []))
}

/** Ranks of one launch have one name, and only some print their numbers. */
const mayBeSibling = (row: ProcessReading, shared: ProcessReading, { facts }: Asked): boolean => {
  const many = [facts['start.launched-processes'], facts['start.parallel'], facts['start.engines'], facts['failure.ranks']].some(fact => (fact?.value ?? 1) > 1)
  return many && programName(row) === programName(shared)
}
const programName = ({ name }: ProcessReading): string => (name ?? '').replace(/^.*[/\\]|(?<![\d_])[\d_]+$/g, '')

/** The most that the run itself can have held when it failed, and what says so. */
const boundOf = ({ facts, failure }: Asked): { readonly bytes: number; readonly by: 'held' | 'bound' } | undefined => {
  if (failure === undefined) return undefined
  const { held, allocated, reserved, unallocated } = failure.oom
  if (held !== undefined) return { bytes: Math.max(2 * GiB, 1.1 * held), by: 'held' }
  if (allocated !== undefined && facts['engine.backend']?.value !== 'turbomind')
    return { bytes: 1.1 * (reserved ?? allocated + (unallocated ?? 0)) + BESIDE, by: 'held' }
  if (facts['failure.creating']?.value === 'context' || failure.refusal?.reason === 'free-below-utilization') return { bytes: BARE, by: 'bound' }
  const step = facts['failure.step']?.value
  if (step === 'start') return { bytes: BARE, by: 'bound' }
  const weights = facts['memory.weights'] ?? facts['model.weights-expected']
  return (step === 'load-weights' || step === 'convert') && weights !== undefined ? { bytes: 1.25 * weights.value + BARE, by: 'bound' } : undefined
}

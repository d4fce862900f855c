import { SMALL_PID, ownPids } from '../episodes/ties.ts'
import type { Episode } from '../episodes/index.ts'
import type { Bytes, Oom } from '../types.ts'
import { GiB } from '../units.ts'
import { BARE_CONTEXT, CONTEXT, accountOf, isEnough, ownAmong } from './account.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'

type Process = NonNullable<Oom['processes']>[number]

/** Less than this of a card decides nothing: it was full before, and the next request would have failed. */
const WORTH = { share: 0.1, bytes: 1 * GiB }
/** The same where it is only what PyTorch does not count: this process has a context, libraries, and often memory of other allocators. */
const WORTH_UNTOLD = { share: 0.15, bytes: 1.5 * GiB }

/** What other processes hold of the card that failed, and whether that is why the request did not fit. */
export const others: Question = ({ failure, episode, facts }) => {
  if (failure === undefined) return {}
  const { oom, refusal } = failure
  const at = failure.event.at
  const capacity = oom.capacity ?? refusal?.capacity
  const { others: counted, foreign, ownTold } = accountOf(oom, facts['engine.backend']?.value === 'turbomind')
  const listed = oom.processes ?? []
  const self = ownAmong(oom)
  const refused =
    refusal?.reason === 'free-below-utilization' && capacity !== undefined && refusal.found !== undefined
      ? Math.max(0, capacity - refusal.found - CONTEXT)
      : undefined
  const all = refused ?? counted
  const kin = kinAmong(foreign, self, episode)
  const strangers = all === undefined ? undefined : Math.max(0, all - sum(kin))
  const large = foreign.filter(process => process.bytes > BARE_CONTEXT && !kin.includes(process))
  // Told by the driver's count of this process, or by the list: all else is what PyTorch does not count.
  const told = all === undefined ? undefined : refused !== undefined || ownTold || sum(foreign) >= all / 2
  return answers({
    'memory.others': known(all, at),
    'memory.others-share': all !== undefined && capacity !== undefined ? known(all / capacity, at) : undefined,
    'memory.others-told': known(told, at),
    'memory.others-decide': known(decides(strangers, told === true, capacity, failure.oom, refusal), at),
    'memory.kin': kin.length > 0 ? known(sum(kin), at) : undefined,
    'memory.listed-processes': listed.length > 0 ? known(listed.length, at) : undefined,
    'memory.own-pid': known(self?.pid, at),
    'memory.other-processes': listed.length > 0 ? known(large.length, at) : undefined,
    'memory.sibling-processes': listed.length > 1 ? known(siblings(listed), at) : undefined,
    'memory.largest-other': large.length > 0 ? known(Math.max(...large.map(process => process.bytes)), at) : undefined,
    // Without a figure of this process' own, the largest of the list may be this one.
    'memory.largest-other-pid':
      oom.held !== undefined || foreign.length < listed.length ? known(large.toSorted((a, b) => b.bytes - a.bytes)[0]?.pid, at) : undefined,
  })
}

/** Undefined where the figures do not tell. */
const decides = (
  strangers: Bytes | undefined,
  told: boolean,
  capacity: Bytes | undefined,
  { requested, free }: Partial<Omit<Oom, 'kind'>>,
  refusal: { readonly wanted?: Bytes; readonly found?: Bytes } | undefined,
): boolean | undefined => {
  if (strangers === undefined || capacity === undefined) return undefined
  if (requested !== undefined && free !== undefined) {
    const worth = told ? WORTH : WORTH_UNTOLD
    return !isEnough(free, requested) && free + strangers >= requested && strangers >= Math.max(worth.bytes, worth.share * capacity)
  }
  const { wanted, found } = refusal ?? {}
  return wanted !== undefined && found !== undefined ? strangers > 0 && found + strangers >= wanted : undefined
}

/** Processes of the list that are of this very run: their numbers stand in its lines' prefixes, or beside those, or beside the failing one's. */
const kinAmong = (foreign: readonly Process[], self: Process | undefined, episode: Episode): Process[] => {
  const own = [...ownPids(episode.events).keys(), ...(self?.pid === undefined ? [] : [self.pid])]
  return foreign.filter(({ pid }) => pid !== undefined && own.some(each => each >= SMALL_PID && Math.abs(each - pid) <= NEIGHBOURS))
}

/** Processes with neighbouring numbers were started together: large ones are copies of one program on one card. */
const siblings = (processes: readonly Process[]): number => {
  const large = processes.flatMap(({ pid, bytes }) => (pid !== undefined && bytes >= GiB ? [pid] : []))
  return Math.max(0, ...large.map(each => large.filter(other => other !== each && Math.abs(other - each) <= NEIGHBOURS).length))
}
const NEIGHBOURS = 64

const sum = (processes: readonly Process[]): Bytes => processes.reduce((total, { bytes }) => total + bytes, 0)

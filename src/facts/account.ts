import type { Bytes, Oom } from '../types.ts'
import { GiB, MiB } from '../units.ts'

/** Context and libraries of a process that torch does not count; the driver's figure has them. */
export const CONTEXT = 0.6 * GiB
/** What a process seen from a container may hold above torch's own figures before it must be another one. */
const OWN_SLACK = 3 * GiB
/** A peer's bare context on this card: no user of its memory. */
export const BARE_CONTEXT = 600 * MiB

type Told = Partial<Omit<Oom, 'kind'>>
type Process = NonNullable<Oom['processes']>[number]

/** The last megabytes of a card are not to be had, whatever is said to be free. */
const UNUSABLE = 64 * MiB

/** Whether what is free is as much as was asked for: then it was refused for another reason than a full card. */
export const isEnough = (free: Bytes, requested: Bytes): boolean => free >= requested + UNUSABLE

/** Figures that no card can have: more is free, or in use by PyTorch, than there is (drivers that lend the system's memory). */
export const isContradictory = (oom: Told): boolean => {
  const { capacity, free = 0 } = oom
  return capacity !== undefined && free + (torchIn(oom) ?? 0) > 1.05 * capacity
}

/** Who holds a card, by what one allocation's message says. */
export interface Account {
  /** All that torch reserved for this process. */
  readonly torch: Bytes | undefined
  /** All that this process holds, by the driver's count where the message has it. */
  readonly own: Bytes | undefined
  /** Whether that is the driver's count, and not what torch counts with a usual context. */
  readonly ownTold: boolean
  /** What others hold: the card's size less what is free less what is this process's. A peer's bare context counts as nothing. */
  readonly others: Bytes | undefined
  readonly unallocated: Bytes | undefined
  /** Processes that the message lists, without this one. */
  readonly foreign: readonly Process[]
}

/**
 * `outsideTorch`: the engine keeps weights and cache outside torch (TurboMind), so torch's figures are not all that this
 * process holds, and without the driver's figure nothing can be said of others.
 */
export const accountOf = (oom: Told, outsideTorch: boolean): Account => {
  const torch = torchIn(oom)
  const listed = oom.processes ?? []
  const self = ownAmong(oom)
  const ownTold = oom.held !== undefined || self !== undefined
  const own = oom.held ?? self?.bytes ?? (torch === undefined ? undefined : torch + CONTEXT)
  // Of the asynchronous allocator, and where a message ends early, it is not told what is kept beside what is allocated.
  const partly = oom.reserved === undefined && oom.unallocated === undefined
  const blind = !ownTold && (oom.allocator !== 'torch' || outsideTorch || partly)
  const counted =
    oom.capacity !== undefined && oom.free !== undefined && own !== undefined && !blind && !isContradictory(oom)
      ? Math.max(0, oom.capacity - oom.free - own)
      : undefined
  // The list of processes alone (the rest of the message is cut): all but the largest are others, at least.
  const atLeast =
    own === undefined && listed.length > 1 ? listed.reduce((sum, { bytes }) => sum + bytes, 0) - Math.max(...listed.map(({ bytes }) => bytes)) : undefined
  // What CANN and HCCL take for this process is told by nobody, and may be gigabytes.
  const maybeOwn = oom.accelerator === 'npu' && oom.held === undefined && counted !== undefined && counted + CONTEXT <= OWN_SLACK
  return {
    torch,
    own,
    ownTold,
    others: atLeast ?? (counted === undefined || maybeOwn ? undefined : counted < Math.max(BARE_CONTEXT, 0.01 * (oom.capacity ?? 0)) ? 0 : counted),
    unallocated: oom.unallocated ?? (oom.reserved !== undefined && oom.allocated !== undefined ? Math.max(0, oom.reserved - oom.allocated) : undefined),
    foreign: listed.filter(process => process !== self),
  }
}

/** All that torch holds for this process, in use or not. */
const torchIn = (oom: Told): Bytes | undefined => (oom.allocated === undefined ? undefined : (oom.reserved ?? oom.allocated + (oom.unallocated ?? 0)))

/** "Process N has X" is this very process where its figure is torch's own (seen from a container: the numbers differ). */
export const ownAmong = (oom: Told): Process | undefined => {
  const torch = torchIn(oom)
  if (oom.held !== undefined || oom.processes === undefined) return undefined
  if (torch === undefined) {
    const [only, ...more] = oom.processes
    // A message that ends early may have listed another one only.
    const used = oom.capacity === undefined || oom.free === undefined ? undefined : oom.capacity - oom.free
    return more.length > 0 || (used !== undefined && (only?.bytes ?? 0) < used / 2) ? undefined : only
  }
  const close = oom.processes.filter(process => process.bytes >= torch - 64 * MiB && process.bytes <= torch + OWN_SLACK)
  return (
    close.toSorted((a, b) => a.bytes - b.bytes)[0] ?? (oom.processes.length === 1 && (oom.processes[0]?.bytes ?? 0) >= torch ? oom.processes[0] : undefined)
  )
}

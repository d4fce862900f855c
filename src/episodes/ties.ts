import { cardReserve } from '../events/nvidia-smi/reserve.ts'
import type { Event, EventOf, GpuReading, Snapshot, Source } from '../types.ts'
import { MiB } from '../units.ts'
import { maybeZones, momentIn, secondsFrom } from './clock.ts'
import { snapshotsIn, visibleIn } from './cards.ts'
import { programOf, speaksFor } from './programs.ts'

/** How sure it is that two pieces tell of one run: a number that only both can have, several that go together, nothing against it. */
export type Strength = 'certain' | 'likely' | 'possible'
/** What two pieces have in common, and the lines that say so. */
export type Tie = { readonly strength: Strength; readonly at: readonly Source[] } & (
  | { readonly by: 'pid'; readonly pid: number; readonly name?: string | undefined }
  | { readonly by: 'uuid'; readonly uuid: string }
  /** A card's use fits what the failing message says of free memory; `index` is nvidia-smi's. */
  | { readonly by: 'figures'; readonly index: number; readonly used: number }
  | { readonly by: 'host'; readonly host: string }
  /** Seconds from the failure (else from the nearest line) to the reading or the kill; `zones`: the clocks may differ by whole hours. */
  | { readonly by: 'time'; readonly seconds: number; readonly zones: boolean }
  | { readonly by: 'name'; readonly name: string }
)

/** A moment is the same within this many seconds; a kill is printed when it happens, a run's last line may be older. */
export const SAME_MOMENT = 120
const BEFORE = 120
const AFTER = 600
/** Programs in a container count from 1: such a number may be anybody's on the host. */
export const SMALL_PID = 100

/** Numbers of the run's own processes, by their lines' prefixes. */
export const ownPids = (events: readonly Event[]): ReadonlyMap<number, Source> => {
  const pids = new Map<number, Source>()
  for (const { by, at } of events) if (by.pid !== undefined && !pids.has(by.pid)) pids.set(by.pid, at)
  return pids
}

/** What a reading of the cards has in common with a run; the strongest first. */
export const tiesOfSnapshots = (run: readonly Event[], piece: readonly Event[]): Tie[] => {
  const snapshots = snapshotsIn(piece)
  const pids = ownPids(run)
  const named = processesNamed(run)
  const { program, container } = visibleIn(run)
  const visible = [program, container].filter(each => each !== undefined)
  const [told, failed] = [toldOfCards(run), failureTime(run)]
  const ties: Tie[] = []
  for (const snapshot of snapshots) {
    for (const { pid, name } of snapshot.processes) {
      const [own, listed] = pid === undefined ? [] : [pids.get(pid), named.get(pid)]
      if (pid === undefined || (own === undefined && listed === undefined)) continue
      if (own !== undefined && !speaksFor(name, run)) continue
      ties.push({
        by: 'pid',
        pid,
        name,
        strength: listed !== undefined || pid >= SMALL_PID ? 'certain' : 'possible',
        at: [own ?? (listed as Source), snapshot.at],
      })
    }
    for (const { list, at } of visible)
      for (const entry of list) {
        const gpu = typeof entry === 'string' ? snapshot.gpus.find(({ uuid }) => uuid?.startsWith(entry)) : undefined
        if (gpu?.uuid !== undefined) ties.push({ by: 'uuid', uuid: gpu.uuid, strength: 'certain', at: [at, snapshot.at] })
      }
    ties.push(...figures(told, snapshot, isFar(failed, snapshot) ? 'possible' : 'likely'))
  }
  return inOrder([...ties, ...hosts(run, piece), ...times(run, snapshots)])
}

/** Processes that the failing message itself names: another, or this one by the host's number. */
const processesNamed = (run: readonly Event[]): ReadonlyMap<number, Source> =>
  new Map(
    run.flatMap(event => (event.kind === 'oom' ? (event.processes ?? []).flatMap(({ pid }) => (pid === undefined ? [] : [[pid, event.at] as const])) : [])),
  )

/** What a failing message says of a card. */
interface Told {
  readonly capacity: number
  readonly free: number
  readonly held: number | undefined
  readonly at: Source
}
const toldOfCards = (run: readonly Event[]): Told[] =>
  run.flatMap(event => {
    const { capacity, free, held } =
      event.kind === 'oom'
        ? event
        : event.kind === 'refusal' && event.reason === 'free-below-utilization'
          ? { ...event, free: event.found, held: undefined }
          : {}
    return capacity === undefined || free === undefined ? [] : [{ capacity, free, held, at: event.at }]
  })

/** The one card whose use fits the failing message: with the process that failed still there, or without it. */
const figures = (all: readonly Told[], snapshot: Snapshot, strength: Strength): Tie[] => {
  for (const { capacity, free, held, at } of all.slice(0, MOST_TOLD)) {
    const fitting = snapshot.gpus.filter(gpu => gpu.mig === undefined && fits(gpu, capacity, free, held))
    const [gpu] = fitting
    if (fitting.length === 1 && gpu?.index !== undefined && gpu.used !== undefined)
      return [{ by: 'figures', index: gpu.index, used: gpu.used, strength, at: [at, rowOf(snapshot, gpu)] }]
  }
  return []
}
/** A server may fail a thousand times and say so each time. */
const MOST_TOLD = 64

/** Whether a card's use is what a message of `capacity` and `free` bytes says, give or take rounding and a context. */
export const fits = (gpu: GpuReading, capacity: number, free: number, held: number | undefined): boolean => {
  if (gpu.used === undefined || gpu.total === undefined) return false
  const usable = gpu.total - (gpu.reserved ?? cardReserve(gpu.name, gpu.total) ?? gpu.total - capacity)
  if (Math.abs(usable - capacity) > 0.02 * capacity) return false
  const slack = Math.max(64 * MiB, 0.005 * capacity)
  const [with_, without] = [capacity - free, capacity - free - (held ?? 0.5 * 2 ** 30)]
  return gpu.used > 0.02 * capacity && (Math.abs(gpu.used - with_) <= slack || Math.abs(gpu.used - without) <= slack)
}

/** Where a card's figures stand: its row, else where the reading begins. */
const rowOf = (snapshot: Snapshot, gpu: GpuReading): Source => snapshot.rows?.[snapshot.gpus.indexOf(gpu)] ?? snapshot.at

const hosts = (run: readonly Event[], piece: readonly Event[]): Tie[] => {
  const named = new Map(piece.flatMap(({ by, at }) => (by.host === undefined ? [] : [[shortName(by.host), at] as const])))
  const own = run.find(({ by }) => by.host !== undefined && named.has(shortName(by.host)))
  const host = shortName(own?.by.host ?? '')
  return own === undefined ? [] : [{ by: 'host', host, strength: 'likely', at: [own.at, named.get(host) as Source] }]
}
const shortName = (host: string): string => host.split('.')[0]?.toLowerCase() ?? ''

/** The reading nearest to the failure, else to any line of the run. */
const times = (run: readonly Event[], snapshots: readonly Snapshot[]): Tie[] => {
  const failed = failureTime(run)
  const all = snapshots.flatMap(({ time, at }) => {
    const moment = momentIn(time)
    if (moment === undefined) return []
    const seconds = failed === undefined ? outside(run, moment) : secondsFrom(failed.moment, moment)
    return seconds === undefined ? [] : [{ seconds, at: failed === undefined ? [at] : [failed.at, at] }]
  })
  const [nearest] = all.toSorted((a, b) => Math.abs(a.seconds) - Math.abs(b.seconds))
  if (nearest === undefined) return []
  const { seconds, at } = nearest
  const zones = maybeZones(seconds, SAME_MOMENT)
  return Math.abs(seconds) <= SAME_MOMENT || zones ? [{ by: 'time', seconds: Math.round(seconds), zones, strength: zones ? 'possible' : 'likely', at }] : []
}

/** A card may be as full again at another time. */
const isFar = (failed: Timed | undefined, { time }: Snapshot): boolean => {
  const moment = momentIn(time)
  return failed !== undefined && moment !== undefined && Math.abs(secondsFrom(failed.moment, moment)) > AFTER
}

interface Timed {
  readonly moment: NonNullable<ReturnType<typeof momentIn>>
  readonly at: Source
}

/** When a run failed: the stamp of the line that says so, else of the last one before it in the same file. */
export const failureTime = (events: readonly Event[]): Timed | undefined => {
  const index = events.findIndex(({ kind }) => kind === 'oom' || kind === 'refusal')
  const failed = events[index]
  if (failed === undefined) return undefined
  for (let at = index; at >= 0; at -= 1) {
    const event = events[at] as Event
    const moment = event.at.file === failed.at.file ? momentIn(event.time) : undefined
    if (moment !== undefined) return { moment, at: failed.at }
  }
  return undefined
}

/** How far a moment lies outside what a run's stamps span (seconds, 0 inside); undefined where it has none. */
const outside = (run: readonly Event[], moment: Timed['moment']): number | undefined => {
  const gaps = run.flatMap(({ time }) => {
    const own = momentIn(time)
    return own === undefined ? [] : [secondsFrom(own, moment)]
  })
  if (gaps.length === 0) return undefined
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)]
  return least <= 0 && most >= 0 ? 0 : least > 0 ? least : most
}

/** What a report of a kill has in common with a run; `apart`: it is of another time, machine or program. */
export const tiesOfKill = (run: readonly Event[], report: readonly Event[]): { readonly ties: readonly Tie[]; readonly apart: boolean } => {
  const kills = report.filter((event): event is EventOf<'killed'> => event.kind === 'killed')
  const first = kills[0]
  if (first === undefined) return { ties: [], apart: false }
  const kernel = kills.some(({ reportedBy }) => reportedBy === 'kernel' || reportedBy === 'cgroup')
  const named = kills.find(({ process }) => process !== undefined)
  const pid = kills.find(each => each.pid !== undefined)
  const own = pid?.pid === undefined ? undefined : ownPids(run).get(pid.pid)
  const stamp = momentIn(report.find(({ time }) => time !== undefined)?.time)
  const seconds = stamp === undefined ? undefined : outside(run, stamp)
  const zones = seconds !== undefined && maybeZones(seconds, SAME_MOMENT)
  const near = seconds === undefined || (seconds >= -BEFORE && seconds <= AFTER)
  const other = kernel && named?.process !== undefined && !speaksFor(named.process, run)
  const ties: Tie[] = []
  if (own !== undefined && pid?.pid !== undefined && !other)
    ties.push({ by: 'pid', pid: pid.pid, name: named?.process, strength: pid.pid >= SMALL_PID ? 'certain' : 'possible', at: [own, pid.at] })
  const certain = ties.some(({ strength }) => strength === 'certain')
  const apart = elsewhere(run, report) || (!certain && (other || (!near && !zones)))
  if (apart) return { ties: [], apart }
  ties.push(...hosts(run, report))
  if (seconds !== undefined && (near || zones))
    ties.push({ by: 'time', seconds: Math.round(seconds), zones, strength: zones ? 'possible' : 'likely', at: [first.at] })
  if (kernel && named?.process !== undefined && programOf(named.process) !== undefined)
    ties.push({ by: 'name', name: named.process, strength: 'possible', at: [named.at] })
  return { ties: inOrder(ties), apart }
}

/** The run's lines come from another machine, by the system's log; NCCL names a container's host too, which tells nothing. */
const elsewhere = (run: readonly Event[], report: readonly Event[]): boolean => {
  const names = (events: readonly Event[]): string[] =>
    events.flatMap(({ by, at }) => (by.host === undefined || at.text.startsWith('NCCL') ? [] : [shortName(by.host)]))
  const [own, its] = [new Set(names(run)), names(report)]
  return own.size > 0 && its.length > 0 && its.every(host => !own.has(host))
}

/** The reports of kills in a kernel's or supervisor's log, each with the lines that belong to it. */
export const killReports = (events: readonly Event[]): Event[][] => {
  const reports: Event[][] = []
  for (const event of events) {
    const open = reports.at(-1)
    const pid = event.kind === 'killed' ? event.pid : undefined
    const before = open?.find((each): each is EventOf<'killed'> => each.kind === 'killed' && each.pid !== undefined)?.pid
    const begins = event.kind === 'remark' && event.name === 'oom-killer-invoked'
    if (open === undefined || (begins && open.some(({ kind }) => kind === 'killed')) || (pid !== undefined && before !== undefined && pid !== before))
      reports.push([event])
    else open.push(event)
  }
  return reports
}

const WEIGHT: Readonly<Record<Strength, number>> = { certain: 3, likely: 2, possible: 1 }
/** How much ties say together: the strongest counts, the others part equals. */
export const weightOf = (ties: readonly Tie[]): number =>
  ties.length === 0 ? 0 : Math.max(...ties.map(({ strength }) => WEIGHT[strength])) + 0.1 * new Set(ties.map(({ by }) => by)).size

/** The strongest first, one of a kind and a number. */
const inOrder = (ties: readonly Tie[]): Tie[] => {
  const seen = new Set<string>()
  return ties
    .toSorted((a, b) => WEIGHT[b.strength] - WEIGHT[a.strength])
    .filter(tie => {
      const key = tie.by === 'pid' ? `pid ${tie.pid}` : tie.by === 'uuid' ? `uuid ${tie.uuid}` : tie.by
      return !seen.has(key) && seen.add(key)
    })
}

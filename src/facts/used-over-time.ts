import { cardReserve } from '../events/nvidia-smi/reserve.ts'
import type { EventOf, Snapshot } from '../types.ts'
import { GiB, MiB } from '../units.ts'
import type { Question } from './question.ts'
import { answers, known } from './sheet.ts'
import type { Facts } from './sheet.ts'

/** Used memory of a process that stands still moves by less. */
const STILL = 8 * MiB
const IDLE = 1 * GiB
/** Fewer steps show no direction. */
const FEWEST_STEPS = 4
/** A start is one large step or one long pause; it stands out this much from what follows. */
const STANDS_OUT = 3
/** Steps of one kind of growth; a load followed by a cache and by graphs is of three. */
const ALIKE = 4
/** What a start may be made of. */
const LONGEST_START = 64
/** Falls to so many levels are no accident. */
const FEWEST_BOTTOMS = 3
/** This many instants at one level are a level that has been reached. */
const REACHED = 5
const LEAST_SHARE = 0.1
/** No disk or network that models are loaded from is this slow (bytes a second). */
const SLOWEST_LOAD = 64 * MiB

/** Use that stayed the same for some instants. */
interface Level {
  readonly used: number
  readonly dwell: number
  readonly first: Instant
  readonly last: Instant
}
interface Instant {
  readonly used: number
  readonly total: number
  readonly time: number | undefined
  readonly at: Snapshot['at']
  readonly stands: number
}

/** Whether one card's used memory grows over a series of snapshots. A start grows too: only what follows it is judged. */
export const usedOverTime: Question = ({ episode }) => {
  return growthOver(
    episode.events
      .filter((event): event is EventOf<'snapshot'> => event.kind === 'snapshot')
      .map(({ snapshot, stands }) => (stands === undefined ? snapshot : { ...snapshot, stands })),
  )
}

/** A reading, and how many like it there were of which it alone was kept. */
type Reading = Snapshot & { readonly stands?: number }

/** The same of readings alone. */
export const growthOver = (all: readonly Reading[]): Facts => {
  const indexes = new Set(all.flatMap(each => each.gpus.flatMap(gpu => (gpu.index === undefined || gpu.mig !== undefined ? [] : [gpu.index]))))
  for (const index of indexes) {
    const series = all.flatMap(each =>
      each.gpus.filter(gpu => gpu.index === index && gpu.mig === undefined).flatMap(gpu => instantOf(each, gpu.used, gpu.total)),
    )
    const run = growing(levelsOf(series))
    const [first, last] = [run?.[0], run?.at(-1)]
    if (run === undefined || first === undefined || last === undefined) continue
    const from = [first.last.at, run[1]?.first.at, last.first.at]
    const [grown, total] = [last.used - first.used, last.last.total]
    const readings = run.slice(1).reduce((sum, level, place) => sum + (place === run.length - 2 ? 1 : level.dwell), 0)
    const minutes = first.last.time === undefined || last.first.time === undefined ? undefined : (last.first.time - first.last.time) / 60
    const left = total === 0 || last.last !== series.at(-1) ? undefined : Math.max(0, total - reserveOf(all, index, total) - last.used)
    return answers({
      'snapshot.growth': known(grown, ...from),
      'snapshot.growth-instants': known(
        run.reduce((sum, level) => sum + level.dwell, 0),
        ...from,
      ),
      'snapshot.growth-gpu': known(index, ...from),
      'snapshot.growth-share': total === 0 ? undefined : known(grown / total, ...from),
      'snapshot.growth-per-reading': known(grown / readings, ...from),
      ...(minutes === undefined || minutes <= 0
        ? {}
        : {
            'snapshot.growth-per-minute': known(grown / minutes, ...from),
            'snapshot.growth-minutes-left': left === undefined ? undefined : known(roundedMinutes((left / grown) * minutes), ...from),
          }),
      'snapshot.growth-readings-left': left === undefined ? undefined : known(Math.floor((left / grown) * readings), ...from),
    })
  }
  return {}
}

/** What of the card no program can have. */
const reserveOf = (all: readonly Snapshot[], index: number, total: number): number => {
  const gpu = all.flatMap(({ gpus }) => gpus).find(each => each.index === index && each.mig === undefined && each.total === total)
  return gpu?.reserved ?? cardReserve(gpu?.name, total) ?? 0
}
const roundedMinutes = (minutes: number): number => (minutes < 10 ? Math.round(minutes * 10) / 10 : Math.round(minutes))

const instantOf = ({ at, time, stands = 1 }: Reading, used: number | undefined, total = 0): Instant[] => {
  const seconds = time === undefined ? Number.NaN : Date.parse(`${time.replace(' ', 'T')}Z`) / 1000
  return used === undefined ? [] : [{ used, total, at, stands, time: Number.isFinite(seconds) ? seconds : undefined }]
}

const levelsOf = (series: readonly Instant[]): Level[] => {
  const levels: Level[] = []
  for (const instant of series) {
    const level = levels.at(-1)
    if (level !== undefined && Math.abs(instant.used - level.used) <= STILL)
      levels[levels.length - 1] = { ...level, dwell: level.dwell + instant.stands, last: instant }
    else levels.push({ used: instant.used, dwell: instant.stands, first: instant, last: instant })
  }
  return levels
}

/** The first run of rising levels that is no start and does not end at a level that is kept. */
const growing = (levels: readonly Level[]): readonly Level[] | undefined => {
  for (const { start: first, end } of risesOf(levels)) {
    for (let start = first; start <= end - FEWEST_STEPS && start < first + LONGEST_START; start += 1) {
      const level = levels[start] as Level
      if (level.used < IDLE) continue
      const run = levels.slice(start, end + 1)
      const last = run.at(-1) as Level
      const steps = run.slice(1).map((each, index) => each.used - (run[index]?.used ?? 0))
      const pause = median(run.slice(1, -1).map(each => each.dwell))
      const alike = Math.max(...steps) <= ALIKE * median(steps)
      const kept = last.dwell >= REACHED && last.dwell >= STANDS_OUT * pause
      const enough = last.used - level.used >= LEAST_SHARE * (last.last.total || last.used)
      const afterStart = begins(levels[start - 1], level, median(steps), pause) || isSlow(level, last)
      if (alike && !kept && enough && afterStart && !goesUpAndDown(levels, run)) return run
    }
  }
  return undefined
}

/** Each run of rising levels, by its first and its last. */
const risesOf = (levels: readonly Level[]): { readonly start: number; readonly end: number }[] => {
  const rises: { start: number; end: number }[] = []
  for (const [index, { used }] of levels.entries()) {
    const rise = rises.at(-1)
    if (rise !== undefined && used > (levels[index - 1]?.used ?? 0)) rise.end = index
    else rises.push({ start: index, end: index })
  }
  return rises
}

/**
 * Of a card that goes up and down anyway (jobs that come and go, requests) a rise tells nothing: it falls about as far again and
 * again, each time to another level. What a process gives back when it ends leaves the card as it was before.
 */
const goesUpAndDown = (levels: readonly Level[], run: readonly Level[]): boolean => {
  const half = ((run.at(-1)?.used ?? 0) - (run[0]?.used ?? 0)) / 2
  const bottoms: number[] = []
  for (const [index, { used }] of levels.entries()) {
    if (used < IDLE || (levels[index - 1]?.used ?? 0) - used < half) continue
    if (bottoms.every(each => Math.abs(each - used) > half / 4)) bottoms.push(used)
    if (bottoms.length === FEWEST_BOTTOMS) return true
  }
  return false
}

/** A start has just ended: it came in one large step, or was followed by a pause. */
const begins = (before: Level | undefined, level: Level, step: number, pause: number): boolean =>
  (before !== undefined && level.used - before.used >= STANDS_OUT * step) || level.dwell >= STANDS_OUT * Math.max(1, pause)

const isSlow = ({ used, last: from }: Level, to: Level): boolean =>
  from.time !== undefined && to.first.time !== undefined && to.first.time > from.time && (to.used - used) / (to.first.time - from.time) < SLOWEST_LOAD

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

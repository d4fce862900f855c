import { markup } from '../../encode/html.ts'
import type { Markup } from '../../encode/html.ts'
import type { Snapshot } from '../../types.ts'
import { GiB, showBytes } from '../../units.ts'

/** Fewer readings are no course. */
const FEWEST = 4
/** More points than a screen has are drawn as their peaks. */
const MOST = 360
const MOST_CARDS = 8
const BOX = { left: 44, right: 142, top: 12, bottom: 24, width: 640, height: 210 }

interface Point {
  readonly x: number
  readonly used: number
}
interface Course {
  readonly gpu: number
  readonly points: readonly Point[]
  readonly total: number
}

/** How the use of each card went from reading to reading; undefined where there are too few of them. */
export const usageChart = (snapshots: readonly Snapshot[], label: string): Markup | undefined => {
  const times = snapshots.map(({ time }) => (time === undefined ? Number.NaN : Date.parse(`${time.replace(' ', 'T')}Z`)))
  const timed = times.every(Number.isFinite) && new Set(times).size >= FEWEST
  const courses = coursesOf(snapshots, timed ? times : snapshots.map((_, index) => index))
  if (courses.length === 0) return undefined
  const all = courses.flatMap(({ points }) => points)
  const [from, to] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))]
  const top = Math.max(...courses.map(({ total }) => total), ...all.map(({ used }) => used)) || 1
  const across = (x: number): number => BOX.left + ((x - from) / (to - from || 1)) * (BOX.width - BOX.left - BOX.right)
  const down = (used: number): number => BOX.top + (1 - used / top) * (BOX.height - BOX.top - BOX.bottom)
  const ends = spread(courses.map(({ points }) => down(points.at(-1)?.used ?? 0)))
  const stamp = (x: number): string => (timed ? new Date(x).toISOString().slice(11, 19) : String(x + 1))
  const right = BOX.width - BOX.right
  const rows = [0, top / 2, top].map(
    used =>
      markup`<path class="${used === top ? 'limit' : 'grid'}" d="M${BOX.left} ${down(used).toFixed(1)}H${right}"/><text x="${BOX.left - 6}" y="${(down(used) + 4).toFixed(1)}" text-anchor="end">${(used / GiB).toFixed(top >= 10 * GiB ? 0 : 1)}</text>`,
  )
  const lines = courses.map(
    ({ gpu, points }, index) =>
      markup`<polyline class="s${index % MOST_CARDS}" points="${steps(points.map(({ x, used }) => [across(x), down(used)] as const))}"><title>GPU ${gpu}</title></polyline><text class="t${index % MOST_CARDS}" x="${right + 8}" y="${((ends[index] ?? 0) + 4).toFixed(1)}">GPU ${gpu} · ${showBytes(points.at(-1)?.used ?? 0)}</text>`,
  )
  return markup`<svg class="chart" viewBox="0 0 ${BOX.width} ${BOX.height}" role="img" aria-label="${label}">${rows}<text x="${BOX.left}" y="${BOX.height - 6}">${stamp(from)}</text><text x="${right}" y="${BOX.height - 6}" text-anchor="end">${stamp(to)}</text>${lines}</svg>`
}

const coursesOf = (snapshots: readonly Snapshot[], xs: readonly number[]): readonly Course[] => {
  const indexes = [...new Set(snapshots.flatMap(({ gpus }) => gpus.flatMap(({ index, mig }) => (index === undefined || mig !== undefined ? [] : [index]))))]
  return indexes
    .toSorted((a, b) => a - b)
    .slice(0, MOST_CARDS)
    .flatMap(gpu => {
      const readings = snapshots.flatMap(({ gpus }, at) =>
        gpus.flatMap(({ index, mig, used, total }) =>
          index === gpu && mig === undefined && used !== undefined ? [{ x: xs[at] ?? 0, used, total: total ?? 0 }] : [],
        ),
      )
      if (readings.length < FEWEST) return []
      return [{ gpu, points: peaks(readings.toSorted((a, b) => a.x - b.x)), total: Math.max(...readings.map(({ total }) => total)) }]
    })
}

/** Of each stretch the highest reading, and the last one of all. */
const peaks = (points: readonly Point[]): readonly Point[] => {
  if (points.length <= MOST) return points
  const size = Math.ceil(points.length / MOST)
  const out: Point[] = []
  for (let at = 0; at < points.length; at += size) out.push(points.slice(at, at + size).reduce((a, b) => (b.used > a.used ? b : a)))
  const last = points.at(-1)
  return last === undefined || out.at(-1) === last ? out : [...out, last]
}

/** Memory stays until it is taken or given back: a step, no slope. */
const steps = (points: readonly (readonly [number, number])[]): string =>
  points
    .flatMap(([x, y], at) => [...(at === 0 ? [] : [`${x.toFixed(1)},${(points[at - 1]?.[1] ?? 0).toFixed(1)}`]), `${x.toFixed(1)},${y.toFixed(1)}`])
    .join(' ')

/** Names at the end of the lines, moved apart where they would lie on each other: down from the top, then up from the bottom. */
const spread = (ys: readonly number[]): readonly number[] => {
  const placed = ys.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y)
  for (let at = 1; at < placed.length; at += 1) lower(placed, at, (placed[at - 1]?.y ?? 0) + APART)
  let least = BOX.height - BOX.bottom
  for (const each of placed.toReversed()) {
    each.y = Math.min(each.y, least)
    least = each.y - APART
  }
  return placed.toSorted((a, b) => a.index - b.index).map(({ y }) => y)
}
const APART = 16
const lower = (placed: { y: number }[], at: number, least: number): void => {
  const each = placed[at]
  if (each !== undefined) each.y = Math.max(each.y, least)
}

import { cardReserve } from '../events/nvidia-smi/reserve.ts'
import { usualOf } from '../rules/flags.ts'
import type { GpuReading, ProcessReading, Scalar, Snapshot, Source } from '../types.ts'
import { GiB, MiB } from '../units.ts'
import { completed, seenCards, snapshotsIn, visibleIn } from '../episodes/cards.ts'
import { processesOn } from './failing-card.ts'
import type { Asked, Question } from './question.ts'
import { answers, known } from './sheet.ts'

/** Less than this on a GPU is a context or a desktop, not a job. */
const JOB = 1 * GiB
/** GPUs of one job differ by a few hundred MiB: rank 0 holds a little more for contexts, communication, a display. */
const USUAL_SPREAD = 0.03
/** An even split is even to the megabyte: what is above this share is something else on that card. */
const LEAST_SKEW = 0.015

/** What the snapshots say: the fullest card, uneven cards, processes piled on one card. */
export const snapshot: Question = ({ episode, facts, flags }) => {
  const all = completed(snapshotsIn(episode.events))
  if (all.length === 0) return {}
  const fullest = all.reduce((a, b) => (usedIn(b) > usedIn(a) ? b : a))
  const processes = fullest.processes.length > 0 ? fullest : (all.find(each => each.processes.length > 0) ?? fullest)
  const at = fullest.at
  const cards = fullest.gpus.filter(gpu => gpu.mig === undefined)
  const top = cards.reduce<GpuReading | undefined>((a, b) => (a === undefined || shareOf(b) > shareOf(a) ? b : a), undefined)
  const failing = facts['failure.card']?.value
  const inQuestion = cards.find(gpu => gpu.index !== undefined && gpu.index === failing) ?? top
  const rows = inQuestion === undefined ? [] : processesOn(processes, inQuestion)
  const row = rowAt(fullest, top)
  const uneven = skew(fullest, processes, seenCards(visibleIn(episode.events), fullest), facts)
  return answers({
    'snapshot.gpus': cards.length > 0 ? known(cards.length, at) : undefined,
    'snapshot.fullest': known(top?.used, row),
    'snapshot.fullest-total': known(top?.total, row),
    'snapshot.fullest-gpu': known(top?.index, row),
    'snapshot.fullest-share': top === undefined || top.total === undefined || top.used === undefined ? undefined : known(shareOf(top), row),
    'snapshot.fullest-free':
      top?.used === undefined || top.total === undefined
        ? undefined
        : known(top.free ?? Math.max(0, top.total - top.used - (top.reserved ?? cardReserve(top.name, top.total) ?? 0)), row),
    ...uneven,
    'snapshot.skew-decides': skewDecides(fullest, uneven, failing, facts, usualOf(flags.find('lmdeploy', 'cache_max_entry_count'))),
    ...pile(processes),
    'snapshot.processes': processes.listed === 'rows' ? known(rows.length, processes.at) : undefined,
  })
}

/** Where a card's figures stand: its row, else where the reading begins. */
const rowAt = (snapshot: Snapshot, gpu: GpuReading | undefined): Source =>
  snapshot.rows?.[snapshot.gpus.findIndex(each => gpu !== undefined && each.index === gpu.index && each.mig === gpu.mig)] ?? snapshot.at

const usedIn = (snapshot: Snapshot): number => snapshot.gpus.reduce((sum, gpu) => sum + (gpu.used ?? 0), 0)

/** Use as a share of what programs can have: the driver keeps a part of the card for itself. */
const shareOf = (gpu: GpuReading): number => {
  if (gpu.used === undefined || gpu.total === undefined || gpu.total <= 0) return 0
  const reserve =
    gpu.reserved ?? (gpu.free === undefined ? undefined : Math.max(0, gpu.total - gpu.used - gpu.free)) ?? cardReserve(gpu.name, gpu.total) ?? 0.02 * gpu.total
  return Math.min(1, gpu.used / (gpu.total - reserve))
}

/** One card that holds clearly more than its like: among those that the run sees, in its own order, where the log says which. */
const skew = (snapshot: Snapshot, processes: Snapshot, seen: readonly GpuReading[] | undefined, facts: Asked['facts']) => {
  const cards = (seen ?? snapshot.gpus)
    .map(gpu => ({ ...gpu, used: (gpu.used ?? 0) - graphics(processes, gpu) }))
    .filter(gpu => gpu.mig === undefined && gpu.used >= JOB)
  const alike = likeMost(cards)
  if (alike.length < 2) return {}
  const used = alike.map(gpu => gpu.used ?? 0)
  const most = used.indexOf(Math.max(...used))
  const others = used.filter((_, index) => index !== most)
  const [low, high] = [Math.min(...others), Math.max(...others)]
  // Cards that all differ belong to different jobs: nothing can be said of an even split.
  if (high - low > Math.max(400 * MiB, USUAL_SPREAD * high) || low < 0.3 * (used[most] ?? 0)) return {}
  if (!sameJob(processes, alike)) return { 'snapshot.same-job': known(false, processes.at) }
  const mean = others.reduce((sum, each) => sum + each, 0) / others.length
  const excess = (used[most] ?? 0) - mean
  const contexts = piledOn({ ...processes, processes: processes.processes.filter(isRank) }, alike[most]?.index)
  if (excess < Math.max(1 * GiB, LEAST_SKEW * mean) || isExpected(excess, most, alike, processes, facts))
    return { 'snapshot.same-job': known(true, snapshot.at) }
  if (strangers(processes, alike, most) > EXPLAINS * excess) return { 'snapshot.same-job': known(false, processes.at) }
  const row = rowAt(snapshot, alike[most])
  return {
    'snapshot.same-job': known(true, snapshot.at),
    'snapshot.skew': known(contexts.length > 0 && contexts.reduce((sum, each) => sum + (each.used ?? 0), 0) > EXPLAINS * excess ? undefined : excess, row),
    'snapshot.skew-gpu': known(alike[most]?.index, row),
    'snapshot.skew-place': known(most === 0 ? ('first' as const) : most === alike.length - 1 ? ('last' as const) : ('other' as const), row),
    'snapshot.skew-others': known(mean, row),
    'snapshot.excess': known(excess, row),
  }
}

/** Cards of one size; a smaller or larger one among them has a share of its own. */
const likeMost = <G extends GpuReading>(cards: readonly G[]): readonly G[] => {
  const groups = cards.map(({ total }) =>
    cards.filter(other => total === undefined || other.total === undefined || Math.abs(other.total - total) <= 0.01 * total),
  )
  return groups.reduce<readonly G[]>((most, group) => (group.length > most.length ? group : most), [])
}

/** A bare context of another rank. */
const RANK_CONTEXT = 600 * MiB
/** What a desktop takes where its windows are not listed (WSL, Windows). */
const DESKTOP = 2 * GiB
/**
 * What one card of a job always has more, where no rows tell whose it is: every other rank's context on the first card, a
 * display. TurboMind is one process on all its cards and has no such contexts.
 */
const isExpected = (excess: number, most: number, alike: readonly GpuReading[], processes: Snapshot, facts: Asked['facts']): boolean => {
  if (processes.listed === 'rows') return false
  const ranks = facts.engine?.value === 'lmdeploy' && facts['engine.backend']?.value !== 'pytorch' ? 0 : alike.length - 1
  return (most === 0 && excess <= ranks * RANK_CONTEXT) || (alike[most]?.display === true && excess <= DESKTOP)
}

/** What programs hold on one card that run on none of the others: their own affair, no uneven split. */
const strangers = (processes: Snapshot, cards: readonly GpuReading[], most: number): number => {
  const elsewhere = new Set(cards.flatMap((gpu, index) => (index === most ? [] : processesOn(processes, gpu).map(programOf))))
  const here = cards[most] === undefined ? [] : processesOn(processes, cards[most])
  return here.filter(row => isRank(row) && row.name !== undefined && !elsewhere.has(programOf(row))).reduce((sum, row) => sum + (row.used ?? 0), 0)
}
const programOf = ({ name }: ProcessReading): string => (name ?? '').replace(/^.*[/\\]|(?<!\d)\d+$/g, '')
/** Most of an excess is enough to explain it: the rest is rounding and contexts. */
const EXPLAINS = 0.7

/**
 * Whether the card that holds more is the one that ran out, and the excess is why. An engine that splits evenly places
 * everywhere what the fullest card can take, so that card has the least room; its message often names no card. What was free
 * there is what LMDeploy sized its cache from; where that is not known, the card must have less left than the excess.
 */
const skewDecides = (snapshot: Snapshot, uneven: ReturnType<typeof skew>, failing: number | undefined, facts: Asked['facts'], usual: Scalar | undefined) => {
  const [excess, card] = [uneven['snapshot.skew'], uneven['snapshot.skew-gpu']]
  if (facts['failure.kind']?.value !== 'oom' || excess === undefined || card === undefined) return undefined
  if (failing !== undefined && failing !== card.value) return known(false, snapshot.at)
  // The message names a card, and which of these it is is open.
  if (failing === undefined && facts['failure.gpu'] !== undefined) return undefined
  const gpu = snapshot.gpus.find(each => each.index === card.value)
  const row = rowAt(snapshot, gpu)
  const left = gpu?.free ?? (gpu?.total === undefined || gpu.used === undefined ? undefined : gpu.total - gpu.used)
  const room = facts['memory.free-at-start'] ?? sizedFrom(facts)
  if (room !== undefined) return known(excess.value >= 0.5 * room.value, row, ...room.from)
  // A larger share than LMDeploy's default may be the reason by itself.
  const ratio = facts['setting.cache_max_entry_count']?.value
  if (left === undefined || (typeof ratio === 'number' && !(typeof usual === 'number' && ratio <= usual))) return undefined
  return known(left < excess.value, row)
}

/** LMDeploy's free memory before the cache: all blocks are the ratio's share of it. */
const sizedFrom = (facts: Asked['facts']) => {
  const [blocks, size, ratio] = [facts['kv.blocks'], facts['kv.block-size'], facts['setting.cache_max_entry_count']]
  if (facts.engine?.value !== 'lmdeploy' || blocks === undefined || size === undefined || typeof ratio?.value !== 'number' || ratio.value <= 0) return undefined
  return known((blocks.value * size.value) / ratio.value, ...blocks.from, ...size.from)
}

/** What a desktop takes on a card that shows one: it is no part of a job's share. */
const graphics = (snapshot: Snapshot, gpu: GpuReading): number =>
  processesOn(snapshot, gpu)
    .filter(row => row.type === 'G' || row.type === 'C+G')
    .reduce((sum, row) => sum + (row.used ?? 0), 0)

/** Ranks of one job run under one name, one large process a card; a card without a row beside cards with one is held by something else. */
const sameJob = (snapshot: Snapshot, cards: readonly GpuReading[]): boolean => {
  if (snapshot.listed !== 'rows') return true
  const largest = cards.map(gpu => processesOn(snapshot, gpu).toSorted((a, b) => (b.used ?? 0) - (a.used ?? 0))[0])
  const named = largest.filter(row => row?.name !== undefined).length
  if (named > 0 && named < largest.length) return false
  return new Set(largest.flatMap(row => (row?.name === undefined ? [] : [programOf(row)]))).size <= 1
}

/** Rows on a card that belong to processes whose own card is another: the same number there with more memory, or equal twins as many as the other cards. */
const piledOn = (snapshot: Snapshot, gpu: number | undefined): readonly ProcessReading[] => {
  if (gpu === undefined) return []
  const here = snapshot.processes.filter(process => process.gpu === gpu && process.mig === undefined)
  const elsewhere = snapshot.processes.filter(process => process.gpu !== undefined && process.gpu !== gpu)
  // One process on all cards is a tensor-parallel engine: its share here must be small beside another process' own.
  const byNumber = here.filter(
    process =>
      process.pid !== undefined &&
      elsewhere.some(other => other.pid === process.pid && (other.used ?? 0) > (process.used ?? 0)) &&
      here.some(other => other.pid !== process.pid && (other.used ?? 0) > (process.used ?? 0)),
  )
  if (byNumber.length > 0) return byNumber
  const own = here.reduce((most, process) => Math.max(most, process.used ?? 0), 0)
  const small = here.filter(process => (process.used ?? 0) > 0 && (process.used ?? 0) < own)
  const cards = new Set(elsewhere.map(process => process.gpu)).size
  const twins = small.filter(
    process => small.filter(other => Math.abs((other.used ?? 0) - (process.used ?? 0)) <= 4 * MiB && other.name === process.name).length >= 2,
  )
  return twins.length >= 2 && cards >= 1 && twins.length >= Math.min(cards, 2) && elsewhere.length >= cards ? twins : []
}

/** A rank of a job has a context at least; a display server has a few MiB on every card, and its windows on one. */
const isRank = (row: ProcessReading): boolean => !(row.type ?? '').includes('G') && (row.used === undefined || row.used >= LEAST_CONTEXT)
const LEAST_CONTEXT = 100 * MiB

/** Several processes of one program on one card while its other cards hold one each, or nothing. */
const pile = (whole: Snapshot) => {
  if (whole.listed !== 'rows') return {}
  const snapshot = { ...whole, processes: whole.processes.filter(isRank) }
  const cards = [...new Set(snapshot.processes.flatMap(process => (process.gpu === undefined ? [] : [process.gpu])))]
  const engines = everywhere(snapshot, cards)
  if (engines.length > 1)
    return {
      'snapshot.piled-processes': known(engines.length, snapshot.at),
      'snapshot.piled-bytes': known(
        engines.reduce((sum, row) => sum + (row.used ?? 0), 0),
        snapshot.at,
      ),
    }
  const piled = cards.map(gpu => ({ gpu, rows: piledOn(snapshot, gpu) })).toSorted((a, b) => b.rows.length - a.rows.length)[0]
  const rows = piled !== undefined && piled.rows.length > 0 ? piled.rows : crowd(snapshot, cards)
  if (rows.length === 0) return {}
  return {
    'snapshot.piled-processes': known(rows.length, snapshot.at),
    'snapshot.piled-bytes': known(
      rows.reduce((sum, row) => sum + (row.used ?? 0), 0),
      snapshot.at,
    ),
  }
}

/** Several processes of one program, each with a large share of every card: whole engines on the same cards. */
const everywhere = (snapshot: Snapshot, cards: readonly number[]): readonly ProcessReading[] => {
  if (cards.length < 2) return []
  const large = snapshot.processes.filter(process => process.pid !== undefined && (process.used ?? 0) >= JOB)
  const numbers = [...new Set(large.map(process => process.pid))].filter(pid =>
    cards.every(gpu => large.some(process => process.pid === pid && process.gpu === gpu)),
  )
  const rows = numbers.flatMap(pid => large.filter(process => process.pid === pid).slice(0, 1))
  return numbers.length >= 2 && new Set(rows.map(row => row.name)).size === 1 ? rows : []
}

/** All large processes of one program on one card of several, the others empty. */
const crowd = (snapshot: Snapshot, cards: readonly number[]): readonly ProcessReading[] => {
  const idle = snapshot.gpus.filter(gpu => (gpu.used ?? 0) < JOB).length
  if (cards.length !== 1 || idle < 1) return []
  const large = snapshot.processes.filter(process => (process.used ?? 0) >= JOB)
  return large.length >= 2 && new Set(large.map(process => process.name)).size === 1 ? large : []
}

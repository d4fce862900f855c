import type { Event } from '../types.ts'
import { REQUEST_ONLY } from './attempts.ts'
import type { Attempt } from './attempts.ts'
import { killReports, tiesOfKill, tiesOfSnapshots, weightOf } from './ties.ts'

interface Cut {
  readonly file: string
  readonly attempt: Attempt
}
interface Run {
  readonly files: readonly string[]
  readonly attempt: Attempt
}

/**
 * Pieces of one run that were saved apart: a log per rank, stdout and stderr, a client and its server, the kernel's log,
 * nvidia-smi. Two starts are never joined on a guess: only pieces that lack what the other has, or ranks of one start.
 */
export const joinRuns = (cuts: readonly Cut[]): Run[] => {
  const runs = cuts.filter(({ attempt }) => !isAside(attempt))
  const aside = cuts.filter(({ attempt }) => isAside(attempt))
  const joined: Run[] = []
  for (const { file, attempt } of runs) {
    const partner = joined.findIndex(run => !run.files.includes(file) && belongTogether(run.attempt, attempt))
    if (partner < 0) joined.push({ files: [file], attempt })
    else joined[partner] = interleave(joined[partner] as Run, { files: [file], attempt })
  }
  if (joined.length === 0)
    return aside.map(({ file, attempt }) => ({ files: [file], attempt })).reduce<Run[]>((all, run) => (all.length === 0 ? [run] : sameKind(all, run)), [])
  const pieces = aside.flatMap(({ file, attempt }) => dealt(file, attempt, joined))
  const beside = joined.map((run, index) =>
    pieces.reduce<Run>((all, { target, cut: { file, attempt } }) => (target === index ? merge(all, { files: [file], attempt }) : all), run),
  )
  const apart = pieces.filter(({ target }) => target === undefined).map(({ cut: { file, attempt } }) => ({ files: [file], attempt }))
  return [...beside, ...apart]
}

interface Dealt {
  /** The run that it says something about; undefined where it is of none of these. */
  readonly target: number | undefined
  readonly cut: Cut
}

/** Readings go to the run that they have most in common with, and so does each report of a kill; one of another time, machine or program to none. */
const dealt = (file: string, attempt: Attempt, runs: readonly Run[]): Dealt[] => {
  const reports = attempt.some(({ kind }) => kind === 'killed') ? killReports(attempt) : []
  if (reports.length === 0)
    return [{ target: strongest(runs.map(run => weightOf(tiesOfSnapshots(run.attempt, attempt)))) ?? targetOf(file, runs), cut: { file, attempt } }]
  const byTarget = new Map<number | undefined, Attempt>()
  for (const report of reports) {
    const judged = runs.map(run => tiesOfKill(run.attempt, report))
    const best = strongest(judged.map(({ ties }) => weightOf(ties)))
    const near = targetOf(file, runs)
    const open = judged[near]?.apart === true ? judged.findIndex(({ apart }) => !apart) : near
    const target = best ?? (open < 0 ? undefined : open)
    byTarget.set(target, [...(byTarget.get(target) ?? []), ...report])
  }
  return [...byTarget].map(([target, events]) => ({ target, cut: { file, attempt: events } }))
}

/** The index of the one largest figure above zero. */
const strongest = (weights: readonly number[]): number | undefined => {
  const most = Math.max(...weights)
  return most > 0 && weights.filter(each => each === most).length === 1 ? weights.indexOf(most) : undefined
}

/** Of many folders, each holds one run and what was saved beside it; a folder without a run says something about all. */
const targetOf = (file: string, runs: readonly Run[]): number => {
  const beside = runs.flatMap((run, index) => (run.files.some(each => folderOf(each) === folderOf(file)) ? [index] : []))
  const near = beside.length > 0 ? beside : runs.map((_, index) => index)
  const failed = near.filter(index => hasFailed(runs[index]?.attempt ?? []))
  return (failed.length === 1 ? failed[0] : near.at(-1)) ?? runs.length - 1
}
const folderOf = (file: string): string => file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)

/** Snapshots of one machine are one episode; other asides (kernel logs) join it too. */
const sameKind = (all: readonly Run[], run: Run): Run[] => [merge(all[0] as Run, run), ...all.slice(1)]

/** Snapshots, kernel or supervisor lines, a piece of the program's source: no run, but they say something about one. */
const isAside = (attempt: Attempt): boolean =>
  attempt.some(event => event.kind === 'snapshot' || event.kind === 'killed' || (event.kind === 'remark' && event.name === 'from-pretrained')) &&
  attempt.every(
    event => ['snapshot', 'link', 'killed', 'error', 'remark'].includes(event.kind) || (event.kind === 'settings' && event.origin === 'environment'),
  )

const hasFailed = (attempt: Attempt): boolean =>
  attempt.some(
    event =>
      event.kind === 'oom' ||
      event.kind === 'killed' ||
      event.kind === 'traceback' ||
      event.kind === 'error' ||
      (event.kind === 'refusal' && !REQUEST_ONLY.has(event.reason)),
  )

const belongTogether = (a: Attempt, b: Attempt): boolean => {
  if (!sameEngine(a, b) || farApart(a, b) || ofAnotherProgram(a, b) || ofAnotherProgram(b, a)) return false
  const started = [a, b].map(attempt => attempt.some(event => event.kind === 'start'))
  // stdout holds the start, stderr the traceback: one has no start of its own, the other no failure
  if (started[0] !== started[1]) return started[0] ? !hasFailed(a) || !hasProgress(b) : !hasFailed(b) || !hasProgress(a)
  if (!started[0]) return onlyErrors(a) !== onlyErrors(b)
  return clientOf(a, b) || clientOf(b, a) || ranksOfOne(a, b)
}

const hasProgress = (attempt: Attempt): boolean => attempt.some(event => event.kind === 'step' || event.kind === 'holding')
const onlyErrors = (attempt: Attempt): boolean => attempt.every(event => ['traceback', 'oom', 'error', 'cascade', 'remark', 'refusal'].includes(event.kind))

const engineOf = (attempt: Attempt): string | undefined =>
  attempt.map(event => (event.kind === 'identity' ? event.engine : event.by.engine)).find(engine => engine !== undefined)
const sameEngine = (a: Attempt, b: Attempt): boolean => {
  const [one, other] = [engineOf(a), engineOf(b)]
  return one === undefined || other === undefined || one === other || clientOf(a, b) || clientOf(b, a)
}

/** A whole traceback, from the program's first line on, that never enters the engine which the other piece is from. */
const ofAnotherProgram = (engine: Attempt, errors: Attempt): boolean => {
  const name = engineOf(engine)
  if (name === undefined || engineOf(errors) !== undefined) return false
  const frames = errors.flatMap(event => (event.kind === 'traceback' ? event.frames : []))
  return frames.some(frame => frame.function === '<module>') && !frames.some(frame => new RegExp(`[/\\\\]${name}[/\\\\]`).test(frame.path))
}

/** An evaluation that talks to a server has no engine of its own. */
const clientOf = (client: Attempt, server: Attempt): boolean =>
  client.some(event => event.kind === 'settings' && event.scope === 'lm-eval' && /^(?:local|openai)-/.test(String(event.values['model'] ?? ''))) &&
  server.some(event => event.kind === 'up' || event.kind === 'start') &&
  engineOf(server) !== undefined

/** The same start, told by two of its ranks: same model and version, other ranks, started within seconds. */
const ranksOfOne = (a: Attempt, b: Attempt): boolean => {
  const ranks = [a, b].map(attempt => new Set(attempt.flatMap(event => (event.by.rank === undefined ? [] : [event.by.rank]))))
  const [one, other] = ranks as [Set<number>, Set<number>]
  const [model, twin] = [modelOf(a), modelOf(b)]
  if (model !== undefined && twin !== undefined && model !== twin) return false
  return one.size > 0 && other.size > 0 && [...one].every(rank => !other.has(rank))
}

const modelOf = (attempt: Attempt): string | undefined =>
  attempt.flatMap(event => (event.kind === 'identity' && event.model !== undefined ? [event.model] : [])).at(-1)

/** `MM-DD HH:MM:SS` or `YYYY-MM-DD HH:MM:SS` as minutes; years are left out since vLLM prints none. */
const minutes = (event: Event): number | undefined => {
  const found = /(\d\d)[-/](\d\d)[T :]+(\d\d):(\d\d):(\d\d)/.exec(event.time ?? '')
  return found ? ((Number(found[1]) * 31 + Number(found[2])) * 24 + Number(found[3])) * 60 + Number(found[4]) + Number(found[5]) / 60 : undefined
}
const farApart = (a: Attempt, b: Attempt): boolean => {
  const times = [a, b].map(attempt => attempt.map(minutes).filter(each => each !== undefined))
  const [one, other] = times as [number[], number[]]
  if (one.length === 0 || other.length === 0) return false
  const first = Math.max(Math.min(...one), Math.min(...other))
  const last = Math.min(Math.max(...one), Math.max(...other))
  return first - last > 10
}

const merge = (a: Run, b: Run): Run => ({ files: [...a.files, ...b.files.filter(file => !a.files.includes(file))], attempt: [...a.attempt, ...b.attempt] })

/** Pieces of one run in the order in which things happened: by their stamps, else the piece with the start first. */
const interleave = (a: Run, b: Run): Run => {
  const [first, second] = !isStarted(a) && isStarted(b) ? [b, a] : [a, b]
  const [one, other] = [stamped(first.attempt), stamped(second.attempt)]
  const joined = merge(first, second)
  if (one === undefined || other === undefined) return joined
  const at = [...one, ...other]
  const order = joined.attempt.map((_, index) => index).toSorted((x, y) => (at[x] ?? 0) - (at[y] ?? 0) || x - y)
  return { ...joined, attempt: order.map(index => joined.attempt[index] as Event) }
}

const isStarted = ({ attempt }: Run): boolean => attempt.some(event => event.kind === 'start')

/** When each event happened; one without a stamp goes with the one before it. Undefined where no event has one. */
const stamped = (attempt: Attempt): readonly number[] | undefined => {
  const times = attempt.map(minutes)
  let last = times.find(each => each !== undefined)
  if (last === undefined) return undefined
  return times.map(each => (last = Math.max(last ?? 0, each ?? 0)))
}

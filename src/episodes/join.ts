import type { Event } from '../types.ts'
import { REQUEST_ONLY } from './attempts.ts'
import type { Attempt } from './attempts.ts'
import { killReports, tiesOfKill, tiesOfSnapshots, weightOf } from './ties.ts'

interface Cut {
  readonly file: string
  /** The container that printed it, where a file holds what several did. */
  readonly container?: string | undefined
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
  const joined = joinedPieces(runs)
  if (joined.length === 0)
    // Snapshots of one machine are one episode; other asides (kernel logs) join it too.
    return aside.length === 0 ? [] : [merged(aside.map(({ file, attempt }) => ({ files: [file], attempt })))]
  const pieces = aside.flatMap(({ file, attempt }) => dealt(file, attempt, joined))
  const beside = new Map<number, Run[]>()
  for (const { target, cut } of pieces)
    if (target !== undefined) beside.set(target, [...(beside.get(target) ?? []), { files: [cut.file], attempt: cut.attempt }])
  const apart = pieces.filter(({ target }) => target === undefined).map(({ cut: { file, attempt } }) => ({ files: [file], attempt }))
  return [...joined.map((run, index) => merged([run, ...(beside.get(index) ?? [])])), ...apart]
}

/** Each piece goes to the first run that it belongs to. Of thousands of whole runs no two are compared: neither has what the other lacks. */
const joinedPieces = (cuts: readonly Cut[]): Run[] => {
  const joined: Run[] = []
  const traits: Traits[] = []
  /** What each was put together from: two starts of one process are two runs. */
  const origins: Set<string>[] = []
  const open: number[] = []
  for (const { file, container, attempt } of cuts) {
    const own = traitsOf(attempt)
    const origin = `${container ?? ''} ${file}`
    const belongs = (index: number): boolean => origins[index]?.has(origin) === false && belongTogether(traits[index] as Traits, own)
    const partner = isWhole(own) ? open.find(belongs) : joined.findIndex((_, index) => belongs(index))
    if (partner === undefined || partner < 0) {
      if (!isWhole(own)) open.push(joined.length)
      joined.push({ files: [file], attempt })
      traits.push(own)
      origins.push(new Set([origin]))
      continue
    }
    const run = interleave(joined[partner] as Run, { files: [file], attempt })
    joined[partner] = run
    origins[partner]?.add(origin)
    traits[partner] = traitsOf(run.attempt)
    const at = open.indexOf(partner)
    if (isWhole(traits[partner]) && at >= 0) open.splice(at, 1)
    // In order: a piece goes to the first of several.
    if (!isWhole(traits[partner]) && at < 0) open.splice(open.filter(each => each < partner).length, 0, partner)
  }
  return joined
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

/** What tells whether two pieces belong together, read from each piece once. */
interface Traits {
  readonly engine: string | undefined
  readonly started: boolean
  readonly failed: boolean
  /** It got somewhere: a step or a figure of what it holds. */
  readonly progress: boolean
  readonly onlyErrors: boolean
  /** An evaluation that talks to a server has no engine of its own. */
  readonly client: boolean
  readonly server: boolean
  readonly ranks: ReadonlySet<number>
  readonly model: string | undefined
  /** Minutes of its first and last stamp. */
  readonly span: readonly [first: number, last: number] | undefined
  /** Files of its tracebacks, where one begins at the program's first line. */
  readonly program: readonly string[] | undefined
}

const ERRORS: ReadonlySet<Event['kind']> = new Set(['traceback', 'oom', 'error', 'cascade', 'remark', 'refusal'])

const traitsOf = (attempt: Attempt): Traits => {
  const kinds = new Set(attempt.map(({ kind }) => kind))
  const engine = attempt.map(event => (event.kind === 'identity' ? event.engine : event.by.engine)).find(each => each !== undefined)
  const frames = attempt.flatMap(event => (event.kind === 'traceback' ? event.frames : []))
  const times = attempt.map(minutes).filter(each => each !== undefined)
  return {
    engine,
    started: kinds.has('start'),
    failed: hasFailed(attempt),
    progress: kinds.has('step') || kinds.has('holding'),
    onlyErrors: [...kinds].every(kind => ERRORS.has(kind)),
    client: attempt.some(event => event.kind === 'settings' && event.scope === 'lm-eval' && /^(?:local|openai)-/.test(String(event.values['model'] ?? ''))),
    server: (kinds.has('up') || kinds.has('start')) && engine !== undefined,
    ranks: new Set(attempt.flatMap(event => (event.by.rank === undefined ? [] : [event.by.rank]))),
    model: attempt.flatMap(event => (event.kind === 'identity' && event.model !== undefined ? [event.model] : [])).at(-1),
    span: times.length === 0 ? undefined : [least(times), -least(times.map(each => -each))],
    program: frames.some(frame => frame.function === '<module>') ? frames.map(({ path }) => path) : undefined,
  }
}
const least = (figures: readonly number[]): number => figures.reduce((a, b) => Math.min(a, b), Infinity)

/** A start of one process: only a piece without a start of its own, or a client, has what it lacks. */
const isWhole = ({ started, client, ranks }: Traits): boolean => started && !client && ranks.size === 0

const belongTogether = (a: Traits, b: Traits): boolean => {
  if (!sameEngine(a, b) || farApart(a, b) || ofAnotherProgram(a, b) || ofAnotherProgram(b, a)) return false
  // stdout holds the start, stderr the traceback: one has no start of its own, the other no failure
  if (a.started !== b.started) return a.started ? !a.failed || !b.progress : !b.failed || !a.progress
  if (!a.started) return a.onlyErrors !== b.onlyErrors
  return clientOf(a, b) || clientOf(b, a) || ranksOfOne(a, b)
}

const sameEngine = (a: Traits, b: Traits): boolean =>
  a.engine === undefined || b.engine === undefined || a.engine === b.engine || clientOf(a, b) || clientOf(b, a)

/** A whole traceback, from the program's first line on, that never enters the engine which the other piece is from. */
const ofAnotherProgram = ({ engine }: Traits, errors: Traits): boolean => {
  if (engine === undefined || errors.engine !== undefined || errors.program === undefined) return false
  return !errors.program.some(path => path.split(/[/\\]/).slice(1, -1).includes(engine))
}

const clientOf = (a: Traits, b: Traits): boolean => a.client && b.server

/** The same start, told by two of its ranks: same model and version, other ranks, started within seconds. */
const ranksOfOne = (a: Traits, b: Traits): boolean => {
  if (a.model !== undefined && b.model !== undefined && a.model !== b.model) return false
  return a.ranks.size > 0 && b.ranks.size > 0 && [...a.ranks].every(rank => !b.ranks.has(rank))
}

/** `MM-DD HH:MM:SS` or `YYYY-MM-DD HH:MM:SS` as minutes; years are left out since vLLM prints none. */
const minutes = (event: Event): number | undefined => {
  const found = /(\d\d)[-/](\d\d)[T :]+(\d\d):(\d\d):(\d\d)/.exec(event.time ?? '')
  return found ? ((Number(found[1]) * 31 + Number(found[2])) * 24 + Number(found[3])) * 60 + Number(found[4]) + Number(found[5]) / 60 : undefined
}
const farApart = (a: Traits, b: Traits): boolean => {
  if (a.span === undefined || b.span === undefined) return false
  return Math.max(a.span[0], b.span[0]) - Math.min(a.span[1], b.span[1]) > 10
}

const merged = (runs: readonly Run[]): Run => ({ files: [...new Set(runs.flatMap(({ files }) => files))], attempt: runs.flatMap(({ attempt }) => attempt) })

/** Pieces of one run in the order in which things happened: by their stamps, else the piece with the start first. */
const interleave = (a: Run, b: Run): Run => {
  const [first, second] = !isStarted(a) && isStarted(b) ? [b, a] : [a, b]
  const [one, other] = [stamped(first.attempt), stamped(second.attempt)]
  const joined = merged([first, second])
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

import { groupBy } from '../group-by.ts'
import type { Event } from '../types.ts'
import type { Attempt } from './attempts.ts'
import { startOf } from './cut.ts'
import type { Cut, Keep, Kept } from './cut.ts'
import { killReports, tiesOfKill, tiesOfSnapshots, weightOf } from './ties.ts'
import { hasFailed, minutes, traitsOf } from './traits.ts'
import type { Traits } from './traits.ts'

/** Pieces that are one run. */
export interface Run {
  readonly files: readonly string[]
  readonly kept: Kept
  readonly at: Cut['at']
  readonly failed: boolean
}

/**
 * Pieces of one run that were saved apart: a log per rank, stdout and stderr, a client and its server, the kernel's log,
 * nvidia-smi. Two starts are never joined on a guess: only pieces that lack what the other has, or ranks of one start.
 */
export const joinRuns = (cuts: readonly Cut[], keep: Keep): Run[] => {
  const aside = cuts.filter(({ traits }) => traits === undefined)
  const joined = joinedPieces(cuts, keep)
  if (joined.length === 0)
    // Snapshots of one machine are one episode; other asides (kernel logs) join it too.
    return aside.length === 0 ? [] : [merged(aside.map(runOf))]
  const pieces = dealt(aside, joined, keep)
  const beside = groupBy(pieces, ({ target }) => target)
  const runsBeside = (target: number | undefined): Run[] => (beside.get(target) ?? []).map(({ run }) => run)
  return [...joined.map((run, index) => merged([run, ...runsBeside(index)])), ...runsBeside(undefined)]
}

const runOf = ({ file, kept, at, failed }: Cut): Run => ({ files: [file], kept, at, failed })
const aRun = (files: readonly string[], attempt: Attempt, keep: Keep): Run => ({
  files,
  kept: keep.events(attempt),
  at: keep.known(startOf(attempt)),
  failed: hasFailed(attempt),
})

/** Each piece goes to the first run that it belongs to. Of thousands of whole runs no two are compared: neither has what the other lacks. */
const joinedPieces = (cuts: readonly Cut[], keep: Keep): Run[] => {
  const joined: Run[] = []
  const traits: Traits[] = []
  /** What each was put together from: two starts of one process are two runs. */
  const origins: Set<string>[] = []
  const open: number[] = []
  for (const cut of cuts) {
    const { file, container, traits: own } = cut
    if (own === undefined) continue
    const origin = `${container ?? ''} ${file}`
    const belongs = (index: number): boolean => origins[index]?.has(origin) === false && belongTogether(traits[index] as Traits, own)
    const partner = isWhole(own) ? open.find(belongs) : joined.findIndex((_, index) => belongs(index))
    if (partner === undefined || partner < 0) {
      if (!isWhole(own)) open.push(joined.length)
      joined.push(runOf(cut))
      traits.push(own)
      origins.push(new Set([origin]))
      continue
    }
    const { files, attempt } = interleave(pieceOf(joined[partner] as Run), pieceOf(runOf(cut)))
    joined[partner] = aRun(files, attempt, keep)
    origins[partner]?.add(origin)
    traits[partner] = keep.known(traitsOf(attempt))
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
  readonly run: Run
}

/** Readings go to the run that they have most in common with, and so does each report of a kill; one of another time, machine or program to none. */
const dealt = (asides: readonly Cut[], runs: readonly Run[], keep: Keep): Dealt[] => {
  const pieces = asides.map(cut => {
    const attempt = cut.kept()
    return { cut, attempt, reports: attempt.some(({ kind }) => kind === 'killed') ? killReports(attempt) : [] }
  })
  const judged = pieces.map(({ reports }) => (reports.length === 0 ? [judgement(runs.length)] : reports.map(() => judgement(runs.length))))
  // Run by run, since the events of few may be at hand at a time.
  if (pieces.length > 0)
    for (const [index, { kept }] of runs.entries()) {
      const run = kept()
      for (const [at, { attempt, reports }] of pieces.entries())
        for (const [each, { weights, apart }] of (judged[at] ?? []).entries()) {
          const report = reports[each]
          const tied = report === undefined ? { ties: tiesOfSnapshots(run, attempt), apart: false } : tiesOfKill(run, report)
          weights[index] = weightOf(tied.ties)
          apart[index] = Number(tied.apart)
        }
    }
  return pieces.flatMap(({ cut, reports }, at) => {
    const near = targetOf(cut.file, runs)
    if (reports.length === 0) return [{ target: strongest(judged[at]?.[0]?.weights ?? []) ?? near, run: runOf(cut) }]
    const told = reports.map((report, each) => {
      const { weights = [], apart = [] } = judged[at]?.[each] ?? {}
      const open = apart[near] === 1 ? apart.indexOf(0) : near
      return { target: strongest(weights) ?? (open < 0 ? undefined : open), report }
    })
    return [...groupBy(told, ({ target }) => target)].map(([target, group]) => ({
      target,
      run: aRun(
        [cut.file],
        group.flatMap(({ report }) => report),
        keep,
      ),
    }))
  })
}

/** How much a piece has in common with each of some runs, and whether it is of another time, machine or program (1). */
const judgement = (runs: number): { readonly weights: number[]; readonly apart: number[] } => ({
  weights: Array.from({ length: runs }, () => 0),
  apart: Array.from({ length: runs }, () => 0),
})

/** The index of the one largest figure above zero. */
const strongest = (weights: readonly number[]): number | undefined => {
  const most = weights.reduce((most, each) => Math.max(most, each), 0)
  return most > 0 && weights.filter(each => each === most).length === 1 ? weights.indexOf(most) : undefined
}

/** Of many folders, each holds one run and what was saved beside it; a folder without a run says something about all. */
const targetOf = (file: string, runs: readonly Run[]): number => {
  const beside = runs.flatMap((run, index) => (run.files.some(each => folderOf(each) === folderOf(file)) ? [index] : []))
  const near = beside.length > 0 ? beside : runs.map((_, index) => index)
  const failed = near.filter(index => runs[index]?.failed === true)
  return (failed.length === 1 ? failed[0] : near.at(-1)) ?? runs.length - 1
}
const folderOf = (file: string): string => file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)

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

const farApart = (a: Traits, b: Traits): boolean => {
  if (a.span === undefined || b.span === undefined) return false
  return Math.max(a.span[0], b.span[0]) - Math.min(a.span[1], b.span[1]) > 10
}

const merged = (runs: readonly Run[]): Run => {
  const [first, ...others] = runs
  if (first === undefined || others.length === 0) return first as Run
  return {
    files: [...new Set(runs.flatMap(({ files }) => files))],
    kept: () => runs.flatMap(({ kept }) => kept()),
    at: first.at,
    failed: runs.some(({ failed }) => failed),
  }
}

interface Piece {
  readonly files: readonly string[]
  readonly attempt: Attempt
}
const pieceOf = ({ files, kept }: Run): Piece => ({ files, attempt: kept() })

/** Pieces of one run in the order in which things happened: by their stamps, else the piece with the start first. */
const interleave = (a: Piece, b: Piece): Piece => {
  const [first, second] = !isStarted(a) && isStarted(b) ? [b, a] : [a, b]
  const [one, other] = [stamped(first.attempt), stamped(second.attempt)]
  const joined = { files: [...new Set([...first.files, ...second.files])], attempt: [...first.attempt, ...second.attempt] }
  if (one === undefined || other === undefined) return joined
  const at = [...one, ...other]
  const order = joined.attempt.map((_, index) => index).toSorted((x, y) => (at[x] ?? 0) - (at[y] ?? 0) || x - y)
  return { ...joined, attempt: order.map(index => joined.attempt[index] as Event) }
}

const isStarted = ({ attempt }: Piece): boolean => attempt.some(event => event.kind === 'start')

/** When each event happened; one without a stamp goes with the one before it. Undefined where no event has one. */
const stamped = (attempt: Attempt): readonly number[] | undefined => {
  const times = attempt.map(minutes)
  let last = times.find(each => each !== undefined)
  if (last === undefined) return undefined
  return times.map(each => (last = Math.max(last ?? 0, each ?? 0)))
}

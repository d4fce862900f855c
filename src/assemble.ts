import { cutsOf, merged } from './notes.ts'
import { inOrder } from './order.ts'
import type { EpisodeReport, FindingReport, InputReport, Note, Report, Verdict } from './report.ts'
import type { RuleSet } from './rules/rule.ts'
import type { Why } from './rules/trace.ts'
import type { Snapshot } from './types.ts'
import { VERSION } from './version.ts'

/** What some inputs come to that were diagnosed together: plain data, which a thread can hand on. Runs are numbered from 0. */
export interface Part {
  readonly inputs: readonly InputReport[]
  readonly snapshots: readonly Snapshot[]
  readonly episodes: readonly EpisodeReport[]
  /** Ranked within their run. */
  readonly findings: readonly FindingReport[]
  /** Numbers of what is no run: readings and reports of kills that belong to none. */
  readonly asides: readonly number[]
  readonly notes: readonly Note[]
  /** What was counted only, input by input. */
  readonly repeats: readonly Note[]
  readonly why: readonly Why[]
}

/** What one run comes to. */
export interface Concluded {
  readonly episode: EpisodeReport
  /** Ranked within the run. */
  readonly findings: readonly FindingReport[]
  /** It is no run: readings and reports of kills that belong to none. */
  readonly aside: boolean
  readonly notes: readonly Note[]
  readonly why: readonly Why[]
}
/** What some inputs come to; each run is concluded when it is asked for. */
export interface Conclusion extends Pick<Part, 'inputs' | 'snapshots' | 'repeats'> {
  readonly runs: Iterable<Concluded>
}

/** A conclusion with all runs at hand. */
export const partFrom = ({ runs, ...part }: Conclusion): Part => {
  const all = [...runs]
  return {
    ...part,
    episodes: all.map(({ episode }) => episode),
    findings: all.flatMap(({ findings }) => findings),
    asides: all.flatMap(({ aside }, index) => (aside ? [index] : [])),
    notes: all.flatMap(({ notes }) => notes),
    why: all.flatMap(each => each.why),
  }
}

/** Parts, in order, as one report. */
export const assembled = (parts: readonly Part[], rules: RuleSet): Report => {
  const firsts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { episodes }) => sum + episodes.length, 0))
  const all = <Item>(pick: (part: Part, first: number) => readonly Item[]): Item[] => parts.flatMap((part, index) => pick(part, firsts[index] ?? 0))
  const episodes = all(part => part.episodes)
  const inputs = all(part => part.inputs)
  const worst = episodes.map(({ verdict }) => verdict).toSorted((a, b) => SEVERITY.indexOf(a) - SEVERITY.indexOf(b))[0]
  const verdict = worst ?? 'unrecognised'
  return {
    schema: 1,
    tool: { name: 'oomdoctor', version: VERSION, rules: rules.hash },
    verdict,
    otherFailure:
      verdict === 'out-of-memory' || verdict === 'undecided' ? null : (episodes.map(({ otherFailure }) => otherFailure).find(each => each !== null) ?? null),
    snapshots: all(part => part.snapshots),
    inputs,
    episodes,
    findings: inOrder(
      all(({ findings }, first) => findings.map(each => (first === 0 ? each : { ...each, episode: first + each.episode }))),
      new Set(all(({ asides }, first) => asides.map(each => first + each))),
    ),
    notes: [...merged(all(({ notes }) => notes)), ...cutsOf(inputs), ...all(({ repeats }) => repeats)],
    why: all(({ why }, first) => why.map(each => (first === 0 ? each : { ...each, episode: first + each.episode }))),
  }
}

/** The worst first. */
export const SEVERITY: readonly Verdict[] = ['out-of-memory', 'undecided', 'memory-pressure', 'no-memory-problem', 'unrecognised']

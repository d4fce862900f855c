import { assembled, partFrom } from './assemble.ts'
import type { Conclusion, Part } from './assemble.ts'
import { atHand, cutsOf } from './episodes/cut.ts'
import type { Cut, Keep } from './episodes/cut.ts'
import { episodeOf, episodes as cut, runsIn } from './episodes/index.ts'
import type { Episode, HeardInput } from './episodes/index.ts'
import { unknownOptions } from './engines/unknown.ts'
import type { Tables } from './engines/unknown.ts'
import { customSpeaker } from './events/custom.ts'
import { listener } from './events/index.ts'
import { speakers } from './events/speakers.ts'
import { repeats } from './events/repeats.ts'
import { factsOf } from './facts/index.ts'
import type { Failure } from './facts/failure.ts'
import type { Facts } from './facts/sheet.ts'
import { joinsOf } from './joins.ts'
import { kindOf } from './kind.ts'
import { ledgersOf } from './ledger/index.ts'
import { readingsOf } from './ledger/reading.ts'
import { lineReader } from './lines/index.ts'
import { missingOf } from './missing.ts'
import { modelTable } from './models/table.ts'
import type { GivenModel, ModelTable } from './models/table.ts'
import { notesOf, repeatsNote } from './notes.ts'
import { hasRun } from './order.ts'
import { outcomeOf, otherFailureOf, verdictOf } from './outcome.ts'
import { rank } from './rank.ts'
import type { Ranked } from './rank.ts'
import type { Scan, Scanner } from './scan/index.ts'
import type { Calm } from './scan/survey.ts'
import { recordReader } from './records/index.ts'
import { findingsOf } from './finding-report.ts'
import type { EpisodeReport, InputReport, Report } from './report.ts'
import type { Asked } from './facts/question.ts'
import { flagTable } from './rules/flags.ts'
import { judge } from './rules/findings.ts'
import type { Judged, Match } from './rules/findings.ts'
import type { RuleSet } from './rules/rule.ts'
import { why } from './rules/trace.ts'
import { chain, only } from './stage.ts'
import type { Fact, Scalar, Snapshot } from './types.ts'
import { budget, counting, latest } from './work.ts'

/** One input on its way through the line. Chunks go in as they are read; `end` says what was heard. */
export interface Reading {
  readonly read: (chunk: Uint8Array) => void
  /** Where the next chunk may be put, so that it need not be copied. */
  readonly room: () => Uint8Array | undefined
  /** Passes over a stretch of a long log that was surveyed; false where it has to be read. */
  readonly pass: (calm: Calm) => boolean
  /** How many bytes were read in full, and not passed over. */
  readonly inFull: () => number
  /** The input goes on, but the rest is not read: why. */
  readonly leaveOut: (why: string) => void
  readonly end: () => ReadInput
}
export interface ReadInput extends HeardInput {
  readonly report: InputReport
  /** How many repeats of the same message were counted only. */
  readonly repeated?: number
}

/** A log up to this size is read as it is. */
export const SHORT = 256 * 1024

/** Opens an input: bytes -> lines -> records -> events; of a long log the lines that matter, where there is a scan to find them. */
export const open = (path: string, sentences: RuleSet['sentences'] = [], scan?: Scanner, work = budget()): Reading => {
  const lines = lineReader(path)
  const extra = customSpeaker(sentences, work.tried)
  const ears = listener(extra)
  // A line goes all the way before the next one is asked for: what it cost is known by then.
  const line = chain(lines, chain(chain(only(work.allows), recordReader()), chain(ears, counting(work))))
  const heard = repeats()
  let inFull = 0
  const take = (chunk: Uint8Array): void => {
    inFull += chunk.length
    for (const event of line.read(chunk)) heard.take(event)
  }
  let bytes = 0
  let scanning: Scan | undefined
  const left: string[] = []
  return {
    read: chunk => {
      bytes += chunk.length
      if (scanning !== undefined) return scanning.read(chunk)
      if (scan !== undefined && bytes >= SHORT) {
        // A file's first chunk is as large; of a pipe something was read by now.
        if (bytes === chunk.length) lines.tell(chunk)
        if (lines.isPlain())
          scanning = scan({ read: take, resting: () => line.resting?.() ?? true, seek: lines.seek, count: lines.count, turns: ears.turns }, speakers, extra)
      }
      ;(scanning?.read ?? take)(chunk)
    },
    room: () => scanning?.room(),
    pass: ({ start, end, survey }) => {
      if (scanning?.pass(survey) !== true) return false
      bytes += end - start
      return true
    },
    inFull: () => inFull,
    leaveOut: why => left.push(why),
    end: () => {
      scanning?.end()
      for (const event of line.end()) heard.take(event)
      const exceeded = work.exceeded()
      if (exceeded !== undefined) left.push(exceeded)
      const sorted = heard.all()
      const binary = lines.encoding() === 'binary'
      const cuts = lines.cuts.map(({ line: number, characters }) => `line ${number}: ${characters} characters in the middle of the line were left out`)
      return {
        file: path,
        events: sorted,
        ...(heard.passedOver() === 0 ? {} : { repeated: heard.passedOver() }),
        report: { path, kind: binary ? 'binary' : kindOf(sorted), bytes, lines: lines.count(), cut: binary ? ['not text: left out'] : [...cuts, ...left] },
      }
    },
  }
}

/** An episode up to its ranking: what is known of it, and which rules hold. */
export interface Studied {
  readonly episode: Episode
  readonly facts: Facts
  readonly failure: Failure | undefined
  readonly judged: Judged
  /** Whether the state of the cards explains the failure by itself. */
  readonly decides: (match: Match) => boolean
}
/** An episode with its ranking and what the report says of it. */
export interface Diagnosed extends Studied {
  readonly ranked: readonly Ranked[]
  readonly report: EpisodeReport
}

/** The table of models, made when a log first names one: it is the largest part of the rules. */
const modelsOf = (rules: RuleSet): ModelTable => {
  let made: ModelTable | undefined
  return { find: name => (made ??= modelTable(rules.models)).find(name) }
}

/** What is known beside the inputs. */
export interface DiagnoseOptions {
  /** The model that ran, where its config.json is at hand. */
  readonly model?: GivenModel | undefined
  /** Ids of rules whose evaluation the report shows. */
  readonly why?: readonly string[]
  /** Tables of the engines whose options are to be judged (tablesNeeded tells which); without them no option is. */
  readonly engines?: Tables
}

/** Everything that was heard -> the report. */
export const diagnose = (inputs: readonly ReadInput[], rules: RuleSet, options: DiagnoseOptions = {}): Report =>
  assembled([partOf(inputs, rules, options)], rules)

/** An input whose events are kept by attempt. */
export interface CutInput {
  readonly file: string
  readonly report: InputReport
  readonly repeated: number
  readonly snapshots: readonly Snapshot[]
  readonly cuts: readonly Cut[]
}

/** Cuts an input into attempts; after that its events are where `keep` puts them. */
export const cutInput = (input: ReadInput, keep: Keep = atHand): CutInput => ({
  file: input.file,
  report: input.report,
  repeated: input.repeated ?? 0,
  snapshots: keep.known(input.events.flatMap(event => (event.kind === 'snapshot' ? [event.snapshot] : []))),
  cuts: cutsOf(input, keep),
})

/** Inputs that were cut -> their runs: the one function that names all stages behind the events. */
export const conclude = (
  inputs: readonly CutInput[],
  rules: RuleSet,
  { model, why: asked = [], engines = {} }: DiagnoseOptions = {},
  keep?: Keep,
): Conclusion => {
  const flags = flagTable(rules.flags)
  const ordered = inputs.toSorted((a, b) => a.file.localeCompare(b.file))
  const { episodes, left } = latest(
    runsIn(
      ordered.flatMap(({ cuts }) => cuts),
      keep,
    ),
  )
  const tables = { flags, models: modelsOf(rules), given: model }
  return {
    inputs: ordered.map(({ report, file }) => ({ ...report, cut: [...report.cut, ...(left.get(file) ?? [])] })),
    snapshots: ordered.flatMap(({ snapshots }) => snapshots),
    repeats: ordered.flatMap(({ file, repeated }) => (repeated === 0 ? [] : [repeatsNote(file, repeated)])),
    runs: (function* () {
      for (const [index, run] of episodes.entries()) {
        const diagnosed = concluded(studyEpisode(episodeOf(run), rules, tables))
        const { episode, facts, failure, report } = diagnosed
        const ground = { facts, events: episode.events, frames: failure?.frames ?? [] }
        yield {
          episode: report,
          findings: findingsOf(diagnosed, index, rules, flags),
          aside: !hasRun(episode),
          notes: [...unknownOptions(episode, facts, engines, flags), ...notesOf(episode, facts, failure)],
          why: rules.rules.filter(({ id }) => asked.includes(id)).map(rule => why(rule, index, ground)),
        }
      }
    })(),
  }
}

/** Everything that was heard in some inputs -> their part of a report. */
const partOf = (inputs: readonly ReadInput[], rules: RuleSet, options: DiagnoseOptions = {}): Part =>
  partFrom(
    conclude(
      inputs.map(input => cutInput(input)),
      rules,
      options,
    ),
  )

/** Everything that was heard -> its episodes, each concluded by itself. */
export const diagnoseEpisodes = (inputs: readonly HeardInput[], rules: RuleSet, model?: GivenModel): Diagnosed[] => {
  const tables = { flags: flagTable(rules.flags), models: modelsOf(rules), given: model }
  return latest(cut(inputs.toSorted((a, b) => a.file.localeCompare(b.file)))).episodes.map(episode => concluded(studyEpisode(episode, rules, tables)))
}

/** Everything that was heard -> what ranking starts from, an entry an episode. */
export const study = (inputs: readonly ReadInput[], rules: RuleSet): Studied[] => {
  const tables = { flags: flagTable(rules.flags), models: modelsOf(rules), given: undefined }
  return cut(inputs.toSorted((a, b) => a.file.localeCompare(b.file))).map(episode => studyEpisode(episode, rules, tables))
}

const studyEpisode = (episode: Episode, rules: RuleSet, tables: Pick<Asked, 'flags' | 'models' | 'given'>): Studied => {
  const { facts, failure } = factsOf(episode, tables)
  const onFailingCard =
    facts['snapshot.skew-decides']?.value === true ||
    (facts['failure.gpu'] !== undefined &&
      ((facts['failure.card'] ?? facts['failure.gpu']).value === facts['snapshot.skew-gpu']?.value || facts['failure.gpu-place'] !== undefined))
  return {
    episode,
    facts,
    failure,
    judged: judge(rules.rules, facts, episode.events, failure),
    decides: match => onFailingCard && match.rule.kind === 'snapshot',
  }
}

const concluded = (studied: Studied): Diagnosed => {
  const { episode, facts, failure, judged, decides } = studied
  const ranked = rank(judged.matches, failure !== undefined, decides)
  const other = failure === undefined ? otherFailureOf(episode) : undefined
  const outcome = outcomeOf(episode, failure, other)
  const verdict = verdictOf(episode, facts, failure, ranked, outcome, other)
  return {
    ...studied,
    ranked,
    report: {
      at: episode.at,
      engine: facts.engine?.value ?? null,
      engineVersion: facts['engine.version']?.value ?? null,
      // A release that was inferred has bounds, one that the log names has none.
      engineVersionFrom: facts['engine.version'] === undefined ? 'unknown' : facts['engine.since'] === undefined ? 'log' : 'inferred',
      step: facts['failure.step']?.value ?? null,
      outcome,
      verdict,
      otherFailure: other ?? null,
      facts: facts as Readonly<Record<string, Fact<Scalar>>>,
      ledger: ledgersOf(facts, failure, readingsOf(episode, failure)),
      missing: missingOf(failure, facts, judged, verdict, outcome),
      files: episode.files,
      joins: joinsOf(episode, failure),
    },
  }
}

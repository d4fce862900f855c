import { assembled, partFrom } from './assemble.ts'
import { conclude, cutInput } from './diagnose.ts'
import type { CutInput, ReadInput } from './diagnose.ts'
import { tablesOf } from './engines/needed.ts'
import { commandsIn } from './engines/unknown.ts'
import type { CommandsSeen, Tables } from './engines/unknown.ts'
import { atHand } from './episodes/cut.ts'
import type { Keep } from './episodes/cut.ts'
import { longReport, wholeReport } from './long-report.ts'
import type { LongReport } from './long-report.ts'
import { batchesOf, MOST_TOGETHER } from './many/batches.ts'
import { hearEach } from './hear.ts'
import type { ReadOptions } from './hear.ts'
import { findInputs } from './read/inputs.ts'
import { readGivenModel } from './read/model-config.ts'
import type { Found, Unread } from './read/inputs.ts'
import type { Redaction } from './redact/index.ts'
import type { Report } from './report.ts'
import { ourRules } from './rules/ours.ts'

export interface AnalyzeOptions extends Omit<ReadOptions, 'threads'> {
  /** Ids of rules whose evaluation the report shows. */
  readonly why?: readonly string[]
  /** The config.json of the model that ran, or the folder that holds it. */
  readonly modelConfig?: string | undefined
  /** How the report will be redacted: of many logs what is to be hidden is looked for where they are read. */
  readonly hidden?: readonly Redaction[]
}
export interface Analyzed {
  readonly report: Report
  /** Inputs that could not be read; the report is about the others. */
  readonly unread: readonly Unread[]
}

/** The same with a report of any length. */
export interface AnalyzedLong extends Pick<Analyzed, 'unread'> {
  readonly report: LongReport
}

/** Reads files, folders, globs and `-`, and diagnoses what they hold, together. Throws Problem where the model's config cannot be read. */
export const analyze = async (paths: readonly string[], options: AnalyzeOptions = {}): Promise<Analyzed> => {
  const { report, unread } = await analyzeLong(paths, options)
  return { report: wholeReport(report), unread }
}

/** The same, in bounded memory. */
export const analyzeLong = async (paths: readonly string[], options: AnalyzeOptions = {}): Promise<AnalyzedLong> => {
  const { rules = ourRules(), stdin, why = [], hidden = [], modelConfig, progress, ownProcess = false } = options
  const model = modelConfig === undefined ? undefined : readGivenModel(modelConfig)
  const found = await findInputs(paths)
  if (found.inputs.length > MOST_TOGETHER && !found.inputs.some(({ path }) => path === '-')) {
    const { analyzeMany } = await import('./many/index.ts')
    const many = await analyzeMany(batchesOf(found.inputs.map(({ path }) => path).toSorted((a, b) => a.localeCompare(b))), options, model)
    return { ...many, unread: [...found.unread, ...many.unread] }
  }
  const { inputs, engines, keep, unread } = await cutFound(found, {
    rules,
    ownProcess,
    threads: ownProcess,
    ...(stdin === undefined ? {} : { stdin }),
    ...(progress === undefined ? {} : { progress }),
  })
  const conclusion = conclude(inputs, rules, { model, why, engines }, keep)
  if (keep === atHand) return { report: longReport(assembled([partFrom(conclusion)], rules)), unread }
  const { assembledParts, packedPart } = await import('./many/part.ts')
  return { report: assembledParts([packedPart(conclusion, hidden)], rules), unread }
}

/** Reads files, folders, globs and `-` up to what is heard in them. */
export const readInputs = async (paths: readonly string[], options: ReadOptions): Promise<ReadResult> => {
  const read: ReadInput[] = []
  return { read, unread: await hearEach(await findInputs(paths), options, async input => void read.push(input)) }
}

/** The same up to the attempts, whose events are kept in little room. */
export const readCut = async (paths: readonly string[], options: ReadOptions): Promise<CutResult> => cutFound(await findInputs(paths), options)

interface ReadResult {
  readonly read: readonly ReadInput[]
  readonly unread: readonly Unread[]
}
interface CutResult {
  readonly inputs: readonly CutInput[]
  readonly engines: Tables
  /** How events are kept; at hand where there are few. */
  readonly keep: Keep
  readonly unread: readonly Unread[]
}

/** So many events stay as they are: those of some dozens of short logs. */
const MOST_AT_HAND = 500
/** The heap is looked after each so many logs: there may be thousands of runs. */
const SOME = 16

const cutFound = async (found: Found, options: ReadOptions): Promise<CutResult> => {
  const inputs: CutInput[] = []
  const seen: CommandsSeen[] = []
  let [held, keep] = [0, atHand]
  const unread = await hearEach(found, options, async input => {
    held += input.events.length
    if (held > MOST_AT_HAND && keep === atHand) keep = (await import('./many/packed.ts')).packing
    if (seen.push(commandsIn(input.events)) % SOME === 0 && options.ownProcess === true) (await import('./v8-flags.ts')).boundHeap({ little: true })
    inputs.push(cutInput(input, keep))
  })
  return { inputs, engines: await tablesOf(seen), keep, unread }
}

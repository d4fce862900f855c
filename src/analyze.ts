import { createReadStream, statSync } from 'node:fs'
import { assembled, partFrom } from './assemble.ts'
import { conclude, cutInput, open, SHORT } from './diagnose.ts'
import type { CutInput, ReadInput } from './diagnose.ts'
import { tablesOf } from './engines/needed.ts'
import { commandsIn } from './engines/unknown.ts'
import type { CommandsSeen, Tables } from './engines/unknown.ts'
import { atHand } from './episodes/cut.ts'
import type { Keep } from './episodes/cut.ts'
import { Problem } from './errors.ts'
import { longReport, wholeReport } from './long-report.ts'
import type { LongReport } from './long-report.ts'
import { batchesOf, MOST_TOGETHER } from './many/batches.ts'
import { COMPRESSED_CUTS } from './notes.ts'
import { compressionOf } from './read/compression.ts'
import type { Scanner } from './scan/index.ts'
import { readAhead } from './read/ahead.ts'
import { chunksOf } from './read/chunks.ts'
import { findInputs } from './read/inputs.ts'
import { readGivenModel } from './read/model-config.ts'
import type { Unread } from './read/inputs.ts'
import type { SecondThread } from './read/second-thread.ts'
import type { Redaction } from './redact/index.ts'
import type { Report } from './report.ts'
import { ourRules } from './rules/ours.ts'
import type { RuleSet } from './rules/rule.ts'

export interface AnalyzeOptions {
  /** Those that come with oomdoctor where none are given. */
  readonly rules?: RuleSet
  /** Standard input's bytes, where a path is `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Ids of rules whose evaluation the report shows. */
  readonly why?: readonly string[]
  /** The config.json of the model that ran, or the folder that holds it. */
  readonly modelConfig?: string | undefined
  readonly progress?: Progress
  /** How the report will be redacted: of many logs what is to be hidden is looked for where they are read. */
  readonly hidden?: readonly Redaction[]
  /** Whether thousands of logs, or a very long one, may be read by several threads: the command line's way, which needs its files. */
  readonly threads?: boolean
}
/** Told how far reading came. */
export interface Progress {
  readonly tell: (path: string, bytes: number) => void
  /** Of thousands of logs, how many are done. */
  readonly count?: (done: number, all: number) => void
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
  const { rules = ourRules(), stdin, why = [], hidden = [], modelConfig, progress, threads = false } = options
  const model = modelConfig === undefined ? undefined : readGivenModel(modelConfig)
  const found = await findInputs(paths)
  if (found.inputs.length > MOST_TOGETHER && !found.inputs.some(({ path }) => path === '-')) {
    const { analyzeMany } = await import('./many/index.ts')
    const many = await analyzeMany(batchesOf(found.inputs.map(({ path }) => path).toSorted((a, b) => a.localeCompare(b))), options, model)
    return { ...many, unread: [...found.unread, ...many.unread] }
  }
  const { inputs, engines, keep, unread } = await cutFound(found, {
    rules,
    threads,
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
  return { read, unread: await readEach(await findInputs(paths), options, async input => void read.push(input)) }
}

/** The same up to the attempts, whose events are kept in little room. */
export const readCut = async (paths: readonly string[], options: ReadOptions): Promise<CutResult> => cutFound(await findInputs(paths), options)

type ReadOptions = Pick<AnalyzeOptions, 'rules' | 'stdin' | 'progress' | 'threads'>
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

const cutFound = async (found: Awaited<ReturnType<typeof findInputs>>, options: ReadOptions): Promise<CutResult> => {
  const inputs: CutInput[] = []
  const seen: CommandsSeen[] = []
  let [held, keep] = [0, atHand]
  const unread = await readEach(found, options, async input => {
    held += input.events.length
    if (held > MOST_AT_HAND && keep === atHand) keep = (await import('./many/packed.ts')).packing
    if (isAnother(SOME, seen.length, seen.push(commandsIn(input.events)))) (await bounding())()
    inputs.push(cutInput(input, keep))
  })
  return { inputs, engines: await tablesOf(seen), keep, unread }
}

/** Hands on each input as it was read; says which could not be. */
const readEach = async (
  { inputs, unread }: Awaited<ReturnType<typeof findInputs>>,
  { rules = ourRules(), stdin, progress, threads = false }: ReadOptions,
  take: (input: ReadInput) => Promise<void>,
): Promise<Unread[]> => {
  const failed: Unread[] = [...unread]
  for (const { path } of inputs) {
    try {
      await take(path === '-' ? await readStream('-', stdin ?? nothing(), rules, progress) : await readFile(path, rules, progress, threads))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      failed.push({ path, problem: error })
    }
  }
  return failed
}

const readFile = async (path: string, rules: RuleSet, progress: AnalyzeOptions['progress'], threads: boolean): Promise<ReadInput> => {
  const chunks = chunksOf(path)
  const first = chunks.next()
  if (!first.done && compressionOf(first.value) !== undefined) {
    chunks.return(undefined)
    return readStream(path, createReadStream(path, { highWaterMark: 256 * 1024 }), rules, progress)
  }
  const { size } = statSync(path)
  const reading = open(path, rules.sentences, size < SHORT ? undefined : await scanner())
  const second = threads && rules.sentences.length === 0 ? await secondThreadFor(path, size) : undefined
  const bound = size < LONG ? undefined : await bounding()
  let read = 0
  try {
    readAhead(chunks, first, reading, second, bytes => {
      if (isAnother(LONG, read, (read = bytes))) bound?.()
      progress?.tell(path, bytes)
    })
  } finally {
    second?.end()
  }
  return checked(reading.end())
}

const readStream = async (path: string, stream: AsyncIterable<Uint8Array>, rules: RuleSet, progress: AnalyzeOptions['progress']): Promise<ReadInput> => {
  const reading = open(path, rules.sentences, await scanner())
  let bytes = 0
  const { first, all } = await peeked(stream)
  const compression = compressionOf(first)
  const text =
    compression === undefined
      ? all
      : (await import('./read/compressed.ts')).inflated(all, compression, { path, onCut: cut => reading.leaveOut(COMPRESSED_CUTS[cut].en) })
  for await (const chunk of text) {
    reading.read(chunk)
    if (isAnother(LONG, bytes, (bytes += chunk.length))) (await bounding())()
    progress?.tell(path, bytes)
  }
  return checked(reading.end())
}

/** Loaded where a log is so long that a second thread is worth its start. */
const secondThreadFor = async (path: string, size: number): Promise<SecondThread | undefined> =>
  size < WORTH_A_THREAD ? undefined : (await import('./read/second-thread.ts')).secondThread(path, size)
const WORTH_A_THREAD = 192 * 1024 * 1024

/** The heap is looked after each so many bytes and each so many logs: there may be thousands of runs. */
const LONG = 2 ** 20
const SOME = 16
const isAnother = (step: number, before: number, now: number): boolean => Math.floor(before / step) !== Math.floor(now / step)
const bounding = async (): Promise<() => void> => (await import('./many/heap.ts')).boundHeap

/** Loaded where a log may be long. */
const scanner = async (): Promise<Scanner> => (await import('./scan/index.ts')).scan

const nothing = async function* (): AsyncGenerator<Uint8Array> {}

/** The first bytes of a stream, at least as many as tell how it is compressed, and the whole stream. */
const peeked = async (stream: AsyncIterable<Uint8Array>): Promise<{ readonly first: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> => {
  const chunks = stream[Symbol.asyncIterator]()
  let first: Uint8Array = new Uint8Array()
  while (first.length < TELLING) {
    const next = await chunks.next()
    if (next.done) break
    first = first.length === 0 ? next.value : Buffer.concat([first, next.value])
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    if (first.length > 0) yield first
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
  }
  return { first, all: all() }
}
const TELLING = 6

/** A file without text says nothing, and its reader should know. */
const checked = (input: ReadInput): ReadInput => {
  const { bytes, kind, path } = input.report
  if (bytes === 0) throw new Problem(`${path}: the file is empty`, 'Give the log of the failing run; stdout and stderr may be two files.')
  if (kind === 'binary') throw new Problem(`${path}: this is no text`, 'Give a text log; decompress archives first.')
  return input
}

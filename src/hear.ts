import { createReadStream, statSync } from 'node:fs'
import { open, SHORT } from './diagnose.ts'
import type { Reading, ReadInput } from './diagnose.ts'
import { Problem } from './errors.ts'
import { COMPRESSED_CUTS } from './notes.ts'
import { ourRules } from './rules/ours.ts'
import type { RuleSet } from './rules/rule.ts'
import type { Scanner } from './scan/index.ts'
import { readAhead } from './read/ahead.ts'
import { chunksOf } from './read/chunks.ts'
import { compressionOf } from './read/compression.ts'
import type { Found, Unread } from './read/inputs.ts'
import { secondThread } from './read/second-thread.ts'
import type { SecondThread } from './read/second-thread.ts'
import { endEarly } from './read/surveying-thread.ts'

export interface ReadOptions {
  /** Those that come with oomdoctor where none are given. */
  readonly rules?: RuleSet
  /** Standard input's bytes, where a path is `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>
  readonly progress?: Progress
  /**
   * Whether the process is the command line's own: thousands of logs, or a very long one, may be read by several threads, and V8 is
   * told how to run. A library decides neither.
   */
  readonly ownProcess?: boolean
  /** Whether a very long log may be read by two threads. */
  readonly threads?: boolean
}
/** Told how far reading came. */
export interface Progress {
  readonly tell: (path: string, bytes: number) => void
  /** Of thousands of logs, how many are done. */
  readonly count?: (done: number, all: number) => void
}

/** Hands on each input as it was read; says which could not be. */
export const hearEach = async (
  { inputs, unread }: Found,
  { rules = ourRules(), stdin, progress, ownProcess = false, threads = false }: ReadOptions,
  take: (input: ReadInput) => Promise<void>,
): Promise<Unread[]> => {
  const failed: Unread[] = [...unread]
  const manner = { rules, progress, ownProcess, threads, alone: threads && inputs.length === 1 }
  for (const { path } of inputs) {
    try {
      await take(await (path === '-' ? readStream('-', stdin ?? nothing(), manner) : readFile(path, manner)))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      failed.push({ path, problem: error })
    }
  }
  return failed
}

/** How an input is read. */
interface Manner extends Required<Pick<ReadOptions, 'rules' | 'ownProcess' | 'threads'>> {
  readonly progress: Progress | undefined
  /** Nothing is read after it. */
  readonly alone: boolean
}

const readFile = async (path: string, manner: Manner): Promise<ReadInput> => {
  const { rules, progress, threads } = manner
  const chunks = chunksOf(path)
  const first = chunks.next()
  if (!first.done && compressionOf(first.value) !== undefined) {
    chunks.return(undefined)
    endEarly()
    return readStream(path, createReadStream(path, { highWaterMark: 256 * 1024 }), manner)
  }
  const { size } = statSync(path)
  const second = threads && rules.sentences.length === 0 ? secondThread(path, size) : undefined
  if (second === undefined) endEarly()
  const reading = open(path, rules.sentences, size < SHORT ? undefined : await scanner())
  const tune = size < SHORT ? undefined : await tuning(reading, manner, second)
  try {
    readAhead(chunks, first, reading, second, bytes => {
      tune?.(bytes)
      progress?.tell(path, bytes)
    })
    return checked(reading.end())
  } finally {
    second?.end()
  }
}

const readStream = async (path: string, stream: AsyncIterable<Uint8Array>, manner: Manner): Promise<ReadInput> => {
  const { rules, progress } = manner
  const reading = open(path, rules.sentences, await scanner())
  let tune: Tune | undefined
  let bytes = 0
  const { first, all } = await peeked(stream)
  const compression = compressionOf(first)
  const text =
    compression === undefined
      ? all
      : (await import('./read/compressed.ts')).inflated(all, compression, { path, onCut: cut => reading.leaveOut(COMPRESSED_CUTS[cut].en) })
  for await (const chunk of text) {
    reading.read(chunk)
    bytes += chunk.length
    if (bytes >= SHORT) (tune ??= await tuning(reading, manner))?.(bytes)
    progress?.tell(path, bytes)
  }
  return checked(reading.end())
}

/** Tells V8 how to run as a log gets longer. */
type Tune = (bytes: number) => void
const tuning = async (reading: Reading, { ownProcess, alone }: Manner, second?: SecondThread): Promise<Tune | undefined> => {
  if (!ownProcess) return undefined
  const { boundHeap, optimizeFrom } = await import('./v8-flags.ts')
  let read = 0
  const tune = (bytes: number): void => {
    // V8 takes no compiled code from a cache that was made when it ran in another way: the thread is to load its program before.
    if (bytes < LATEST_START && second?.started() === false) return
    if (isAnother(LONG, read, (read = bytes))) boundHeap({ little: false })
    if (alone) optimizeFrom(reading.inFull())
  }
  tune(0)
  return tune
}

/** A thread that has not started by then is not waited for. */
const LATEST_START = 512 * 1024 * 1024

/** The heap is looked after each so many bytes: there may be thousands of runs. */
const LONG = 2 ** 20
const isAnother = (step: number, before: number, now: number): boolean => Math.floor(before / step) !== Math.floor(now / step)

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

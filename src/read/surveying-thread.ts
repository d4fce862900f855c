import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Worker } from 'node:worker_threads'
import { roomForFound } from './found.ts'
import { countOf, ownersOf, readAt } from './stretch.ts'
import type { Surveying } from './surveying.ts'

/** Beside the command line; elsewhere (a bundle of somebody's own, TypeScript as it is) there are no threads. */
const PROGRAM = fileURLToPath(new URL('../surveying.js', import.meta.url))
/** From so many bytes on a thread is worth its start. */
const WORTH_A_THREAD = 192 * 1024 * 1024
const COMPRESSED = /\.(?:gz|zst|xz)$/i

/** The thread that surveys a log, and what is shared with it. */
export interface SurveyingThread extends Surveying {
  readonly worker: Worker
}

/** Starts it, where the log is long and there is a core for it. */
const started = (path: string, size: number): SurveyingThread | undefined => {
  if (size < WORTH_A_THREAD || !existsSync(PROGRAM) || process.getBuiltinModule('node:os').availableParallelism() < 2) return undefined
  const shared = { path, owners: ownersOf(countOf(size)), found: roomForFound() }
  const threads = process.getBuiltinModule('node:worker_threads')
  const worker = new threads.Worker(PROGRAM, { workerData: shared satisfies Surveying })
  // A thread that dies is missed where it is waited for.
  worker.on('error', () => {})
  worker.unref()
  return { ...shared, worker }
}

/** The one that was started before anybody asked for it. */
let early: SurveyingThread | undefined

/** Starts it for the first long log among what may be paths, while the program is loaded that reads it. */
export const startEarly = (paths: readonly string[]): void => {
  const path = paths.find(each => !COMPRESSED.test(each) && sizeOf(each) >= WORTH_A_THREAD)
  if (path !== undefined) early = started(resolve(path), sizeOf(path))
}
const sizeOf = (path: string): number => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0
  } catch {
    return 0
  }
}

/** The thread for this log, which may have grown meanwhile; one that was started for another is ended. */
export const threadFor = (path: string, size: number): SurveyingThread | undefined => {
  const thread = early
  early = undefined
  if (thread?.path === resolve(path) && readAt(thread.owners) <= countOf(size)) return thread
  void thread?.worker.terminate()
  return started(path, size)
}
/** There is none for the logs that are read. */
export const endEarly = (): void => {
  void early?.worker.terminate()
  early = undefined
}

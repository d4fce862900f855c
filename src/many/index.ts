import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { AnalyzedLong, AnalyzeOptions } from '../analyze.ts'
import { Problem } from '../errors.ts'
import type { GivenModel } from '../models/table.ts'
import { ourRules } from '../rules/ours.ts'
import { boundHeap, YOUNG_OF_A_THREAD } from '../v8-flags.ts'
import { runBatch } from './batch.ts'
import type { Batch, BatchResult } from './batch.ts'
import { assembledParts } from './part.ts'

/** Beside the command line; elsewhere (a bundle of somebody's own, TypeScript as it is) there are no threads. */
const WORKER = fileURLToPath(new URL('../worker.js', import.meta.url))
/** Work is bounded by steps (work.ts); this is for a disk that does not answer. */
const LONGEST = 10 * 60 * 1000

/**
 * Diagnoses thousands of logs, batch by batch, several at a time where there are threads. The report does not depend on which is
 * done first. A batch whose thread dies or hangs is tried again in halves, so that one log is lost for it and no other.
 */
export const analyzeMany = async (
  batches: readonly (readonly string[])[],
  { rules, why = [], hidden = [], progress, ownProcess = false }: Pick<AnalyzeOptions, 'rules' | 'why' | 'hidden' | 'progress' | 'ownProcess'>,
  model: GivenModel | undefined,
): Promise<AnalyzedLong> => {
  const asked = (paths: readonly string[]): Batch => ({
    paths,
    model,
    why,
    hidden,
    ownProcess,
    ...(rules === undefined || rules === ourRules() ? {} : { rules }),
  })
  const count = Math.min(availableParallelism(), batches.length)
  const pool = ownProcess && count > 1 && existsSync(WORKER) ? await poolOf(count) : undefined
  const run = pool?.run ?? runBatch
  const total = batches.reduce((sum, { length }) => sum + length, 0)
  let done = 0
  const results: BatchResult[][] = []
  const next = batches.entries()
  const takeTurns = async (): Promise<void> => {
    for (const [index, paths] of next) {
      results[index] = await saved(asked(paths), run)
      if (ownProcess) boundHeap({ little: true })
      progress?.count?.((done += paths.length), total)
    }
  }
  try {
    await Promise.all(Array.from({ length: pool === undefined ? 1 : count }, takeTurns))
  } finally {
    await pool?.close()
  }
  const all = results.flat()
  return {
    report: assembledParts(
      all.flatMap(({ part }) => part ?? []),
      rules ?? ourRules(),
    ),
    unread: all.flatMap(({ unread }) => unread.map(({ path, message, remedy }) => ({ path, problem: new Problem(message, remedy) }))),
  }
}

type Run = (batch: Batch) => Promise<BatchResult>

const poolOf = async (count: number): Promise<{ readonly run: Run; readonly close: () => Promise<void> }> => {
  const { default: Tinypool } = await import('tinypool')
  const pool = new Tinypool({ filename: WORKER, minThreads: count, maxThreads: count, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_OF_A_THREAD } })
  return {
    run: batch => pool.run(batch, { signal: AbortSignal.timeout(LONGEST) }) as Promise<BatchResult>,
    close: () => pool.destroy(),
  }
}

/** The results of a batch; of one that cannot be finished, of its halves. */
export const saved = async (batch: Batch, run: Run): Promise<BatchResult[]> => {
  try {
    return [await run(batch)]
  } catch (error) {
    const { paths } = batch
    const [path = ''] = paths
    if (paths.length <= 1)
      return [
        {
          part: undefined,
          unread: [
            {
              path,
              message: `${path}: could not be read to its end (${(error as Error).message})`,
              remedy: 'Analyse it alone, and report it if that fails too.',
            },
          ],
        },
      ]
    const half = Math.ceil(paths.length / 2)
    return [...(await saved({ ...batch, paths: paths.slice(0, half) }, run)), ...(await saved({ ...batch, paths: paths.slice(half) }, run))]
  }
}

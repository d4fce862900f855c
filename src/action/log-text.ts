import { createReadStream } from 'node:fs'
import { Problem } from '../errors.ts'
import { chunksOf } from '../read/chunks.ts'
import { inflated } from '../read/compressed.ts'
import { compressionOf } from '../read/compression.ts'
import core from './core.ts'

/** A log's text as it comes, unpacked where it is compressed. What cannot be read, and what is missing of it, `onProblem` hears. */
export const textOf = async function* (path: string, onProblem: (problem: Problem) => void): AsyncGenerator<Uint8Array> {
  try {
    const chunks = chunksOf(path)
    const first = chunks.next()
    if (first.done) throw new Problem(`${path}: the file is empty`, 'Give the log of the failing run; stdout and stderr may be two files.')
    const compression = compressionOf(first.value)
    if (compression === undefined) {
      yield first.value
      yield* chunks
      return
    }
    chunks.return(undefined)
    const onCut = (cut: keyof typeof core.compressedCuts): void => onProblem(new Problem(`${path}: ${core.compressedCuts[cut].en}`))
    yield* inflated(createReadStream(path, { highWaterMark: 256 * 1024 }), compression, { path, onCut })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    onProblem(error)
  }
}

import { spawn } from 'node:child_process'
import { PassThrough, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Problem } from '../errors.ts'
import { GiB, MiB } from '../units.ts'
import type { Compression, Cut } from './compression.ts'

/** What a log may become. A storm of one line shrinks to a five-hundredth; what shrinks further is no log. */
export interface Limits {
  readonly bytes: number
  readonly ratio: number
  /** So much is read whatever the ratio. */
  readonly free: number
}
const LIMITS: Limits = { bytes: 64 * GiB, ratio: 900, free: 256 * MiB }

/**
 * The text of compressed bytes, of all members or frames one after the other, as they come. What could be read of a damaged
 * or bursting input is handed on; `onCut` is told why there is no more. Throws Problem where nothing here can read it.
 */
export const inflated = async function* (
  bytes: AsyncIterable<Uint8Array>,
  compression: Compression,
  { path, onCut, limits = LIMITS }: { readonly path: string; readonly onCut: (cut: Cut) => void; readonly limits?: Limits },
): AsyncGenerator<Uint8Array> {
  let read = 0
  let made = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      read += chunk.length
      yield chunk
    }
  }
  try {
    for await (const chunk of READERS[compression](counted(), path)) {
      made += chunk.length
      if (made > limits.bytes) return onCut('too-large')
      if (made > limits.free && made > read * limits.ratio) return onCut('bomb')
      yield chunk
    }
  } catch (error) {
    if (error instanceof Problem) throw error
    onCut('damaged')
  }
}

type Reader = (bytes: AsyncIterable<Uint8Array>, path: string) => AsyncIterable<Uint8Array>

const gunzip: Reader = bytes => {
  const source = Readable.from(bytes, { objectMode: false })
  const text = createGunzip({ chunkSize: MiB })
  source.on('error', error => text.destroy(error))
  return source.pipe(text)
}

/** In pure JavaScript: Node knows the format from 22.15 on only. */
const unzstd: Reader = async function* (bytes) {
  const { Decompress } = await import('fzstd')
  let ready: Uint8Array[] = []
  const stream = new Decompress(chunk => ready.push(chunk))
  for await (const chunk of bytes) {
    // Small pieces: what one of them becomes is held until it is read.
    for (let at = 0; at < chunk.length; at += PIECE) {
      stream.push(chunk.slice(at, at + PIECE))
      yield* ready
      ready = []
    }
  }
  stream.push(new Uint8Array(), true)
  yield* ready
}
const PIECE = 16 * 1024

/** By the system's own program. */
const unxz: Reader = async function* (bytes, path) {
  const program = spawn('xz', ['--decompress', '--stdout'], { stdio: ['pipe', 'pipe', 'ignore'] })
  const text = new PassThrough()
  let failure: Error | undefined
  const ended = new Promise<void>(resolve => {
    program.on('error', error => {
      failure = new Problem(
        `${path}: is compressed by xz, and the program xz cannot be run (${(error as NodeJS.ErrnoException).code ?? 'error'})`,
        'Install xz, or decompress the file first.',
      )
      text.end()
      resolve()
    })
    program.on('close', code => {
      if (code !== 0) failure ??= new Error(`xz ended with ${code}`)
      resolve()
    })
  })
  program.stdin.on('error', () => undefined)
  Readable.from(bytes, { objectMode: false }).pipe(program.stdin)
  program.stdout.pipe(text)
  try {
    yield* text as AsyncIterable<Uint8Array>
    await ended
  } finally {
    program.kill()
  }
  if (failure !== undefined) throw failure
}

const READERS: Readonly<Record<Compression, Reader>> = { gzip: gunzip, zstd: unzstd, xz: unxz }

import { execFileSync, spawn } from 'node:child_process'
import * as zlib from 'node:zlib'
import type { Transform } from 'node:stream'
import { Problem } from '../errors.ts'

/** How a file is compressed, by its first bytes: a name may lie. */
export type Compression = 'gzip' | 'zstd' | 'xz'

const MAGIC: readonly (readonly [Compression, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  // A frame that holds no text, before the first that does.
  ['zstd', [0x50, 0x2a, 0x4d, 0x18]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
]

/** How the bytes that start like this are compressed; undefined where they are not. */
export const compressionOf = (first: Uint8Array): Compression | undefined =>
  MAGIC.find(([, magic]) => magic.every((byte, index) => first[index] === byte))?.[0]

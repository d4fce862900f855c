/** How bytes are compressed, told by the first of them: a name may lie. */
export type Compression = 'gzip' | 'zstd' | 'xz'

/** Why the text of a compressed log is not whole. */
export type Cut = 'damaged' | 'bomb' | 'too-large'

const MAGIC: readonly (readonly [Compression, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
]
export const compressionOf = (first: Uint8Array): Compression | undefined => MAGIC.find(([, magic]) => magic.every((byte, index) => first[index] === byte))?.[0]

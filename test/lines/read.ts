import { lineReader } from '../../src/lines/index.ts'
import type { LineReader } from '../../src/lines/index.ts'
import type { LogLine } from '../../src/types.ts'

/** Everything that a reader makes of these chunks, and the reader itself. */
export const readChunks = (...chunks: readonly Uint8Array[]): { readonly lines: readonly LogLine[]; readonly reader: LineReader } => {
  const reader = lineReader('server.log')
  const lines = [...chunks.flatMap(chunk => reader.read(chunk)), ...reader.end()]
  return { lines, reader }
}

/** The texts alone of a UTF-8 log. */
export const textsOf = (log: string): string[] => readChunks(new TextEncoder().encode(log)).lines.map(({ text }) => text)

export const piecesOf = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.slice(index * size, (index + 1) * size))

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { EpisodeReport } from './report.ts'

/** Sizes with their unit, which changes with the figure, and any other figure. */
const FIGURES = /\d+(?:[.,]\d+)*(?:\s?[KMGT]i?B\b)?/g

/** What a line says whatever its figures: two runs that fail alike print lines of one shape. */
export const shapeOf = (line: string): string => line.replaceAll(FIGURES, '#')

/** The same trouble in another run: figures and the place in the log change, the cause, the engine, the step and the shape of the failing line do not. */
export const fingerprint = (cause: string, { engine, step }: Pick<EpisodeReport, 'engine' | 'step'>, line: string, files: readonly string[] = []): string =>
  bytesToHex(sha256(utf8ToBytes([cause, files.join('\n'), engine ?? '', step ?? '', shapeOf(line)].join('\u0000')))).slice(0, 32)

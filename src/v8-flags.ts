import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

// V8 is told how to run a process that is ours alone; a library leaves that to whose process it is.

/** The release of V8 up to which these flags were measured: that of Node 24. */
const MEASURED = 13
const isMeasured = Number.parseInt(process.versions.v8, 10) <= MEASURED

/** Bytes of young objects, both halves: most of them are gone by the next log, and more room is only swept less often. */
const YOUNG = 8 * 2 ** 20
/** The same for a thread, which counts three halves: MiB. */
export const YOUNG_OF_A_THREAD = 6

/** What was asked of V8 already. */
const asked = { old: false, young: false, late: false }

/**
 * V8 lets a heap grow to several times of what is in it before it looks for what is no longer needed: of thousands of logs most of
 * the memory would be what is left of those that are done. Asked now and then where there is much to read. Old objects get half as
 * much again as is in use, in all threads; young ones keep the room that they need once they have it.
 */
export const boundHeap = (): void => {
  if (!isMeasured) return
  if (!asked.old) setFlagsFromString('--heap-growing-percent=50')
  asked.old = true
  if (asked.young || (getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0) < YOUNG) return
  setFlagsFromString('--semi-space-growth-factor=1')
  asked.young = true
}

/** So much text that is read in full pays for optimizing what reads it. */
const WORTH_OPTIMIZING = 256 * 1024
/** The largest function that V8 optimizes, in bytes of its code; where it is not told. */
const USUAL_SIZE = 61_440

/**
 * V8 optimizes what runs often. Of a long log a few hundred lines are read in full, which is over before that pays; on one core
 * it takes a fifth of the time that a log of a megabyte takes. So it is put off until this much was read.
 */
export const optimizeFrom = (readInFull: number): void => {
  const late = readInFull < WORTH_OPTIMIZING
  if (!isMeasured || late === asked.late) return
  setFlagsFromString(`--max-optimized-bytecode-size=${late ? 0 : USUAL_SIZE}`)
  asked.late = late
}

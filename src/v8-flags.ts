import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

// V8 is told how to run a process that is ours alone; a library leaves that to whose process it is.

const RELEASE = Number.parseInt(process.versions.v8, 10)
/** The release up to which these flags were measured: that of Node 24. */
const MEASURED = 13

/** Bytes of young objects, both halves: most of them are gone by the next log, and more room is only swept less often. */
const YOUNG = 8 * 2 ** 20
/** The same for a thread, which counts three halves: MiB. */
export const YOUNG_OF_A_THREAD = 6

/** Bytes of old objects: what is larger may grow by little only. */
const SMALL = 32 * 2 ** 20

/** What was asked of V8 already. */
const asked = { old: false, little: false, young: false, late: false }

/**
 * V8 lets a heap grow to several times of what is in it before it looks for what is no longer needed: of thousands of logs most of
 * the memory would be what is left of those that are done. Asked now and then where there is much to read. Old objects get half as
 * much again as is in use, in all threads; young ones keep the room that they need once they have it.
 * A heap grows by 8 MiB at least, whatever is asked in per cent; by 2 where there are several (`little`) or where it is large, which
 * costs a long log a twentieth of its time.
 */
export const boundHeap = ({ little }: { readonly little: boolean }): void => {
  if (RELEASE > MEASURED) return
  if (!asked.old) setFlagsFromString('--heap-growing-percent=50')
  asked.old = true
  if (asked.little && asked.young) return
  const spaces = getHeapSpaceStatistics()
  const sizeOf = (name: string): number => spaces.find(each => each.space_name === name)?.space_size ?? 0
  if (!asked.little && (little || sizeOf('old_space') > SMALL)) {
    setFlagsFromString('--optimize-for-size')
    asked.little = true
  }
  if (asked.young || sizeOf('new_space') < YOUNG) return
  setFlagsFromString('--semi-space-growth-factor=1')
  asked.young = true
}

/** So much text that is read in full pays for optimizing what reads it. */
const WORTH_OPTIMIZING = 96 * 1024
/**
 * What V8 asks for when it looks whether a function is worth optimizing, by its release: as it does by itself, and what none has yet.
 * How often it looks is left alone: a function that was told to be looked at late keeps to that (half a second of a log of which
 * all is read in full). So is how large one may be: what is over that once is never optimized again.
 */
const OPTIMIZES: Readonly<Record<number, readonly [flag: string, usual: number, late: number]>> = {
  11: ['--ticks-before-optimization', 3, 1_000_000],
  12: ['--minimum-invocations-before-optimization', 2, 1_000_000_000],
  13: ['--minimum-invocations-before-optimization', 2, 1_000_000_000],
}

/**
 * V8 optimizes what runs often. Of a long log a few hundred lines are read in full, which is over before that pays; on one core
 * it takes a fifth of the time that a log of a megabyte takes. So it is put off until this much was read.
 */
export const optimizeFrom = (readInFull: number): void => {
  const known = OPTIMIZES[RELEASE]
  const late = readInFull < WORTH_OPTIMIZING
  if (known === undefined || late === asked.late) return
  const [flag, usual, then] = known
  setFlagsFromString(`${flag}=${late ? then : usual}`)
  asked.late = late
}

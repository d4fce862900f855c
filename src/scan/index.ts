import type { SpeakerTable } from '../events/speaker.ts'
import { kernelFor } from './kernel.ts'
import type { Kernel } from './kernel.ts'
import { teacher } from './learn.ts'
import { LINE_BREAK, linesBack, LONGEST } from './lines-back.ts'
import { wanted } from './look.ts'
import { waitingOf } from './patterns.ts'
import type { Survey } from './survey.ts'

/** The stages behind the scan, as far as it has to know them. */
export interface Reader {
  /** Reads bytes; they are valid during the call only. */
  readonly read: (bytes: Uint8Array) => void
  /** Whether what was read has no bearing on what comes: lines that mean nothing by themselves may be passed over. */
  readonly resting: () => boolean
  /** Lines were passed over: the next one has this many before it. */
  readonly seek: (lines: number) => void
  /** How many lines were read or passed over. */
  readonly count: () => number
  /** How often what was held of traffic was let go (traffic.ts). */
  readonly turns: () => number
}

export interface Scan {
  /** Bytes that were put into its room are not copied. */
  readonly read: (bytes: Uint8Array) => void
  /** Where the next bytes may be put. */
  readonly room: () => Uint8Array
  /** Passes over lines that were surveyed elsewhere; false where they have to be read after all. */
  readonly pass: (survey: Survey) => boolean
  readonly end: () => void
}

/** What opens a scan; `extra` are users' sentences. */
export type Scanner = typeof scan

const ROOM = 1 * 1024 * 1024
/** So much text is scanned at a time: it stays in the processor's cache from being read on. */
const PASS = 256 * 1024
/** So much room there is for the next bytes at least. */
const LEAST = 128 * 1024
/** What is read of a line without end at a time: texts of this size are not kept apart by the collector of garbage. */
const PIECE = 32 * 1024

interface Tables {
  readonly waiting: ReturnType<typeof waitingOf>
  readonly kernel: Kernel
  readonly tell: ReturnType<typeof teacher>
}
let ours: Tables | undefined

/** The scan for what these say, with room for so much text. */
export const tablesFor = (speakers: readonly SpeakerTable[], isOurs: boolean, room: number): Tables => {
  const [waiting, kernel] = [waitingOf(speakers), kernelFor(speakers, isOurs, room)]
  return { waiting, kernel, tell: teacher(kernel, waiting) }
}

/** That of the package's own sentences is made once. */
const scannerFor = (speakers: readonly SpeakerTable[], extra: readonly SpeakerTable[]): Tables =>
  extra.length === 0 ? (ours ??= tablesFor(speakers, true, ROOM)) : tablesFor([...speakers, ...extra], false, ROOM)

/**
 * Reads of a long log what matters: lines that hold one of the literals for which somebody waits, what has a bearing on
 * them, and whatever follows until all stages are at rest again. Of ordinary traffic the first and the last line of each
 * kind and each new height are read, the rest is counted. What comes out is what would come out of all lines.
 */
export const scan = (reader: Reader, speakers: readonly SpeakerTable[], extra: readonly SpeakerTable[]): Scan => {
  const { waiting, kernel, tell } = scannerFor(speakers, extra)
  const { memory, text, limit } = kernel
  /** The text in memory ends here; up to `done` it was dealt with, up to `read` it was really read. */
  let filled = text
  let done = text
  let read = text
  let lines = reader.count()
  let turns = reader.turns()
  /** The last line of each kind of traffic, until something else matters. */
  const held = new Map<number, { readonly number: number; readonly bytes: () => Uint8Array }>()
  /** The text of what was passed over since these were taken down, and its last lines, where the next bytes lie behind it. */
  const passed: Survey['text'][] = []
  let lastLines: (() => Uint8Array) | undefined
  memory[text - 1] = LINE_BREAK
  kernel.forget()

  const feed = (from: number, to: number): void => {
    reader.read(memory.subarray(from, to))
    read = done = to
  }
  const forgetTraffic = (): void => {
    turns = reader.turns()
    held.clear()
    kernel.forget()
  }
  /** Takes down where the last lines of traffic are; they are copied, for the text goes. */
  const hold = (): void => {
    for (const { shape, where, start, end, number } of kernel.lasts()) {
      const elsewhere = passed[where - 1]
      const bytes = elsewhere === undefined ? memory.slice(start, end) : undefined
      held.set(shape, { number, bytes: () => bytes ?? (elsewhere as Survey['text'])(start, end) })
    }
    passed.length = 0
  }
  const letGo = (before: number): void => {
    hold()
    if (held.size === 0) return
    const lasts = [...held.values()].filter(({ number }) => number < before).toSorted((a, b) => a.number - b.number)
    held.clear()
    for (const { number, bytes } of lasts) {
      reader.seek(number)
      reader.read(bytes())
    }
  }
  const readTraffic = (shape: number, start: number, end: number, number: number): void => {
    reader.seek(number)
    feed(start, end)
    lines = reader.count()
    if (reader.turns() !== turns) forgetTraffic()
    else if (reader.resting()) kernel.markSeen(shape)
  }
  const readLine = (start: number, end: number, number: number, back: boolean): void => {
    const { at, count } = back ? linesBack(memory, start, Math.max(read, text)) : { at: start, count: 0 }
    letGo(number - count)
    reader.seek(number - count)
    feed(at, end)
    lines = reader.count()
    if (reader.turns() !== turns) forgetTraffic()
  }
  /** Reads line by line until all stages are at rest; false where the text ends before that. */
  const settle = (to: number): boolean => {
    while (!reader.resting()) {
      if (done >= to) return false
      const at = memory.indexOf(LINE_BREAK, done)
      feed(done, at < 0 || at >= to ? to : at + 1)
      lines = reader.count()
    }
    if (reader.turns() !== turns) forgetTraffic()
    return true
  }
  /** Goes on behind what was passed over: its last lines may have a bearing on the next. */
  const goOn = (): void => {
    if (lastLines === undefined) return
    hold()
    const back = lastLines()
    memory.set(back, text)
    filled = done = text + back.length
    read = text
    lastLines = undefined
  }
  const pass = (to: number): void => {
    while (done < to && settle(to)) {
      const start = kernel.next(done, to, lines, LONGEST)
      if (start === to) {
        done = to
        lines = kernel.breakCount()
        return
      }
      const [end, number] = [kernel.lineEnd(), kernel.lineNumber()]
      if (kernel.quotes()) {
        tell(start, end)
        done = end
        lines = number + 1
        continue
      }
      const look = wanted(kernel, waiting, start, end, text)
      // What nobody waits for may be traffic still.
      const shape = look === undefined && kernel.hitCount() > 0 ? kernel.traffic() : kernel.shapeAt()
      if (look !== undefined) readLine(start, end, number, look.back)
      else if (shape !== 0) readTraffic(shape, start, end, number)
      else {
        done = end
        lines = number + 1
      }
    }
  }
  /** Deals with all whole lines; a line that fills all room is read in pieces. */
  const work = (): void => {
    const to = memory.lastIndexOf(LINE_BREAK, filled - 1) + 1
    if (to > done) pass(to)
    if (done >= to && filled - done > ROOM / 2) {
      letGo(Number.POSITIVE_INFINITY)
      reader.seek(lines)
      for (let from = done; from < filled; from += PIECE) feed(from, Math.min(from + PIECE, filled))
    }
  }
  /** Lets go of text that was dealt with, where there is little room left. */
  const makeRoom = (): void => {
    if (limit - filled >= LEAST) return
    work()
    hold()
    const { at } = linesBack(memory, done, text)
    memory.copyWithin(text, at, filled)
    const moved = at - text
    filled -= moved
    done -= moved
    read = Math.max(read - moved, text)
  }
  return {
    read: bytes => {
      goOn()
      for (let from = 0; from < bytes.length;) {
        const size = Math.min(limit - filled, bytes.length - from)
        // What was put into the room stands where it belongs, unless the text before it was moved meanwhile.
        if (bytes.buffer !== memory.buffer || bytes.byteOffset + from !== filled) memory.set(bytes.subarray(from, from + size), filled)
        filled += size
        from += size
        if (filled - done >= PASS) work()
        makeRoom()
      }
    },
    room: () => {
      goOn()
      makeRoom()
      return memory.subarray(filled, limit)
    },
    pass: survey => {
      if (lastLines === undefined) {
        work()
        if (filled !== done || !settle(filled)) return false
      }
      if (!kernel.passed(survey.shapes, lines, passed.length + 1)) return false
      passed.push(survey.text)
      lines += survey.lines
      lastLines = () => survey.text(survey.before, survey.end)
      return true
    },
    end: () => {
      goOn()
      if (filled === done) {
        letGo(Number.POSITIVE_INFINITY)
        reader.seek(lines)
        return
      }
      // The last line may lack its line break.
      const open = memory[filled - 1] !== LINE_BREAK
      memory[filled] = LINE_BREAK
      if (open) filled += 1
      pass(filled)
      letGo(Number.POSITIVE_INFINITY)
      reader.seek(lines)
    },
  }
}

import type { SpeakerTable } from '../events/speaker.ts'
import { tablesFor } from './index.ts'
import { linesBack, LINE_BREAK, LONGEST } from './lines-back.ts'
import { wanted } from './look.ts'

/** A stretch of a log that has traffic only: nothing in it has to be read but, maybe, the first and the highest of each kind. */
export interface Survey {
  readonly lines: number
  /** What its traffic comes to (`shapes` in kernel.ts). */
  readonly shapes: Uint8Array
  /** Its text from one address to another, as `shapes` has them. */
  readonly text: (from: number, to: number) => Uint8Array
  /** Where its last lines begin, which may have a bearing on the next, and where they end. */
  readonly before: number
  readonly end: number
}
/** Such a stretch, and where it starts and ends in its log. */
export interface Calm {
  readonly start: number
  readonly end: number
  readonly survey: Survey
}

/** Looks through whole lines of a long log apart from the rest. */
export interface Surveyor {
  /** Where text is put before it is surveyed, and the address of its first byte. */
  readonly room: Uint8Array
  readonly address: number
  /** From a line's start to a line's end in it, valid until the next is asked for; undefined where a line has to be read. */
  readonly survey: (from: number, to: number) => Omit<Survey, 'text'> | undefined
}

/** `size` is the most bytes that are put into its room. */
export const surveyor = (speakers: readonly SpeakerTable[], size: number): Surveyor => {
  const { waiting, kernel, tell } = tablesFor(speakers, true, size)
  const { memory, text, shapes } = kernel
  kernel.survey()
  return {
    room: memory.subarray(text, kernel.limit),
    address: text,
    survey: (start, end) => {
      const [from, to] = [text + start, text + end]
      memory[from - 1] = LINE_BREAK
      kernel.forget()
      let lines = 0
      for (let at = from; at < to;) {
        const line = kernel.next(at, to, lines, LONGEST)
        if (line === to) {
          lines = kernel.breakCount()
          break
        }
        at = kernel.lineEnd()
        lines = kernel.lineNumber() + 1
        if (kernel.quotes()) {
          tell(line, at)
          continue
        }
        if (wanted(kernel, waiting, line, at, from) !== undefined) return undefined
        // Traffic that cannot be taken down: it has too many figures, or there is no room for more shapes.
        if ((kernel.hitCount() > 0 ? kernel.traffic() : kernel.shapeAt()) !== 0) return undefined
      }
      return { lines, shapes, before: linesBack(memory, to, from).at, end: to }
    },
  }
}

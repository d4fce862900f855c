import type { SpeakerTable } from '../events/speaker.ts'
import { tablesFor } from './index.ts'
import { linesBack, LINE_BREAK, LONGEST } from './lines-back.ts'
import { wanted } from './look.ts'

/** A stretch of a log that has traffic only: nothing in it has to be read but, maybe, the first and the highest of each kind. Plain data. */
export interface Survey {
  readonly lines: number
  readonly traffic: readonly Surveyed[]
  /** Its last lines, which may have a bearing on the next. */
  readonly before: Uint8Array
}
/** Such a stretch, and where it starts and ends in its log. */
export interface Calm {
  readonly start: number
  readonly end: number
  readonly survey: Survey
}
/** The lines of one shape (kernel.ts). */
interface Surveyed {
  readonly key: readonly [number, number]
  readonly heights: readonly number[]
  /** The last one, and how many lines of the stretch stand before it. */
  readonly number: number
  readonly bytes: Uint8Array
}

/** Looks through whole lines of a long log apart from the rest. */
export interface Surveyor {
  /** Where text is put before it is surveyed. */
  readonly room: Uint8Array
  /** From a line's start to a line's end in it; undefined where a line has to be read. */
  readonly survey: (from: number, to: number) => Survey | undefined
}

/** `size` is the most bytes that are put into its room. */
export const surveyor = (speakers: readonly SpeakerTable[], size: number): Surveyor => {
  const { waiting, kernel, tell } = tablesFor(speakers, true, size)
  const { memory, text } = kernel
  const survey = (start: number, end: number): Survey | undefined => {
    const [from, to] = [text + start, text + end]
    memory[from - 1] = LINE_BREAK
    kernel.forget()
    const lasts = new Map<number, { readonly number: number; readonly start: number; readonly end: number }>()
    let lines = 0
    for (let at = from; at < to;) {
      const line = kernel.next(at, to, lines, LONGEST)
      if (line === to) {
        lines = kernel.breakCount()
        break
      }
      const number = kernel.lineNumber()
      at = kernel.lineEnd()
      lines = number + 1
      if (kernel.quotes()) {
        tell(line, at)
        continue
      }
      const look = wanted(kernel, waiting, line, at, from)
      if (look !== undefined) return undefined
      const shape = kernel.hitCount() > 0 ? kernel.traffic() : kernel.shapeAt()
      if (shape === 0) continue
      kernel.markSeen(shape)
      // There is no room for more shapes.
      if (!kernel.shapeOf(shape).seen) return undefined
      lasts.set(shape, { number, start: line, end: at })
    }
    for (const last of kernel.lasts()) if ((lasts.get(last.shape)?.number ?? -1) < last.number) lasts.set(last.shape, last)
    return {
      lines,
      traffic: [...lasts].map(([shape, last]) => {
        const { key, heights } = kernel.shapeOf(shape)
        return { key, heights, number: last.number, bytes: memory.slice(last.start, last.end) }
      }),
      before: memory.slice(linesBack(memory, to, from).at, to),
    }
  }
  return { room: memory.subarray(text, kernel.limit), survey }
}

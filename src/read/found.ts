import type { Calm, Survey } from '../scan/survey.ts'
import { SHAPES } from '../scan/shapes.ts'
import { AHEAD } from './stretch.ts'

// What the second thread found, in memory that both threads share: copying it from one to the other would take as long as surveying.

/** Whether nothing has to be read, how many lines there are, where they start and end in the log, where address 0 would be in it, and where the last lines begin and end. */
const HEAD = 7 * Float64Array.BYTES_PER_ELEMENT
const PLACE = HEAD + SHAPES
/** As many as may be surveyed before they are read, and the one that is read. */
const PLACES = AHEAD + 1

export const roomForFound = (): SharedArrayBuffer => new SharedArrayBuffer(PLACES * PLACE)

const placeOf = (found: SharedArrayBuffer, index: number): { readonly head: Float64Array; readonly shapes: Uint8Array } => {
  const at = (index % PLACES) * PLACE
  return { head: new Float64Array(found, at, HEAD / Float64Array.BYTES_PER_ELEMENT), shapes: new Uint8Array(found, at + HEAD, SHAPES) }
}

/** Puts down what a stretch comes to; undefined: something in it has to be read. `origin` is where in the log address 0 would be. */
export const putFound = (
  found: SharedArrayBuffer,
  index: number,
  survey: Omit<Survey, 'text'> | undefined,
  { start, end, origin }: { readonly start: number; readonly end: number; readonly origin: number },
): void => {
  const { head, shapes } = placeOf(found, index)
  head.set(survey === undefined ? [0] : [1, survey.lines, start, end, origin, survey.before, survey.end])
  if (survey !== undefined) shapes.set(survey.shapes)
}

/** What was put down of a stretch, valid until the next is taken but for its text; `read` reads the log from one place to another. */
export const foundOf = (found: SharedArrayBuffer, index: number, read: (from: number, to: number) => Uint8Array): Calm | undefined => {
  const { head, shapes } = placeOf(found, index)
  const [isCalm = 0, lines = 0, start = 0, end = 0, origin = 0, before = 0, last = 0] = head
  if (isCalm === 0) return undefined
  return { start, end, survey: { lines, shapes, before, end: last, text: (from, to) => read(origin + from, origin + to) } }
}

import type { Stage } from '../stage.ts'
import type { EventBody, LogRecord } from '../types.ts'

/** What a parser made of one or several records, and the record it stands at. */
export interface Utterance {
  readonly body: EventBody
  readonly record: LogRecord
}

/**
 * What a line holds that makes a parser at rest do anything. The scan (src/scan) passes over lines that wake nobody, so a
 * parser must leave such a line unanswered and be at rest after it as before (tested).
 */
export interface Wake {
  /** The line holds one of these; none: the scan finds it as a class of bytes. A blank stands for any run of blanks; a line break for the line's end. */
  readonly words: readonly string[]
  /** The words may stand in the line's head, before the message. */
  readonly head?: true
  /** What else holds of such a line, as it stands in the file; a cheap look before it is read. */
  readonly check?: { readonly test: (text: string) => boolean }
  /** Where one of these follows in the line, exactly as it stands here, nothing has to be read after all; what `check` says as well. */
  readonly until?: readonly string[]
  /** The lines just before it have a bearing on it; with a pattern, one of them must look like this. */
  readonly before?: true | RegExp
}

/** Reads what spans lines or is no sentence: tracebacks, config echoes, command lines, tables. One is made for each input. */
export interface Parser {
  readonly name: string
  readonly wakes: readonly Wake[]
  /** Whether it bears a record in mind when it is at rest again, or asks what it bears in mind: what recurs of these is read each time. */
  readonly lasting?: (record: LogRecord) => boolean
  readonly make: () => ParserStage
}
export interface ParserStage extends Stage<LogRecord, Utterance> {
  /** Told of a record that it would leave unanswered, at rest as before, by a parser that looks back at the records before a block. */
  readonly passOver?: (record: LogRecord) => void
}

/** What most lines say to most parsers. */
const NOTHING: readonly Utterance[] = []

/** A parser that needs one record only. */
export const perRecord = (name: string, wakes: readonly Wake[], read: (record: LogRecord) => readonly EventBody[]): Parser => ({
  name,
  wakes,
  make: () => ({
    read: record => {
      const bodies = read(record)
      return bodies.length === 0 ? NOTHING : bodies.map(body => ({ body, record }))
    },
    end: () => NOTHING,
  }),
})

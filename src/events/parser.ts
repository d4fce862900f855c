import type { Stage } from '../stage.ts'
import type { EventBody, LogRecord } from '../types.ts'

/** What a parser made of one or several records, and the record it stands at. */
export interface Utterance {
  readonly body: EventBody
  readonly record: LogRecord
}

/** Reads what spans lines or is no sentence: tracebacks, config echoes, command lines, tables. One is made for each input. */
export interface Parser {
  readonly name: string
  readonly make: () => Stage<LogRecord, Utterance>
}

/** A parser that needs one record only. */
export const perRecord = (name: string, read: (record: LogRecord) => readonly EventBody[]): Parser => ({
  name,
  make: () => ({ read: record => read(record).map(body => ({ body, record })), end: () => [] }),
})

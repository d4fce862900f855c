import type { ErrorNature, EventBody, LogRecord } from '../../types.ts'
import { isCode, isTalk } from '../source-code.ts'

const TYPE = /^\s*((?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|OutOfResources|Timeout|Warning)): /
const LONGEST = 240

/** The error as the line tells it: its class where the line begins with one, and its text. `note` says what the text does not. */
export const errorOf = (nature: ErrorNature, { message }: LogRecord, note?: string): EventBody & { kind: 'error' } => {
  const type = TYPE.exec(message)
  const text = (type ? message.slice(type[0].length) : message).trim().slice(0, LONGEST)
  return { kind: 'error', nature, ...(type?.[1] === undefined ? {} : { type: type[1] }), message: note === undefined ? text : `${note}: ${text}` }
}

/** For sentences that mean one nature wherever they stand, but not in code or talk; TurboMind's lines are read with LMDeploy. */
export const told =
  (nature: ErrorNature, note?: string) =>
  (_: unknown, record: LogRecord): EventBody | undefined =>
    isCode(record) || isTalk(record) || record.message.includes('CUDA runtime error: ') ? undefined : errorOf(nature, record, note)

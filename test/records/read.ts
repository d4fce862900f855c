import { recordReader } from '../../src/records/index.ts'
import type { LogRecord } from '../../src/types.ts'

/** One line as a record. */
export const recordOf = (text: string): LogRecord => recordReader().read({ at: { file: 'server.log', line: 1, text }, text })[0] as LogRecord
export const laneOf = (text: string): string => recordOf(text).by.lane

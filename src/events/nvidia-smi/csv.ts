import type { LogRecord } from '../../types.ts'
import type { Utterance } from '../parser.ts'
import { draftAt, utter } from './draft.ts'
import { addRow, columnsOf, fieldName, rowOf } from './fields.ts'
import type { Columns, Row } from './fields.ts'
import { guessColumns } from './guess.ts'
import type { Line, Reader } from './reader.ts'
import { stampAbove } from './stamp.ts'

/** A heading's cell: `memory.used [MiB]`, `utilization.gpu [%]`, `pid`. */
const FIELD = /^[a-z][\w.]{0,60}(?: \[[^\]]{1,12}\])?$/
const FIRST_FIELD = /^[a-z][\w.]{0,60}(?: \[|[,;\t]|$)/
const COMMAND = /--query-(?:gpu|compute-apps)[= ]["']?([\w.]+(?:, ?[\w.]+)*)/
const LOOPS = /\s(?:-l|-lms|--loop|--loop-ms)\b/
/** The rows of one round have stamps a few milliseconds apart: each card is asked in its turn. */
const ROUND = 0.05
/** More rows than cards in any host: without a column that tells cards apart they are readings of one card. */
const MOST_CARDS = 16
/** A command's answer follows at once; the command itself may go on for some lines. */
const ANSWER_WITHIN = 4

/** Every field at once is a heading of six thousand characters. */
const LONGEST = 20_000

interface Asked {
  readonly names: readonly string[]
  readonly loops: boolean
  readonly number: number
}
interface Kept {
  readonly row: Row
  readonly record: LogRecord
}

/** The answers to `--query-gpu` and `--query-compute-apps`, once or in a loop, with or without a heading. */
export const csv = (): Reader => {
  let columns: Columns | undefined
  let asked: Asked | undefined
  /** Rows that nothing tells apart are readings of one card, one after the other. */
  let single = false
  let rows: Kept[] = []
  /** By what they are told apart: one that comes again begins a new round. */
  const keys = new Set<string>()
  /** The stamp above a block whose rows have none, as `date` prints it. */
  let above: string | undefined
  /** A heading without rows so far. */
  let heading: LogRecord | undefined
  /** By what rows are known again wherever they stand. */
  let lasting: Mark | undefined

  const flush = (out: Utterance[]): void => {
    const first = heading ?? rows[0]?.record
    // A heading alone is an answer only about processes: there are none.
    if (first && columns && (rows.length > 0 || columns.subject === 'process')) {
      const draft = draftAt(first, 'nvidia-smi', above)
      if (columns.subject === 'process') draft.listed = 'empty'
      for (const { row, record } of rows) addRow(draft, row, record.at)
      utter(draft, out)
    }
    if (rows.length > 0) heading = undefined
    rows = []
    keys.clear()
  }
  const close = (out: Utterance[]): void => {
    flush(out)
    heading = above = undefined
    if (lasting === undefined) columns = undefined
  }
  const begin = (line: Line, found: Columns, out: Utterance[]): void => {
    close(out)
    columns = found
    lasting = undefined
    above = stampAbove(line.before)?.time
    single = answers(asked, line)?.loops ?? false
  }
  const add = (row: Row, line: Line, out: Utterance[]): true => {
    const key = keyOf(row)
    const alike = row.gpu !== undefined && key === undefined && row.time === undefined
    if ((key === undefined ? isLater(rows, row) : keys.has(key)) || (alike && single)) flush(out)
    rows.push({ row, record: line.record })
    if (key !== undefined) keys.add(key)
    if (alike && rows.length > MOST_CARDS) {
      single = true
      const all = rows
      for (const kept of all.slice(0, -1)) {
        rows = [kept]
        flush(out)
      }
      rows = all.slice(-1)
    }
    lasting = markOf(line.text, columns)
    return true
  }
  return {
    inks: '0123456789abcdefghijklmnopqrstuvwxyzGNTQAM[',
    close,
    patience: () => (lasting === undefined ? 0 : 3),
    // A row with units wakes the parser.
    resting: number => lasting !== 'other' && (asked === undefined || number - asked.number >= ANSWER_WITHIN),
    hear: ({ text, number }) => {
      const found = COMMAND.exec(text)
      if (found) asked = { names: (found[1] ?? '').split(/, ?/).map(fieldName), loops: LOOPS.test(text), number }
    },
    take: (line, out) => {
      const { text } = line
      const headed = headingOf(text)
      if (headed) {
        begin(line, headed, out)
        heading = line.record
        return true
      }
      const open = heading !== undefined || rows.length > 0
      // Where one row carries its units, every row does, but for one of which nothing is known.
      const bare = lasting !== undefined && rows.length > 0 && !text.includes('[')
      const known = columns && ((open && !bare) || isKnown(markOf(text, columns), lasting))
      const row = columns && known ? rowOf(text, columns, heading !== undefined) : undefined
      if (row) return add(row, line, out)
      const found = columnsFor(text, answers(asked, line))
      const first = found && rowOf(text, found)
      if (found === undefined || first === undefined) return false
      begin(line, found, out)
      return add(first, line, out)
    },
  }
}

const answers = (asked: Asked | undefined, { number }: Line): Asked | undefined => (asked && number - asked.number <= ANSWER_WITHIN ? asked : undefined)

/** The columns of a row without a heading: those that were asked for, or what they can only be. */
const columnsFor = (text: string, asked: Asked | undefined): Columns | undefined => {
  const named = asked && columnsOf(asked.names)
  return named && rowOf(text, named) ? named : guessColumns(text)
}

/** What tells a row from other lines: a figure with its unit as one of cells with commas between, or something else: a stamp with thousandths. */
type Mark = 'units' | 'other'
const markOf = (text: string, columns: Columns | undefined): Mark | undefined => {
  if (columns === undefined || columns.names.length < 2) return undefined
  return hasUnits(text) ? 'units' : /\d MiB\b|\d\d:\d\d\.\d{3}\b/.test(text) ? 'other' : undefined
}
/** Where rows have units, each has them. */
const isKnown = (mark: Mark | undefined, lasting: Mark | undefined): boolean => mark !== undefined && (lasting !== 'units' || mark === 'units')

/** Whether it may be a row by which columns are borne in mind: what it says hangs on these. */
export const hasUnits = (text: string): boolean => text.includes(' MiB') && text.includes(', ') && /(?:^|, )\s*\d{1,15} MiB\s*(?:,|$)/.test(text)

const headingOf = (text: string): Columns | undefined => {
  if (!FIRST_FIELD.test(text) || text.length > LONGEST || !(text.includes('memory.') || text.includes('used_'))) return undefined
  const separator = text.includes(';') ? ';' : text.includes('\t') ? '\t' : ','
  const cells = text.split(separator).map(cell => cell.trim())
  if (!cells.every(cell => FIELD.test(cell)) || (cells.length === 1 && !text.includes('['))) return undefined
  return columnsOf(cells.map(fieldName), separator)
}

const keyOf = ({ gpu, process }: Row): string | undefined =>
  process ? `${process.pid} ${process.uuid ?? process.bus ?? ''}` : (gpu?.uuid ?? gpu?.bus ?? gpu?.index?.toString())

/** Whether a row that nothing tells apart was printed in another round than the last one. */
const isLater = (rows: readonly Kept[], row: Row): boolean => {
  const last = rows.at(-1)?.row.time
  return row.time !== undefined && last !== undefined && Math.abs(secondsOf(row.time) - secondsOf(last)) > ROUND
}
const secondsOf = (time: string): number => {
  const [, hour = '0', minute = '0', second = '0'] = /(\d\d):(\d\d):(\d\d(?:\.\d+)?)/.exec(time) ?? []
  return Number(hour) * 3600 + Number(minute) * 60 + Number(second)
}

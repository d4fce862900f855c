import type { Bytes, Snapshot } from '../../types.ts'
import type { Utterance } from '../parser.ts'
import { draftAt, mebibytes, utter } from './draft.ts'
import type { Draft, Gpu, Process } from './draft.ts'
import type { Line, Reader } from './reader.ts'
import { cellsOf, headRow, loadRow, processRow, sliceRow } from './rows.ts'
import { ctimeIn, stampAbove, stampOf } from './stamp.ts'

/** What differs between the tools that print this table. */
export interface Dialect {
  readonly tool: Snapshot['tool']
  readonly inks: string
  /** The row in plain bars. */
  readonly plain: (text: string) => string
  /** The line with the tool's and the driver's version; the driver is its second group. */
  readonly header: RegExp
  readonly size: (text: string) => Bytes | undefined
  readonly process: (cells: readonly string[], sure: boolean) => Process | undefined
  /** A row of the card table that only this tool prints. */
  readonly card: (cells: readonly string[]) => Gpu | undefined
}

/** The second word of the labels changed with R610: `KMD Version`, `CUDA UMD Version`. */
export const nvidiaSmi: Dialect = {
  tool: 'nvidia-smi',
  inks: '|+',
  plain: text => text,
  header: /^\|?\s{0,9}NVIDIA-SMI\s+(\S+)\s+(?:Driver|KMD) Version:\s*(\S+)/,
  size: mebibytes,
  process: processRow,
  card: () => undefined,
}

const RULE = /^(?:\+[-=]{2}|\|[-=]{2}|\+\s+\+)/
const TITLE = /^\|\s{0,4}(?:Compute )?[Pp]rocesses:/
const SLICES = /^\|\s{0,4}MIG devices:/
const HEADING = /^\|\s{0,6}(?:GPU\s|Fan\s|ID\s+ID\b)|^\|(?:\s*\|){0,2}\s*(?:ID\s+ID\b|MIG M\.|BAR1-Usage|ECC\|)/
const NO_PROCESSES = 'No running processes found'
/** `|    0    Not Supported  |` up to R375: the list, not the processes, is missing. */
const NO_LIST = /^\|\s{0,6}\d{0,3}\s{0,8}(?:Not Supported|ERROR: |.{0,20}GPU is lost|Unknown Error|Gathering process status)/
const NO_DEVICES = /^\|\s{0,4}No (?:MIG devices|devices were|visible devices|visible CUDA devices) found/
const MOST_CARDS = 16
/** Rows that somebody left out. */
const ELLIPSIS = /^\|?\s{0,40}(?:\.{2,}|…|⋮|\[\.\.\.\]|\(\.\.\.\))\s*\|?$/
/** A table without line breaks is longer than any row. */
const LONGEST_ROW = 200
/** Between two rows of a table that lost its line breaks: after a bar or a rule, before a bar or a rule. */
const BREAK = /(?<=\|)\s*(?=\|)|(?<=\|)\s*(?=\+[-=])|(?<=[-=]\+)\s*(?=[|+])/

/** The default table of every era, with whatever a filter or a paste left of it: by words and cells, not by columns. */
export const table = (dialect: Dialect): Reader => {
  let draft: Draft | undefined
  /** A card whose second row is still to come. */
  let waiting: Gpu | undefined
  let inProcesses = false
  let unlisted = false
  let headed = false
  let over = false

  const close = (out: Utterance[]): void => {
    if (draft?.listed === 'rows' && !over) draft.cut = true
    if (draft) utter(draft, out)
    draft = undefined
    waiting = undefined
    inProcesses = unlisted = headed = over = false
  }
  const open = (line: Line): Draft => {
    if (draft) return draft
    const stamp = stampAbove(line.before)
    draft = draftAt(stamp?.record ?? line.record, dialect.tool, stamp?.time)
    return draft
  }
  const addGpu = (gpu: Gpu, line: Line, out: Utterance[]): Gpu => {
    // Cards stand above processes, each once; more cards without a number than a host has are those of several tables.
    const again = draft?.gpus.some(other => other.index !== undefined && other.index === gpu.index && other.mig === gpu.mig)
    if (again || inProcesses || (gpu.index === undefined && (draft?.gpus.length ?? 0) >= MOST_CARDS)) close(out)
    open(line).gpus.push(gpu)
    return gpu
  }
  const addProcess = (process: Process, line: Line, out: Utterance[]): void => {
    const same = (other: Process): boolean => other.pid === process.pid && other.gpu === process.gpu && other.mig === process.mig && other.type === process.type
    if (draft?.processes.some(same)) close(out)
    const { processes, rows } = open(line)
    processes.push(process)
    rows.set(process, line.record.at)
    inProcesses = true
    if (draft) draft.listed = 'rows'
  }
  const head = (row: string, line: Line, out: Utterance[]): boolean => {
    const found = dialect.header.exec(row)
    if (!found) return false
    if (headed || (draft && draft.gpus.length + draft.processes.length > 0)) close(out)
    const driver = found[2] ?? ''
    open(line).driver = /^\d/.test(driver) ? driver : undefined
    headed = true
    return true
  }
  /** Rows without figures: they belong only to what has begun, but for the title of the processes. */
  const frame = (row: string, line: Line, out: Utterance[]): boolean => {
    if (TITLE.test(row)) {
      if (draft && draft.listed !== 'absent') close(out)
      open(line).listed = 'unknown'
      inProcesses = true
      return true
    }
    if (draft === undefined) return false
    if (RULE.test(row)) {
      if (inProcesses && row.startsWith('+')) {
        over = true
        if (draft.listed === 'unknown' && !unlisted) draft.listed = 'empty'
      }
      return true
    }
    if (row.includes(NO_PROCESSES)) {
      draft.listed = 'none-running'
      return true
    }
    if (inProcesses && NO_LIST.test(row)) return (unlisted = true)
    return SLICES.test(row) || NO_DEVICES.test(row) || HEADING.test(row) || /^\|[\s|]*$/.test(row)
  }
  const cards = (cells: readonly string[], line: Line, out: Utterance[]): boolean => {
    const gpu = headRow(cells, draft !== undefined)
    if (gpu) {
      waiting = addGpu(gpu, line, out)
      return true
    }
    const load = loadRow(cells, dialect.size)
    if (load && (waiting || load.figures)) {
      const { figures: _, ...reading } = load
      const card = Object.assign(waiting ?? addGpu({}, line, out), reading)
      draft?.rows.set(card, line.record.at)
      waiting = undefined
      return true
    }
    const slice = sliceRow(cells, draft?.gpus ?? []) ?? dialect.card(cells)
    if (slice) addGpu(slice, line, out)
    // The third row of a card and the BAR1 row of a slice: nothing in the first cell.
    return slice !== undefined || (draft !== undefined && cells.length > 1 && (cells[0] ?? '').trim() === '')
  }
  const row = (text: string, line: Line, out: Utterance[]): boolean => {
    if (head(text, line, out)) return true
    const cells = cellsOf(text)
    if (cells === undefined) return frame(text, line, out)
    const process = dialect.process(cells, inProcesses)
    if (process) addProcess(process, line, out)
    return process !== undefined || cards(cells, line, out) || frame(text, line, out)
  }
  const rows = (text: string, line: Line, out: Utterance[]): boolean => {
    let mine = false
    for (const piece of text.split(BREAK)) mine = row(piece.trim(), line, out) || mine
    if (draft && draft.first === line.record) draft.time ??= ctimeIn(text.slice(0, 300))
    return mine
  }
  return {
    inks: dialect.inks,
    close,
    patience: () => (over ? 0 : 3),
    take: (line, out) => {
      const text = dialect.plain(line.text).trim()
      if (draft && inProcesses && !over && ELLIPSIS.test(text)) draft.cut = true
      if (text.length > LONGEST_ROW && (text.includes(' | |') || text.includes('||') || text.includes('-+ |')))
        return rows(text.slice(startOf(text)), line, out)
      if (draft && (stampOf(text) !== undefined || /^Every \d/.test(text))) close(out)
      return row(text, line, out)
    },
  }
}

/** Where the table begins in a line that holds words or a stamp before it. */
const startOf = (text: string): number => {
  const first = text.search(/\+[-=]{3}|\|\s*(?:NVIDIA-SMI|NVITOP)/)
  return first < 0 || /\b[A-Z][a-z]{2} +\d/.test(text.slice(0, first)) ? 0 : first
}

import type { Source } from '../../types.ts'
import { believable, busId, known, mebibytes, processName } from './draft.ts'
import type { Draft, Gpu, Process } from './draft.ts'
import { percent } from './rows.ts'
import { slashedStamp } from './stamp.ts'

/** `--query-gpu` or `--query-compute-apps`: what a row of the answer is about. */
type Subject = 'gpu' | 'process'
export interface Columns {
  readonly subject: Subject
  readonly names: readonly string[]
  readonly separator: string
}

/** The spellings that may be asked for, and the one that is meant. */
const ALIASES: Readonly<Record<string, string>> = {
  gpu_name: 'name',
  gpu_uuid: 'uuid',
  gpu_bus_id: 'pci.bus_id',
  used_memory: 'used_gpu_memory',
}
const MEMORY = new Set(['memory.used', 'memory.total', 'memory.free', 'memory.reserved'])

/** `memory.used [MiB]` -> `memory.used`. */
export const fieldName = (cell: string): string => {
  const name = cell.trim().replace(/ ?\[[^[\]]*\]$/, '')
  return ALIASES[name] ?? name
}

export const columnsOf = (names: readonly string[], separator = ','): Columns | undefined => {
  if (names.includes('used_gpu_memory') && names.includes('pid')) return { subject: 'process', names, separator }
  return names.some(name => MEMORY.has(name)) ? { subject: 'gpu', names, separator } : undefined
}

/** A row of an answer, read by its columns. */
export interface Row {
  readonly gpu?: Gpu
  readonly process?: Process
  readonly time: string | undefined
  readonly driver: string | undefined
}

const UNKNOWN = /^(?:\[[A-Za-z][\w /]*\]|N\/A|ERR!|)$/
/** What a cell of a column may look like; other columns may hold anything. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  index: /^\d{1,3}$/,
  pid: /^\d{1,10}$/,
  uuid: /^(?:GPU|MIG)-[\w/-]{8,80}$/,
  'pci.bus_id': /^[0-9A-Fa-f]{4,8}:/,
  'memory.used': /^\d{1,15}( Mi?B)?$/,
  'memory.total': /^\d{1,15}( Mi?B)?$/,
  'memory.free': /^\d{1,15}( Mi?B)?$/,
  'memory.reserved': /^\d{1,15}( Mi?B)?$/,
  used_gpu_memory: /^\d{1,15}( Mi?B)?$/,
  'utilization.gpu': /^\d{1,3}( ?%)?$/,
  timestamp: /^\d{1,4}[/.-]\d/,
}

/** The cells of a row; a name with commas in it is not quoted, so what is too much belongs to the name. */
const cellsOf = (text: string, { names, separator }: Columns): readonly string[] | undefined => {
  const cells = text.split(separator).map(cell => cell.trim())
  const surplus = cells.length - names.length
  if (surplus === 0) return cells
  const at = names.findIndex(name => name === 'process_name' || name === 'name')
  if (surplus < 0 || at < 0 || separator !== ',') return undefined
  return [...cells.slice(0, at), cells.slice(at, at + surplus + 1).join(', '), ...cells.slice(at + surplus + 1)]
}

/** Every field at once is a row of two thousand characters. */
const LONGEST = 10_000

/** A cell for which there is no answer, as the memory of a card that shares the host's (GB10, Jetson). */
const UNANSWERED = /^\[(?:N\/A|Not Supported)\]$/

/** Reads a row, if every cell looks like what its column holds; below its `heading` also one that tells of no memory. */
export const rowOf = (text: string, columns: Columns, heading = false): Row | undefined => {
  if (text.length > LONGEST) return undefined
  const cells = cellsOf(text, columns)
  if (cells === undefined) return undefined
  const values: Record<string, string> = {}
  let known = 0
  for (const [at, name] of columns.names.entries()) {
    const cell = cells[at] ?? ''
    const shape = SHAPES[name]
    if (UNKNOWN.test(cell)) continue
    if (shape && !shape.test(cell)) return undefined
    if (shape) known += 1
    values[name] = cell
  }
  if (known === 0 && !(heading && columns.names.some((name, at) => MEMORY.has(name) && UNANSWERED.test(cells[at] ?? '')))) return undefined
  const time = values['timestamp'] === undefined ? undefined : (slashedStamp(values['timestamp']) ?? values['timestamp'])
  const row = { time, driver: values['driver_version'] }
  return columns.subject === 'gpu' ? { gpu: gpuOf(values), ...row } : { process: processOf(values), ...row }
}

const gpuOf = (values: Readonly<Record<string, string | undefined>>): Gpu => {
  const size = (name: string) => mebibytes(values[name] ?? '')
  const total = size('memory.total')
  const display = values['display_active']
  return known<Asked>({
    index: values['index'] === undefined ? undefined : Number(values['index']),
    uuid: values['uuid'],
    bus: busId(values['pci.bus_id'] ?? ''),
    name: values['name'],
    used: believable(size('memory.used'), total),
    total,
    free: size('memory.free'),
    reserved: size('memory.reserved'),
    utilization: percent(values['utilization.gpu']?.replace(/\s?%?$/, '%')),
    display: display === 'Enabled' ? true : display === 'Disabled' ? false : undefined,
  })
}
/** What may be asked of a card. */
type Asked = Pick<Gpu, 'index' | 'uuid' | 'bus' | 'name' | 'used' | 'total' | 'free' | 'reserved' | 'utilization' | 'display'>

/** Processes of type C and C+G are listed; which of the two one is, is not said. */
const processOf = (values: Readonly<Record<string, string | undefined>>): Process =>
  known<Pick<Process, 'uuid' | 'bus' | 'pid' | 'name' | 'used'>>({
    uuid: values['uuid'],
    bus: busId(values['pci.bus_id'] ?? ''),
    pid: values['pid'] === undefined ? undefined : Number(values['pid']),
    name: processName(values['process_name'] ?? values['name'] ?? ''),
    used: mebibytes(values['used_gpu_memory'] ?? ''),
  })

export const addRow = (draft: Draft, row: Row, at: Source): void => {
  if (row.gpu) {
    draft.gpus.push(row.gpu)
    draft.rows.set(row.gpu, at)
  }
  if (row.process) {
    draft.processes.push(row.process)
    draft.rows.set(row.process, at)
    draft.listed = 'rows'
  }
  draft.time ??= row.time
  draft.driver ??= row.driver
}

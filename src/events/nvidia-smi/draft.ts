import type { Bytes, GpuReading, LogRecord, ProcessReading, Snapshot, Source } from '../../types.ts'
import type { Utterance } from '../parser.ts'

/** A snapshot while it is read. */
export interface Draft {
  readonly first: LogRecord
  readonly tool: Snapshot['tool']
  time: string | undefined
  driver: string | undefined
  readonly gpus: Gpu[]
  /** The row of a GPU's figures, and of a process. */
  readonly rows: Map<Gpu | Process, Source>
  readonly processes: Process[]
  listed: Snapshot['listed']
  /** The list of processes was not read to its end. */
  cut: boolean
}
export type Gpu = { -readonly [K in keyof GpuReading]: GpuReading[K] }
export type Process = { -readonly [K in keyof ProcessReading]: ProcessReading[K] }

export const draftAt = (first: LogRecord, tool: Snapshot['tool'], time?: string): Draft => ({
  first,
  tool,
  time,
  driver: undefined,
  gpus: [],
  rows: new Map(),
  processes: [],
  listed: 'absent',
  cut: false,
})

/** What was read as an event, unless nothing was. */
export const utter = (draft: Draft, out: Utterance[]): void => {
  const { first, tool, time, driver, gpus, processes, listed } = draft
  const rows = gpus.some(gpu => draft.rows.has(gpu)) ? gpus.map(gpu => draft.rows.get(gpu)) : undefined
  const processRows = processes.some(process => draft.rows.has(process)) ? processes.map(process => draft.rows.get(process)) : undefined
  if (gpus.length === 0 && processes.length === 0 && listed === 'absent') return
  numberNameless(gpus)
  const snapshot: Snapshot = {
    at: first.at,
    tool,
    ...given('time', time),
    ...given('driver', driver),
    gpus,
    ...given('rows', rows),
    processes,
    ...given('processRows', processRows),
    listed,
    ...(draft.cut ? { cut: true } : {}),
  }
  out.push({ body: { kind: 'snapshot', snapshot }, record: first })
}

/** Rows that lost what tells them apart (`grep MiB`) stand in the order of the cards; a single one may be any card. */
const numberNameless = (gpus: readonly Gpu[]): void => {
  if (gpus.length < 2 || gpus.some(({ index, uuid, bus, mig }) => (index ?? uuid ?? bus ?? mig) !== undefined)) return
  for (const [index, gpu] of gpus.entries()) gpu.index = index
}

/** What is known of all these; made in one step, for tools print a row of a card each second. */
export const known = <T extends object>(all: { readonly [K in keyof T]-?: T[K] | undefined }): T => {
  const out: Partial<T> = {}
  for (const name in all) if (all[name] !== undefined) out[name] = all[name]
  return out as T
}

export const given = <K extends string, V>(name: K, value: V | undefined): { readonly [P in K]?: V } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [P in K]?: V }

export const MiB = 2 ** 20

/** `18143MiB`, `18143 MiB`, a bare `18143`; MB is printed for MiB by old releases. N/A, ERR!, [Not Supported] are unknown, never 0. */
export const mebibytes = (text: string): Bytes | undefined => {
  const digits = /^(\d{1,15})\s?(?:Mi?B)?$/.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits) * MiB
}

/** Used memory that exceeds the card many times over is an underflow of a third party's quota (HAMi prints 17592186044134MiB). */
export const believable = (used: Bytes | undefined, total: Bytes | undefined): Bytes | undefined =>
  used !== undefined && used > 4 * (total ?? 2 ** 42) ? undefined : used

/** A bus id in the one form that all releases can be compared in: capitals, eight digits of domain. Up to R375 four are printed. */
export const busId = (text: string): string | undefined => {
  const found = /^([0-9A-Fa-f]{4,8}):([0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}\.[0-9A-Fa-f])$/.exec(text)
  return found ? `${(found[1] ?? '').padStart(8, '0')}:${found[2]}`.toUpperCase() : undefined
}

/** What stands where a process has no name: another user's process, or one in another PID namespace. It says nothing of the card. */
const NAMELESS = new Set(['', '-', 'N/A', 'Insufficient Permissions', 'Unknown Error', 'Not Found', 'ERR!', 'No Permissions'])
export const processName = (text: string): string | undefined => {
  const name = text.replace(/^\[([\w /]+)\]$/, '$1')
  return NAMELESS.has(name) ? undefined : text
}

export const tokensOf = (text: string): string[] => {
  const trimmed = text.trim()
  return trimmed === '' ? [] : trimmed.split(/\s+/)
}

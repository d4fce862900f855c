import type { Stage } from '../stage.ts'
import { shorten } from '../lines/shorten.ts'
import type { LogLine, LogRecord, Speaker } from '../types.ts'
import { headOf, jsonHead } from './heads.ts'
import type { Head } from './heads.ts'
import { labelOf } from './label.ts'
import { originOf } from './origin.ts'
import { laneOf, speakerPrefix } from './speaker.ts'

/** How many prefixes may be stacked: `(EngineCore_DP0 pid=1) (Worker_TP0 pid=2) [rank0]: ` has three. */
const DEEPEST = 4

/** lines -> records: who spoke, how loud, when, and the message alone. */
export const recordReader = (): Stage<LogLine, LogRecord> => {
  /** By label, and up to which record: what one container prints is never headed by another's line. */
  const headings = new Map<string, { readonly by: Speaker; readonly until: number }>()
  let read = 0
  const number = numbering()
  return {
    read: line => {
      const record = recordOf(line, number(line))
      const label = record.label ?? ''
      read += 1
      if (record.own && HEADING.test(record.message) && record.by.engine === 'sglang') headings.set(label, { by: record.by, until: read + LONGEST_TRACEBACK })
      else if (record.own && headings.size > 0 && !isAside(record)) headings.delete(label)
      if (headings.size === 0) return [record]
      for (const [of, { until }] of headings) if (until < read) headings.delete(of)
      const heading = record.own ? undefined : headings.get(label)
      return [heading === undefined ? record : { ...record, by: heading.by }]
    },
    end: () => [],
    resting: () => headings.size === 0,
  }
}

/** Frames of several chained exceptions. What is printed behind them without a prefix, for days maybe, is not of them. */
const LONGEST_TRACEBACK = 2000

/** A line may hold so many records. */
const IN_A_LINE = 4096
const numbering = (): ((line: LogLine) => number) => {
  let [before, order] = [0, 0]
  return ({ at }) => {
    order = at.line === before ? Math.min(order + 1, (at.line + 1) * IN_A_LINE - 1) : at.line * IN_A_LINE
    before = at.line
    return order
  }
}

/** SGLang puts its prefix before the first line of a message only: the traceback under it is the same rank's, up to the next line with a prefix. */
const HEADING = /Traceback \(most recent call last\):\s*$/

/** A web server's line about a request may stand anywhere. */
const isAside = ({ level, time, by }: LogRecord): boolean => level === 'info' && time === undefined && by.lane === ''

/** A line as a record, by itself; `order` is its place among the others. */
export const recordOf = (line: LogLine, order?: number): LogRecord => {
  let text = line.text
  const speaker: { -readonly [K in keyof Speaker]?: Speaker[K] } = {}
  let own = false
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const prefix = speakerPrefix(text)
    if (prefix === undefined) break
    text = text.slice(prefix.length)
    Object.assign(speaker, prefix.speaker)
    own = true
  }
  const json = jsonHead(text)
  const head = json ?? nestedHead(text)
  if (json !== undefined) Object.assign(speaker, namedProcess(json.role, json.pid))
  else if (head?.pid !== undefined) speaker.pid = head.pid
  if (head?.rank !== undefined) speaker.rank = head.rank
  if (head?.shard !== undefined) speaker.shard = head.shard
  if (json === undefined && head?.role !== undefined) speaker.role = speaker.role === undefined ? head.role : `${speaker.role} ${head.role}`
  const label = labelOf(line.outer)
  if (label?.rank !== undefined && speaker.rank === undefined && speaker.pid === undefined) speaker.rank = label.rank
  const engine = speaker.engine ?? head?.engine
  const origin = originOf(line.outer, line.text)
  const host = head?.host ?? origin.host
  const time = head?.time ?? origin.time
  // Built field by field: this runs for every line, and spreading so many optional ones costs as much as reading them.
  const by: { -readonly [K in keyof Speaker]: Speaker[K] } = { lane: laneOf(speaker), ...speaker }
  if (engine !== undefined) by.engine = engine
  if (head?.harness !== undefined) by.harness = head.harness
  if (host !== undefined) by.host = host
  if (label?.container !== undefined) by.container = label.container
  const message = head?.message ?? text
  const record: { -readonly [K in keyof LogRecord]: LogRecord[K] } = {
    at: head === undefined && text === line.text ? line.at : { ...line.at, text: shorten(message) },
    text: line.text,
    message,
    by,
    own: own || head !== undefined,
  }
  if (line.outer !== undefined) record.outer = line.outer
  if (label !== undefined) record.label = label.name
  if (head?.level !== undefined) record.level = head.level
  if (time !== undefined) record.time = time
  if (head?.place !== undefined) record.place = head.place
  if (order !== undefined) record.order = order
  return record
}

/** A program that passes an engine's lines on puts its own head before theirs: the inner one tells more. */
const nestedHead = (text: string): Head | undefined => {
  const outer = headOf(text)
  const inner = outer === undefined ? undefined : headOf(outer.message)
  return inner?.time === undefined ? outer : { ...outer, ...inner }
}

/** JSON lines name the process as the prefix of plain lines does: `Worker_TP3`. Every Python program's first process is a `MainProcess`. */
const namedProcess = (role: string | undefined, pid: number | undefined): Partial<Speaker> => {
  const prefix = role !== undefined && pid !== undefined ? speakerPrefix(`(${role} pid=${pid}) `) : undefined
  const { engine: _, ...named } = prefix?.speaker ?? { ...(role === undefined ? {} : { role }), ...(pid === undefined ? {} : { pid }) }
  return named
}

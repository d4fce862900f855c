import { card, slice, utterQuery } from './cards.ts'
import type { Card, Query } from './cards.ts'
import { busId, mebibytes, processName } from './draft.ts'
import type { Gpu, Process } from './draft.ts'
import type { Reader } from './reader.ts'
import { percent } from './rows.ts'
import { ctimeIn } from './stamp.ts'

const TITLE = /^=+NVSMI LOG=+$/
const CARD = /^GPU ([0-9A-Fa-f]{4,8}:[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}\.[0-9A-Fa-f])$/
/** Lines that a paste may begin with, though the title and the card above them are missing. */
const BEGINS = /^\s*(?:FB Memory Usage|Processes)$|^\s*(?:GPU instance ID|Process ID)\s{2,60}: (?:N\/A|\d+)$/
const FRAME = /^(?:Timestamp|(?:Driver|KMD|CUDA|CUDA UMD) Version|Attached GPUs)\s/
/** A line of the body: a name, with a value behind ` : ` or, as a heading, without one. */
const NAMED = /^[A-Za-z][\w ()/.,%*#-]{0,80}$/

/** Of a MIG device it is shared by its compute instances, and says so in new releases; up to R320 plain `Memory Usage`. */
const FRAME_BUFFER = /^(?:FB |Shared FB )?Memory Usage$/
/** Such a line at the left edge: the paste has lost its indentation. */
const FLAT = /^(?:(?:Shared )?FB Memory Usage|BAR1 Memory Usage|Processes|(?:Product Name|Product Brand|GPU UUID|Process ID)\s.*)$/

/** What holds while the lines of one card are read. */
interface Cursor {
  readonly query: Query
  card: Card | undefined
  flat: boolean
  /** The last line without a value. */
  section: string
  /** What `FB Memory Usage` is of: a MIG device's block stands above the card's own. */
  slice: Gpu | undefined
  process: Process | undefined
  instance: string | undefined
  compute: string | undefined
}

/** `nvidia-smi -q`, whole or `-d MEMORY`, `-d PIDS`. Read by headings, not by columns: the colon wanders from release to release. */
export const query = (): Reader => {
  let at: Cursor | undefined
  const close: Reader['close'] = out => {
    if (at && at.query.cards.length > 0) utterQuery(at.query, out)
    at = undefined
  }
  return {
    inks: '=GFP',
    close,
    patience: () => 0,
    take: (line, out) => {
      const text = line.text.trimEnd()
      if (TITLE.test(text.trim())) {
        close(out)
        at = cursor({ first: line.record, cards: [] })
        return true
      }
      if (at === undefined) {
        if (!CARD.test(text) && !BEGINS.test(text)) return false
        at = cursor({ first: line.record, cards: [] })
      }
      return body(at, text)
    },
  }
}

const cursor = (query: Query): Cursor => ({
  query,
  card: undefined,
  flat: false,
  section: '',
  slice: undefined,
  process: undefined,
  instance: undefined,
  compute: undefined,
})

const body = (at: Cursor, text: string): boolean => {
  const bus = busId(CARD.exec(text)?.[1] ?? '')
  if (bus !== undefined) {
    at.card = card({ bus })
    at.query.cards.push(at.card)
    at.section = ''
    at.slice = at.process = undefined
    return true
  }
  const edge = /^\S/.test(text)
  if (edge) at.flat ||= FLAT.test(text)
  if (edge && !at.flat && !FRAME.test(text)) return false
  const colon = text.search(/\s:(?:\s|$)/)
  const name = (colon < 0 ? text : text.slice(0, colon)).trim()
  if (!NAMED.test(name) || text.includes('\t')) return false
  if (colon < 0) return heading(at, name)
  const value = text.slice(colon + 2).trim()
  if (FRAME.test(text)) return frame(at.query, name, value)
  valueOf(at, name, value)
  return true
}

const frame = (query: Query, name: string, value: string): true => {
  const [first = ''] = value.split(' ')
  if (name === 'Timestamp') query.time = ctimeIn(value) ?? value
  // R610 marks the old name as deprecated behind the version.
  else if ((name === 'Driver Version' || name === 'KMD Version') && /^\d/.test(first)) query.driver = first
  else if (name === 'Attached GPUs' && /^\d{1,4}$/.test(first)) query.attached = Number(first)
  return true
}

const current = (at: Cursor): Card => {
  if (at.card === undefined) {
    at.card = card()
    at.query.cards.push(at.card)
  }
  return at.card
}

const heading = (at: Cursor, name: string): true => {
  at.section = name
  at.process = undefined
  if (name === 'MIG Device') {
    at.slice = {}
    current(at).slices.push(at.slice)
  } else if (name === 'Processes') {
    current(at).list ??= 'some'
  } else if (FRAME_BUFFER.test(name) && at.slice && (at.slice.total ?? at.slice.used) !== undefined) at.slice = undefined
  return true
}

const SIZES: Readonly<Record<string, 'total' | 'reserved' | 'used' | 'free'>> = { Total: 'total', Reserved: 'reserved', Used: 'used', Free: 'free' }

const valueOf = (at: Cursor, name: string, value: string): void => {
  const { section } = at
  const here = current(at)
  const size = SIZES[name]
  if (size !== undefined && FRAME_BUFFER.test(section)) {
    const bytes = mebibytes(value)
    if (bytes !== undefined) (at.slice ?? here.gpu)[size] = bytes
  } else if (name === 'Product Name') here.gpu.name = value
  else if (name === 'GPU UUID') here.gpu.uuid = value
  else if (name === 'Display Active' && value.endsWith('abled')) here.gpu.display = value === 'Enabled'
  else if (section === 'Utilization' && /^GPU$/i.test(name)) {
    const share = percent(value)
    if (share !== undefined) here.gpu.utilization = share
  } else if (/^(?:Compute )?Processes$/.test(name)) here.list = value === 'None' ? 'none' : undefined
  else if (/^GPU instance ID$/i.test(name)) at.instance = value
  else if (/^Compute instance ID$/i.test(name)) {
    at.compute = value
    if (section === 'MIG Device' && at.slice) at.slice.mig = slice(at.instance, value) ?? ''
  } else if (name === 'Process ID') beginProcess(at, value)
  else if (at.process) ofProcess(at.process, name, value)
}

const beginProcess = (at: Cursor, value: string): void => {
  if (!/^\d{1,10}$/.test(value)) return
  const mig = slice(at.instance, at.compute)
  at.process = { ...(mig === undefined ? {} : { mig }), pid: Number(value) }
  at.instance = at.compute = undefined
  current(at).processes.push(at.process)
}

const ofProcess = (process: Process, name: string, value: string): void => {
  if (name === 'Type' && value !== '') process.type = value
  else if (name === 'Name') {
    const own = processName(value)
    if (own !== undefined) process.name = own
  } else if (name === 'Used GPU Memory') {
    const used = mebibytes(value)
    if (used !== undefined) process.used = used
  }
}

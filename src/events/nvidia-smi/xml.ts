import { card, slice, utterQuery } from './cards.ts'
import type { Card, Query } from './cards.ts'
import { busId, mebibytes, processName } from './draft.ts'
import type { Gpu, Process } from './draft.ts'
import type { Line, Reader } from './reader.ts'
import { percent } from './rows.ts'
import { ctimeIn } from './stamp.ts'

const TAG = /<(\/?)([A-Za-z][\w.-]{0,60})([^<>]{0,200})>([^<]*)/g
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }
const DEEPEST = 24

interface Cursor {
  readonly query: Query
  readonly open: string[]
  card: Card | undefined
  slice: Gpu | undefined
  process: Process | undefined
  instance: string | undefined
}

/**
 * `nvidia-smi -q -x`. Elements are taken by name and parent, never by position: they are renamed and added from release to
 * release. A paste may begin or end anywhere, and may have lost its line breaks.
 */
export const xml = (): Reader => {
  let at: Cursor | undefined
  const close: Reader['close'] = out => {
    if (at && at.query.cards.length > 0) utterQuery(at.query, out)
    at = undefined
  }
  return {
    inks: '<',
    close,
    patience: () => 0,
    take: (line, out) => {
      if (at === undefined && !/<nvidia_smi_log\b|<gpu id="/.test(line.text)) return /^<\?xml|^<!DOCTYPE nvidia_smi_log/.test(line.text)
      // Text between tags stands indented: `None` in <mig_devices>.
      if (at && line.ink !== '<' && !/^\s/.test(line.text)) return false
      for (const [, slash, name = '', attributes = '', text = ''] of line.text.matchAll(TAG)) {
        if (name === 'nvidia_smi_log') close(out)
        if (name === 'nvidia_smi_log' && slash === '/') continue
        at ??= cursorAt(line)
        if (slash === '/') ended(at, name)
        else if (!attributes.endsWith('/')) began(at, name, attributes, decode(text.trim()))
      }
      return true
    },
  }
}

const cursorAt = ({ record }: Line): Cursor => ({
  query: { first: record, cards: [] },
  open: [],
  card: undefined,
  slice: undefined,
  process: undefined,
  instance: undefined,
})
const decode = (text: string): string => (text.includes('&') ? text.replace(/&(?:lt|gt|quot|apos|amp);/g, entity => ENTITIES[entity] ?? entity) : text)

const ended = (at: Cursor, name: string): void => {
  const from = at.open.lastIndexOf(name)
  if (from >= 0) at.open.length = from
  if (name === 'gpu') at.card = undefined
  else if (name === 'mig_device') at.slice = undefined
  else if (name === 'process_info') at.process = undefined
}

const began = (at: Cursor, name: string, attributes: string, text: string): void => {
  const parent = at.open.at(-1)
  if (at.open.length < DEEPEST) at.open.push(name)
  if (name === 'gpu') {
    const bus = busId(/id="([^"]{1,40})"/.exec(attributes)?.[1] ?? '')
    at.card = card(bus === undefined ? {} : { bus })
    at.query.cards.push(at.card)
  } else if (at.card === undefined) frame(at.query, name, text)
  else if (name === 'mig_device') {
    at.slice = {}
    at.card.slices.push(at.slice)
  } else if (name === 'processes') at.card.list = text === 'None' ? 'none' : 'some'
  else if (name === 'process_info') {
    at.process = {}
    at.card.processes.push(at.process)
  } else if (at.process) ofProcess(at, at.process, name, text)
  else ofCard(at, at.card, parent, name, text)
}

const frame = (query: Query, name: string, text: string): void => {
  if (name === 'timestamp') query.time = ctimeIn(text) ?? text
  else if ((name === 'driver_version' || name === 'kmd_version') && /^\d/.test(text)) query.driver = text.split(' ')[0] ?? text
  else if (name === 'attached_gpus' && /^\d{1,4}$/.test(text)) query.attached = Number(text)
}

const ofCard = (at: Cursor, { gpu }: Card, parent: string | undefined, name: string, text: string): void => {
  const owner = at.open.at(-3)
  // Of a MIG device it is shared by its compute instances, and says so in new releases.
  if (parent === 'fb_memory_usage' || parent === 'shared_fb_memory_usage') {
    const bytes = mebibytes(text)
    if ((owner === 'gpu' || owner === 'mig_device') && isSize(name) && bytes !== undefined) (owner === 'gpu' ? gpu : (at.slice ?? gpu))[name] = bytes
  } else if (name === 'product_name') gpu.name = text
  else if (name === 'uuid' && parent === 'gpu') gpu.uuid = text
  else if (name === 'display_active' && text.endsWith('abled')) gpu.display = text === 'Enabled'
  else if (name === 'gpu_util' && parent === 'utilization') {
    const share = percent(text)
    if (share !== undefined) gpu.utilization = share
  } else if (name === 'gpu_instance_id') at.instance = text
  else if (name === 'compute_instance_id' && at.slice) at.slice.mig = slice(at.instance, text) ?? ''
}
const isSize = (name: string): name is 'total' | 'reserved' | 'used' | 'free' => name === 'total' || name === 'reserved' || name === 'used' || name === 'free'

const ofProcess = (at: Cursor, process: Process, name: string, text: string): void => {
  if (name === 'gpu_instance_id') at.instance = text
  else if (name === 'compute_instance_id') {
    const mig = slice(at.instance, text)
    if (mig !== undefined) process.mig = mig
  } else if (name === 'pid' && /^\d{1,10}$/.test(text)) process.pid = Number(text)
  else if (name === 'type' && text !== '') process.type = text
  else if (name === 'process_name') {
    const own = processName(text)
    if (own !== undefined) process.name = own
  } else if (name === 'used_memory') {
    const used = mebibytes(text)
    if (used !== undefined) process.used = used
  }
}

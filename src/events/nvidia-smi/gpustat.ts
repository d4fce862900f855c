import type { LogRecord } from '../../types.ts'
import type { Utterance } from '../parser.ts'
import { draftAt, given, MiB, utter } from './draft.ts'
import type { Draft, Gpu, Process } from './draft.ts'
import type { Reader } from './reader.ts'
import { percent } from './rows.ts'
import { ctimeIn } from './stamp.ts'

const CARD = /^\[(\d{1,3})\] ([^|]{1,80})\|([^|]{1,120})\|([^|]{1,60}MB[^|]{0,20})(?:\||$)(.*)$/s
/** `27'C` up to 0.6, `27°C` from 1.0, `??°C` where unknown: a cell that no other bracketed table has. */
const HEAT = /(?:\d{1,3}|\?{1,2})\s?(?:'|°)C/
const MEMORY = /(\d{1,9}|\?{1,2})\s*\/\s*(\d{1,9}|\?{1,2})\s*MB/
const SHARE = /(\d{1,3}) ?%/
/** `root(2620M)`, with options `root:python/3141(2620M)`, `--(?M)`. */
const USER = /^([^\s():/]{1,64}|--)?(?::([^\s()/]{1,80}))?(?:\/(\d{1,10}))?\((\d{1,9}|\?)M\)$/
/** ` ├─  3141 ( 120%,   1.3GB): python train.py` under `-f`: the size is the host's memory. */
const DETAIL = /^\s*[├└]─\s*\d{1,10} \(/

/** gpustat's list, a line a card; its MB are MiB. Up to 1.0 on drivers from R510 `used` holds the driver's reserve too. */
export const gpustat = (): Reader => {
  let draft: Draft | undefined
  const close: Reader['close'] = out => {
    if (draft) utter(draft, out)
    draft = undefined
  }
  return {
    inks: '[├└',
    close,
    patience: () => 0,
    take: ({ record, text, before }, out) => {
      const found = CARD.exec(text.trim())
      if (!found || !HEAT.test(found[3] ?? '')) return draft !== undefined && DETAIL.test(text)
      const [, index = '', name = '', load = '', memory = '', users = ''] = found
      if (draft?.gpus.some(gpu => gpu.index === Number(index))) close(out)
      draft ??= headed(record, before[0])
      draft.gpus.push(card(Number(index), name.trim(), load, memory))
      addUsers(draft, Number(index), users)
      return true
    },
  }
}

/** The line above the first card: host, stamp, driver (not in old releases). */
const headed = (record: LogRecord, above: LogRecord | undefined): Draft => {
  const head = above?.message ?? ''
  const time = head.length < 200 ? ctimeIn(head) : undefined
  const draft = draftAt(time !== undefined && above ? above : record, 'gpustat', time)
  draft.listed = 'empty'
  if (time !== undefined) draft.driver = /\d{4}\s+(\d{3}\.[\d.]{1,12})$/.exec(head.trimEnd())?.[1]
  return draft
}

const size = (text: string): number | undefined => (/^\d/.test(text) ? Number(text) * MiB : undefined)

const card = (index: number, name: string, load: string, memory: string): Gpu => {
  const [, used = '', total = ''] = MEMORY.exec(memory) ?? []
  return {
    index,
    ...given('name', name.startsWith('((') ? undefined : name),
    ...given('used', size(used)),
    ...given('total', size(total)),
    ...given('utilization', percent(SHARE.exec(load)?.[0]?.replace(' ', ''))),
  }
}

const addUsers = (draft: Draft, gpu: number, text: string): void => {
  if (text.includes('(Not Supported)')) {
    if (draft.listed === 'empty') draft.listed = 'unknown'
    return
  }
  for (const word of text.trim().split(/\s+/)) {
    const process = word === '(null)' ? { gpu, name: word } : processOf(gpu, word)
    if (process === undefined) continue
    draft.processes.push(process)
    draft.listed = 'rows'
  }
}

const processOf = (gpu: number, word: string): Process | undefined => {
  const found = USER.exec(word)
  if (!found) return undefined
  const [, user, command, pid, used = ''] = found
  return {
    gpu,
    ...given('pid', pid === undefined ? undefined : Number(pid)),
    ...given('name', command ?? (user === '--' ? undefined : user)),
    ...given('used', used === '?' ? undefined : Number(used) * MiB),
  }
}

const MOST_LINES = 4000

/** `gpustat --json`, indented over many lines or in one. */
export const gpustatJson = (): Reader => {
  let first: LogRecord | undefined
  let lines: string[] = []
  const close: Reader['close'] = out => {
    if (first && lines.length > 0) tell(first, lines.join('\n'), out)
    first = undefined
    lines = []
  }
  return {
    inks: '{"',
    close,
    patience: () => 0,
    take: ({ record, text, ink, before }, out) => {
      if (first === undefined) {
        if (!text.includes('"query_time"')) return false
        first = record
        // The host and the driver stand above the time, in lines that were not known for gpustat's yet.
        const above = before.map(each => each?.message.trim() ?? '')
        const hidden = above.slice(0, above.indexOf('{') + 1).toReversed()
        lines = text.trimStart().startsWith('{') ? [text] : hidden.length > 0 ? [...hidden, text] : ['{', text]
        if (text.trimEnd().endsWith('}')) close(out)
        return true
      }
      if (!'{}[]"'.includes(ink) || lines.length > MOST_LINES) return false
      lines.push(text)
      if (text.startsWith('}')) close(out)
      return true
    },
  }
}

interface Answer {
  readonly query_time?: unknown
  readonly driver_version?: unknown
  readonly gpus?: unknown
}

const tell = (first: LogRecord, text: string, out: Utterance[]): void => {
  let answer: Answer
  try {
    answer = JSON.parse(text) as Answer
  } catch {
    return
  }
  if (!Array.isArray(answer.gpus)) return
  const draft = draftAt(first, 'gpustat', word(answer.query_time)?.replace('T', ' ').slice(0, 23))
  draft.driver = word(answer.driver_version)
  draft.listed = 'empty'
  for (const each of answer.gpus as readonly Record<string, unknown>[]) {
    if (typeof each !== 'object' || each === null) continue
    const index = figure(each['index'])
    draft.gpus.push({
      ...given('index', index),
      ...given('uuid', word(each['uuid'])),
      ...given('name', word(each['name'])),
      ...given('used', sizeOf(each['memory.used'])),
      ...given('total', sizeOf(each['memory.total'])),
      ...given('utilization', figure(each['utilization.gpu'])),
    })
    if (each['processes'] === null) draft.listed = draft.listed === 'rows' ? 'rows' : 'unknown'
    for (const process of Array.isArray(each['processes']) ? (each['processes'] as readonly Record<string, unknown>[]) : []) {
      draft.listed = 'rows'
      draft.processes.push({
        ...given('gpu', index),
        ...given('pid', figure(process['pid'])),
        ...given('name', word(process['command']) ?? word(process['username'])),
        ...given('used', sizeOf(process['gpu_memory_usage'])),
      })
    }
  }
  utter(draft, out)
}
const word = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const figure = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
const sizeOf = (value: unknown): number | undefined => (typeof value === 'number' ? value * MiB : undefined)

import type { LogRecord } from '../../types.ts'
import type { Parser, Utterance, Wake } from '../parser.ts'
import { csv, hasUnits } from './csv.ts'
import { gpustat, gpustatJson } from './gpustat.ts'
import { list } from './list.ts'
import { monitor } from './monitor.ts'
import { nvitop } from './nvitop.ts'
import { query } from './query.ts'
import type { Line, Reader } from './reader.ts'
import { cardTotals } from './reserve.ts'
import { nvidiaSmi, table } from './table.ts'
import { topology } from './topology.ts'
import { xml } from './xml.ts'

const NOTHING: readonly Utterance[] = []
const HISTORY = 4

/** Rows of figures are found by their units, rows of tables by their bars, `GPU0` by its letters, as classes of bytes (src/scan/classes.ts). */
const WAKES: readonly Wake[] = [
  {
    words: [
      'NVIDIA-SMI',
      'NVITOP',
      'rocesses:',
      'NVSMI LOG',
      'GPU 0000',
      '(UUID: GPU-',
      '"query_time"',
      '<nvidia_smi_log',
      '<gpu id="',
      '<?xml',
      '<!DOCTYPE nvidia_smi_log',
    ],
    before: true,
  },
  { words: ['FB Memory Usage', 'GPU instance ID', 'Process ID'], before: true },
  { words: ['Processes'], check: /Processes\s*(?:$|["\\])/, before: true },
  { words: ['--query-', 'memory.', 'used_gpu_memory', 'used_memory'], before: true },
  { words: ['#Date', '#Time'], check: /^[^#]*#.*gpu/is, before: true },
  // Bare figures are a card's only with a total of a known card.
  { words: cardTotals.map(total => `, ${total}`), before: true },
]

/** Snapshots of the cards in every form that people save, wherever in a log they stand. */
export const snapshots: Parser = {
  name: 'snapshots',
  wakes: WAKES,
  lasting: ({ message }) => hasUnits(message),
  make: () => {
    const tables = table(nvidiaSmi)
    const readers: readonly Reader[] = [tables, table(nvitop), list(), topology(), query(), monitor(), csv(), gpustat(), gpustatJson(), xml()]
    const byInk = new Map<string, readonly Reader[]>()
    for (const ink of new Set(readers.flatMap(({ inks }) => [...inks])))
      byInk.set(
        ink,
        readers.filter(({ inks }) => inks.includes(ink)),
      )
    const lasting = readers.filter(({ resting }) => resting !== undefined)
    let open: Reader | undefined
    let foreign = 0
    let number = 0
    const before: (LogRecord | undefined)[] = Array.from({ length: HISTORY })

    const read = (record: LogRecord): readonly Utterance[] => {
      const text = record.message
      const ink = inkOf(text)
      number += 1
      // A line with a logger's prefix is no command, and no table that lost its line breaks.
      if (!record.own && text.includes('--query-')) for (const reader of readers) reader.hear?.({ record, text, ink, number, before })
      const candidates = !record.own && text.length > 200 && text.includes('NVIDIA-SMI ') ? [tables] : byInk.get(ink)
      if (open === undefined && candidates === undefined) return remember(record, NOTHING)
      const line: Line = { record, text, ink, number, before }
      const out: Utterance[] = []
      const taker = open?.take(line, out) ? open : candidates?.find(reader => reader !== open && reader.take(line, out))
      if (taker === undefined) {
        foreign += 1
        if (open && foreign > open.patience()) {
          open.close(out)
          open = undefined
        }
        return remember(record, out)
      }
      foreign = 0
      if (open !== taker) {
        const late: Utterance[] = []
        open?.close(late)
        out.unshift(...late)
        open = taker
      }
      return remember(record, out)
    }
    const remember = (record: LogRecord, out: readonly Utterance[]): readonly Utterance[] => {
      for (let at = HISTORY - 1; at > 0; at -= 1) before[at] = before[at - 1]
      before[0] = record
      return out
    }
    return {
      read,
      passOver: record => {
        number += 1
        remember(record, NOTHING)
      },
      resting: () => open === undefined && lasting.every(reader => reader.resting?.(number) ?? true),
      end: () => {
        const out: Utterance[] = []
        for (const reader of readers) reader.close(out)
        return out
      },
    }
  },
}

/** The first character that is no blank. */
const inkOf = (text: string): string => {
  let at = 0
  for (let code = text.charCodeAt(0); code === 32 || code === 9 || code === 160; code = text.charCodeAt(at)) at += 1
  return text[at] ?? ''
}

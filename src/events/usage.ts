import type { EventBody, LogRecord } from '../types.ts'
import { perRecord } from './parser.ts'
import { isCode } from './source-code.ts'

/** Words with which programs name memory that is in use. */
const WORD = 'memory|mem|allocated|alloc|reserved|vram|used|in use|显存占用|显存|内存'
const SIZE = '(\\d[\\d,]*(?:\\.\\d+)?)(?:\\s*/\\s*[\\d.]+)?\\s*(bytes|[KMGT]i?B|[MG])(?![\\w/])'
/** `memory allocated: 66508 MiB`, `reserved=12.3GB`, `显存占用: 12.3 GB` */
const AFTER = new RegExp(
  `(?<![\\w-]|(?:total|free|available|required)[\\s_](?:gpu |system |cuda )?)(?:max_|peak_|gpu_|cuda_)?(${WORD})(?:_allocated|_reserved|_used|\\s+(?:allocated|reserved|used|usage|in use))?\\s*(?:\\([^)]{0,12}\\))?\\s*[:=：]?\\s*${SIZE}`,
  'giu',
)
/** `53.04 GiB allocated`, `12.3 GB used` */
const BEFORE = new RegExp(`${SIZE}\\s+(?:is |of (?:GPU )?memory )?(allocated|reserved|used|in use)`, 'gi')
const TURN =
  /\b(?:turn|step|iter(?:ation)?|batch|round|request|sample|token|chunk|page|image|call|loop|idx|i)\b\s*[:=#]?\s*(\d+)|第\s*(\d+)\s*[轮步次张个]|^\s*\[?(\d+)[\]/:]/i
const EPOCH = /\bepoch\b\s*[:=#]?\s*(\d+)/i

/** Programs print GB and divide by 1024, mostly; for growth it is the same. */
const FACTORS: Readonly<Record<string, number>> = { b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 }

const MAY = /mem|alloc|reserv|vram|used|in use|显存|内存/i

/** A line of `nvidia-smi -q`: the snapshot parser reads it. */
const QUERY = /^\s*(?:Total|Reserved|Used|Free|Used GPU Memory)\s*: /

/** Messages of others that hold such words: allocators, the kernel, tools' tables, loaders and plans, code, and bars. */
const OTHER =
  /out of memory|Tried to allocate|by PyTorch|memory in use|Currently allocated|memory on |running low|would exceed|DefaultCPUAllocator|tried to allocate|total capacity|-rss:|total-vm|CUDA_|NCCL|Killed|limit|KV cache|weights|Loading|load|download|checkpoint|safetensors|disk|shm|swap|budget|will |need|require|avail |avail_|avail mem|\d+%\||it\/s|s\/it|^\s*[|+│╭╰#]|^\s*(?:Mem|Swap|Node)\b|memory users|File "/i

/** What each match of a global pattern tells; matchAll copies the pattern, which takes longer than matching. */
const all = <Told>(pattern: RegExp, text: string, tell: (match: RegExpExecArray) => Told): readonly Told[] => {
  const told: Told[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) told.push(tell(match))
  return told
}

/**
 * Memory that a user's own program prints again and again (`turn 3 memory allocated: 66508 MiB`): the message without its
 * figures names the series. Engines' own lines are read by their sentences.
 */
const usageIn = (record: LogRecord): readonly EventBody[] => {
  const { message } = record
  if (
    record.by.engine !== undefined ||
    record.by.harness !== undefined ||
    message.length > 300 ||
    !MAY.test(message) ||
    OTHER.test(message) ||
    QUERY.test(message) ||
    isCode(record)
  )
    return []
  const after = all(AFTER, message, ([, label = '', figure = '', unit = '']) => ({ label, figure, unit }))
  const found = after.length > 0 ? after : all(BEFORE, message, ([, figure = '', unit = '', label = '']) => ({ label, figure, unit }))
  if (found.length === 0) return []
  const turn = TURN.exec(message)
  const number = turn?.[1] ?? turn?.[2] ?? turn?.[3] ?? EPOCH.exec(message)?.[1]
  const template = message
    .replace(/\d[\d,.:]*/g, '#')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
  const lane = record.by.lane === '' ? '' : ` (${record.by.lane})`
  return found.map(({ label, figure, unit }): EventBody => {
    const series = found.length === 1 ? `${template}${lane}` : `${template} / ${label.toLowerCase()}${lane}`
    const bytes = Number(figure.replaceAll(',', '')) * (FACTORS[unit[0]?.toLowerCase() ?? 'b'] ?? 1)
    return number === undefined ? { kind: 'usage', series, bytes } : { kind: 'usage', series, turn: Number(number), bytes }
  })
}

/** Woken by a figure with a unit of memory, which the scan finds as a class of bytes (src/scan/classes.ts). */
export const usage = perRecord('memory in use', [{ words: [] }], usageIn)

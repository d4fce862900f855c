import type { Utterance } from '../parser.ts'
import { draftAt, given, mebibytes, processName, tokensOf, utter } from './draft.ts'
import type { Draft, Gpu, Process } from './draft.ts'
import type { Line, Reader } from './reader.ts'

/** Columns that dmon and pmon know; one of them stands beside `gpu` in every heading. */
const KNOWN = new Set([
  'pwr',
  'gtemp',
  'mtemp',
  'sm',
  'mem',
  'enc',
  'dec',
  'jpg',
  'ofa',
  'mclk',
  'pclk',
  'fb',
  'bar1',
  'ccpm',
  'rxpci',
  'txpci',
  'pviol',
  'sbecc',
  'pid',
])
const CELL = /^(?:-|\d{1,12}(?:\.\d+)?)$/

/** `nvidia-smi dmon` and `pmon`, read by the names in their heading: the columns follow `-s`, and every release has more of them. */
export const monitor = (): Reader => {
  let columns: readonly string[] | undefined
  let draft: Draft | undefined
  let seen = new Set<string>()
  let last = -1

  const flush = (out: Utterance[]): void => {
    if (draft) utter(draft, out)
    draft = undefined
    seen = new Set()
    last = -1
  }
  const add = (row: Readonly<Record<string, string | undefined>>, line: Line, out: Utterance[]): void => {
    const gpu = Number(row['gpu'])
    const key = `${gpu} ${row['pid'] ?? ''}`
    if (seen.has(key) || gpu < last) flush(out)
    draft ??= draftAt(line.record, 'nvidia-smi', timeOf(row))
    seen.add(key)
    last = gpu
    if (row['pid'] === undefined) {
      const card = reading(gpu, row)
      // A card that supports none of the columns tells nothing.
      if (Object.keys(card).length > 1) draft.gpus.push(card)
    } else if (row['pid'] === '-') draft.listed = draft.listed === 'rows' ? 'rows' : 'none-running'
    else {
      draft.processes.push(running(gpu, row))
      draft.listed = 'rows'
    }
  }
  return {
    inks: '#0123456789',
    patience: () => 2,
    close: out => {
      flush(out)
      columns = undefined
    },
    take: (line, out) => {
      if (line.ink === '#') {
        const found = headingOf(line.text)
        if (found === undefined) return columns !== undefined && isUnits(line.text)
        if (columns && columns.join() !== found.join()) flush(out)
        columns = found
        return true
      }
      const row = columns && rowOf(line.text, columns)
      if (row === undefined) return false
      add(row, line, out)
      return true
    },
  }
}

const wordsOf = (text: string): string[] => tokensOf(text.replaceAll(',', ' '))

/** `# gpu     fb   bar1`, with `#Date       Time` before it under `-o DT`. */
const headingOf = (text: string): readonly string[] | undefined => {
  if (text.length > 400) return undefined
  const words = wordsOf(text.trim().slice(1)).map(word => word.toLowerCase())
  const gpu = words.indexOf('gpu')
  return gpu >= 0 && gpu <= 2 && words.slice(0, gpu).every(word => word === 'date' || word === 'time') && KNOWN.has(words[gpu + 1] ?? '') ? words : undefined
}
const isUnits = (text: string): boolean => wordsOf(text.trim().slice(1)).slice(0, 3).includes('Idx')

const rowOf = (text: string, columns: readonly string[]): Readonly<Record<string, string | undefined>> | undefined => {
  const words = wordsOf(text.slice(0, 600))
  const named = columns.at(-1) === 'command' || columns.at(-1) === 'name'
  if (named ? words.length < columns.length - 1 : words.length !== columns.length) return undefined
  const row: Record<string, string> = {}
  for (const [at, column] of columns.entries()) row[column] = named && at === columns.length - 1 ? words.slice(at).join(' ') : (words[at] ?? '')
  const figures = columns.every(column => ['command', 'name', 'type', 'date', 'time'].includes(column) || CELL.test(row[column] ?? ''))
  return figures && /^\d{1,3}$/.test(row['gpu'] ?? '') ? row : undefined
}

/** `fb` is memory in MiB; `mem` is the share of time in which memory was busy, which is no fullness. */
const reading = (gpu: number, row: Readonly<Record<string, string | undefined>>): Gpu => ({
  index: gpu,
  ...given('used', mebibytes(row['fb'] ?? '')),
  ...given('utilization', /^\d{1,3}$/.test(row['sm'] ?? '') ? Number(row['sm']) : undefined),
})
const running = (gpu: number, row: Readonly<Record<string, string | undefined>>): Process => ({
  gpu,
  pid: Number(row['pid']),
  ...given('name', processName(row['command'] ?? '')),
  ...given('type', row['type'] === '-' ? undefined : row['type']),
  ...given('used', mebibytes(row['fb'] ?? '')),
})
const timeOf = (row: Readonly<Record<string, string | undefined>>): string | undefined => {
  const day = /^(\d{4})(\d\d)(\d\d)$/.exec(row['date'] ?? '')
  const clock = row['time']
  return day && clock !== undefined ? `${day[1]}-${day[2]}-${day[3]} ${clock}` : clock
}

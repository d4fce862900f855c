import type { Bytes } from '../../types.ts'
import { believable, busId, given, mebibytes, MiB, processName, tokensOf } from './draft.ts'
import type { Gpu, Process } from './draft.ts'

/** A row longer than this is no row of a table. */
const LONGEST = 400

/** The cells of a row, without the bars at its ends; undefined where the line is no row. The last bar may be cut off. */
export const cellsOf = (row: string): readonly string[] | undefined => {
  const text = row.trim()
  if (!text.startsWith('|') || text.length > LONGEST) return undefined
  return text.slice(1, text.endsWith('|') && text.length > 1 ? -1 : undefined).split('|')
}

const INDEX = /^\d{1,3}$/
/** `Persistence-M`; on Windows `TCC/WDDM`, later `Driver-Model`. */
const MODES = new Set(['On', 'Off', 'N/A', 'ERR!', 'WDDM', 'TCC', 'MCDM'])
const ACTIVE = new Set(['On', 'Off', 'N/A', 'ERR!'])

/**
 * The first row of a card: `|   0  NVIDIA H200      On  |   00000000:00:06.0 Off |      0 |`. `sure`: inside a table, where
 * a card without a bus id (Jetson, vGPU) is believed too.
 */
export const headRow = (cells: readonly string[], sure: boolean): Gpu | undefined => {
  const [index = '', ...words] = tokensOf(cells[0] ?? '')
  const [place = '', active] = tokensOf(cells[1] ?? '')
  const bus = busId(place)
  if (!INDEX.test(index) || words.length < 2 || !MODES.has(words.at(-1) ?? '')) return undefined
  if (bus === undefined && !(sure && (place === 'N/A' || place === 'ERR!'))) return undefined
  if (active !== undefined && !ACTIVE.has(active)) return undefined
  const name = words.slice(0, -1).join(' ')
  return {
    index: Number(index),
    ...given('bus', bus),
    ...given('name', name === 'ERR!' ? undefined : name),
    ...given('display', active === 'On' ? true : active === 'Off' ? false : undefined),
  }
}

const FAN = /^(?:\d{1,3}%|N\/A|ERR!|MAX)$/
const HEAT = /^(?:\d{1,3}C|N\/A|ERR!)$/
const STATE = /^(?:P\d{1,2}|N\/A|ERR!|\?+)$/

/** What the second row of a card tells, and whether its memory is a figure. */
export interface Load {
  readonly used?: Bytes
  readonly total?: Bytes
  readonly utilization?: number
  readonly figures: boolean
}

/** The second row of a card: `| N/A   34C    P0    119W /  700W |   18143MiB / 143771MiB |      0%      Default |`. */
export const loadRow = (cells: readonly string[], size: (text: string) => Bytes | undefined = mebibytes): Load | undefined => {
  const [fan = '', heat = '', state = ''] = tokensOf(cells[0] ?? '')
  if (cells.length < 2 || !FAN.test(fan) || !HEAT.test(heat) || !STATE.test(state)) return undefined
  const pair = memoryPair(cells[1] ?? '', size)
  // A lost card keeps a number in its memory cell, stale or zero: it is not free memory.
  const lost = fan === 'ERR!' && heat === 'ERR!'
  return (
    pair && { ...given('total', pair.total), ...given('used', lost ? undefined : pair.used), ...given('utilization', percent(cells[2])), figures: pair.figures }
  )
}

export const percent = (cell: string | undefined): number | undefined => {
  const figure = /^\s{0,40}(\d{1,3})\s?%/.exec(cell ?? '')?.[1]
  return figure === undefined ? undefined : Number(figure)
}

/** `18143MiB / 143771MiB`, `Not Supported` (a card without memory of its own), `N/A / N/A`, `ERR!`; a total of six digits may be cut. */
export const memoryPair = (
  cell: string,
  size: (text: string) => Bytes | undefined = mebibytes,
): { readonly used?: Bytes; readonly total?: Bytes; readonly figures: boolean } | undefined => {
  const text = cell.trim()
  if (text === 'Not Supported' || text === 'ERR!' || text === 'N/A') return { figures: false }
  const [left = '', right = '', ...more] = text.split('/').map(side => side.trim())
  if (text.startsWith('N/A')) return /^N\/A\s*\/\s*N\/A$/.test(text) ? { figures: false } : undefined
  const used = /[A-Z]/i.test(left) ? size(left) : undefined
  const total = /[A-Z]/i.test(right) ? size(right) : undefined
  if (more.length > 0 || used === undefined || (total === undefined && !/^(?:\d*(?:\.{1,3})?|N|ERR!)$/.test(right))) return undefined
  return { ...given('used', believable(used, total)), ...given('total', total), figures: true }
}

/**
 * A MIG device: `|  1    3   0   0  |  14366MiB / 19968MiB | 28      0 |  2   0    1    0    0 |`; the numbers are card,
 * GPU instance, compute instance, device. The row below it has no numbers and is BAR1, no memory.
 */
export const sliceRow = (cells: readonly string[], instances: readonly Gpu[]): Gpu | undefined => {
  const numbers = tokensOf(cells[0] ?? '')
  if (numbers.length !== 4 || cells.length < 3 || !numbers.every(number => INDEX.test(number))) return undefined
  const [card = '', instance = '', compute = ''] = numbers
  const reading = { index: Number(card), mig: `${instance}/${compute}` }
  const pair = memoryPair(cells[1] ?? '')
  if (pair) return { ...reading, ...given('used', pair.used), ...given('total', pair.total) }
  // Compute instances of one GPU instance share its memory, which is printed with the first of them only.
  const first = instances.find(({ index, mig }) => index === reading.index && mig?.startsWith(`${instance}/`))
  return first && { ...reading, ...given('used', first.used), ...given('total', first.total) }
}

const TYPES = new Set(['C', 'G', 'C+G', 'M+C', 'M+G', 'M+C+G'])
const INSTANCE = /^(?:N\/A|\d{1,3})$/
const PID = /^\d{1,10}$/
const CUT = /^(\d{1,9})\.\.\.$/

/**
 * A row of the process table of any era: `|    0   N/A  N/A     31794      C   python      5371MiB |`, up to R440 without
 * the two instances, in R331 without a type. `sure`: inside a process table, where a row may be cut or lack its type.
 */
export const processRow = (cells: readonly string[], sure: boolean): Process | undefined => {
  const words = cells.length === 1 ? tokensOf(cells[0] ?? '') : []
  if (words.length < 4 && !(sure && words.length === 3)) return undefined
  const sliced = INSTANCE.test(words[1] ?? '') && INSTANCE.test(words[2] ?? '') && PID.test(words[3] ?? '')
  const [gpu = ''] = words
  const pid = words[sliced ? 3 : 1] ?? ''
  if (!INDEX.test(gpu) || !PID.test(pid)) return undefined
  const rest = words.slice(sliced ? 4 : 2)
  const type = TYPES.has(rest[0] ?? '') ? rest.shift() : undefined
  const memory = processMemory(rest.at(-1) ?? '')
  if (memory) rest.pop()
  if (!sure && (type === undefined || memory === undefined)) return undefined
  const mig = sliced && words[1] !== 'N/A' ? `${words[1]}/${words[2]}` : undefined
  return { gpu: Number(gpu), ...given('mig', mig), pid: Number(pid), ...given('name', processName(rest.join(' '))), ...given('type', type), ...memory }
}

/** `18134MiB`; `14314...` where nine characters do not fit, off by up to 9 MiB; `N/A` on Windows, which does not count by process. */
const processMemory = (text: string): Pick<Process, 'used' | 'cut'> | undefined => {
  if (text === 'N/A') return {}
  const cut = CUT.exec(text)?.[1]
  if (cut !== undefined) return { used: Number(cut) * 10 * MiB, cut: true }
  const used = /[a-z]/i.test(text) ? mebibytes(text) : undefined
  return used === undefined ? undefined : { used }
}

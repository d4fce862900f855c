import { columnsOf } from './fields.ts'
import type { Columns } from './fields.ts'
import { isCardTotal } from './reserve.ts'

type Kind = 'time' | 'size' | 'percent' | 'int' | 'uuid' | 'bus' | 'name' | 'path'

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['time', /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\.\d{3}$/],
  ['size', /^\d{1,7} MiB$/],
  ['percent', /^\d{1,3} %$/],
  ['int', /^\d{1,10}$/],
  ['uuid', /^(?:GPU|MIG)-[0-9a-f][\w/-]{8,80}$/],
  ['bus', /^[0-9A-F]{4,8}:[0-9A-F]{2}:[0-9A-F]{2}\.[0-9A-F]$/],
  ['name', /^(?:NVIDIA|Tesla|GeForce|Quadro|TITAN|GRID|A100|Graphics Device)\b/],
  ['path', /^(?:\/|\[Not Found\]$|python|VLLM::|ray::|sglang::)/],
]
const SIMPLE: Partial<Record<Kind, string>> = { time: 'timestamp', uuid: 'uuid', bus: 'pci.bus_id', name: 'name' }

/**
 * What the columns of a row without a heading are, where nothing else can be meant: sizes carry their unit, and the larger
 * of two that comes last is the card's. Bare numbers (`0, 18143, 143771`) count only with the size of a known card.
 */
export const guessColumns = (text: string): Columns | undefined => {
  if (text.length > 300 || !text.includes(', ') || !/^[\d/]|^[GM]..-|^[NTGQA]/.test(text)) return undefined
  const cells = text.split(',').map(cell => cell.trim())
  const kinds = cells.map(cell => KINDS.find(([, pattern]) => pattern.test(cell))?.[0])
  if (cells.length > 12 || kinds.includes(undefined)) return undefined
  return processColumns(kinds) ?? cardColumns(cells, kinds)
}

const processColumns = (kinds: readonly (Kind | undefined)[]): Columns | undefined => {
  const count = (kind: Kind): number => kinds.filter(each => each === kind).length
  if (count('int') !== 1 || count('size') !== 1 || count('path') > 1 || count('uuid') + count('path') + count('bus') === 0) return undefined
  if (count('path') === 0 || count('percent') > 0) return undefined
  const names = kinds.map(kind =>
    kind === 'int' ? 'pid' : kind === 'size' ? 'used_gpu_memory' : kind === 'path' ? 'process_name' : (SIMPLE[kind ?? 'int'] ?? ''),
  )
  return columnsOf(names)
}

const cardColumns = (cells: readonly string[], kinds: readonly (Kind | undefined)[]): Columns | undefined => {
  const bare = cells.length === 3 && kinds.every(kind => kind === 'int') && isCardTotal(Number(cells[2])) && Number(cells[0]) < 32
  const sizes = kinds.flatMap((kind, at) => (kind === 'size' || (bare && at > 0) ? [at] : []))
  const meant = sizeNames(sizes.map(at => Number.parseInt(cells[at] ?? '', 10)))
  if (meant === undefined || kinds.includes('path')) return undefined
  const ints = kinds.flatMap((kind, at) => (kind === 'int' && !sizes.includes(at) ? [at] : []))
  const first = kinds.findIndex(kind => kind !== 'time')
  const names = kinds.map((kind, at) => {
    const size = sizes.indexOf(at)
    if (size >= 0) return meant[size] ?? ''
    if (kind === 'int') return at === first && ints[0] === at ? 'index' : 'other'
    return SIMPLE[kind ?? 'int'] ?? 'other'
  })
  return columnsOf(names)
}

const sizeNames = (sizes: readonly number[]): readonly string[] | undefined => {
  const [first = 0, second = 0, third = 0] = sizes
  if (sizes.length === 2) return first <= second && second > 0 ? ['memory.used', 'memory.total'] : undefined
  const largest = Math.max(first, second, third)
  const rest = first + second + third - largest
  // Used and free make up the card but for the driver's reserve.
  if (sizes.length !== 3 || rest > largest + 3 || rest < largest * 0.97) return undefined
  if (largest === first) return ['memory.total', 'memory.used', 'memory.free']
  return largest === third ? ['memory.used', 'memory.free', 'memory.total'] : ['memory.used', 'memory.total', 'memory.free']
}

import type { LogRecord } from '../../types.ts'
import type { Utterance } from '../parser.ts'
import { tokensOf } from './draft.ts'
import type { Reader } from './reader.ts'

const TITLE = /^GPU(\d{1,3})$/
/** `topo -m`: how two cards are joined; up to R375 SOC stands for SYS and NODE. */
const PATHS = /^(?:X|SYS|NODE|PHB|PXB|PIX|SOC|PSB|NV\d{1,2})$/
/** `topo -p2p`: whether one card can reach the memory of the other. */
const ACCESS = /^(?:X|OK|CNS|GNS|TNS|NS|DR|U)$/

interface Matrix {
  readonly first: LogRecord
  readonly cards: readonly number[]
  readonly rows: { readonly gpu: number; readonly cells: readonly string[]; readonly record: LogRecord }[]
}

/**
 * `nvidia-smi topo -m` and `-p2p`. What cannot reach its peer goes through the host's memory, so a pair that is not OK is
 * a link that fails; a slow path (SYS, PHB) is none. The matrix itself becomes a remark, for what kind of host this is.
 */
export const topology = (): Reader => {
  let matrix: Matrix | undefined
  return {
    inks: 'G',
    patience: () => 0,
    close: out => {
      if (matrix && matrix.rows.length > 0) tell(matrix, out)
      matrix = undefined
    },
    take: ({ record, text }, out) => {
      if (!text.includes('GPU') || text.length > 4000) return false
      const words = tokensOf(text)
      const [gpu, second] = words.map(word => TITLE.exec(word)?.[1])
      if (gpu === undefined) return matrix !== undefined && /^(?:NIC|mlx|hfi)/.test(words[0] ?? '')
      if (words[1] === undefined || second !== undefined || words[1] === 'CPU') {
        if (matrix?.rows.length) tell(matrix, out)
        const cards = words.map(word => TITLE.exec(word)?.[1])
        const end = cards.indexOf(undefined)
        matrix = { first: record, cards: cards.slice(0, end < 0 ? undefined : end).map(Number), rows: [] }
        return true
      }
      const cells = words.slice(1, 1 + (matrix?.cards.length ?? 0))
      if (matrix === undefined || cells.length === 0 || !(cells.every(cell => PATHS.test(cell)) || cells.every(cell => ACCESS.test(cell)))) return false
      matrix.rows.push({ gpu: Number(gpu), cells, record })
      return true
    },
  }
}

const tell = ({ first, cards, rows }: Matrix, out: Utterance[]): void => {
  const words = rows.flatMap(({ cells }) => cells).filter(cell => cell !== 'X')
  const access = words.some(word => ACCESS.test(word))
  const values = access
    ? { gpus: cards.length, reachable: words.every(word => word === 'OK') }
    : { gpus: cards.length, nvlink: words.some(word => /^NV\d/.test(word)) }
  if (words.length > 0) out.push({ body: { kind: 'remark', name: access ? 'peer-access' : 'gpu-topology', values }, record: first })
  if (!access) return
  const told = new Set<string>()
  for (const { gpu, cells, record } of rows)
    for (const [at, cell] of cells.entries()) {
      const peer = cards[at] ?? gpu
      const pair = [Math.min(gpu, peer), Math.max(gpu, peer)].join('-')
      // U is unknown, which says nothing; a pair stands in the matrix twice.
      if (cell === 'X' || cell === 'OK' || cell === 'U' || told.has(pair)) continue
      told.add(pair)
      out.push({ body: { kind: 'link', gpu, peer, ok: false }, record })
    }
}

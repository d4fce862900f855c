import type { Bytes } from '../../types.ts'
import { given, tokensOf } from './draft.ts'
import type { Gpu, Process } from './draft.ts'
import { memoryPair } from './rows.ts'
import type { Dialect } from './table.ts'

const SCALE: Readonly<Record<string, number>> = { B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40 }

/** `7885MiB`, `107.2MiB`, `38.61GiB`, `0B`: four figures at most, so a large size is rounded. */
const shortSize = (text: string): Bytes | undefined => {
  const found = /^(\d{1,6}(?:\.\d{1,3})?)\s?(B|[KMGT]iB)$/.exec(text)
  return found ? Number(found[1]) * (SCALE[found[2] ?? ''] ?? 1) : undefined
}

/**
 * A process: `│   0   18830 C alice  9316MiB  76    53   0.0   1.2  5:39  python serve.py │`; `X` stands for C+G, `%GMBW`
 * is missing in old releases, the card of a MIG slice is written `0:1`.
 */
const processOf = (cells: readonly string[], sure: boolean): Process | undefined => {
  const [gpu = '', pid = '', type = '', user = '', memory = '', ...rest] = tokensOf(cells[0] ?? '')
  if (!sure || !/^\d{1,3}(?::\d{1,2})?$/.test(gpu) || !/^\d{1,10}$/.test(pid) || !/^[CGX]$/.test(type) || memory === '') return undefined
  const time = rest.findIndex(word => /^(?:\d+:)?\d+:\d\d$/.test(word))
  const days = rest.indexOf('days')
  const command = rest.slice(Math.max(time, days) + 1).join(' ')
  return {
    gpu: Number(gpu.split(':')[0]),
    pid: Number(pid),
    name: time < 0 && days < 0 ? user : command || user,
    type: type === 'X' ? 'C+G' : type,
    ...given('used', shortSize(memory)),
  }
}

const COMPACT = /^\d{1,3}$/
const SLICE = /^(\d{1,3}):\d{1,2} (?:.{1,30} )?@ GI\/CI: ?(\d{1,2})\/(\d{1,2})/

/** `│   0 N/A  32C   P0  53W / 400W │ 2016MiB / 40.00GiB │ …`, one row a card on low screens; `│ 0:1 1g.5gb @ GI/CI: 7/0 │ …`. */
const cardOf = (cells: readonly string[]): Gpu | undefined => {
  const words = tokensOf((cells[0] ?? '').slice(0, 80))
  const pair = cells.length > 2 ? memoryPair(cells[1] ?? '', shortSize) : undefined
  if (pair === undefined) return undefined
  const sizes = { ...given('used', pair.used), ...given('total', pair.total) }
  const slice = SLICE.exec(words.join(' '))
  if (slice) return { index: Number(slice[1]), mig: `${slice[2]}/${slice[3]}`, ...sizes }
  return COMPACT.test(words[0] ?? '') && /^(?:\d{1,3}%|N\/A|MAX)$/.test(words[1] ?? '') ? { index: Number(words[0]), ...sizes } : undefined
}

/** nvitop draws the table of the old nvidia-smi in boxes, or in plain bars with `--ascii`; bars of load may follow at the right. */
export const nvitop: Dialect = {
  tool: 'nvitop',
  inks: '│┃├╞╘╒|+N',
  plain: text =>
    text
      .replace(/[│┃║]/g, '|')
      .replace(/^(\s*)[╒╘╭╰]/, '$1+')
      .replace(/^(\s*)[╞├]/, '$1|')
      .replace(/[═─╤╪┬┼┴╧╕╡┤╛]/g, '-'),
  header: /^\|?\s{0,9}NVITOP\s+(\S+)\s+Driver Version:\s*(\S+)/,
  size: shortSize,
  process: processOf,
  card: cardOf,
}

import type { Holding, Ledger } from '../../ledger/index.ts'
import { GiB, MiB, showBytes } from '../../units.ts'
import type { Text } from '../../rules/rule.ts'
import type { Page } from './index.ts'
import { clipStart, pad, widthOf, wrap } from './width.ts'

/** What a part of a card is called. */
export const PARTS: Readonly<Record<Holding, Text>> = {
  driver: { en: 'kept by the driver', zh: '驱动自留' },
  'other-processes': { en: 'other processes', zh: '其他进程' },
  weights: { en: 'weights', zh: '权重' },
  'kv-cache': { en: 'KV cache', zh: 'KV 缓存' },
  graphs: { en: 'CUDA graphs', zh: 'CUDA 图' },
  activations: { en: 'activations', zh: '激活' },
  torch: { en: 'allocated by PyTorch', zh: 'PyTorch 已分配' },
  context: { en: 'outside PyTorch', zh: 'PyTorch 之外' },
  unallocated: { en: 'reserved, unused', zh: '保留未用' },
  room: { en: 'room for buffers and activations', zh: '留给缓冲与激活' },
  free: { en: 'free', zh: '空闲' },
}
export const UNEXPLAINED: Text = { en: 'not explained', zh: '未说明' }

const FILL: Readonly<Record<Holding | 'unexplained', string>> = {
  driver: '·',
  'other-processes': '▒',
  weights: '█',
  'kv-cache': '▓',
  graphs: '█',
  activations: '▒',
  torch: '▓',
  context: '█',
  unallocated: '░',
  room: ' ',
  free: ' ',
  unexplained: '?',
}
const COLOURS: Readonly<Partial<Record<Holding, 'red' | 'blue' | 'cyan' | 'magenta' | 'yellow' | 'gray'>>> = {
  'other-processes': 'red',
  weights: 'blue',
  'kv-cache': 'cyan',
  graphs: 'magenta',
  activations: 'yellow',
  torch: 'cyan',
  unallocated: 'gray',
}
/** Below this share of the card nothing is drawn: it is named below the bar. */
const LEAST = 0.005
const MOST_BARS = 4
/** No bar is narrower: every part of a card has its column. */
const NARROWEST = 24

export interface Shown {
  readonly what: Holding | 'unexplained'
  readonly bytes: number
}

/** One bar a card, and its figures below; cards that are filled alike share one. */
export const bars = (ledgers: readonly Ledger[], page: Page): string[] => {
  const groups = alike(ledgers).slice(0, MOST_BARS)
  const names = groups.map(group => groupName(group))
  const column = Math.max(...names.map(widthOf), 0) + 2
  return groups.flatMap(([first], index) => {
    if (first === undefined) return []
    const parts = shownParts(first)
    const room = Math.max(page.width - column - 3, NARROWEST)
    return [
      ` ${pad(names[index] ?? '', column)}${bar(parts, first.capacity, room, page)}`,
      ...wrap(legend(parts, first, page), room).map(line => ` ${' '.repeat(column)}${page.paint('dim', line)}`),
    ]
  })
}

/** Every part with its size, its share and the line that tells it. */
export const ledgerTable = (ledgers: readonly Ledger[], page: Page): string[] =>
  alike(ledgers).flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const label = Math.max(
      ...first.parts.map(({ what }) => widthOf(page.t(PARTS[what]))),
      widthOf(page.t(UNEXPLAINED)),
      widthOf(page.t(first.sizeFrom === 'found-by-engine' ? FOUND : TOTAL)),
    )
    const row = (name: string, bytes: number, from: string): string =>
      `   ${pad(name, label)}  ${gib(bytes).padStart(8)} GiB  ${((100 * bytes) / first.capacity).toFixed(1).padStart(5)} %  ${from}`.trimEnd()
    return [
      '',
      ` ${page.paint('bold', groupName(group))}`,
      ...first.parts.map(({ what, bytes, from }) => {
        const room = page.width - label - 28
        const [at] = from
        return row(page.t(PARTS[what]), bytes, at === undefined ? '' : page.paint('cyan', clipStart(`${page.nameOf(at.file)}:${at.line}`, room)))
      }),
      ...(worthNaming(first) ? [row(page.t(UNEXPLAINED), first.unexplained, '')] : []),
      row(page.t(first.sizeFrom === 'found-by-engine' ? FOUND : TOTAL), first.capacity, ''),
      ...(first.sizeFrom === undefined ? [] : wrap(page.t(SIZES[first.sizeFrom]), page.width - 5).map(line => page.paint('dim', `   ${line}`))),
      ...readAt(first, page),
    ]
  })
/** Which moment nvidia-smi's figures are of. */
const readAt = ({ read }: Ledger, page: Page): string[] => {
  if (read === undefined) return []
  const { at, time, by, seconds = 0 } = read
  const place = `${page.nameOf(at.file)}:${at.line}${time === undefined ? '' : ` (${time})`}`
  const apart = Math.abs(seconds)
  const why: Readonly<Record<typeof by, Text>> = {
    time:
      apart === 0
        ? { en: 'at the second of the failure', zh: '与故障同一秒' }
        : { en: `${apart} s ${seconds > 0 ? 'after' : 'before'} the failure`, zh: `在故障${seconds > 0 ? '后' : '前'} ${apart} 秒` },
    log: { en: 'beside the failure in the log', zh: '就在日志中故障旁' },
    figures: { en: 'its figures are those of the message', zh: '数字与报错一致' },
  }
  return wrap(page.t({ en: `read with nvidia-smi, ${place}: ${why[by].en}`, zh: `取自 nvidia-smi，${place}：${why[by].zh}` }), page.width - 3).map(
    line => `   ${page.paint('dim', line)}`,
  )
}
const TOTAL: Text = { en: 'the card', zh: '整卡' }
const FOUND: Text = { en: 'of the card, at least', zh: '整卡至少' }
/** Where the size of a card that no message tells comes from. */
const SIZES: Readonly<Record<NonNullable<Ledger['sizeFrom']>, Text>> = {
  'nvidia-smi': { en: 'the card’s size: nvidia-smi’s total less what the driver keeps', zh: '整卡大小：nvidia-smi 的总量减去驱动保留' },
  budget: { en: 'the card’s size: the only one that vLLM’s figures allow', zh: '整卡大小：vLLM 的数字只容许这一种' },
  'found-by-engine': { en: 'the card’s size is not in the log: this is what the engine counted of it', zh: '日志没有给出整卡大小：这是引擎所计的部分' },
}

export const gib = (bytes: number): string => (bytes / GiB).toFixed(2)

/** Figures of a log are rounded: a rest of that size is none. */
const worthNaming = ({ unexplained, capacity }: Ledger): boolean => Math.abs(unexplained) > Math.max(64 * MiB, LEAST * capacity)

/** The parts of a card worth showing; what nothing explains is one of them. */
export const shownParts = (ledger: Ledger): Shown[] => [
  ...ledger.parts,
  ...(worthNaming(ledger) && ledger.unexplained > 0 ? [{ what: 'unexplained' as const, bytes: ledger.unexplained }] : []),
]

const bar = (parts: readonly Shown[], capacity: number, width: number, page: Page): string => {
  const drawn = parts.filter(({ bytes }) => bytes >= LEAST * capacity)
  const total = drawn.reduce((sum, { bytes }) => sum + bytes, 0)
  const room = width - drawn.length - 1
  const exact = drawn.map(({ bytes }) => Math.max(1, (bytes / total) * room))
  const scale = room / exact.reduce((sum, each) => sum + each, 0)
  const columns = exact.map(each => Math.max(1, Math.floor(each * scale)))
  const widest = columns.indexOf(Math.max(...columns))
  columns[widest] = (columns[widest] ?? 0) + room - columns.reduce((sum, each) => sum + each, 0)
  return `▕${drawn.map((each, index) => segment(each, columns[index] ?? 1, page)).join('▕')}▏`
}

const segment = ({ what, bytes }: Shown, width: number, page: Page): string => {
  const text = ` ${called(what, page)} ${gib(bytes)} `
  const fill = FILL[what]
  const left = Math.floor((width - widthOf(text)) / 2)
  const line = left < 0 ? fill.repeat(width) : fill.repeat(left) + text + fill.repeat(width - left - widthOf(text))
  const colour = what === 'unexplained' ? undefined : COLOURS[what]
  return colour === undefined ? line : page.paint(colour, line)
}

const called = (what: Holding | 'unexplained', page: Page): string => page.t(what === 'unexplained' ? UNEXPLAINED : PARTS[what])

const legend = (parts: readonly Shown[], { capacity, sizeFrom }: Ledger, page: Page): string => {
  const named = parts.map(({ what, bytes }) => `${called(what, page)} ${gib(bytes)}`).join(' · ')
  const least = sizeFrom === 'found-by-engine'
  return page.t({
    en: `${named}, of ${least ? 'at least ' : ''}${showBytes(capacity)}`,
    zh: `${named}，共${least ? '至少' : ''} ${showBytes(capacity)}`,
  })
}

const ALIKE = 0.01
/** Cards that are filled alike, together. */
export const alike = (ledgers: readonly Ledger[]): Ledger[][] => {
  const groups: Ledger[][] = []
  for (const ledger of ledgers) {
    const group = groups.find(([first]) => first !== undefined && same(first, ledger))
    if (group === undefined) groups.push([ledger])
    else group.push(ledger)
  }
  return groups
}
const same = (a: Ledger, b: Ledger): boolean =>
  a.capacity === b.capacity &&
  a.parts.length === b.parts.length &&
  a.parts.every((part, index) => part.what === b.parts[index]?.what && Math.abs(part.bytes - b.parts[index].bytes) <= ALIKE * a.capacity)

/** So many runs of neighbours a name shows. */
const MOST_RUNS = 4
/** `GPU 0`, `GPU 0-7`, `GPU 0-2, 5` */
export const groupName = (group: readonly Ledger[]): string => {
  const runs: [number, number][] = []
  for (const { gpu } of group) {
    const run = runs.at(-1)
    if (run !== undefined && gpu === run[1] + 1) run[1] = gpu
    else runs.push([gpu, gpu])
  }
  const shown = runs.slice(0, MOST_RUNS).map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
  return `GPU ${shown.join(', ')}${runs.length > MOST_RUNS ? ' …' : ''}`
}

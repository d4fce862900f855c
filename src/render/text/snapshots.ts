import { visible } from '../../encode/terminal.ts'
import { withoutOrders } from '../../encode/workflow.ts'
import { rankIn } from '../../events/nvidia-smi/rank.ts'
import type { Report } from '../../report.ts'
import type { GpuReading, ProcessReading, Snapshot } from '../../types.ts'
import { MiB, showBytes } from '../../units.ts'
import { say } from '../language.ts'
import type { Language } from '../language.ts'
import { mapTexts } from '../texts.ts'
import { painter } from './paint.ts'
import type { Paint } from './paint.ts'
import { clip, clipStart, pad, widthOf } from './width.ts'

interface SnapshotOptions {
  readonly language: Language
  readonly width: number
  readonly colour: boolean
}
interface Sheet extends SnapshotOptions {
  readonly paint: Paint
  readonly t: (en: string, zh: string) => string
}

/** From this many readings of one card on, its course is drawn; below, each reading is a table of its own. */
const SERIES = 4
const LONGEST_BAR = 24
/** What stands beside a bar. */
const BESIDE = 50
const STEPS = '▁▂▃▄▅▆▇█'

/** What nvidia-smi and its like said: a table and a bar a card; of many readings the last, and the course of each card. */
export const snapshotsText = ({ snapshots }: Report, options: SnapshotOptions): string => withoutOrders(textOf(mapTexts(snapshots, visible), options))

const textOf = (snapshots: Report['snapshots'], options: SnapshotOptions): string => {
  const t = (en: string, zh: string): string => say({ en, zh }, options.language)
  const sheet: Sheet = { ...options, width: Math.max(60, Math.min(options.width, 160)), paint: painter(options.colour), t }
  if (snapshots.length === 0) return `${t('No reading of nvidia-smi, gpustat or nvitop is in it.', '其中没有 nvidia-smi、gpustat 或 nvitop 的输出。')}\n`
  const all = inTime(snapshots)
  const shown = all.length < SERIES ? all : all.slice(-1)
  const blocks = shown.map(each => reading(each, sheet).join('\n'))
  return `${[...blocks, ...(all.length < SERIES ? [] : [courses(all, sheet).join('\n')])].join('\n\n')}\n`
}

/** Readings of several files in the order of their stamps, where each has one. */
const inTime = (snapshots: readonly Snapshot[]): readonly Snapshot[] =>
  snapshots.every(({ time }) => time !== undefined)
    ? snapshots.toSorted((a, b) => Number((a.time ?? '') > (b.time ?? '')) - Number((a.time ?? '') < (b.time ?? '')))
    : snapshots

const reading = (snapshot: Snapshot, sheet: Sheet): string[] => {
  const { t, paint } = sheet
  const head = [
    `${snapshot.at.file}:${snapshot.at.line}`,
    snapshot.tool,
    ...(snapshot.driver === undefined ? [] : [t(`driver ${snapshot.driver}`, `驱动 ${snapshot.driver}`)]),
    ...(snapshot.time === undefined ? [] : [snapshot.time]),
  ]
  const strays = snapshot.processes.filter(process => !snapshot.gpus.some(gpu => isOn(process, gpu)))
  return [
    paint('dim', clipStart(head.join(' · '), sheet.width)),
    ...snapshot.gpus.flatMap(gpu => card(gpu, snapshot, sheet)),
    ...strays.map(process => ` ${pad(cardOf(process), 14)}${row(process, sheet).trimStart()}`),
    ...(snapshot.cut === true ? [paint('dim', `  ${t('the list of processes is cut off: rows may be missing', '进程列表不完整：可能缺少若干行')}`)] : []),
    ...(LISTED[snapshot.listed] === undefined ? [] : [paint('dim', `  ${say(LISTED[snapshot.listed] ?? { en: '', zh: '' }, sheet.language)}`)]),
  ]
}

/** What a list without rows means. */
const LISTED: Readonly<Partial<Record<Snapshot['listed'], { readonly en: string; readonly zh: string }>>> = {
  'none-running': { en: 'the tool found no running process', zh: '工具没有发现正在运行的进程' },
  empty: { en: 'the list of processes is empty: in a container it shows none', zh: '进程列表为空：容器内看不到进程' },
}

const card = (gpu: GpuReading, snapshot: Snapshot, sheet: Sheet): string[] => {
  const share = gpu.used === undefined || gpu.total === undefined || gpu.total <= 0 ? undefined : gpu.used / gpu.total
  const name = ` GPU ${gpu.index ?? '?'}${gpu.mig === undefined ? '' : ` MIG ${gpu.mig}`}`
  const figures = `${mib(gpu.used)} / ${mib(gpu.total)} MiB`
  const length = Math.max(8, Math.min(LONGEST_BAR, sheet.width - BESIDE))
  const bar = share === undefined ? ' '.repeat(length) : filled(share, length)
  const percent = share === undefined ? '' : `${(100 * share).toFixed(1)} %`
  const processes = snapshot.processes.filter(process => isOn(process, gpu))
  const listed = processes.reduce((sum, { used = 0 }) => sum + used, 0)
  const rest = gpu.used !== undefined && processes.length > 0 && snapshot.cut !== true ? gpu.used - listed : 0
  const ranks = Math.max(0, ...snapshot.processes.map(({ name }) => widthOf(rankIn(name) ?? '')))
  const line = `${pad(name, 8)}  ${figures.padStart(22)}  ▕${bar}▏ ${percent.padStart(7)}  `
  return [
    `${sheet.paint(share !== undefined && share > 0.95 ? 'red' : 'bold', line)}${clip(gpu.name ?? '', sheet.width - widthOf(line))}`.trimEnd(),
    ...processes.map(process => row(process, sheet, ranks)),
    ...(rest > 512 * MiB ? [sheet.paint('dim', `    ${sheet.t('in no listed process:', '未列在任何进程中：')} ${showBytes(rest)}`)] : []),
  ]
}

const isOn = (process: ProcessReading, gpu: GpuReading): boolean =>
  process.mig === gpu.mig &&
  ((process.gpu !== undefined && process.gpu === gpu.index) ||
    (process.uuid !== undefined && process.uuid === gpu.uuid) ||
    (process.bus !== undefined && process.bus === gpu.bus))

/** `ranks`: the width of the column of ranks; none where no name tells one. */
const row = ({ pid, name = '', used, cut }: ProcessReading, sheet: Sheet, ranks = 0): string => {
  const rank = ranks === 0 ? '' : `${pad(rankIn(name) ?? '', ranks)}  `
  const figures = `    ${String(pid ?? '?').padStart(8)}  ${`${cut === true ? '~' : ''}${mib(used)}`.padStart(9)} MiB  ${rank}`
  return `${figures}${clip(name, sheet.width - widthOf(figures))}`.trimEnd()
}

/** Of a process that stands without a card's figures: which card it is on, as far as its row tells. */
const cardOf = ({ gpu, mig, uuid, bus }: ProcessReading): string =>
  gpu === undefined ? (uuid?.slice(0, 12) ?? bus ?? '') : `GPU ${gpu}${mig === undefined ? '' : ` MIG ${mig}`}`

const mib = (bytes: number | undefined): string => (bytes === undefined ? 'N/A' : String(Math.round(bytes / MiB)))

const filled = (share: number, length: number): string => {
  const full = Math.round(Math.min(1, share) * length)
  return '█'.repeat(full) + ' '.repeat(length - full)
}

/** One line a card: how its use went from reading to reading. */
const courses = (snapshots: readonly Snapshot[], { width, paint, t }: Sheet): string[] => {
  const indexes = [...new Set(snapshots.flatMap(({ gpus }) => gpus.flatMap(({ index, mig }) => (index === undefined || mig !== undefined ? [] : [index]))))]
  const times = snapshots.flatMap(({ time }) => (time === undefined ? [] : [time]))
  const span = times.length > 1 && times[0] !== times.at(-1) ? `, ${times[0]} – ${times.at(-1)}` : ''
  return [
    paint('dim', clip(t(`${snapshots.length} readings${span}`, `${snapshots.length} 次读数${span}`), width)),
    ...indexes
      .toSorted((a, b) => a - b)
      .map(index => {
        const series = snapshots.flatMap(({ gpus }) => gpus.filter(gpu => gpu.index === index && gpu.mig === undefined && gpu.used !== undefined))
        const [first, last] = [series[0]?.used ?? 0, series.at(-1)?.used ?? 0]
        const total = series.find(gpu => gpu.total !== undefined)?.total
        const text = ` GPU ${index}  `
        const figures = `  ${showBytes(first)} → ${showBytes(last)}${total === undefined ? '' : t(` of ${showBytes(total)}`, `，共 ${showBytes(total)}`)}`
        const top = total ?? Math.max(1, ...series.map(({ used = 0 }) => used))
        return (
          text +
          paint(
            'cyan',
            sparkline(
              series.map(({ used = 0 }) => used / top),
              width - widthOf(text) - widthOf(figures),
            ),
          ) +
          figures
        )
      }),
  ]
}

/** Shares of the card as steps; of more readings than columns the highest of each column. */
const sparkline = (shares: readonly number[], width: number): string => {
  const columns = Math.max(1, Math.min(width, shares.length, 60))
  return Array.from({ length: columns }, (_, column) => {
    const part = shares.slice(
      Math.floor((column * shares.length) / columns),
      Math.max(Math.floor(((column + 1) * shares.length) / columns), Math.floor((column * shares.length) / columns) + 1),
    )
    return STEPS[Math.min(STEPS.length - 1, Math.floor(Math.max(...part) * STEPS.length))]
  }).join('')
}

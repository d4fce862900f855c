/** Prints nvidia-smi's default table as each era printed it: column for column, so that what is read can be compared with what was written. */

export interface Era {
  readonly name: string
  readonly version: string
  /** Inner widths of the three columns of a card. */
  readonly columns: readonly [number, number, number]
  readonly nameWidth: number
  /** Digits that a size has room for. */
  readonly digits: number
  readonly thirdRow: boolean
  readonly cuda: string | undefined
  readonly labels: readonly [string, string]
  readonly domain: number
  /** The rule under the version line begins with a cross instead of a bar. */
  readonly fullRule: boolean
  readonly process: { readonly instances: boolean; readonly type: boolean; readonly pid: number; readonly name: number; readonly memory: number }
  /** Inner widths of the table of MIG devices. */
  readonly mig: readonly [number, number, number, number] | undefined
}

const old = { columns: [31, 22, 22], nameWidth: 18, digits: 5, fullRule: false, labels: ['Driver', 'CUDA'] } as const
const wide = { nameWidth: 27, fullRule: false, thirdRow: true, labels: ['Driver', 'CUDA'], domain: 8 } as const
export const ERAS: readonly Era[] = [
  {
    name: 'R331',
    version: '331.62',
    ...old,
    thirdRow: false,
    cuda: undefined,
    domain: 4,
    process: { instances: false, type: false, pid: 15, name: 18, memory: 76 },
    mig: undefined,
  },
  {
    name: 'R367',
    version: '367.48',
    ...old,
    thirdRow: false,
    cuda: undefined,
    domain: 4,
    process: { instances: false, type: true, pid: 15, name: 26, memory: 76 },
    mig: undefined,
  },
  {
    name: 'R384',
    version: '384.130',
    ...old,
    thirdRow: false,
    cuda: undefined,
    domain: 8,
    process: { instances: false, type: true, pid: 15, name: 26, memory: 76 },
    mig: undefined,
  },
  {
    name: 'R440',
    version: '440.33.01',
    ...old,
    thirdRow: false,
    cuda: '10.2',
    domain: 8,
    process: { instances: false, type: true, pid: 15, name: 26, memory: 76 },
    mig: undefined,
  },
  {
    name: 'R470',
    version: '470.129.06',
    ...old,
    thirdRow: true,
    cuda: '11.4',
    domain: 8,
    process: { instances: true, type: true, pid: 26, name: 37, memory: 76 },
    mig: [18, 22, 11, 23],
  },
  {
    name: 'R525',
    version: '525.85.12',
    ...old,
    thirdRow: true,
    cuda: '12.0',
    domain: 8,
    process: { instances: true, type: true, pid: 26, name: 37, memory: 76 },
    mig: [18, 22, 11, 23],
  },
  {
    name: 'R530',
    version: '530.30.02',
    ...wide,
    columns: [41, 22, 22],
    digits: 5,
    cuda: '12.1',
    process: { instances: true, type: true, pid: 26, name: 37, memory: 86 },
    mig: [18, 32, 11, 23],
  },
  {
    name: 'R545',
    version: '545.23.08',
    ...wide,
    columns: [41, 22, 22],
    digits: 5,
    cuda: '12.3',
    process: { instances: true, type: true, pid: 26, name: 37, memory: 86 },
    mig: [18, 32, 11, 23],
  },
  {
    name: 'R565',
    version: '565.57.01',
    ...wide,
    columns: [41, 24, 22],
    digits: 6,
    cuda: '12.7',
    process: { instances: true, type: true, pid: 26, name: 37, memory: 88 },
    mig: [18, 34, 11, 23],
  },
  {
    name: 'R570',
    version: '570.133.20',
    ...wide,
    columns: [41, 24, 22],
    digits: 6,
    cuda: '12.8',
    process: { instances: true, type: true, pid: 32, name: 43, memory: 88 },
    mig: [18, 34, 11, 23],
  },
  {
    name: 'R580',
    version: '580.159.04',
    ...wide,
    columns: [41, 24, 22],
    digits: 6,
    cuda: '13.0',
    fullRule: true,
    process: { instances: true, type: true, pid: 32, name: 43, memory: 88 },
    mig: [18, 34, 11, 23],
  },
  {
    name: 'R595',
    version: '595.71.01',
    ...wide,
    columns: [41, 24, 22],
    digits: 6,
    cuda: '13.2',
    fullRule: true,
    process: { instances: true, type: true, pid: 32, name: 43, memory: 88 },
    mig: [18, 34, 11, 23],
  },
  {
    name: 'R617',
    version: '617.14',
    ...wide,
    columns: [41, 24, 22],
    digits: 6,
    cuda: '13.4',
    fullRule: true,
    labels: ['KMD', 'CUDA UMD'],
    process: { instances: true, type: true, pid: 32, name: 43, memory: 88 },
    mig: [18, 34, 11, 23],
  },
]

export interface PrintedCard {
  readonly index: number
  readonly name: string
  readonly mode: string
  readonly bus: string
  readonly display: string
  readonly used: number | string
  readonly total: number
  readonly utilization: number | 'N/A'
}
export interface PrintedSlice {
  readonly gpu: number
  readonly instance: number
  readonly compute: number
  readonly used: number
  readonly total: number
}
export interface PrintedProcess {
  readonly gpu: number
  readonly mig: readonly [number, number] | undefined
  readonly pid: number
  readonly type: string
  readonly name: string
  readonly used: number | 'N/A'
}
export interface Printed {
  readonly stamp: string | undefined
  readonly cards: readonly PrintedCard[]
  readonly slices: readonly PrintedSlice[]
  readonly processes: readonly PrintedProcess[]
  readonly body: 'rows' | 'none' | 'empty' | 'no-table'
}

export const cutRight = (name: string, width: number): string => (name.length <= width ? name : `${name.slice(0, width - 3)}...`)
export const cutLeft = (name: string, width: number): string => (name.length <= width ? name : `...${name.slice(-(width - 3))}`)
/** Room for a process's name: up to the memory cell, with a blank between. */
export const nameRoom = ({ process }: Era): number => process.memory - 8 - process.name - 1

const HEADINGS = {
  old: [' GPU  Name        Persistence-M', ' Fan  Temp  Perf  Pwr:Usage/Cap'],
  glued: [' GPU  Name                  Persistence-M', ' Fan  Temp  Perf            Pwr:Usage/Cap'],
  wide: [' GPU  Name                 Persistence-M ', ' Fan  Temp   Perf          Pwr:Usage/Cap '],
} as const

const rule = (widths: readonly number[], fill = '-', ends = '+'): string =>
  `${ends}${widths.map(width => fill.repeat(width)).join('+')}${ends === '|' && fill === '-' ? '+' : ends}`
const cells = (texts: readonly string[], widths: readonly number[]): string => `|${texts.map((text, at) => text.padEnd(widths[at] ?? 0)).join('|')}|`
const right = (text: string, width: number): string => ` ${text.padStart(width - 2)} `
const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, widths.length - 1)

export const printTable = (era: Era, printed: Printed): string => {
  const { columns } = era
  const inner = sum(columns)
  const whole = (text: string): string => `|${text.padEnd(inner)}|`
  const [driver, cuda] = era.labels
  const versions = inner === 77 && era.cuda ? [12, 12] : inner === 77 ? [22, 22] : [22, inner === 87 ? 12 : 14]
  const version = ` NVIDIA-SMI ${era.version.padEnd(versions[0] ?? 0)} ${driver} Version: ${era.version.padEnd((versions[1] ?? 0) - (cuda === 'CUDA' ? 0 : 1))} ${era.cuda === undefined ? '' : `${cuda} Version: ${era.cuda}`}`
  const [head, load] = inner === 77 ? HEADINGS.old : era.name === 'R530' ? HEADINGS.glued : HEADINGS.wide
  const lines = [
    ...(printed.stamp === undefined ? [] : [`${printed.stamp}       `]),
    rule([inner]),
    whole(version),
    era.fullRule ? rule(columns) : rule(columns, '-', '|'),
    cells([head, right(columns[1] > 22 ? 'Bus-Id          Disp.A' : 'Bus-Id        Disp.A', columns[1]), ' Volatile Uncorr. ECC '], columns),
    cells([load, right('Memory-Usage', columns[1]), ' GPU-Util  Compute M. '], columns),
    ...(era.thirdRow ? [cells(['', '', right('MIG M.', columns[2])], columns)] : []),
    rule(columns, '=', '|'),
    ...printed.cards.flatMap(card => [...printCard(era, card), rule(columns)]),
    ...(printed.slices.length > 0 && era.mig ? ['', rule([inner]), whole(' MIG devices:'), ...printSlices(era, era.mig, printed.slices)] : []),
  ]
  if (printed.body !== 'no-table') lines.push(' '.repeat(inner + 2), ...printProcesses(era, printed, inner))
  return `${lines.join('\n')}\n`
}

const printCard = (era: Era, card: PrintedCard): string[] => {
  const { columns, digits } = era
  const size = (value: number): string => `${String(value).padStart(digits)}MiB`
  const memory = typeof card.used === 'number' ? `${size(card.used)} / ${size(card.total)}` : card.used
  const glued = era.name === 'R530' ? '' : '  '
  const head = ` ${String(card.index).padStart(3)}  ${cutRight(card.name, era.nameWidth).padEnd(era.nameWidth)}  ${card.mode.padStart(columns[0] - era.nameWidth - 8 - glued.length)}${glued}`
  const load = card.utilization === 'N/A' ? 'N/A' : `${card.utilization}%`
  return [
    cells([head, right(`${card.bus} ${card.display.padStart(3)}`, columns[1]), right('0', columns[2])], columns),
    cells(
      [
        columns[0] === 31
          ? ' N/A   42C    P0   138W / 300W '
          : ` N/A   42C    P0${era.name === 'R530' ? ' ' : ''}            138W /  300W${era.name === 'R530' ? '' : ' '}`,
        typeof card.used === 'number' ? right(memory, columns[1]) : ` ${memory}`,
        `${load.padStart(8)}      Default `,
      ],
      columns,
    ),
    ...(era.thirdRow ? [cells(['', '', right('Disabled', columns[2])], columns)] : []),
  ]
}

const printSlices = (era: Era, widths: readonly [number, number, number, number], slices: readonly PrintedSlice[]): string[] => [
  rule(widths),
  cells([' GPU  GI  CI  MIG ', right('Memory-Usage', widths[1]), '        Vol', '         Shared'], widths),
  cells(['      ID  ID  Dev ', right('BAR1-Usage', widths[1]), ' SM     Unc', ' CE  ENC  DEC  OFA  JPG'], widths),
  cells(['', '', '        ECC', ''], widths),
  rule(widths, '=', '|'),
  ...slices.flatMap((slice, at) => {
    const flush = era.digits === 5 && widths[1] === 22
    const pair = (used: number, total: number): string => `${String(used).padStart(flush ? 6 : 16)}MiB / ${String(total).padStart(5)}MiB`
    return [
      cells(
        [
          `${String(slice.gpu).padStart(3)}${String(slice.instance).padStart(5)}${String(slice.compute).padStart(4)}${String(at).padStart(4)}  `,
          ` ${pair(slice.used, slice.total)}`,
          ' 28      0 ',
          '  2   0    1    0    0 ',
        ],
        widths,
      ),
      cells(['', ` ${pair(4, 32_767)}`, '', ''], widths),
      rule(widths),
    ]
  }),
]

const printProcesses = (era: Era, { processes, body }: Printed, inner: number): string[] => {
  const { process } = era
  const whole = (text: string): string => `|${text.padEnd(inner)}|`
  // The title of the last column stands over it: flush with the bar, its second word below the first.
  const titled = (front: string, title: string): string => whole(front.padEnd(inner - 11) + title.padEnd(10))
  const pid = (text: string): string => text.padStart(process.pid - (process.instances ? 15 : 5))
  const heading = process.instances
    ? [whole(' Processes:'), titled(`  GPU   GI   CI${pid('PID')}   Type   Process name`, 'GPU Memory'), titled('        ID   ID', 'Usage')]
    : [
        titled(process.type ? ' Processes:' : ' Compute processes:', 'GPU Memory'),
        titled(`  GPU${pid('PID')}${process.type ? '   Type   ' : '  '}Process name`, 'Usage'),
      ]
  const rows = processes.map(each => {
    const used = each.used === 'N/A' ? 'N/A     ' : each.used > 99_999 ? `${String(each.used).slice(0, 5)}...` : `${each.used}MiB`
    const instances = process.instances ? `${String(each.mig?.[0] ?? 'N/A').padStart(6)}${String(each.mig?.[1] ?? 'N/A').padStart(5)}` : ''
    const front = `|${String(each.gpu).padStart(5)}${instances}`
    const pid = String(each.pid).padStart(process.pid + 1 - front.length)
    const type = process.type ? each.type.padStart(7) : ''
    const name = `${front}${pid}${type}`.padEnd(process.name) + cutLeft(each.name, nameRoom(era))
    return `${name.padEnd(process.memory - 7)}${used.padStart(8)} |`
  })
  return [rule([inner]), ...heading, `|${'='.repeat(inner)}|`, ...rows, ...(body === 'none' ? [whole('  No running processes found')] : []), rule([inner])]
}

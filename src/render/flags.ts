import { READ, isRead } from '../engines/load.ts'
import type { ReadEngine } from '../engines/load.ts'
import { called } from '../engines/names.ts'
import { stateAt, stretchesOf } from '../engines/table.ts'
import type { EngineTable } from '../engines/table.ts'
import { Problem } from '../errors.ts'
import { defaultsIn, flagTable, nameOf } from '../rules/flags.ts'
import type { Default, FlagsByEngine, Known } from '../rules/flags.ts'
import { compareVersions, isRelease } from '../rules/versions.ts'
import type { Scalar } from '../types.ts'
import { say } from './language.ts'
import type { Language } from './language.ts'
import { painter } from './text/paint.ts'
import type { Paint } from './text/paint.ts'
import { pad, widthOf, wrap } from './text/width.ts'

export interface FlagsOptions {
  readonly version: string | undefined
  /** Everything that the release can be told, not only what has a bearing on memory. */
  readonly all: boolean
  readonly language: Language
  readonly width: number
  readonly colour: boolean
}

/** What one release of an engine can be told, as a table for a terminal. Throws Problem for an engine or a release that is not known. */
export const listFlags = async (
  engine: string,
  flags: FlagsByEngine,
  tableOf: (engine: ReadEngine) => Promise<EngineTable>,
  options: FlagsOptions,
): Promise<string> => {
  const read = isRead(engine) ? await tableOf(engine) : undefined
  const rows = flags[engine]
  if (rows === undefined && read === undefined)
    throw new Problem(`${engine} is no engine whose settings are known`, `Known are ${[...new Set([...READ, ...Object.keys(flags)])].join(', ')}.`)
  if (read === undefined && options.all) throw new Problem(`the releases of ${engine} have not been read`, 'Leave --all out.')
  const release = read === undefined ? options.version : releaseOf(engine, read, options.version)
  const t = (en: string, zh: string): string => (options.language === 'zh' ? zh : en)
  const paint = painter(options.colour)
  const title = [called(engine), release ?? ''].join(' ').trim()
  const newest = read !== undefined && options.version === undefined ? t(' (the newest release that was read)', '（已读取的最新版本）') : ''
  const lines = options.all && read !== undefined ? everything(read, release ?? '', t, paint) : memory({ engine, flags, release, read }, options, t, paint)
  return `${[paint('bold', title) + newest, '', ...lines].join('\n')}\n`
}

/** The release asked for, or the newest one. */
const releaseOf = (engine: string, { releases }: EngineTable, version: string | undefined): string => {
  const [first = '', last = ''] = [releases[0], releases.at(-1)]
  if (version === undefined) return last
  const order = isRelease(version) ? releases.map(each => compareVersions(each, version)) : []
  const found = releases[order.indexOf(0)]
  if (found !== undefined) return found
  const [below, above] = [releases[order.findLastIndex(each => each < 0)], releases[order.findIndex(each => each > 0)]]
  const near = below === undefined || above === undefined ? '' : `, nearest ${below} and ${above}`
  throw new Problem(`${called(engine)} ${version} is no release that was read`, `Known are ${first} to ${last}${near}.`)
}

interface Asked {
  readonly engine: string
  readonly flags: FlagsByEngine
  readonly release: string | undefined
  readonly read: EngineTable | undefined
}
type Say = (en: string, zh: string) => string

/** Settings with a bearing on memory: how they are typed, what they are worth, what they do, what that costs. */
const memory = ({ engine, flags, release, read }: Asked, { language, width }: FlagsOptions, t: Say, paint: Paint): string[] => {
  const known = flagTable(flags)
  const cells = (flags[engine] ?? []).flatMap(flag => {
    const here = known.has(flag, release) || flag.was !== undefined ? known.knownAs(engine, flag, release) : undefined
    return here === undefined || here.flag !== flag ? [] : [row(here, defaultsOf(here, release, read), language)]
  })
  const names = Math.max(0, ...cells.map(([name = '']) => widthOf(name)))
  const head = [t('Setting', '设置'), t('Default', '默认'), t('Effect on memory', '对显存/内存的作用'), t('Price', '代价')]
  return [
    ...(width < names + LEAST ? blocks(head, cells, width, paint) : columns([head, ...cells], Math.min(width, WIDEST.page), paint)),
    ...(engine === 'torch'
      ? []
      : ['', ...wrap(t("PyTorch's own: oomdoctor flags torch", 'PyTorch 自身的设置：oomdoctor flags torch'), width).map(line => paint('dim', line))]),
  ]
}

const row = ({ flag, spelling, word }: Known, defaults: readonly Default[], language: Language): string[] => [
  `${nameOf(spelling)}${flag.backend === undefined ? '' : ` (${flag.backend})`}`,
  defaults.map(each => defaultText(each, language)).join(language === 'zh' ? '；' : '; ') || '–',
  `${say(flag.says, language)}${word === undefined ? '' : language === 'zh' ? `（${word.zh}）` : ` (${word.en})`}`,
  flag.costs === undefined ? '–' : say(flag.costs, language),
]
/** What a row says, else what the release's own sources give. */
const defaultsOf = ({ flag, spelling }: Known, release: string | undefined, read: EngineTable | undefined): readonly Default[] => {
  const said = release === undefined ? (flag.defaults ?? []) : defaultsIn(flag, release)
  if (said.length > 0 || release === undefined || read === undefined) return said
  const found = Object.values(read.names)
    .map(names => stateAt(names[nameOf(spelling)] ?? [], release)?.value)
    .find(value => value !== undefined && value !== null)
  return found === undefined || /^<.*>$|^$/.test(String(found)) ? [] : [{ value: typeof found === 'object' ? JSON.stringify(found) : (found as Scalar) }]
}
const defaultText = ({ value, on, backend }: Default, language: Language): string =>
  [
    ...(value === undefined ? [] : [String(value)]),
    ...(on === undefined ? [] : [value === undefined ? say(on, language) : `(${say(on, language)})`]),
    ...(backend === undefined ? [] : [`(${backend})`]),
  ].join(' ')

const GAP = '  '
/** Beside the names, which are never broken; where there is less the cells of a setting stand below each other. */
const LEAST = 68
/** How the room that the first two columns leave is shared: the effect is the longest text. */
const SHARE = 0.6
const WIDEST = { page: 160, value: 26 }

const blocks = (head: readonly string[], rows: readonly (readonly string[])[], width: number, paint: Paint): string[] => {
  const label = Math.max(...head.slice(1).map(widthOf)) + GAP.length
  return rows.flatMap(([name = '', ...cells]) => [
    paint('cyan', name),
    ...cells.flatMap((cell, at) =>
      wrap(cell, Math.max(10, width - label - GAP.length)).map(
        (line, index) => `${GAP}${paint('dim', pad(index === 0 ? (head[at + 1] ?? '') : '', label))}${line}`,
      ),
    ),
  ])
}

/** Cells side by side, each wrapped in its column. */
const columns = (rows: readonly (readonly string[])[], width: number, paint: Paint): string[] => {
  const widest = (at: number): number => Math.max(...rows.map(cells => widthOf(cells[at] ?? '')))
  const first = widest(0)
  const second = Math.min(widest(1), WIDEST.value, Math.floor(width * 0.18))
  const rest = width - first - second - 3 * GAP.length
  const third = Math.floor(rest * SHARE)
  const widths = [first, second, third, rest - third]
  return rows.flatMap((cells, index) => {
    const wrapped = cells.map((cell, at) => wrap(cell, widths[at] ?? 10))
    const height = Math.max(...wrapped.map(lines => lines.length))
    const lines = Array.from({ length: height }, (_, line) =>
      wrapped
        .map((each, at) => pad(each[line] ?? '', widths[at] ?? 0))
        .join(GAP)
        .trimEnd(),
    )
    return index === 0 ? lines.map(line => paint('bold', line)) : lines.map(line => colourName(line, first, paint))
  })
}
const colourName = (line: string, width: number, paint: Paint): string => paint('cyan', line.slice(0, width)) + line.slice(width)

/** Every name of a release with its default, by where it is given. */
const everything = (table: EngineTable, release: string, t: Say, paint: Paint): string[] =>
  Object.entries(table.names)
    .flatMap(([scope, names]) => {
      // What the first release that was read has may be older than that.
      const oldest = Object.values(names)
        .map(([first]) => first?.[0] ?? release)
        .reduce((a, b) => (compareVersions(a, b) <= 0 ? a : b))
      const rows = Object.entries(names).flatMap(([name, changes]) => {
        const state = stateAt(changes, release)
        const since = stretchesOf(changes, table.releases).findLast(each => compareVersions(each.since, release) <= 0)?.since
        return state === undefined
          ? []
          : [{ name, value: state.value === null ? '–' : JSON.stringify(state.value), since: since === oldest ? '' : t(`since ${since}`, `自 ${since}`) }]
      })
      if (rows.length === 0) return []
      const widest = Math.max(...rows.map(({ name }) => name.length))
      return [
        '',
        paint('bold', `${scopeName(scope, t)} (${rows.length})`),
        ...rows.map(({ name, value, since }) => `  ${paint('cyan', name.padEnd(widest))}  ${value}  ${paint('dim', since)}`.trimEnd()),
      ]
    })
    .slice(1)
const scopeName = (scope: string, t: Say): string =>
  ({ cli: t('command line', '命令行'), env: t('environment', '环境变量'), python: t('Python only', '仅 Python') })[scope] ?? scope

import type { Comparison, Difference } from '../compare/index.ts'
import type { Side } from '../compare/side.ts'
import type { FlagsByEngine } from '../rules/flags.ts'
import type { Text } from '../rules/rule.ts'
import { fill } from '../template.ts'
import type { Scalar, Source } from '../types.ts'
import { showBytes, showCount } from '../units.ts'
import { headline, heading } from './text/headline.ts'
import type { Page } from './text/index.ts'
import type { Language } from './language.ts'
import { visible } from '../encode/terminal.ts'
import { withoutOrders } from '../encode/workflow.ts'
import { PARTS } from './text/ledger.ts'
import { clip, pad, widthOf, wrap } from './text/width.ts'

/** What two runs have in common and what not, as people read it. */
export const comparisonText = (comparison: Comparison, page: Page, flags: FlagsByEngine): string => {
  const { differences, follow } = comparison
  const lines = [
    ...sideLines(comparison, page),
    '',
    ...wrap(page.t(comparisonVerdict(comparison)), page.width).map(line => page.paint('bold', line)),
    ...differences.flatMap((difference, index) => ['', ...differenceLines(difference, index + 1, comparison, page, flags)]),
    ...(differences.length === 0 ? ['', page.t(WORDS.alike)] : []),
    ...partLines(comparison, page),
    ...(follow.length === 0
      ? []
      : ['', ...wrap(`${page.t(WORDS.follow)}: ${follow.map(({ name }) => name).join(', ')}`, page.width).map(line => page.paint('dim', line))]),
  ]
  return withoutOrders(`${lines.join('\n')}\n`)
}

const sideLines = ({ good, bad, mended }: Comparison, page: Page): string[] => {
  const names = namesOf({ good, bad, mended }).map(page.t)
  const label = Math.max(...names.map(widthOf)) + 2
  return (mended ? [bad, good] : [good, bad]).flatMap((side, index) => {
    const { report } = side.run
    const title = heading(report, { start: 1, starts: 1 }, page)
    const cause = firstOf(side)
    const said =
      cause === undefined
        ? side.failed || report.outcome !== 'healthy'
          ? headline(report, undefined, page)
          : page.t(WORDS.ran)
        : `${headline(report, cause, page)}${page.t({ en: ` ${cause.title.en}.`, zh: `${cause.title.zh}。` })}`
    return [
      ...wrap(title, page.width - label - 1).map((line, at) => ` ${page.paint('bold', pad(at === 0 ? (names[index] ?? '') : '', label))}${line}`),
      ...wrap(said, page.width - label - 1).map(line => ` ${' '.repeat(label)}${line}`),
    ]
  })
}

/** What the two are called, in the order in which they were given. */
const namesOf = ({ good, bad, mended }: Pick<Comparison, 'good' | 'bad' | 'mended'>): readonly [Text, Text] =>
  mended ? [WORDS.before, WORDS.after] : good.failed === bad.failed ? [WORDS.first, WORDS.second] : [WORDS.good, WORDS.bad]

/** The first cause of a side, as its report would name it. */
const firstOf = ({ run, failed, facts }: Side): { readonly title: Text } | undefined => {
  const [first] = run.ranked
  return !failed || first === undefined || first.role === 'contributor' ? undefined : { title: fill(facts)(first.match.rule.title) }
}

/** What the comparison comes to, in a sentence. */
export const comparisonVerdict = ({ good, bad, mended, differences, shortage }: Comparison): Text => {
  const explains = differences.filter(({ bearing }) => bearing === 'explains')
  const names = explains.map(({ name }) => NAMES[name] ?? { en: name, zh: name })
  const list = (language: Language): string => names.map(name => name[language]).join(language === 'zh' ? '、' : ', ')
  if (!good.failed && !bad.failed) return { en: 'Neither run failed.', zh: '两次运行都没有失败。' }
  if (good.failed && bad.failed) {
    const [one, other] = [good, bad].map(({ run }) => run.ranked[0]?.match.rule)
    return one !== undefined && one.id === other?.id
      ? { en: `Both runs failed, for the same reason: ${fill(bad.facts)(one.title).en}.`, zh: `两次运行都失败了，原因相同：${fill(bad.facts)(one.title).zh}。` }
      : { en: 'Both runs failed, not for the same reason.', zh: '两次运行都失败了，原因不同。' }
  }
  const missing = shortage === undefined ? undefined : showBytes(shortage)
  if (explains.length === 0)
    return mended
      ? { en: 'It fails no more; no figure in the logs shows which difference did it.', zh: '已不再失败；但日志中没有数字能证明是哪处差异起了作用。' }
      : { en: 'No figure in the logs shows which difference made it fail.', zh: '日志中没有数字能证明是哪处差异导致失败。' }
  const many = explains.length > 1
  return mended
    ? {
        en: `It fails no more: ${list('en')} ${many ? 'each give' : 'gives'} it the ${missing} that ${missing === undefined ? 'was' : 'were'} missing.`,
        zh: `已不再失败：${list('zh')} ${many ? '各自都' : ''}补上了当时缺少的 ${missing}。`,
      }
    : {
        en: `${list('en')} ${many ? 'each explain' : 'explains'} the failure: ${missing} were missing.`,
        zh: `${list('zh')} ${many ? '各自都' : ''}足以解释这次失败：当时缺少 ${missing}。`,
      }
}

const differenceLines = (difference: Difference, place: number, comparison: Comparison, page: Page, flags: FlagsByEngine): string[] => {
  const { name, good, bad } = difference
  const { mended } = comparison
  const [from, to] = mended ? [bad, good] : [good, bad]
  const called = page.t(NAMES[name] ?? { en: name, zh: name })
  const change = `${called}  ${valueText(name, from, page)} → ${valueText(name, to, page)}`
  const told = page.t(BEARINGS[difference.bearing])
  const head = ` ${place}  ${change}`
  const gap = page.width - widthOf(head) - widthOf(told)
  const inner = page.width - INDENT.length
  const says = effectText(difference, comparison, page)
  const does = difference.kind === 'setting' ? whatItDoes(name, comparison, flags) : undefined
  return [
    ...(gap >= 2
      ? [head + ' '.repeat(gap) + page.paint('bold', told)]
      : [...wrap(head.trim(), inner).map(line => (line === head.trim() ? ` ${line}` : `${INDENT}${line}`)), INDENT + page.paint('bold', told)]),
    ...(says === undefined ? [] : wrap(says, inner).map(line => INDENT + line)),
    ...(difference.bearing === 'unknown' && does !== undefined ? wrap(page.t(does), inner).map(line => INDENT + line) : []),
    ...placeLines(mended ? [bad.from, good.from] : [good.from, bad.from], inner, page),
  ]
}
const INDENT = '    '

const placeLines = (both: readonly (readonly Source[])[], width: number, page: Page): string[] =>
  both.flatMap(from => {
    const [at] = from
    return at === undefined
      ? []
      : [
          `${INDENT}${page.paint('cyan', placeOf(at, page))}  ${page.paint('dim', clip(visible(at.text), Math.max(10, width - widthOf(placeOf(at, page)) - 2)))}`,
        ]
  })

const placeOf = ({ file, line }: Source, page: Page): string => visible(`${page.nameOf(file)}:${line}`)

const whatItDoes = (name: string, { bad, good }: Comparison, flags: FlagsByEngine): Text | undefined =>
  [bad.facts.engine?.value, good.facts.engine?.value, bad.facts.harness?.value, 'torch']
    .flatMap(owner => (owner === undefined ? [] : (flags[owner] ?? [])))
    .find(flag => flag.name === name)?.says

/** What a difference moves, in a sentence. */
const effectText = ({ moved, bearing }: Difference, { shortage, mended, good, bad }: Comparison, page: Page): string | undefined => {
  if (moved === undefined || moved.bytes === 0) return undefined
  const part = page.t(PARTS[moved.part])
  const bytes = `${moved.atLeast === true ? page.t(WORDS.atLeast) : ''}${showBytes(Math.abs(moved.bytes))}`
  const missing = shortage === undefined ? undefined : showBytes(shortage)
  const text = (en: string, zh: string): string => page.t({ en, zh })
  if (!bad.failed || good.failed)
    return moved.part === 'weights' || moved.part === 'other-processes'
      ? text(`${part}: ${bytes} ${moved.bytes > 0 ? 'more' : 'less'}`, `${part}：${moved.bytes > 0 ? '多' : '少'} ${bytes}`)
      : undefined
  switch (bearing) {
    case 'explains':
      return mended
        ? text(`it gives back ${bytes} (${part}); ${missing} were missing`, `它腾出 ${bytes}（${part}）；当时缺少 ${missing}`)
        : text(`it takes ${bytes} of the room (${part}); ${missing} were missing`, `它占去 ${bytes} 的空间（${part}）；当时缺少 ${missing}`)
    case 'part':
      return text(`${bytes} of the ${missing} that were missing (${part})`, `占所缺 ${missing} 中的 ${bytes}（${part}）`)
    case 'none':
      return text(`not the reason: the run that failed had ${bytes} more room by it (${part})`, `不是原因：失败的运行因此反而多出 ${bytes}（${part}）`)
    case 'moves':
      return text(`it moves ${bytes} (${part}); the log does not tell how much was missing`, `它涉及 ${bytes}（${part}）；日志没有说明缺少多少`)
    case 'unknown':
      return undefined
  }
}

const BEARINGS: Readonly<Record<Difference['bearing'], Text>> = {
  explains: { en: 'explains it', zh: '可解释' },
  part: { en: 'a part of it', zh: '部分原因' },
  moves: { en: 'moves memory', zh: '影响显存' },
  unknown: { en: 'differs, effect unknown', zh: '有差异，影响未知' },
  none: { en: 'not the reason', zh: '不是原因' },
}

const NAMES: Readonly<Record<string, Text>> = {
  engine: { en: 'engine', zh: '引擎' },
  'engine.version': { en: 'release', zh: '版本' },
  'engine.backend': { en: 'engine of LMDeploy', zh: 'LMDeploy 引擎' },
  'engine.runner': { en: 'model runner', zh: 'model runner' },
  model: { en: 'model', zh: '模型' },
  'memory.capacity': { en: 'card', zh: '显卡' },
  'memory.others': { en: 'other processes', zh: '其他进程' },
}
const BYTES: ReadonlySet<string> = new Set(['memory.capacity', 'memory.others', 'kv_cache_memory_bytes'])

const valueText = (name: string, { value, byDefault, leftOut }: Difference['good'], page: Page): string => {
  if (value === undefined && leftOut) return page.t(WORDS.leftOut)
  const shown = scalarText(name, value, page)
  return byDefault && value !== undefined ? `${shown}${page.t(WORDS.byDefault)}` : shown
}
const scalarText = (name: string, value: Scalar | undefined, page: Page): string => {
  if (value === undefined) return page.t(WORDS.untold)
  if (typeof value === 'number' && BYTES.has(name)) return showBytes(value)
  if (typeof value === 'number' && Number.isInteger(value) && value >= THOUSANDS) return showCount(value)
  return clip(visible(String(value)), LONGEST)
}
const THOUSANDS = 10_000
const LONGEST = 60

const partLines = ({ parts, good, bad, mended }: Comparison, page: Page): string[] => {
  if (parts.length === 0) return []
  const rows = parts.map(row => {
    const [from, to] = mended ? [row.bad, row.good] : [row.good, row.bad]
    const shown = (bytes: number | undefined): string => (bytes === undefined ? '–' : showBytes(bytes))
    const change = from === undefined || to === undefined || Math.abs(to - from) < SMALLEST ? '' : `${to > from ? '+' : '−'}${showBytes(Math.abs(to - from))}`
    return [page.t(PARTS[row.what]), shown(from), shown(to), change]
  })
  const tokens = (side: Side): string => {
    const value = side.facts['kv.tokens']?.value
    return value === undefined ? '–' : showCount(value)
  }
  const ends = mended ? [bad, good] : [good, bad]
  const cache = good.facts['kv.tokens'] === undefined && bad.facts['kv.tokens'] === undefined ? [] : [[page.t(WORDS.tokens), ...ends.map(tokens), '']]
  const head = [WORDS.memory, ...namesOf({ good, bad, mended }), WORDS.difference].map(page.t)
  const all = [head, ...rows, ...cache]
  const widths = [0, 1, 2, 3].map(column => Math.max(...all.map(cells => widthOf(cells[column] ?? ''))))
  return [
    '',
    ...all.map((cells, index) => {
      const line = ` ${pad(cells[0] ?? '', widths[0] ?? 0)}${cells
        .slice(1)
        .map((cell, at) => `  ${' '.repeat(Math.max(0, (widths[at + 1] ?? 0) - widthOf(cell)))}${cell}`)
        .join('')}`.trimEnd()
      return index === 0 ? page.paint('bold', line) : line
    }),
  ]
}
const SMALLEST = 2 ** 20

const WORDS = {
  good: { en: 'good', zh: '正常' },
  bad: { en: 'bad', zh: '失败' },
  first: { en: 'first', zh: '第一次' },
  second: { en: 'second', zh: '第二次' },
  before: { en: 'before', zh: '之前' },
  after: { en: 'after', zh: '之后' },
  ran: { en: 'No failure.', zh: '没有失败。' },
  atLeast: { en: 'at least ', zh: '至少 ' },
  leftOut: { en: 'not given', zh: '未给出' },
  byDefault: { en: ' (default)', zh: '（默认）' },
  untold: { en: 'not told', zh: '未说明' },
  alike: { en: 'Nothing that matters for memory differs, as far as the logs tell.', zh: '就日志所示，与显存有关的内容没有差异。' },
  follow: { en: 'Follows from these', zh: '随之变化' },
  memory: { en: 'Memory', zh: '显存' },
  difference: { en: 'difference', zh: '差值' },
  tokens: { en: 'tokens in the cache', zh: '缓存可容 token' },
} satisfies Record<string, Text>

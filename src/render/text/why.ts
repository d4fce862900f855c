import { visible } from '../../encode/terminal.ts'
import type { Text } from '../../rules/rule.ts'
import type { Trace, Why } from '../../rules/trace.ts'
import { showFact } from '../../template.ts'
import { conditionText } from '../condition.ts'
import type { Page } from './index.ts'
import { clip, clipStart, widthOf } from './width.ts'

const MARKS = { yes: '✓', no: '✗', open: '?' } as const
const COLOURS = { yes: 'green', no: 'red', open: 'yellow' } as const
const WORDS = {
  holds: { en: 'holds', zh: '成立' },
  fails: { en: 'does not hold', zh: '不成立' },
  open: { en: 'is open: the log does not tell', zh: '未定：日志没有说明' },
  contributes: { en: 'as a contributor beside another cause', zh: '作为其他原因之外的促成因素' },
  signs: { en: 'signs', zh: '迹象' },
} satisfies Record<string, Text>

/** The tree of a rule's condition with what became of each part, then its signs. */
export const whyText = ({ rule, when, contributes, signs }: Why, page: Page): string[] => [
  '',
  ` ${page.paint('bold', rule)} ${became(when, page)}`,
  ...tree(when, 1, page),
  ...(contributes === undefined ? [] : [` ${page.t(WORDS.contributes)} ${became(contributes, page)}`, ...tree(contributes, 1, page)]),
  ...(signs.length > 0 ? [` ${page.t(WORDS.signs)}`, ...signs.flatMap(({ weight, trace }) => tree(trace, 1, page, `${weight}: `))] : []),
]

const became = ({ holds }: Trace, page: Page): string => page.t(holds === true ? WORDS.holds : holds === false ? WORDS.fails : WORDS.open)

const tree = (each: Trace, depth: number, page: Page, before = ''): string[] => {
  const joined = each.parts.length > 0 && (each.condition.op === 'all' || each.condition.op === 'any')
  const text = joined ? (each.condition.op === 'all' ? 'all of' : 'any of') : conditionText(each.condition, name => name)
  return [line(each, `${before}${text}`, depth, page), ...(joined ? each.parts.flatMap(part => tree(part, depth + 1, page)) : [])]
}

const line = ({ holds, value, at, condition }: Trace, text: string, depth: number, page: Page): string => {
  const state = holds === true ? 'yes' : holds === false ? 'no' : 'open'
  const [source] = at
  const place = source === undefined ? '' : `  ${clipStart(`${page.nameOf(source.file)}:${source.line}`, Math.floor(page.width / 3))}`
  const found = value === undefined || condition.op !== 'fact' ? '' : `  (${showFact(condition.name, value)})`
  const indent = '  '.repeat(depth)
  const room = page.width - widthOf(indent) - 2 - widthOf(place)
  return `${indent}${page.paint(COLOURS[state], MARKS[state])} ${clip(visible(text) + found, room)}${page.paint('cyan', place)}`
}

import type { FindingReport, FixReport } from '../../report.ts'
import type { Source } from '../../types.ts'
import { showBytes, showCount } from '../../units.ts'
import { WORDS } from '../words.ts'
import { PARTS } from './ledger.ts'
import type { Page } from './index.ts'
import { clip, clipStart, pad, widthOf, wrap } from './width.ts'

const INDENT = '    '
/** A shorter piece of a path names no file. */
const LEAST_PATH = 12
const PROOFS = 3
const WEIGHTIEST = ['decisive', 'strong', 'weak', 'against'] as const
const COLOURS = { certain: 'green', likely: 'yellow', possible: 'dim' } as const

/** One cause: title and belief, what it means, the lines that prove it, and the change to try first. The first is told in full. */
export const finding = (each: FindingReport, place: number, page: Page): string[] => {
  const full = page.all || place === 0
  const belief = `${page.t(WORDS[each.level])} ${each.confidence.toFixed(2)}`
  const room = page.width - widthOf(belief) - INDENT.length - 2
  const [first = '', ...rest] = wrap(page.t(each.title), room)
  return [
    `${pad(` ${place + 1}`, INDENT.length)}${page.paint('bold', pad(first, room))}  ${page.paint(COLOURS[each.level], belief)}`,
    ...rest.map(line => `${INDENT}${page.paint('bold', line)}`),
    ...(full ? told(each, page) : proofs(each, full, page)),
    ...(page.all ? reasons(each, page) : []),
    ...fixes(each.fixes, full, page),
    ...(full && each.shortfall !== undefined ? label(WORDS.short, page.t(each.shortfall.says), page) : []),
    ...(page.all && each.references.length > 0
      ? [label(WORDS.from, each.references.map(({ title, author, date }) => `${title} (${author}, ${date})`).join('; '), page)].flat()
      : []),
  ]
}

/** What it means, and the lines that prove it. */
export const told = (each: FindingReport, page: Page): string[] => [
  ...wrap(page.t(each.says), page.width - INDENT.length).map(line => `${INDENT}${line}`),
  ...proofs(each, true, page),
]

/** The lines of the log that prove a finding: of all of them the weightiest, each once, in the order of the log. */
export const proofLines = (each: FindingReport, failed: readonly Source[], most: number): readonly Source[] => {
  const seen = new Set<string>()
  const weighed = each.evidence.toSorted((a, b) => WEIGHTIEST.indexOf(a.weight) - WEIGHTIEST.indexOf(b.weight))
  const lines = [...weighed.flatMap(({ at }) => at), ...failed].filter(({ file, line }) => !seen.has(`${file}:${line}`) && seen.add(`${file}:${line}`))
  return lines.slice(0, most).toSorted((a, b) => Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line)
}

const proofs = (each: FindingReport, full: boolean, page: Page): string[] => {
  // Where the proofs leave room, the failure itself stands among them: what was asked for is told there.
  const failed = full && !page.all && each.kind === 'cause' ? (page.failed ?? []) : []
  const shown = proofLines(each, failed, page.all ? 12 : full ? PROOFS : 1)
  const placeOf = ({ file, line }: Source): string => clipStart(`${page.nameOf(file)}:${line}`, Math.floor(page.width / 2))
  const column = Math.max(0, ...shown.map(at => widthOf(placeOf(at))))
  return shown.map(at => `${INDENT}  ${page.paint('cyan', pad(placeOf(at), column))}  ${excerpt(closed(at.text), page.width - INDENT.length - column - 4)}`)
}

/** A row of nvidia-smi's table without its padding. */
const closed = (text: string): string => (text.startsWith('|') ? text.replaceAll(/ {2,}/g, ' ') : text)

/** An allocator's message is long, and what it asked for stands first; what came before that is its class. Of a frame the file's name and the function count. */
const excerpt = (text: string, width: number): string => {
  const [, before = '', path, after = ''] = /^(.{0,40}?File ")([^"]{1,400})(", line \d+, in .*)$/.exec(text) ?? []
  const room = width - widthOf(before) - widthOf(after)
  if (path !== undefined && widthOf(path) > room && room >= LEAST_PATH) return before + clipStart(path, room) + after
  const asked = text.indexOf('Tried to allocate')
  return widthOf(text) > width && asked > 0 ? clip(text.slice(asked).replace(/ GPU \d* ?has a total capac\w*ty of /, ' … of '), width) : clip(text, width)
}

const reasons = (each: FindingReport, page: Page): string[] => [
  ...each.evidence.flatMap(({ says }) => reason('+', page.t(says), page)),
  ...each.against.flatMap(({ says }) => reason('-', page.t(says), page)),
]
const reason = (sign: string, text: string, page: Page): string[] =>
  wrap(text, page.width - INDENT.length - 4).map((line, index) => `${INDENT}  ${index === 0 ? sign : ' '} ${line}`)

/** The first fix with its command, its sum and its price; the others in a line each. */
const fixes = (all: readonly FixReport[], full: boolean, page: Page): string[] => {
  const [first, ...others] = all
  if (first === undefined) return []
  if (!full) return [`${INDENT}→ ${clip(short(first, page), page.width - INDENT.length - 2)}`]
  return [
    '',
    ...command(first, page),
    ...(first.why === undefined ? [] : label(WORDS.because, page.t(first.why), page)),
    ...(first.moves.length === 0 ? [] : label(WORDS.after, moves(first, page), page)),
    ...label(WORDS.price, `${page.t(first.costs)}${first.scores ? ` (${page.t(WORDS.scores)})` : ''}`, page),
    ...(page.all ? others : others.slice(0, 2)).flatMap(fix =>
      label(WORDS.or, `${short(fix, page)}  (${page.t(fix.costs)}${fix.scores ? `; ${page.t(WORDS.scores)}` : ''})`, page),
    ),
  ]
}

/** What the change moves: `KV cache 122.3 GiB → 119.5 GiB (978,000 tokens instead of 1,001,856), free 29 MiB → 2.83 GiB`. */
export const moves = ({ moves: all, tokens }: FixReport, page: Page): string =>
  all
    .map(({ what, from, to }) => {
      const count =
        what !== 'kv-cache' || tokens === undefined
          ? ''
          : page.t({
              en: ` (about ${showCount(tokens.to)} tokens instead of ${showCount(tokens.from)})`,
              zh: `（约 ${showCount(tokens.to)} 个 token，原为 ${showCount(tokens.from)}）`,
            })
      return `${page.t(PARTS[what])} ${showBytes(from)} → ${showBytes(to)}${count}`
    })
    .join(page.language === 'zh' ? '，' : ', ')

const command = (fix: FixReport, page: Page): string[] => {
  const change = fix.command ?? fix.code
  if (change === undefined) return label(WORDS.doThis, short(fix, page), page)
  const lines = (sign: string, text: string): string[] => (text === '' ? [] : text.split('\n').map(line => `${sign} ${line}`))
  const column = labelWidth(page)
  return [
    ...label(WORDS.doThis, wording(fix, page), page),
    ...lines('-', change.before).map(line => `${INDENT}${' '.repeat(column)}${page.paint('red', line)}`),
    ...lines('+', change.after).map(line => `${INDENT}${' '.repeat(column)}${page.paint('green', line)}`),
  ]
}

/** A fix in one line: its text, and the setting as one types it where the value is known, by how the run was started. */
const short = (fix: FixReport, page: Page): string => {
  const spelled = spelling(fix, page)
  const text = wording(fix, page)
  return spelled === undefined ? text : `${spelled}  ${text}`
}
/** The setting as one types it, by how the run was started. */
export const spelling = (fix: FixReport, page: Page): string | undefined =>
  SPELLINGS[page.entry ?? 'cli'].map(way => fix.spelled[way]).find(each => each !== undefined)
/** Which spelling is typed, by how the run was started. */
export const SPELLINGS = {
  cli: ['cli', 'modelArgs', 'env', 'python'],
  python: ['python', 'env', 'cli', 'modelArgs'],
  model_args: ['modelArgs', 'cli', 'env', 'python'],
} as const

/** What to do, and by what other name the setting goes. */
export const wording = ({ do: what, word }: FixReport, page: Page): string =>
  word === undefined ? page.t(what) : page.t({ en: `${what.en} (${word.en})`, zh: `${what.zh}（${word.zh}）` })

const labelWidth = (page: Page): number =>
  Math.max(...[WORDS.doThis, WORDS.because, WORDS.after, WORDS.price, WORDS.or, WORDS.short].map(word => widthOf(page.t(word)))) + 3

const label = (word: { readonly en: string; readonly zh: string }, text: string, page: Page): string[] => {
  const column = labelWidth(page)
  return wrap(text, page.width - INDENT.length - column).map(
    (line, index) => `${INDENT}${index === 0 ? page.paint('bold', pad(page.t(word), column)) : ' '.repeat(column)}${line}`,
  )
}

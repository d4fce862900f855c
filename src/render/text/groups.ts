import { groupsOf } from '../../groups.ts'
import type { Group } from '../../groups.ts'
import type { LongReport } from '../../long-report.ts'
import { headline } from './headline.ts'
import type { Page } from './index.ts'
import { clip, wrap } from './width.ts'

/** Files that are named without `--all`. */
const NAMED = 3
const INDENT = '      '

/** Runs that ended alike, once each: how many, the cause, one example with its failing line, and the files. */
export const groups = (report: LongReport, page: Page): string[] => {
  const all = groupsOf(report)
  const [runs, kinds] = [report.runs.length, all.length]
  const sum = page.t({ en: `${runs} ${runs === 1 ? 'run' : 'runs'} in ${kinds} ${kinds === 1 ? 'group' : 'groups'}`, zh: `${runs} 次运行，分为 ${kinds} 组` })
  return [page.paint('dim', sum), ...all.flatMap(group => ['', ...block(group, report, page)])]
}

const block = (group: Group, report: LongReport, page: Page): string[] => {
  const episode = report.runs.at(group.example)?.episode
  if (episode === undefined) return []
  const count = `${group.count} x`.padStart(INDENT.length - 2)
  const { cause } = group
  const name = cause === undefined ? group.verdict : `${cause.rule} · ${page.t(cause.title)}`
  const sentence = wrap(headline(episode, cause, page), page.width - INDENT.length)
  const { line } = group
  const place = line === undefined ? `${page.nameOf(episode.at.file)}:${episode.at.line}` : `${page.nameOf(line.file)}:${line.line}`
  const example = `${page.t({ en: 'such as', zh: '例如' })} ${place}${line === undefined ? '' : `  ${line.text.trim()}`}`
  return [
    `${page.paint('bold', count)}  ${page.paint(group.verdict === 'out-of-memory' ? 'bold' : 'dim', clip(name, page.width - count.length - 2))}`,
    ...sentence.map(text => INDENT + text),
    INDENT + page.paint('cyan', clip(example, page.width - INDENT.length)),
    ...wrap(named(group.files, page), page.width - INDENT.length).map(text => INDENT + page.paint('dim', text)),
  ]
}

const named = (files: readonly string[], page: Page): string => {
  const shown = page.all ? files : files.slice(0, NAMED)
  const left = files.length - shown.length
  const list = shown.map(page.nameOf).join(page.t({ en: ', ', zh: '、' }))
  return left === 0 ? list : page.t({ en: `${list} and ${left} more`, zh: `${list} 等 ${files.length} 个文件` })
}

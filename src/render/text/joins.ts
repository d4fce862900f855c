import type { Join } from '../../joins.ts'
import type { EpisodeReport } from '../../report.ts'
import { WORDS } from '../words.ts'
import type { Page } from './index.ts'
import { wrap } from './width.ts'

/** What ties each further file to the run: the strongest tie in short, all of them on request. */
export const joined = ({ joins }: EpisodeReport, page: Page): string[] => {
  const files = [...new Set(joins.map(({ file }) => file))]
  return files.flatMap(file => {
    const all = joins.filter(join => join.file === file)
    const [first, ...rest] = all.filter(({ by }) => by !== 'gpu')
    const shown = page.all
      ? all
      : [...(first === undefined ? [] : [first]), ...(first?.strength === 'certain' ? [] : rest.slice(0, 1)), ...all.filter(({ by }) => by === 'gpu')]
    const text = `+ ${page.nameOf(file)}${page.language === 'zh' ? '：' : ': '}${shown.map(join => told(join, page)).join(page.language === 'zh' ? '；' : '; ')}`
    return wrap(text, page.width - 2).map((line, index) => page.paint('dim', `${index === 0 ? '' : '  '}${line}`))
  })
}

const told = ({ says, strength }: Join, page: Page): string =>
  page.language === 'zh' ? `${page.t(says)}（${page.t(WORDS[strength])}）` : `${page.t(says)} (${page.t(WORDS[strength])})`

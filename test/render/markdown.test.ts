import { beforeAll, describe, expect, test } from 'vitest'
import { toMarkdown } from '../../src/render/markdown.ts'
import { attacked } from './attack.ts'
import { failing, fixtureReports, healthy, reportOf } from './report.ts'

// All logs of the project are read once, which takes its time on a machine that is busy.
beforeAll(() => void fixtureReports(), 300_000)

/** What is neither in a block of code nor in a code span. */
const outside = (markdown: string): string => {
  let fence: string | undefined
  const lines = markdown.split('\n').filter(line => {
    const [, ticks] = /^(`{3,})/.exec(line) ?? []
    if (fence === undefined && ticks !== undefined) {
      fence = ticks
      return false
    }
    if (fence !== undefined) {
      if (line === fence) fence = undefined
      return false
    }
    return true
  })
  expect(fence).toBeUndefined()
  return lines.join('\n').replaceAll(/(?<![\\`])(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '')
}

describe('the page', () => {
  const page = toMarkdown(reportOf({ 'server.log': failing('m', 0.95) }), { language: 'en' })
  test('says the verdict, the cause, the change', () => {
    expect(page).toContain('## Ran out of GPU memory on GPU 0 while it served requests')
    expect(page).toMatch(/^### 1\. .* · (?:certain|likely|possible) 0\.\d\d$/m)
    expect(page).toMatch(/```diff\n- vllm serve m --gpu-memory-utilization 0\.95\n\+ vllm serve m --gpu-memory-utilization 0\.\d+\n```/)
    expect(page).toMatch(/\| weights \| 14\.99 \| 18\.9 % \| `server\.log:5` \|/)
    expect(page).toContain('<details>\n<summary>Evidence</summary>\n\n```')
  })
  test('in Chinese', () => {
    expect(toMarkdown(reportOf({ 'server.log': failing() }), { language: 'zh' })).toContain('### 显存去向')
  })
  test('of a healthy run is short', () => {
    expect(toMarkdown(reportOf({ 'a.log': healthy() }), { language: 'en' })).toMatch(
      /^## No memory failure in it\.\n\na\.log · vLLM 0\.24\.0.*\n\noomdoctor \S+\n$/,
    )
  })
  test('of nothing that is known', () => {
    expect(toMarkdown(reportOf({ 'a.txt': ['hello'] }), { language: 'en' })).toMatch(/^## This is not a log that oomdoctor knows\.\n\na\.txt\n\n/)
  })
  test('of many runs begins with a table, the worst first', () => {
    const many = reportOf({ 'a.log': healthy(), 'b.log': failing('b'), 'c.log': failing('c'), 'd.log': failing('d'), 'e.log': failing('e') })
    expect(toMarkdown(many, { language: 'en' })).toMatch(/^\| Run \| Verdict \| First cause \| Confidence \|\n\| --- \| --- \| --- \| --- \|\n\| b\.log/)
  })
})

test.each(['en', 'zh'] as const)('every fixture, %s: nothing outside code is HTML, a mention or a reference', language => {
  for (const [name, report] of fixtureReports()) {
    const rest = outside(toMarkdown(report, { language })).replaceAll(/<\/?(?:details|summary)>|\]\(<https:\/\/[^>]*>\)/g, '')
    expect(rest, name).not.toMatch(/(?<!\\)<|@|#\d|:\/\//)
  }
})

test('an attack stays text', () => {
  const page = toMarkdown(attacked(), { language: 'en' })
  const rest = outside(page).replaceAll(/<\/?(?:details|summary)>/g, '')
  expect(rest).not.toMatch(/(?<!\\)[<]|@|#\d|GH-\d|:\/\/|www\.|deadbeef|(?<!\\)!\[|(?<!\\)\]\(|(?<!\\)&/)
  expect(page).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?!\n)\p{Cc}/u)
  expect(page.match(/<details>/g)?.length).toBe(page.split('\n').filter(line => line === '</details>').length)
})

describe('where only so much fits', () => {
  const report = reportOf(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`显存${index}.log`, failing(`m${index}`)])))
  test.each([4000, 65_536])('%i bytes: whole sections, and a word that some are missing', limit => {
    const page = toMarkdown(report, { language: 'en', limit })
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limit)
    expect(Buffer.byteLength(page)).toBeGreaterThan(limit / 2)
    expect(page).toContain('_More sections did not fit here and were left out._')
    outside(page)
    expect(page.match(/<details>/g)?.length ?? 0).toBe(page.match(/<\/details>/g)?.length ?? 0)
  })
  test('all of it without a limit that matters', () => {
    expect(toMarkdown(report, { language: 'en' })).not.toContain('left out')
  })
})

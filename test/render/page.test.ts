import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toHtml } from '../../src/render/html/index.ts'
import type { Report } from '../../src/report.ts'
import { ATTACK, attacked } from './attack.ts'
import { failing, fixtureReports, healthy, reportOf } from './report.ts'

// All logs of the project are read once, which takes its time on a machine that is busy.
beforeAll(() => void fixtureReports(), 300_000)

const fixture = (name: string): Report => {
  const [, report] = fixtureReports().find(([each]) => each === name) ?? []
  if (report === undefined) throw new Error(`no fixture ${name}`)
  return report
}
const CONTROLS = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?!\n)\p{Cc}/u

describe('the page as text', () => {
  test.each(['en', 'zh'] as const)('every fixture, %s: no script, no style of its own, nothing to fetch', language => {
    for (const [name, report] of fixtureReports()) {
      const page = toHtml(report, language)
      expect(page, name).not.toMatch(
        /<(?:script|img|link|iframe|object|embed|base|form|input|video|audio|source|template)\b|\son\w+=|\sstyle=|@import|url\(|\ssrc=/i,
      )
      expect(page.match(/<style>/g)?.length, name).toBe(1)
      expect(page, name).not.toMatch(CONTROLS)
      for (const [, href = ''] of page.matchAll(/href="([^"]*)"/g)) expect(href, name).toMatch(/^(?:https?:\/\/|#run-\d+$)/)
    }
  })
  test('an attack is text', () => {
    const page = toHtml(attacked(), 'en')
    expect(page).not.toMatch(/<(?:script|img|iframe)\b|\son\w+=['"]|href="javascript/i)
    expect(page).not.toMatch(CONTROLS)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })
  test('a healthy run and no log are told in a sentence', () => {
    expect(toHtml(reportOf({ 'a.log': healthy() }), 'en')).toContain('<h1>No memory failure in it.</h1>')
    expect(toHtml(reportOf({ 'a.log': ['hello'] }), 'zh')).toContain('<h1>这不是 oomdoctor 认识的日志。</h1>')
  })
  test('of several runs each has its place, the worst first', () => {
    const page = toHtml(reportOf({ 'a.log': healthy(), 'b.log': failing('b'), 'c.log': failing('c') }), 'en')
    const links = [...page.matchAll(/href="(#run-\d+)"/g)].map(([, href]) => href)
    expect(links).toEqual(['#run-1', '#run-2'])
    for (const link of links) expect(page).toContain(`id="${link?.slice(1)}"`)
    expect(page).toContain('1 more without a memory failure')
  })
  test('the bar of a card is as long as its parts', () => {
    for (const [name, report] of fixtureReports())
      for (const [, rects = ''] of toHtml(report, 'en').matchAll(/<svg class="bar"[^>]*>(.*?)<\/svg>/gs)) {
        const ends = [...rects.matchAll(/ x="([\d.]+)" width="([\d.]+)"/g)].map(([, x, width]) => Number(x) + Number(width))
        expect(Math.max(...ends), name).toBeLessThanOrEqual(1000)
        expect(ends, name).toEqual(ends.toSorted((a, b) => a - b))
      }
  })
})

const PROGRAM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
if (PROGRAM === undefined) console.warn('no Chromium here: the page is not opened in one')

describe.skipIf(PROGRAM === undefined)('the page in Chromium', () => {
  let browser: Browser
  let dir = ''
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'oomdoctor-page-'))
    browser = await chromium.launch({ executablePath: PROGRAM ?? '', args: ARGUMENTS })
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(dir, { recursive: true })
  })

  /** Opens a page; what it says at the console and what it asks for beside itself. */
  const open = async (html: string, width: number, dark: boolean): Promise<{ page: Page; heard: string[] }> => {
    const path = join(dir, 'page.html')
    writeFileSync(path, html)
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: dark ? 'dark' : 'light' })
    const page = await context.newPage()
    const heard: string[] = []
    page.on('console', message => heard.push(message.text()))
    page.on('pageerror', error => heard.push(error.message))
    page.on('dialog', dialog => {
      heard.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', request => heard.push(`request: ${request.url()}`))
    page.on('requestfailed', request => heard.push(`stopped: ${request.failure()?.errorText}`))
    await page.goto(pathToFileURL(path).href)
    expect(heard.shift()).toMatch(/^request: file:.*page\.html$/)
    return { page, heard }
  }

  test.each([
    ['engine-vllm-graphs', 'en', 1200, false],
    ['engine-vllm-graphs', 'zh', 390, true],
    ['gpu-growth', 'en', 390, false],
    ['engine-lmdeploy-turbomind-tp4', 'zh', 1200, true],
    ['vllm-two-starts', 'en', 390, false],
  ] as const)('%s in %s, %i wide, dark: %s', async (name, language, width, dark) => {
    const { page, heard } = await open(toHtml(fixture(name), language), width, dark)
    expect(heard).toEqual([])
    // The style applies, and nothing sticks out of the page, folded or not.
    expect(await page.evaluate('getComputedStyle(document.querySelector("main")).maxWidth')).toBe('880px')
    for (const unfold of [false, true]) {
      if (unfold) await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    }
    const [ink, paper] = (await page.evaluate('[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]')) as [string, string]
    const light = (colour: string): number => Math.max(...(colour.match(/\d+/g) ?? []).map(Number))
    expect(light(ink) > light(paper)).toBe(dark)
    await page.context().close()
  })
  test('an attack does nothing, and is there to be read', async () => {
    const { page, heard } = await open(toHtml(attacked(), 'en'), 1000, false)
    expect(heard).toEqual([])
    expect(await page.evaluate('document.querySelectorAll("script, img, iframe, form").length')).toBe(0)
    expect(await page.evaluate('document.body.innerText')).toContain(ATTACK.slice(0, 60))
    await page.context().close()
  })
  test('a script that came in after all would not run', async () => {
    const { page, heard } = await open(
      toHtml(fixture('engine-vllm-graphs'), 'en').replace('</main>', '<script>document.title = "ran"</script><img src="https://evil.example/x"></main>'),
      1000,
      false,
    )
    expect(await page.title()).not.toBe('ran')
    await expect
      .poll(() => heard.toSorted())
      .toEqual([
        expect.stringContaining('Executing inline script violates the following Content Security Policy'),
        expect.stringContaining('Loading the image'),
        'request: https://evil.example/x',
        'stopped: csp',
      ])
    await page.context().close()
  })
  test('the course of a card is drawn, each name at its line', async () => {
    const { page } = await open(toHtml(fixture('gpu-growth'), 'en'), 1000, false)
    const boxes = (await page.evaluate(
      '[...document.querySelectorAll(".chart text[class^=t]")].map(each => { const { top, bottom, right } = each.getBoundingClientRect(); return { top, bottom, right, text: each.textContent } })',
    )) as { top: number; bottom: number; right: number; text: string }[]
    expect(boxes.map(({ text }) => text.split(' · ')[0])).toEqual(['GPU 0', 'GPU 1', 'GPU 2', 'GPU 3'])
    const down = boxes.toSorted((a, b) => a.top - b.top)
    for (const [index, box] of down.entries()) expect(box.top).toBeGreaterThanOrEqual((down[index - 1]?.top ?? -99) + 10)
    await page.context().close()
  })
})

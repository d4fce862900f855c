import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', process.env['CHROMIUM'] ?? ''].find(
  path => path !== '' && existsSync(path),
)
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const FIXTURE = 'fixtures/engine-vllm-startup-free'

let dir = ''
let path = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'oomdoctor-page-'))
  path = join(dir, 'playground.html')
  expect(spawnSync(process.execPath, ['scripts/playground.mjs', path], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
}, 120_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('nothing that a page reaches is a module of Node', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/browser.ts'],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  expect(outputFiles).toHaveLength(1)
  expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([])
})

test('one file of a bearable size, which may reach nothing', () => {
  const page = readFileSync(path, 'utf8')
  expect(statSync(path).size).toBeLessThan(3 * 2 ** 20)
  expect(page).toContain(`content="default-src 'none';`)
  expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="(?!data:)/)
})

describe.skipIf(CHROMIUM === undefined)(CHROMIUM === undefined ? 'in a browser (skipped: no Chromium here)' : 'in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM as string, args: FLAGS })
  }, 60_000)
  afterAll(async () => browser?.close())

  /** The page, and all that it complained of or asked for. */
  const opened = async (around: Parameters<Browser['newPage']>[0] = {}): Promise<{ page: Page; complaints: string[]; requests: string[] }> => {
    const page = await browser.newPage(around)
    const [complaints, requests]: [string[], string[]] = [[], []]
    page.on('console', message => complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(String(error)))
    page.on('request', request => requests.push(request.url()))
    await page.goto(pathToFileURL(path).href)
    return { page, complaints, requests: requests }
  }
  const seen = async (page: Page): Promise<string> => page.locator('#result section').first().innerText()

  test('a log that is pasted: its cause, its proof, the change; in both languages', async () => {
    const { page, complaints, requests } = await opened({ locale: 'en-US' })
    await page.locator('#log').fill(readFileSync(join(FIXTURE, 'server.log'), 'utf8'))
    await page.locator('#read').click()
    await page.locator('article').first().waitFor()
    const english = await seen(page)
    expect(english).toContain('Less is free at the start than gpu_memory_utilization asks for')
    expect(english).toContain('log:43')
    expect(english).toMatch(/\+ vllm serve .*--gpu-memory-utilization 0\.55/)
    await page.locator('#language').click()
    await page.locator('h2', { hasText: '引擎拒绝启动' }).waitFor()
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-CN')
    expect(complaints).toEqual([])
    expect(requests).toEqual([pathToFileURL(path).href])
  })
  test('files that are chosen are read together', async () => {
    const { page, complaints } = await opened({ locale: 'zh-CN', colorScheme: 'dark' })
    await page.locator('#files').setInputFiles([join(FIXTURE, 'server.log'), join(FIXTURE, 'nvidia-smi.txt')])
    await page.locator('article').first().waitFor()
    expect(await seen(page)).toMatch(/server\.log \+ nvidia-smi\.txt[^]*17446/)
    expect(complaints).toEqual([])
  })
  test('a file that is dropped', async () => {
    const { page } = await opened({ locale: 'en-US' })
    const dropped = await page.evaluateHandle(`(() => {
      const data = new DataTransfer()
      data.items.add(new File([${JSON.stringify(readFileSync(join(FIXTURE, 'server.log'), 'utf8'))}], 'dropped.log'))
      return data
    })()`)
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
    await page.locator('article').first().waitFor()
    expect(await seen(page)).toContain('dropped.log:43')
  })
  test('what a log holds is shown as text, whatever it is', async () => {
    const { page, complaints } = await opened({ locale: 'en-US' })
    await page
      .locator('#log')
      .fill(`<img src=x onerror=alert(1)>\n${readFileSync(join(FIXTURE, 'server.log'), 'utf8').replaceAll('/models/', '/<script>alert(1)</script>/')}`)
    await page.locator('#read').click()
    await page.locator('article').first().waitFor()
    expect(await page.locator('#result script, #result img').count()).toBe(0)
    expect(complaints).toEqual([])
  })
  test('no log, and one that is none', async () => {
    const { page } = await opened({ locale: 'en-US' })
    await page.locator('#read').click()
    expect(await page.locator('#result').innerText()).toContain('no log yet')
    await page.locator('#log').fill('hello')
    await page.locator('#read').click()
    await page.locator('h2', { hasText: 'not a log that oomdoctor knows' }).waitFor()
  })
  test.each([
    ['light', 360],
    ['dark', 1200],
  ] as const)('%s, %i wide: nothing runs over the edge', async (colorScheme, width) => {
    const { page } = await opened({ locale: 'en-US', colorScheme, viewport: { width, height: 900 } })
    await page.locator('#example').click()
    await page.locator('article').first().waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    const shot = process.env['SHOTS']
    if (shot !== undefined) await page.screenshot({ path: join(shot, `${colorScheme}-${width}.png`), fullPage: true })
  })
})
